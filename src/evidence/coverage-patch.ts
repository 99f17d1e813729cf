import { patchCoverage } from '../coverage/patch.js'
import type { PatchCoverage } from '../coverage/types.js'
import type { Joined } from '../coverage/union.js'
import { DiffReader, type ChangedLines } from '../lib/diff.js'
import type { Evidence } from '../lib/evidence.js'
import { readGit, streamGit } from '../lib/git-stream.js'
import { findDiffBase } from './diff-base.js'
import { unreadable } from './gather.js'
import type { World } from './world.js'

/** A diff beyond this is no review. */
const MAX_DIFF_BYTES = 4 * 1024 * 1024 * 1024
const DIFF_TIMEOUT_MS = 120_000
const MAX_LIST_BYTES = 256 * 1024 * 1024
const LIST_TIMEOUT_MS = 30_000

const LOOKED_FOR =
  'a commit to compare with: diff-base, the base of the pull request, or the commit before the push'

/**
 * Coverage of the lines that changed since the diff base. Absent where there is no base; unreadable where the diff or
 * the report cannot say it.
 */
export async function gatherPatch(world: World, { facts, files }: Joined): Promise<Evidence<PatchCoverage>> {
  const configured = world.settings.isExplicit('patch-coverage-min') || world.settings.isExplicit('diff-base')
  try {
    const base = await findDiffBase(world)
    if (base === undefined) return { state: 'absent', looked_for: LOOKED_FOR, configured }
    if (files.length === 0)
      return { state: 'absent', looked_for: `lines in ${facts.sources.join(', ')}`, configured }
    const changed = await changedLines(world, base.commit)
    const said = `${base.said} (${base.commit.slice(0, 7)})`
    const value = patchCoverage(changed, files, await trackedFiles(world), said, facts.sources)
    return { state: 'found', value, source: `git diff ${base.commit.slice(0, 12)}`, configured }
  } catch (error) {
    return unreadable(error, 'git diff', configured)
  }
}

/**
 * New-side lines below the root that differ from `commit` in the working tree, which is what the tests ran on. Every
 * option that a configuration could turn is given, and no program of the repository's choice is run. Files that
 * attributes call binary are read as text: an attribute must not hide code from the gate.
 */
export async function changedLines(
  world: Pick<World, 'root' | 'signal'>,
  commit: string
): Promise<ChangedLines> {
  const reader = new DiffReader()
  const args = [
    'diff',
    '--patch',
    '--unified=0',
    '--inter-hunk-context=0',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--text',
    '--find-renames',
    '-l2000',
    '--ignore-submodules=all',
    '--relative',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    commit,
    '--'
  ]
  await streamGit(world.root, args, (piece) => reader.add(piece), {
    maxBytes: MAX_DIFF_BYTES,
    timeoutMs: DIFF_TIMEOUT_MS,
    signal: world.signal
  })
  return reader.end()
}

/** Files of the index below the root. */
async function trackedFiles({ root, signal }: World): Promise<string[]> {
  const text = await readGit(root, ['ls-files', '-z', '--'], {
    maxBytes: MAX_LIST_BYTES,
    timeoutMs: LIST_TIMEOUT_MS,
    signal
  })
  return text.split('\0').filter((name) => name !== '')
}
