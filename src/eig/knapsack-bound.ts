import { sumOf } from '../lib/numbers.js'

/** Values and the two weights of each item; all finite and >= 0, same length. */
export interface Items {
  value: Float64Array
  first: Float64Array
  second: Float64Array
}

/** Prices of the two budgets, and what they prove: no set within the budgets is worth more than `bound`. */
export interface Dual {
  u: number
  v: number
  bound: number
}

const HALVINGS = 60

/** Value of the Lagrangian at prices u, v >= 0: u S + v C + sum of max(0, b - u s - v c). An upper bound for any such prices. */
export function lagrangian(
  items: Items,
  capacities: readonly [number, number],
  u: number,
  v: number
): number {
  const { value, first, second } = items
  const kept = sumOf(value.length, (i) =>
    Math.max(0, (value[i] as number) - u * (first[i] as number) - v * (second[i] as number))
  )
  return u * capacities[0] + v * capacities[1] + kept
}

/**
 * The optimum of the linear relaxation of a 0/1 knapsack with two budgets, by its dual: the Lagrangian is convex and
 * piecewise linear in the prices. For each price v of the second budget the best price u of the first is the
 * efficiency of the break item (Dantzig 1957), found in linear time (Balas and Zemel 1980); v itself by bisection on
 * the sign of the subgradient, capacity minus what the relaxed set spends.
 */
export function solveDual(items: Items, capacities: readonly [number, number]): Dual {
  const { value, first, second } = items
  const [, capacity] = capacities
  // Prices of 0 allow everything: the bound that always holds, even where a weight is so small that its price overflows.
  let best: Dual = { u: 0, v: 0, bound: lagrangian(items, capacities, 0, 0) }
  const consider = (u: number, v: number): void => {
    const bound = lagrangian(items, capacities, u, v)
    if (bound < best.bound) best = { u, v, bound }
  }
  const inner = new InnerProblem(items, capacities[0])
  const free = inner.solve(0)
  consider(free.u, 0)
  if (free.spent <= capacity * (1 + 1e-12)) return best
  let low = 0
  let high = 0
  for (let i = 0; i < value.length; i++) {
    if ((second[i] as number) > 0) high = Math.max(high, (value[i] as number) / (second[i] as number))
  }
  if (!Number.isFinite(high)) high = Number.MAX_VALUE
  for (let step = 0; step < HALVINGS && high - low > 1e-14 * high; step++) {
    const v = (low + high) / 2
    const { u, spent } = inner.solve(v)
    consider(u, v)
    if (spent > capacity) low = v
    else high = v
  }
  // With the first budget free of charge, a single price of the second may do as well.
  consider(0, new InnerProblem({ value, first: second, second: first }, capacity).solve(0).u)
  return best
}

/** The relaxed knapsack with one budget and values b - v c, solved again and again for other v. */
class InnerProblem {
  private readonly efficiency: Float64Array
  private readonly order: Int32Array

  constructor(
    private readonly items: Items,
    private readonly capacity: number
  ) {
    this.efficiency = new Float64Array(items.value.length)
    this.order = new Int32Array(items.value.length)
  }

  /** @returns the price of the budget, and what the relaxed set spends of the other one. */
  solve(v: number): { u: number; spent: number } {
    const { value, first, second } = this.items
    const { efficiency, order } = this
    let left = this.capacity
    let spent = 0
    let count = 0
    for (let i = 0; i < value.length; i++) {
      const worth = (value[i] as number) - v * (second[i] as number)
      if (worth <= 0) continue
      if (first[i] === 0) {
        spent += second[i] as number
        continue
      }
      efficiency[i] = worth / (first[i] as number)
      order[count++] = i
    }
    let low = 0
    let high = count
    // Quickselect for the break item: [low, high) still holds it, everything before `low` is taken.
    while (low < high) {
      const pivot = medianOfThree(efficiency, order, low, high)
      let greater = low
      let equal = low
      let less = high
      let weightGreater = 0
      let weightEqual = 0
      while (equal < less) {
        const i = order[equal] as number
        const e = efficiency[i] as number
        if (e > pivot) {
          weightGreater += first[i] as number
          swap(order, greater++, equal++)
        } else if (e === pivot) {
          weightEqual += first[i] as number
          equal++
        } else swap(order, equal, --less)
      }
      if (weightGreater > left) {
        high = greater
        continue
      }
      for (let j = low; j < greater; j++) spent += second[order[j] as number] as number
      left -= weightGreater
      if (weightEqual > left) {
        const share = left / weightEqual
        for (let j = greater; j < less; j++) spent += share * (second[order[j] as number] as number)
        return { u: pivot, spent }
      }
      for (let j = greater; j < less; j++) spent += second[order[j] as number] as number
      left -= weightEqual
      low = less
    }
    return { u: 0, spent }
  }
}

function swap(order: Int32Array, i: number, j: number): void {
  const kept = order[i] as number
  order[i] = order[j] as number
  order[j] = kept
}

function medianOfThree(key: Float64Array, order: Int32Array, low: number, high: number): number {
  const a = key[order[low] as number] as number
  const b = key[order[(low + high) >>> 1] as number] as number
  const c = key[order[high - 1] as number] as number
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
