import { identitiesOf, type Observation } from './observations.js'
import { DamagedState, type StateReader, type StateWriter } from './state-file.js'
import type { HistoryTest } from './types.js'

/** A test that runs name, and what is known of how long it takes. */
export interface KnownTest {
  name: string
  suite: string | null
  duration_sec: number | null
}

interface Seen {
  name: string
  suite: string | null
  seconds: number
  timed: number
}

/**
 * The tests that runs name without observing them: skipped, or without a result. They exist all the same, and a runner can be
 * told to run them.
 */
export class Unobserved {
  private readonly seen = new Map<string, Seen>()

  /** @param observed what the run said of the others */
  learn(tests: readonly HistoryTest[], observed: readonly Observation[]): void {
    // The usual case: there is none.
    if (observed.length === tests.length) return
    const identities = identitiesOf(tests)
    for (const [i, { name, suite, result, duration_sec }] of tests.entries()) {
      const identity = identities[i] ?? null
      if (identity === null || name === null || (result !== null && result !== 'skip')) continue
      const { seconds, timed } = this.seen.get(identity) ?? { seconds: 0, timed: 0 }
      // A skipped test took no time.
      const counts = duration_sec !== null && result === null
      this.seen.set(identity, {
        name,
        suite,
        seconds: seconds + (counts ? duration_sec : 0),
        timed: timed + (counts ? 1 : 0)
      })
    }
  }

  /** @param observed whether a test, by its identity, was observed too */
  *tests(observed: (identity: string) => boolean): Generator<KnownTest> {
    for (const [identity, { name, suite, seconds, timed }] of this.seen) {
      if (!observed(identity)) yield { name, suite, duration_sec: timed === 0 ? null : seconds / timed }
    }
  }

  save(out: StateWriter): void {
    const all = [...this.seen.values()]
    out.texts([...this.seen.keys()])
    out.texts(all.map(({ name }) => name))
    out.texts(all.map(({ suite }) => suite ?? ''))
    out.numbers(
      Float64Array.from(all.flatMap(({ suite, seconds, timed }) => [suite === null ? 0 : 1, seconds, timed]))
    )
  }

  /** @throws DamagedState */
  load(from: StateReader): void {
    const identities = from.texts()
    const names = from.texts()
    const suites = from.texts()
    const numbers = from.numbers(3 * identities.length)
    if (names.length !== identities.length || suites.length !== identities.length)
      throw new DamagedState('the tests that were not observed have no names')
    for (const [i, identity] of identities.entries()) {
      const [hasSuite = 0, seconds = 0, timed = 0] = numbers.subarray(3 * i, 3 * i + 3)
      this.seen.set(identity, {
        name: names[i] ?? '',
        suite: hasSuite === 0 ? null : (suites[i] ?? ''),
        seconds,
        timed
      })
    }
  }
}
