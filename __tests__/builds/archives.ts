import { deflateRawSync, crc32 as nodeCrc32 } from 'node:zlib'

/** Small writers of the formats that the readers know, so that a test decides every field. */

interface TarFile {
  name: string
  text?: string
  type?: string
  mode?: number
  mtime?: number
  uid?: number
  link?: string
}

function header({
  name,
  text = '',
  type = '0',
  mode = 0o644,
  mtime = 0,
  uid = 0,
  link = ''
}: TarFile): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0, 100, 'utf8')
  block.write(`${mode.toString(8).padStart(7, '0')}\0`, 100)
  block.write(`${uid.toString(8).padStart(7, '0')}\0`, 108)
  block.write('0000000\0', 116)
  block.write(`${Buffer.byteLength(text).toString(8).padStart(11, '0')}\0`, 124)
  block.write(`${mtime.toString(8).padStart(11, '0')}\0`, 136)
  block.write(' '.repeat(8), 148)
  block.write(type, 156)
  block.write(link, 157, 100)
  block.write('ustar\u000000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

export function tarOf(files: TarFile[], endBlocks = 2): Buffer {
  const parts = files.flatMap((file) => {
    const text = Buffer.from(file.text ?? '')
    return [header(file), text, Buffer.alloc((512 - (text.length % 512)) % 512)]
  })
  return Buffer.concat([...parts, Buffer.alloc(512 * endBlocks)])
}

interface ZipFile {
  name: string
  text: string
  /** DOS time. */
  time?: number
  level?: number
  mode?: number
}

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = (c & 1) !== 0 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc32(bytes: Buffer): number {
  if (typeof nodeCrc32 === 'function') return nodeCrc32(bytes)
  let c = 0xffffffff
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

export function zipOf(files: ZipFile[], prefix = ''): Buffer {
  const parts: Buffer[] = [Buffer.from(prefix)]
  const central: Buffer[] = []
  let at = prefix.length
  for (const { name, text, time = 0, level = 6, mode = 0o644 } of files) {
    const raw = Buffer.from(text)
    const packed = deflateRawSync(raw, { level })
    const label = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt16LE(time, 6)
    fields.writeUInt16LE(33, 8)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(raw.length, 18)
    fields.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, label, packed])
    const entry = Buffer.alloc(46)
    entry.write('PK\u0001\u0002', 0, 'latin1')
    entry.writeUInt16LE((3 << 8) | 20, 4)
    fields.copy(entry, 6)
    entry.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 38)
    entry.writeUInt32LE(at, 42)
    central.push(entry, label)
    parts.push(local)
    at += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}

interface ArFile {
  name: string
  text: string
  mtime?: number
  uid?: number
}

export function arOf(files: ArFile[]): Buffer {
  const parts = files.map(({ name, text, mtime = 0, uid = 0 }) => {
    const fields = [
      `${name}/`.padEnd(16),
      String(mtime).padEnd(12),
      String(uid).padEnd(6),
      '0'.padEnd(6),
      '100644'.padEnd(8)
    ]
    const size = String(Buffer.byteLength(text)).padEnd(10)
    return Buffer.from(`${fields.join('')}${size}\`\n${text}${text.length % 2 === 1 ? '\n' : ''}`)
  })
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts])
}

interface CpioFile {
  name: string
  text: string
  mtime?: number
  inode?: number
}

export function cpioOf(files: CpioFile[]): Buffer {
  const hex = (n: number): string => n.toString(16).padStart(8, '0')
  const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
  const entry = ({ name, text, mtime = 0, inode = 1 }: CpioFile): Buffer => {
    const numbers = [inode, 0o100644, 0, 0, 1, mtime, Buffer.byteLength(text), 0, 0, 0, 0, name.length + 1, 0]
    return Buffer.concat([
      padded(Buffer.from(`070701${numbers.map(hex).join('')}${name}\0`)),
      padded(Buffer.from(text))
    ])
  }
  return Buffer.concat([...files.map(entry), entry({ name: 'TRAILER!!!', text: '' })])
}
