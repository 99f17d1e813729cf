import { mergeRun } from '../merge/run.js'
import { statusOf } from '../keep.js'
import type { Action } from './action.js'
import { publishRun } from './run.js'

/** Join the results of several jobs, publish, and only then decide the exit status. */
const merge: Action = async (world, context) => {
  const finished = await mergeRun(world, world.settings.values.results ?? [])
  await publishRun(world, context, finished)
  return statusOf(finished.assessment.result, finished.kept)
}
export default merge
