import { SubSource, BufferSource, type Source } from '../source.js'
import { damaged, tooLarge } from './limits.js'
import type { Container, ContainerFormat, Member, MetaField } from './types.js'

const LEAD_BYTES = 96
const MAX_TAGS = 100_000
const MAX_HEADER_BYTES = 256 * 1024 * 1024
/** Of one value, at most so many items are looked at. */
const MAX_ITEMS = 200_000

/** Bytes of one item of each type of number (rpm, "Header Format": CHAR, INT8, INT16, INT32, INT64). */
const WIDTHS: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 }
const TEXTS = new Set([6, 8, 9])

/** Tags that are spoken of by name. */
const NAMES: Record<number, string> = {
  1000: 'NAME',
  1001: 'VERSION',
  1002: 'RELEASE',
  1006: 'BUILDTIME',
  1007: 'BUILDHOST',
  1034: 'FILEMTIMES',
  1035: 'FILEDIGESTS',
  1094: 'COOKIE',
  1095: 'FILEDEVICES',
  1096: 'FILEINODES',
  1125: 'PAYLOADCOMPRESSOR',
  5092: 'PAYLOADDIGEST',
  5097: 'PAYLOADDIGESTALT'
}
const TIMES = new Set([1006, 1034])
/** They follow from the payload or number inodes; 63 says where the header begins. */
const DERIVED = new Set([63, 1035, 1095, 1096, 5092, 5097])

interface Header {
  tags: Map<number, string[]>
  end: number
}

/** A header structure: magic, counts, index of 16 bytes a tag, then the values (rpm, "RPM Package format", Header). */
function readHeader(source: Source, at: number): Header {
  const intro = source.read(at, 16)
  if (intro.length < 16 || intro.readUInt32BE(0) !== 0x8eade801)
    throw damaged('rpm', 'a header that is none', at)
  const [count, size] = [intro.readUInt32BE(8), intro.readUInt32BE(12)]
  if (count > MAX_TAGS || size > MAX_HEADER_BYTES)
    throw tooLarge(`rpm: a header of ${count} tags and ${size} bytes`)
  const index = source.read(at + 16, count * 16)
  const store = source.read(at + 16 + count * 16, size)
  if (index.length < count * 16 || store.length < size) throw damaged('rpm', 'cut off in a header', at)
  const tags = new Map<number, string[]>()
  for (let i = 0; i < count; i++) {
    const [tag, type, offset, items] = [0, 4, 8, 12].map((n) => index.readUInt32BE(i * 16 + n))
    if (tag === undefined || type === undefined || offset === undefined || items === undefined) continue
    if (offset > size || items > MAX_ITEMS) throw damaged('rpm', `a tag ${tag} that lies outside`, at)
    tags.set(tag, readValues(store.subarray(offset), type, items))
  }
  return { tags, end: at + 16 + count * 16 + size }
}

function readValues(bytes: Buffer, type: number, items: number): string[] {
  const width = WIDTHS[type]
  if (width !== undefined) {
    if (items * width > bytes.length) throw damaged('rpm', 'a value that is cut off')
    return Array.from({ length: items }, (_, i) =>
      width === 8 ? String(bytes.readBigUInt64BE(i * 8)) : String(bytes.readUIntBE(i * width, width))
    )
  }
  if (!TEXTS.has(type)) return [bytes.subarray(0, items).toString('hex')]
  const found: string[] = []
  for (let from = 0; found.length < items;) {
    const to = bytes.indexOf(0, from)
    if (to === -1) throw damaged('rpm', 'a text without end')
    found.push(bytes.toString('utf8', from, to))
    from = to + 1
  }
  return found
}

const shownTime = (seconds: string): string => new Date(Number(seconds) * 1000).toISOString()

function metaOf({ tags }: Header): MetaField[] {
  return [...tags].flatMap(([tag, values]): MetaField[] => {
    const name = NAMES[tag] ?? `tag ${tag}`
    if (TIMES.has(tag)) return [{ name, value: values.map(shownTime).join(','), normalisation: 'mtime' }]
    return DERIVED.has(tag) ? [{ name, value: values.join(','), normalisation: 'archive layout' }] : []
  })
}

/** Everything else that the header says, a line a tag, so that its cause is told as of any text. */
function headerText({ tags }: Header): Buffer {
  const lines = [...tags]
    .filter(([tag]) => !TIMES.has(tag) && !DERIVED.has(tag))
    .map(([tag, values]) => `${NAMES[tag] ?? `tag ${tag}`}: ${values.join('\n  ')}\n`)
  return Buffer.from(lines.join(''))
}

function member(name: string, contents: Source): Member {
  return { name: Buffer.from(name), kind: 'file', meta: [], stored: contents, open: async () => contents }
}

const ENDINGS: Record<string, string> = { gzip: '.gz', xz: '.xz', zstd: '.zst', bzip2: '.bz2', lzma: '.lzma' }

/**
 * rpm: a lead, a signature, a header and a compressed cpio. The signature follows from the rest and only counts where
 * the rest is equal. A payload that we cannot unpack (lzma) is compared as it stands.
 */
export const rpm: ContainerFormat = {
  name: 'rpm',
  matches: (head) => head.length >= LEAD_BYTES && head.readUInt32BE(0) === 0xedabeedb,
  read(source): Container {
    const signature = readHeader(source, LEAD_BYTES)
    const header = readHeader(source, Math.ceil(signature.end / 8) * 8)
    const compressor = header.tags.get(1125)?.[0] ?? 'gzip'
    const payload = new SubSource(source, header.end, source.size - header.end)
    return {
      format: 'rpm',
      meta: [
        ...metaOf(header),
        {
          name: 'signature',
          value: source.read(0, signature.end).toString('hex'),
          normalisation: 'archive layout'
        }
      ],
      members: [
        member('(header)', new BufferSource(headerText(header))),
        member(`payload.cpio${ENDINGS[compressor] ?? ''}`, payload)
      ],
      wraps: false
    }
  }
}
