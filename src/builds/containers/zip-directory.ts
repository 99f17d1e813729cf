import type { Source } from '../source.js'
import { damaged, MAX_MEMBERS, tooLarge } from './limits.js'

const EOCD = 0x06054b50
const EOCD64 = 0x06064b50
const EOCD64_LOCATOR = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/** One entry of the central directory (PKWARE APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  name: Buffer
  madeBy: number
  needed: number
  flags: number
  method: number
  dosTime: number
  dosDate: number
  crc: number
  packed: number
  unpacked: number
  internal: number
  external: number
  extra: Buffer
  comment: Buffer
  /** Where its local header stands in the file, and where its data begin. */
  localAt: number
  dataAt: number
  /** The local header without name and data: version, flags, method, time. */
  localFields: Buffer
  localName: Buffer
  localExtra: Buffer
}

export interface ZipDirectory {
  entries: ZipEntry[]
  comment: Buffer
  /** Bytes before the first local header, such as a shebang line or a program that unpacks itself. */
  prefix: number
  centralAt: number
  /** How far all offsets are shifted by the prefix. */
  eocdAt: number
}

/** The place of the end record: from the end backwards, its comment reaching exactly to the end of the file. */
export function findEnd(source: Source): number | null {
  const length = Math.min(source.size, 22 + 0xffff)
  const start = source.size - length
  const tail = source.read(start, length)
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== EOCD) continue
    if (at + 22 + tail.readUInt16LE(at + 20) === tail.length) return start + at
  }
  return null
}

interface End {
  count: number
  size: number
  offset: number
  /** Where the records of the end begin: the ZIP64 record where there is one. */
  beginsAt: number
}

function toNumber(value: bigint, offset: number): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('zip', 'a number beyond all files', offset)
  return Number(value)
}

function readEnd(source: Source, eocdAt: number): End {
  const end = source.read(eocdAt, 22)
  const plain: End = {
    count: end.readUInt16LE(10),
    size: end.readUInt32LE(12),
    offset: end.readUInt32LE(16),
    beginsAt: eocdAt
  }
  if (end.readUInt16LE(4) !== 0 && end.readUInt16LE(4) !== 0xffff)
    throw damaged('zip', 'split over several disks', eocdAt)
  const locator = eocdAt >= 20 ? source.read(eocdAt - 20, 20) : Buffer.alloc(0)
  if (locator.length < 20 || locator.readUInt32LE(0) !== EOCD64_LOCATOR) return plain
  // The stored offset does not count a prefix: the record stands right before the locator.
  const at = eocdAt - 20 - 56
  const record = at < 0 ? Buffer.alloc(0) : source.read(at, 56)
  if (record.length < 56 || record.readUInt32LE(0) !== EOCD64)
    throw damaged('zip', 'no ZIP64 end record', eocdAt)
  return {
    count: toNumber(record.readBigUInt64LE(32), at),
    size: toNumber(record.readBigUInt64LE(40), at),
    offset: toNumber(record.readBigUInt64LE(48), at),
    beginsAt: at
  }
}

/** Sizes and offset that do not fit stand in extra field 1, in this order, only those that overflow (4.5.3). */
function zip64(entry: ZipEntry, at: number): void {
  for (const { id, bytes } of extraFields(entry.extra)) {
    if (id !== 1) continue
    let next = 0
    const take = (): number => {
      if (next + 8 > bytes.length) throw damaged('zip', 'a ZIP64 field that is too short', at)
      next += 8
      return toNumber(bytes.readBigUInt64LE(next - 8), at)
    }
    if (entry.unpacked === 0xffffffff) entry.unpacked = take()
    if (entry.packed === 0xffffffff) entry.packed = take()
    if (entry.localAt === 0xffffffff) entry.localAt = take()
  }
}

/** The extra fields of an entry: id, length, bytes (4.5.1). What is cut off comes back as field -1. */
export function* extraFields(extra: Buffer): Generator<{ id: number; bytes: Buffer }> {
  for (let at = 0; at < extra.length;) {
    const length = at + 4 <= extra.length ? extra.readUInt16LE(at + 2) : -1
    if (length === -1 || at + 4 + length > extra.length) {
      yield { id: -1, bytes: extra.subarray(at) }
      return
    }
    yield { id: extra.readUInt16LE(at), bytes: extra.subarray(at + 4, at + 4 + length) }
    at += 4 + length
  }
}

/** Read the central directory and every local header. @throws GateError `evidence` naming the byte, or `limit` */
export function readDirectory(source: Source): ZipDirectory {
  const eocdAt = findEnd(source)
  if (eocdAt === null) throw damaged('zip', 'no end of central directory: cut off')
  const end = readEnd(source, eocdAt)
  if (end.count > MAX_MEMBERS || end.size > 256 * 1024 * 1024) throw tooLarge(`zip: ${end.count} members`)
  const centralAt = end.beginsAt - end.size
  const shift = centralAt - end.offset
  if (centralAt < 0 || shift < 0)
    throw damaged('zip', 'a central directory that lies outside of the file', eocdAt)
  const central = source.read(centralAt, end.size)
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < end.count;) {
    if (at + 46 > central.length || central.readUInt32LE(at) !== CENTRAL) {
      throw damaged('zip', 'a central directory entry that is none', centralAt + at)
    }
    const nameEnd = at + 46 + central.readUInt16LE(at + 28)
    const extraEnd = nameEnd + central.readUInt16LE(at + 30)
    const commentEnd = extraEnd + central.readUInt16LE(at + 32)
    if (commentEnd > central.length)
      throw damaged('zip', 'a central directory entry that is cut off', centralAt + at)
    const entry: ZipEntry = {
      name: central.subarray(at + 46, nameEnd),
      madeBy: central.readUInt16LE(at + 4),
      needed: central.readUInt16LE(at + 6),
      flags: central.readUInt16LE(at + 8),
      method: central.readUInt16LE(at + 10),
      dosTime: central.readUInt16LE(at + 12),
      dosDate: central.readUInt16LE(at + 14),
      crc: central.readUInt32LE(at + 16),
      packed: central.readUInt32LE(at + 20),
      unpacked: central.readUInt32LE(at + 24),
      internal: central.readUInt16LE(at + 36),
      external: central.readUInt32LE(at + 38),
      localAt: central.readUInt32LE(at + 42),
      extra: central.subarray(nameEnd, extraEnd),
      comment: central.subarray(extraEnd, commentEnd),
      dataAt: 0,
      localFields: Buffer.alloc(0),
      localName: Buffer.alloc(0),
      localExtra: Buffer.alloc(0)
    }
    zip64(entry, centralAt + at)
    entry.localAt += shift
    readLocal(source, entry, centralAt)
    entries.push(entry)
    at = commentEnd
  }
  const first = Math.min(centralAt, ...entries.slice(0, 1).map((e) => e.localAt))
  const prefix = entries.reduce((least, e) => Math.min(least, e.localAt), first)
  return { entries, comment: source.read(eocdAt + 22, source.size - eocdAt - 22), prefix, centralAt, eocdAt }
}

function readLocal(source: Source, entry: ZipEntry, centralAt: number): void {
  const local = source.read(entry.localAt, 30)
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL) {
    throw damaged('zip', 'no local header where the directory says', entry.localAt)
  }
  const nameLength = local.readUInt16LE(26)
  const extraLength = local.readUInt16LE(28)
  entry.localFields = local.subarray(4, 14)
  entry.localName = source.read(entry.localAt + 30, nameLength)
  entry.localExtra = source.read(entry.localAt + 30 + nameLength, extraLength)
  entry.dataAt = entry.localAt + 30 + nameLength + extraLength
  if (entry.dataAt + entry.packed > centralAt)
    throw damaged('zip', 'data that reach beyond the directory', entry.localAt)
}
