import { mergeRun } from '../merge/run.js'
import { statusOf } from '../keep.js'
import type { Action } from './action.js'
import { recordOnGitHub, withLedger } from './ledger.js'
import { publishRun } from './run.js'

/** Join the results of several jobs, publish, and only then decide the exit status. */
const merge: Action = async (world, context) => {
  const withRecords = await withLedger(world, context)
  const finished = await mergeRun(withRecords, world.settings.values.results ?? [])
  await Promise.all([
    publishRun(world, context, finished),
    recordOnGitHub(world, context, finished.assessment)
  ])
  return statusOf(finished.assessment.result, finished.kept)
}
export default merge
