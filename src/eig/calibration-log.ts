import { binEdges, binFinder } from '../calibration/bins.js'
import type { CalibrationFacts } from '../calibration/types.js'
import { RunBootstrap } from './run-bootstrap.js'
import type { StateReader, StateWriter } from './state-file.js'

export const BINS = 10
const EDGES = binEdges([], BINS, 'uniform')
const binOf = binFinder(EDGES)
/** Per bin: predictions, sum of p, failures. Then the sums of squared errors and of log losses. */
const COUNT = 0
const PREDICTED = BINS
const FAILED = 2 * BINS
const SQUARES = 3 * BINS
const LOG_LOSS = SQUARES + 1
const WIDTH = LOG_LOSS + 1

/**
 * How good the predictions were, each stored before its outcome was known: ECE, MCE and Brier as calibrate() defines
 * them (10 right-closed bins), the mean log loss in nats, and their intervals by a bootstrap over runs. A few sums, whatever
 * the number of predictions.
 */
export class CalibrationLog {
  private sums = new Float64Array(WIDTH)
  private readonly bootstrap = new RunBootstrap(WIDTH)

  /** @param withIntervals keeps the sums of the resamples too */
  constructor(private readonly withIntervals: boolean) {}

  /** @param run its number; @param p predictions; @param failed 1 where the test failed */
  add(run: number, p: Float64Array, failed: Uint8Array): void {
    const row = new Float64Array(WIDTH)
    for (let i = 0; i < p.length; i++) {
      const predicted = p[i] as number
      const outcome = failed[i] as number
      const bin = binOf(predicted)
      row[COUNT + bin] = (row[COUNT + bin] as number) + 1
      row[PREDICTED + bin] = (row[PREDICTED + bin] as number) + predicted
      row[FAILED + bin] = (row[FAILED + bin] as number) + outcome
      row[SQUARES] = (row[SQUARES] as number) + (outcome - predicted) ** 2
      // A probability of 0 or 1 that proves wrong would be infinite.
      row[LOG_LOSS] =
        (row[LOG_LOSS] as number) -
        Math.log(Math.max(outcome === 1 ? predicted : 1 - predicted, Number.EPSILON))
    }
    for (let j = 0; j < WIDTH; j++) this.sums[j] = (this.sums[j] as number) + (row[j] as number)
    if (this.withIntervals) this.bootstrap.add(run, row)
  }

  get size(): number {
    return countOf(this.sums)
  }

  /** Mean over all predictions, nats. */
  get meanLogLoss(): number {
    return (this.sums[LOG_LOSS] as number) / this.size
  }

  /** ECE, MCE and Brier without their intervals. */
  get summary(): { ece: number; mce: number; brier: number } {
    return { ece: ece(this.sums), mce: mceOf(1)(this.sums), brier: brier(this.sums) }
  }

  /** MCE over bins of at least `least` predictions; undefined where there is none. */
  mceOfFilled(least: number): { mce: number; bins: number; left_out: number } | undefined {
    const counts = Array.from(this.sums.subarray(COUNT, COUNT + BINS))
    const filled = counts.filter((count) => count >= least)
    if (filled.length === 0) return undefined
    return {
      mce: mceOf(least)(this.sums),
      bins: filled.length,
      left_out: counts.reduce((sum, count) => sum + (count < least ? count : 0), 0)
    }
  }

  facts(): CalibrationFacts {
    const { sums, summary } = this
    return {
      n_samples: this.size,
      n_bins: BINS,
      strategy: 'uniform',
      kind: 'binary',
      ece: summary.ece,
      mce: summary.mce,
      brier_score: summary.brier,
      ci: {
        ece: this.bootstrap.interval(ece, summary.ece),
        mce: this.bootstrap.interval(mceOf(1), summary.mce),
        brier_score: this.bootstrap.interval(brier, summary.brier)
      },
      bins: Array.from({ length: BINS }, (_, b) => {
        const count = sums[COUNT + b] as number
        return {
          lower: EDGES[b] as number,
          upper: EDGES[b + 1] as number,
          count,
          mean_predicted: count === 0 ? null : (sums[PREDICTED + b] as number) / count,
          observed: count === 0 ? null : (sums[FAILED + b] as number) / count
        }
      })
    }
  }

  save(out: StateWriter): void {
    out.numbers(this.sums)
    this.bootstrap.save(out)
  }

  /** @throws DamagedState */
  load(from: StateReader): void {
    this.sums = from.numbers(WIDTH)
    this.bootstrap.load(from)
  }
}

function countOf(sums: Float64Array): number {
  let n = 0
  for (let b = 0; b < BINS; b++) n += sums[COUNT + b] as number
  return n
}

function gap(sums: Float64Array, bin: number): number {
  return Math.abs((sums[FAILED + bin] as number) - (sums[PREDICTED + bin] as number))
}

function ece(sums: Float64Array): number {
  let total = 0
  for (let b = 0; b < BINS; b++) total += gap(sums, b)
  return total / countOf(sums)
}

function mceOf(least: number): (sums: Float64Array) => number {
  return (sums) => {
    let largest = 0
    for (let b = 0; b < BINS; b++) {
      const count = sums[COUNT + b] as number
      if (count >= least) largest = Math.max(largest, gap(sums, b) / count)
    }
    return largest
  }
}

function brier(sums: Float64Array): number {
  return (sums[SQUARES] as number) / countOf(sums)
}
