import { sumOf } from '../lib/numbers.js'
import { budgetsOf, isGiven, planOf, type GivenBudgets, type Plan } from './budgets.js'
import { flags, float64 } from './columns.js'
import type { AlwaysRun } from './always-run.js'
import { byFalling } from './argsort.js'
import { solveDual } from './knapsack-bound.js'
import { solveKnapsack } from './knapsack.js'
import { reasonFor, type Chosen } from './reasons.js'
import { safeFirst } from './ordering.js'
import { byDensity, failureGain, failureProbability, fillBudgets } from './select-failures.js'
import type { Budgets, EigRanking, Objective, Selection } from './types.js'

export interface SelectOptions extends GivenBudgets {
  objective: Objective
  /** Prices the tests whose cost is unknown, US dollars per hour. */
  usdPerHour: number
  /** Tests that run whatever the budget says, and why; they use it up first. */
  alwaysRun?: AlwaysRun | undefined
}

/** Below this many tests, and without budgets, halving the suite would leave too little to judge by. */
const SMALL_SUITE = 20
const SMALL_SUITE_TESTS = 10

/**
 * The tests to run. `eig`: the set with the most bits under both budgets, most bits first. `failures`, `regressions`:
 * the budget filled by chance of a failure per second, in the order that `safeFirst` gives. A suite of fewer than 20 tests
 * without budgets runs the ten with the most bits. Every row gets a decision with its reason.
 * @throws GateError `setting` for a budget that is no budget
 */
export function selectTests(rankings: readonly EigRanking[], options: SelectOptions): Selection {
  const plan = planOf(rankings, options.usdPerHour)
  const budgets = budgetsOf(plan, options)
  const why = rankings.map((row) => {
    const said = options.alwaysRun?.(row) ?? false
    return said === true ? 'always run' : said === false ? null : said
  })
  const always = flags(rankings.length, (i) => why[i] !== null)
  const small = rankings.length < SMALL_SUITE && !isGiven(options)
  const result = small
    ? smallSuite(rankings, plan, options.objective, always)
    : fill(rankings, plan, budgets, options, always)
  return describe(rankings, plan, { ...result, why })
}

interface Filled extends Omit<Chosen, 'why'> {
  /** Upper bound of the bits within the budgets. */
  bound: number
  /** All positions, first to run first. */
  order: Int32Array
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
  const part = (from: Float64Array): Float64Array =>
    float64(rest.length, (j) => from[rest[j] as number] as number)
  const bits = float64(rankings.length, (i) => rankings[i]?.eig_bits ?? NaN)
  const items = { value: part(bits), first: part(plan.seconds), second: part(plan.usd) }
  const chosen = always.slice()
  const taken = (mask: Uint8Array): void => rest.forEach((i, j) => (chosen[i] = mask[j] as number))
  const fixed = spent(bits)
  if (objective === 'eig') {
    const solved = solveKnapsack(items, [left.sec, left.usd])
    taken(solved.chosen)
    const bound = fixed + solved.bound
    return { chosen, mode: 'knapsack', budgets, objective, bound, order: byFalling(bits) }
  }
  const p = float64(rankings.length, (i) => failureProbability(rankings[i] as EigRanking))
  const gain = p.map((x, i) => failureGain(x, rankings[i]?.last_failed === true, objective))
  const density = byDensity(gain, plan.seconds)
  fillBudgets(density, plan, left, chosen)
  return {
    chosen,
    mode: 'density',
    budgets,
    objective,
    bound: fixed + solveDual(items, [left.sec, left.usd]).bound,
    order: safeFirst(p, density, chosen, plan.seconds, budgets.sec)
  }
}

function smallSuite(
  rankings: readonly EigRanking[],
  plan: Plan,
  objective: Objective,
  always: Uint8Array
): Filled {
  const order = byFalling(
    float64(rankings.length, (i) => {
      const row = rankings[i] as EigRanking
      return objective === 'eig' ? row.eig_bits : failureProbability(row)
    })
  )
  const chosen = always.slice()
  for (const i of order.subarray(0, SMALL_SUITE_TESTS)) chosen[i] = 1
  const total = (weight: Float64Array): number => sumOf(weight.length, (i) => weight[i] as number)
  const bound = sumOf(rankings.length, (i) => (chosen[i] === 1 ? (rankings[i]?.eig_bits ?? 0) : 0))
  const budgets: Budgets = { sec: total(plan.seconds), usd: total(plan.usd), origin: 'small-suite' }
  return { chosen, mode: 'fallback', budgets, objective, bound, order }
}

function describe(rankings: readonly EigRanking[], plan: Plan, result: Filled & Chosen): Selection {
  const { chosen, budgets } = result
  const total = (of: (i: number) => number): number => sumOf(rankings.length, of)
  const seconds = (i: number): number => plan.seconds[i] as number
  const usd = (i: number): number => plan.usd[i] as number
  const ifChosen =
    (of: (i: number) => number) =>
    (i: number): number =>
      chosen[i] === 1 ? of(i) : 0
  const eigTotal = total(ifChosen((i) => rankings[i]?.eig_bits ?? 0))
  const timeTotal = total(ifChosen(seconds))
  const costTotal = total(ifChosen(usd))
  const tests = Array.from(
    result.order.filter((i) => chosen[i] === 1),
    (i) => rankings[i] as EigRanking
  )
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
      time_saved_sec: Math.max(0, total(seconds) - timeTotal),
      cost_saved_usd: Math.max(0, total(usd) - costTotal)
    },
    tests,
    decisions: rankings.map((row, i) => ({
      name: row.name,
      selected: chosen[i] === 1,
      reason: reasonFor(row, i, plan, result)
    }))
  }
}
