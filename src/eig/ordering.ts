import { bernoulliEntropy } from './entropy.js'
import { limitOf, solveKnapsack } from './knapsack.js'
import { byDensity, failureGain } from './select-failures.js'
import type { Objective } from './types.js'

/** What is known of each test before the run. */
export interface Candidates {
  p: Float64Array
  /** Expected durations. */
  seconds: Float64Array
  /** 1 where the test failed when it was last observed. */
  failing: Uint8Array
}

/** Positions by falling key; equal keys in the order of `tie`, falling, then as given. */
export function byFalling(key: ArrayLike<number>, tie?: ArrayLike<number>): Int32Array {
  return Int32Array.from(key, (_, i) => i).sort(
    (a, b) =>
      (key[b] as number) - (key[a] as number) ||
      (tie === undefined ? 0 : (tie[b] as number) - (tie[a] as number)) ||
      a - b
  )
}

/**
 * The order in which a budget of time would have the tests run: the chosen set first, likeliest failure first (for
 * `eig`: most bits first), then the others by what they are worth per second. Of tests that are equally likely to fail
 * the longer one goes first, since it does more.
 */
export function orderTests(candidates: Candidates, budgetSec: number, objective: Objective): Int32Array {
  const { p, seconds, failing } = candidates
  const worth = objective === 'eig' ? p.map(bernoulliEntropy) : p
  const gain = objective === 'eig' ? worth : p.map((x, i) => failureGain(x, failing[i] === 1, objective))
  const density = byDensity(gain, seconds)
  const chosen =
    objective === 'eig' ? mostBits(worth, seconds, budgetSec) : fillTime(density, seconds, budgetSec)
  const first = byFalling(worth, seconds).filter((i) => chosen[i] === 1)
  const rest = density.filter((i) => chosen[i] === 0)
  const order = new Int32Array(p.length)
  order.set(first)
  order.set(rest, first.length)
  return order
}

/** Takes positions in order as long as they fit; one that is too long is skipped and the next tried. */
export function fillTime(order: Int32Array, seconds: ArrayLike<number>, budgetSec: number): Uint8Array {
  const chosen = new Uint8Array(order.length)
  const limit = limitOf(budgetSec)
  let spent = 0
  for (const i of order) {
    const next = spent + (seconds[i] as number)
    if (next > limit) continue
    spent = next
    chosen[i] = 1
  }
  return chosen
}

function mostBits(bits: Float64Array, seconds: Float64Array, budgetSec: number): Uint8Array {
  const nothing = new Float64Array(bits.length)
  // A back-test solves one knapsack a run: the last thousandth of a percent would not change its figures.
  return solveKnapsack({ value: bits, first: seconds, second: nothing }, [budgetSec, 0], { maxNodes: 20_000 })
    .chosen
}
