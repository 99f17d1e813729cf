import { seededRandom } from '../lib/numbers.js'
import type { Dual, Items } from './knapsack-bound.js'
import type { Found } from './knapsack-search.js'

const ROUNDS = 80
/** Items freed a round; both halves have 2^10 subsets. */
const FREED = 20

/** All subsets of some items as flips of a chosen set: what each does to value and weights, lightest first. */
interface Subsets {
  order: Int32Array
  value: Float64Array
  first: Float64Array
  second: Float64Array
}

/**
 * Improves a set by large neighbourhoods: frees 20 items close to the margin, tries all of their 2^20 combinations by
 * meeting in the middle, keeps the best, and goes on with other 20. Deterministic; for the instances (values that
 * follow the weights, many ties) where a linear bound tells the search little.
 * @param goal stop when the value reaches this
 */
export function polish(
  items: Items,
  limits: readonly [number, number],
  dual: Dual,
  start: Found,
  goal: number
): Found {
  const { value, first, second } = items
  const n = value.length
  const margin = Float64Array.from(value, (b, i) =>
    Math.abs(b - dual.u * (first[i] as number) - dual.v * (second[i] as number))
  )
  const pool = Int32Array.from(value, (_, i) => i).sort(
    (a, b) => (margin[a] as number) - (margin[b] as number) || a - b
  )
  const chosen = start.chosen.slice()
  const random = seededRandom(n)
  let best = start.value
  for (let round = 0; round < ROUNDS && best < goal; round++) {
    const width = Math.min(n, Math.ceil(FREED * (1.2 + round / 4)))
    const freed = sample(pool, width, random)
    const half = freed.length >> 1
    const a = subsets(items, chosen, freed.slice(0, half))
    const b = subsets(items, chosen, freed.slice(half))
    let [usedS, usedC] = [0, 0]
    chosen.forEach((taken, i) => {
      usedS += taken * (first[i] as number)
      usedC += taken * (second[i] as number)
    })
    const move = bestPair(a, b, limits[0] - usedS, limits[1] - usedC)
    if (move.gain <= best * 1e-14) continue
    freed.forEach((i, j) => {
      const flipped = j < half ? (move.a >> j) & 1 : (move.b >> (j - half)) & 1
      if (flipped === 1) chosen[i] = 1 - (chosen[i] as number)
    })
    best = chosen.reduce((sum, taken, i) => sum + taken * (value[i] as number), 0)
  }
  return best > start.value ? { chosen, value: best } : start
}

/** `FREED` different entries of the first `width` of the pool. */
function sample(pool: Int32Array, width: number, random: () => number): number[] {
  const from = Array.from(pool.subarray(0, width))
  const count = Math.min(FREED, width)
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (width - i))
    const kept = from[i] as number
    from[i] = from[j] as number
    from[j] = kept
  }
  return from.slice(0, count)
}

function subsets({ value, first, second }: Items, chosen: Uint8Array, freed: readonly number[]): Subsets {
  const count = 2 ** freed.length
  const result = {
    value: new Float64Array(count),
    first: new Float64Array(count),
    second: new Float64Array(count)
  }
  freed.forEach((i, bit) => {
    const sign = chosen[i] === 1 ? -1 : 1
    const size = 2 ** bit
    for (let mask = 0; mask < size; mask++) {
      result.value[mask + size] = (result.value[mask] as number) + sign * (value[i] as number)
      result.first[mask + size] = (result.first[mask] as number) + sign * (first[i] as number)
      result.second[mask + size] = (result.second[mask] as number) + sign * (second[i] as number)
    }
  })
  const order = Int32Array.from(result.first, (_, mask) => mask)
  order.sort((x, y) => (result.first[x] as number) - (result.first[y] as number))
  return { order, ...result }
}

function bestPair(
  a: Subsets,
  b: Subsets,
  roomS: number,
  roomC: number
): { a: number; b: number; gain: number } {
  const best = { a: 0, b: 0, gain: 0 }
  const sorted = (key: Float64Array): Float64Array =>
    Float64Array.from(b.order, (mask) => key[mask] as number)
  const value = sorted(b.value)
  const first = sorted(b.first)
  const second = sorted(b.second)
  for (let mask = 0; mask < a.value.length; mask++) {
    const leftS = roomS - (a.first[mask] as number)
    const leftC = roomC - (a.second[mask] as number)
    const need = best.gain - (a.value[mask] as number)
    let top = need
    let at = -1
    for (let j = 0; j < value.length; j++) {
      if ((first[j] as number) > leftS) break
      if ((value[j] as number) > top && (second[j] as number) <= leftC) {
        top = value[j] as number
        at = j
      }
    }
    if (at === -1) continue
    best.a = mask
    best.b = b.order[at] as number
    best.gain = top + (a.value[mask] as number)
  }
  return best
}
