import { seededRandom } from '../lib/numbers.js'
import { byFalling } from './argsort.js'
import type { Cycle } from './detection.js'
import { bernoulliEntropy } from './entropy.js'
import type { BaselineName } from './types.js'

/** Random orders that are averaged. */
export const RANDOM_SEEDS = 20
/** The seed's floor on the price of a test, US dollars. */
const REFERENCE_MIN_USD = 0.001

/** What the rules know of each test before the run; the optimum alone looks at the cycle itself. */
export interface Known {
  seconds: Float64Array
  /** Wilson centre of the failure share. */
  wilson: Float64Array
  /** Exponentially weighted failure share, the newest run weighing 0.3. */
  recent: Float64Array
  usdPerHour: number
}

type Rule = (known: Known, cycle: Cycle) => Float64Array

/** Rules by what they sort on, largest first. */
const RULES: readonly (readonly [Exclude<BaselineName, 'random'>, Rule])[] = [
  ['shortest_first', ({ seconds }) => seconds.map((s) => -s)],
  ['recently_failed', ({ recent }) => recent],
  [
    'reference',
    ({ wilson, seconds, usdPerHour }) =>
      wilson.map((p, i) => {
        const usd = ((seconds[i] as number) * usdPerHour) / 3600
        return bernoulliEntropy(p) / Math.max(usd, REFERENCE_MIN_USD)
      })
  ],
  // Failures first, the shortest of them first.
  ['optimal', (_, { failed, seconds }) => seconds.map((s, i) => (failed[i] === 1 ? 1 / (1 + s) : -1))]
]

/**
 * The orders of every baseline on one cycle, those of `random` seeded by the cycle's number.
 * @param each called with every order, which is valid during the call, and how much it counts: 1, or 1/20 for each random
 *   one
 */
export function baselineOrders(
  known: Known,
  cycle: Cycle,
  number: number,
  each: (name: BaselineName, order: Int32Array, weight: number) => void
): void {
  const order = new Int32Array(cycle.failed.length)
  for (let seed = 0; seed < RANDOM_SEEDS; seed++) {
    shuffle(order, number * RANDOM_SEEDS + seed)
    each('random', order, 1 / RANDOM_SEEDS)
  }
  for (const [name, rule] of RULES) each(name, byFalling(rule(known, cycle)), 1)
}

/** Fills `order` with the positions in a random order (Fisher and Yates). */
function shuffle(order: Int32Array, seed: number): void {
  const random = seededRandom(seed)
  for (let i = 0; i < order.length; i++) {
    const j = Math.floor(random() * (i + 1))
    order[i] = order[j] as number
    order[j] = i
  }
}
