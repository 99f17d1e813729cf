import { round12 } from '../lib/numbers.js'
export { counted } from '../lib/numbers.js'
import type { Verdict } from './types.js'

/** Equality passes; both sides are rounded to 12 significant digits first. A value that is not finite fails. */
export function atLeast(value: number | string, threshold: number): Verdict {
  return typeof value === 'number' && Number.isFinite(value) && round12(value) >= round12(threshold)
    ? 'pass'
    : 'fail'
}

/** See atLeast. */
export function atMost(value: number | string, threshold: number): Verdict {
  return typeof value === 'number' && Number.isFinite(value) && round12(value) <= round12(threshold)
    ? 'pass'
    : 'fail'
}

/** A percentage in a sentence; never `-0.00`. */
export function fixed(x: number, digits: number): string {
  const text = x.toFixed(digits)
  return Number(text) === 0 ? text.replace('-', '') : text
}
