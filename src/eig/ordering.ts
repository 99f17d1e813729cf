import { byFalling } from './argsort.js'
import { bernoulliEntropy } from './entropy.js'
import { limitOf, solveKnapsack } from './knapsack.js'
import { byDensity, byRootDensity, failureGain } from './select-failures.js'
import type { Objective } from './types.js'

/** What is known of each test before the run. */
export interface Candidates {
  p: Float64Array
  /** Expected durations. */
  seconds: Float64Array
  /** 1 where the test failed when it was last observed. */
  failing: Uint8Array
}

/** Share of the budget that is planned to be safe: estimates are off, and what runs last may not run at all. */
const SAFE = 0.8

/**
 * The order in which a budget of time would have the tests run: first what the first 80 % of the budget buys, likeliest
 * failure first (for `eig`: most bits first), then the rest of the chosen set by what it is worth per second, and then the
 * others by worth per root of a second. So a run that is slower than expected loses its least efficient tests, not its
 * longest tail; what is over when it is faster goes to tests that are worth it; and where everything runs in the end, a long
 * test that is likely to fail is not left to the last.
 */
export function orderTests(candidates: Candidates, budgetSec: number, objective: Objective): Int32Array {
  return planner(candidates, objective)(budgetSec)
}

/** `orderTests` for several budgets, which share their sorting. An order is valid until the next one is asked for. */
export function planner(
  { p, seconds, failing }: Candidates,
  objective: Objective
): (budgetSec: number) => Int32Array {
  const worth = objective === 'eig' ? p.map(bernoulliEntropy) : p
  const gain = objective === 'eig' ? worth : p.map((x, i) => failureGain(x, failing[i] === 1, objective))
  const density = byDensity(gain, seconds)
  const byWorth = worthOrder(worth, seconds)
  const rest = byRootDensity(gain, seconds)
  const order = new Int32Array(p.length)
  return (budgetSec) => {
    const chosen =
      objective === 'eig' ? mostBits(worth, seconds, budgetSec) : fillTime(density, seconds, budgetSec)
    return arrange([byWorth, density, rest], tiers(density, chosen, seconds, SAFE * budgetSec), order)
  }
}

/**
 * Positions in the order to run them: chosen tests that start within 80 % of the budget when run by density, by falling
 * worth and shortest first among equals; then the other chosen ones by density, since the budget may end anywhere among
 * them; then what was not chosen.
 */
export function safeFirst(
  worth: Float64Array,
  density: Int32Array,
  chosen: Uint8Array,
  seconds: Float64Array,
  budgetSec: number
): Int32Array {
  const tier = tiers(density, chosen, seconds, SAFE * budgetSec)
  return arrange([worthOrder(worth, seconds), density, density], tier, new Int32Array(worth.length))
}

function worthOrder(worth: Float64Array, seconds: Float64Array): Int32Array {
  return byFalling(
    worth,
    seconds.map((s) => -s)
  )
}

/** Fills `order`: the tests of each tier as the order of that tier has them. */
function arrange(tierOrders: readonly Int32Array[], tier: Uint8Array, order: Int32Array): Int32Array {
  let at = 0
  tierOrders.forEach((all, wanted) => {
    for (let k = 0; k < all.length; k++) {
      const i = all[k] as number
      if (tier[i] === wanted) order[at++] = i
    }
  })
  return order
}

/** 0 for chosen tests that start within `safeSec` when run by density, 1 for the other chosen ones, 2 for the rest. */
function tiers(density: Int32Array, chosen: Uint8Array, seconds: Float64Array, safeSec: number): Uint8Array {
  const tier = new Uint8Array(chosen.length).fill(2)
  let spent = 0
  for (const i of density) {
    if (chosen[i] === 0) continue
    tier[i] = spent < safeSec ? 0 : 1
    spent += seconds[i] as number
  }
  return tier
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
