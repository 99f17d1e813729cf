/** Longest text and most numbers that one entry of a snapshot may claim. */
const MAX_ENTRY_BYTES = 1 << 30

/** A snapshot that is not what was written; whoever reads one falls back to the history. */
export class DamagedState extends Error {}

/** Writes numbers and texts one after the other: the same calls give the same bytes. */
export class StateWriter {
  private readonly parts: Buffer[] = []

  /** Any finite numbers. */
  numbers(values: Float64Array): void {
    this.length(values.length)
    this.parts.push(
      Buffer.from(values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength))
    )
  }

  number(...values: number[]): void {
    this.numbers(Float64Array.from(values))
  }

  texts(values: readonly string[]): void {
    this.length(values.length)
    const bytes = Buffer.from(JSON.stringify(values))
    this.length(bytes.length)
    this.parts.push(bytes)
  }

  /** What was written, in pieces. */
  pieces(): readonly Buffer[] {
    return this.parts
  }

  private length(n: number): void {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(n)
    this.parts.push(bytes)
  }
}

/** Reads what a StateWriter wrote, in the same order. Every claim is checked. @throws DamagedState */
export class StateReader {
  private at = 0

  constructor(private readonly from: Buffer) {}

  /** @param length how many there must be; any number where it is not given */
  numbers(length?: number): Float64Array<ArrayBuffer> {
    const n = this.length()
    if (length !== undefined && n !== length) throw new DamagedState(`${n} numbers in place of ${length}`)
    const bytes = this.take(n * 8)
    // A copy, since the bytes of a file do not lie on a boundary of eight.
    const values = new Float64Array(n)
    new Uint8Array(values.buffer).set(bytes)
    for (let i = 0; i < n; i++) {
      if (!Number.isFinite(values[i])) throw new DamagedState('a number is not finite')
    }
    return values
  }

  number(): number {
    return this.numbers(1)[0] as number
  }

  /** A whole number of at least 0. */
  count(): number {
    const value = this.number()
    if (!Number.isSafeInteger(value) || value < 0) throw new DamagedState(`${value} is no count`)
    return value
  }

  texts(): string[] {
    const n = this.length()
    const text = this.take(this.length()).toString('utf8')
    let values: unknown
    try {
      values = JSON.parse(text)
    } catch (error) {
      throw new DamagedState('a list of texts is not JSON', { cause: error })
    }
    if (!Array.isArray(values) || values.length !== n || !values.every((v) => typeof v === 'string'))
      throw new DamagedState('a list of texts is none')
    return values
  }

  /** Nothing may be left. */
  end(): void {
    if (this.at !== this.from.length) throw new DamagedState('there is more than belongs there')
  }

  private length(): number {
    return this.take(4).readUInt32LE(0)
  }

  private take(bytes: number): Buffer {
    if (bytes > MAX_ENTRY_BYTES || this.at + bytes > this.from.length) throw new DamagedState('it is cut off')
    this.at += bytes
    return this.from.subarray(this.at - bytes, this.at)
  }
}
