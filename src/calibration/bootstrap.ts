import { seededRandom } from '../lib/numbers.js'
import { percentileOfSorted } from './bins.js'
import type { CalibrationFacts, Interval } from './types.js'

/** Resamples: the 2.5 % tail then has 25 of them. */
const RESAMPLES = 1000
/** Up to this many row draws (a fraction of a second) every row is drawn; above, large bins are drawn as a whole. */
const MAX_DRAWS = 2_000_000
/** A bin of at most this many rows is never taken for normal. */
const SMALLEST_LARGE_BIN = 30

/** Per row: its bin and its residual y - p, which is all that the three metrics are made of. */
export interface BinnedResiduals {
  bin: Uint16Array
  residual: Float64Array
  n_bins: number
}

/**
 * 95 % bootstrap intervals of ECE, MCE and Brier score (Efron 1979, percentile method), the bin edges held fixed.
 *
 * Up to 2,000 rows: 1000 resamples of n rows with replacement. Above, the Poisson bootstrap (Chamandy et al. 2012,
 * "Estimating Uncertainty for Massive Data Streams"): a bin of size c gives Poisson(c) rows; small bins draw them one by
 * one, in large ones the sums of the residuals r and of r^2 are drawn from their joint normal limit. The cost is thus
 * bounded by bins x resamples at any n.
 *
 * ECE and MCE count noise as miscalibration, and resampling adds noise: their resampled values lie high, at worst all
 * above the estimate. The interval is then widened down to the estimate, so it always contains it.
 */
export function bootstrapIntervals(
  rows: BinnedResiduals,
  estimate: { ece: number; mce: number; brier_score: number },
  seed: number
): CalibrationFacts['ci'] {
  const random = seededRandom(seed)
  const draw =
    rows.residual.length * RESAMPLES <= MAX_DRAWS ? rowSampler(rows, random) : binSampler(rows, random)
  const ece = new Float64Array(RESAMPLES)
  const mce = new Float64Array(RESAMPLES)
  const brier = new Float64Array(RESAMPLES)
  const sums: BinSums = {
    count: new Float64Array(rows.n_bins),
    residual: new Float64Array(rows.n_bins),
    square: new Float64Array(rows.n_bins)
  }
  for (let k = 0; k < RESAMPLES; k++) {
    sums.count.fill(0)
    sums.residual.fill(0)
    sums.square.fill(0)
    draw(sums)
    let n = 0
    let gaps = 0
    let largest = 0
    let squares = 0
    for (let b = 0; b < rows.n_bins; b++) {
      const count = sums.count[b] ?? 0
      if (count === 0) continue
      const gap = Math.abs(sums.residual[b] ?? 0)
      n += count
      gaps += gap
      squares += sums.square[b] ?? 0
      largest = Math.max(largest, gap / count)
    }
    ece[k] = gaps / n
    mce[k] = largest
    brier[k] = squares / n
  }
  return {
    ece: interval(ece, estimate.ece),
    mce: interval(mce, estimate.mce),
    brier_score: interval(brier, estimate.brier_score)
  }
}

/** Per bin of one resample: rows, sum of residuals, sum of their squares. */
interface BinSums {
  count: Float64Array
  residual: Float64Array
  square: Float64Array
}

function addRow(into: BinSums, b: number, r: number): void {
  into.count[b] = (into.count[b] ?? 0) + 1
  into.residual[b] = (into.residual[b] ?? 0) + r
  into.square[b] = (into.square[b] ?? 0) + r * r
}

function rowSampler({ bin, residual }: BinnedResiduals, random: () => number): (into: BinSums) => void {
  const n = residual.length
  return (into) => {
    for (let i = 0; i < n; i++) {
      const j = Math.floor(random() * n)
      addRow(into, bin[j] ?? 0, residual[j] ?? 0)
    }
  }
}

function binSampler(
  { bin, residual, n_bins }: BinnedResiduals,
  random: () => number
): (into: BinSums) => void {
  const rowsOf: number[] = Array.from({ length: n_bins }, () => 0)
  for (const b of bin) rowsOf[b] = (rowsOf[b] ?? 0) + 1
  const large = Math.max(SMALLEST_LARGE_BIN, MAX_DRAWS / RESAMPLES / n_bins)
  const members = rowsOf.map((size) => new Float64Array(size > large ? 0 : size))
  const moments = rowsOf.map(() => new Moments())
  const filled = new Float64Array(n_bins)
  for (let i = 0; i < residual.length; i++) {
    const b = bin[i] ?? 0
    const r = residual[i] ?? 0
    const few = members[b]
    if (few === undefined || few.length === 0) moments[b]?.add(r)
    else {
      few[filled[b] ?? 0] = r
      filled[b] = (filled[b] ?? 0) + 1
    }
  }
  const normal = normalSource(random)
  return (into) => {
    rowsOf.forEach((size, b) => {
      if (size > large) moments[b]?.sample(normal, into, b)
      else samplePoissonRows(members[b] ?? [], random, into, b)
    })
  }
}

/** Poisson(size) rows with replacement: arrivals of a unit-rate process before time `size`. */
function samplePoissonRows(members: ArrayLike<number>, random: () => number, into: BinSums, b: number): void {
  const size = members.length
  for (let time = -Math.log(1 - random()); time < size; time -= Math.log(1 - random())) {
    addRow(into, b, members[Math.floor(random() * size)] ?? 0)
  }
}

/** What the central limit theorem needs of a bin: the moments of (r, r^2). */
class Moments {
  private n = 0
  private s1 = 0
  private s2 = 0
  private s3 = 0
  private s4 = 0

  add(r: number): void {
    const square = r * r
    this.n++
    this.s1 += r
    this.s2 += square
    this.s3 += r * square
    this.s4 += square * square
  }

  /** Poisson(n) rows of this bin at once: their number, sum of r and sum of r^2. */
  sample(normal: () => number, into: BinSums, b: number): void {
    const { n } = this
    const [m1, m2] = [this.s1 / n, this.s2 / n]
    const sd1 = Math.sqrt(Math.max(0, m2 - m1 * m1))
    const var2 = Math.max(0, this.s4 / n - m2 * m2)
    // The slope of r^2 on r; what it does not explain is independent of it.
    const slope = sd1 > 0 ? (this.s3 / n - m1 * m2) / sd1 : 0
    const rest = Math.sqrt(Math.max(0, var2 - slope * slope))
    const count = Math.max(1, Math.round(n + Math.sqrt(n) * normal()))
    const z = normal()
    into.count[b] = count
    into.residual[b] = count * m1 + Math.sqrt(count) * sd1 * z
    into.square[b] = Math.max(0, count * m2 + Math.sqrt(count) * (slope * z + rest * normal()))
  }
}

/** Standard normal numbers (Box and Muller 1958). */
function normalSource(random: () => number): () => number {
  let spare: number | undefined
  return () => {
    if (spare !== undefined) {
      const z = spare
      spare = undefined
      return z
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()))
    const angle = 2 * Math.PI * random()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}

function interval(resampled: Float64Array, estimate: number): Interval {
  resampled.sort()
  const lower = percentileOfSorted(resampled, 0.025)
  const upper = percentileOfSorted(resampled, 0.975)
  return [Math.min(lower, estimate), Math.max(upper, estimate)]
}
