/** A point in time, exact to the nanosecond: a JavaScript date would merge records of the same millisecond. */
export interface Instant {
  /** Seconds since 1970-01-01T00:00:00Z. */
  seconds: number
  nanos: number
}

const FORM = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:[.,](\d+))?(?:[Zz]|([+-])(\d\d):?(\d\d))?$/

/** The two or four digits of `text` from `at` on, which FORM has checked; a number without a string in between. */
function digits(text: string, at: number, count: number): number {
  let n = 0
  for (let i = at; i < at + count; i++) n = n * 10 + text.charCodeAt(i) - 48
  return n
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days from 1970-01-01 in the Gregorian calendar; undefined for a day that does not exist. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const length = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  if (day < 1 || day > length) return undefined
  const before = year - 1
  let days = 365 * year + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  for (let m = 0; m < month - 1; m++) days += MONTH_DAYS[m] ?? 0
  // 719,528 is what the sum comes to for 1970-01-01.
  return days + day + (month > 2 && isLeap(year) ? 1 : 0) - 719_528
}

/**
 * The instant an RFC 3339 timestamp names, undefined where it names none. A timestamp without an offset is read as
 * UTC: older writers (Python's `datetime.isoformat`) leave it out. A leap second counts as the second after it.
 */
export function parseInstant(text: string): Instant | undefined {
  const m = FORM.exec(text)
  if (m === null) return undefined
  const days = dayNumber(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2))
  const [hour, minute, second] = [digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2)]
  const [, fraction, sign, offsetHour = '0', offsetMinute = '0'] = m
  if (days === undefined || hour > 23 || minute > 59 || second > 60) return undefined
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return undefined
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 3600 + Number(offsetMinute) * 60)
  return {
    seconds: days * 86_400 + hour * 3600 + minute * 60 + second - offset,
    nanos: fraction === undefined ? 0 : Number(fraction.slice(0, 9).padEnd(9, '0'))
  }
}

/** Earlier first; no instant at all counts as the earliest of all. */
export function compareInstants(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1)
  return a.seconds - b.seconds || a.nanos - b.nanos
}

/** `YYYY-MM` in UTC. */
export function utcMonth(instant: Instant): string {
  return new Date(instant.seconds * 1000).toISOString().slice(0, 7)
}
