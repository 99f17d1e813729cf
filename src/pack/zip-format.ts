/** Records of PKWARE's APPNOTE.TXT 6.3.10, as far as packs use them. Numbers are little-endian. */
export const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  end: 0x06054b50
} as const

export const LOCAL_BYTES = 30
export const CENTRAL_BYTES = 46
export const END_BYTES = 22
export const END64_BYTES = 56
export const LOCATOR64_BYTES = 20

/** Bit 11: the name is UTF-8. No other flag is ever set. */
export const UTF8_FLAG = 0x0800
export const STORED = 0
export const DEFLATED = 8
export const MAX16 = 0xffff
export const MAX32 = 0xffffffff

/** Made on Unix, so that the upper half of the attributes are a mode: a regular file, rw-r--r--. */
const MADE_BY_UNIX = 3 << 8
const ATTRIBUTES = (0o100644 << 16) >>> 0
const VERSION_DEFLATE = 20
const VERSION_ZIP64 = 45

export interface ZipEntryFields {
  name: Buffer
  method: number
  crc: number
  compressed: number
  size: number
  /** Where the local header starts. */
  offset: number
  /** The sizes are in a zip64 field, decided before the compressed size is known. */
  zip64: boolean
}

/** Time and date in MS-DOS form, UTC, to two seconds, within the years that it has (1980-2107). */
export function dosTime(date: Date): { time: number; date: number } {
  const year = Math.min(Math.max(date.getUTCFullYear(), 1980), 2107)
  const early = date.getUTCFullYear() < 1980
  return {
    time: early ? 0 : (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1),
    date: ((year - 1980) << 9) | (early ? 0x21 : ((date.getUTCMonth() + 1) << 5) | date.getUTCDate())
  }
}

function zip64Field(values: readonly number[]): Buffer {
  if (values.length === 0) return Buffer.alloc(0)
  const field = Buffer.alloc(4 + 8 * values.length)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(8 * values.length, 2)
  values.forEach((value, i) => field.writeBigUInt64LE(BigInt(value), 4 + 8 * i))
  return field
}

/** The fields that local and central header share, from "version needed" to the lengths of name and extra field. */
function shared(entry: ZipEntryFields, when: Date, version: number, extra: number): Buffer {
  const bytes = Buffer.alloc(26)
  const { time, date } = dosTime(when)
  bytes.writeUInt16LE(version, 0)
  bytes.writeUInt16LE(UTF8_FLAG, 2)
  bytes.writeUInt16LE(entry.method, 4)
  bytes.writeUInt16LE(time, 6)
  bytes.writeUInt16LE(date, 8)
  bytes.writeUInt32LE(entry.crc, 10)
  bytes.writeUInt32LE(entry.zip64 ? MAX32 : entry.compressed, 14)
  bytes.writeUInt32LE(entry.zip64 ? MAX32 : entry.size, 18)
  bytes.writeUInt16LE(entry.name.length, 22)
  bytes.writeUInt16LE(extra, 24)
  return bytes
}

export function localHeader(entry: ZipEntryFields, when: Date): Buffer {
  const extra = zip64Field(entry.zip64 ? [entry.size, entry.compressed] : [])
  const signature = Buffer.alloc(4)
  signature.writeUInt32LE(SIGNATURE.local)
  const version = entry.zip64 ? VERSION_ZIP64 : VERSION_DEFLATE
  return Buffer.concat([signature, shared(entry, when, version, extra.length), entry.name, extra])
}

export function centralHeader(entry: ZipEntryFields, when: Date): Buffer {
  const farAway = entry.offset >= MAX32
  const extra = zip64Field([
    ...(entry.zip64 ? [entry.size, entry.compressed] : []),
    ...(farAway ? [entry.offset] : [])
  ])
  const version = entry.zip64 || farAway ? VERSION_ZIP64 : VERSION_DEFLATE
  const head = Buffer.alloc(6)
  head.writeUInt32LE(SIGNATURE.central, 0)
  head.writeUInt16LE(MADE_BY_UNIX | version, 4)
  // Comment length, disk number and internal attributes stay 0.
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(ATTRIBUTES, 6)
  tail.writeUInt32LE(farAway ? MAX32 : entry.offset, 10)
  return Buffer.concat([head, shared(entry, when, version, extra.length), tail, entry.name, extra])
}

/** What closes an archive: the zip64 records where a number needs them, and the end record, whose comment follows. */
export function endRecords(entries: number, cdOffset: number, cdBytes: number, commentBytes: number): Buffer {
  const parts: Buffer[] = []
  if (entries >= MAX16 || cdOffset >= MAX32 || cdBytes >= MAX32) {
    const end64 = Buffer.alloc(END64_BYTES)
    end64.writeUInt32LE(SIGNATURE.end64, 0)
    end64.writeBigUInt64LE(BigInt(END64_BYTES - 12), 4)
    end64.writeUInt16LE(MADE_BY_UNIX | VERSION_ZIP64, 12)
    end64.writeUInt16LE(VERSION_ZIP64, 14)
    end64.writeBigUInt64LE(BigInt(entries), 24)
    end64.writeBigUInt64LE(BigInt(entries), 32)
    end64.writeBigUInt64LE(BigInt(cdBytes), 40)
    end64.writeBigUInt64LE(BigInt(cdOffset), 48)
    const locator = Buffer.alloc(LOCATOR64_BYTES)
    locator.writeUInt32LE(SIGNATURE.locator64, 0)
    locator.writeBigUInt64LE(BigInt(cdOffset + cdBytes), 8)
    locator.writeUInt32LE(1, 16)
    parts.push(end64, locator)
  }
  const end = Buffer.alloc(END_BYTES)
  end.writeUInt32LE(SIGNATURE.end, 0)
  end.writeUInt16LE(Math.min(entries, MAX16), 8)
  end.writeUInt16LE(Math.min(entries, MAX16), 10)
  end.writeUInt32LE(Math.min(cdBytes, MAX32), 12)
  end.writeUInt32LE(Math.min(cdOffset, MAX32), 16)
  end.writeUInt16LE(commentBytes, 20)
  return Buffer.concat([...parts, end])
}
