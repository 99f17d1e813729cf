import { LineHits } from './line-hits.js'
import type { FileCoverage, LineTable } from './types.js'

/** A block of statements longer than this is no code that somebody wrote. */
const MAX_BLOCK_LINES = 100_000

/**
 * The line table; for a Go profile each line that a block touches, hit when any block on it was: what
 * `go tool cover -html` colours.
 */
export function linesOf({ lines, blocks }: FileCoverage): LineTable | undefined {
  if (lines !== undefined) return lines
  if (blocks === undefined) return undefined
  const table = new LineHits()
  for (const [key, covered] of blocks.entries()) {
    const match = /^(\d+)\.\d+,(\d+)\.\d+$/.exec(key)
    if (match === null) return undefined
    const [from, to] = [Number(match[1]), Number(match[2])]
    for (let line = from; line <= Math.min(to, from + MAX_BLOCK_LINES); line++) table.add(line, covered > 0)
  }
  return table
}
