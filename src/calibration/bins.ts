import type { BinningStrategy } from './types.js'

/**
 * The `bins + 1` edges of a binning; bin i is right-closed, (edges[i], edges[i + 1]], and the first one holds its
 * lower edge as well.
 *
 * - `uniform`: i / bins. IEEE division is correctly rounded, so the edge is the very double that the decimal literal
 *   denotes: 0.3 lies on the edge 3/10, and 0.1 + 0.2, the next double, above it. (Multiplying i * 0.1 misses both.)
 * - `quantile`: numpy.percentile(p, linspace(0, 1, bins + 1) * 100), method `linear`, operation by operation, so that
 *   ties fall as in scikit-learn's calibration_curve. Equal edges leave bins empty.
 */
export function binEdges(p: ArrayLike<number>, bins: number, strategy: BinningStrategy): Float64Array {
  const edges = new Float64Array(bins + 1)
  if (strategy === 'uniform') {
    for (let i = 0; i <= bins; i++) edges[i] = i / bins
    return edges
  }
  const sorted = Float64Array.from(p).sort()
  const step = 1 / bins
  for (let i = 0; i <= bins; i++) {
    const q = i === bins ? 1 : (i * step * 100) / 100
    edges[i] = percentileOfSorted(sorted, q)
  }
  return edges
}

/** numpy's `linear` percentile of an ascending, non-empty array; `q` in [0, 1]. */
export function percentileOfSorted(sorted: ArrayLike<number>, q: number): number {
  const position = (sorted.length - 1) * q
  const below = Math.min(Math.floor(position), sorted.length - 1)
  const a = sorted[below] ?? NaN
  const b = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN
  const t = position - below
  // numpy interpolates from the nearer end.
  return t >= 0.5 ? b - (b - a) * (1 - t) : a + (b - a) * t
}

/** A function from a probability to its bin: the number of inner edges strictly below it. */
export function binFinder(edges: Float64Array): (p: number) => number {
  const last = edges.length - 2
  return (p) => {
    let low = 0
    let high = last
    while (low < high) {
      const middle = (low + high) >>> 1
      if (p > (edges[middle + 1] ?? 1)) low = middle + 1
      else high = middle
    }
    return low
  }
}
