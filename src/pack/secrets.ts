/** Shorter values are words that turn up anywhere; GitHub does not mask them reliably either. */
const MIN_SECRET_CHARS = 6

/** The base64 of `value` at the three places it can start in a longer text, without the characters that depend on its neighbours. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value)
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const whole = Math.floor((8 * (shift + bytes.length)) / 6)
    return text.slice(Math.ceil((8 * shift) / 6), whole)
  })
}

/**
 * Looks for forbidden values in bytes: as they are, as JSON and URLs write them, and in base64 (the form in which git
 * and HTTP headers carry tokens). Inside compressed files it cannot see.
 */
export class SecretScan {
  readonly #needles: Buffer[]
  readonly #longest: number
  #tail: Buffer = Buffer.alloc(0)

  constructor(forbidden: readonly string[]) {
    const values = forbidden.map((v) => v.trim()).filter((v) => v.length >= MIN_SECRET_CHARS)
    const forms = values.flatMap((v) => [
      v,
      JSON.stringify(v).slice(1, -1),
      encodeURIComponent(v.toWellFormed()),
      ...base64Forms(v)
    ])
    this.#needles = [...new Set(forms)].map((form) => Buffer.from(form))
    this.#longest = Math.max(0, ...this.#needles.map((n) => n.length))
  }

  /** Forget what came before: the next block starts another file. */
  reset(): void {
    this.#tail = Buffer.alloc(0)
  }

  /** True when a value ends in this block; it may have started in the block before. */
  finds(block: Buffer): boolean {
    if (this.#needles.length === 0) return false
    const keep = this.#longest - 1
    const seam = Buffer.concat([this.#tail, block.subarray(0, keep)])
    const found = this.#needles.some((needle) => block.includes(needle) || seam.includes(needle))
    const end = block.length >= keep ? block : seam
    this.#tail = Buffer.from(end.subarray(Math.max(0, end.length - keep)))
    return found
  }
}
