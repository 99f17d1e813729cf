import { damaged } from './limits.js'

/** One 512-byte header (POSIX.1-2017 pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format"). */
export interface TarHeader {
  name: Buffer
  mode: number
  uid: number
  gid: number
  size: number
  mtime: number
  type: string
  linkName: Buffer
  magic: string
  uname: string
  gname: string
  device: string
  /** atime and ctime of GNU headers, as stored. */
  gnuTimes: string
}

function cString(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0)
  return end === -1 ? bytes : bytes.subarray(0, end)
}

/** Octal text, or base 256 where the first bit is set (GNU, for what does not fit). */
function numeric(field: Buffer, what: string, offset: number): number {
  if (((field[0] ?? 0) & 0x80) !== 0) {
    let value = BigInt((field[0] ?? 0) & 0x7f)
    for (const byte of field.subarray(1)) value = (value << 8n) | BigInt(byte)
    // Negative numbers are stored in two's complement; only times before 1970 use them.
    if (((field[0] ?? 0) & 0x40) !== 0) value -= 1n << BigInt(field.length * 8 - 1)
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw damaged('tar', `${what} is out of range`, offset)
    return number
  }
  const text = cString(field).toString('latin1').trim()
  if (text === '') return 0
  if (!/^[0-7]+$/.test(text)) throw damaged('tar', `${what} is not a number`, offset)
  return Number.parseInt(text, 8)
}

export function isZeroBlock(block: Buffer): boolean {
  return block.every((byte) => byte === 0)
}

/** The sum of all bytes, the checksum field counted as blanks; old writers summed signed bytes. */
export function checksumIsRight(block: Buffer): boolean {
  if (block.length < 512) return false
  const text = cString(block.subarray(148, 156)).toString('latin1').trim()
  if (!/^[0-7]+$/.test(text)) return false
  let unsigned = 0
  let signed = 0
  for (let i = 0; i < 512; i++) {
    const byte = i >= 148 && i < 156 ? 32 : (block[i] ?? 0)
    unsigned += byte
    signed += byte > 127 ? byte - 256 : byte
  }
  const stored = Number.parseInt(text, 8)
  return stored === unsigned || stored === signed
}

/** @throws GateError `evidence` naming the byte. */
export function parseHeader(block: Buffer, offset: number): TarHeader {
  if (!checksumIsRight(block)) throw damaged('tar', 'a header with a wrong checksum', offset)
  const magic = block.subarray(257, 265).toString('latin1')
  const posix = magic.startsWith('ustar\u0000')
  const gnu = magic.startsWith('ustar  ')
  const prefix = posix ? cString(block.subarray(345, 500)) : Buffer.alloc(0)
  const base = cString(block.subarray(0, 100))
  const numberAt = (from: number, to: number, what: string): number =>
    numeric(block.subarray(from, to), what, offset)
  return {
    name: prefix.length === 0 ? base : Buffer.concat([prefix, Buffer.from('/'), base]),
    mode: numberAt(100, 108, 'mode') & 0o7777,
    uid: numberAt(108, 116, 'uid'),
    gid: numberAt(116, 124, 'gid'),
    size: numberAt(124, 136, 'size'),
    mtime: numberAt(136, 148, 'mtime'),
    type: String.fromCharCode(block[156] ?? 0),
    linkName: cString(block.subarray(157, 257)),
    magic: posix ? 'ustar' : gnu ? 'gnu' : 'v7',
    uname: cString(block.subarray(265, 297)).toString('latin1'),
    gname: cString(block.subarray(297, 329)).toString('latin1'),
    device: block
      .subarray(329, 345)
      .toString('latin1')
      .replace(/[0\0 ]/g, ''),
    gnuTimes: gnu ? block.subarray(345, 369).toString('hex') : ''
  }
}

/** pax records: `<length> <key>=<value>\n`, the length counting itself. @throws GateError `evidence` */
export function parsePax(bytes: Buffer, offset: number): Map<string, Buffer> {
  const records = new Map<string, Buffer>()
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at)
    const digits = space === -1 ? '' : bytes.subarray(at, space).toString('latin1')
    const length = /^\d{1,10}$/.test(digits) ? Number(digits) : 0
    const equals = bytes.indexOf(0x3d, space)
    if (length === 0 || at + length > bytes.length || equals === -1 || equals >= at + length) {
      throw damaged('tar', 'a pax record that is none', offset + at)
    }
    records.set(
      bytes.subarray(space + 1, equals).toString('latin1'),
      bytes.subarray(equals + 1, at + length - 1)
    )
    at += length
  }
  return records
}
