import { setImmediate as nextTurn } from 'node:timers/promises'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { crc32 } from '../lib/crc32.js'
import { GateError } from '../lib/errors.js'
import { EntryDigest, type ArchivedFile, type Digests } from './digests.js'
import { EntryWorkers, workersFor } from './entry-workers.js'
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

/** Large pieces: each is a trip to another thread and back. */
const INFLATED_PIECE = 256 * 1024

/**
 * Memory of its own goes back at once, where Node (22 and later) can: the garbage collector would leave a hundred megabytes
 * for later.
 */
function giveBack({ buffer }: Buffer, size: number): void {
  const { transfer } = buffer as { transfer?: (length: number) => unknown }
  if (buffer.byteLength === size + 1) transfer?.call(buffer, 0)
}

/** What the content of an entry came to, besides its digest. */
interface Read {
  crc: number
  /** Compressed bytes that it was made from. */
  taken: number
}

/** Here and now: for files as small as most are, another thread costs more than it brings. One chunk holds the whole. */
function inflateSmall(bytes: Buffer, digest: EntryDigest): Read {
  const { buffer, engine } = inflateRawSync(bytes, {
    info: true,
    chunkSize: Math.max(64, digest.declared + 1),
    maxOutputLength: Math.max(1, digest.declared)
  })
  digest.update(buffer)
  const crc = crc32(buffer)
  giveBack(buffer, digest.declared)
  return { crc, taken: engine.bytesWritten }
}

async function inflateLarge(blocks: Iterable<Buffer>, digest: EntryDigest): Promise<Read> {
  const inflater = zlib.createInflateRaw({ chunkSize: INFLATED_PIECE })
  let crc = 0
  await pipeline(blocks, inflater, async (inflated: AsyncIterable<Buffer>) => {
    for await (const bytes of inflated) {
      digest.update(bytes)
      crc = crc32(bytes, crc)
    }
  })
  return { crc, taken: inflater.bytesWritten }
}

function copyStored(blocks: Iterable<Buffer>, taken: number, digest: EntryDigest): Read {
  let crc = 0
  for (const bytes of blocks) {
    digest.update(bytes)
    crc = crc32(bytes, crc)
  }
  return { crc, taken }
}

function isSmall({ compressed, size }: ZipEntry): boolean {
  return compressed <= WHOLE_BYTES && size <= WHOLE_BYTES
}

function undecodable({ name }: ZipEntry, error: unknown): unknown {
  return error instanceof GateError ? error : damaged(`${name} cannot be decompressed`, error)
}

/** The digested content against what the headers say. */
function checked({ name, compressed, crc }: ZipEntry, read: Read, digest: EntryDigest): ArchivedFile {
  if (read.taken !== compressed) throw damaged(`${name} has bytes after its compressed data`)
  const file = digest.end()
  if (read.crc !== crc) throw damaged(`${name} does not have the CRC-32 that its header says`)
  return file
}

/** An entry that fits into memory. @throws GateError `evidence` */
function digestSmall(input: Input, entry: ZipEntry, digest: EntryDigest): ArchivedFile {
  const bytes = input.borrow(entry.data, entry.compressed)
  if (entry.method === STORED) return checked(entry, copyStored([bytes], bytes.length, digest), digest)
  let read: Read
  try {
    read = inflateSmall(bytes, digest)
  } catch (error) {
    throw undecodable(entry, error)
  }
  return checked(entry, read, digest)
}

/** @throws GateError `evidence` */
async function digestEntry(input: Input, entry: ZipEntry, digest: EntryDigest): Promise<ArchivedFile> {
  if (isSmall(entry)) return digestSmall(input, entry, digest)
  const { method, compressed, data } = entry
  if (method === STORED)
    return checked(entry, copyStored(input.borrowed(data, compressed), compressed, digest), digest)
  let read: Read
  try {
    read = await inflateLarge(input.range(data, compressed), digest)
  } catch (error) {
    throw undecodable(entry, error)
  }
  return checked(entry, read, digest)
}

/** After this much there is a turn for the seal: it is hashed by when the entries are done. */
const TURN_BYTES = 2 * 1024 * 1024

/**
 * The entries that several threads can digest at once, in any order, as far as they are what their headers say: the others have no
 * place in the result, and are to be read again by someone who says what is wrong.
 */
export async function digestAhead(
  input: Input,
  entries: readonly ZipEntry[],
  workersOf = workersFor
): Promise<Map<ZipEntry, ArchivedFile>> {
  const jobs = entries
    .filter(isSmall)
    .map((entry) => ({ ...entry, entry, deflated: entry.method !== STORED }))
  const done = new Map<ZipEntry, ArchivedFile>()
  const threads = workersOf(jobs)
  if (threads < 1) return done
  const workers = new EntryWorkers(input.fd, jobs, threads)
  try {
    let turn = TURN_BYTES
    for (const [i, { entry }] of jobs.entries()) {
      if (!workers.take(i)) continue
      const { name, size } = entry
      done.set(entry, digestSmall(input, entry, new EntryDigest(name, size)))
      if ((turn -= size) > 0) continue
      turn = TURN_BYTES
      await nextTurn()
    }
  } catch (error) {
    // Told by whoever reads the entries in their order.
    if (!(error instanceof GateError) || error.code !== 'evidence') throw error
  } finally {
    await workers.ended()
  }
  for (const [i, { entry }] of jobs.entries()) {
    const found = workers.result(i)
    if (found?.crc === entry.crc)
      done.set(entry, { name: entry.name, size: entry.size, sha256: found.sha256 })
  }
  return done
}

/** Digest the entries of a zip that are asked for, in order. @param end where the comment begins. @throws GateError `evidence` */
export async function readZip(
  input: Input,
  end: number,
  digests: Digests,
  workersOf = workersFor
): Promise<ArchivedFile[]> {
  const opened = readDirectory(input, end).flatMap((entry) => {
    const digest = digests.open(entry.name, entry.size)
    return digest === undefined ? [] : [{ entry, digest }]
  })
  const ahead = await digestAhead(
    input,
    opened.filter(({ digest }) => digest.plain).map(({ entry }) => entry),
    workersOf
  )
  const files: ArchivedFile[] = []
  const work = inOrder(
    opened,
    ({ entry }) => Math.min(WHOLE_BYTES, entry.size) + Math.min(WHOLE_BYTES, entry.compressed),
    async ({ entry, digest }) => ahead.get(entry) ?? digestEntry(input, entry, digest)
  )
  for await (const file of work) files.push(file)
  return files
}
