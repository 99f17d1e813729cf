import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { sealBytes } from './seal.js'
import type { PackFormat } from './types.js'

function writeAt(fd: number, bytes: Uint8Array, at: number): void {
  for (let n = 0; n < bytes.length;) n += writeSync(fd, bytes, n, bytes.length - n, at + n)
}

/** An archive being written, from its first byte to its last, and the SHA-256 of what was written. */
export class Output {
  position = 0
  readonly #hash = createHash('sha256')

  constructor(
    readonly fd: number,
    /** Where a writer may keep what it cannot write yet. */
    readonly scratchFile: string
  ) {}

  write(bytes: Uint8Array): void {
    writeAt(this.fd, bytes, this.position)
    this.#hash.update(bytes)
    this.position += bytes.length
  }

  /** Append the seal. @returns the SHA-256 of the whole, hex. */
  seal(format: PackFormat): string {
    this.write(sealBytes(format, this.#hash.copy().digest('hex')))
    return this.#hash.copy().digest('hex')
  }
}

/** A temporary file for the part of an archive that is known before what goes in front of it. */
export class Scratch {
  position = 0
  readonly #fd: number
  readonly #file: string

  constructor(file: string) {
    this.#file = file
    this.#fd = openSync(file, 'wx+', 0o600)
  }

  write(bytes: Uint8Array): void {
    writeAt(this.#fd, bytes, this.position)
    this.position += bytes.length
  }

  /** Write over what is at `at`: for headers whose sizes are known only afterwards. */
  patch(at: number, bytes: Uint8Array): void {
    writeAt(this.#fd, bytes, at)
  }

  /** Everything that was written, to the end of an archive. */
  copyTo(out: Output): void {
    const block = Buffer.allocUnsafe(1024 * 1024)
    for (let at = 0; at < this.position;) {
      const n = readSync(this.#fd, block, 0, block.length, at)
      if (n === 0) throw new Error(`${this.#file} is shorter than what was written to it`)
      out.write(block.subarray(0, n))
      at += n
    }
  }

  close(): void {
    closeSync(this.#fd)
    rmSync(this.#file, { force: true })
  }
}
