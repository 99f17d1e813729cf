import type { Facts } from '../gates/types.js'
import { gather, seek } from './gather.js'
import type { World } from './world.js'

export const USUAL_PREDICTIONS = [
  'predictions.json',
  'predictions.jsonl',
  'predictions.csv',
  'artifact/predictions.json'
]

/** Calibration of the team's own model, from its predictions. */
export function gatherPredictions(world: World): Promise<Facts['calibration']> {
  const { root, settings, verdictOnly } = world
  const bins = settings.values['calibration-bins']
  const strategy = settings.values['calibration-strategy']
  return gather(
    world.inputs,
    () => seek(world, 'predictions', USUAL_PREDICTIONS),
    async ([found = '']) => {
      const [{ readPredictions }, { calibrate, summarizeCalibration }] = await Promise.all([
        import('../predictions/read.js'),
        import('../calibration/calibrate.js')
      ])
      const predictions = await readPredictions(root, found)
      if (verdictOnly) return summarizeCalibration(predictions.y_true, predictions.y_prob, bins, strategy)
      const facts = calibrate(predictions, { bins, strategy })
      const { ece, mce, brier_score } = facts
      return { ece, mce, brier_score, facts }
    }
  )
}
