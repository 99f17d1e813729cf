/** Work under way at once: enough to keep two cores busy, little enough to bound memory. */
const MAX_AT_ONCE = 4
const MAX_COST = 8 * 1024 * 1024

/**
 * `work` on every item, several at once, results in the order of the items. `cost` (bytes held while an item is
 * under way) bounds how many are started ahead; one item is always allowed.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  cost: (item: T) => number,
  work: (item: T) => Promise<R>
): AsyncGenerator<R> {
  const waiting: { result: Promise<R>; cost: number }[] = []
  let total = 0
  const take = async (): Promise<R | undefined> => {
    const first = waiting.shift()
    if (first === undefined) return undefined
    total -= first.cost
    return first.result
  }
  for (const item of items) {
    const c = cost(item)
    while (waiting.length > 0 && (waiting.length >= MAX_AT_ONCE || total + c > MAX_COST))
      yield (await take()) as R
    const result = work(item)
    // Rejections are reported when their turn comes; until then, and when an earlier one ended the loop, they
    // must not count as unhandled.
    result.catch(() => undefined)
    waiting.push({ result, cost: c })
    total += c
  }
  while (waiting.length > 0) yield (await take()) as R
}
