import type { TestCase, TestFacts } from './types.js'

/** A test of an earlier run as a history holds it; its suite is null where the history gives none. */
export interface EarlierTest {
  name: string | null
  suite: string | null
  result: 'pass' | 'fail' | 'error' | 'skip' | null
}

/** Names and suites may hold any character but this one. */
function keyOf(name: string, suite: string | null | undefined): string {
  return `${suite ?? ''}\0${name}`
}

/** Failures of earlier runs, by the name and suite that {@link markFlaky} looks up. */
export function failedBefore(runs: Iterable<readonly EarlierTest[]>): Set<string> {
  const failed = new Set<string>()
  for (const tests of runs) {
    for (const { name, suite, result } of tests) {
      if (name !== null && (result === 'fail' || result === 'error')) failed.add(keyOf(name, suite))
    }
  }
  return failed
}

/**
 * The same facts, where a test that passes now and failed in an earlier run of the same commit is flaky: the code is
 * the same, so the test is not. What fails now stays a failure, also where it passed before.
 */
export function markFlaky(facts: TestFacts, failed: ReadonlySet<string>): TestFacts {
  if (failed.size === 0) return facts
  const mark = (test: TestCase): TestCase =>
    test.status === 'passed' && failed.has(keyOf(test.name, test.suite)) ? { ...test, flaky: true } : test
  const cases = facts.cases.map(mark)
  return { ...facts, cases, flaky: cases.filter(({ flaky }) => flaky).length }
}
