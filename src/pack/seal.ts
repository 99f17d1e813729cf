import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { GateError } from '../lib/errors.js'
import type { Input } from './input.js'
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

export interface SealFrame {
  /** Where the archive proper ends. */
  end: number
  /** The last bytes, as long as a seal; all of a shorter file. */
  tail: Buffer
  /** They are a seal, whatever it says. */
  framed: boolean
}

/** What the last bytes say, without a look at those before them. */
export function findSeal(input: Input, format: PackFormat): SealFrame {
  const length = sealLength(format)
  const end = input.size - length
  if (end < 0) return { end: input.size, tail: input.read(0, input.size), framed: false }
  const tail = input.read(end, length)
  const { before, after } = FRAMES[format]
  const framed =
    tail.subarray(0, before.length).equals(before) && tail.subarray(before.length + HEX).equals(after)
  return { end: framed ? end : input.size, tail, framed }
}

export interface SealReading {
  /** none: the last bytes are not a seal. broken: they are one, and the bytes before are not what it says. */
  state: 'ok' | 'broken' | 'none'
  /** Of the whole file. */
  sha256: string
}

/** Hashed in one go, between the turns of whoever reads the entries: that one first, since it starts other threads. */
const TURN_BYTES = 4 * 1024 * 1024

/** Hash the file, and compare what its seal says. @throws GateError `io` when it shrinks meanwhile */
export async function checkSeal(
  input: Input,
  { tail, framed }: SealFrame,
  format: PackFormat
): Promise<SealReading> {
  const hash = createHash('sha256')
  const length = input.size - tail.length
  const block = Buffer.allocUnsafe(Math.min(1024 * 1024, Math.max(length, 1)))
  let turn = 0
  for (let position = 0; position < length;) {
    if (position >= turn) {
      turn = position + TURN_BYTES
      await nextTurn()
    }
    const n = readSync(input.fd, block, 0, Math.min(block.length, length - position), position)
    if (n === 0) throw new GateError('io', 'the archive shrank while it was read', { remedy: 'run again' })
    hash.update(block.subarray(0, n))
    position += n
  }
  const expected = hash.copy().digest('hex')
  const sha256 = hash.update(tail).digest('hex')
  if (!framed) return { state: 'none', sha256 }
  return { state: tail.equals(sealBytes(format, expected)) ? 'ok' : 'broken', sha256 }
}
