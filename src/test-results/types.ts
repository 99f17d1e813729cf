import type { RunOf } from './run-of.js'

export type TestStatus = 'passed' | 'failed' | 'error' | 'skipped'

export interface TestCase {
  /** Stable across runs: suite, class, name and parameters joined as the tool prints them. */
  id: string
  name: string
  suite?: string
  status: TestStatus
  /** Failed first and passed on rerun; such a case is `passed`. */
  flaky: boolean
  duration_sec: number
  file?: string
  /** 1-based. */
  line?: number
  /** First lines of the failure, at most 2,000 characters. */
  message?: string
}

/** Cases that a report counts and does not name. */
export type UnnamedCounts = Record<TestStatus, number> & { duration_sec: number }

export interface TestReport extends RunOf {
  format: string
  cases: TestCase[]
  /** Only where the report is a summary; such cases have no identity, no place and no history. */
  unnamed?: UnnamedCounts
}

export interface TestFacts {
  formats: string[]
  total: number
  passed: number
  failed: number
  errors: number
  skipped: number
  flaky: number
  duration_sec: number
  /** Ids of failed and error cases, in file order. */
  failing: string[]
  sources: string[]
  cases: TestCase[]
}
