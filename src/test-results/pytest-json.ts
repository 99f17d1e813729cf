import { z } from '../lib/zod.js'
import { joinAttempts } from './attempts.js'
import { boundedText, failureMessage, finiteSeconds } from './identity.js'
import { checked, refusal } from '../lib/report-file.js'
import { epochMoment, RunOfReport } from './run-of.js'
import type { TestCase, TestReport, TestStatus } from './types.js'

const STATUS: Record<string, TestStatus> = {
  passed: 'passed',
  xpassed: 'passed',
  failed: 'failed',
  rerun: 'failed',
  error: 'error',
  skipped: 'skipped',
  xfailed: 'skipped'
}

const phaseSchema = z.object({
  outcome: z.string().optional(),
  duration: z.unknown().optional(),
  crash: z.object({ path: z.string(), lineno: z.number().int(), message: z.string() }).optional(),
  longrepr: z.string().optional()
})
const testSchema = z.object({
  nodeid: z.string(),
  lineno: z.number().int().nullish(),
  outcome: z.string(),
  setup: phaseSchema.optional(),
  call: phaseSchema.optional(),
  teardown: phaseSchema.optional()
})
const count = z.number().int().nonnegative()
const reportSchema = z.object({
  created: z.unknown().optional(),
  duration: z.unknown().optional(),
  exitcode: z.unknown().optional(),
  summary: z.object({
    total: count,
    collected: count.optional(),
    deselected: count.optional(),
    passed: count.default(0),
    xpassed: count.default(0),
    failed: count.default(0),
    error: count.default(0),
    skipped: count.default(0),
    xfailed: count.default(0)
  }),
  collectors: z
    .array(z.object({ nodeid: z.string(), outcome: z.string(), longrepr: z.string().optional() }))
    .optional(),
  tests: z.array(testSchema).optional()
})

export function isPytestJson(value: object): boolean {
  return 'summary' in value && 'exitcode' in value
}

/**
 * pytest-json-report. The id is pytest's own node id; a file that could not be collected is an error; an expected
 * failure was skipped, as in pytest's JUnit XML. A run that was interrupted or broke is an error, where no file that could not
 * be collected says why. What `--json-report-summary` writes is counted without names.
 * @throws GateError for an outcome that is not known, and when the tests are not as many as the summary states.
 */
export function readPytestJson(value: unknown, shown: string): TestReport {
  const report = checked(reportSchema, value, shown, 'pytest-json-report')
  const { summary, collectors = [], tests = [] } = report
  if (report.tests === undefined && report.collectors === undefined) return summaryOnly(report, shown)
  if (tests.length !== summary.total) {
    throw refusal(
      shown,
      `the summary states ${summary.total} tests, but there are ${tests.length}`,
      'write the report without --json-report-omit=tests'
    )
  }
  const attempts = tests.map((test) => ({ test: toCase(test, shown), key: test.nodeid }))
  const uncollected = collectors.filter(({ outcome }) => outcome === 'failed').map(notCollected)
  const cases = [...uncollected, ...joinAttempts(attempts)]
  const failing = cases.some(({ status }) => status === 'failed' || status === 'error')
  return {
    format: 'pytest-json-report',
    cases: uncollected.length > 0 ? cases : [...cases, ...brokenOff(report, failing)],
    // When it was written, which of two runs one after another is later as well.
    ...new RunOfReport().at(epochMoment(report.created, 1)).facts()
  }
}

/** pytest's exit codes 2 and 3 (pytest.ExitCode); with `--maxfail` and `--stepwise` a failure has stopped it, which is told. */
function brokenOff({ exitcode, summary }: z.infer<typeof reportSchema>, failing: boolean): TestCase[] {
  const how = exitcode === 2 ? 'was interrupted' : exitcode === 3 ? 'had an internal error' : undefined
  if (how === undefined || (failing && exitcode === 2)) return []
  const { total, collected, deselected = 0 } = summary
  const left = collected === undefined ? 0 : collected - deselected - total
  const message = `pytest ${how} (exit code ${exitcode as number})${left > 0 ? `; ${left} of ${collected ?? 0} tests did not run` : ''}`
  return [{ id: 'pytest', name: 'pytest', status: 'error', flaky: false, duration_sec: 0, message }]
}

function summaryOnly(report: z.infer<typeof reportSchema>, shown: string): TestReport {
  const { summary, duration } = report
  const { total, passed, xpassed, failed, error, skipped, xfailed } = summary
  if (passed + xpassed + failed + error + skipped + xfailed !== total) {
    throw refusal(
      shown,
      `the summary states ${total} tests, and outcomes that do not add up to that`,
      'write the report without --json-report-summary'
    )
  }
  const unnamed = {
    passed: passed + xpassed,
    failed,
    error,
    skipped: skipped + xfailed,
    duration_sec: finiteSeconds(duration)
  }
  return { format: 'pytest-json-report', cases: brokenOff(report, failed + error > 0), unnamed }
}

function toCase(test: z.infer<typeof testSchema>, shown: string): TestCase {
  const phases = [test.setup, test.call, test.teardown]
  // With pytest-rerunfailures the outcome is of the first attempt, and the phases are of the last.
  const flaky =
    test.outcome === 'rerun' &&
    test.call !== undefined &&
    phases.every((phase) => (phase?.outcome ?? 'passed') === 'passed')
  const known = Object.hasOwn(STATUS, test.outcome) ? STATUS[test.outcome] : undefined
  const status = flaky ? 'passed' : known
  if (status === undefined) {
    throw refusal(
      shown,
      `the test ${JSON.stringify(test.nodeid.slice(0, 200))} has the outcome ${JSON.stringify(test.outcome)}`,
      'give a report of pytest-json-report as it was written'
    )
  }
  const failure = phases.find((phase) => phase?.crash !== undefined)
  const [file = '', ...names] = test.nodeid.split('::')
  const failed = status === 'failed' || status === 'error'
  const message = failed ? failureMessage(failure?.crash?.message, failure?.longrepr ?? '') : undefined
  const crash =
    failed && failure?.crash?.path.replaceAll('\\', '/').endsWith(file) ? failure.crash : undefined
  // pytest counts the lines of tests from 0, those of crashes from 1.
  const line = crash?.lineno ?? (typeof test.lineno === 'number' ? test.lineno + 1 : 0)
  return {
    id: test.nodeid,
    name: names.at(-1) ?? test.nodeid,
    suite: names.length > 1 ? names.slice(0, -1).join('::') : file,
    status,
    flaky,
    duration_sec: phases.reduce((sum, phase) => sum + finiteSeconds(phase?.duration), 0),
    ...(file !== '' && { file }),
    ...(line > 0 && { line }),
    ...(message !== undefined && { message })
  }
}

function notCollected({
  nodeid,
  longrepr = ''
}: {
  nodeid: string
  longrepr?: string | undefined
}): TestCase {
  return {
    id: nodeid,
    name: nodeid,
    status: 'error',
    flaky: false,
    duration_sec: 0,
    ...(nodeid !== '' && { file: nodeid.split('::')[0] ?? nodeid }),
    ...(longrepr !== '' && { message: boundedText(longrepr) })
  }
}
