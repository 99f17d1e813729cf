import { createHash } from 'node:crypto'
import { SubSource, type Source } from '../source.js'
import { inflateRaw } from './inflate.js'
import { damaged } from './limits.js'
import type { Spool } from './spool.js'
import type { Container, ContainerFormat, Member, MetaField } from './types.js'
import { extraFields, findEnd, readDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.js'

const UNIX = 3
const MACOS = 19
const STORED = 0
const DEFLATED = 8

/** DOS date and time: local, in steps of two seconds, from 1980 (APPNOTE 4.4.6). */
export function dosTime(date: number, time: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`
  return `${day}T${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`
}

/** Extra fields by id: times, owners, and what says nothing about the contents. */
const EXTRA: Record<number, { name: string; normalisation: MetaField['normalisation'] }> = {
  0x0001: { name: 'zip64 sizes', normalisation: 'archive layout' },
  0x000a: { name: 'NTFS times', normalisation: 'mtime' },
  0x000d: { name: 'PKWARE unix times and owner', normalisation: 'mtime' },
  0x5455: { name: 'unix times', normalisation: 'mtime' },
  0x5855: { name: 'unix times and owner (old)', normalisation: 'mtime' },
  0x7855: { name: 'unix owner (old)', normalisation: 'owner' },
  0x7875: { name: 'unix owner', normalisation: 'owner' },
  0xcafe: { name: 'jar marker', normalisation: 'archive layout' },
  0xd935: { name: 'alignment padding', normalisation: 'archive layout' }
}

function extraMeta(where: string, extra: Buffer): MetaField[] {
  return [...extraFields(extra)].map(({ id, bytes }) => {
    const known = EXTRA[id]
    return {
      name: `${known?.name ?? `extra field 0x${id.toString(16)}`}${where}`,
      value: bytes.toString('hex'),
      normalisation: known === undefined ? null : known.normalisation
    }
  })
}

function metaOf(entry: ZipEntry): MetaField[] {
  const layout = (name: string, value: string | number): MetaField => ({
    name,
    value: String(value),
    normalisation: 'archive layout'
  })
  return [
    { name: 'mtime', value: dosTime(entry.dosDate, entry.dosTime), normalisation: 'mtime' },
    {
      name: 'mtime in the local header',
      value: dosTime(entry.localFields.readUInt16LE(8), entry.localFields.readUInt16LE(6)),
      normalisation: 'mtime'
    },
    { name: 'compression method', value: String(entry.method), normalisation: 'compression level' },
    layout('made by', entry.madeBy),
    layout('version needed', entry.needed),
    layout('version needed in the local header', entry.localFields.readUInt16LE(0)),
    // Bits 1 and 2 tell the level of deflate.
    { name: 'level bits', value: String(entry.flags & 6), normalisation: 'compression level' },
    layout('flags', entry.flags & ~6),
    layout('flags in the local header', entry.localFields.readUInt16LE(2) & ~6),
    layout('internal attributes', entry.internal),
    layout('DOS attributes', entry.external & 0xffff),
    { name: 'name in the local header', value: entry.localName.toString('latin1'), normalisation: null },
    { name: 'comment', value: entry.comment.toString('latin1'), normalisation: null },
    { name: 'CRC-32', value: entry.crc.toString(16), normalisation: null },
    ...extraMeta('', entry.extra),
    ...extraMeta(' in the local header', entry.localExtra)
  ]
}

function toMember(entry: ZipEntry, source: Source, spool: Spool): Member {
  const unix = entry.madeBy >> 8 === UNIX || entry.madeBy >> 8 === MACOS
  const bits = unix ? entry.external >>> 16 : 0
  const stored = new SubSource(source, entry.dataAt, entry.packed)
  const encrypted = (entry.flags & 1) !== 0
  const open = async (): Promise<Source> => {
    // An encrypted member, or one packed by a method of which we know nothing, is compared as it stands.
    if (encrypted || entry.method !== DEFLATED) return stored
    const contents = await spool.keep(inflateRaw(stored), entry.packed)
    if (contents.size !== entry.unpacked) {
      throw damaged(
        'zip',
        `a member of ${contents.size} bytes where ${entry.unpacked} were announced`,
        entry.localAt
      )
    }
    return contents
  }
  const directory = entry.name.at(-1) === 0x2f
  return {
    name: directory ? entry.name.subarray(0, -1) : entry.name,
    kind: directory ? 'directory' : (bits & 0o170000) === 0o120000 ? 'symlink' : 'file',
    ...(unix && bits !== 0 ? { mode: bits & 0o7777 } : {}),
    meta: metaOf(entry),
    stored,
    open: entry.method === STORED ? async () => stored : open
  }
}

/** Bytes that belong to no entry: a prefix, gaps, signature blocks. What differs there is a difference of contents. */
function bytesBetween(directory: ZipDirectory, source: Source): MetaField {
  const hash = createHash('sha256')
  let count = 0
  let at = directory.prefix
  for (const entry of [...directory.entries].sort((a, b) => a.localAt - b.localAt)) {
    if (entry.localAt < at) throw damaged('zip', 'members that overlap', entry.localAt)
    count += addGap(hash, source, at, entry.localAt)
    at = entry.dataAt + entry.packed
    if ((entry.flags & 8) !== 0) at += descriptorLength(source, at, entry)
  }
  if (directory.centralAt < at)
    throw damaged('zip', 'members that overlap the directory', directory.centralAt)
  count += addGap(hash, source, at, directory.centralAt)
  return {
    name: 'bytes between members',
    value: count === 0 ? 'none' : hash.digest('hex'),
    normalisation: null
  }
}

function addGap(hash: ReturnType<typeof createHash>, source: Source, from: number, to: number): number {
  for (let at = from; at < to; at += 1 << 20) hash.update(source.read(at, Math.min(1 << 20, to - at)))
  return to - from
}

/** 12 or 20 bytes, with or without their own signature (4.3.9). */
function descriptorLength(source: Source, at: number, entry: ZipEntry): number {
  const bytes = source.read(at, 24)
  const signature = bytes.length >= 4 && bytes.readUInt32LE(0) === 0x08074b50 ? 4 : 0
  const wide =
    bytes.length >= signature + 20 &&
    bytes.readBigUInt64LE(signature + 4) === BigInt(entry.packed) &&
    bytes.readBigUInt64LE(signature + 12) === BigInt(entry.unpacked)
  return signature + (wide ? 20 : 12)
}

/** zip and what is built on it (jar, wheel, zipapp, nupkg, vsix, apk), also behind a shebang or a program. */
export const zip: ContainerFormat = {
  name: 'zip',
  matches: (head, source) =>
    (head.length >= 4 && head.readUInt32LE(0) === 0x04034b50) ||
    (findEnd(source) !== null && hasDirectory(source)),
  read(source, spool): Container {
    const directory = readDirectory(source)
    const members = directory.entries.map((entry) => toMember(entry, source, spool))
    if (directory.prefix > 0) {
      const prefix = new SubSource(source, 0, directory.prefix)
      members.unshift({
        name: Buffer.from('(bytes before the archive)'),
        kind: 'file',
        meta: [],
        stored: prefix,
        open: async () => prefix
      })
    }
    return {
      format: 'zip',
      meta: [
        { name: 'comment', value: directory.comment.toString('latin1'), normalisation: null },
        bytesBetween(directory, source)
      ],
      members,
      wraps: false
    }
  }
}

/** An end record alone may stand in any file by chance; a directory that reads well does not. */
function hasDirectory(source: Source): boolean {
  try {
    return readDirectory(source).entries.length > 0
  } catch {
    return false // not a zip file then, and compared as what it is
  }
}
