import { closeSync, openSync, readSync } from 'node:fs'
import { ioError } from '../lib/files.js'
import { shownName } from './names.js'

/** Bytes that can be read anywhere: a file, a part of one, or memory. Reading beyond the end gives what there is. */
export interface Source {
  readonly size: number
  /** @param into where the answer may be put; it holds only until `into` is used again. */
  read(offset: number, length: number, into?: Buffer): Buffer
}

export class BufferSource implements Source {
  readonly size: number
  constructor(private readonly bytes: Buffer) {
    this.size = bytes.length
  }
  read(offset: number, length: number): Buffer {
    return this.bytes.subarray(offset, offset + length)
  }
}

/** A file that stays open until `close`. */
export class FileSource implements Source {
  private readonly fd: number
  constructor(
    path: string | Buffer,
    readonly size: number
  ) {
    try {
      this.fd = openSync(path, 'r')
    } catch (error) {
      throw ioError(error, shownName(Buffer.from(path)), 'check its permissions')
    }
  }
  read(offset: number, length: number, into?: Buffer): Buffer {
    const wanted = Math.max(0, Math.min(length, this.size - offset))
    const bytes = into !== undefined && into.length >= wanted ? into : Buffer.allocUnsafe(wanted)
    let have = 0
    while (have < wanted) {
      const n = readSync(this.fd, bytes, have, wanted - have, offset + have)
      if (n === 0) break
      have += n
    }
    return bytes.subarray(0, have)
  }
  close(): void {
    closeSync(this.fd)
  }
}

/** A window on another source; never larger than what is there. */
export class SubSource implements Source {
  readonly size: number
  constructor(
    private readonly whole: Source,
    private readonly start: number,
    size: number
  ) {
    this.size = Math.max(0, Math.min(size, whole.size - start))
  }
  read(offset: number, length: number, into?: Buffer): Buffer {
    return this.whole.read(this.start + offset, Math.max(0, Math.min(length, this.size - offset)), into)
  }
}

const CHUNK = 256 * 1024
/** Thousands of files are compared; a buffer of their own for each would be collected too late. */
const SCRATCH = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)] as const

/** The first offset at which two sources differ, or -1. Where one is the beginning of the other, that is its end. */
export function firstDifference(a: Source, b: Source): number {
  for (let at = 0; ; at += CHUNK) {
    const x = a.read(at, CHUNK, SCRATCH[0])
    const y = b.read(at, CHUNK, SCRATCH[1])
    if (x.equals(y)) {
      if (x.length < CHUNK) return -1
      continue
    }
    const common = Math.min(x.length, y.length)
    for (let i = 0; i < common; i++) if (x[i] !== y[i]) return at + i
    return at + common
  }
}

/** Everything in one buffer. The caller bounds the size. */
export function readAll(source: Source): Buffer {
  return source.read(0, source.size)
}
