import type { TestCase } from './types.js'

/** A case and what it shares with other attempts at the same case; undefined where the format has no attempts. */
export interface Attempt {
  test: TestCase
  key: string
}

/**
 * Reruns that a report lists without a word: pytest-rerunfailures leaves an empty case for each failed attempt and
 * leaves them out of the suite's `tests`. Only where exactly the repeated empty cases are too many are they taken for
 * that; the last attempt stands for the case, flaky where it passed.
 */
export function joinSilentReruns(attempts: readonly Attempt[], stated: number): Attempt[] {
  const repeated = (i: number): boolean =>
    attempts[i]?.test.status === 'passed' && attempts[i]?.key === attempts[i + 1]?.key
  const reruns = attempts.filter((_, i) => repeated(i)).length
  if (reruns === 0 || attempts.length - reruns !== stated) return [...attempts]
  const joined: Attempt[] = []
  let spent = 0
  let tries = 0
  attempts.forEach(({ test, key }, i) => {
    spent += test.duration_sec
    tries++
    if (repeated(i)) return
    const flaky = test.flaky || (tries > 1 && test.status === 'passed')
    joined.push({ key, test: { ...test, flaky, duration_sec: spent } })
    spent = 0
    tries = 0
  })
  return joined
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
