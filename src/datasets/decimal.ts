/** A decimal number, exactly: `digits` * 10^-`scale`. No trailing zero of `digits` is left, and 0 has scale 0. */
export interface Decimal {
  digits: bigint
  scale: number
}

const NUMBER = /^([+-]?)(?:(\d+)\.?(\d*)|\.(\d+))(?:e([+-]?\d{1,4}))?$/i
/** A double has at most 767 significant digits; longer numbers are no data. */
const MAX_CHARS = 1200

/** @returns undefined for what is no decimal number, and for one of more than 1,200 characters */
export function parseDecimal(text: string): Decimal | undefined {
  const match = text.length > MAX_CHARS ? null : NUMBER.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', behind = '', alone = '', exponent = '0'] = match
  const fraction = behind + alone
  const digits = `${whole}${fraction}`
  const short = digits.replace(/0+$/, '')
  if (short === '') return { digits: 0n, scale: 0 }
  const scale = fraction.length - (digits.length - short.length) - Number(exponent)
  return { digits: BigInt(short) * (sign === '-' ? -1n : 1n), scale }
}

/** Negative, 0 or positive as `a` is below, equal to or above `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const left = a.digits * 10n ** BigInt(scale - a.scale)
  const right = b.digits * 10n ** BigInt(scale - b.scale)
  return left < right ? -1 : left > right ? 1 : 0
}

/** One text for all spellings of a number: `5`, `+5`, `05` and `5.0` are one. */
export function decimalKey(text: string): string {
  // What most columns hold is its own key.
  if (/^-?[1-9]\d{0,14}$/.test(text)) return text
  const decimal = parseDecimal(text)
  if (decimal === undefined) return text
  const { digits, scale } = decimal
  return scale > 0 || scale < -1000 ? `${digits}e${-scale}` : (digits * 10n ** BigInt(-scale)).toString()
}

/** `min` or `max`, compared with numbers without rounding either. */
export class NumericBound {
  private readonly decimal: Decimal
  private readonly double: number
  /** Decimals of up to 15 digits order as their doubles do (IEEE 754: DBL_DIG). */
  private readonly short: boolean

  /** @throws RangeError for what is no number: contracts are checked before */
  constructor(readonly written: string) {
    const decimal = parseDecimal(written)
    if (decimal === undefined) throw new RangeError(`${written} is no number`)
    this.decimal = decimal
    this.double = Number(written)
    this.short = written.length <= 15
  }

  /** Negative, 0 or positive as the value is below, equal to or above this bound; NaN for what is no number. */
  compare(value: unknown, text: string): number {
    if (this.short && (typeof value !== 'string' || text.length <= 15)) {
      const known = typeof value === 'bigint' || typeof value === 'number' ? value : plainNumber(text)
      return known < this.double ? -1 : known > this.double ? 1 : Number.isNaN(known) ? NaN : 0
    }
    if (typeof value === 'number' && !Number.isFinite(value)) return value
    const decimal = parseDecimal(text)
    return decimal === undefined ? NaN : compareDecimals(decimal, this.decimal)
  }
}

/** Not what else Number takes: blanks, hex, Infinity. */
function plainNumber(text: string): number {
  return NUMBER.test(text) ? Number(text) : NaN
}
