import type { Dual, Items } from './knapsack-bound.js'

/** The first gap tried leaves about this many items open. */
const FIRST_CORE = 12
const GROWTH = 1.5

export interface Found {
  /** 1 where the item is chosen. */
  chosen: Uint8Array
  value: number
}

export interface SearchResult extends Found {
  /** No set is worth more; equals `value` when the set is proven best. */
  bound: number
}

/** An item that may differ from the relaxed set: what that costs, and what it does to the two weights. */
interface Core {
  items: number[]
  loss: Float64Array
  deltaS: Float64Array
  deltaC: Float64Array
  /** 1 where the item is identical to the one before. */
  repeats: Uint8Array
}

/**
 * Improves a set or proves it best. At prices (u, v) each item has a reduced value r = b - u s - v c, and any set that
 * differs from {r > 0} in the items F is worth exactly bound - sum of |r| over F - u (unused S) - v (unused C): its
 * loss. Sets are enumerated by F, so only items with |r| below the gap in question can differ. The gap starts small
 * and grows (iterative deepening): the first set found below it is, once its round is over, the best there is, and a
 * round without one proves that no set loses less.
 */
export function searchCore(
  items: Items,
  limits: readonly [number, number],
  dual: Dual,
  start: Found,
  tolerance: number,
  maxNodes: number
): SearchResult {
  const full = dual.bound - start.value - tolerance
  if (full <= 0) return { ...start, bound: start.value }
  const base = new Uint8Array(items.value.length)
  const core = coreItems(items, dual, full, base)
  let [s0, c0] = [0, 0]
  base.forEach((taken, i) => {
    s0 += taken * (items.first[i] as number)
    c0 += taken * (items.second[i] as number)
  })
  const state = { nodes: 0, maxNodes }
  let proven = 0
  for (
    let gap = Math.min(full, core.loss[FIRST_CORE] ?? full) || full / 1000;
    ;
    gap = Math.min(full, gap * GROWTH)
  ) {
    const round = enumerate(core, [s0, c0], limits, dual, gap, tolerance, state)
    if (round !== undefined) {
      const chosen = base.slice()
      for (const j of round) {
        const i = core.items[j] as number
        chosen[i] = 1 - (chosen[i] as number)
      }
      let value = 0
      chosen.forEach((taken, i) => (value += taken * (items.value[i] as number)))
      if (value > start.value) start = { chosen, value }
    }
    if (state.nodes >= maxNodes) return { ...start, bound: dual.bound - proven }
    if (round !== undefined || gap >= full) return { ...start, bound: start.value }
    proven = gap
  }
}

/** The differences of least loss below `gap`, as core positions; undefined when there are none or the nodes ran out first. */
function enumerate(
  { loss, deltaS, deltaC, repeats }: Core,
  [s0, c0]: readonly [number, number],
  [limitS, limitC]: readonly [number, number],
  dual: Dual,
  gap: number,
  tolerance: number,
  state: { nodes: number; maxNodes: number }
): number[] | undefined {
  let m = loss.findIndex((l) => l >= gap)
  if (m === -1) m = loss.length
  // What the items from j on can take off each weight at most.
  const reliefS = new Float64Array(m + 1)
  const reliefC = new Float64Array(m + 1)
  for (let j = m - 1; j >= 0; j--) {
    reliefS[j] = (reliefS[j + 1] as number) + Math.max(0, -(deltaS[j] as number))
    reliefC[j] = (reliefC[j + 1] as number) + Math.max(0, -(deltaC[j] as number))
  }
  let best: number[] | undefined
  // Depth-first with a stack of its own: thousands of equal tests would overflow the call stack.
  const path: number[] = []
  const from = [0]
  const next = [0]
  const lost = [0]
  const sumS = [s0]
  const sumC = [c0]
  let depth = 0
  const judge = (): void => {
    const s = sumS[depth] as number
    const c = sumC[depth] as number
    if (s > limitS || c > limitC) return
    const total =
      (lost[depth] as number) + dual.u * Math.max(0, limitS - s) + dual.v * Math.max(0, limitC - c)
    if (total >= gap) return
    gap = total - tolerance
    best = path.slice(0, depth)
  }
  judge()
  while (depth >= 0 && state.nodes < state.maxNodes) {
    const j = next[depth] as number
    const s = sumS[depth] as number
    const c = sumC[depth] as number
    const cost = j < m ? (lost[depth] as number) + (loss[j] as number) : Infinity
    if (cost >= gap || s - (reliefS[j] as number) > limitS || c - (reliefC[j] as number) > limitC) {
      depth--
      continue
    }
    next[depth] = j + 1
    // The one before is identical and was passed over: taking this one instead gives the same set.
    if (repeats[j] === 1 && j > (from[depth] as number)) continue
    state.nodes++
    path[depth++] = j
    from[depth] = j + 1
    next[depth] = j + 1
    lost[depth] = cost
    sumS[depth] = s + (deltaS[j] as number)
    sumC[depth] = c + (deltaC[j] as number)
    judge()
  }
  return best
}

/** Items that may differ from {r > 0}, cheapest first, identical ones side by side; fills `base` with {r > 0}. */
function coreItems({ value, first, second }: Items, dual: Dual, gap: number, base: Uint8Array): Core {
  const reduced = new Float64Array(value.length)
  const open: number[] = []
  for (let i = 0; i < value.length; i++) {
    const r = (value[i] as number) - dual.u * (first[i] as number) - dual.v * (second[i] as number)
    reduced[i] = Math.abs(r)
    base[i] = r > 0 ? 1 : 0
    if (Math.abs(r) < gap) open.push(i)
  }
  const by = (key: Float64Array, a: number, b: number): number => (key[a] as number) - (key[b] as number)
  open.sort((a, b) => by(reduced, a, b) || by(value, a, b) || by(first, a, b) || by(second, a, b) || a - b)
  const signed = (weight: Float64Array): Float64Array =>
    Float64Array.from(open, (i) => (base[i] === 1 ? -1 : 1) * (weight[i] as number))
  return {
    items: open,
    loss: Float64Array.from(open, (i) => reduced[i] as number),
    deltaS: signed(first),
    deltaC: signed(second),
    repeats: Uint8Array.from(open, (i, j) => {
      const before = open[j - 1]
      if (before === undefined) return 0
      return value[before] === value[i] && first[before] === first[i] && second[before] === second[i] ? 1 : 0
    })
  }
}
