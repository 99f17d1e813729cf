import { SubSource, type Source } from '../source.js'
import { damaged, MAX_MEMBERS, tooLarge } from './limits.js'
import type { Container, ContainerFormat, Member } from './types.js'

const MAGIC = '!<arch>\n'
const HEADER = 60

/** ar as static libraries and .deb files use it (ar(5); deb(5)), with the long names of GNU and BSD. */
function readAr(source: Source): Container {
  const members: Member[] = []
  let longNames = Buffer.alloc(0)
  for (let at = MAGIC.length; at < source.size;) {
    const header = source.read(at, HEADER)
    if (header.length < HEADER || header.toString('latin1', 58, 60) !== '`\n')
      throw damaged('ar', 'a header that is none', at)
    const field = (from: number, to: number): string => header.toString('latin1', from, to).trim()
    const number = (from: number, to: number, radix: number): number => {
      const text = field(from, to)
      if (text !== '' && !/^\d+$/.test(text)) throw damaged('ar', 'a number that is none', at)
      return text === '' ? 0 : Number.parseInt(text, radix)
    }
    const size = number(48, 58, 10)
    let start = at + HEADER
    if (start + size > source.size) throw damaged('ar', `cut off: ${size} bytes announced`, at)
    let name = Buffer.from(header.subarray(0, 16).toString('latin1').trimEnd(), 'latin1')
    const text = name.toString('latin1')
    let length = size
    if (/^#1\/\d+$/.test(text)) {
      const nameLength = Math.min(Number(text.slice(3)), size)
      name = Buffer.from(source.read(start, nameLength).toString('latin1').replace(/\0+$/, ''), 'latin1')
      start += nameLength
      length -= nameLength
    } else if (/^\/\d+$/.test(text)) {
      const from = Number(text.slice(1))
      const to = longNames.indexOf(0x0a, from)
      name = longNames.subarray(from, to === -1 ? undefined : to)
    }
    const contents = new SubSource(source, start, length)
    at += HEADER + size + (size % 2)
    if (text === '//') longNames = Buffer.from(contents.read(0, length))
    if (members.length >= MAX_MEMBERS) throw tooLarge(`ar: more than ${MAX_MEMBERS} members`)
    members.push({
      name: name.length > 1 && name.at(-1) === 0x2f && text !== '//' ? name.subarray(0, -1) : name,
      kind: 'file',
      mode: number(40, 48, 8) & 0o7777,
      meta: [
        { name: 'mtime', value: new Date(number(16, 28, 10) * 1000).toISOString(), normalisation: 'mtime' },
        { name: 'uid', value: String(number(28, 34, 10)), normalisation: 'owner' },
        { name: 'gid', value: String(number(34, 40, 10)), normalisation: 'owner' }
      ],
      stored: contents,
      open: async () => contents
    })
  }
  return { format: 'ar', meta: [], members, wraps: false }
}

export const ar: ContainerFormat = {
  name: 'ar',
  matches: (head) => head.toString('latin1', 0, 8) === MAGIC,
  read: readAr
}
