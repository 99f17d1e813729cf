import { defaultBranch } from '../evidence/base-branch.js'
import type { World } from '../evidence/world.js'

/** Why this run is of all tests. */
export type FullRun = 'full-run' | 'schedule' | 'default-branch'

/**
 * Tests that are not run are not observations: a history of selected runs alone would go blind for the others. With
 * `auto` scheduled runs and those of the default branch, but no pull request, are therefore of all tests.
 */
export function fullRunOf(world: World): FullRun | undefined {
  const setting = world.settings.values['full-run']
  if (setting !== 'auto') return setting === 'true' ? 'full-run' : undefined
  const { event, git_branch } = world.run
  if (event === 'schedule') return 'schedule'
  const onBranch = event === 'push' || event === 'workflow_dispatch'
  return onBranch && git_branch === defaultBranch(world) ? 'default-branch' : undefined
}
