import { inflateSync } from 'node:zlib'
import type { Known } from '../known.js'
import { firstDifference, SubSource, type Source } from '../source.js'
import { explainBinary } from './binary.js'
import type { Finding } from './types.js'

const MAX_SECTIONS = 4096
/** Of a section, and of what a compressed one unpacks to, at most so much is looked at. */
const MAX_SECTION_BYTES = 8 * 1024 * 1024
const NOBITS = 8
const COMPRESSED = 0x800
const ZLIB = 1

/** They follow from everything else in the file, or only say where it stands. */
const DERIVED = /^\.(?:note\.gnu\.build-id|note\.go\.buildid|gnu_debuglink|shstrtab)$/

interface ElfSection {
  name: string
  flags: number
  offset: number
  size: number
}

interface Layout {
  wide: boolean
  little: boolean
}

/** Sections by name (System V ABI, chapter 4); null for what is no ELF file with a section table that can be followed. */
function readSections(source: Source): { layout: Layout; sections: ElfSection[] } | null {
  const head = source.read(0, 64)
  if (head.length < 52 || head.readUInt32BE(0) !== 0x7f454c46) return null
  const layout = { wide: head[4] === 2, little: head[5] === 1 }
  const { wide } = layout
  const half = (b: Buffer, at: number): number => (layout.little ? b.readUInt16LE(at) : b.readUInt16BE(at))
  const word = (b: Buffer, at: number): number => (layout.little ? b.readUInt32LE(at) : b.readUInt32BE(at))
  const long = (b: Buffer, at: number): number =>
    wide ? Number(layout.little ? b.readBigUInt64LE(at) : b.readBigUInt64BE(at)) : word(b, at)
  if (wide && head.length < 64) return null
  const tableAt = long(head, wide ? 0x28 : 0x20)
  const [entrySize, count, namesIndex] = [0, 2, 4].map((n) => half(head, (wide ? 0x3a : 0x2e) + n))
  const wanted = wide ? 64 : 40
  if (
    entrySize !== wanted ||
    count === undefined ||
    count === 0 ||
    count > MAX_SECTIONS ||
    !(tableAt < source.size)
  )
    return null
  const table = source.read(tableAt, count * wanted)
  if (table.length < count * wanted) return null
  const entries = Array.from({ length: count }, (_, i) => {
    const e = table.subarray(i * wanted, (i + 1) * wanted)
    return {
      name: word(e, 0),
      type: word(e, 4),
      flags: long(e, 8),
      offset: long(e, wide ? 0x18 : 0x10),
      size: long(e, wide ? 0x20 : 0x14)
    }
  })
  const nameTable = entries[namesIndex ?? 0]
  if (nameTable === undefined || nameTable.size > MAX_SECTION_BYTES || !(nameTable.offset < source.size))
    return null
  const names = source.read(nameTable.offset, nameTable.size)
  const sections = entries
    .filter((e) => e.type !== NOBITS && e.size > 0 && e.offset + e.size <= source.size)
    .map((e) => ({
      ...e,
      name: names.toString('latin1', e.name, Math.max(e.name, names.indexOf(0, e.name)))
    }))
  return { layout, sections }
}

/** What a section holds, unpacked where it is compressed (gABI "Compression header"), or as it stands where that fails. */
function contentsOf(source: Source, { wide, little }: Layout, section: ElfSection): Buffer {
  const bytes = source.read(section.offset, Math.min(section.size, MAX_SECTION_BYTES))
  const headerBytes = wide ? 24 : 12
  if ((section.flags & COMPRESSED) === 0 || bytes.length < headerBytes) return bytes
  if ((little ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0)) !== ZLIB) return bytes
  try {
    return inflateSync(bytes.subarray(headerBytes), { maxOutputLength: MAX_SECTION_BYTES })
  } catch {
    return bytes // damaged or too large: told from the packed bytes then
  }
}

/**
 * Why two ELF files differ, from their sections: a longer path moves everything behind it and changes the build ID, so
 * the first byte that differs says little. Null where they are no ELF files or their sections are all equal.
 */
export function explainElf(a: Source, b: Source, known: Known | undefined): Finding | null {
  const [x, y] = [readSections(a), readSections(b)]
  if (x === null || y === null) return null
  const others = new Map(y.sections.map((section) => [section.name, section]))
  let best: Finding | null = null
  let derived: Finding | null = null
  for (const section of x.sections) {
    const other = others.get(section.name)
    if (other === undefined) continue
    const [p, q] = [
      new SubSource(a, section.offset, section.size),
      new SubSource(b, other.offset, other.size)
    ]
    if (p.size === q.size && firstDifference(p, q) === -1) continue
    if (DERIVED.test(section.name)) {
      derived ??= {
        cause: 'random',
        detail: `${section.name} differs and nothing else does`,
        offset: section.offset
      }
      continue
    }
    const [first, second] = [contentsOf(a, x.layout, section), contentsOf(b, y.layout, other)]
    if (first.equals(second)) continue
    const found = explainBinary({ first, second, known })
    const finding = {
      ...found,
      detail: `${found.detail.replace(/, in a binary$/, '')}, in section ${section.name}`,
      offset:
        section.offset + ((section.flags & COMPRESSED) === 0 ? (found.offset ?? firstByte(first, second)) : 0)
    }
    if (!['unknown', 'random', 'hash_seed'].includes(found.cause)) return finding
    if (best === null || best.cause === 'unknown') best = finding
  }
  return best ?? derived
}

function firstByte(a: Buffer, b: Buffer): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}
