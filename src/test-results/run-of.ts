/** A time as a report writes it: without a zone it can be compared with another of that kind alone. */
export interface Moment {
  ms: number
  zoned: boolean
}

/** What a report says of the run that wrote it, where it does. */
export interface RunOf {
  /** The earliest time of it. */
  began?: Moment
  /** The machines that its suites name. */
  hosts?: ReadonlySet<string>
}

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:[.,]\d{1,9})?) ?(Z|[+-]\d\d:?\d\d)?$/i
/** 2000-01-01: what is earlier, 0 above all, stands for a time that nobody took. */
const LEAST_MS = 946_684_800_000

/** ISO 8601; undefined where it is none, or stands for none. */
export function momentOf(text: unknown): Moment | undefined {
  const [, day = '', time = '', zone] = typeof text === 'string' ? (ISO.exec(text.trim()) ?? []) : []
  if (day === '') return undefined
  const offset = zone === undefined ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2').toUpperCase()
  return known({ ms: Date.parse(`${day}T${time.replace(',', '.')}${offset}`), zoned: zone !== undefined })
}

/** Since 1970. @param unit how many make a second */
export function epochMoment(value: unknown, unit: 1 | 1000): Moment | undefined {
  return typeof value === 'number' ? known({ ms: (value * 1000) / unit, zoned: true }) : undefined
}

function known(moment: Moment): Moment | undefined {
  return moment.ms >= LEAST_MS ? moment : undefined
}

/** Gathers {@link RunOf} from the suites of one report. */
export class RunOfReport {
  private readonly moments: Moment[] = []
  private readonly hosts = new Set<string>()

  at(moment: Moment | undefined): this {
    const { moments } = this
    if (moment === undefined) return this
    const same = moments.findIndex(({ zoned }) => zoned === moment.zoned)
    if (same < 0) moments.push(moment)
    else if (moment.ms < (moments[same]?.ms ?? 0)) moments[same] = moment
    return this
  }

  on(host: string | undefined): this {
    const name = host?.trim().toLowerCase() ?? ''
    // This one is every machine's.
    if (name !== '' && name !== 'localhost') this.hosts.add(name)
    return this
  }

  /** Nothing of the time where suites write it in two ways. */
  facts(): RunOf {
    const [began, other] = this.moments
    return {
      ...(began !== undefined && other === undefined && { began }),
      ...(this.hosts.size > 0 && { hosts: this.hosts })
    }
  }
}

/** Whether one report can be the rerun of another: not where it began earlier, or ran on another machine. */
export function canFollow(later: RunOf, first: RunOf): boolean {
  const [a, b] = [later.began, first.began]
  if (a !== undefined && b !== undefined && a.zoned === b.zoned && a.ms < b.ms) return false
  const [here, there] = [later.hosts, first.hosts]
  return here === undefined || there === undefined || [...here].every((host) => there.has(host))
}
