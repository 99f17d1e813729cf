import type { TestCase } from './types.js'

/** A case and what it shares with other attempts at the same case; undefined where the format has no attempts. */
export interface Attempt {
  test: TestCase
  key: string
}

/**
 * Join the attempts at one case that a rerun left in one report: failures followed by a pass are one case, passed
 * and flaky. Anything else stays as it is reported, since cases may share a name without being reruns of each other.
 * Durations of the attempts add up.
 */
export function joinAttempts(attempts: readonly Attempt[]): TestCase[] {
  const cases: (TestCase | undefined)[] = []
  const failedAt = new Map<string, number[]>()
  for (const { test, key } of attempts) {
    const earlier = failedAt.get(key)
    if (test.status === 'passed' && earlier !== undefined) {
      const spent = earlier.reduce((sum, i) => sum + (cases[i]?.duration_sec ?? 0), 0)
      for (const i of earlier) cases[i] = undefined
      failedAt.delete(key)
      cases.push({ ...test, flaky: true, duration_sec: test.duration_sec + spent })
      continue
    }
    if (test.status === 'failed' || test.status === 'error') {
      if (earlier === undefined) failedAt.set(key, [cases.length])
      else earlier.push(cases.length)
    }
    cases.push(test)
  }
  return cases.filter((test) => test !== undefined)
}
