import type { Observation } from './observations.js'
import { DamagedState, type StateReader, type StateWriter } from './state-file.js'
import type { KnownTest } from './unobserved.js'

/** What one observation keeps of the weight of those before it: outcomes, durations, failures of a group, failing share. */
const KEEP_OUTCOME = 0.9
const KEEP_RECENT = 0.7
const KEEP_DURATION = 0.8
const KEEP_GROUP = 0.5
const KEEP_SHARE = 0.7
/** Seconds added before a logarithm is taken of a duration that may be 0. */
const START_SEC = 0.05

/** Columns of the table; a test is one row of numbers. */
export const RUNS = 0
export const FAILURES = 1
/** Failures and passes with exponential forgetting. */
export const RECENT_FAILURES = 2
export const RECENT_PASSES = 3
/** 1 where it failed when it was last observed. */
export const FAILING = 4
/** Durations and their count with exponential forgetting: machines and tests change speed. */
const SECONDS = 5
const TIMED = 6
/** Exponentially weighted failure share, the newest run weighing 0.3: a baseline of the back-test. */
export const SHARE = 7
/** Observations since its outcome was last another one. */
export const SINCE_CHANGE = 8
const GROUP = 9
/** Position of its suite's name, and how much of its own name is that suite's. */
const SUITE = 10
const PREFIX = 11
const WIDTH = 12
const NO_GROUP = -1
const NO_SUITE = -1

/** The position of a test that was never observed. */
export const UNKNOWN = -1

/** Directory, file or class of a test: its name up to the last separator; undefined where it has none. */
export function groupOf(test: string): string | undefined {
  for (let at = test.length - 1; at > 0; at--) {
    const c = test.charCodeAt(at)
    if (c === 0x2f || c === 0x3a || c === 0x2e || c === 0x23) return test.slice(0, at)
  }
  return undefined
}

/** Sufficient statistics of a history: a few numbers a test and a group, whatever the number of runs. */
export class Statistics {
  private readonly index = new Map<string, number>()
  private rows = new Float64Array(64 * WIDTH)
  private readonly groupIndex = new Map<string, number>()
  private readonly suiteIndex = new Map<string, number>()
  private suites: string[] = []
  /** log(1 + failures) of each group in recent runs. */
  private trouble: number[] = []
  private newTests = 0
  private newFailures = 0
  private share = 0
  /** Of the log durations of all timed tests. */
  private timedTests = 0
  private logSum = 0
  private logSquares = 0

  /** Position of a test, UNKNOWN for one that was never observed. */
  find(test: string | null): number {
    return (test === null ? undefined : this.index.get(test)) ?? UNKNOWN
  }

  /** How many tests there are. */
  get size(): number {
    return this.index.size
  }

  /** A number of a test; 0 for one that was never observed. */
  get(position: number, column: number): number {
    return position === UNKNOWN ? 0 : (this.rows[position * WIDTH + column] as number)
  }

  /** Mean duration, seconds; NaN where none is known. */
  seconds(position: number): number {
    const timed = this.get(position, TIMED)
    return timed === 0 ? NaN : this.get(position, SECONDS) / timed
  }

  /** Rate at which new tests fail. */
  get newRate(): number {
    return (1 + this.newFailures) / (4 + this.newTests)
  }

  /** Share of tests that failed in recent runs. */
  get failingShare(): number {
    return this.share
  }

  /** log(1 + failures) of the test's group in recent runs; a new test is looked up by its name. */
  groupTrouble(test: string | null, position: number): number {
    if (position === UNKNOWN) {
      if (this.groupIndex.size === 0) return 0
      const name = test === null ? undefined : groupOf(test)
      const group = name === undefined ? undefined : this.groupIndex.get(name)
      return group === undefined ? 0 : (this.trouble[group] ?? 0)
    }
    return this.trouble[this.get(position, GROUP)] ?? 0
  }

  /** Log duration in standard deviations from the mean of all tests; 0 where it is unknown. */
  relativeDuration(position: number): number {
    if (this.get(position, TIMED) === 0) return 0
    const mean = this.logSum / this.timedTests
    const variance = Math.max(0, this.logSquares / this.timedTests - mean * mean)
    // The 0.1 keeps a suite of equal durations from blowing up its jitter.
    return (this.logDuration(position * WIDTH) - mean) / (Math.sqrt(variance) + 0.1)
  }

  /** @param positions of the observations, as `find` gives them; those of new tests are filled in */
  learn(run: readonly Observation[], positions: Int32Array): void {
    const failed = new Map<number, number>()
    let failures = 0
    for (let i = 0; i < run.length; i++) {
      const test = run[i] as Observation
      const y = test.failed ? 1 : 0
      if (positions[i] === UNKNOWN) positions[i] = this.index.get(test.name) ?? this.add(test.name, y)
      const at = (positions[i] as number) * WIDTH
      const { rows } = this
      const changed = (rows[at + RUNS] as number) > 0 && rows[at + FAILING] !== y
      rows[at + SINCE_CHANGE] = changed ? 0 : (rows[at + SINCE_CHANGE] as number) + 1
      rows[at + RUNS] = (rows[at + RUNS] as number) + 1
      rows[at + FAILURES] = (rows[at + FAILURES] as number) + y
      rows[at + RECENT_FAILURES] = KEEP_OUTCOME * (rows[at + RECENT_FAILURES] as number) + y
      rows[at + RECENT_PASSES] = KEEP_OUTCOME * (rows[at + RECENT_PASSES] as number) + 1 - y
      rows[at + FAILING] = y
      rows[at + SHARE] = KEEP_RECENT * (rows[at + SHARE] as number) + (1 - KEEP_RECENT) * y
      failures += y
      if (test.duration_sec !== null) this.learnDuration(at, test.duration_sec)
      if ((this.suites[rows[at + SUITE] as number] ?? null) !== test.suite)
        rows[at + SUITE] = this.suitePosition(test.suite)
      rows[at + PREFIX] = test.prefix
      const group = rows[at + GROUP] as number
      if (group !== NO_GROUP) failed.set(group, (failed.get(group) ?? 0) + y)
    }
    for (const [group, count] of failed) {
      const before = this.trouble[group] ?? 0
      this.trouble[group] = KEEP_GROUP * before + (1 - KEEP_GROUP) * Math.log1p(count)
    }
    if (run.length > 0) this.share = KEEP_SHARE * this.share + (1 - KEEP_SHARE) * (failures / run.length)
  }

  save(out: StateWriter): void {
    out.texts([...this.index.keys()])
    out.numbers(this.rows.subarray(0, this.index.size * WIDTH))
    out.texts(this.suites)
    out.texts([...this.groupIndex.keys()])
    out.numbers(Float64Array.from(this.trouble))
    const { newTests, newFailures, share, timedTests, logSum, logSquares } = this
    out.number(newTests, newFailures, share, timedTests, logSum, logSquares)
  }

  /** @throws DamagedState */
  load(from: StateReader): void {
    indexed(from.texts(), this.index)
    this.rows = from.numbers(this.index.size * WIDTH)
    this.suites = from.texts()
    indexed(this.suites, this.suiteIndex)
    indexed(from.texts(), this.groupIndex)
    this.trouble = Array.from(from.numbers(this.groupIndex.size))
    for (let at = 0; at < this.rows.length; at += WIDTH) {
      this.check(at + GROUP, NO_GROUP, this.trouble.length, 'group')
      this.check(at + SUITE, NO_SUITE, this.suites.length, 'suite')
      this.check(at + PREFIX, 0, Infinity, 'prefix')
    }
    const [newTests = 0, newFailures = 0, share = 0, timedTests = 0, logSum = 0, logSquares = 0] =
      from.numbers(6)
    Object.assign(this, { newTests, newFailures, share, timedTests, logSum, logSquares })
  }

  /** Every test that was observed, in order of first appearance. */
  *known(): Generator<KnownTest> {
    for (const [identity, position] of this.index) {
      const seconds = this.seconds(position)
      yield {
        name: identity.slice(this.get(position, PREFIX)),
        suite: this.suites[this.get(position, SUITE)] ?? null,
        duration_sec: Number.isNaN(seconds) ? null : seconds
      }
    }
  }

  /** @throws DamagedState where a column does not hold a position from `least` to below `end` */
  private check(at: number, least: number, end: number, what: string): void {
    const value = this.rows[at] as number
    if (!(Number.isInteger(value) && value >= least && value < end))
      throw new DamagedState(`there is no ${what} ${value}`)
  }

  private suitePosition(name: string | null): number {
    if (name === null) return NO_SUITE
    const known = this.suiteIndex.get(name)
    if (known !== undefined) return known
    this.suiteIndex.set(name, this.suites.length)
    return this.suites.push(name) - 1
  }

  private add(name: string, failed: number): number {
    const position = this.index.size
    if ((position + 1) * WIDTH > this.rows.length) {
      const larger = new Float64Array(Math.max(64 * WIDTH, 2 * this.rows.length))
      larger.set(this.rows)
      this.rows = larger
    }
    this.index.set(name, position)
    this.rows[position * WIDTH + GROUP] = this.groupPosition(groupOf(name))
    this.rows[position * WIDTH + SUITE] = NO_SUITE
    this.newTests++
    this.newFailures += failed
    return position
  }

  private groupPosition(name: string | undefined): number {
    if (name === undefined) return NO_GROUP
    const known = this.groupIndex.get(name)
    if (known !== undefined) return known
    this.trouble.push(0)
    this.groupIndex.set(name, this.trouble.length - 1)
    return this.trouble.length - 1
  }

  private learnDuration(at: number, seconds: number): void {
    const { rows } = this
    if ((rows[at + TIMED] as number) > 0) {
      const before = this.logDuration(at)
      this.timedTests--
      this.logSum -= before
      this.logSquares -= before * before
    }
    rows[at + SECONDS] = KEEP_DURATION * (rows[at + SECONDS] as number) + seconds
    rows[at + TIMED] = KEEP_DURATION * (rows[at + TIMED] as number) + 1
    const after = this.logDuration(at)
    this.timedTests++
    this.logSum += after
    this.logSquares += after * after
  }

  private logDuration(at: number): number {
    return Math.log((this.rows[at + SECONDS] as number) / (this.rows[at + TIMED] as number) + START_SEC)
  }
}

function indexed(names: readonly string[], into: Map<string, number>): void {
  names.forEach((name, i) => into.set(name, i))
  if (into.size !== names.length) throw new DamagedState('a name stands there twice')
}
