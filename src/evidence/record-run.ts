import path from 'node:path'
import type { RunLine } from '../eig/append-run.js'
import type { TestFacts } from '../test-results/types.js'
import { asHistory, USUAL_HISTORY } from './epistemic.js'
import { LOCAL_RUN } from './run-info.js'
import type { World } from './world.js'

/**
 * Append the results of this run to the history, so that later runs learn from them. A test that was not run is not in
 * the line, and so no observation.
 * @returns the history's path, and whether this attempt was new to it
 * @throws GateError `evidence` for a history that is packed or ends in half a line, `io`
 */
export async function recordRun(
  world: World,
  tests: TestFacts
): Promise<{ history: string; recorded: boolean; run: RunLine }> {
  const { appendRun } = await import('../eig/append-run.js')
  const history = world.settings.values.history ?? USUAL_HISTORY[0]
  const run = runLine(world, tests)
  const full = path.resolve(world.root, history)
  return { history, recorded: appendRun(full, history, run, run.run_id !== LOCAL_RUN), run }
}

function runLine({ run }: World, tests: TestFacts): RunLine {
  return {
    commit: run.git_sha,
    run_id: run.ci_run_id,
    run_attempt: run.run_attempt,
    timestamp: run.timestamp,
    branch: run.git_branch,
    tests: asHistory(tests).map(({ name, suite, duration_sec, result }) => ({
      name: name ?? '',
      ...(suite !== null && { suite }),
      duration_sec: duration_sec ?? 0,
      result: result ?? 'skip'
    }))
  }
}
