import { byFalling } from './argsort.js'
import { float64 } from './columns.js'
import { solveDual, type Dual, type Items } from './knapsack-bound.js'
import { polish } from './knapsack-polish.js'
import { searchCore, type Found } from './knapsack-search.js'

export interface KnapsackResult {
  /** 1 where the item is chosen. */
  chosen: Uint8Array
  value: number
  /** No set within the budgets is worth more; equals `value` when the set is proven best. */
  bound: number
}

export interface Effort {
  /** Sets that the exact search looks at before it settles for a bound. */
  maxNodes?: number
}

/** About 0.1 s. */
const MAX_NODES = 4_000_000
/** A set this close to the bound, as a share of it, is not worth polishing. */
const CLOSE_ENOUGH = 1e-5

/** Sums of doubles differ in the last digits from the decimals they stand for. */
const NOISE = 1e-12

/** Largest sum that counts as within a budget. */
export function limitOf(capacity: number): number {
  return capacity * (1 + NOISE)
}

/**
 * The most valuable set of items under two budgets: linear bound, greedy start, then an exact search of the items
 * that the bound leaves open. Deterministic, and limited in work: where the limit is reached, `bound` stays above `value`.
 * @param items values and weights, finite and >= 0; an item of value 0 is only taken when both its weights are 0.
 * @param capacities finite and >= 0
 */
export function solveKnapsack(
  items: Items,
  capacities: readonly [number, number],
  effort: Effort = {}
): KnapsackResult {
  const n = items.value.length
  const limits = [limitOf(capacities[0]), limitOf(capacities[1])] as const
  const chosen = new Uint8Array(n)
  const open: number[] = []
  let free = 0
  for (let i = 0; i < n; i++) {
    const value = items.value[i] as number
    const first = items.first[i] as number
    const second = items.second[i] as number
    if (first === 0 && second === 0) {
      chosen[i] = 1
      free += value
    } else if (value > 0 && first <= limits[0] && second <= limits[1]) open.push(i)
  }
  const part: Items = {
    value: pick(items.value, open),
    first: pick(items.first, open),
    second: pick(items.second, open)
  }
  const tight = [tighten(part.first, capacities[0]), tighten(part.second, capacities[1])] as const
  const { found, bound } = solveOpen(part, tight, effort.maxNodes ?? MAX_NODES)
  open.forEach((i, j) => (chosen[i] = found.chosen[j] as number))
  return { chosen, value: free + found.value, bound: free + Math.max(found.value, bound) }
}

function pick(from: Float64Array, indices: readonly number[]): Float64Array {
  return float64(indices.length, (j) => from[indices[j] as number] as number)
}

function solveOpen(
  items: Items,
  capacities: readonly [number, number],
  maxNodes: number
): { found: Found; bound: number } {
  const limits = [limitOf(capacities[0]), limitOf(capacities[1])] as const
  const dual = solveDual(items, capacities)
  const start = greedy(items, limits, dual)
  // Differences below this are rounding errors of the sums, not better sets.
  const tolerance = dual.bound * 1e-12
  const result = searchCore(items, limits, dual, start, tolerance, maxNodes)
  const goal = result.bound * (1 - CLOSE_ENOUGH)
  const found =
    maxNodes < MAX_NODES || result.value >= goal ? result : polish(items, limits, dual, result, goal)
  return { found, bound: result.bound }
}

/** Best of four greedy fills: by value per price of its weights, per either weight, and by value. */
function greedy({ value, first, second }: Items, limits: readonly [number, number], dual: Dual): Found {
  const scores = [
    (i: number) => (value[i] as number) / (dual.u * (first[i] as number) + dual.v * (second[i] as number)),
    (i: number) => (value[i] as number) / (first[i] as number),
    (i: number) => (value[i] as number) / (second[i] as number),
    (i: number) => value[i] as number
  ]
  let best: Found = { chosen: new Uint8Array(value.length), value: 0 }
  for (const score of scores) {
    const order = byFalling(float64(value.length, score))
    const chosen = new Uint8Array(value.length)
    let s = 0
    let c = 0
    let total = 0
    for (const i of order) {
      const nextS = s + (first[i] as number)
      const nextC = c + (second[i] as number)
      if (nextS > limits[0] || nextC > limits[1]) continue
      s = nextS
      c = nextC
      total += value[i] as number
      chosen[i] = 1
    }
    if (total > best.value) best = { chosen, value: total }
  }
  return best
}

/**
 * Where all weights are whole multiples of a unit (0.01 s, say), no sum lies between two multiples: the budget may as
 * well end at the last one, which makes the bound sharper.
 */
function tighten(weights: Float64Array, capacity: number): number {
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    let unit = 0
    let whole = true
    for (const weight of weights) {
      const scaled = weight * scale
      const rounded = Math.round(scaled)
      // Above 2^40 units, rounding errors would pass for whole numbers.
      if (rounded > 2 ** 40 || Math.abs(scaled - rounded) > 1e-9 * Math.max(1, rounded)) {
        whole = false
        break
      }
      for (let rest = rounded; rest !== 0;) [unit, rest] = [rest, unit % rest]
    }
    if (!whole || unit === 0) continue
    return Math.min(capacity, (Math.floor((limitOf(capacity) * scale) / unit) * unit) / scale)
  }
  return capacity
}
