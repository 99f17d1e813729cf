import { createHash } from 'node:crypto'
import { SubSource, type Source } from '../source.js'
import { damaged, MAX_MEMBERS, MAX_NAME_BYTES, tooLarge } from './limits.js'
import { checksumIsRight, isZeroBlock, parseHeader, parsePax, type TarHeader } from './tar-header.js'
import type { Container, ContainerFormat, Member, MetaField } from './types.js'

const BLOCK = 512

const KINDS: Record<string, Member['kind']> = {
  '\0': 'file',
  '0': 'file',
  '7': 'file',
  S: 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'special',
  '4': 'special',
  '5': 'directory',
  '6': 'special'
}

/** pax keys that are times or owners; any other (an extended attribute, say) counts as contents. */
function paxNormalisation(key: string): MetaField['normalisation'] {
  if (['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime'].includes(key)) return 'mtime'
  if (['uid', 'gid', 'uname', 'gname'].includes(key)) return 'owner'
  if (['hdrcharset', 'comment'].includes(key)) return 'archive layout'
  return null
}

function metaOf(header: TarHeader, pax: ReadonlyMap<string, Buffer>): MetaField[] {
  const meta: MetaField[] = [
    { name: 'mtime', value: new Date(header.mtime * 1000).toISOString(), normalisation: 'mtime' },
    { name: 'uid', value: String(header.uid), normalisation: 'owner' },
    { name: 'gid', value: String(header.gid), normalisation: 'owner' },
    { name: 'user', value: header.uname, normalisation: 'owner' },
    { name: 'group', value: header.gname, normalisation: 'owner' },
    { name: 'tar format', value: header.magic, normalisation: 'archive layout' },
    { name: 'atime and ctime', value: header.gnuTimes, normalisation: 'mtime' },
    { name: 'device', value: header.device, normalisation: null }
  ]
  for (const [key, value] of pax) {
    if (['path', 'linkpath', 'size'].includes(key)) continue
    meta.push({ name: `pax ${key}`, value: value.toString('latin1'), normalisation: paxNormalisation(key) })
  }
  return meta
}

/** Times outside of what a Date holds would throw later; they are damage. */
function checkTime(header: TarHeader, offset: number): void {
  if (Math.abs(header.mtime) > 8.64e12) throw damaged('tar', 'an mtime beyond all dates', offset)
}

function readTar(source: Source): Container {
  const members: Member[] = []
  const stray = createHash('sha256')
  let strayBytes = 0
  const global = new Map<string, Buffer>()
  let pax = new Map<string, Buffer>()
  let longName: Buffer | null = null
  let longLink: Buffer | null = null
  let at = 0
  /** Padding must be zeros; what is not would be carried along unseen. */
  const padding = (from: number, to: number): void => {
    const bytes = source.read(from, to - from)
    if (isZeroBlock(bytes)) return
    strayBytes += bytes.length
    stray.update(bytes)
  }
  for (;;) {
    const block = source.read(at, BLOCK)
    if (block.length === 0 && members.length > 0) break // no end marker: GNU tar reads this too
    if (block.length < BLOCK) throw damaged('tar', 'cut off in a header', at)
    if (isZeroBlock(block)) break
    const header = parseHeader(block, at)
    checkTime(header, at)
    const start = at + BLOCK
    const paxSize = pax.get('size') ?? global.get('size')
    const size = paxSize === undefined ? header.size : Number(paxSize.toString('latin1'))
    const kind = KINDS[header.type]
    // A GNU sparse file may go on with its map in blocks of its own, which count as contents here.
    let mapBytes = 0
    if (header.type === 'S') {
      for (let more = block[482] ?? 0; more !== 0; mapBytes += BLOCK) {
        const map = source.read(start + mapBytes, BLOCK)
        if (map.length < BLOCK) throw damaged('tar', 'cut off in a sparse map', at)
        more = map[504] ?? 0
      }
    }
    const holds = kind === undefined || kind === 'file' ? size + mapBytes : 0
    if (!Number.isSafeInteger(holds) || holds < 0 || start + holds > source.size) {
      throw damaged('tar', `cut off: ${String(size)} bytes announced`, at)
    }
    const contents = new SubSource(source, start, holds)
    const next = start + Math.ceil(holds / BLOCK) * BLOCK
    padding(start + holds, next)
    at = next
    if (['x', 'g', 'L', 'K', 'X'].includes(header.type)) {
      if (holds > MAX_NAME_BYTES) throw tooLarge(`tar: a header record of ${holds} bytes`)
      const bytes = contents.read(0, holds)
      if (header.type === 'x' || header.type === 'X') pax = parsePax(bytes, start)
      else if (header.type === 'g') for (const [k, v] of parsePax(bytes, start)) global.set(k, v)
      else if (header.type === 'L')
        longName = bytes.subarray(0, bytes.indexOf(0) === -1 ? holds : bytes.indexOf(0))
      else longLink = bytes.subarray(0, bytes.indexOf(0) === -1 ? holds : bytes.indexOf(0))
      continue
    }
    if (members.length >= MAX_MEMBERS) throw tooLarge(`tar: more than ${MAX_MEMBERS} members`)
    const all = new Map([...global, ...pax])
    const target = all.get('linkpath') ?? longLink ?? header.linkName
    members.push({
      name: all.get('path') ?? longName ?? header.name,
      kind: kind ?? 'special',
      mode: header.mode,
      meta: metaOf(header, all),
      ...(kind === 'symlink' || kind === 'hardlink' ? { target } : {}),
      stored: contents,
      open: async () => contents
    })
    pax = new Map()
    longName = longLink = null
  }
  // After the end marker come zeros up to a full record of 10 KiB, usually.
  let rest = at
  for (; rest < source.size; rest += BLOCK * 128) padding(rest, Math.min(source.size, rest + BLOCK * 128))
  return {
    format: 'tar',
    meta: [
      { name: 'length of the end marker', value: String(source.size - at), normalisation: 'archive layout' },
      {
        name: 'bytes outside members',
        value: strayBytes === 0 ? 'none' : stray.digest('hex'),
        normalisation: null
      }
    ],
    members,
    wraps: false
  }
}

/** tar: v7, ustar, GNU and pax. Nothing is ever unpacked to disk, so `..` and absolute names are only names. */
export const tar: ContainerFormat = {
  name: 'tar',
  matches: (head) =>
    head.length >= BLOCK && !isZeroBlock(head.subarray(0, BLOCK)) && checksumIsRight(head.subarray(0, BLOCK)),
  read: readTar
}
