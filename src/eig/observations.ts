import type { HistoryTest } from './types.js'

/** What one run says about one test, its repetitions merged. */
export interface Observation {
  name: string
  failed: boolean
  /** Mean over the repetitions that have one. */
  duration_sec: number | null
  suite: string | null
  /** How much of the name's beginning is the suite's: 0 unless a run has this name in several suites. */
  prefix: number
}

/**
 * By what each test of a run is followed from run to run: its name, as histories have it; with its suite where one run
 * has that name in several suites, as two Java classes may both have `testInit`. null without a name.
 */
export function identitiesOf(tests: readonly HistoryTest[]): (string | null)[] {
  if (namesAreUnique(tests)) return tests.map(({ name }) => name)
  const suiteOf = new Map<string, string | null>()
  const shared = new Set<string>()
  for (const { name, suite } of tests) {
    if (name === null) continue
    const known = suiteOf.get(name)
    if (known === undefined) suiteOf.set(name, suite)
    else if (known !== suite) shared.add(name)
  }
  return tests.map(({ name, suite }) =>
    name !== null && suite !== null && shared.has(name) ? `${suite}::${name}` : name
  )
}

/** The usual case, found out at once: with it nothing has to be merged and nothing told apart. */
function namesAreUnique(tests: readonly HistoryTest[]): boolean {
  const names = new Set<string>()
  let named = 0
  for (const { name } of tests) {
    if (name === null) continue
    names.add(name)
    named++
  }
  return names.size === named
}

/**
 * The tests of a run that were observed, in order of first appearance: a name given several times failed if any
 * repetition failed, and lasted the mean of them. Errors are failures; skipped tests and tests without a result are no
 * observations. Tests without a name cannot be followed from run to run and are left out.
 */
export function observe(tests: readonly HistoryTest[]): Observation[] {
  return namesAreUnique(tests) ? observeEach(tests) : observeMerged(tests)
}

function observeEach(tests: readonly HistoryTest[]): Observation[] {
  const found: Observation[] = []
  for (const { name, suite, result, duration_sec } of tests) {
    if (name === null || result === null || result === 'skip') continue
    found.push({ name, failed: result !== 'pass', duration_sec, suite, prefix: 0 })
  }
  return found
}

function observeMerged(tests: readonly HistoryTest[]): Observation[] {
  const found: Observation[] = []
  const index = new Map<string, number>()
  const timed: number[] = []
  const identities = identitiesOf(tests)
  for (const [i, { name: own, suite, result, duration_sec }] of tests.entries()) {
    const name = identities[i] ?? null
    if (name === null || result === null || result === 'skip') continue
    const failed = result !== 'pass'
    const at = index.get(name)
    const seen = at === undefined ? undefined : found[at]
    if (at === undefined || seen === undefined) {
      index.set(name, found.length)
      found.push({ name, failed, duration_sec, suite, prefix: name.length - (own?.length ?? 0) })
      timed.push(duration_sec === null ? 0 : 1)
      continue
    }
    seen.failed ||= failed
    if (duration_sec === null) continue
    const count = (timed[at] ?? 0) + 1
    timed[at] = count
    seen.duration_sec = (seen.duration_sec ?? 0) + (duration_sec - (seen.duration_sec ?? 0)) / count
  }
  return found
}
