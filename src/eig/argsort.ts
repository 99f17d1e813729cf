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
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      merge(key, tie, from, to, start, Math.min(start + width, n), Math.min(start + 2 * width, n))
    }
    const swap = from
    from = to
    to = swap
  }
  return from
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
