import { GateError } from '../lib/errors.js'
import { sumOf } from '../lib/numbers.js'
import { binEdges, binFinder } from './bins.js'
import { bootstrapIntervals, type BinnedResiduals } from './bootstrap.js'
import type { BinningStrategy, CalibrationBin, CalibrationFacts, Predictions } from './types.js'

/** More bins than this say nothing about calibration and only cost memory. */
export const MAX_BINS = 10_000

/** The three metrics and the reliability table of one set of predictions. */
export interface CalibrationSummary {
  ece: number
  mce: number
  brier_score: number
  bins: CalibrationBin[]
}

/**
 * Expected and maximum calibration error over right-closed bins (Guo et al. 2017, "On Calibration of Modern Neural
 * Networks", eq. 3 and 5) and the Brier score (Brier 1950). With n rows and, in bin b, the residual sum
 * R_b = sum of (y - p):  ECE = sum |R_b| / n,  MCE = max |R_b| / n_b over non-empty bins,  Brier = sum (y - p)^2 / n.
 * Sums are compensated (Neumaier), so the error stays near one unit in the last place at any n.
 *
 * @param y labels, 0 or 1 (or: was the top label right); @param p probabilities in [0, 1], same length
 * @throws GateError `evidence` for no rows, unequal lengths or a bad value (with its row), `setting` for `bins`
 */
export function summarizeCalibration(
  y: ArrayLike<number>,
  p: ArrayLike<number>,
  bins: number,
  strategy: BinningStrategy
): CalibrationSummary {
  return summarize(y, p, bins, strategy).summary
}

/**
 * `summarizeCalibration` with 95 % bootstrap intervals: see bootstrap.ts for the method and its cost.
 * @param options.seed of the bootstrap; the same seed gives the same intervals on every machine
 */
export function calibrate(
  predictions: Predictions,
  options: { bins: number; strategy: BinningStrategy; seed?: number }
): CalibrationFacts {
  const { y_true, y_prob, kind } = predictions
  const { summary, rows } = summarize(y_true, y_prob, options.bins, options.strategy)
  return {
    n_samples: y_prob.length,
    n_bins: options.bins,
    strategy: options.strategy,
    kind,
    ece: summary.ece,
    mce: summary.mce,
    brier_score: summary.brier_score,
    ci: bootstrapIntervals(rows, summary, options.seed ?? 42),
    bins: summary.bins
  }
}

function summarize(
  y: ArrayLike<number>,
  p: ArrayLike<number>,
  bins: number,
  strategy: BinningStrategy
): { summary: CalibrationSummary; rows: BinnedResiduals } {
  check(y, p, bins)
  const n = p.length
  const edges = binEdges(p, bins, strategy)
  const find = binFinder(edges)
  const bin = new Uint16Array(n)
  const residual = new Float64Array(n)
  const counts = new Float64Array(bins)
  const hits = new Float64Array(bins)
  // Neumaier's compensated sum, one per bin.
  const sums = new Float64Array(bins)
  const lost = new Float64Array(bins)
  for (let i = 0; i < n; i++) {
    const probability = p[i] ?? NaN
    const label = y[i] ?? NaN
    const b = find(probability)
    bin[i] = b
    residual[i] = label - probability
    counts[b] = (counts[b] ?? 0) + 1
    hits[b] = (hits[b] ?? 0) + label
    const sum = sums[b] ?? 0
    const next = sum + probability
    lost[b] = (lost[b] ?? 0) + (sum >= probability ? sum - next + probability : probability - next + sum)
    sums[b] = next
  }
  const gap = (b: number): number => Math.abs((hits[b] ?? 0) - (sums[b] ?? 0) - (lost[b] ?? 0))
  let mce = 0
  const table: CalibrationBin[] = []
  for (let b = 0; b < bins; b++) {
    const count = counts[b] ?? 0
    if (count > 0) mce = Math.max(mce, gap(b) / count)
    table.push({
      lower: edges[b] ?? NaN,
      upper: edges[b + 1] ?? NaN,
      count,
      mean_predicted: count > 0 ? ((sums[b] ?? 0) + (lost[b] ?? 0)) / count : null,
      observed: count > 0 ? (hits[b] ?? 0) / count : null
    })
  }
  return {
    summary: {
      ece: sumOf(bins, gap) / n,
      mce,
      brier_score: sumOf(n, (i) => (residual[i] ?? NaN) ** 2) / n,
      bins: table
    },
    rows: { bin, residual, n_bins: bins }
  }
}

function check(y: ArrayLike<number>, p: ArrayLike<number>, bins: number): void {
  if (!Number.isInteger(bins) || bins < 1 || bins > MAX_BINS) {
    throw new GateError('setting', `${bins} is no number of bins`, {
      remedy: `give a whole number from 1 to ${MAX_BINS}`,
      place: { setting: 'calibration-bins' }
    })
  }
  const remedy = 'give one label (0 or 1) and one probability from 0 to 1 a row'
  if (y.length !== p.length) {
    throw new GateError('evidence', `there are ${y.length} labels and ${p.length} probabilities`, { remedy })
  }
  if (p.length === 0) throw new GateError('evidence', 'there are no predictions', { remedy })
  for (let i = 0; i < p.length; i++) {
    const label = y[i]
    const probability = p[i] ?? NaN
    if (label !== 0 && label !== 1) {
      throw new GateError('evidence', `row ${i + 1}: the label is ${String(label)}, not 0 or 1`, { remedy })
    }
    // Written so that NaN fails it.
    if (!(probability >= 0 && probability <= 1)) {
      throw new GateError('evidence', `row ${i + 1}: the probability ${probability} is not from 0 to 1`, {
        remedy
      })
    }
  }
}
