import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { crc32 } from '../lib/crc32.js'
import { inOrder } from './in-order.js'
import { MANIFEST_NAME } from './names.js'
import { Scratch, type Output } from './output.js'
import { sealLength } from './seal.js'
import { BufferPool, derivedBytes, itemBlocks, itemBytes, WHOLE_BYTES } from './source.js'
import type { PackItem, WriterOptions } from './types.js'
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

export interface ZipWriterOptions extends WriterOptions {
  /** For tests, which cannot write 4 GiB. */
  zip64From?: number
}

/** A small item, compressed and ready; or a large one, which is compressed while it is written. */
type Ready = {
  item: PackItem
  data?: { method: number; crc: number; sha256: string; bytes: Buffer; buffer: Buffer }
}

async function prepare(
  item: PackItem,
  { compression, guard }: WriterOptions,
  pool: BufferPool
): Promise<Ready> {
  if (item.size > WHOLE_BYTES || item.derive !== undefined) return { item }
  const buffer = pool.take(item.size + 1)
  const { bytes, sha256 } = itemBytes(item, guard, buffer)
  const stored = { method: STORED, crc: crc32(bytes), sha256, bytes, buffer }
  if (compression === 'store') return { item, data: stored }
  const deflated = await deflateRaw(bytes, DEFLATE)
  const shorter = deflated.length < bytes.length
  return { item, data: shorter ? { ...stored, method: DEFLATED, bytes: deflated } : stored }
}

/** Write the data of a large item; its compressed size is how far the output moved. */
async function stream(
  item: PackItem,
  out: Scratch,
  { compression, guard }: WriterOptions
): Promise<{ crc: number; sha256: string }> {
  let crc = 0
  let sha256 = ''
  const blocks = function* (): Generator<Buffer> {
    // Not for...of, which drops what a generator returns.
    const source = itemBlocks(item, guard)
    for (let step = source.next(); ; step = source.next()) {
      if (step.done === true) {
        sha256 = step.value
        return
      }
      crc = crc32(step.value, crc)
      // A copy: the deflater reads it on another thread while the next one is being read.
      yield compression === 'store' ? step.value : Buffer.from(step.value)
    }
  }
  if (compression === 'store') for (const block of blocks()) out.write(block)
  else {
    await pipeline(blocks, zlib.createDeflateRaw(DEFLATE), async (deflated: AsyncIterable<Buffer>) => {
      for await (const bytes of deflated) out.write(bytes)
    })
  }
  return { crc, sha256 }
}

/** The items in their order, local header and data. @returns their fields, offsets from the start of `body`. */
async function writeBody(
  items: readonly PackItem[],
  body: Scratch,
  options: ZipWriterOptions
): Promise<{ entries: ZipEntryFields[]; digests: string[] }> {
  const { date, zip64From = ZIP64_FROM } = options
  const entries: ZipEntryFields[] = []
  const digests: string[] = []
  const pool = new BufferPool()
  const derived: { item: PackItem; entry: ZipEntryFields; data: number; at: number }[] = []
  const ready = inOrder(
    items,
    (item) => (item.size > WHOLE_BYTES || item.derive !== undefined ? 0 : item.size),
    (item) => prepare(item, options, pool)
  )
  for await (const { item, data } of ready) {
    const entry: ZipEntryFields = {
      name: Buffer.from(item.name),
      method: data?.method ?? (options.compression === 'store' ? STORED : DEFLATED),
      crc: data?.crc ?? 0,
      compressed: data?.bytes.length ?? 0,
      size: item.size,
      offset: body.position,
      zip64: item.size >= zip64From
    }
    entries.push(entry)
    body.write(localHeader(entry, date))
    if (item.derive !== undefined) {
      // Stored, so that its place is as long as its content, which comes when the others are known.
      entry.method = STORED
      entry.compressed = item.size
      derived.push({ item, entry, data: body.position, at: digests.length })
      digests.push('')
      body.write(Buffer.alloc(item.size))
    } else if (data !== undefined) {
      digests.push(data.sha256)
      body.write(data.bytes)
      pool.giveBack(data.buffer)
    } else {
      const start = body.position
      const { crc, sha256 } = await stream(item, body, options)
      entry.crc = crc
      entry.compressed = body.position - start
      digests.push(sha256)
      body.patch(entry.offset, localHeader(entry, date))
    }
  }
  const read = digests.filter((digest) => digest !== '')
  for (const { item, entry, data, at } of derived) {
    const { bytes, sha256 } = derivedBytes(item, read, options.guard)
    entry.crc = crc32(bytes)
    digests[at] = sha256
    body.patch(entry.offset, localHeader(entry, date))
    body.patch(data, bytes)
  }
  return { entries, digests }
}

/**
 * A zip archive: the manifest, then the items in their order, up to and including the end record; its comment, the
 * seal, is still to be appended. Every item is read once, into a scratch file, so that what is hashed is what is written; the
 * manifest, which comes first and is known last, goes in front when that is copied. Every byte depends on names,
 * contents, date and compression alone; there are no extra fields but zip64.
 * @throws GateError when an item is not what it was when it was found; errors of the disk as they are.
 */
export async function writeZip(
  items: readonly PackItem[],
  out: Output,
  options: ZipWriterOptions
): Promise<void> {
  const body = new Scratch(out.scratchFile)
  try {
    const { entries, digests } = await writeBody(items, body, options)
    const manifest = options.manifest(digests)
    const deflated = options.compression === 'store' ? manifest : await deflateRaw(manifest, DEFLATE)
    const shorter = deflated.length < manifest.length
    const data = shorter ? deflated : manifest
    const first: ZipEntryFields = {
      name: Buffer.from(MANIFEST_NAME),
      method: shorter ? DEFLATED : STORED,
      crc: crc32(manifest),
      compressed: data.length,
      size: manifest.length,
      offset: 0,
      zip64: false
    }
    out.write(localHeader(first, options.date))
    out.write(data)
    const moved = out.position
    body.copyTo(out)
    const start = out.position
    const directory = [first, ...entries.map((entry) => ({ ...entry, offset: entry.offset + moved }))]
    for (const entry of directory) out.write(centralHeader(entry, options.date))
    out.write(endRecords(directory.length, start, out.position - start, sealLength('zip')))
  } finally {
    body.close()
  }
}
