import path from 'node:path'
import type { Facts } from '../gates/types.js'
import { isInside, relativeTo } from '../lib/paths.js'
import { gather, seek } from './gather.js'
import { distinct, legFiles } from './legs.js'
import type { World } from './world.js'

export const USUAL_PREDICTIONS = [
  'predictions.json',
  'predictions.jsonl',
  'predictions.csv',
  'predictions.parquet',
  'artifact/predictions.json'
]

type Calibration = Extract<Facts['calibration'], { state: 'found' }>['value']

/** Calibration of the team's own model, from its predictions; of those of several jobs the worst values stand. */
export function gatherPredictions(world: World): Promise<Facts['calibration']> {
  return gather(
    world.inputs,
    () => {
      // Of no kind: what it is evidence of is said of its files.
      const { files, looked_for, configured } = seek(world, 'predictions', USUAL_PREDICTIONS)
      return { files, looked_for, configured }
    },
    async (files) => {
      const { filesOfPredictions } = await import('../predictions/read.js')
      for (const file of files.flatMap((name) => filesOfPredictions(world.root, name))) {
        // Of a pair, either may be named by its absolute path.
        const full = path.resolve(world.root, file)
        if (isInside(world.root, full)) world.inputs.add(relativeTo(world.root, full), 'predictions')
      }
      // What a merge is given itself is one, and may be a pair in one name.
      const ofLegs = legFiles(world, 'predictions').length > 0
      const [first = '', ...others] = ofLegs ? distinct(world.root, files) : files
      const one = await calibrationOf(world, first)
      if (!ofLegs || others.length === 0) return one
      const all = [one]
      for (const other of others) all.push(await calibrationOf(world, other))
      return worstOf(all)
    }
  )
}

/** Each metric by itself: a job must not hide behind another whose bins happen to be better. */
function worstOf(all: readonly Calibration[]): Calibration {
  const most = (of: (c: Calibration) => number | undefined): number =>
    Math.max(...all.map((c) => of(c) ?? NaN))
  const ece = most((c) => c.ece)
  const facts = all.find((c) => c.ece === ece)?.facts
  return {
    ece,
    mce: most((c) => c.mce),
    brier_score: most((c) => c.brier_score),
    ...(facts !== undefined && { facts })
  }
}

async function calibrationOf(world: World, found: string): Promise<Calibration> {
  const { root, settings, verdictOnly } = world
  const bins = settings.values['calibration-bins']
  const strategy = settings.values['calibration-strategy']
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
