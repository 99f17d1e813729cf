import type { CalibrationFacts } from '../calibration/types.js'
import type { Facts } from '../gates/types.js'
import type { Evidence } from '../lib/evidence.js'
import { gather, seek } from './gather.js'
import type { World } from './world.js'

export const USUAL_PREDICTIONS = [
  'predictions.json',
  'predictions.jsonl',
  'predictions.csv',
  'artifact/predictions.json'
]

/** Calibration of the team's own model, from its predictions. */
export function gatherPredictions(world: World): Promise<Evidence<CalibrationFacts>> {
  const { root, settings } = world
  return gather(
    world.inputs,
    () => seek(world, 'predictions', USUAL_PREDICTIONS),
    async ([found = '']) => {
      const [{ readPredictions }, { calibrate }] = await Promise.all([
        import('../predictions/read.js'),
        import('../calibration/calibrate.js')
      ])
      return calibrate(await readPredictions(root, found), {
        bins: settings.values['calibration-bins'],
        strategy: settings.values['calibration-strategy']
      })
    }
  )
}

/** Full facts as the gates' view of them. */
export function asCalibration(evidence: Evidence<CalibrationFacts>): Facts['calibration'] {
  if (evidence.state !== 'found') return evidence
  const { ece, mce, brier_score } = evidence.value
  return { ...evidence, value: { ece, mce, brier_score, facts: evidence.value } }
}
