import type { Finding } from './types.js'

const HEADER_BYTES = 16

/** PEP 3147 and PEP 552: two bytes of magic, CR LF, four bytes of flags; flags 0 means mtime and size of the source follow. */
export function isPyc(bytes: Buffer): boolean {
  return bytes.length > HEADER_BYTES && bytes[2] === 0x0d && bytes[3] === 0x0a && bytes.readUInt32LE(4) <= 3
}

/** Compiled Python that differs in its header only. */
export function explainPyc(first: Buffer, second: Buffer): Finding | null {
  if (!isPyc(first) || !isPyc(second)) return null
  if (!first.subarray(HEADER_BYTES).equals(second.subarray(HEADER_BYTES))) return null
  const time = (bytes: Buffer): string => new Date(bytes.readUInt32LE(8) * 1000).toISOString()
  if (
    first.readUInt32LE(4) === 0 &&
    second.readUInt32LE(4) === 0 &&
    first.readUInt32LE(8) !== second.readUInt32LE(8)
  ) {
    return {
      cause: 'pyc_header',
      detail: 'the compiled code is equal; the header holds the mtime of its source, in seconds',
      offset: 8,
      first: time(first),
      second: time(second)
    }
  }
  return { cause: 'pyc_header', detail: 'the compiled code is equal; the header differs' }
}
