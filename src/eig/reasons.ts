import type { Plan } from './budgets.js'
import { limitOf } from './knapsack.js'
import { failureProbability } from './select-failures.js'
import type { Budgets, EigRanking, Objective, Selection } from './types.js'

export interface Chosen {
  chosen: Uint8Array
  /** Why a test runs whatever the budget; null where the budget decides. */
  why: readonly (string | null)[]
  mode: Selection['stats']['mode']
  budgets: Budgets
  objective: Objective
}

/** Three significant digits, without trailing zeros. */
function decimals(x: number): string {
  const text = x.toPrecision(3)
  // A number of 3 digits that ends in none of 0, . and an exponent is as short as it can be, which is the usual case.
  return /^[\d.]*[1-9]$/.test(text) ? text : String(Number(text))
}

/** Why a test was chosen or left out, in one sentence for people. */
export function reasonFor(row: EigRanking, i: number, plan: Plan, result: Chosen): string {
  const seconds = plan.seconds[i] as number
  const usd = plan.usd[i] as number
  const worth =
    result.objective === 'eig'
      ? `${decimals(row.eig_bits)} bits in ${decimals(seconds)} s`
      : `fails with probability ${decimals(failureProbability(row))}, ${decimals(seconds)} s`
  const assumed =
    row.duration_sec === null && plan.assumed !== undefined
      ? `; its duration is unknown, planned with ${decimals(plan.assumed)} s, the median of the suite`
      : ''
  return `${verdict(row, i, seconds, usd, result)}: ${worth}${assumed}`
}

function verdict(row: EigRanking, i: number, seconds: number, usd: number, result: Chosen): string {
  const { budgets } = result
  const always = result.why[i] ?? null
  if (always !== null) return always
  if (result.chosen[i] === 1) {
    if (seconds === 0 && usd === 0) return 'costs nothing'
    if (result.mode === 'fallback') return 'among the most informative of a small suite'
    return result.mode === 'knapsack' ? 'in the set with the most bits' : 'likely to fail for its time'
  }
  if (seconds > limitOf(budgets.sec)) return `longer than the budget of ${decimals(budgets.sec)} s`
  if (usd > limitOf(budgets.usd)) return `dearer than the budget of $${decimals(budgets.usd)}`
  if (result.objective === 'eig' && row.eig_bits === 0) return 'nothing to learn'
  return 'the budget goes further on other tests'
}
