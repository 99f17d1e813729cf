import type { Observation } from './observations.js'
import type { StateReader, StateWriter } from './state-file.js'
import type { KnownTest } from './unobserved.js'

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

/** What is known of the tests of one run before it, in columns: tests by the million are predicted in back-tests. */
export interface Forecast {
  p: Float64Array
  /** Mean of past durations; NaN where none is known. */
  seconds: Float64Array
  /** 1 where the test failed when it was last observed. */
  failing: Uint8Array
  /** Earlier runs and failures. */
  runs: Float64Array
  failures: Float64Array
  /** Exponentially weighted failure share, the newest run weighing 0.3. */
  share: Float64Array
}

/** What is known of a run before its tests are run. */
export interface RunContext {
  /** Files that changed since the run before, relative to the repository. */
  changed_files?: readonly string[] | undefined
}

/** What was learned from earlier runs. `predict` and `forecast` never change it; `learn` takes one whole run. */
export interface FailurePredictor {
  readonly name: PredictorName
  /** A test without a name is always new. */
  predict(test: string | null, context?: RunContext): Prediction
  /** All tests of one run at once; of the observations only the names are looked at. */
  forecast(run: readonly Observation[], context?: RunContext): Forecast
  learn(run: readonly Observation[], context?: RunContext): void
  /** The parts of a prediction, for people: name of the part and its value. */
  explain(test: string | null, context?: RunContext): Record<string, number>
  /** Every test that was observed, with the mean of its durations. */
  known(): Iterable<KnownTest>
  save(out: StateWriter): void
  /** Into a predictor that has learned nothing. @throws DamagedState */
  load(from: StateReader): void
}
