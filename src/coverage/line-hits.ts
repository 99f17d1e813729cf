import type { LineTable } from './types.js'

const UNKNOWN = 0
const MISSED = 1
const HIT = 2

/** Lines below this are always kept in the dense table. */
const FIRST_LINES = 1024
/** How many bytes of dense table one entry may pay for: the memory stays in proportion to the report. */
const BYTES_PER_LINE = 16

/**
 * Which lines of a file are executable and which of them were hit: one byte a line, so that a report of millions
 * of lines fits. Line numbers far beyond the others (a hostile `DA:2000000000,1`) go to a sparse table instead.
 */
export class LineHits implements LineTable {
  private dense = new Uint8Array(64)
  private sparse: Map<number, boolean> | undefined
  private total = 0
  private hits = 0

  /** How many lines are executable. */
  get size(): number {
    return this.total
  }

  /** How many of them were hit. */
  get covered(): number {
    return this.hits
  }

  /** Add what one more report says: a line is hit once anything hit it. `line` is a non-negative integer. */
  add(line: number, hit: boolean): void {
    if (line >= this.dense.length && line < FIRST_LINES + BYTES_PER_LINE * this.total) this.grow(line)
    const before = line < this.dense.length ? this.dense[line] : this.sparseState(line)
    const now = hit ? HIT : MISSED
    if (before === UNKNOWN) this.total++
    if (before === HIT || before === now) return
    if (hit) this.hits++
    if (line < this.dense.length) this.dense[line] = now
    else (this.sparse ??= new Map()).set(line, hit)
  }

  get(line: number): boolean | undefined {
    if (line >= this.dense.length) return this.sparse?.get(line)
    const state = this.dense[line]
    return state === UNKNOWN ? undefined : state === HIT
  }

  *[Symbol.iterator](): Generator<[number, boolean]> {
    for (let line = 0; line < this.dense.length; line++) {
      const state = this.dense[line]
      if (state !== UNKNOWN) yield [line, state === HIT]
    }
    if (this.sparse !== undefined) yield* [...this.sparse].sort(([a], [b]) => a - b)
  }

  private sparseState(line: number): number {
    const hit = this.sparse?.get(line)
    return hit === undefined ? UNKNOWN : hit ? HIT : MISSED
  }

  private grow(line: number): void {
    const longer = new Uint8Array(Math.max(line + 1, this.dense.length * 2))
    longer.set(this.dense)
    this.dense = longer
    for (const [n, hit] of this.sparse ?? []) {
      if (n >= longer.length) continue
      longer[n] = hit ? HIT : MISSED
      this.sparse?.delete(n)
    }
  }
}
