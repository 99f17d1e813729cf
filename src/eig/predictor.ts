import type { Observation } from './observations.js'

export type PredictorName = 'wilson' | 'adaptive'

export interface Prediction {
  /** Probability that the test fails in the next run. */
  p: number
  /** Earlier runs in which it was observed. */
  observations: number
  /** Mean of its past durations, seconds; null when none is known. */
  duration_sec: number | null
  /** It failed when it was last observed. */
  failing: boolean
}

/** What was learned from earlier runs. `predict` never changes it; `learn` takes one whole run. */
export interface FailurePredictor {
  readonly name: PredictorName
  /** A test without a name is always new. */
  predict(test: string | null): Prediction
  learn(run: readonly Observation[]): void
  /** The parts of a prediction, for people: name of the part and its value. */
  explain(test: string | null): Record<string, number>
}
