import { runCommand } from '../lib/run-command.js'
import type { Evidence } from '../lib/evidence.js'
import type { World } from './world.js'

export interface TestRun {
  warnings: string[]
  /** Milliseconds since the epoch; undefined without a test command. */
  startedAt: number | undefined
  /** Set where the command did not run to its end: whatever reports there are hold no whole run. */
  broken?: Extract<Evidence<never>, { state: 'unreadable' }>
}

/** A shell's own: the command was found and could not be run, or was not found. */
const NOT_RUN = new Set([126, 127])

/**
 * Run the team's test command, when there is one, with pytest-args in PYTEST_ADDOPTS. Its exit status is not a
 * verdict: the reports it writes are the evidence. Reports older
 * than its start are not.
 */
export async function runTestCommand(world: World): Promise<TestRun> {
  const { settings, log, root, env, signal } = world
  const command = settings.values['test-command']
  if (command === undefined) return { warnings: [], startedAt: undefined }
  return log.group('Tests', async () => {
    const startedAt = Date.now()
    const result = await runCommand(command, {
      cwd: root,
      env: { ...asOtherStepsSee(env), PYTEST_ADDOPTS: settings.values['pytest-args'] },
      timeoutSec: settings.values['pytest-timeout'],
      signal,
      onOutput: (text) => log.info(text.trimEnd())
    })
    const limit = settings.values['pytest-timeout']
    const problem = result.timedOut
      ? `test-command ran longer than ${limit} s and was stopped; raise pytest-timeout`
      : result.exitCode === 0
        ? undefined
        : `test-command ended with ${result.signal ?? `exit status ${result.exitCode}`}`
    if (problem === undefined) return { warnings: [], startedAt }
    // Failing tests end with a status, and their reports are evidence; this is something else.
    const cut = result.timedOut || result.signal !== null || NOT_RUN.has(result.exitCode ?? 0)
    if (!cut || signal.aborted) return { warnings: [problem], startedAt }
    const remedy = 'mend test-command; reports of a run that was cut off are not evidence'
    return {
      warnings: [problem],
      startedAt,
      broken: { state: 'unreadable', source: 'test-command', reason: problem, remedy, configured: true }
    }
  })
}

/** Without what the runner gives to actions only: a `run:` step of the workflow sees none of it. */
function asOtherStepsSee(env: World['env']): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|ACTIONS|STATE)_/.test(name)))
}
