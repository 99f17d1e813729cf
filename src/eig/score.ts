import { byFalling } from './argsort.js'
import { priceOf } from './budgets.js'
import { float64 } from './columns.js'
import { bernoulliEntropy } from './entropy.js'
import { identitiesOf } from './observations.js'
import type { FailurePredictor, RunContext } from './predictor.js'
import type { EigRanking, HistoryTest } from './types.js'

export interface ScoreOptions {
  /** Price of the runner, US dollars per hour. */
  usdPerHour: number
  /** Say of so many rows, those with the most bits, what their score is made of. */
  explain?: number
}

/** null where no finite ratio exists: JSON has no infinity, and a floor on the price would reorder cheap tests. */
function ratio(bits: number, by: number | null): number | null {
  if (by === null || by === 0) return null
  const value = bits / by
  return Number.isFinite(value) ? value : null
}

/**
 * Expected information gain of each test of a run, most bits first; equal bits keep the order given, and rows that
 * repeat a name all stay. The bits are, in this order: entropy_before - entropy_after when both are given (not below
 * 0); H(model_uncertainty) when given; H(p) of the predictor.
 * @param prior what was learned from earlier runs, and from them only
 */
export function scoreRun(
  tests: readonly HistoryTest[],
  prior: Pick<FailurePredictor, 'name' | 'predict' | 'explain'>,
  options: ScoreOptions,
  context: RunContext = {}
): EigRanking[] {
  const identities = identitiesOf(tests)
  const scored = tests.map((test, i): EigRanking => {
    const { entropy_before, entropy_after, model_uncertainty, duration_sec } = test
    const predicted = prior.predict(identities[i] ?? null, context)
    let eig_bits: number
    let method: EigRanking['method']
    let p_fail: number | null
    if (entropy_before !== null && entropy_after !== null) {
      eig_bits = Math.max(0, entropy_before - entropy_after)
      method = 'entropy'
      p_fail = null
    } else {
      p_fail = model_uncertainty ?? predicted.p
      method = model_uncertainty === null ? prior.name : 'model_uncertainty'
      eig_bits = bernoulliEntropy(p_fail)
    }
    const cost = test.cost_usd ?? (duration_sec === null ? null : priceOf(duration_sec, options.usdPerHour))
    return {
      name: test.name,
      suite: test.suite,
      domain: test.domain,
      eig_bits,
      eig_per_dollar: ratio(eig_bits, cost),
      eig_per_sec: ratio(eig_bits, duration_sec),
      cost_usd: cost,
      duration_sec,
      model_uncertainty,
      result: test.result,
      entropy_before,
      entropy_after,
      method,
      p_fail,
      observations: predicted.observations,
      last_failed: predicted.failing,
      ...(test.failure_type === undefined ? {} : { failure_type: test.failure_type }),
      ...(test.metrics === undefined ? {} : { metrics: test.metrics })
    }
  })
  const order = byFalling(float64(scored.length, (i) => scored[i]?.eig_bits ?? NaN))
  return Array.from(order, (i, rank) => {
    const row = scored[i] as EigRanking
    if (rank < (options.explain ?? 0) && row.method === prior.name)
      row.parts = prior.explain(identities[i] ?? null, context)
    return row
  })
}
