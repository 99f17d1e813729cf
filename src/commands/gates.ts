import { assess, factsOnDisk } from '../assess.js'
import { exitStatus } from '../gates/judge.js'
import { gateRequest } from '../gates/thresholds.js'
import type { Command } from './context.js'

/** Verdicts only, from the evidence on disk: nothing is run and nothing is written. */
const gates: Command = async ({ world, out }) => {
  gateRequest(world.settings)
  const assessment = assess(world, await factsOnDisk(world))
  const [{ buildView }, { renderConsole }] = await Promise.all([
    import('../report/view.js'),
    import('../report/console.js')
  ])
  out.text(renderConsole(buildView(assessment)))
  for (const warning of assessment.warnings) world.log.warn(warning)
  out.data({ passed: assessment.result === 'passed', gates: assessment.gates })
  return exitStatus(assessment.result)
}
export default gates
