/** 10^k is exact as a double up to k = 22. */
const POWERS = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`))
/** Digits that surely fit a double exactly, and how many more the long path takes. */
const HEAD_DIGITS = 15
const TAIL_DIGITS = 7
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/**
 * Reads decimal numbers out of bytes without making strings. `next` stands behind the last digit or point that was read:
 * the caller looks there for the end of its field.
 */
export class DecimalReader {
  next = 0

  /**
   * The double nearest to the digits (and point) at `start`, up to `limit` or the first byte that is neither. NaN when
   * there are none, or too many to be sure of the rounding: `parseDecimal` asks `Number` then.
   */
  read(bytes: Uint8Array, start: number, limit: number): number {
    let head = 0
    let headDigits = 0
    let tail = 0
    let tailDigits = 0
    let point = -1
    let i = start
    for (; i < limit; i++) {
      const digit = (bytes[i] ?? 0) - 0x30
      if (digit >= 0 && digit <= 9) {
        if (headDigits < HEAD_DIGITS) {
          head = head * 10 + digit
          if (head > 0) headDigits++
        } else {
          tail = tail * 10 + digit
          tailDigits++
        }
      } else if (digit === -2 && point < 0) point = i
      else break
    }
    this.next = i
    const scale = point < 0 ? 0 : i - point - 1
    // A lone point and an empty field are no numbers.
    if (scale > 22 || tailDigits > TAIL_DIGITS || i - start < (point < 0 ? 1 : 2)) return NaN
    const power = POWERS[scale] ?? NaN
    // One correctly rounded division of two exact doubles (Clinger 1990, "How to Read Floating Point Numbers Accurately").
    if (tailDigits === 0) return head / power
    return longQuotient(head, POWERS[tailDigits] ?? NaN, tail, power)
  }
}

const reader = new DecimalReader()

/**
 * The double nearest to the decimal number that `bytes[start, end)` is as a whole, NaN when it is none: no blanks, no
 * hex, no `nan` or `inf`.
 */
export function parseDecimal(bytes: Buffer, start: number, end: number): number {
  const value = reader.read(bytes, start, end)
  if (reader.next === end && !Number.isNaN(value)) return value
  const text = bytes.toString('latin1', start, end)
  return NUMBER.test(text) ? Number(text) : NaN
}

/**
 * (head * shift + tail) / power in doubled precision (Dekker 1971, "A floating-point technique for extending the available
 * precision"), rounded once; NaN in the rare case that the rounding is not certain.
 * head < 10^15, shift <= 10^7, tail < shift, power a power of ten up to 10^22.
 */
function longQuotient(head: number, shift: number, tail: number, power: number): number {
  // head * shift = product + error, exactly: the upper and lower parts of head have products below 2^53.
  const product = head * shift
  const upper = Math.floor(head / 0x4000000) * 0x4000000
  const error = upper * shift - product + (head - upper) * shift
  const rest = error + tail
  const n = product + rest
  const nLow = rest - (n - product)
  const q = n / power
  // The remainder n - q * power, exactly, by splitting both factors into halves of 26 bits.
  const back = q * power
  const qHigh = 134217729 * q - (134217729 * q - q)
  const qLow = q - qHigh
  const dHigh = 134217729 * power - (134217729 * power - power)
  const dLow = power - dHigh
  const backError = qLow * dLow - (back - qHigh * dHigh - qLow * dHigh - qHigh * dLow)
  const correction = (n - back - backError + nLow) / power
  const doubt = Math.abs(correction) * 2 ** -40
  const value = q + (correction + doubt)
  return value === q + (correction - doubt) ? value : NaN
}
