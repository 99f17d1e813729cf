/** Edits (insert, delete, replace, swap of neighbours) from a to b: optimal string alignment distance. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The known name most like `name`, or undefined when none is near (more than 40 % of it would change). */
export function nearest<T extends string>(name: string, known: readonly T[]): T | undefined {
  const plain = name.slice(0, 80).toLowerCase().replaceAll('_', '-')
  const [best] = known.map((k) => ({ k, d: distance(plain, k) })).sort((x, y) => x.d - y.d)
  return best !== undefined && best.d <= Math.max(2, 0.4 * best.k.length) ? best.k : undefined
}
