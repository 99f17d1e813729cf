import path from 'node:path'
import type { TestCase, TestReport } from './types.js'

/** A report and the file that it was read from. */
export interface ReportFile extends TestReport {
  source: string
}

/**
 * The cases of several reports, where a report that holds nothing but failures of another one is its rerun
 * (`pytest --lf`, gotestsum, a retried step): it adds no cases, and what passed in it is passed and flaky. Reports of
 * a matrix, where each job runs the whole suite, are not joined: a test that fails on one platform is broken there,
 * whatever it does on the others. Neither are reports of different directories, since the packages of a monorepo often
 * have tests of the same name. The order of the files does not matter.
 */
export function joinReruns(reports: readonly ReportFile[]): TestCase[] {
  const failedIn = indexFailures(reports)
  const firstOf = reports.map((_, i) => firstRun(reports, i, failedIn))
  const passedAgain = new Map<number, Map<string, TestCase>>()
  firstOf.forEach((first, i) => {
    if (first === undefined) return
    const passed = passedAgain.get(first) ?? new Map<string, TestCase>()
    passedAgain.set(first, passed)
    for (const test of reports[i]?.cases ?? []) if (test.status === 'passed') passed.set(test.id, test)
  })
  return reports.flatMap(({ cases }, i) => {
    if (firstOf[i] !== undefined) return []
    const passed = passedAgain.get(i)
    return passed === undefined ? cases : cases.map((test) => outlived(test, passed.get(test.id)))
  })
}

function outlived(test: TestCase, rerun: TestCase | undefined): TestCase {
  if (rerun === undefined || !isFailure(test)) return test
  return { ...rerun, flaky: true, duration_sec: test.duration_sec + rerun.duration_sec }
}

/** Id -> the reports in which it failed, so that thousands of reports need not be compared pair by pair. */
function indexFailures(reports: readonly ReportFile[]): Map<string, Set<number>> {
  const failedIn = new Map<string, Set<number>>()
  reports.forEach(({ cases }, i) => {
    for (const test of cases) {
      if (!isFailure(test)) continue
      const where = failedIn.get(test.id)
      if (where === undefined) failedIn.set(test.id, new Set([i]))
      else where.add(i)
    }
  })
  return failedIn
}

/** The report of which this one is a rerun: the one with the most cases, since a rerun may have been rerun. */
function firstRun(
  reports: readonly ReportFile[],
  rerun: number,
  failedIn: ReadonlyMap<string, ReadonlySet<number>>
): number | undefined {
  const report = reports[rerun]
  const [head] = report?.cases ?? []
  if (report === undefined || head === undefined) return undefined
  let found: number | undefined
  for (const i of failedIn.get(head.id) ?? []) {
    const first = reports[i]
    if (first === undefined || !mayBeRerun(report, first)) continue
    if (found !== undefined && first.cases.length <= (reports[found]?.cases.length ?? 0)) continue
    if (report.cases.every(({ id }) => failedIn.get(id)?.has(i) === true)) found = i
  }
  return found
}

function mayBeRerun(report: ReportFile, first: ReportFile): boolean {
  return (
    first.format === report.format &&
    first.cases.length > report.cases.length &&
    path.dirname(first.source) === path.dirname(report.source)
  )
}

function isFailure({ status }: TestCase): boolean {
  return status === 'failed' || status === 'error'
}
