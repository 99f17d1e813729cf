import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { GateError } from '../lib/errors.js'
import type { ArchivedFile, Digests, EntryDigest } from './digests.js'
import { inOrder } from './in-order.js'
import { damaged, type Input } from './input.js'
import { WHOLE_BYTES } from './source.js'
import { readDirectory, type ZipEntry } from './zip-directory.js'
import { STORED } from './zip-format.js'

/** With `info`, the inflater comes back too, and says how much of its input it took; the types do not know. */
const inflateRawSync = zlib.inflateRawSync as unknown as (
  bytes: Buffer,
  options: zlib.ZlibOptions
) => { buffer: Buffer; engine: { bytesWritten: number } }

/** Here and now: for files as small as most are, another thread costs more than it brings. One chunk holds the whole. */
function inflateSmall(bytes: Buffer, entry: EntryDigest): number {
  const { buffer, engine } = inflateRawSync(bytes, {
    info: true,
    chunkSize: Math.max(64, entry.declared + 1),
    maxOutputLength: Math.max(1, entry.declared)
  })
  entry.update(buffer)
  return engine.bytesWritten
}

async function inflateLarge(blocks: Iterable<Buffer>, entry: EntryDigest): Promise<number> {
  const inflater = zlib.createInflateRaw()
  await pipeline(blocks, inflater, async (inflated: AsyncIterable<Buffer>) => {
    for await (const bytes of inflated) entry.update(bytes)
  })
  return inflater.bytesWritten
}

async function digestEntry(input: Input, entry: ZipEntry, digest: EntryDigest): Promise<ArchivedFile> {
  const { name, method, crc, compressed, size, data } = entry
  if (method === STORED) {
    for (const block of input.borrowed(data, compressed)) digest.update(block)
  } else {
    const small = compressed <= WHOLE_BYTES && size <= WHOLE_BYTES
    let taken: number
    try {
      taken = small
        ? inflateSmall(input.borrow(data, compressed), digest)
        : await inflateLarge(input.range(data, compressed), digest)
    } catch (error) {
      if (error instanceof GateError) throw error
      throw damaged(`${name} cannot be decompressed`, error)
    }
    if (taken !== compressed) throw damaged(`${name} has bytes after its compressed data`)
  }
  const file = digest.end()
  if (file.crc !== crc) throw damaged(`${name} does not have the CRC-32 that its header says`)
  return file
}

/** Digest every entry of a zip, in order. @param end where the comment begins. @throws GateError `evidence` */
export async function readZip(input: Input, end: number, digests: Digests): Promise<ArchivedFile[]> {
  const opened = readDirectory(input, end).map((entry) => ({
    entry,
    digest: digests.open(entry.name, entry.size)
  }))
  const files: ArchivedFile[] = []
  const work = inOrder(
    opened,
    ({ entry }) => Math.min(WHOLE_BYTES, entry.size) + Math.min(WHOLE_BYTES, entry.compressed),
    ({ entry, digest }) => digestEntry(input, entry, digest)
  )
  for await (const file of work) files.push(file)
  return files
}
