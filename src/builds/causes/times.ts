import type { BuildFacts, Known } from '../known.js'
import { readTime, TIME_FORMS, type Read, type TimeForm } from './time-forms.js'

const HOUR_SEC = 3600
const DAY_SEC = 24 * HOUR_SEC
/** Two time zones are at most 26 hours apart; one more for clocks that are set back. */
const SLACK_SEC = 27 * HOUR_SEC
const YEAR_1980 = 315_532_800
const YEAR_2100 = 4_102_444_800
/** A plain number is taken for seconds since 1970 only in the years of today's builds. */
const YEAR_2001 = 1_000_000_000

/** Is this the time of the build, or of SOURCE_DATE_EPOCH in another zone? Without knowledge: any year of ours. */
export function isPlausible(seconds: number, facts: BuildFacts | undefined): boolean {
  return overlaps({ at: seconds, span: 0 }, facts)
}

function overlaps({ at, span }: Read, facts: BuildFacts | undefined): boolean {
  if (facts === undefined) return at >= YEAR_1980 && at < YEAR_2100
  const near = (from: number, to: number): boolean => at + span >= from - SLACK_SEC && at <= to + SLACK_SEC
  const epoch = facts.sourceDateEpoch
  return near(facts.window.from, facts.window.to) || (epoch !== undefined && near(epoch, epoch))
}

/** The year in which this build ran, in some zone. */
export function isYear(text: string, { window }: BuildFacts): boolean {
  return [window.from - SLACK_SEC, window.to + SLACK_SEC].some(
    (seconds) => text === String(new Date(seconds * 1000).getUTCFullYear())
  )
}

/** For dates that leave the year out. */
function yearOf(facts: BuildFacts | undefined): string | undefined {
  return facts === undefined ? undefined : String(new Date(facts.window.from * 1000).getUTCFullYear())
}

/** Hours and minutes alone are believed where it was that time, in UTC or in the zone of the build. */
function isTimeOfDay({ at, span }: Read, half: boolean, { window, utcOffsetSec }: BuildFacts): boolean {
  const round = half ? DAY_SEC / 2 : DAY_SEC
  return [0, utcOffsetSec].some((zone) => {
    const since = (((at - Math.floor(window.from) - zone) % round) + round) % round
    return since <= window.to - window.from || since + span > round
  })
}

function accepts(form: TimeForm, groups: Groups, facts: BuildFacts | undefined): boolean {
  if (form.knownOnly === true && facts === undefined) return false
  const read = readTime(form, groups, yearOf(facts))
  if (form.kind === 'clock') {
    return (
      form.knownOnly !== true ||
      (facts !== undefined && isTimeOfDay(read, groups['half'] !== undefined, facts))
    )
  }
  if (form.kind === 'duration') return true
  if (form.kind === 'epoch') return (facts !== undefined || read.at >= YEAR_2001) && overlaps(read, facts)
  return overlaps(read, facts)
}

type Groups = Record<string, string | undefined>

export interface Masked {
  text: string
  /** What stood where the masks are now, in order of the forms. */
  matched: string[]
}

/** Replace every match that `wanted` takes by a mark. */
function maskForms(
  text: string,
  forms: readonly TimeForm[],
  wanted: (form: TimeForm, groups: Groups, whole: string) => boolean
): Masked {
  const matched: string[] = []
  let masked = text
  for (const form of forms) {
    masked = masked.replace(form.pattern, (...args: unknown[]) => {
      const whole = String(args[0])
      const last: unknown = args.at(-1)
      const groups = typeof last === 'object' && last !== null ? (last as Groups) : {}
      if (!wanted(form, groups, whole)) return whole
      matched.push(whole)
      return '\ue010'
    })
  }
  return { text: masked, matched }
}

const CLEAR = TIME_FORMS.filter(({ knownOnly }) => knownOnly !== true)
const DATED = CLEAR.filter(({ kind, span }) => (kind === 'date' || kind === 'epoch') && span <= DAY_SEC)

/** Replace every time that this build could have written by a mark. `short`: also forms that other numbers have too. */
export function maskTimes(text: string, facts: BuildFacts | undefined, short = false): Masked {
  return maskForms(text, short ? TIME_FORMS : CLEAR, (form, groups) => accepts(form, groups, facts))
}

export interface MovedTimes {
  texts: [string, string]
  cause: 'timestamp' | 'locale'
  detail: string
  first: string
  second: string
}

/**
 * Times of other days that still follow the two builds: apart by what their zones are apart (a fixed instant in local
 * time), by what their clocks are apart (valid until a year from now), or by both. Null where anything else differs.
 */
export function movedTimes(a: string, b: string, known: Known): MovedTimes | null {
  const reads: [Read[], Read[]] = [[], []]
  const mask = (text: string, found: Read[]): Masked =>
    maskForms(text, DATED, (form, groups) => {
      const read = readTime(form, groups)
      if (!overlaps(read, undefined)) return false
      found.push(read)
      return true
    })
  const [x, y] = [mask(a, reads[0]), mask(b, reads[1])]
  if (x.text !== y.text || x.matched.length !== y.matched.length) return null
  const at = x.matched.findIndex((found, i) => found !== y.matched[i])
  if (at === -1) return null
  const zones = known.second.utcOffsetSec - known.first.utcOffsetSec
  const clocks = {
    from: known.second.window.from - known.first.window.to,
    to: known.second.window.to - known.first.window.from
  }
  let [byZone, byFormat] = [true, true]
  for (const [i, read] of reads[0].entries()) {
    const other = reads[1][i] ?? read
    if (x.matched[i] === y.matched[i]) continue
    const apart = other.at - read.at
    if (apart === 0) continue
    byFormat = false
    const open = Math.max(1, read.span)
    const within = (from: number, to: number): boolean => apart > from - open && apart < to + open
    if (zones !== 0 && within(zones, zones)) continue
    byZone = false
    if (!within(clocks.from, clocks.to) && !within(clocks.from + zones, clocks.to + zones)) return null
  }
  return {
    texts: [x.text, y.text],
    cause: byFormat ? 'locale' : 'timestamp',
    detail: byFormat
      ? 'the same date in another format'
      : byZone
        ? 'holds one instant in the time zone of each build'
        : 'holds a time that follows the clock',
    first: x.matched[at] ?? '',
    second: y.matched[at] ?? ''
  }
}
