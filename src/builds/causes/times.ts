import type { BuildFacts } from '../known.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const HOUR_SEC = 3600
/** Two time zones are at most 26 hours apart; one more for clocks that are set back. */
const SLACK_SEC = 27 * HOUR_SEC
const YEAR_1980 = 315_532_800
const YEAR_2100 = 4_102_444_800
/** A plain number is taken for seconds since 1970 only in the years of today's builds. */
const YEAR_2001 = 1_000_000_000

const ZONE = '(?: ?(?:Z|UTC|GMT|[A-Z]{3,5}|[+-]\\d{2}(?::?\\d{2})?))?'
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?'
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
const WEEKDAY = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?'

interface TimeForm {
  name: string
  pattern: RegExp
  /** Seconds since 1970 as if in UTC; null: no instant by itself, such as a time of day. */
  instant(match: RegExpMatchArray): number | null
}

const utc = (year: string, month: number, day: string): number =>
  Date.UTC(Number(year), month, Number(day)) / 1000

function named(match: RegExpMatchArray): number | null {
  const { y, m, d } = match.groups ?? {}
  return y === undefined || m === undefined || d === undefined
    ? null
    : utc(y, MONTHS.indexOf(m.slice(0, 3).toLowerCase()), d)
}

function numbered(match: RegExpMatchArray): number | null {
  const { y, m, d } = match.groups ?? {}
  return y === undefined || m === undefined || d === undefined ? null : utc(y, Number(m) - 1, d)
}

/** Most specific first: what one form has taken, the next does not see. */
const FORMS: readonly TimeForm[] = [
  {
    name: 'date and time',
    pattern: new RegExp(`\\b(?<y>\\d{4})[-/.](?<m>\\d{2})[-/.](?<d>\\d{2})(?:[T _]+${CLOCK}${ZONE})?`, 'g'),
    instant: numbered
  },
  {
    name: 'date and time',
    pattern: new RegExp(
      `\\b${WEEKDAY}(?<m>${MONTH}) +(?<d>\\d{1,2})(?:,? ${CLOCK})?(?: [AP]M)?${ZONE},? (?<y>\\d{4})(?: ${CLOCK}${ZONE})?`,
      'g'
    ),
    instant: named
  },
  {
    name: 'date and time',
    pattern: new RegExp(
      `\\b${WEEKDAY}(?<d>\\d{1,2})[ -](?<m>${MONTH})[ -](?<y>\\d{4})(?:[ ,]+${CLOCK}(?: [AP]M)?${ZONE})?`,
      'g'
    ),
    instant: named
  },
  {
    name: 'date',
    pattern: new RegExp(
      `\\b(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})(?:,? ${CLOCK}(?: [AP]M)?${ZONE})?`,
      'g'
    ),
    instant: numbered
  },
  {
    name: 'date and time',
    pattern:
      /(?<!\d)(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?:[T_.-]?\d{4,6}Z?)?(?!\d)/g,
    instant: numbered
  },
  {
    name: 'seconds since 1970',
    pattern: /(?<!\d)(?<e>\d{10})(?<fraction>\.\d{1,9}|\d{3}|\d{6}|\d{9})?(?!\d)/g,
    instant: (match) => Number(match.groups?.['e'])
  },
  {
    name: 'time of day',
    pattern: new RegExp(`\\b\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?${ZONE}`, 'g'),
    instant: () => null
  },
  {
    name: 'duration',
    pattern: /\b\d+(?:[.,]\d+)? ?(?:ns|us|µs|ms|s|secs?|seconds?|min|minutes?)\b/g,
    instant: () => null
  }
]

/** Is this the time of the build, or of SOURCE_DATE_EPOCH in another zone? Without knowledge: any year of ours. */
export function isPlausible(seconds: number, facts: BuildFacts | undefined): boolean {
  if (facts === undefined) return seconds >= YEAR_1980 && seconds < YEAR_2100
  const near = (from: number, to: number): boolean => seconds >= from - SLACK_SEC && seconds <= to + SLACK_SEC
  const epoch = facts.sourceDateEpoch
  return near(facts.window.from, facts.window.to) || (epoch !== undefined && near(epoch, epoch))
}

/** The year in which this build ran, in some zone. */
export function isYear(text: string, { window }: BuildFacts): boolean {
  return [window.from - SLACK_SEC, window.to + SLACK_SEC].some(
    (seconds) => text === String(new Date(seconds * 1000).getUTCFullYear())
  )
}

/** A date counts from its midnight in any zone: a day more than the slack on the early side. */
function accepts(form: TimeForm, match: RegExpMatchArray, facts: BuildFacts | undefined): boolean {
  const instant = form.instant(match)
  if (instant === null) return true
  if (form.name === 'seconds since 1970') {
    return (facts !== undefined || instant >= YEAR_2001) && isPlausible(instant, facts)
  }
  return isPlausible(instant, facts) || isPlausible(instant + 24 * HOUR_SEC, facts)
}

export interface Masked {
  text: string
  /** What stood where the masks are now, in order of the forms. */
  matched: string[]
}

/** Replace every time that this build could have written by the name of its form. */
export function maskTimes(text: string, facts: BuildFacts | undefined): Masked {
  const matched: string[] = []
  let masked = text
  for (const form of FORMS) {
    masked = masked.replace(form.pattern, (...args: unknown[]) => {
      const whole = String(args[0])
      const groups: unknown = args.at(-1)
      const match = Object.assign([whole], { groups }) as unknown as RegExpMatchArray
      if (!accepts(form, match, facts)) return whole
      matched.push(whole)
      return '\ue010'
    })
  }
  return { text: masked, matched }
}
