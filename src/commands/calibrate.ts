import { USUAL_PREDICTIONS } from '../evidence/calibration.js'
import { seek } from '../evidence/gather.js'
import { GateError } from '../lib/errors.js'
import { counted } from '../lib/numbers.js'
import type { Command } from './context.js'

/** Calibration of a file of predictions. */
const calibrateCommand: Command = async ({ world, out }) => {
  const { values } = world.settings
  const { files, looked_for } = seek(world, 'predictions', USUAL_PREDICTIONS)
  const [file] = files
  if (file === undefined) {
    throw new GateError('usage', `there are no predictions: looked for ${looked_for}`, {
      remedy: 'name a file of predictions (CSV, JSON, JSONL, NumPy, Parquet, Arrow) with --predictions'
    })
  }
  const { readPredictions } = await import('../predictions/read.js')
  const { calibrate } = await import('../calibration/calibrate.js')
  const facts = calibrate(await readPredictions(world.root, file), {
    bins: values['calibration-bins'],
    strategy: values['calibration-strategy']
  })
  const row = (name: string, value: number, [low, high]: readonly [number, number]): string =>
    `${name.padEnd(6)} ${value.toFixed(4)}   95 % interval ${low.toFixed(4)} to ${high.toFixed(4)}`
  out.text(`${counted(facts.n_samples, 'prediction')}, ${counted(facts.n_bins, `${facts.strategy} bin`)}`)
  out.text(row('ECE', facts.ece, facts.ci.ece))
  out.text(row('MCE', facts.mce, facts.ci.mce))
  out.text(row('Brier', facts.brier_score, facts.ci.brier_score))
  for (const bin of facts.bins) {
    const range = `${bin === facts.bins[0] ? '[' : '('}${bin.lower.toFixed(3)}, ${bin.upper.toFixed(3)}]`
    const means =
      bin.mean_predicted === null
        ? 'empty'
        : `predicted ${bin.mean_predicted.toFixed(4)}  observed ${bin.observed?.toFixed(4)}`
    out.text(`  ${range}  ${String(bin.count).padStart(8)}  ${means}`)
  }
  out.data(facts)
  return 0
}
export default calibrateCommand
