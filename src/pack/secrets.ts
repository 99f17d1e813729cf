import { GateError } from '../lib/errors.js'
import { holdsGitHubToken, TOKEN_BYTES } from './github-tokens.js'
import type { Guard } from './types.js'

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
 * Looks for forbidden values in what enters a pack, names and contents: as they are, as JSON and URLs write them, and in base64
 * (the form in which git and HTTP headers carry tokens); and for tokens of GitHub that this run does not know. Inside
 * compressed files it cannot see.
 */
export class SecretScan implements Guard {
  readonly #needles: Buffer[]
  readonly #longest: number
  #name = ''
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
    this.#longest = Math.max(TOKEN_BYTES, ...this.#needles.map((n) => n.length))
  }

  /** @throws GateError `evidence` when the name itself holds a value; it is then not repeated. */
  begin(name: string): void {
    this.#tail = Buffer.alloc(0)
    this.#name = 'the name of a file'
    this.see(Buffer.from(name))
    this.#tail = Buffer.alloc(0)
    this.#name = name
  }

  /** @throws GateError `evidence` naming the file when a value ends in this block; it may have started in the one before. */
  see(block: Buffer): void {
    const keep = this.#longest - 1
    const seam = this.#tail.length === 0 ? this.#tail : Buffer.concat([this.#tail, block.subarray(0, keep)])
    if (this.#needles.some((needle) => block.includes(needle) || seam.includes(needle)))
      throw new GateError('evidence', `${this.#name} holds a secret of this run; no pack was written`, {
        remedy: 'keep the value out of it (and rotate it, if it was published), then run again',
        place: { file: this.#name }
      })
    if (holdsGitHubToken(block) || holdsGitHubToken(seam))
      throw new GateError('evidence', `${this.#name} holds a token of GitHub; no pack was written`, {
        remedy: 'revoke the token, keep it out of the evidence, then run again',
        place: { file: this.#name }
      })
    const end = block.length >= keep ? block : Buffer.concat([this.#tail, block])
    this.#tail = Buffer.from(end.subarray(Math.max(0, end.length - keep)))
  }
}
