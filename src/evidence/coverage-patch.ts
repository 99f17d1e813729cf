import { locateChanges, patchCoverage, type Changes } from '../coverage/patch.js'
import type { PatchCoverage } from '../coverage/types.js'
import type { Joined } from '../coverage/union.js'
import { DiffReader } from '../lib/diff.js'
import type { Evidence } from '../lib/evidence.js'
import { withIsolatedGit } from '../lib/git-isolated.js'
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
    const changes = locateChanges(await changesSince(world, base.commit), files)
    const said = `${base.said} (${base.commit.slice(0, 7)})`
    world.inputs.changedLines = { base: said, changes }
    const value = patchCoverage(changes, files, said, facts.sources)
    return { state: 'found', value, source: `git diff ${base.commit.slice(0, 12)}`, configured }
  } catch (error) {
    return unreadable(error, 'git diff', configured)
  }
}

const DIFF = [
  'diff',
  '--patch',
  '--unified=0',
  '--inter-hunk-context=0',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--text',
  '--ignore-cr-at-eol',
  '--find-renames',
  '-l2000',
  '--ignore-submodules=all',
  '--relative',
  '--src-prefix=a/',
  '--dst-prefix=b/'
]

/**
 * New-side lines below the root that differ from `commit` in the working tree, which is what the tests ran on. Files
 * are compared byte for byte but for CR at the end of a line: what attributes or the configuration would convert, filter,
 * call binary or hide must not hide code from the gate.
 */
export async function changesSince(
  { root, signal }: Pick<World, 'root' | 'signal'>,
  commit: string
): Promise<Changes> {
  return withIsolatedGit(root, signal, async ({ env, exclude }) => {
    const reader = new DiffReader()
    const list = async (...args: string[]): Promise<string[]> => {
      const limits = { maxBytes: MAX_LIST_BYTES, timeoutMs: LIST_TIMEOUT_MS, signal, env }
      const names = (await readGit(root, ['ls-files', '-z', ...args, '--'], limits)).split('\0')
      // A repository inside this one is listed with a final slash.
      return names.filter((name) => name !== '' && !name.endsWith('/'))
    }
    const [tracked, untracked] = await Promise.all([
      list(),
      list('--others', '--exclude-standard', ...(exclude === undefined ? [] : [`--exclude-from=${exclude}`])),
      streamGit(root, [...DIFF, commit, '--'], (piece) => reader.add(piece), {
        maxBytes: MAX_DIFF_BYTES,
        timeoutMs: DIFF_TIMEOUT_MS,
        signal,
        env
      })
    ])
    return { changed: reader.end(), tracked, untracked }
  })
}
