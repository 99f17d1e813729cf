import { writeOutputs } from '../github/outputs.js'
import { appendSummary } from '../github/summary.js'
import { describeError } from '../lib/errors.js'
import { counted } from '../lib/numbers.js'
import { redactDeep, redactor } from '../lib/redact.js'
import { chooseTests } from '../selection/choose.js'
import { outputPath, writeChoice } from '../selection/output.js'
import type { Action } from './action.js'
import { selectOutputsOf } from './select-outputs.js'
import { selectSummary } from './select-summary.js'

/**
 * Choose the tests of the steps to come. Nothing here needs a token or the network. Evidence that is missing or broken
 * makes everything run, with a warning and exit status 0; a bad setting, or an argument file that cannot be
 * written, ends with an error, since a file of an earlier run could stand in for it.
 */
const select: Action = async (world) => {
  const { settings, log, env } = world
  outputPath(settings)
  const choice = await chooseTests(world)
  writeChoice(choice, settings)
  const { outputs, warnings } = selectOutputsOf(choice, settings.values['select-output'])
  const redact = redactor(world.secrets)
  const warn = (text: string): void => log.warn(text)
  for (const warning of [...choice.warnings, ...warnings]) warn(warning)
  for (const note of choice.notes) log.info(note)
  const { rendered, tests, total, reason } = choice
  log.info(
    `${rendered.everything ? 'every test runs' : `${tests.length} of ${counted(total, 'test')} run`} (${reason}), written to ${outputs['args-file']}`
  )
  locally(warn, 'the job summary was not written', () =>
    appendSummary(env['GITHUB_STEP_SUMMARY'], (bytes) => {
      const text = redact(selectSummary(choice))
      return Buffer.byteLength(text) > bytes ? '' : text
    })
  )
  locally(warn, 'the outputs were not set', () =>
    writeOutputs(env['GITHUB_OUTPUT'], redactDeep(outputs, redact))
  )
  return 0
}
export default select

/** The argument file is what counts: a summary or an output that cannot be written is a warning. */
function locally(warn: (text: string) => void, doing: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    warn(`${doing}: ${describeError(error)}`)
  }
}
