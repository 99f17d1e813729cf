import { flags } from './columns.js'
import { CoChange, type Lift } from './co-change.js'
import type { Observation } from './observations.js'
import { OnlineLogistic, type Weight } from './online-logistic.js'
import type { FailurePredictor, Forecast, Prediction, RunContext } from './predictor.js'
import { Recalibration } from './recalibration.js'
import type { StateReader, StateWriter } from './state-file.js'
import {
  FAILING,
  FAILURES,
  RECENT_FAILURES,
  RECENT_PASSES,
  RUNS,
  SINCE_CHANGE,
  Statistics
} from './test-statistics.js'
import type { KnownTest } from './unobserved.js'
import { forecastOf, positionsOf, predictionOf } from './wilson.js'

const correction: Weight = { prior: 0, min: -2, max: 2 }

/** What the score is made of, and how far each weight may move. */
const FEATURES: readonly (readonly [name: string, weight: Weight])[] = [
  ['score', { prior: 1, min: 0.3, max: 2.5 }],
  ['constant', correction],
  ['recent_against_overall', correction],
  ['failed_last_time', correction],
  ['duration', correction],
  ['group_failures', correction],
  ['failing_share', correction],
  ['passing_since', correction],
  ['failing_since', correction],
  ['changed_files', correction]
]
const D = FEATURES.length

/** The failing share at which its feature is about 0. */
const USUAL_SHARE = 0.05

/** What was worked out of a run to predict it, which learning it needs again. */
interface Prepared {
  run: readonly Observation[]
  files: readonly string[] | undefined
  positions: Int32Array
  /** One row of features a test. */
  rows: Float64Array
  /** Log odds before recalibration. */
  z: Float64Array
}

/**
 * Failure predictor that weighs the recent past and the whole past alike and keeps itself calibrated. Per test: runs
 * n, failures k, and a, b with forgetting (a = 0.9 a + y, b = 0.9 b + 1 - y). With r, the rate at which new tests fail,
 *   z = 1/2 logit((a + r) / (a + b + 1)) + 1/2 logit((k + 2 r) / (n + 2)).
 * An online logistic regression learns how much to trust z and what to add for: the recent past against the whole,
 * failed last time, long or short for the suite, failures in the same directory, file or class, the share of tests that
 * failed lately, how long it has passed or failed, and what the files that changed broke before. All additions start at 0. Last, p = sigmoid(A z' + B), with A and B refitted after each run to
 * scores that were stored before their outcomes were known. Every prediction can be printed as its parts (`explain`).
 */
export class AdaptivePredictor implements FailurePredictor {
  readonly name = 'adaptive'
  private readonly statistics = new Statistics()
  private readonly model = new OnlineLogistic(FEATURES.map(([, weight]) => weight))
  private readonly calibration = new Recalibration()
  private readonly row = new Float64Array(D)
  private readonly coChange = new CoChange()
  private prepared: Prepared | undefined
  private lift: { files: readonly string[] | undefined; of: Lift } | undefined

  predict(test: string | null, context: RunContext = {}): Prediction {
    const position = this.statistics.find(test)
    this.features(test, position, this.liftOf(context.changed_files), this.row, 0)
    return predictionOf(this.statistics, position, this.calibration.apply(this.model.score(this.row)))
  }

  forecast(run: readonly Observation[], context: RunContext = {}): Forecast {
    const { positions, z } = this.prepare(run, context.changed_files)
    const forecast = forecastOf(this.statistics, positions)
    for (let i = 0; i < z.length; i++) forecast.p[i] = this.calibration.apply(z[i] as number)
    return forecast
  }

  learn(run: readonly Observation[], context: RunContext = {}): void {
    if (run.length === 0) return
    const { positions, rows, z } = this.prepare(run, context.changed_files)
    const outcome = new Uint8Array(run.length)
    for (let i = 0; i < run.length; i++) {
      const failed = (run[i] as Observation).failed
      outcome[i] = failed ? 1 : 0
      this.calibration.store(z[i] as number, failed)
    }
    this.calibration.refit()
    this.model.update(rows, outcome)
    const failing = flags(run.length, (i) => this.statistics.get(positions[i] as number, FAILING) === 1)
    this.statistics.learn(run, positions)
    this.coChange.learn(run, positions, failing, context.changed_files)
    this.prepared = undefined
    this.lift = undefined
  }

  explain(test: string | null, context: RunContext = {}): Record<string, number> {
    const position = this.statistics.find(test)
    const { p } = this.predict(test, context)
    const parts = FEATURES.map(
      ([name], j) => [name, (this.model.weights[j] as number) * (this.row[j] as number)] as const
    )
    return {
      runs: this.statistics.get(position, RUNS),
      failures: this.statistics.get(position, FAILURES),
      new_test_rate: this.statistics.newRate,
      ...Object.fromEntries(parts),
      sum: this.model.score(this.row),
      A: this.calibration.a,
      B: this.calibration.b,
      p
    }
  }

  known(): Iterable<KnownTest> {
    return this.statistics.known()
  }

  save(out: StateWriter): void {
    this.statistics.save(out)
    this.model.save(out)
    this.calibration.save(out)
    this.coChange.save(out)
  }

  /** @throws DamagedState */
  load(from: StateReader): void {
    this.statistics.load(from)
    this.model.load(from)
    this.calibration.load(from)
    this.coChange.load(from, this.statistics.size)
  }

  private prepare(run: readonly Observation[], files: readonly string[] | undefined): Prepared {
    if (this.prepared?.run === run && this.prepared.files === files) return this.prepared
    const positions = positionsOf(this.statistics, run)
    const rows = new Float64Array(run.length * D)
    const z = new Float64Array(run.length)
    const lift = this.liftOf(files)
    for (let i = 0; i < run.length; i++) {
      this.features((run[i] as Observation).name, positions[i] as number, lift, rows, i * D)
      z[i] = this.model.score(rows, i * D)
    }
    this.prepared = { run, files, positions, rows, z }
    return this.prepared
  }

  /** The same files are asked about once a test. */
  private liftOf(files: readonly string[] | undefined): Lift {
    if (this.lift === undefined || this.lift.files !== files)
      this.lift = { files, of: this.coChange.lift(files) }
    return this.lift.of
  }

  /** Writes one row in the order of FEATURES. */
  private features(test: string | null, position: number, lift: Lift, into: Float64Array, at: number): void {
    const { statistics } = this
    const r = statistics.newRate
    const runs = statistics.get(position, RUNS)
    const failures = statistics.get(position, FAILURES)
    const failing = statistics.get(position, FAILING)
    const since = Math.log1p(statistics.get(position, SINCE_CHANGE))
    const recent = Math.log(
      (statistics.get(position, RECENT_FAILURES) + r) / (statistics.get(position, RECENT_PASSES) + 1 - r)
    )
    const overall = Math.log((failures + 2 * r) / (runs - failures + 2 - 2 * r))
    into[at] = (recent + overall) / 2
    into[at + 1] = 1
    into[at + 2] = (recent - overall) / 2
    into[at + 3] = failing
    into[at + 4] = statistics.relativeDuration(position)
    into[at + 5] = statistics.groupTrouble(test, position)
    into[at + 6] = Math.log((statistics.failingShare + 0.01) / USUAL_SHARE)
    into[at + 7] = failing === 0 ? since : 0
    into[at + 8] = failing === 0 ? 0 : since
    into[at + 9] = lift(position, (failures + 2 * r) / (runs + 2))
  }
}
