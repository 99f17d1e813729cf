import { Damage } from './damage.js'
import type { ColumnMetaData } from 'hyparquet'
import { crc32 } from './crc32.js'
import { ThriftReader, type ThriftStruct, type ThriftValue } from './thrift.js'

/** A page of more bytes or values than this is no page that a writer makes (they aim at 1 MiB) but a bomb. */
const MAX_PAGE_BYTES = 256 * 1024 * 1024
const MAX_PAGE_VALUES = 1 << 24
const PAGE = { data: 0, index: 1, dictionary: 2, dataV2: 3 }

/**
 * Walk the pages of one column chunk (parquet-format, README "Data Pages" and parquet.thrift PageHeader) without decoding them:
 * headers are whole, sizes lie inside the chunk and within limits, CRCs are right where the writer gave them, and the
 * pages together hold the values that the footer announces.
 * @param rows the row group's, for a column with one value a row; null where lists make the count another
 * @throws Damage naming what does not add up
 */
export function walkPages(chunk: Uint8Array, meta: ColumnMetaData, rows: number | null): void {
  let values = 0
  let bytes = 0
  let at = 0
  while (at < chunk.length) {
    const reader = new ThriftReader(chunk, at)
    const header = reader.struct()
    const [kind, inflated, stored] = [1, 2, 3].map((id) => whole(header, id))
    if (kind === undefined || inflated === undefined || stored === undefined)
      throw new Damage('a page header is incomplete')
    const end = reader.at + stored
    if (stored < 0 || end > chunk.length) throw new Damage('a page is cut off')
    if (inflated < 0 || inflated > MAX_PAGE_BYTES)
      throw new Damage(`a page claims ${inflated} bytes; at most ${MAX_PAGE_BYTES} are read`)
    bytes += inflated
    if (bytes > MAX_PAGE_BYTES * 4) throw new Damage('its pages claim more than 1 GiB in one row group')
    checkCrc(header, chunk.subarray(reader.at, end))
    values += countValues(header, kind, stored)
    at = end
  }
  if (BigInt(values) !== meta.num_values || (rows !== null && values !== rows)) {
    const wanted = rows ?? meta.num_values
    throw new Damage(`a column holds ${values} values where ${wanted} are announced`)
  }
}

/** Values of a data page; 0 for a dictionary. */
function countValues(header: ThriftStruct, kind: number, stored: number): number {
  const part = header.get({ [PAGE.data]: 5, [PAGE.dictionary]: 7, [PAGE.dataV2]: 8 }[kind] ?? -1)
  if (kind === PAGE.index) return 0
  if (!isStruct(part)) throw new Damage('a page is of an unknown kind')
  const count = whole(part, 1) ?? -1
  if (count < 0 || count > MAX_PAGE_VALUES)
    throw new Damage(`a page claims ${count} values; at most ${MAX_PAGE_VALUES} are read`)
  if (kind === PAGE.dataV2) {
    const [nulls = -1, rows = -1] = [2, 3].map((id) => whole(part, id))
    const levels = (whole(part, 5) ?? -1) + (whole(part, 6) ?? -1)
    if (nulls < 0 || nulls > count || rows < 0 || rows > count || levels < 0 || levels > stored)
      throw new Damage('the counts of a page contradict each other')
  }
  return kind === PAGE.dictionary ? 0 : count
}

function checkCrc(header: ThriftStruct, page: Uint8Array): void {
  const crc = whole(header, 4)
  if (crc !== undefined && crc32(page) !== crc >>> 0) throw new Damage('the CRC of a page is wrong')
}

function whole(struct: ThriftStruct, id: number): number | undefined {
  const value = struct.get(id)
  return typeof value === 'number' ? value : undefined
}

function isStruct(value: ThriftValue | undefined): value is ThriftStruct {
  return value instanceof Map
}
