import { limitOf } from './knapsack.js'

/** A run that was carried out in full, and failed somewhere. */
export interface Cycle {
  /** 1 where the test failed. */
  failed: Uint8Array
  /** Real durations. */
  seconds: Float64Array
  totalSec: number
  failures: number
}

/** How an order of tests does on a cycle. */
export interface Score {
  /** Average percentage of faults detected by the whole order (Rothermel et al. 2001). */
  apfd: number
  /** The same when the run ends with its budget (NAPFD; Qu, Cohen and Woolf 2007). */
  napfdAtBudget: number
  /** Weighted by time instead of rank (APFDc; Elbaum et al. 2001, equal severities). */
  apfdc: number
  /** Failures found within the budget. */
  detected: number
  /** 1 where the test ran within the budget. */
  ran: Uint8Array
  /** Share of the run's time spent when the last failure was found. */
  timeToLast: number
}

/**
 * Runs an order on paper. With n tests, m failures, p the share of them detected and ranks counted from 1,
 * NAPFD = p - sum of ranks of detected failures / (n m) + p / (2 n). A test whose real duration exceeds what is left of
 * the budget is skipped and the next one tried.
 */
export function runOrder(order: ArrayLike<number>, cycle: Cycle, budgetSec: number): Score {
  const { failed, seconds, totalSec, failures } = cycle
  const n = order.length
  const ran = new Uint8Array(n)
  let left = limitOf(budgetSec)
  let ranks = 0
  let ranRanks = 0
  let executed = 0
  let detected = 0
  let clock = 0
  let cost = 0
  let timeToLast = 0
  for (let at = 0; at < n; at++) {
    const i = order[at] as number
    const duration = seconds[i] as number
    const failure = failed[i] === 1
    clock += duration
    if (failure) {
      ranks += at + 1
      cost += totalSec - clock + duration / 2
      timeToLast = totalSec === 0 ? 0 : clock / totalSec
    }
    if (duration > left) continue
    left -= duration
    executed++
    ran[i] = 1
    if (failure) {
      detected++
      ranRanks += executed
    }
  }
  const napfd = (sum: number, found: number): number =>
    found / failures - sum / (n * failures) + found / failures / (2 * n)
  return {
    apfd: napfd(ranks, failures),
    napfdAtBudget: detected === 0 ? 0 : napfd(ranRanks, detected),
    apfdc: totalSec === 0 ? napfd(ranks, failures) : cost / (totalSec * failures),
    detected,
    ran,
    timeToLast
  }
}

/** Failures that an order finds within a budget: `runOrder` without the rest, for curves of many budgets. */
export function detectedWithin(
  order: ArrayLike<number>,
  { failed, seconds }: Cycle,
  budgetSec: number
): number {
  let left = limitOf(budgetSec)
  let detected = 0
  for (let at = 0; at < order.length; at++) {
    const i = order[at] as number
    const duration = seconds[i] as number
    if (duration > left) continue
    left -= duration
    detected += failed[i] as number
  }
  return detected
}
