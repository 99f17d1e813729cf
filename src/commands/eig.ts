import path from 'node:path'
import { writeRows } from '../eig/write-json.js'
import { existsSync } from 'node:fs'
import { USUAL_HISTORY } from '../evidence/epistemic.js'
import type { World } from '../evidence/world.js'
import { GateError } from '../lib/errors.js'
import { counted } from '../lib/numbers.js'
import type { Command } from './context.js'

/** The history that was named, or the one in the usual place. @throws GateError `usage` */
export function historyFile({ root, settings }: World): string {
  const file = settings.values.history ?? USUAL_HISTORY.find((place) => existsSync(path.join(root, place)))
  if (file === undefined) {
    throw new GateError('usage', `there is no history: looked for ${USUAL_HISTORY.join(', ')}`, {
      remedy:
        'name one with --history, begin one with `record --history ci_runs.jsonl`, or make one up with `mock`'
    })
  }
  return file
}

/** Rows that say what their score is made of; of more than these nobody reads it. */
const MAX_EXPLAINED = 5_000

/** Scores of the last run's tests from the earlier runs. */
const eig: Command = async ({ world, options, out }) => {
  const { scoreHistory } = await import('../eig/score-history.js')
  const file = historyFile(world)
  const { values } = world.settings
  const { rankings, runs, warnings, mock } = await scoreHistory(path.resolve(world.root, file), file, {
    predictor: values.predictor,
    usdPerHour: values['runner-usd-per-hour'],
    snapshot: 'update',
    uncertainty: false,
    explain: MAX_EXPLAINED
  })
  const output = typeof options['output'] === 'string' ? options['output'] : 'artifact/eig_rankings.json'
  writeRows(path.resolve(world.root, output), rankings)
  for (const warning of warnings) world.log.warn(warning)
  if (mock) out.text('mock: this history is made up')
  out.text(
    `${counted(rankings.length, 'test')} scored from ${counted(runs, 'earlier run')}, written to ${output}`
  )
  for (const { name, eig_bits, method, p_fail, parts } of rankings.slice(0, 10)) {
    out.text(
      `  ${eig_bits.toFixed(4)} bits  ${JSON.stringify(name)} (${method}${p_fail === null ? '' : `, p ${p_fail.toFixed(4)}`})`
    )
    if (options['parts'] !== true) continue
    const said = Object.entries(parts ?? {}).map(([part, value]) => `${part} ${Number(value.toFixed(3))}`)
    if (said.length > 0) out.text(`    ${said.join(', ')}`)
  }
  out.data(rankings)
  return 0
}
export default eig
