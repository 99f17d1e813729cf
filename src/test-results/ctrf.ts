import { z } from '../lib/zod.js'
import { failureMessage, finiteSeconds, testId } from './identity.js'
import { checked, refusal } from '../lib/report-file.js'
import { epochMoment, RunOfReport } from './run-of.js'
import type { TestReport, TestStatus } from './types.js'

/** `other` is neither a pass nor a reason to skip (interrupted, unknown), so it is an error, but for what is below. */
const STATUS: Record<string, TestStatus> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'error'
}

/** The tool's own word for a case whose status is `other`: Jest's reporter writes `todo` so. */
const NOT_RUN = new Set(['todo', 'skipped', 'pending', 'disabled', 'ignored', 'notrun', 'not_run'])

const text = z.string().nullish().catch(undefined)
const reportSchema = z.object({
  results: z.object({
    summary: z.object({ tests: z.number().int().nonnegative(), start: z.unknown().optional() }),
    tests: z.array(
      z.object({
        name: z.string(),
        status: z.string(),
        // What the counts do not need never refuses a report.
        rawStatus: text,
        duration: z.unknown().optional(),
        suite: z
          .union([z.string(), z.array(z.string())])
          .nullish()
          .catch(undefined),
        message: text,
        trace: text,
        filePath: text,
        line: z.number().int().positive().nullish().catch(undefined),
        flaky: z.boolean().nullish().catch(undefined)
      })
    )
  })
})

export function isCtrf(value: object): boolean {
  if ('reportFormat' in value && value.reportFormat === 'CTRF') return true
  const results = 'results' in value ? value.results : undefined
  return typeof results === 'object' && results !== null && 'tool' in results && 'tests' in results
}

/**
 * Common Test Report Format (ctrf.io, schema 0.0 and 1.0); durations are milliseconds.
 * @throws GateError for a status that is not known, and when the tests are not as many as the summary states.
 */
export function readCtrf(value: unknown, shown: string): TestReport {
  const { summary, tests } = checked(reportSchema, value, shown, 'CTRF').results
  if (summary.tests !== tests.length) {
    throw refusal(
      shown,
      `the summary states ${summary.tests} tests, but there are ${tests.length}`,
      'let the reporter write the file again; it was edited or is a part of another'
    )
  }
  const cases = tests.map((test) => {
    const known = Object.hasOwn(STATUS, test.status) ? STATUS[test.status] : undefined
    const notRun = test.status === 'other' && NOT_RUN.has(test.rawStatus?.toLowerCase() ?? '')
    const status = notRun ? 'skipped' : known
    if (status === undefined) {
      throw refusal(
        shown,
        `the test ${JSON.stringify(test.name.slice(0, 200))} has the status ${JSON.stringify(test.status.slice(0, 40))}`,
        'write passed, failed, skipped, pending or other'
      )
    }
    const suite = Array.isArray(test.suite) ? test.suite.join(' > ') : (test.suite ?? undefined)
    const failed = status === 'failed' || status === 'error'
    const message = failed ? failureMessage(test.message ?? undefined, test.trace ?? '') : undefined
    return {
      id: testId(suite, undefined, test.name),
      name: test.name,
      ...(suite !== undefined && { suite }),
      status,
      flaky: status === 'passed' && test.flaky === true,
      duration_sec: finiteSeconds(test.duration, 1000),
      ...(typeof test.filePath === 'string' && { file: test.filePath }),
      ...(typeof test.line === 'number' && { line: test.line }),
      ...(message !== undefined && { message })
    }
  })
  return { format: 'ctrf', cases, ...new RunOfReport().at(epochMoment(summary.start, 1000)).facts() }
}
