import { createHash } from 'node:crypto'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { crc32 } from '../../src/lib/crc32.js'
import { centralHeader, endRecords, localHeader, type ZipEntryFields } from '../../src/pack/zip-format.js'

export interface EvilEntry {
  name: string
  content: Buffer
  stored?: boolean
  /** What the headers say instead of the truth. */
  claim?: Partial<ZipEntryFields>
  /** Changes to the finished headers. */
  local?: (header: Buffer) => void
  central?: (header: Buffer) => void
  /** Bytes behind the compressed data, counted in its length. */
  tail?: Buffer
}

const WHEN = new Date('2026-01-02T03:04:06Z')

/** MANIFEST.json over the entries, by a producer that seals nothing. */
export function manifestEntry(files: readonly { name: string; content: Buffer }[]): EvilEntry {
  const listed = files.map(({ name, content }) => ({
    path: name,
    sha256: createHash('sha256').update(content).digest('hex'),
    size_bytes: content.length
  }))
  const manifest = {
    created_at: '2026-01-02T03:04:05Z',
    git_sha: 'abc',
    file_count: files.length,
    files: listed
  }
  return { name: 'MANIFEST.json', content: Buffer.from(JSON.stringify(manifest)) }
}

/** A zip of the entries as they are, wrong where they say so. `gap` and `gapAfter` go before the central directory and the end. */
export function evilZip(
  entries: readonly EvilEntry[],
  extra: { gap?: Buffer; gapAfter?: Buffer; trailing?: Buffer; count?: number } = {}
): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const raw = entry.stored === true ? entry.content : deflateRawSync(entry.content)
    const data = Buffer.concat([raw, entry.tail ?? Buffer.alloc(0)])
    const fields: ZipEntryFields = {
      name: Buffer.from(entry.name),
      method: entry.stored === true ? 0 : 8,
      crc: crc32(entry.content),
      compressed: data.length,
      size: entry.content.length,
      offset,
      zip64: false,
      ...entry.claim
    }
    const local = localHeader(fields, WHEN)
    entry.local?.(local)
    const head = centralHeader(fields, WHEN)
    entry.central?.(head)
    parts.push(local, data)
    central.push(head)
    offset += local.length + data.length
  }
  const gap = extra.gap ?? Buffer.alloc(0)
  const directory = Buffer.concat(central)
  const end = endRecords(extra.count ?? entries.length, offset + gap.length, directory.length, 0)
  return Buffer.concat([
    ...parts,
    gap,
    directory,
    extra.gapAfter ?? Buffer.alloc(0),
    end,
    extra.trailing ?? Buffer.alloc(0)
  ])
}

function tarHeader(name: string, size: number, type: string, change?: (block: Buffer) => void): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0)
  block.write('0000644\0', 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  block.write('00000000000\0', 136)
  block.write(type, 156)
  block.write('ustar\x0000', 257, 'latin1')
  change?.(block)
  block.fill(0x20, 148, 156)
  const sum = block.reduce((a, b) => a + b, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

export interface EvilTarEntry {
  name: string
  content: Buffer
  type?: string
  size?: number
  change?: (block: Buffer) => void
  padding?: number
}

/** A tar of the entries, not compressed. */
export function evilTar(entries: readonly EvilTarEntry[], end: Buffer = Buffer.alloc(1024)): Buffer {
  const parts = entries.flatMap(
    ({ name, content, type = '0', size = content.length, change, padding = 0 }) => [
      tarHeader(name, size, type, change),
      content,
      Buffer.alloc((512 - (content.length % 512)) % 512, padding)
    ]
  )
  return Buffer.concat([...parts, end])
}

export function evilTarGz(entries: readonly EvilTarEntry[], end?: Buffer): Buffer {
  return gzipSync(evilTar(entries, end))
}
