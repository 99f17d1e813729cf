import { seededRandom } from '../lib/numbers.js'
import { byFalling } from './argsort.js'
import { runOrder, type Cycle, type Score } from './detection.js'
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
const RULES: Record<Exclude<BaselineName, 'random'>, Rule> = {
  shortest_first: ({ seconds }) => seconds.map((s) => -s),
  recently_failed: ({ recent }) => recent,
  reference: ({ wilson, seconds, usdPerHour }) =>
    wilson.map((p, i) => {
      const usd = ((seconds[i] as number) * usdPerHour) / 3600
      return bernoulliEntropy(p) / Math.max(usd, REFERENCE_MIN_USD)
    }),
  // Failures first, the shortest of them first.
  optimal: (_, { failed, seconds }) => seconds.map((s, i) => (failed[i] === 1 ? 1 / (1 + s) : -1))
}

/** Every baseline on one cycle; `random` is the mean of 20 orders, seeded by the cycle's number. */
export function runBaselines(
  known: Known,
  cycle: Cycle,
  budgetSec: number,
  number: number
): Record<BaselineName, Pick<Score, 'apfd' | 'detected'>> {
  const by = (name: Exclude<BaselineName, 'random'>): Score =>
    runOrder(byFalling(RULES[name](known, cycle)), cycle, budgetSec)
  const random = { apfd: 0, detected: 0 }
  for (let seed = 0; seed < RANDOM_SEEDS; seed++) {
    const { apfd, detected } = runOrder(
      shuffled(cycle.failed.length, number * RANDOM_SEEDS + seed),
      cycle,
      budgetSec
    )
    random.apfd += apfd / RANDOM_SEEDS
    random.detected += detected / RANDOM_SEEDS
  }
  return {
    random,
    shortest_first: by('shortest_first'),
    recently_failed: by('recently_failed'),
    reference: by('reference'),
    optimal: by('optimal')
  }
}

/** Fisher and Yates. */
function shuffled(n: number, seed: number): Int32Array {
  const random = seededRandom(seed)
  const order = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const j = Math.floor(random() * (i + 1))
    order[i] = order[j] as number
    order[j] = i
  }
  return order
}
