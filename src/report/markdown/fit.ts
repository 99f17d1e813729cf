/** How much a markdown report may say; each step down says less. */
export interface Fit {
  /** Rows that a folded list may have. */
  rows: number
  /** How many sections, counted from the last, are one line only. */
  lines: number
  /** Code points of one cell or sentence that comes from outside. */
  text: number
}

/**
 * A piece that stands or falls as a whole, except for its items: rows of a table or points of a list, which may
 * end early and leave the block well-formed. `closed` blocks (folded sections, fences) have no items.
 */
export interface Block {
  head: string[]
  items: string[]
}

export function paragraph(text: string): Block {
  return { head: [text], items: [] }
}

/** The size that a limit is stated in: UTF-8 bytes for the summary, UTF-16 units (never fewer than characters) for a comment. */
export type Measure = (text: string) => number

export const inBytes: Measure = (text) => Buffer.byteLength(text, 'utf8')
export const inChars: Measure = (text) => text.length

const ROW_STEPS = [100, 50, 25, 10, 5, 2, 0]
const TEXT_STEPS = [300, 120, 60, 30]

/** In the order of REPORTS: lists shorten, then sections become a line, then texts shorten. */
function* steps(startRows: number, sections: number): Generator<Fit> {
  const text = TEXT_STEPS[0] ?? 300
  const rows = [startRows, ...ROW_STEPS.filter((r) => r < startRows)]
  for (const r of rows) yield { rows: r, lines: 0, text }
  for (let lines = 1; lines <= sections; lines++) yield { rows: 0, lines, text }
  for (const t of TEXT_STEPS.slice(1)) yield { rows: 0, lines: sections, text: t }
}

export function joinBlocks(blocks: readonly Block[]): string {
  return `${blocks.map((b) => [...b.head, ...b.items].join('\n')).join('\n\n')}\n`
}

/** Whole blocks, then whole items, as long as they fit in `room`; undefined when not even the first does. */
function cut(blocks: readonly Block[], room: number, size: Measure, note: string): string | undefined {
  const kept: Block[] = []
  const fits = (next: Block): boolean => size(joinBlocks([...kept, next, paragraph(note)])) <= room
  for (const block of blocks) {
    const started: Block = { head: block.head, items: block.items.slice(0, 1) }
    if (!fits(started)) break
    let n = started.items.length
    while (n < block.items.length && fits({ head: block.head, items: block.items.slice(0, n + 1) })) n++
    kept.push({ head: block.head, items: block.items.slice(0, n) })
    if (n < block.items.length) break
  }
  return kept.length === 0 ? undefined : joinBlocks([...kept, paragraph(note)])
}

/**
 * The fullest form of a report that stays strictly below `limit`.
 * @param render the blocks at a given fit; the first block is the verdict.
 * @param note said where the text was cut. @returns '' when there is no room for the verdict either.
 */
export function fitTo(
  render: (fit: Fit) => Block[],
  options: { limit: number; size: Measure; startRows: number; sections: number; note: string }
): string {
  const { limit, size, note } = options
  let smallest: Block[] = []
  for (const fit of steps(options.startRows, options.sections)) {
    smallest = render(fit)
    const text = joinBlocks(smallest)
    if (size(text) < limit) return text
  }
  const shortened = cut(smallest, limit - 1, size, note)
  if (shortened !== undefined) return shortened
  const verdict = joinBlocks(smallest.slice(0, 1))
  return size(verdict) < limit ? verdict : ''
}
