import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { crc32 } from '../lib/crc32.js'
import type { Output } from './output.js'
import type { PackCompression } from './types.js'
import { DEFLATE } from './zip-writer.js'

/** RFC 1952: no name, no time, no hint, and 255 (unknown) as operating system, where zlib would write its own. */
export const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
/** CRC-32 and length modulo 2^32 of what was compressed. */
export const GZIP_TRAILER_BYTES = 8

/** The most that a stored block of RFC 1951 (section 3.2.4) holds. */
const STORED_BLOCK = 65_535

/**
 * The same bytes in blocks of `size`, only the last one shorter. What deflate writes may depend on how its input is
 * cut, and streams cut it as time and buffers have it.
 */
export async function* evenBlocks(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let block = Buffer.allocUnsafe(size)
  let n = 0
  for await (const chunk of source) {
    for (let from = 0; from < chunk.length;) {
      const copied = chunk.copy(block, n, from)
      from += copied
      n += copied
      if (n === size) {
        yield block
        block = Buffer.allocUnsafe(size)
        n = 0
      }
    }
  }
  if (n > 0) yield block.subarray(0, n)
}

/** A stored block's head: the final bit, the length and its complement. */
function storedHead(length: number, final: boolean): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt8(final ? 1 : 0, 0)
  head.writeUInt16LE(length, 1)
  head.writeUInt16LE(~length & 0xffff, 3)
  return head
}

/** Write `source` as one gzip member. Errors of the source and the disk pass through. */
export async function writeGzip(
  source: AsyncIterable<Buffer>,
  out: Output,
  compression: PackCompression
): Promise<void> {
  let crc = 0
  let length = 0
  const measured = async function* (): AsyncGenerator<Buffer> {
    for await (const block of evenBlocks(source, STORED_BLOCK)) {
      crc = crc32(block, crc)
      length += block.length
      yield block
    }
  }
  out.write(GZIP_HEADER)
  if (compression === 'store') {
    for await (const block of measured()) {
      out.write(storedHead(block.length, false))
      out.write(block)
    }
    out.write(storedHead(0, true))
  } else {
    await pipeline(measured, zlib.createDeflateRaw(DEFLATE), async (deflated: AsyncIterable<Buffer>) => {
      for await (const bytes of deflated) out.write(bytes)
    })
  }
  const trailer = Buffer.alloc(GZIP_TRAILER_BYTES)
  trailer.writeUInt32LE(crc, 0)
  trailer.writeUInt32LE(length % 2 ** 32, 4)
  out.write(trailer)
}
