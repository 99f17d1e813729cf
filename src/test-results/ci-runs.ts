import { z } from '../lib/zod.js'
import { readLines } from '../lib/jsonl.js'
import { finiteSeconds, testId } from './identity.js'
import { checked, refusal } from '../lib/report-file.js'
import type { TestReport, TestStatus } from './types.js'

const STATUS: Record<string, TestStatus> = {
  pass: 'passed',
  passed: 'passed',
  fail: 'failed',
  failed: 'failed',
  error: 'error',
  skip: 'skipped',
  skipped: 'skipped'
}

const runSchema = z.object({
  tests: z.array(
    z.object({
      name: z.string(),
      suite: z.string().nullish(),
      result: z.string(),
      duration_sec: z.unknown().optional()
    })
  )
})

/** One line of `ci_runs.jsonl`: an object with `tests`, but none of the members that other formats have. */
export function isCiRun(value: object): boolean {
  return 'tests' in value && Array.isArray(value.tests) && !('summary' in value) && !('stats' in value)
}

/** The last line is the current run, the lines before it are history. @throws GateError with its line */
export function readCiRuns(file: string, shown: string): TestReport {
  let last = { line: 1, text: '', terminated: true }
  for (const line of readLines(file, shown)) if (line.text.trim() !== '') last = line
  let value: unknown
  try {
    value = JSON.parse(last.text)
  } catch (error) {
    const what = last.terminated ? 'the last line is not valid JSON' : 'the last line is cut off'
    throw refusal(shown, what, 'write one run a line, each with its newline', last.line, error)
  }
  return readCiRun(value, shown, last.line)
}

/**
 * One run of `ci_runs.jsonl`, `{"tests": [{name, suite, result: pass|fail|error|skip, duration_sec}]}`.
 * @param line 1-based, for messages.
 * @throws GateError with the line when a test has no name or no result that is known.
 */
export function readCiRun(value: unknown, shown: string, line: number): TestReport {
  const { tests } = checked(runSchema, value, shown, 'a run of ci_runs.jsonl', line)
  const cases = tests.map(({ name, suite, result, duration_sec }) => {
    const word = result.toLowerCase()
    const status = Object.hasOwn(STATUS, word) ? STATUS[word] : undefined
    if (status === undefined) {
      throw refusal(
        shown,
        `the test ${JSON.stringify(name.slice(0, 200))} has the result ${JSON.stringify(result.slice(0, 40))}`,
        'write pass, fail, error or skip',
        line
      )
    }
    return {
      id: testId(suite ?? undefined, undefined, name),
      name,
      ...(typeof suite === 'string' && { suite }),
      status,
      flaky: false,
      duration_sec: finiteSeconds(duration_sec)
    }
  })
  return { format: 'ci_runs.jsonl', cases }
}
