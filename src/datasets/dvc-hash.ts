import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import { z } from '../lib/zod.js'
import { readText } from '../lib/files.js'
import { digestFile, type FileDigest } from '../lib/hash.js'
import { resolveInside } from '../lib/paths.js'
import { sortByBytes, type TreeFile } from './tree.js'

/** DVC reads in pieces of this size and judges each of them anew. */
const DVC_CHUNK = 1 << 20
/** So much of a piece says whether it is text. */
const SAMPLE = 512

/**
 * DVC's checksum of a directory: MD5 of the JSON manifest that it stores as `<md5>.dir`, entries sorted by path, written
 * as Python's json.dumps does (a blank behind comma and colon, everything but printable ASCII escaped).
 */
export function dvcTreeChecksum(files: readonly TreeFile[]): string {
  const hexOf = new Map(files.map(({ name, hex }) => [name, hex]))
  const entries = sortByBytes([...hexOf.keys()]).map(
    (name) => `{"md5": "${hexOf.get(name) ?? ''}", "relpath": ${pythonJson(name)}}`
  )
  return `${createHash('md5')
    .update(`[${entries.join(', ')}]`)
    .digest('hex')}.dir`
}

function pythonJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/**
 * MD5 as DVC before version 3 took it: in pieces that look like text, CRLF counts as LF. A piece is text when its first 512
 * bytes hold no NUL and at most 30 % bytes other than printable ASCII, tab, line feed, form feed, return, backspace.
 * @throws GateError `io`
 */
export function dvcTextDigest(file: string, shown: string): FileDigest {
  // Reads the file once more than needed, but reports errors and odd files as every other digest does.
  const { bytes } = digestFile(file, 'md5', shown)
  const hash = createHash('md5')
  const fd = openSync(file, 'r')
  try {
    const buffer = Buffer.allocUnsafe(DVC_CHUNK)
    for (let n = fill(fd, buffer); n > 0; n = fill(fd, buffer)) {
      const piece = buffer.subarray(0, n)
      hash.update(looksLikeText(piece.subarray(0, SAMPLE)) ? withoutCr(piece) : piece)
    }
  } finally {
    closeSync(fd)
  }
  return { hex: hash.digest('hex'), bytes }
}

function fill(fd: number, buffer: Buffer): number {
  let filled = 0
  for (;;) {
    const n = readSync(fd, buffer, filled, buffer.length - filled, null)
    filled += n
    if (n === 0 || filled === buffer.length) return filled
  }
}

function looksLikeText(sample: Buffer): boolean {
  if (sample.includes(0)) return false
  let other = 0
  for (const byte of sample) {
    const text = (byte >= 32 && byte < 127) || [8, 9, 10, 12, 13].includes(byte)
    if (!text) other++
  }
  return other <= 0.3 * sample.length
}

function withoutCr(piece: Buffer): Buffer {
  const text = piece.toString('latin1')
  return text.includes('\r\n') ? Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1') : piece
}

const manifest = z.array(z.object({ md5: z.string(), relpath: z.string() }))

/** The recorded manifest of a directory from the repository's DVC cache, when it is there and is what it claims to be. */
export function cachedManifest(root: string, checksum: string): TreeFile[] | undefined {
  const [, start, rest] = /^([0-9a-f]{2})([0-9a-f]{30}\.dir)$/.exec(checksum) ?? []
  if (start === undefined || rest === undefined) return undefined
  for (const store of ['.dvc/cache/files/md5', '.dvc/cache']) {
    const file = path.posix.join(store, start, rest)
    if (!existsSync(path.join(root, file))) continue
    const text = readText(resolveInside(root, file), file)
    if (createHash('md5').update(text).digest('hex') !== checksum.slice(0, 32)) return undefined
    return manifest.parse(JSON.parse(text)).map(({ md5, relpath }) => ({ name: relpath, hex: md5 }))
  }
  return undefined
}
