import { sumOf } from '../lib/numbers.js'
import { bernoulliEntropy } from './entropy.js'
import { identitiesOf, observe } from './observations.js'
import type { FailurePredictor, RunContext } from './predictor.js'
import type { HistoryTest, UncertaintyFacts } from './types.js'

/**
 * Mean predictive entropy per test, bits, before and after the results of this run are learned. A test with both
 * entropies of its own counts with those. The predictor LEARNS the run.
 * @returns undefined when the run has no results and no entropies: nothing was learned, so nothing was measured.
 */
export function learnAndMeasure(
  tests: readonly HistoryTest[],
  predictor: FailurePredictor,
  context: RunContext = {}
): UncertaintyFacts | undefined {
  const observations = observe(tests)
  const hasOwn = (test: HistoryTest | undefined): boolean =>
    test !== undefined && test.entropy_before !== null && test.entropy_after !== null
  const own = tests.filter(hasOwn)
  const ownNames = new Set(identitiesOf(tests).filter((_, i) => hasOwn(tests[i])))
  const names = observations.map(({ name }) => name).filter((name) => !ownNames.has(name))
  const count = own.length + names.length
  if (count === 0) {
    predictor.learn(observations, context)
    return undefined
  }
  const predicted = (): number =>
    sumOf(names.length, (i) => bernoulliEntropy(predictor.predict(names[i] ?? null, context).p))
  const before = predicted()
  predictor.learn(observations, context)
  const after = predicted()
  return {
    entropy_before: (before + sumOf(own.length, (i) => own[i]?.entropy_before ?? NaN)) / count,
    entropy_after: (after + sumOf(own.length, (i) => own[i]?.entropy_after ?? NaN)) / count,
    tests: count
  }
}
