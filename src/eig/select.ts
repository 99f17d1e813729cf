import { sumOf } from '../lib/numbers.js'
import { budgetsOf, isGiven, planOf, type GivenBudgets, type Plan } from './budgets.js'
import { solveKnapsack } from './knapsack.js'
import { reasonFor, type Chosen } from './reasons.js'
import { failureProbability, fillByDensity } from './select-failures.js'
import type { Budgets, EigRanking, Objective, Selection } from './types.js'

export interface SelectOptions extends GivenBudgets {
  objective: Objective
  /** Prices the tests whose cost is unknown, US dollars per hour. */
  usdPerHour: number
  /** Tests that run whatever the budget says; they use it up first. */
  alwaysRun?: (test: EigRanking) => boolean
}

/** Below this many tests, and without budgets, halving the suite would leave too little to judge by. */
const SMALL_SUITE = 20
const SMALL_SUITE_TESTS = 10

/**
 * The tests to run. `eig`: the set with the most bits under both budgets, most bits first. `failures`, `regressions`:
 * the budget filled by chance of a failure per second, run by falling probability. A suite of fewer than 20 tests
 * without budgets runs the ten with the most bits. Every row gets a decision with its reason.
 * @throws GateError `setting` for a budget that is no budget
 */
export function selectTests(rankings: readonly EigRanking[], options: SelectOptions): Selection {
  const plan = planOf(rankings, options.usdPerHour)
  const budgets = budgetsOf(plan, options)
  const always = Uint8Array.from(rankings, (row) => (options.alwaysRun?.(row) === true ? 1 : 0))
  const small = rankings.length < SMALL_SUITE && !isGiven(options)
  const result = small
    ? smallSuite(rankings, plan, options.objective, always)
    : fill(rankings, plan, budgets, options, always)
  return describe(rankings, plan, result)
}

interface Filled extends Chosen {
  bound: number
}

function fill(
  rankings: readonly EigRanking[],
  plan: Plan,
  budgets: Budgets,
  { objective }: SelectOptions,
  always: Uint8Array
): Filled {
  const rest = rankings.map((_, i) => i).filter((i) => always[i] === 0)
  const spent = (weight: Float64Array): number =>
    sumOf(always.length, (i) => (always[i] as number) * (weight[i] as number))
  const left: Budgets = {
    ...budgets,
    sec: Math.max(0, budgets.sec - spent(plan.seconds)),
    usd: Math.max(0, budgets.usd - spent(plan.usd))
  }
  const part = (from: Float64Array): Float64Array => Float64Array.from(rest, (i) => from[i] as number)
  const bits = Float64Array.from(rankings, (row) => row.eig_bits)
  const items = { value: part(bits), first: part(plan.seconds), second: part(plan.usd) }
  const chosen = always.slice()
  const taken = (mask: Uint8Array): void => rest.forEach((i, j) => (chosen[i] = mask[j] as number))
  const fixed = spent(bits)
  if (objective === 'eig') {
    const solved = solveKnapsack(items, [left.sec, left.usd])
    taken(solved.chosen)
    return { chosen, always, mode: 'knapsack', budgets, objective, bound: fixed + solved.bound }
  }
  const partPlan: Plan = { ...plan, seconds: items.first, usd: items.second }
  const rows = rest.map((i) => rankings[i]).filter((row) => row !== undefined)
  taken(fillByDensity(rows, partPlan, left, objective))
  return {
    chosen,
    always,
    mode: 'density',
    budgets,
    objective,
    bound: sumOf(bits.length, (i) => bits[i] as number)
  }
}

function smallSuite(
  rankings: readonly EigRanking[],
  plan: Plan,
  objective: Objective,
  always: Uint8Array
): Filled {
  const worth = rankings.map((row) => (objective === 'eig' ? row.eig_bits : failureProbability(row)))
  const order = rankings.map((_, i) => i).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))
  const chosen = always.slice()
  for (const i of order.slice(0, SMALL_SUITE_TESTS)) chosen[i] = 1
  const total = (weight: Float64Array): number => sumOf(weight.length, (i) => weight[i] as number)
  const bound = sumOf(rankings.length, (i) => (chosen[i] === 1 ? (rankings[i]?.eig_bits ?? 0) : 0))
  const budgets: Budgets = { sec: total(plan.seconds), usd: total(plan.usd), origin: 'small-suite' }
  return { chosen, always, mode: 'fallback', budgets, objective, bound }
}

function describe(rankings: readonly EigRanking[], plan: Plan, result: Filled): Selection {
  const { chosen, budgets, objective } = result
  const total = (of: (i: number) => number, only: boolean): number =>
    sumOf(rankings.length, (i) => (!only || chosen[i] === 1 ? of(i) : 0))
  const seconds = (i: number): number => plan.seconds[i] as number
  const usd = (i: number): number => plan.usd[i] as number
  const eigTotal = total((i) => rankings[i]?.eig_bits ?? 0, true)
  const timeTotal = total(seconds, true)
  const costTotal = total(usd, true)
  const worth = (row: EigRanking): number => (objective === 'eig' ? row.eig_bits : failureProbability(row))
  const tests = rankings.filter((_, i) => chosen[i] === 1).sort((a, b) => worth(b) - worth(a))
  const bound = Math.max(result.bound, eigTotal)
  return {
    selected: tests.map(({ name }) => name),
    stats: {
      selected: tests.length,
      total: rankings.length,
      mode: result.mode,
      eig_total: eigTotal,
      cost_total: costTotal,
      time_total: timeTotal,
      budget_sec: budgets.sec,
      budget_usd: budgets.usd,
      utilization_time: budgets.sec === 0 ? 0 : timeTotal / budgets.sec,
      utilization_cost: budgets.usd === 0 ? 0 : costTotal / budgets.usd,
      eig_bound: bound,
      // Sums in another order differ in the last digits; that is no gap.
      gap: bound - eigTotal <= bound * 1e-12 ? 0 : (bound - eigTotal) / bound,
      time_saved_sec: Math.max(0, total(seconds, false) - timeTotal),
      cost_saved_usd: Math.max(0, total(usd, false) - costTotal)
    },
    tests,
    decisions: rankings.map((row, i) => ({
      name: row.name,
      selected: chosen[i] === 1,
      reason: reasonFor(row, i, plan, result)
    }))
  }
}
