import path from 'node:path'
import { canFollow } from './run-of.js'
import type { TestCase, TestReport } from './types.js'

/** A report and the file that it was read from. */
export interface ReportFile extends TestReport {
  source: string
}

/** Id -> report -> how often it failed there, so that thousands of reports need not be compared pair by pair. */
type Failures = ReadonlyMap<string, ReadonlyMap<number, number>>

/**
 * The cases of several reports, where a report that holds nothing but failures of another one is its rerun
 * (`pytest --lf`, gotestsum, a retried step): it adds no cases, and what passed in it is passed and flaky. Reports of
 * a matrix, where each job runs the whole suite, are not joined: a test that fails on one platform is broken there,
 * whatever it does on the others. Neither are reports of different directories, since the packages of a monorepo often
 * have tests of the same name, and of what began before the other or ran on another machine none is the rerun. The order of the files does not matter.
 */
export function joinReruns(reports: readonly ReportFile[]): TestCase[] {
  const failedIn = indexFailures(reports)
  const rerunsOf = new Map<number, number[]>()
  const isRerun = reports.map((_, i) => {
    const first = firstRun(reports, i, failedIn)
    if (first === undefined) return false
    const others = rerunsOf.get(first)
    if (others === undefined) rerunsOf.set(first, [i])
    else others.push(i)
    return true
  })
  return reports.flatMap(({ cases }, i) => {
    if (isRerun[i] === true) return []
    const reruns = rerunsOf.get(i)
    if (reruns === undefined) return cases
    const redeemed = redeem(reports, i, reruns, failedIn)
    return cases.map((test) => outlived(test, redeemed.get(test.id)))
  })
}

/**
 * Id -> the pass that outlives its failures in `first`. A pass counts only from a rerun in which that id did not fail as
 * well, which has as many passes of it as there were failures, and which came after every other rerun in which it failed:
 * of two reruns that could each be the earlier one, and that contradict each other, neither is believed.
 */
function redeem(
  reports: readonly ReportFile[],
  first: number,
  reruns: readonly number[],
  failedIn: Failures
): Map<string, TestCase> {
  const redeemed = new Map<string, TestCase>()
  for (const rerun of reruns) {
    const passes = new Map<string, { pass: TestCase; count: number }>()
    for (const test of reports[rerun]?.cases ?? [])
      if (test.status === 'passed')
        passes.set(test.id, { pass: test, count: (passes.get(test.id)?.count ?? 0) + 1 })
    for (const [id, { pass, count }] of passes) {
      const failures = failedIn.get(id)
      if (failures === undefined || failures.has(rerun)) continue
      if (count < (failures.get(first) ?? 0)) continue
      const again = reruns.filter((other) => failures.has(other))
      if (again.every((earlier) => isRerunOf(reports, rerun, earlier, failedIn))) redeemed.set(id, pass)
    }
  }
  return redeemed
}

function outlived(test: TestCase, rerun: TestCase | undefined): TestCase {
  if (rerun === undefined || !isFailure(test)) return test
  return { ...rerun, flaky: true, duration_sec: test.duration_sec + rerun.duration_sec }
}

function indexFailures(reports: readonly ReportFile[]): Failures {
  const failedIn = new Map<string, Map<number, number>>()
  reports.forEach(({ cases }, i) => {
    for (const test of cases) {
      if (!isFailure(test)) continue
      const where = failedIn.get(test.id) ?? new Map<number, number>()
      failedIn.set(test.id, where.set(i, (where.get(i) ?? 0) + 1))
    }
  })
  return failedIn
}

/** The report of which this one is a rerun: the one with the most cases, since a rerun may have been rerun. */
function firstRun(reports: readonly ReportFile[], rerun: number, failedIn: Failures): number | undefined {
  const [head] = reports[rerun]?.cases ?? []
  if (head === undefined) return undefined
  let found: number | undefined
  for (const i of failedIn.get(head.id)?.keys() ?? []) {
    const size = reports[i]?.cases.length ?? 0
    if (found !== undefined && size <= (reports[found]?.cases.length ?? 0)) continue
    if (isRerunOf(reports, rerun, i, failedIn)) found = i
  }
  return found
}

/** All that `rerun` holds failed in `first`, which held more. */
function isRerunOf(
  reports: readonly ReportFile[],
  rerun: number,
  first: number,
  failedIn: Failures
): boolean {
  const [report, earlier] = [reports[rerun], reports[first]]
  return (
    report !== undefined &&
    earlier !== undefined &&
    earlier.format === report.format &&
    earlier.cases.length > report.cases.length &&
    canFollow(report, earlier) &&
    path.dirname(earlier.source) === path.dirname(report.source) &&
    report.cases.every(({ id }) => failedIn.get(id)?.has(first) === true)
  )
}

function isFailure({ status }: TestCase): boolean {
  return status === 'failed' || status === 'error'
}
