/** What a median stands on at least; with less nothing is said. */
export const MIN_OBSERVATIONS = 10
/** Makes the median absolute deviation of normal data an estimate of their standard deviation: 1 / Phi^-1(3/4). */
const TO_SIGMA = 1.4826
/** Deviations beyond which a value is a shift: Iglewicz and Hoaglin (1993), "How to Detect and Handle Outliers". */
const THRESHOLD = 3.5
/** A change smaller than this share of the median is none, however steady the series was. */
const LEAST_SHARE = 0.05

/** A measurement over the runs, oldest first; the last value is the one that is judged. */
export interface Series {
  name: string
  /** null where it was not measured. */
  values: readonly (number | null)[]
  /** Smallest change worth a word, in the unit of the values; 0 when not given. */
  least?: number
}

/** A last value that lies outside what its own history leads one to expect. */
export interface Shift {
  name: string
  value: number
  /** Of the values before it. */
  median: number
  /** Median absolute deviation of the values before it, times 1.4826. */
  spread: number
  /** value - median, and that as a share of the median; null where the median is 0. */
  change: number
  change_share: number | null
  /** change / spread; null where the history never varied. */
  deviations: number | null
  direction: 'up' | 'down'
  observations: number
}

/**
 * Last values that shifted against their own history: more than 3.5 robust standard deviations (1.4826 MAD) away from
 * the median of at least ten earlier values, and by at least 5 % of it and `least`. Where the history never varied
 * (MAD 0), any change beyond those bounds is a shift. Largest change in deviations first.
 * @throws RangeError for a value that is not finite
 */
export function detectShifts(series: readonly Series[]): Shift[] {
  return series
    .flatMap((one) => shiftOf(one) ?? [])
    .sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1))
}

function shiftOf({ name, values, least = 0 }: Series): Shift | undefined {
  const last = values.at(-1)
  if (last === undefined || last === null) return undefined
  const before = values.slice(0, -1).filter((value) => value !== null)
  if (![...before, last].every(Number.isFinite))
    throw new RangeError(`${name} holds a value that is not finite`)
  if (before.length < MIN_OBSERVATIONS) return undefined
  const median = medianOf(before)
  const spread = TO_SIGMA * medianOf(before.map((value) => Math.abs(value - median)))
  const change = last - median
  const bound = Math.max(THRESHOLD * spread, LEAST_SHARE * Math.abs(median), least)
  // Rounding errors of equal values are no change.
  if (Math.abs(change) <= bound || Math.abs(change) <= 1e-12 * Math.abs(median)) return undefined
  return {
    name,
    value: last,
    median,
    spread,
    change,
    change_share: median === 0 ? null : change / Math.abs(median),
    deviations: spread === 0 ? null : change / spread,
    direction: change > 0 ? 'up' : 'down',
    observations: before.length
  }
}

function size({ deviations }: Shift): number {
  return deviations === null ? Number.MAX_VALUE : Math.abs(deviations)
}

/** Of at least one value. */
function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  const upper = sorted[sorted.length >> 1] as number
  const lower = sorted[(sorted.length - 1) >> 1] as number
  return lower + (upper - lower) / 2
}
