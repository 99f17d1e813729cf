/** What one branch of an LCOV record takes at most: three numbers below 2^35 in groups of seven bits. */
const BYTES_PER_BRANCH = 15
const LARGEST = 2 ** 31 - 1

/**
 * The branches of one LCOV record while it is read, about three bytes each: the difference of the line to the one
 * before, the block, and the branch with its outcome as the lowest bit, as variable-length integers (LEB128; the
 * difference in zigzag order). A hundred megabytes of tracefile hold millions of them, which neither fit nor are fast
 * enough as keys of a map.
 */
export class BranchTriples {
  private bytes = new Uint8Array(4096)
  private end = 0
  private line = 0
  private block = -1
  private branch = -1
  /** Whether the triples, or their last two numbers, have only ever risen: then none of them stands twice. */
  private rising = true
  private pairsRising = true
  private taken = 0
  private count = 0

  get total(): number {
    return this.count
  }

  get covered(): number {
    return this.taken
  }

  /** True when no branch can have been added twice. */
  get distinct(): boolean {
    return this.rising || this.pairsRising
  }

  /** @returns false, with nothing added, for numbers that are too large. */
  add(line: number, block: number, branch: number, hit: boolean): boolean {
    if (line > LARGEST || block > LARGEST || branch > LARGEST) return false
    if (this.end + BYTES_PER_BRANCH > this.bytes.length) {
      const longer = new Uint8Array(this.bytes.length * 2)
      longer.set(this.bytes)
      this.bytes = longer
    }
    const step = line - this.line
    const pairAfter = block > this.block || (block === this.block && branch > this.branch)
    if (step < 0 || (step === 0 && !pairAfter)) this.rising = false
    if (!pairAfter) this.pairsRising = false
    this.put(step < 0 ? -2 * step - 1 : 2 * step)
    this.put(block)
    this.put(2 * branch + (hit ? 1 : 0))
    this.line = line
    this.block = block
    this.branch = branch
    this.count++
    if (hit) this.taken++
    return true
  }

  /** A copy of the bytes so far, for {@link eachTriple}; the list is empty afterwards. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.end)
    this.end = this.line = this.taken = this.count = 0
    this.block = this.branch = -1
    this.rising = this.pairsRising = true
    return taken
  }

  private put(n: number): void {
    let rest = n
    for (; rest > 127; rest = Math.floor(rest / 128)) this.bytes[this.end++] = (rest % 128) | 128
    this.bytes[this.end++] = rest
  }
}

/** Call back with each branch of what {@link BranchTriples.take} gave, in order. */
export function eachTriple(
  bytes: Uint8Array,
  callback: (line: number, block: number, branch: number, hit: boolean) => void
): void {
  let at = 0
  const next = (): number => {
    let n = 0
    for (let place = 1; ; place *= 128) {
      const byte = bytes[at++] ?? 0
      n += (byte & 127) * place
      if (byte < 128) return n
    }
  }
  for (let line = 0; at < bytes.length;) {
    const step = next()
    line += step % 2 === 0 ? step / 2 : -(step + 1) / 2
    const block = next()
    const branch = next()
    callback(line, block, Math.floor(branch / 2), branch % 2 === 1)
  }
}
