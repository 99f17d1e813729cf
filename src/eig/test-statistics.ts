import type { Observation } from './observations.js'

/** What one observation keeps of the weight of those before it: outcomes, durations, failures of a group, failing share. */
const KEEP_OUTCOME = 0.9
const KEEP_DURATION = 0.8
const KEEP_GROUP = 0.5
const KEEP_SHARE = 0.7
/** Seconds added before a logarithm is taken of a duration that may be 0. */
const START_SEC = 0.05

export interface TestStatistics {
  runs: number
  failures: number
  /** Failures and passes with exponential forgetting. */
  recentFailures: number
  recentPasses: number
  failing: boolean
  /** Durations and their count with exponential forgetting: machines and tests change speed. */
  seconds: number
  timed: number
  /** The tests that share its directory, file or class. */
  group: Group | undefined
}

interface Group {
  /** log(1 + failures) in recent runs. */
  trouble: number
  /** Failures in the run that is being learned. */
  failures: number
}

const NEW: Readonly<TestStatistics> = {
  runs: 0,
  failures: 0,
  recentFailures: 0,
  recentPasses: 0,
  failing: false,
  seconds: 0,
  timed: 0,
  group: undefined
}

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
  private readonly tests = new Map<string, TestStatistics>()
  private readonly groups = new Map<string, Group>()
  private newTests = 0
  private newFailures = 0
  private share = 0
  /** Of the log durations of all timed tests. */
  private timedTests = 0
  private logSum = 0
  private logSquares = 0

  of(test: string | null): Readonly<TestStatistics> {
    return (test === null ? undefined : this.tests.get(test)) ?? NEW
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
  groupTrouble(test: string | null, s: Readonly<TestStatistics>): number {
    if (s.group !== undefined) return s.group.trouble
    const name = s.runs > 0 || test === null ? undefined : groupOf(test)
    return (name === undefined ? undefined : this.groups.get(name))?.trouble ?? 0
  }

  /** Log duration in standard deviations from the mean of all tests; 0 where it is unknown. */
  relativeDuration(s: Readonly<TestStatistics>): number {
    if (s.timed === 0) return 0
    const mean = this.logSum / this.timedTests
    const variance = Math.max(0, this.logSquares / this.timedTests - mean * mean)
    // The 0.1 keeps a suite of equal durations from blowing up its jitter.
    return (logDuration(s) - mean) / (Math.sqrt(variance) + 0.1)
  }

  learn(run: readonly Observation[]): void {
    const touched = new Set<Group>()
    let failures = 0
    for (const { name, failed, duration_sec } of run) {
      const s = this.tests.get(name) ?? this.add(name, failed)
      const y = failed ? 1 : 0
      s.runs++
      s.failures += y
      s.recentFailures = KEEP_OUTCOME * s.recentFailures + y
      s.recentPasses = KEEP_OUTCOME * s.recentPasses + 1 - y
      s.failing = failed
      failures += y
      if (duration_sec !== null) this.learnDuration(s, duration_sec)
      if (s.group === undefined) continue
      s.group.failures += y
      touched.add(s.group)
    }
    for (const group of touched) {
      group.trouble = KEEP_GROUP * group.trouble + (1 - KEEP_GROUP) * Math.log1p(group.failures)
      group.failures = 0
    }
    if (run.length > 0) this.share = KEEP_SHARE * this.share + (1 - KEEP_SHARE) * (failures / run.length)
  }

  private add(name: string, failed: boolean): TestStatistics {
    const key = groupOf(name)
    let group = key === undefined ? undefined : this.groups.get(key)
    if (key !== undefined && group === undefined) {
      group = { trouble: 0, failures: 0 }
      this.groups.set(key, group)
    }
    const s = { ...NEW, group }
    this.tests.set(name, s)
    this.newTests++
    if (failed) this.newFailures++
    return s
  }

  private learnDuration(s: TestStatistics, seconds: number): void {
    if (s.timed > 0) {
      const before = logDuration(s)
      this.timedTests--
      this.logSum -= before
      this.logSquares -= before * before
    }
    s.seconds = KEEP_DURATION * s.seconds + seconds
    s.timed = KEEP_DURATION * s.timed + 1
    const after = logDuration(s)
    this.timedTests++
    this.logSum += after
    this.logSquares += after * after
  }
}

function logDuration(s: Readonly<TestStatistics>): number {
  return Math.log(s.seconds / s.timed + START_SEC)
}
