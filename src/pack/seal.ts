import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import { GateError } from '../lib/errors.js'
import type { PackFormat } from './types.js'

/**
 * The last bytes of a pack of ours say the SHA-256 of all bytes before them. Digests of the contents alone would
 * not notice every change: a deflate stream has bits that decode to the same text whatever they are (RFC 1951
 * pads blocks, and one match may be told in several ways), and headers hold times and modes. A zip carries it as the
 * archive comment, a tar.gz as the comment of a second, empty gzip member, which every reader of RFC 1952 skips.
 */
const LABEL = 'provenance-gates sha256 of everything before: '

const GZIP_MEMBER = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255])
/** End of the comment, an empty final block, CRC-32 and length of nothing. */
const GZIP_END = Buffer.from([0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0])

const FRAMES: Record<PackFormat, { before: Buffer; after: Buffer }> = {
  zip: { before: Buffer.from(LABEL), after: Buffer.alloc(0) },
  'tar.gz': { before: Buffer.concat([GZIP_MEMBER, Buffer.from(LABEL)]), after: GZIP_END }
}

const HEX = 64

export function sealLength(format: PackFormat): number {
  return FRAMES[format].before.length + HEX + FRAMES[format].after.length
}

/** The seal that says `hex`. */
export function sealBytes(format: PackFormat, hex: string): Buffer {
  return Buffer.concat([FRAMES[format].before, Buffer.from(hex), FRAMES[format].after])
}

/** Feed the first `length` bytes of an open file to `hash`. */
function hashBytes(fd: number, length: number, update: (bytes: Buffer) => void): void {
  const block = Buffer.allocUnsafe(Math.min(1024 * 1024, Math.max(length, 1)))
  for (let position = 0; position < length;) {
    const n = readSync(fd, block, 0, Math.min(block.length, length - position), position)
    if (n === 0) throw new GateError('io', 'the archive shrank while it was read', { remedy: 'run again' })
    update(block.subarray(0, n))
    position += n
  }
}

export interface SealReading {
  /** none: the last bytes are not a seal. broken: they are one, and the bytes before are not what it says. */
  state: 'ok' | 'broken' | 'none'
  /** Of the whole file. */
  sha256: string
  /** Where the archive proper ends. */
  end: number
}

export function readSeal(fd: number, size: number, format: PackFormat): SealReading {
  const end = size - sealLength(format)
  const hash = createHash('sha256')
  const tail = Buffer.alloc(Math.max(0, size - Math.max(end, 0)))
  hashBytes(fd, Math.max(end, 0), (bytes) => hash.update(bytes))
  for (let n = 0; n < tail.length;) {
    const got = readSync(fd, tail, n, tail.length - n, size - tail.length + n)
    if (got === 0) throw new GateError('io', 'the archive shrank while it was read', { remedy: 'run again' })
    n += got
  }
  const expected = hash.copy().digest('hex')
  const sha256 = hash.update(tail).digest('hex')
  if (end < 0) return { state: 'none', sha256, end: size }
  if (tail.equals(sealBytes(format, expected))) return { state: 'ok', sha256, end }
  const { before, after } = FRAMES[format]
  const framed =
    tail.subarray(0, before.length).equals(before) && tail.subarray(before.length + HEX).equals(after)
  return framed ? { state: 'broken', sha256, end } : { state: 'none', sha256, end: size }
}
