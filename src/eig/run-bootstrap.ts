import { percentileOfSorted } from '../calibration/bins.js'
import type { Interval } from '../calibration/types.js'
import { seededRandom } from '../lib/numbers.js'
import type { StateReader, StateWriter } from './state-file.js'

/** Resamples: the 2.5 % tail then has 25 of them. */
const RESAMPLES = 1000
/** Spreads consecutive run numbers over the seeds. */
const GOLDEN = 0x9e3779b1

/**
 * Poisson bootstrap over runs (Chamandy et al. 2012, "Estimating Uncertainty for Massive Data Streams"): in each of
 * 1,000 resamples a run counts Poisson(1) times, so that sums over resampled runs are kept as runs come in, and memory
 * does not grow with their number. Runs are the independent units; tests of one run are not. A run's counts depend on
 * its number only.
 */
export class RunBootstrap {
  private sums: Float64Array

  /** @param width how many numbers a run adds */
  constructor(private readonly width: number) {
    this.sums = new Float64Array(RESAMPLES * width)
  }

  /** @param run number of the run; @param values what it adds to each sum */
  add(run: number, values: ArrayLike<number>): void {
    const { sums, width } = this
    const random = seededRandom(Math.imul(run, GOLDEN))
    for (let k = 0; k < RESAMPLES; k++) {
      const times = poisson(random())
      if (times === 0) continue
      for (let j = 0, at = k * width; j < width; j++, at++)
        sums[at] = (sums[at] as number) + times * (values[j] as number)
    }
  }

  /**
   * 95 % percentile interval of a figure made of the sums; resamples where it is not finite (no run drawn) do not
   * count. It is widened to hold the estimate, which resampled errors exceed by their nature.
   */
  interval(figure: (sums: Float64Array) => number, estimate: number): Interval {
    const values: number[] = []
    for (let k = 0; k < RESAMPLES; k++) {
      const value = figure(this.sums.subarray(k * this.width, (k + 1) * this.width))
      if (Number.isFinite(value)) values.push(value)
    }
    if (values.length === 0) return [NaN, NaN]
    const sorted = Float64Array.from(values).sort()
    return [
      Math.min(percentileOfSorted(sorted, 0.025), estimate),
      Math.max(percentileOfSorted(sorted, 0.975), estimate)
    ]
  }

  save(out: StateWriter): void {
    out.numbers(this.sums)
  }

  /** @throws DamagedState */
  load(from: StateReader): void {
    this.sums = from.numbers(RESAMPLES * this.width)
  }
}

/** Inverse of Poisson(1)'s distribution function. */
function poisson(u: number): number {
  let times = 0
  let share = Math.exp(-1)
  for (let below = share; u >= below && times < 20; below += share) share /= ++times
  return times
}
