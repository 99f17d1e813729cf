import type { GateError } from '../lib/errors.js'
import { LIMITS } from './digests.js'
import { damaged, type Input } from './input.js'
import {
  CENTRAL_BYTES,
  DEFLATED,
  END64_BYTES,
  END_BYTES,
  LOCAL_BYTES,
  LOCATOR64_BYTES,
  MAX16,
  MAX32,
  SIGNATURE,
  STORED,
  UTF8_FLAG
} from './zip-format.js'

export interface ZipEntry {
  name: string
  method: number
  crc: number
  compressed: number
  size: number
  /** Where the compressed data starts. */
  data: number
}

interface Fields {
  flags: number
  method: number
  time: number
  date: number
  crc: number
  compressed: number
  size: number
}

const MAX_DIRECTORY_BYTES = 256 * 1024 ** 2

function big(bytes: Buffer, at: number): number {
  const value = Number(bytes.readBigUInt64LE(at))
  if (!Number.isSafeInteger(value)) throw damaged('a number in the zip is too large')
  return value
}

/** Where the central directory lies, from the end records; they must end exactly at `end`, before the comment. */
function readEnd(input: Input, end: number): { entries: number; offset: number; bytes: number } {
  const at = end - END_BYTES
  const record = input.read(at, END_BYTES)
  if (record.readUInt32LE(0) !== SIGNATURE.end) throw damaged('the zip does not end with its end record')
  if (record.readUInt16LE(20) !== input.size - end)
    throw damaged('the comment of the zip is not as long as it says')
  const found = {
    entries: record.readUInt16LE(10),
    bytes: record.readUInt32LE(12),
    offset: record.readUInt32LE(16)
  }
  if (record.readUInt32LE(4) !== 0 || record.readUInt16LE(8) !== found.entries)
    throw damaged('the zip claims to span several disks')
  if (found.entries !== MAX16 && found.bytes !== MAX32 && found.offset !== MAX32) {
    if (found.offset + found.bytes !== at)
      throw damaged('there is something between the central directory and the end of the zip')
    return found
  }
  const end64 = at - LOCATOR64_BYTES - END64_BYTES
  const more = input.read(end64, END64_BYTES + LOCATOR64_BYTES)
  if (
    more.readUInt32LE(0) !== SIGNATURE.end64 ||
    big(more, 4) !== END64_BYTES - 12 ||
    more.readUInt32LE(END64_BYTES) !== SIGNATURE.locator64 ||
    big(more, END64_BYTES + 8) !== end64 ||
    more.readUInt32LE(END64_BYTES + 4) !== 0 ||
    more.readUInt32LE(END64_BYTES + 16) !== 1
  )
    throw damaged('the zip64 end records are malformed')
  const wide = { entries: big(more, 32), bytes: big(more, 40), offset: big(more, 48) }
  const agrees = (narrow: number, value: number, max: number): boolean => narrow === Math.min(value, max)
  if (
    big(more, 24) !== wide.entries ||
    big(more, 16) !== 0 ||
    !agrees(found.entries, wide.entries, MAX16) ||
    !agrees(found.bytes, wide.bytes, MAX32) ||
    !agrees(found.offset, wide.offset, MAX32) ||
    wide.offset + wide.bytes !== end64
  )
    throw damaged('the two end records of the zip contradict each other')
  return wide
}

/** The values of a zip64 extra field; every other kind of extra field is refused. */
function zip64Values(extra: Buffer): number[] {
  if (extra.length === 0) return []
  if (extra.length < 4 || extra.readUInt16LE(0) !== 1 || extra.readUInt16LE(2) !== extra.length - 4)
    throw damaged('an entry has an extra field that no pack has')
  if (extra.length % 8 !== 4) throw damaged('a zip64 field is malformed')
  return Array.from({ length: (extra.length - 4) / 8 }, (_, i) => big(extra, 4 + 8 * i))
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeName(bytes: Buffer, flags: number): string {
  if ((flags & UTF8_FLAG) === 0 && bytes.some((b) => b > 127))
    throw damaged('a name is neither ASCII nor marked as UTF-8')
  try {
    return UTF8.decode(bytes)
  } catch (error) {
    throw damaged('a name is not valid UTF-8', error)
  }
}

/** From "version needed" on, local and central headers are alike. `wide` takes what zip64 moved to the extra field. */
function readFields(bytes: Buffer, wide: number[]): Fields {
  const version = bytes.readUInt16LE(0)
  const flags = bytes.readUInt16LE(2)
  if (![10, 20, 45].includes(version)) throw damaged(`an entry needs version ${version} of zip`)
  if (flags !== 0 && flags !== UTF8_FLAG) throw damaged('an entry is encrypted or has flags that no pack has')
  const narrow = { compressed: bytes.readUInt32LE(14), size: bytes.readUInt32LE(18) }
  const size = narrow.size === MAX32 ? wide.shift() : narrow.size
  const compressed = narrow.compressed === MAX32 ? wide.shift() : narrow.compressed
  if (size === undefined || compressed === undefined) throw damaged('a zip64 field is missing')
  return {
    flags,
    method: bytes.readUInt16LE(4),
    time: bytes.readUInt16LE(6),
    date: bytes.readUInt16LE(8),
    crc: bytes.readUInt32LE(10),
    compressed,
    size
  }
}

/** The most that a local header of a pack holds behind its name: a zip64 field of two sizes. */
const EXTRA_BYTES = 20

/** The local header at `at`: it must say what the central one says. Returns where the data starts. */
function readLocal(input: Input, at: number, central: Fields & { name: string; rawName: Buffer }): number {
  const { name, rawName } = central
  // Read in one go, name and extra field as long as they should be.
  const likely = Math.min(LOCAL_BYTES + rawName.length + EXTRA_BYTES, input.size - at)
  const head = input.borrow(at, Math.max(likely, LOCAL_BYTES))
  if (head.readUInt32LE(0) !== SIGNATURE.local) throw damaged(`${name} has no local header`)
  const nameEnd = LOCAL_BYTES + head.readUInt16LE(26)
  const extraEnd = nameEnd + head.readUInt16LE(28)
  const whole = extraEnd <= head.length ? head : input.borrow(at, extraEnd)
  const wide = zip64Values(whole.subarray(nameEnd, extraEnd))
  const local = readFields(whole.subarray(4), wide)
  if (wide.length > 0) throw damaged(`${name} has more zip64 values than it needs`)
  const differ = (key: string): GateError =>
    damaged(`${name}: local header and central directory disagree about the ${key}`)
  if (!whole.subarray(LOCAL_BYTES, nameEnd).equals(rawName)) throw differ('name')
  for (const key of ['flags', 'method', 'time', 'date', 'crc', 'compressed', 'size'] as const)
    if (local[key] !== central[key]) throw differ(key)
  return at + extraEnd
}

/**
 * The entries of a zip, which must be laid out as packs are: entries one after the other from byte 0, each with its data right behind
 * its header, then one central directory in the same order, then the end. So no second directory, hidden entry or
 * overlap has a place to be.
 * @param end where the comment begins. @throws GateError `evidence`
 */
export function readDirectory(input: Input, end: number): ZipEntry[] {
  const directory = readEnd(input, end)
  if (directory.bytes > MAX_DIRECTORY_BYTES || directory.entries > LIMITS.entries)
    throw damaged('the central directory is larger than that of any pack')
  const bytes = input.read(directory.offset, directory.bytes)
  const entries: ZipEntry[] = []
  let at = 0
  let expected = 0
  for (let i = 0; i < directory.entries; i++) {
    if (at + CENTRAL_BYTES > bytes.length) throw damaged('the central directory is cut off')
    const head = bytes.subarray(at, at + CENTRAL_BYTES)
    if (head.readUInt32LE(0) !== SIGNATURE.central) throw damaged('the central directory is malformed')
    const [madeBy, system] = [head.readUInt8(4), head.readUInt8(5)]
    const nameEnd = CENTRAL_BYTES + head.readUInt16LE(28)
    const extraEnd = nameEnd + head.readUInt16LE(30)
    if (at + extraEnd > bytes.length) throw damaged('the central directory is cut off')
    const wide = zip64Values(bytes.subarray(at + nameEnd, at + extraEnd))
    const fields = readFields(head.subarray(6), wide)
    const rawName = bytes.subarray(at + CENTRAL_BYTES, at + nameEnd)
    const name = decodeName(rawName, fields.flags)
    const offset = head.readUInt32LE(42) === MAX32 ? wide.shift() : head.readUInt32LE(42)
    const { method, crc, compressed, size } = fields
    if (wide.length > 0) throw damaged(`${name} has more zip64 values than it needs`)
    if (![20, 45].includes(madeBy) || ![0, 3].includes(system))
      throw damaged(`${name} was made by a writer that makes no packs`)
    if (head.readUInt16LE(32) !== 0 || head.readUInt16LE(34) !== 0 || head.readUInt16LE(36) !== 0)
      throw damaged(`${name} has a comment, another disk or attributes that no pack has`)
    const attributes = head.readUInt32LE(38)
    const [type, special] = [attributes >>> 28, (attributes >>> 25) & 7]
    if ((type !== 0o10 && type !== 0) || special !== 0 || (attributes & MAX16) !== 0)
      throw damaged(`${name} is a symlink or another kind of entry, not a file`)
    if (offset !== expected) throw damaged(`${name} does not follow the entry before it`)
    if (method !== STORED && method !== DEFLATED) throw damaged(`${name} has compression method ${method}`)
    const data = readLocal(input, offset, { ...fields, name, rawName })
    expected = data + compressed
    if (expected > directory.offset) throw damaged(`${name} reaches into the central directory`)
    entries.push({ name, method, crc, compressed, size, data })
    at += extraEnd
  }
  if (at !== bytes.length) throw damaged('the central directory holds more than its entries')
  if (expected !== directory.offset)
    throw damaged('there is something between the last entry and the central directory')
  return entries
}
