import { byFalling } from './argsort.js'
import { limitOf } from './knapsack.js'
import type { Plan } from './budgets.js'
import { probabilityOfEntropy } from './entropy.js'
import type { Budgets, EigRanking } from './types.js'

/** Seconds that starting any test costs; keeps tests of 0.00 s from looking infinitely cheap. */
const START_SEC = 0.05
/**
 * A test that failed last time tells little new when regressions are sought. With a half, known failures still ate the budget
 * wherever failures last: the chance of a test that keeps failing is so near 1 that half of it is more than all of a fresh one's.
 */
const KNOWN_FAILURE_WEIGHT = 0.25

/** P(fail) of a row; where a row states bits only, the p <= 1/2 that has that entropy. */
export function failureProbability({ p_fail, model_uncertainty, eig_bits }: EigRanking): number {
  return p_fail ?? model_uncertainty ?? probabilityOfEntropy(eig_bits)
}

/**
 * What running a test tells about the outcome of the build. With u = product of (1 - p) over the chosen tests, the
 * chance that none of them fails, the information grows with -ln u, so each test adds -ln(1 - p).
 */
export function failureGain(p: number, known: boolean, objective: 'failures' | 'regressions'): number {
  // p = 1 would be infinite, and then all certain failures would be alike whatever they cost.
  const counted = objective === 'regressions' && known ? p * KNOWN_FAILURE_WEIGHT : Math.min(p, 1 - 1e-12)
  return -Math.log1p(-counted)
}

/** Positions by falling gain per (seconds + 0.05); equal ones keep their order. */
export function byDensity(gain: ArrayLike<number>, seconds: Float64Array): Int32Array {
  return byFalling(seconds.map((s, i) => (gain[i] as number) / (s + START_SEC)))
}

/** Positions by falling gain per root of (seconds + 0.05): between chance and density, where time is not what binds. */
export function byRootDensity(gain: ArrayLike<number>, seconds: Float64Array): Int32Array {
  return byFalling(seconds.map((s, i) => (gain[i] as number) / Math.sqrt(s + START_SEC)))
}

/** Fills both budgets in the order given; a test too long or too dear for what is left is skipped and the next one tried. */
export function fillBudgets(order: Int32Array, plan: Plan, budgets: Budgets, chosen: Uint8Array): void {
  const limitSec = limitOf(budgets.sec)
  const limitUsd = limitOf(budgets.usd)
  let sec = 0
  let usd = 0
  for (const i of order) {
    if (chosen[i] === 1) continue
    const nextSec = sec + (plan.seconds[i] as number)
    const nextUsd = usd + (plan.usd[i] as number)
    if (nextSec > limitSec || nextUsd > limitUsd) continue
    sec = nextSec
    usd = nextUsd
    chosen[i] = 1
  }
}
