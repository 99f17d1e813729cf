import { expect, test } from '@jest/globals'
import { commentBody } from '../../src/actions/comment-body.js'
import type { Verdicts } from '../../src/legs/verdicts.js'

type Verdict = Verdicts['gates'][number]['verdict']

function result(job: string, verdict: Verdict, message = 'fine', gates = 1): Verdicts {
  const gate = { name: 'coverage', verdict, value: 90, threshold: 85, comparison: '>=' as const, message }
  return {
    schema: 'provenance-gates/verdicts/v1',
    result: 'passed',
    run: {
      timestamp: '2026-11-22T12:00:00Z',
      git_sha: 'a'.repeat(40),
      git_branch: 'f',
      ci_run_id: '7',
      run_attempt: 1,
      job,
      tool_version: '1.0.0'
    },
    leg: null,
    gates: Array.from({ length: gates }, () => gate),
    settings: [],
    warnings: [],
    mock: false,
    inputs: {}
  }
}

const body = (results: Verdicts[], maxChars = 60_000): string =>
  commentBody({ results, sha: 'a'.repeat(40), runUrl: 'https://github.com/o/r/actions/runs/7', maxChars })

test('a failed job is shown before any number that passed, whatever it says of itself', () => {
  const many = Array.from({ length: 30 }, (_, i) => result(`green-${i}`, 'pass'))
  const text = body([...many, result('red', 'fail'), result('open', 'not-evaluated')])
  expect(text).toMatch(
    /^### Provenance gates: failed[^]*?#### `red`: failed[^]*?#### `open`: incomplete[^]*?#### `green-0`/
  )
  expect(text).toContain('12 more results are not shown.')
})

test('a job with more to say than fits does not hide the others', () => {
  const text = body([result('long', 'fail', '<'.repeat(300), 40), result('short', 'fail')], 5_000)
  expect(text).not.toContain('`long`')
  expect(text).toContain('`short`: failed')
  expect(text).toContain('1 more results are not shown.')
})
