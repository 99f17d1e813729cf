import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { crc32 } from '../lib/crc32.js'
import { inOrder } from './in-order.js'
import type { Output } from './output.js'
import { sealLength } from './seal.js'
import { itemBlocks, itemBytes, WHOLE_BYTES } from './source.js'
import type { PackCompression, PackItem } from './types.js'
import {
  centralHeader,
  DEFLATED,
  endRecords,
  localHeader,
  STORED,
  type ZipEntryFields
} from './zip-format.js'

/** Runs on libuv's threads, so that two cores compress at once. */
const deflateRaw = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.deflateRaw)
export const DEFLATE: zlib.ZlibOptions = { level: 6 }

/** From this size on the sizes go into a zip64 field: below 4 GiB by more than deflate can add to what it cannot shrink. */
const ZIP64_FROM = 0xf0000000

export interface ZipOptions {
  compression: PackCompression
  /** Of every entry. */
  date: Date
  zip64From?: number
}

/** A small item, compressed and ready; or a large one, which is compressed while it is written. */
type Ready = { item: PackItem; data?: { method: number; crc: number; bytes: Buffer } }

async function prepare(item: PackItem, compression: PackCompression): Promise<Ready> {
  if (item.size > WHOLE_BYTES) return { item }
  const bytes = itemBytes(item)
  const crc = crc32(bytes)
  if (compression === 'store') return { item, data: { method: STORED, crc, bytes } }
  const deflated = await deflateRaw(bytes, DEFLATE)
  return deflated.length < bytes.length
    ? { item, data: { method: DEFLATED, crc, bytes: deflated } }
    : { item, data: { method: STORED, crc, bytes } }
}

/** Write the data of a large item; its CRC comes back, its compressed size is how far the output moved. */
async function stream(item: PackItem, out: Output, compression: PackCompression): Promise<number> {
  let crc = 0
  const blocks = function* (): Generator<Buffer> {
    for (const block of itemBlocks(item)) {
      crc = crc32(block, crc)
      yield block
    }
  }
  if (compression === 'store') for (const block of blocks()) out.write(block)
  else {
    // Copies: the deflater reads a block on another thread while the next one is being read.
    const copies = function* (): Generator<Buffer> {
      for (const block of blocks()) yield Buffer.from(block)
    }
    await pipeline(copies, zlib.createDeflateRaw(DEFLATE), async (deflated: AsyncIterable<Buffer>) => {
      for await (const bytes of deflated) out.write(bytes)
    })
  }
  return crc
}

/**
 * A zip archive of the items in their order, up to and including the end record; its comment, the seal, is still to be
 * appended. Every byte depends on names, contents, date and compression alone; there are no extra fields but zip64.
 * @throws GateError when an item is not what it was when it was hashed; errors of the disk as they are.
 */
export async function writeZip(items: readonly PackItem[], out: Output, options: ZipOptions): Promise<void> {
  const { compression, date, zip64From = ZIP64_FROM } = options
  const entries: ZipEntryFields[] = []
  const ready = inOrder(
    items,
    (item) => (item.size > WHOLE_BYTES ? 0 : item.size),
    (item) => prepare(item, compression)
  )
  for await (const { item, data } of ready) {
    const entry: ZipEntryFields = {
      name: Buffer.from(item.name),
      method: data?.method ?? (compression === 'store' ? STORED : DEFLATED),
      crc: data?.crc ?? 0,
      compressed: data?.bytes.length ?? 0,
      size: item.size,
      offset: out.position,
      zip64: item.size >= zip64From
    }
    out.write(localHeader(entry, date))
    if (data !== undefined) out.write(data.bytes)
    else {
      const start = out.position
      entry.crc = await stream(item, out, compression)
      entry.compressed = out.position - start
      out.patch(entry.offset, localHeader(entry, date))
    }
    entries.push(entry)
  }
  const start = out.position
  for (const entry of entries) out.write(centralHeader(entry, date))
  out.write(endRecords(entries.length, start, out.position - start, sealLength('zip')))
}
