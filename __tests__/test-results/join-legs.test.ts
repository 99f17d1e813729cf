import { expect, test } from '@jest/globals'
import { joinLegTests } from '../../src/test-results/join-legs.js'
import type { TestCase, TestFacts, TestStatus } from '../../src/test-results/types.js'

function facts(...statuses: TestStatus[]): TestFacts {
  const cases = statuses.map((status, i): TestCase => ({
    id: `t${i}`,
    name: `t${i}`,
    status,
    flaky: false,
    duration_sec: 0.5
  }))
  const count = (status: TestStatus): number => statuses.filter((s) => s === status).length
  return {
    formats: ['junit'],
    total: cases.length,
    passed: count('passed'),
    failed: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
    flaky: 0,
    duration_sec: 0.5 * cases.length,
    failing: cases.filter((c) => c.status === 'failed').map((c) => c.id),
    sources: ['junit.xml'],
    cases
  }
}

test('a test that fails in one job and passes in another is a failure of that job, and not flaky', () => {
  const joined = joinLegTests([
    { leg: 'linux', facts: facts('passed', 'passed') },
    { leg: 'mac', facts: facts('failed', 'passed', 'skipped') }
  ])
  expect(joined).toMatchObject({
    formats: ['junit'],
    total: 5,
    passed: 3,
    failed: 1,
    skipped: 1,
    flaky: 0,
    duration_sec: 2.5,
    failing: ['t0 (mac)'],
    sources: ['junit.xml', 'junit.xml']
  })
  expect(joined.cases.map((c) => c.id)).toEqual(['t0', 't1', 't0 (mac)', 't1', 't2'])
})
