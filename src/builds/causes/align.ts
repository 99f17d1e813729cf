/** Lines that stand opposite each other. */
export interface Hunk {
  first: string[]
  second: string[]
}

function uniqueLines(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [i, line] of lines.entries()) places.set(line, places.has(line) ? -1 : i)
  return places
}

/** The longest run of anchors whose second places also rise (patience sorting; C. Schensted 1961). */
function rising(anchors: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tops: number[] = []
  const before: number[] = []
  for (const [i, [, place]] of anchors.entries()) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((anchors[tops[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1
      else high = middle
    }
    before[i] = low === 0 ? -1 : (tops[low - 1] ?? -1)
    tops[low] = i
  }
  const run: (readonly [number, number])[] = []
  for (let i = tops.at(-1) ?? -1; i !== -1; i = before[i] ?? -1) run.push(anchors[i] ?? [0, 0])
  return run.reverse()
}

/**
 * The parts of two texts between the lines that both have once, in the same order: so that one line more does not set
 * every later line against a stranger.
 */
export function alignLines(first: readonly string[], second: readonly string[]): Hunk[] {
  const [x, y] = [uniqueLines(first), uniqueLines(second)]
  const anchors = [...x].flatMap(([line, i]): (readonly [number, number])[] => {
    const j = y.get(line) ?? -1
    return i === -1 || j === -1 ? [] : [[i, j]]
  })
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  for (const [p, q] of [...rising(anchors), [first.length, second.length] as const]) {
    if (p > i || q > j) hunks.push({ first: first.slice(i, p), second: second.slice(j, q) })
    ;[i, j] = [p + 1, q + 1]
  }
  return hunks
}
