import { z } from '../lib/zod.js'
import { boundedText, finiteSeconds } from './identity.js'
import { checked, refusal } from '../lib/report-file.js'
import { epochMoment, RunOfReport } from './run-of.js'
import type { TestCase, TestReport, TestStatus } from './types.js'

const STATUS: Record<string, TestStatus> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped'
}

const assertionSchema = z.object({
  /** Versions before Jest 22 write the title alone. */
  ancestorTitles: z.array(z.string()).default([]),
  fullName: z.string().optional(),
  title: z.string(),
  status: z.string(),
  duration: z.unknown().optional(),
  failureMessages: z.array(z.string()).nullish(),
  /** How often it ran: more than once after `jest.retryTimes`. */
  invocations: z.number().nullish(),
  location: z.object({ line: z.number().int().positive() }).nullish().catch(undefined)
})
const reportSchema = z.object({
  numTotalTests: z.number().int().nonnegative(),
  wasInterrupted: z.boolean().nullish(),
  startTime: z.unknown().optional(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().nullish(),
      assertionResults: z.array(assertionSchema)
    })
  )
})

export function isJestJson(value: object): boolean {
  return 'numTotalTests' in value && 'testResults' in value
}

/**
 * `jest --json` (also of vitest). A test file that could not run at all is an error, and so is a run that was interrupted;
 * a test that passed after `jest.retryTimes` is flaky.
 * @throws GateError for a status that is not known, and when the tests are not as many as the report states.
 */
export function readJestJson(value: unknown, shown: string): TestReport {
  const report = checked(reportSchema, value, shown, 'Jest JSON')
  const { numTotalTests, testResults, wasInterrupted } = report
  const found = testResults.reduce((n, { assertionResults }) => n + assertionResults.length, 0)
  if (found !== numTotalTests) {
    throw refusal(
      shown,
      `numTotalTests is ${numTotalTests}, but there are ${found} tests`,
      'let Jest write the file again; it was edited or is a part of another'
    )
  }
  const cases = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.map((test) => toCase(test, name, shown))
    if (status !== 'failed' || tests.some((test) => test.status === 'failed')) return tests
    return [...tests, notRun(name, message ?? '')]
  })
  // `--bail` interrupts as well, and then the failure says so.
  if (wasInterrupted === true && !cases.some(({ status }) => status === 'failed' || status === 'error'))
    cases.push(notRun('jest', 'the run was interrupted before all tests had run'))
  return { format: 'jest', cases, ...new RunOfReport().at(epochMoment(report.startTime, 1000)).facts() }
}

function toCase(test: z.infer<typeof assertionSchema>, file: string, shown: string): TestCase {
  const fullName = (test.fullName ?? [...test.ancestorTitles, test.title].join(' ')).trim()
  const status = Object.hasOwn(STATUS, test.status) ? STATUS[test.status] : undefined
  if (status === undefined) {
    throw refusal(
      shown,
      `the test ${JSON.stringify(fullName.slice(0, 200))} has the status ${JSON.stringify(test.status)}`,
      'give the JSON report of a Jest version that is known'
    )
  }
  const message = (test.failureMessages ?? []).join('\n')
  return {
    id: fullName,
    name: test.title,
    ...(test.ancestorTitles.length > 0 && { suite: test.ancestorTitles.join(' ') }),
    status,
    flaky: status === 'passed' && (test.invocations ?? 1) > 1,
    duration_sec: finiteSeconds(test.duration, 1000),
    file,
    ...(test.location && { line: test.location.line }),
    ...(status === 'failed' && message !== '' && { message: boundedText(message) })
  }
}

function notRun(file: string, message: string): TestCase {
  const name = file.split(/[\\/]/).slice(-2).join('/')
  return {
    id: name,
    name,
    status: 'error',
    flaky: false,
    duration_sec: 0,
    file,
    ...(message !== '' && { message: boundedText(message.trim()) })
  }
}
