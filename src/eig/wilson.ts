import { float64, flags } from './columns.js'
import type { Observation } from './observations.js'
import type { FailurePredictor, Forecast, Prediction } from './predictor.js'
import type { StateReader, StateWriter } from './state-file.js'
import { FAILING, FAILURES, RUNS, SHARE, Statistics } from './test-statistics.js'
import type { KnownTest } from './unobserved.js'

/** Quantile of the normal distribution for a 95 % interval, as the seed writes it. */
const Z2 = 1.96 * 1.96

/**
 * Centre of the Wilson score interval for k failures in n runs, (k/n + z^2/2n) / (1 + z^2/n) with z = 1.96
 * (Wilson 1927). Without a run it is 1/2: a new test is worth one bit.
 */
export function wilsonCentre(failures: number, runs: number): number {
  return (failures + Z2 / 2) / (runs + Z2)
}

/** What every predictor says of the tests of a run, but for p. */
export function forecastOf(statistics: Statistics, positions: Int32Array): Forecast {
  const column = (of: number): Float64Array =>
    float64(positions.length, (i) => statistics.get(positions[i] as number, of))
  return {
    p: new Float64Array(positions.length),
    seconds: float64(positions.length, (i) => statistics.seconds(positions[i] as number)),
    failing: flags(positions.length, (i) => statistics.get(positions[i] as number, FAILING) === 1),
    runs: column(RUNS),
    failures: column(FAILURES),
    share: column(SHARE)
  }
}

/** Where the tests of a run stand in the statistics. */
export function positionsOf(statistics: Statistics, run: readonly Observation[]): Int32Array {
  const positions = new Int32Array(run.length)
  for (let i = 0; i < run.length; i++) positions[i] = statistics.find((run[i] as Observation).name)
  return positions
}

/** One test, as `predict` gives it. */
export function predictionOf(statistics: Statistics, position: number, p: number): Prediction {
  const seconds = statistics.seconds(position)
  return {
    p,
    observations: statistics.get(position, RUNS),
    duration_sec: Number.isNaN(seconds) ? null : seconds,
    failing: statistics.get(position, FAILING) === 1
  }
}

/** The seed's predictor, for comparison: counts only, every run weighs the same. */
export class WilsonPredictor implements FailurePredictor {
  readonly name = 'wilson'
  private readonly statistics = new Statistics()

  predict(test: string | null): Prediction {
    const position = this.statistics.find(test)
    return predictionOf(this.statistics, position, this.p(position))
  }

  forecast(run: readonly Observation[]): Forecast {
    const positions = positionsOf(this.statistics, run)
    const forecast = forecastOf(this.statistics, positions)
    forecast.p.forEach((_, i) => (forecast.p[i] = this.p(positions[i] as number)))
    return forecast
  }

  learn(run: readonly Observation[]): void {
    this.statistics.learn(run, positionsOf(this.statistics, run))
  }

  explain(test: string | null): Record<string, number> {
    const position = this.statistics.find(test)
    return {
      runs: this.statistics.get(position, RUNS),
      failures: this.statistics.get(position, FAILURES),
      p: this.p(position)
    }
  }

  known(): Iterable<KnownTest> {
    return this.statistics.known()
  }

  save(out: StateWriter): void {
    this.statistics.save(out)
  }

  load(from: StateReader): void {
    this.statistics.load(from)
  }

  private p(position: number): number {
    return wilsonCentre(this.statistics.get(position, FAILURES), this.statistics.get(position, RUNS))
  }
}
