import { askGit } from '../lib/git.js'
import { readEventRefs } from './event-refs.js'
import type { World } from './world.js'

/** The setting, else what the event says, else what git knows of the remote, else `main`. */
export function defaultBranch(world: World): string {
  const { settings, root } = world
  const remote = (): string | undefined =>
    askGit(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])?.replace(/^origin\//, '')
  return settings.values['default-branch'] ?? readEventRefs(world).default_branch ?? remote() ?? 'main'
}

/** The branch that this run is compared with: that of the pull request, else the default branch. */
export function baseBranch(world: World): string {
  return world.run.base_branch ?? defaultBranch(world)
}

/** Where the run records are: `runs` below the evidence directory unless it was set. */
export function runsDirectory({ values }: World['settings']): string {
  return values['runs-dir'] ?? `${values['evidence-dir']}/runs`
}
