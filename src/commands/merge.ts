import { mergeRun } from '../merge/run.js'
import type { Command } from './context.js'
import { tellRun } from './run.js'

/** The results of several jobs as one run; the exit status is the gates'. */
const merge: Command = async ({ world, args, out }) => tellRun(world, out, await mergeRun(world, args))
export default merge
