import type { Observation } from './observations.js'
import { OnlineLogistic, type Weight } from './online-logistic.js'
import type { FailurePredictor, Prediction } from './predictor.js'
import { Recalibration } from './recalibration.js'
import { Statistics, type TestStatistics } from './test-statistics.js'

const correction: Weight = { prior: 0, min: -2, max: 2 }

/** What the score is made of, and how far each weight may move. */
const FEATURES: readonly (readonly [name: string, weight: Weight])[] = [
  ['score', { prior: 1, min: 0.3, max: 2.5 }],
  ['constant', correction],
  ['recent_against_overall', correction],
  ['failed_last_time', correction],
  ['duration', correction],
  ['group_failures', correction],
  ['failing_share', correction]
]
const D = FEATURES.length

/** The failing share at which its feature is about 0. */
const USUAL_SHARE = 0.05

/**
 * Failure predictor that weighs the recent past and the whole past alike and keeps itself calibrated. Per test: runs
 * n, failures k, and a, b with forgetting (a = 0.9 a + y, b = 0.9 b + 1 - y). With r, the rate at which new tests fail,
 *   z = 1/2 logit((a + r) / (a + b + 1)) + 1/2 logit((k + 2 r) / (n + 2)).
 * An online logistic regression learns how much to trust z and what to add for: the recent past against the whole,
 * failed last time, long or short for the suite, failures in the same directory, file or class, and the share of tests
 * that failed lately. All additions start at 0. Last, p = sigmoid(A z' + B), with A and B refitted after each run to
 * scores that were stored before their outcomes were known. Every prediction can be printed as its parts (`explain`).
 */
export class AdaptivePredictor implements FailurePredictor {
  readonly name = 'adaptive'
  private readonly statistics = new Statistics()
  private readonly model = new OnlineLogistic(FEATURES.map(([, weight]) => weight))
  private readonly calibration = new Recalibration()
  private readonly row = new Float64Array(D)

  predict(test: string | null): Prediction {
    const s = this.statistics.of(test)
    this.features(test, s, this.row, 0)
    return {
      p: this.calibration.apply(this.model.score(this.row)),
      observations: s.runs,
      duration_sec: s.timed === 0 ? null : s.seconds / s.timed,
      failing: s.failing
    }
  }

  learn(run: readonly Observation[]): void {
    if (run.length === 0) return
    const rows = new Float64Array(run.length * D)
    const outcome = new Uint8Array(run.length)
    run.forEach(({ name, failed }, i) => {
      this.features(name, this.statistics.of(name), rows, i * D)
      outcome[i] = failed ? 1 : 0
      this.calibration.store(this.model.score(rows, i * D), failed)
    })
    this.calibration.refit()
    this.model.update(rows, outcome)
    this.statistics.learn(run)
  }

  explain(test: string | null): Record<string, number> {
    const s = this.statistics.of(test)
    this.features(test, s, this.row, 0)
    const parts = FEATURES.map(
      ([name], j) => [name, (this.model.weights[j] as number) * (this.row[j] as number)] as const
    )
    return {
      runs: s.runs,
      failures: s.failures,
      new_test_rate: this.statistics.newRate,
      ...Object.fromEntries(parts),
      sum: this.model.score(this.row),
      A: this.calibration.a,
      B: this.calibration.b,
      p: this.predict(test).p
    }
  }

  /** Writes one row in the order of FEATURES. */
  private features(test: string | null, s: Readonly<TestStatistics>, into: Float64Array, at: number): void {
    const { statistics } = this
    const r = statistics.newRate
    const recent = Math.log((s.recentFailures + r) / (s.recentPasses + 1 - r))
    const overall = Math.log((s.failures + 2 * r) / (s.runs - s.failures + 2 - 2 * r))
    into[at] = (recent + overall) / 2
    into[at + 1] = 1
    into[at + 2] = (recent - overall) / 2
    into[at + 3] = s.failing ? 1 : 0
    into[at + 4] = statistics.relativeDuration(s)
    into[at + 5] = statistics.groupTrouble(test, s)
    into[at + 6] = Math.log((statistics.failingShare + 0.01) / USUAL_SHARE)
  }
}
