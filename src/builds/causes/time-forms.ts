const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const HOUR = 3600
const DAY = 24 * HOUR

const ZONE = '(?: ?(?:Z|UTC|GMT|[A-Z]{3,5}|[+-]\\d{2}(?::?\\d{2})?))?'
const CLOCK = '(?<H>\\d{1,2}):(?<M>\\d{2})(?::(?<S>\\d{2})(?:[.,]\\d{1,9})?)?'
const CLOCK_12 = `${CLOCK}(?: ?(?<half>[AP]M))?`
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
const WEEKDAY = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?'

/** One way to write a time. */
export interface TimeForm {
  name: string
  pattern: RegExp
  kind:
    | 'date' // may be followed by a time of day
    | 'epoch' // an instant, whatever the zone
    | 'clock' // a time of day
    | 'duration'
  /** Seconds that it leaves open: a day for a date without a time of day. */
  span: number
  /** So short that it is believed only where it is the time of a known build. */
  knownOnly?: true
}

type Groups = Record<string, string | undefined>

/** Most specific first: what one form has taken, the next does not see. */
export const TIME_FORMS: readonly TimeForm[] = [
  date(`(?<!\\d)(?<y>\\d{4})[-/.](?<m>\\d{2})[-/.](?<d>\\d{2})(?:[T _]+${CLOCK}${ZONE})?`),
  date(
    `(?<![A-Za-z\\d])${WEEKDAY}(?<m>${MONTH}) +(?<d>\\d{1,2})(?:,? ${CLOCK_12})?${ZONE},? (?<y>\\d{4})(?: \\d{1,2}:\\d{2}(?::\\d{2})?${ZONE})?`
  ),
  date(
    `(?<![A-Za-z\\d])${WEEKDAY}(?<d>\\d{1,2})[ -](?<m>${MONTH})[ -](?<y>\\d{4})(?:[ ,]+${CLOCK_12}${ZONE})?`
  ),
  date(`(?<!\\d)(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})(?:,? ${CLOCK_12}${ZONE})?`),
  date(`(?<!\\d)(?<d>\\d{1,2})(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>(?<y>\\d{4})(?:[ ,T]+${CLOCK_12}${ZONE})?`),
  date(
    '(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?:[T_.-]?(?<H>\\d{2})(?<M>\\d{2})(?<S>\\d{2})?Z?)?(?!\\d)'
  ),
  {
    ...date(
      '(?<!\\d)(?<y>\\d{4})-?W(?<w>\\d{2})(?:-?[1-7](?!\\d))?(?:[T_ -]+\\d{2}:?\\d{2}(?::?\\d{2})?Z?)?(?!\\d)'
    ),
    name: 'week',
    span: 7 * DAY
  },
  { ...date(`(?<![A-Za-z])(?<m>${MONTH})[ ,-]+(?<y>\\d{4})\\b`), name: 'month', span: 31 * DAY },
  {
    name: 'seconds since 1970',
    pattern: /(?<!\d)(?<e>\d{10})(?<fraction>\.\d{1,9}|\d{3}|\d{6}|\d{9})?(?!\d)/g,
    kind: 'epoch',
    span: 0
  },
  {
    name: 'time of day',
    pattern: new RegExp(`\\b\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?: ?[AP]M)?${ZONE}`, 'g'),
    kind: 'clock',
    span: 0
  },
  {
    name: 'duration',
    pattern: /\b\d+(?:[.,]\d+)? ?(?:ns|us|µs|ms|s|secs?|seconds?|min|minutes?)\b/g,
    kind: 'duration',
    span: 0
  },
  {
    ...date('(?<!\\d)(?<y>(?:19|20)\\d{2})-(?<m>0[1-9]|1[0-2])(?![-\\d])'),
    name: 'month',
    span: 31 * DAY,
    knownOnly: true
  },
  { ...date('(?<!\\d)(?<d>\\d{2})(?<m>\\d{2})(?<y>20\\d{2})(?!\\d)'), knownOnly: true },
  { ...date('(?<!\\d)(?<m>\\d{2})(?<d>\\d{2})(?<y>20\\d{2})(?!\\d)'), knownOnly: true },
  { ...date('(?<!\\d)(?<y>20\\d{2})[-.]?(?<j>\\d{3})(?!\\d)'), name: 'day of the year', knownOnly: true },
  {
    ...date(
      '(?<!\\d)(?<y>\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?:[-_.T]?(?<H>\\d{2})(?<M>\\d{2})(?<S>\\d{2})?)?(?!\\d)'
    ),
    knownOnly: true
  },
  { ...date(`(?<![A-Za-z])(?<m>${MONTH}) +(?<d>\\d{1,2}) +${CLOCK}`), knownOnly: true },
  shortDate('(?<y>\\d{2})(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})'),
  shortDate('(?<m>\\d{1,2})(?<sep>[-./])(?<d>\\d{1,2})\\k<sep>(?<y>\\d{2})'),
  shortDate('(?<d>\\d{1,2})(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>(?<y>\\d{2})'),
  clock('(?<H>\\d{1,2}):(?<M>\\d{2})(?: ?(?<half>[AP]M)\\b)?'),
  clock('(?<H>\\d{2})(?<M>\\d{2})(?<S>\\d{2})?')
]

function date(pattern: string): TimeForm {
  return { name: 'date and time', pattern: new RegExp(pattern, 'g'), kind: 'date', span: DAY }
}

function shortDate(pattern: string): TimeForm {
  return { ...date(`(?<![\\d./-])${pattern}(?![\\d./-])`), knownOnly: true }
}

function clock(pattern: string): TimeForm {
  const alone = new RegExp(`(?<![\\d:.])${pattern}(?![\\d:])`, 'g')
  return { name: 'time of day', pattern: alone, kind: 'clock', span: 60, knownOnly: true }
}

/** The first day that a match can mean, in days since 1970; NaN where it is no date. */
function firstDay({ y, m, d, w, j }: Groups): number {
  const year = Number(y) + (y?.length === 2 ? 2000 : 0)
  const toDays = (month: number, day: number): number => Date.UTC(year, month, day) / 1000 / DAY
  if (j !== undefined) return Number(j) >= 1 && Number(j) <= 366 ? toDays(0, Number(j)) : NaN
  if (w !== undefined) {
    // ISO 8601: 4 January is always in week 1, which begins on a Monday; 1970-01-01 was a Thursday.
    const fourth = toDays(0, 4)
    return fourth - ((fourth + 3) % 7) + (Number(w) - 1) * 7
  }
  const month = /^\d/.test(m ?? '') ? Number(m) - 1 : MONTHS.indexOf((m ?? '').slice(0, 3).toLowerCase())
  const day = d === undefined ? 1 : Number(d)
  return month >= 0 && month <= 11 && day >= 1 && day <= 31 ? toDays(month, day) : NaN
}

/** Seconds since midnight; NaN where no such time exists. */
function timeOfDay({ H, M, S, half }: Groups): number {
  const [hour, minute, second] = [Number(H), Number(M), Number(S ?? 0)]
  if (!(hour <= 24 && minute <= 59 && second <= 60)) return NaN
  const afternoon = half === 'PM' ? 12 : 0
  return ((half === undefined ? hour : (hour % 12) + afternoon) * 60 + minute) * 60 + second
}

export interface Read {
  /** Seconds since 1970, as if written in UTC; since midnight for a time of day; NaN where the match is no time. */
  at: number
  /** Seconds that are left open behind `at`. */
  span: number
}

/** What a match of a form says. `year` stands in where none is written, as in `ls -l`. */
export function readTime(form: TimeForm, groups: Groups, year?: string): Read {
  if (form.kind === 'duration') return { at: 0, span: 0 }
  if (form.kind === 'epoch') return { at: Number(groups['e']), span: 0 }
  const clock = groups['H'] === undefined ? undefined : timeOfDay(groups)
  if (form.kind === 'clock') return { at: clock ?? 0, span: groups['S'] === undefined ? 60 : 1 }
  const day = firstDay({ y: year, ...groups }) * DAY
  return clock === undefined
    ? { at: day, span: form.span }
    : { at: day + clock, span: groups['S'] === undefined ? 60 : 1 }
}
