import type { Observation } from './observations.js'
import type { FailurePredictor, Prediction } from './predictor.js'
import { Recalibration } from './recalibration.js'

/** What one observation keeps of the weight of those before it. */
const KEEP = 0.9

interface Statistics {
  runs: number
  failures: number
  /** Failures and passes with exponential forgetting. */
  recentFailures: number
  recentPasses: number
  failing: boolean
  seconds: number
  timed: number
}

const NEW: Readonly<Statistics> = {
  runs: 0,
  failures: 0,
  recentFailures: 0,
  recentPasses: 0,
  failing: false,
  seconds: 0,
  timed: 0
}

/**
 * Failure predictor that weighs the recent past and the whole past alike and keeps itself calibrated. Per test: runs
 * n, failures k, and a, b with forgetting (a = 0.9 a + y, b = 0.9 b + 1 - y). With r, the rate at which new tests
 * fail, as prior,
 *   z = 1/2 logit((a + r) / (a + b + 1)) + 1/2 logit((k + 2 r) / (n + 2)),   p = sigmoid(A z + B),
 * where A and B are refitted after each run to scores that were stored before their outcomes were known. State is a
 * few numbers a test, whatever the length of the history.
 */
export class AdaptivePredictor implements FailurePredictor {
  readonly name = 'adaptive'
  private readonly tests = new Map<string, Statistics>()
  private readonly calibration = new Recalibration()
  private newTests = 0
  private newFailures = 0

  private get newRate(): number {
    return (1 + this.newFailures) / (4 + this.newTests)
  }

  private recent(s: Readonly<Statistics>, r: number): number {
    return Math.log((s.recentFailures + r) / (s.recentPasses + 1 - r))
  }

  private overall(s: Readonly<Statistics>, r: number): number {
    return Math.log((s.failures + 2 * r) / (s.runs - s.failures + 2 - 2 * r))
  }

  private score(s: Readonly<Statistics>, r: number): number {
    return (this.recent(s, r) + this.overall(s, r)) / 2
  }

  predict(test: string | null): Prediction {
    const s = (test === null ? undefined : this.tests.get(test)) ?? NEW
    return {
      p: this.calibration.apply(this.score(s, this.newRate)),
      observations: s.runs,
      duration_sec: s.timed === 0 ? null : s.seconds / s.timed,
      failing: s.failing
    }
  }

  learn(run: readonly Observation[]): void {
    // One rate for the whole run: its own new tests must not change the scores of the tests after them.
    const r = this.newRate
    for (const { name, failed, duration_sec } of run) {
      let s = this.tests.get(name)
      if (s === undefined) {
        s = { ...NEW }
        this.tests.set(name, s)
        this.newTests++
        if (failed) this.newFailures++
      }
      this.calibration.store(this.score(s, r), failed)
      s.runs++
      s.recentFailures = KEEP * s.recentFailures + (failed ? 1 : 0)
      s.recentPasses = KEEP * s.recentPasses + (failed ? 0 : 1)
      if (failed) s.failures++
      s.failing = failed
      if (duration_sec !== null) {
        s.seconds += duration_sec
        s.timed++
      }
    }
    this.calibration.refit()
  }

  explain(test: string | null): Record<string, number> {
    const s = (test === null ? undefined : this.tests.get(test)) ?? NEW
    const r = this.newRate
    return {
      runs: s.runs,
      failures: s.failures,
      recent: this.recent(s, r),
      overall: this.overall(s, r),
      new_test_rate: r,
      z: this.score(s, r),
      A: this.calibration.a,
      B: this.calibration.b,
      p: this.predict(test).p
    }
  }
}
