import type { HistoryTest } from './types.js'

/** What one run says about one test, its repetitions merged. */
export interface Observation {
  name: string
  failed: boolean
  /** Mean over the repetitions that have one. */
  duration_sec: number | null
}

/**
 * The tests of a run that were observed, in order of first appearance: a name given several times failed if any
 * repetition failed, and lasted the mean of them. Errors are failures; skipped tests and tests without a result are no
 * observations. Tests without a name cannot be followed from run to run and are left out.
 */
export function observe(tests: readonly HistoryTest[]): Observation[] {
  const found: Observation[] = []
  const index = new Map<string, number>()
  const timed: number[] = []
  for (const { name, result, duration_sec } of tests) {
    if (name === null || result === null || result === 'skip') continue
    const failed = result !== 'pass'
    const at = index.get(name)
    const seen = at === undefined ? undefined : found[at]
    if (at === undefined || seen === undefined) {
      index.set(name, found.length)
      found.push({ name, failed, duration_sec })
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
