import { LOCAL_RUN } from '../evidence/run-info.js'
import { recordRun } from '../evidence/record-run.js'
import { gatherTests } from '../evidence/tests.js'
import { GateError } from '../lib/errors.js'
import { counted } from '../lib/numbers.js'
import type { Command } from './context.js'

/** Append this run's test results to the history: 0 whether they were new to it or not. */
const record: Command = async ({ world, out }) => {
  const evidence = await gatherTests(world)
  if (evidence.state === 'absent') {
    throw new GateError('usage', `no test results: looked for ${evidence.looked_for}`, {
      remedy: 'name them with --test-results'
    })
  }
  if (evidence.state === 'unreadable')
    throw new GateError('evidence', evidence.reason, { remedy: evidence.remedy })
  const { history, recorded, run } = await recordRun(world, evidence.value)
  const what = `run ${run.run_id}, attempt ${run.run_attempt}`
  out.text(
    recorded
      ? `${history}: ${counted(run.tests.length, 'test')} of ${what} appended`
      : `nothing was recorded: ${history} has ${run.run_id === LOCAL_RUN ? 'these very results' : what} already`
  )
  out.data({ path: history, recorded, tests: run.tests.length })
  return 0
}
export default record
