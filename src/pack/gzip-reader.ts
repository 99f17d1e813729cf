import zlib from 'node:zlib'
import { crc32 } from '../lib/crc32.js'
import { GateError } from '../lib/errors.js'
import { GZIP_HEADER, GZIP_TRAILER_BYTES } from './gzip.js'
import { damaged, type Input } from './input.js'

/** RFC 1952: the header may name the original file. */
const NAMED = 8
const MAX_NAME_BYTES = 1024

/** Large pieces, since each is a trip to another thread and back; a few ahead of who digests them, for two cores. */
const INFLATE: zlib.ZlibOptions & { readableHighWaterMark: number } = {
  chunkSize: 256 * 1024,
  readableHighWaterMark: 1024 * 1024
}

/** Where the compressed data of the member at byte 0 starts. */
function headerEnd(input: Input, end: number): number {
  const fixed = GZIP_HEADER.length
  const head = input.read(0, Math.min(fixed + MAX_NAME_BYTES, end))
  if (head.length < fixed || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8)
    throw damaged('the gzip header is malformed')
  if (head[3] === 0) return fixed
  const name = head.indexOf(0, fixed)
  if (head[3] !== NAMED || name === -1) throw damaged('the gzip header has fields that no pack has')
  return name + 1
}

/** Write every block to the inflater, each when the one before is used up. Whoever reads the inflater hears of errors. */
async function feed(blocks: Iterable<Buffer>, inflater: zlib.InflateRaw): Promise<void> {
  try {
    for (const block of blocks) {
      await new Promise((used) => inflater.write(block, used))
      if (inflater.destroyed) return
    }
    inflater.end()
  } catch (error) {
    inflater.destroy(error as Error)
  }
}

/**
 * The content of one gzip member that fills the file from byte 0 up to `end`. Nothing may come after it.
 * @throws GateError `evidence`; whoever reads on has seen only bytes that are checked at the end.
 */
export async function* readGzip(input: Input, end: number): AsyncGenerator<Buffer> {
  const start = headerEnd(input, end)
  const length = end - GZIP_TRAILER_BYTES - start
  if (length <= 0) throw damaged('the gzip is cut off')
  const inflater = zlib.createInflateRaw(INFLATE)
  void feed(input.borrowed(start, length), inflater)
  let crc = 0
  let size = 0
  try {
    for await (const bytes of inflater as AsyncIterable<Buffer>) {
      crc = crc32(bytes, crc)
      size += bytes.length
      yield bytes
    }
  } catch (error) {
    if (error instanceof GateError) throw error
    throw damaged('the gzip cannot be decompressed', error)
  } finally {
    inflater.destroy()
  }
  if (inflater.bytesWritten !== length) throw damaged('the gzip has bytes after its compressed data')
  const trailer = input.read(end - GZIP_TRAILER_BYTES, GZIP_TRAILER_BYTES)
  if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== size % 2 ** 32)
    throw damaged('the gzip does not have the checksum that it says')
}
