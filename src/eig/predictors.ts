import { AdaptivePredictor } from './adaptive.js'
import type { FailurePredictor, PredictorName } from './predictor.js'
import { WilsonPredictor } from './wilson.js'

const PREDICTORS: Record<PredictorName, () => FailurePredictor> = {
  wilson: () => new WilsonPredictor(),
  adaptive: () => new AdaptivePredictor()
}

/** A predictor that has learned nothing yet. */
export function createPredictor(name: PredictorName): FailurePredictor {
  return PREDICTORS[name]()
}
