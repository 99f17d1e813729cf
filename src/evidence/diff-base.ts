import { GateError } from '../lib/errors.js'
import { readGit } from '../lib/git-stream.js'
import { readEventRefs } from './event-refs.js'
import type { World } from './world.js'

/** The commit that changed lines are counted from, and how it was found. */
export interface DiffBase {
  commit: string
  said: string
}

const LIMITS = { maxBytes: 64 * 1024, timeoutMs: 10_000 }

/** What git answers, in words between white space; undefined where it has no answer. */
async function ask(world: World, args: readonly string[]): Promise<string[] | undefined> {
  try {
    const words = (await readGit(world.root, args, { ...LIMITS, signal: world.signal })).trim().split(/\s+/)
    return words[0] === '' ? undefined : words
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    world.log.debug(error.message)
    return undefined
  }
}

async function commitOf(world: World, revision: string): Promise<string | undefined> {
  return (await ask(world, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]))?.[0]
}

async function mergeBase(world: World, commit: string): Promise<string | undefined> {
  return (await ask(world, ['merge-base', commit, 'HEAD']))?.[0]
}

/** Where the change branched off from `revision`; a base that holds HEAD already cannot say what changed. */
async function since(world: World, revision: string, said: string): Promise<DiffBase | undefined> {
  const commit = await commitOf(world, revision)
  const fork = commit === undefined ? undefined : await mergeBase(world, commit)
  return fork === undefined || fork === (await commitOf(world, 'HEAD')) ? undefined : { commit: fork, said }
}

/**
 * The commit to compare with: `diff-base`; in a pull request the first parent of the merge commit that GitHub makes,
 * else where the branch left the base; in a merge group its base; after a push what was there before.
 * @returns undefined where there is none.
 * @throws GateError `evidence` when `diff-base` names nothing that this checkout has.
 */
export async function findDiffBase(world: World): Promise<DiffBase | undefined> {
  const named = world.settings.values['diff-base']
  if (named !== undefined) return namedBase(world, named)
  const { event, base_branch } = world.run
  const refs = readEventRefs(world)
  if (event === 'pull_request') {
    const [, ...parents] = (await ask(world, ['rev-list', '--parents', '--max-count=1', 'HEAD'])) ?? []
    const [base, head, ...more] = parents
    if (base !== undefined && head !== undefined && head === refs.head && more.length === 0)
      return { commit: base, said: 'the base of the pull request' }
  }
  if (refs.base !== undefined) {
    const found = await since(world, refs.base, 'the base of the pull request')
    if (found !== undefined) return found
  }
  if (base_branch !== null) return since(world, `refs/remotes/origin/${base_branch}`, base_branch)
  if (event === 'push' && refs.before !== undefined)
    return since(world, refs.before, 'the commit before the push')
  return undefined
}

/** A branch or tag is where the change left it; a commit without common history is taken as it is. */
async function namedBase(world: World, name: string): Promise<DiffBase> {
  const commit = (await commitOf(world, name)) ?? (await commitOf(world, `refs/remotes/origin/${name}`))
  if (commit === undefined) {
    throw new GateError(
      'evidence',
      `diff-base: this checkout has no commit ${JSON.stringify(name.slice(0, 100))}`,
      {
        remedy: 'check the name, and let actions/checkout fetch the history (`fetch-depth: 0`)',
        place: { setting: 'diff-base' }
      }
    )
  }
  return { commit: (await mergeBase(world, commit)) ?? commit, said: name }
}
