import { damaged } from './input.js'

export const TAR_BLOCK = 512

const ZEROS = Buffer.alloc(64 * 1024)

/** Nothing but zeros. */
export function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += ZEROS.length) {
    const piece = bytes.subarray(at, at + ZEROS.length)
    if (!piece.equals(ZEROS.subarray(0, piece.length))) return false
  }
  return true
}

export interface TarHeader {
  /** `0` file, `x` pax header, `L` GNU long name; everything else is refused by the reader. */
  type: string
  name: string
  size: number
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A text field: up to its first NUL, and nothing but NULs after it. */
function text(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length)
  const end = field.indexOf(0)
  if (end !== -1 && field.subarray(end).some((b) => b !== 0))
    throw damaged('a tar header has text behind its end')
  try {
    return UTF8.decode(end === -1 ? field : field.subarray(0, end))
  } catch (error) {
    throw damaged('a name in the tar is not valid UTF-8', error)
  }
}

/** Octal digits, then a NUL or a space, as POSIX writes numbers; larger ones (base 256) no pack needs. */
function octal(block: Buffer, at: number, length: number): number {
  const field = block.toString('latin1', at, at + length)
  if (!/^[0-7]+[\0 ]*$/.test(field)) throw damaged('a number in a tar header is malformed')
  return parseInt(field, 8)
}

/** One header block of POSIX.1-1988 (ustar). Undefined for the block of zeros that ends an archive. */
export function parseTarHeader(block: Buffer): TarHeader | undefined {
  if (isZero(block)) return undefined
  // The field of the checksum counts as spaces.
  let sum = 8 * 0x20
  for (let i = 0; i < block.length; i++) if (i < 148 || i >= 156) sum += block[i] ?? 0
  // Six digits, then NUL and space in either order: the forms that writers use; a changed byte of the field itself must show as well.
  if (!/^[0-7]{6}(\0 | \0)$/.test(block.toString('latin1', 148, 156)) || octal(block, 148, 6) !== sum)
    throw damaged('a tar header does not have its checksum')
  const magic = block.toString('latin1', 257, 265)
  if (magic !== 'ustar\x0000' && magic !== 'ustar  \0') throw damaged('a tar header is not in ustar form')
  const prefix = magic === 'ustar\x0000' ? text(block, 345, 155) : ''
  const name = text(block, 0, 100)
  return {
    type: String.fromCharCode(block[156] ?? 0).replace('\0', '0'),
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: octal(block, 124, 12)
  }
}

/** What packs say in pax headers (POSIX.1-2001). Names and sizes count; the others are read over. */
const PAX_KEYS = new Set(['path', 'size', 'mtime', 'atime', 'ctime', 'uid', 'gid', 'uname', 'gname'])

/** The records of a pax header: `LENGTH KEY=VALUE\n`, where LENGTH counts the whole record in bytes. */
export function parsePax(bytes: Buffer): Map<string, string> {
  const records = new Map<string, string>()
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at)
    const digits = space === -1 ? '' : bytes.toString('latin1', at, space)
    const end = at + Number(digits)
    const record = bytes.toString('utf8', space + 1, end)
    const equals = record.indexOf('=')
    if (!/^[1-9]\d{0,6}$/.test(digits) || end > bytes.length || equals < 1 || !record.endsWith('\n'))
      throw damaged('a pax header is malformed')
    const key = record.slice(0, equals)
    if (!PAX_KEYS.has(key) || records.has(key))
      throw damaged('a pax header has a key that no pack has, or one twice')
    records.set(key, record.slice(equals + 1, -1))
    at = end
  }
  return records
}
