import { SubSource, type Source } from '../source.js'
import { damaged, MAX_MEMBERS, MAX_NAME_BYTES, tooLarge } from './limits.js'
import type { Container, ContainerFormat, Member } from './types.js'

const HEADER = 110
const TYPES: Record<number, Member['kind']> = { 0o100000: 'file', 0o040000: 'directory', 0o120000: 'symlink' }

/** cpio in its new ASCII format (cpio(5), "New ASCII Format"; the Linux kernel's initramfs and rpm use it). */
function readCpio(source: Source): Container {
  const members: Member[] = []
  for (let at = 0; ;) {
    const header = source.read(at, HEADER).toString('latin1')
    if (header.length < HEADER) throw damaged('cpio', 'cut off in a header', at)
    if (!/^07070[12][0-9A-Fa-f]{104}$/.test(header)) throw damaged('cpio', 'a header that is none', at)
    const field = (n: number): number => Number.parseInt(header.slice(6 + n * 8, 14 + n * 8), 16)
    const [mode, uid, gid, mtime, size, nameSize] = [
      field(1),
      field(2),
      field(3),
      field(5),
      field(6),
      field(11)
    ]
    if (nameSize > MAX_NAME_BYTES) throw tooLarge(`cpio: a name of ${nameSize} bytes`)
    const name = source.read(at + HEADER, Math.max(0, nameSize - 1))
    const start = Math.ceil((at + HEADER + nameSize) / 4) * 4
    if (name.toString('latin1') === 'TRAILER!!!') break
    if (start + size > source.size) throw damaged('cpio', `cut off: ${size} bytes announced`, at)
    if (members.length >= MAX_MEMBERS) throw tooLarge(`cpio: more than ${MAX_MEMBERS} members`)
    const contents = new SubSource(source, start, size)
    members.push({
      name: Buffer.from(name),
      kind: TYPES[mode & 0o170000] ?? 'special',
      mode: mode & 0o7777,
      meta: [
        { name: 'mtime', value: new Date(mtime * 1000).toISOString(), normalisation: 'mtime' },
        { name: 'uid', value: String(uid), normalisation: 'owner' },
        { name: 'gid', value: String(gid), normalisation: 'owner' },
        { name: 'inode', value: String(field(0)), normalisation: 'archive layout' },
        { name: 'links', value: String(field(4)), normalisation: 'archive layout' },
        {
          name: 'device of the file system',
          value: `${field(7)}:${field(8)}`,
          normalisation: 'archive layout'
        },
        { name: 'device', value: `${field(9)}:${field(10)}`, normalisation: null }
      ],
      stored: contents,
      open: async () => contents
    })
    at = Math.ceil((start + size) / 4) * 4
  }
  return { format: 'cpio', meta: [], members, wraps: false }
}

export const cpio: ContainerFormat = {
  name: 'cpio',
  matches: (head) => /^07070[12][0-9A-Fa-f]{104}/.test(head.toString('latin1', 0, HEADER)),
  read: readCpio
}
