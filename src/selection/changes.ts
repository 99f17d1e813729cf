import { findDiffBase } from '../evidence/diff-base.js'
import type { World } from '../evidence/world.js'
import { describeError, GateError } from '../lib/errors.js'
import { headOf } from '../lib/git.js'
import { withIsolatedGit, workingTreeOf } from '../lib/git-isolated.js'
import { readGit } from '../lib/git-stream.js'

/**
 * Files that differ from the base, relative to the root; `unknown` says why nobody can tell, `none` that there is
 * nothing to ask: outside of CI, in no checkout, and no base was named.
 */
export type Changes = { files: ReadonlySet<string>; said: string } | { unknown: string } | { none: string }

const LIMITS = { maxBytes: 64 * 1024 * 1024, timeoutMs: 30_000 }

/**
 * What this change touches, in the working tree, since the base that patch coverage counts from too. Outside of CI,
 * where no event names a base, that is HEAD.
 */
export async function changesOf(world: World): Promise<Changes> {
  try {
    const base = await findDiffBase(world)
    if (base === undefined && world.run.event !== null) {
      return {
        unknown:
          'no base to compare with: let actions/checkout fetch it (`fetch-depth: 2` in a pull request, else 0), or set diff-base'
      }
    }
    if (base === undefined && headOf(world.root) === undefined) {
      // A checkout that git refuses, or that has no git on PATH, has changes all the same.
      return workingTreeOf(world.root) === undefined
        ? { none: 'this is no git checkout' }
        : { unknown: 'git has no commit to compare this checkout with' }
    }
    const commit = base?.commit ?? 'HEAD'
    const fixed = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all', '--relative']
    const args = ['diff', '--name-only', '-z', ...fixed, commit, '--']
    const { root, signal } = world
    const text = await withIsolatedGit(root, signal, ({ env }) =>
      readGit(root, args, { ...LIMITS, signal, env })
    )
    return { files: new Set(text.split('\0').filter((name) => name !== '')), said: base?.said ?? 'HEAD' }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return { unknown: describeError(error) }
  }
}
