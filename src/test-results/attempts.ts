import type { TestCase } from './types.js'

/** A case and what it shares with other attempts at the same case; undefined where the format has no attempts. */
export interface Attempt {
  test: TestCase
  key: string
  /**
   * The run of the suite or package that this is of. Two cases of one name in one run are two cases (`-count=2`, two
   * tests that share a name), whatever their order; undefined where the report says that it lists reruns.
   */
  run?: number | undefined
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
  attempts.forEach(({ test, ...same }, i) => {
    spent += test.duration_sec
    tries++
    if (repeated(i)) return
    const flaky = test.flaky || (tries > 1 && test.status === 'passed')
    joined.push({ ...same, test: { ...test, flaky, duration_sec: spent } })
    spent = 0
    tries = 0
  })
  return joined
}

/**
 * Join the attempts at one case that a rerun left in one report: failures of earlier runs followed by a pass are one
 * case, passed and flaky. Anything else stays as it is reported, since cases may share a name without being reruns of
 * each other. Durations of the attempts add up.
 */
export function joinAttempts(attempts: readonly Attempt[]): TestCase[] {
  const cases: (TestCase | undefined)[] = []
  /** Key -> run -> where its failures stand. */
  const failedAt = new Map<string, Map<number | undefined, number[]>>()
  for (const { test, key, run } of attempts) {
    const runs = failedAt.get(key)
    if (test.status === 'passed' && runs !== undefined) {
      let spent = test.duration_sec
      let tries = 0
      for (const [failedRun, failures] of runs) {
        if (run !== undefined && failedRun === run) continue
        for (const at of failures) {
          spent += cases[at]?.duration_sec ?? 0
          cases[at] = undefined
          tries++
        }
        runs.delete(failedRun)
      }
      cases.push(tries === 0 ? test : { ...test, flaky: true, duration_sec: spent })
      continue
    }
    if (test.status === 'failed' || test.status === 'error') {
      const ofKey = runs ?? new Map<number | undefined, number[]>()
      const ofRun = ofKey.get(run) ?? []
      ofRun.push(cases.length)
      failedAt.set(key, ofKey.set(run, ofRun))
    }
    cases.push(test)
  }
  return cases.filter((test) => test !== undefined)
}
