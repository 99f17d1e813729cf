import { mergeRun } from '../merge/run.js'
import type { Action } from './action.js'
import { withLedger } from './ledger.js'
import { finish } from './run.js'

/** Join the results of several jobs, publish, and only then decide the exit status. */
const merge: Action = async (world, context) => {
  const withRecords = await withLedger(world, context)
  return finish(world, context, await mergeRun(withRecords, world.settings.values.results ?? []))
}
export default merge
