import { readHistory, newNotes, warningsOf } from '../eig/history.js'
import { identitiesOf, observe } from '../eig/observations.js'
import type { FailurePredictor, PredictorName } from '../eig/predictor.js'
import { createPredictor } from '../eig/predictors.js'
import type { HistoryTest } from '../eig/types.js'

/** What a whole history says about the run to come. */
export interface Known {
  predictor: FailurePredictor
  /**
   * Every test of any run, without results: a run of selected tests alone says nothing about the others, so the last
   * run is not the suite. Durations are means over the runs.
   */
  tests: HistoryTest[]
  runs: number
  /** True when any of it was made up by `mock`. */
  mock: boolean
  warnings: string[]
}

interface Seen {
  test: HistoryTest
  seconds: number
  timed: number
}

/**
 * Learn all runs of a history and collect the tests that they name, in one pass.
 * @param file path; @param shown its name in messages
 * @throws GateError as readHistory
 */
export async function knownTests(file: string, shown: string, name: PredictorName): Promise<Known> {
  const notes = newNotes()
  const predictor = createPredictor(name)
  const seen = new Map<string, Seen>()
  let runs = 0
  let mock = false
  for await (const run of readHistory(file, shown, notes)) {
    predictor.learn(observe(run.tests), run)
    runs++
    mock ||= run.mock
    const identities = identitiesOf(run.tests)
    for (const [i, test] of run.tests.entries()) {
      const identity = identities[i] ?? null
      if (identity !== null) note(seen, identity, test)
    }
  }
  return {
    predictor,
    tests: [...seen.values()].map(asUpcoming),
    runs,
    mock,
    warnings: warningsOf(notes, shown)
  }
}

function note(seen: Map<string, Seen>, identity: string, test: HistoryTest): void {
  const before = seen.get(identity)
  const entry = before ?? { test, seconds: 0, timed: 0 }
  entry.test = test
  if (test.duration_sec !== null && test.result !== 'skip') {
    entry.seconds += test.duration_sec
    entry.timed++
  }
  if (before === undefined) seen.set(identity, entry)
}

/** Of the run to come no outcome and no measurement is known. */
function asUpcoming({ test, seconds, timed }: Seen): HistoryTest {
  return {
    name: test.name,
    suite: test.suite,
    domain: test.domain,
    duration_sec: timed === 0 ? null : seconds / timed,
    cost_usd: null,
    result: null,
    model_uncertainty: null,
    entropy_before: null,
    entropy_after: null
  }
}

/** A test that exists and that no run knows. */
export function newTest(name: string, suite: string | null): HistoryTest {
  return asUpcoming({
    test: {
      name,
      suite,
      domain: null,
      duration_sec: null,
      cost_usd: null,
      result: null,
      model_uncertainty: null,
      entropy_before: null,
      entropy_after: null
    },
    seconds: 0,
    timed: 0
  })
}
