import { GateError } from '../lib/errors.js'
import { MAX_MEASURE, sumOf } from '../lib/numbers.js'
import { float64 } from './columns.js'
import type { Budgets, EigRanking } from './types.js'

/** What a test is expected to take; an unknown duration is planned with the suite's median, never with 0. */
export interface Plan {
  seconds: Float64Array
  usd: Float64Array
  /** What stands in for unknown durations; undefined when all are known. */
  assumed: number | undefined
}

export interface GivenBudgets {
  /** Seconds. */
  budgetSec?: number | undefined
  /** US dollars. */
  budgetUsd?: number | undefined
  /** Share of the suite's time and cost. */
  budgetFraction?: number | undefined
}

/** Where no duration at all is known each test counts the same. */
const SAME_FOR_ALL_SEC = 1

/** What a test costs on a runner, US dollars. However dear that is, the sum over a suite stays a number. */
export function priceOf(seconds: number, usdPerHour: number): number {
  return Math.min((seconds * usdPerHour) / 3600, MAX_MEASURE)
}

/** @param usdPerHour prices the tests whose cost is unknown */
export function planOf(rankings: readonly EigRanking[], usdPerHour: number): Plan {
  const known = rankings.flatMap(({ duration_sec }) => (duration_sec === null ? [] : [duration_sec]))
  const assumed = known.length === rankings.length ? undefined : (medianOf(known) ?? SAME_FOR_ALL_SEC)
  const seconds = float64(rankings.length, (i) => rankings[i]?.duration_sec ?? assumed ?? NaN)
  const usd = float64(
    rankings.length,
    (i) => rankings[i]?.cost_usd ?? priceOf(seconds[i] as number, usdPerHour)
  )
  return { seconds, usd, assumed }
}

/** Undefined for no values. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort()
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2
}

/**
 * Both budgets bind. A fraction is taken of the planned time and of the planned cost; where only one budget is given
 * the other is the whole suite's; where none is, half of each.
 * @throws GateError `setting` for a budget that is negative or not finite
 */
export function budgetsOf(plan: Plan, given: GivenBudgets): Budgets {
  for (const [setting, value] of [
    ['budget-sec', given.budgetSec],
    ['budget-usd', given.budgetUsd],
    ['budget-fraction', given.budgetFraction]
  ] as const) {
    if (value === undefined || (value >= 0 && value <= Number.MAX_VALUE)) continue
    throw new GateError('setting', `${setting} is ${value}, not a finite number >= 0`, {
      remedy: 'give a number, or leave it empty for half of the suite',
      place: { setting }
    })
  }
  const totalSec = sumOf(plan.seconds.length, (i) => plan.seconds[i] as number)
  const totalUsd = sumOf(plan.usd.length, (i) => plan.usd[i] as number)
  if (!isGiven(given)) return { sec: totalSec / 2, usd: totalUsd / 2, origin: 'half-of-suite' }
  const bound = (budget: number | undefined, total: number): number => {
    const share = given.budgetFraction === undefined ? Infinity : given.budgetFraction * total
    const least = Math.min(budget ?? Infinity, share)
    return least === Infinity ? total : least
  }
  return { sec: bound(given.budgetSec, totalSec), usd: bound(given.budgetUsd, totalUsd), origin: 'given' }
}

/**
 * Seconds that both budgets leave to a run whose tests cost their time alone, as in a run to come; undefined where
 * neither is given.
 */
export function secondsOf(
  { budgetSec = Infinity, budgetUsd = Infinity }: GivenBudgets,
  usdPerHour: number
): number | undefined {
  // On a runner without a price dollars never run out.
  const least = Math.min(budgetSec, usdPerHour === 0 ? Infinity : (budgetUsd / usdPerHour) * 3600)
  return least === Infinity ? undefined : least
}

export function isGiven(given: GivenBudgets): boolean {
  return given.budgetSec !== undefined || given.budgetUsd !== undefined || given.budgetFraction !== undefined
}
