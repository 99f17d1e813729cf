import { learnHistory } from '../eig/learn-history.js'
import { observe } from '../eig/observations.js'
import type { FailurePredictor, PredictorName } from '../eig/predictor.js'
import type { HistoryTest } from '../eig/types.js'
import type { KnownTest } from '../eig/unobserved.js'

/** What a whole history says about the run to come. */
export interface Known {
  predictor: FailurePredictor
  /**
   * Every test of any run, without results: a run of selected tests alone says nothing about the others, so the last
   * run is not the suite. Durations are means over the runs, in which newer ones weigh more.
   */
  tests: HistoryTest[]
  runs: number
  /** True when any of it was made up by `mock`. */
  mock: boolean
  warnings: string[]
}

/**
 * Learn all runs of a history, from its snapshot on where there is one, and list the tests that they name.
 * @param file path; @param shown its name in messages
 * @throws GateError as readHistory
 */
export async function knownTests(file: string, shown: string, name: PredictorName): Promise<Known> {
  const learned = await learnHistory(file, shown, { predictor: name, snapshot: 'update' })
  const { predictor, unobserved, last, runs, mock, warnings } = learned
  const observations = observe(last.tests)
  predictor.learn(observations, last)
  unobserved.learn(last.tests, observations)
  const tests = Array.from(predictor.known(), asUpcoming)
  for (const test of unobserved.tests((identity) => predictor.predict(identity).observations > 0))
    tests.push(asUpcoming(test))
  return { predictor, tests, runs: runs + 1, mock, warnings }
}

/** Of the run to come no outcome and no measurement is known. */
function asUpcoming({ name, suite, duration_sec }: KnownTest): HistoryTest {
  return {
    name,
    suite,
    domain: null,
    duration_sec,
    cost_usd: null,
    result: null,
    model_uncertainty: null,
    entropy_before: null,
    entropy_after: null
  }
}

/** A test that exists and that no run knows. */
export function newTest(name: string, suite: string | null): HistoryTest {
  return asUpcoming({ name, suite, duration_sec: null })
}
