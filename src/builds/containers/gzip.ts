import { SubSource, type Source } from '../source.js'
import { gunzip } from './inflate.js'
import { damaged } from './limits.js'
import type { Container, ContainerFormat, Member, MetaField } from './types.js'

const FEXTRA = 4
const FNAME = 8
const FCOMMENT = 16
const FHCRC = 2

interface Header {
  length: number
  meta: MetaField[]
}

/** RFC 1952, 2.3: ten fixed bytes, then what the flags announce. */
function readHeader(source: Source): Header {
  const head = source.read(0, 64 * 1024)
  if (head.length < 18) throw damaged('gzip', 'cut off in the header')
  const flags = head[3] ?? 0
  const mtime = head.readUInt32LE(4)
  let at = 10
  const text = (): Buffer => {
    const end = head.indexOf(0, at)
    if (end === -1) throw damaged('gzip', 'a name without end in the header')
    const bytes = head.subarray(at, end)
    at = end + 1
    return bytes
  }
  const meta: MetaField[] = [
    {
      name: 'gzip mtime',
      value: mtime === 0 ? 'none' : new Date(mtime * 1000).toISOString(),
      normalisation: 'mtime'
    },
    { name: 'gzip extra flags', value: String(head[8] ?? 0), normalisation: 'compression level' },
    { name: 'gzip operating system', value: String(head[9] ?? 0), normalisation: 'gzip header' }
  ]
  if ((flags & FEXTRA) !== 0) {
    if (at + 2 > head.length) throw damaged('gzip', 'cut off in the header')
    const length = head.readUInt16LE(at)
    meta.push({
      name: 'gzip extra field',
      value: head.subarray(at + 2, at + 2 + length).toString('hex'),
      normalisation: 'gzip header'
    })
    at += 2 + length
  }
  meta.push({
    name: 'gzip name',
    value: (flags & FNAME) === 0 ? 'none' : text().toString('latin1'),
    normalisation: 'gzip header'
  })
  if ((flags & FCOMMENT) !== 0)
    meta.push({ name: 'gzip comment', value: text().toString('latin1'), normalisation: 'gzip header' })
  if ((flags & FHCRC) !== 0) at += 2
  return { length: at, meta }
}

function member(name: string, source: Source, open: () => Promise<Source>): Member {
  return { name: Buffer.from(name), kind: 'file', meta: [], stored: source, open }
}

/** gzip, also several members in a row (RFC 1952). */
export const gzip: ContainerFormat = {
  name: 'gzip',
  matches: (head) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
  async read(source, spool): Promise<Container> {
    const header = readHeader(source)
    let used = source.size
    const unpacked = await spool.keep(
      gunzip(source, (bytes) => (used = bytes)),
      source.size
    )
    const body = new SubSource(source, header.length, used - header.length - 8)
    const members = [member('', body, async () => unpacked)]
    if (used < source.size) {
      const rest = new SubSource(source, used, source.size - used)
      members.push(member('(bytes after the gzip stream)', rest, async () => rest))
    }
    return { format: 'gzip', meta: header.meta, members, wraps: true }
  }
}
