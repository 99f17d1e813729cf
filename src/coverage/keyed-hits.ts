/**
 * Branches, functions or blocks of one file: a key that the format gives each (`12,0,1`), how many outcomes it has
 * and how many of them were taken. Joining two tables keeps the better count of each key, which is the union where
 * a key stands for one outcome and its lower bound where it stands for several (Cobertura's `50% (1/2)`).
 *
 * {@link pack} turns the table into one string, a tenth of the memory: most files occur in one report only and are
 * never looked up again.
 */
export class KeyedHits {
  private table: Map<string, number> | undefined = new Map()
  private packed = ''
  private coveredSum = 0
  private totalSum = 0

  /** @param scheme what the keys mean; tables of different schemes cannot be joined. */
  constructor(readonly scheme: string) {}

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

  addAll(other: KeyedHits): void {
    for (const [key, value] of other.unpack()) this.add(key, value % RADIX, Math.floor(value / RADIX))
  }

  /** Keep it small until it is needed again. */
  pack(): this {
    if (this.table !== undefined) {
      let text = ''
      for (const [key, value] of this.table) text += `${key}\n${value % RADIX}/${Math.floor(value / RADIX)}\n`
      // Through a buffer: a string built piece by piece keeps every piece.
      this.packed = Buffer.from(text, 'utf8').toString('utf8')
      this.table = undefined
    }
    return this
  }

  private unpack(): Map<string, number> {
    if (this.table === undefined) {
      this.table = new Map()
      const parts = this.packed.split('\n')
      for (let i = 0; i + 1 < parts.length; i += 2) {
        const [covered, total] = (parts[i + 1] ?? '').split('/')
        this.table.set(parts[i] ?? '', Number(total) * RADIX + Number(covered))
      }
      this.packed = ''
    }
    return this.table
  }
}

/** Both counts in one number: total * RADIX + covered, exact below 2^53. */
const RADIX = 2 ** 26
