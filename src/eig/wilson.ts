import type { Observation } from './observations.js'
import type { FailurePredictor, Prediction } from './predictor.js'

/** Quantile of the normal distribution for a 95 % interval, as the seed writes it. */
const Z2 = 1.96 * 1.96

/**
 * Centre of the Wilson score interval for k failures in n runs, (k/n + z^2/2n) / (1 + z^2/n) with z = 1.96
 * (Wilson 1927). Without a run it is 1/2: a new test is worth one bit.
 */
export function wilsonCentre(failures: number, runs: number): number {
  return (failures + Z2 / 2) / (runs + Z2)
}

interface Counts {
  runs: number
  failures: number
  failing: boolean
  seconds: number
  timed: number
}

/** The seed's predictor, for comparison: counts only, every run weighs the same. */
export class WilsonPredictor implements FailurePredictor {
  readonly name = 'wilson'
  private readonly tests = new Map<string, Counts>()

  predict(test: string | null): Prediction {
    const seen = test === null ? undefined : this.tests.get(test)
    if (seen === undefined)
      return { p: wilsonCentre(0, 0), observations: 0, duration_sec: null, failing: false }
    return {
      p: wilsonCentre(seen.failures, seen.runs),
      observations: seen.runs,
      duration_sec: seen.timed === 0 ? null : seen.seconds / seen.timed,
      failing: seen.failing
    }
  }

  learn(run: readonly Observation[]): void {
    for (const { name, failed, duration_sec } of run) {
      let seen = this.tests.get(name)
      if (seen === undefined) {
        seen = { runs: 0, failures: 0, failing: false, seconds: 0, timed: 0 }
        this.tests.set(name, seen)
      }
      seen.runs++
      if (failed) seen.failures++
      seen.failing = failed
      if (duration_sec !== null) {
        seen.seconds += duration_sec
        seen.timed++
      }
    }
  }

  explain(test: string | null): Record<string, number> {
    const seen = test === null ? undefined : this.tests.get(test)
    const { p } = this.predict(test)
    return { runs: seen?.runs ?? 0, failures: seen?.failures ?? 0, p }
  }
}
