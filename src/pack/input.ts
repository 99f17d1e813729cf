import { readSync } from 'node:fs'
import { GateError } from '../lib/errors.js'

/** What an archive must not be. The message says what is wrong with the bytes; the remedy is the same for all. */
export function damaged(what: string, cause?: unknown): GateError {
  return new GateError('evidence', what, { remedy: 'get the pack again from where it was made', cause })
}

const PIECE = 1024 * 1024

/** An archive being read: an open file, every read inside its bounds. */
export class Input {
  constructor(
    readonly fd: number,
    readonly size: number
  ) {}

  /** @throws GateError when the bytes are not all there. */
  read(at: number, length: number, into?: Buffer): Buffer {
    if (at < 0 || length < 0 || at + length > this.size)
      throw damaged('a record points outside of the archive')
    const bytes = into ?? Buffer.allocUnsafe(length)
    for (let n = 0; n < length;) {
      const got = readSync(this.fd, bytes, n, length - n, at + n)
      if (got === 0) throw damaged('the archive shrank while it was read')
      n += got
    }
    return bytes
  }

  #block = Buffer.alloc(0)

  /** As `read`, into a buffer that the next call writes over. */
  borrow(at: number, length: number): Buffer {
    if (this.#block.length < length) this.#block = Buffer.allocUnsafeSlow(Math.max(length, PIECE))
    return this.read(at, length, this.#block.subarray(0, length))
  }

  /** As `range`; each piece is gone when the next one comes. */
  *borrowed(at: number, length: number): Generator<Buffer> {
    for (let n = 0; n < length; n += PIECE) yield this.borrow(at + n, Math.min(PIECE, length - n))
  }

  /** The bytes of a range, in pieces. */
  *range(at: number, length: number, piece = PIECE): Generator<Buffer> {
    for (let n = 0; n < length; n += piece) yield this.read(at + n, Math.min(piece, length - n))
  }
}
