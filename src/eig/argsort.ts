/**
 * Positions by falling key; equal keys by falling `tie`, then in the order given. A merge sort on the keys themselves:
 * a back-test sorts thousands of orders, and a comparator function takes five times as long.
 * @param key no NaN
 */
export function byFalling(key: Float64Array, tie?: Float64Array): Int32Array {
  const n = key.length
  let from = new Int32Array(n)
  let to = new Int32Array(n)
  for (let i = 0; i < n; i++) from[i] = i
  for (let start = 0; start < n; start += SHORT) insert(key, tie, from, start, Math.min(start + SHORT, n))
  for (let width = SHORT; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      merge(key, tie, from, to, start, Math.min(start + width, n), Math.min(start + 2 * width, n))
    }
    const swap = from
    from = to
    to = swap
  }
  return from
}

/** Runs of this length are sorted by insertion, which saves the first passes of the merge sort. */
const SHORT = 8

function insert(
  key: Float64Array,
  tie: Float64Array | undefined,
  order: Int32Array,
  start: number,
  end: number
): void {
  for (let at = start + 1; at < end; at++) {
    const i = order[at] as number
    const x = key[i] as number
    let to = at
    for (; to > start; to--) {
      const j = order[to - 1] as number
      const y = key[j] as number
      if (y > x || (y === x && (tie === undefined || (tie[j] as number) >= (tie[i] as number)))) break
      order[to] = j
    }
    order[to] = i
  }
}

function merge(
  key: Float64Array,
  tie: Float64Array | undefined,
  from: Int32Array,
  to: Int32Array,
  start: number,
  middle: number,
  end: number
): void {
  let left = start
  let right = middle
  for (let at = start; at < end; at++) {
    let takeLeft = right >= end
    if (!takeLeft && left < middle) {
      const a = from[left] as number
      const b = from[right] as number
      const x = key[a] as number
      const y = key[b] as number
      takeLeft = x > y || (x === y && (tie === undefined || (tie[a] as number) >= (tie[b] as number)))
    }
    to[at] = from[takeLeft ? left++ : right++] as number
  }
}
