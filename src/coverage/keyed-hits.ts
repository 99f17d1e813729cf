import { eachTriple, type BranchTriples } from './branch-triples.js'

/**
 * Branches, functions or blocks of one file: a key that the format gives each (`12,0,1`), how many outcomes it has
 * and how many of them were taken. Joining two tables keeps the better count of each key, which is the union where
 * a key stands for one outcome and its lower bound where it stands for several (Cobertura's `50% (1/2)`).
 *
 * {@link pack} turns the table into bytes, a tenth of the memory: most files occur in one report only and are
 * never looked up again.
 */
export class KeyedHits {
  private table: Map<string, number> | undefined = new Map()
  /** In place of the table: `key\ncovered/total\n` in UTF-8, or the triples of an LCOV record. */
  private packed: { text: Buffer } | { triples: Uint8Array } | undefined
  private coveredSum = 0
  private totalSum = 0

  /** @param scheme what the keys mean; tables of different schemes cannot be joined. */
  constructor(readonly scheme: string) {}

  /** One outcome for each triple, with the key `line,block,branch`. `triples` must be distinct and is emptied. */
  static ofTriples(scheme: string, triples: BranchTriples): KeyedHits {
    const hits = new KeyedHits(scheme)
    hits.coveredSum = triples.covered
    hits.totalSum = triples.total
    hits.packed = { triples: triples.take() }
    hits.table = undefined
    return hits
  }

  get covered(): number {
    return this.coveredSum
  }

  get total(): number {
    return this.totalSum
  }

  /** `covered` of `total` outcomes, both below 2^26. */
  add(key: string, covered: number, total: number): void {
    const table = this.unpack()
    const before = table.get(key) ?? 0
    const mostTotal = Math.max(total, Math.floor(before / RADIX))
    const mostCovered = Math.max(Math.min(covered, total), before % RADIX)
    this.totalSum += mostTotal - Math.floor(before / RADIX)
    this.coveredSum += mostCovered - (before % RADIX)
    table.set(key, mostTotal * RADIX + mostCovered)
  }

  /** How many outcomes a key has; undefined for one that was not added. */
  totalOf(key: string): number | undefined {
    const value = this.unpack().get(key)
    return value === undefined ? undefined : Math.floor(value / RADIX)
  }

  addAll(other: KeyedHits): void {
    for (const [key, covered, total] of other.entries()) this.add(key, covered, total)
  }

  /** Each key with how many of its outcomes were taken, and how many there are. */
  *entries(): Generator<[key: string, covered: number, total: number]> {
    for (const [key, value] of this.unpack()) yield [key, value % RADIX, Math.floor(value / RADIX)]
  }

  /** Keep it small until it is needed again. */
  pack(): this {
    if (this.table !== undefined) {
      let text = ''
      for (const [key, value] of this.table) text += `${key}\n${value % RADIX}/${Math.floor(value / RADIX)}\n`
      this.packed = { text: Buffer.from(text, 'utf8') }
      this.table = undefined
    }
    return this
  }

  private unpack(): Map<string, number> {
    if (this.table !== undefined) return this.table
    const table = new Map<string, number>()
    const { packed } = this
    if (packed !== undefined && 'triples' in packed) {
      eachTriple(packed.triples, (line, block, branch, hit) => {
        table.set(`${line},${block},${branch}`, RADIX + (hit ? 1 : 0))
      })
    } else if (packed !== undefined) {
      const parts = packed.text.toString('utf8').split('\n')
      for (let i = 0; i + 1 < parts.length; i += 2) {
        const [covered, total] = (parts[i + 1] ?? '').split('/')
        table.set(parts[i] ?? '', Number(total) * RADIX + Number(covered))
      }
    }
    this.packed = undefined
    return (this.table = table)
  }
}

/** Both counts in one number: total * RADIX + covered, exact below 2^53. */
const RADIX = 2 ** 26
