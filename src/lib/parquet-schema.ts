import { Damage } from './damage.js'
import type { ParquetParsers, SchemaElement } from 'hyparquet'
import { bigEndian, dayText, decimalText, timeText } from './cells.js'
import { PRESENT, type Cell, type CellKind, type TableColumn } from './table.js'

const MAX_DEPTH = 64
const MAX_COLUMNS = 100_000

/** A column of the top level: what it is, and how a value that the library hands out becomes a cell. */
export interface ParquetColumn extends TableColumn {
  /** True for one value a row, null or not; false where lists or structs are assembled. */
  flat: boolean
  /** Undefined for what no value of this column can be: the bytes are damaged. */
  toCell: (value: unknown) => Cell | undefined
}

/** How the library hands out annotated values: as the text that cells have, without loss. */
export const CELL_PARSERS: ParquetParsers = {
  timestampFromMilliseconds: (ticks) => timeText(ticks, 1e3),
  timestampFromMicroseconds: (ticks) => timeText(ticks, 1e6),
  timestampFromNanoseconds: (ticks) => timeText(ticks, 1e9),
  dateFromDays: (days) => dayText(days),
  stringFromBytes: (bytes) => utf8.decode(bytes),
  jsonFromBytes: (bytes) => utf8.decode(bytes),
  uuidFromBytes: (bytes) => Buffer.from(bytes).toString('hex'),
  geometryFromBytes: () => PRESENT,
  geographyFromBytes: () => PRESENT
}
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The columns of a Parquet schema (parquet-format, LogicalTypes.md). Decimals lose their annotation in `schema`: the library
 * would round them to doubles, and hands out what is stored instead.
 * @param schema elements in depth-first order, the root first
 * @throws Damage for a tree that does not add up, is too deep or too wide
 */
export function parquetColumns(schema: SchemaElement[]): ParquetColumn[] {
  if (schema.length > MAX_COLUMNS) throw new Damage(`it has more than ${MAX_COLUMNS} columns`)
  const columns: ParquetColumn[] = []
  for (let at = 1; at < schema.length;) {
    const end = endOfSubtree(schema, at)
    columns.push(columnOf(schema.slice(at, end)))
    at = end
  }
  if (columns.length !== (schema[0]?.num_children ?? -1))
    throw new Damage('its schema does not have the columns that it announces')
  return columns
}

/** Index behind the last element below `start`. */
function endOfSubtree(schema: readonly SchemaElement[], start: number): number {
  const missing: number[] = [1]
  let at = start
  while (missing.length > 0) {
    const left = missing.pop() ?? 0
    if (left === 0) continue
    const element = schema[at++]
    if (element === undefined) throw new Damage('its schema ends in the middle of a column')
    const children = element.num_children ?? 0
    if (!(children >= 0) || (children === 0) === (element.type === undefined))
      throw new Damage('a column of its schema has no type')
    missing.push(left - 1, children)
    if (missing.length > MAX_DEPTH) throw new Damage(`its columns are nested more than ${MAX_DEPTH} deep`)
  }
  return at
}

function columnOf(elements: readonly SchemaElement[]): ParquetColumn {
  const [top] = elements
  if (typeof top?.name !== 'string') throw new Damage('a column has no name')
  const flat = elements.length === 1 && top.repetition_type !== 'REPEATED'
  const leaves = elements.filter(({ type }) => type !== undefined)
  const parts = leaves.map((leaf) => leafOf(leaf))
  const [first] = parts
  const { name } = top
  if (flat && first !== undefined) return { name, flat, ...first }
  const isList = parts.length === 1 && elements.filter((e) => e.repetition_type === 'REPEATED').length === 1
  if (!isList || first === undefined) {
    return { name, flat, kind: 'nested', type: 'a nested type', toCell: (v) => (isNull(v) ? null : PRESENT) }
  }
  return {
    name,
    flat,
    kind: 'list',
    type: `a list of ${first.type}`,
    toCell: (value) => listCell(value, first.toCell)
  }
}

function listCell(value: unknown, toCell: ParquetColumn['toCell']): Cell | undefined {
  if (isNull(value)) return null
  if (!Array.isArray(value)) return undefined
  const cells: Cell[] = []
  for (const item of value as unknown[]) {
    const cell = isNull(item) ? null : toCell(item)
    if (cell === undefined) return undefined
    cells.push(cell)
  }
  return cells
}

/** Where it assembles lists and structs, the library leaves nulls undefined. */
function isNull(value: unknown): boolean {
  return value === null || value === undefined
}

type Leaf = Pick<ParquetColumn, 'kind' | 'type' | 'toCell'>

function leafOf(element: SchemaElement): Leaf {
  const { type = 'BYTE_ARRAY', converted_type: converted, logical_type: logical } = element
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') {
    const scale = element.scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0)
    if (!(scale >= 0 && scale <= 100)) throw new Damage('a decimal column has an impossible scale')
    delete element.converted_type
    delete element.logical_type
    return {
      kind: scale === 0 ? 'integer' : 'number',
      type: `decimal(${element.precision ?? '?'}, ${scale})`,
      toCell: (value) => decimalCell(value, scale)
    }
  }
  const kind = kindOf(type, converted, logical?.type)
  const shown = logical?.type ?? converted ?? type
  return { kind, type: shown.toLowerCase().replaceAll('_', ' '), toCell: (value) => plainCell(value, kind) }
}

function kindOf(type: string, converted: string | undefined, logical: string | undefined): CellKind {
  if (logical === 'FLOAT16') return 'number'
  if (['UTF8', 'ENUM', 'JSON'].includes(converted ?? '')) return 'string'
  if (['STRING', 'ENUM', 'JSON', 'UUID'].includes(logical ?? '')) return 'string'
  if (converted === 'DATE' || logical === 'DATE') return 'date'
  if (type === 'INT96' || logical === 'TIMESTAMP' || converted?.startsWith('TIMESTAMP') === true)
    return 'datetime'
  if (type === 'BOOLEAN') return 'boolean'
  if (type === 'FLOAT' || type === 'DOUBLE') return 'number'
  const annotation = converted ?? logical ?? 'INTEGER'
  return type.startsWith('INT') && /^U?INT(_|EGER)/.test(annotation) ? 'integer' : 'other'
}

function plainCell(value: unknown, kind: CellKind): Cell | undefined {
  if (value === null) return null
  if (value === undefined) return undefined
  if (kind === 'other') return PRESENT
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
      return value
    default:
      return value instanceof Uint8Array ? value : undefined
  }
}

function decimalCell(value: unknown, scale: number): Cell | undefined {
  if (value === null) return null
  if (value instanceof Uint8Array) return decimalText(bigEndian(value), scale)
  if (typeof value === 'bigint' || typeof value === 'number') return decimalText(BigInt(value), scale)
  return undefined
}
