import { Damage } from './damage.js'
import { DataType, TimeUnit, Vector, type Data, type Decimal, type Field } from 'apache-arrow'
import { dayText, decimalText, timeText } from './cells.js'
import { PRESENT, type Cell, type CellKind, type TableColumn } from './table.js'

const DAY_MS = 86_400_000
const PER_SECOND = {
  [TimeUnit.SECOND]: 1,
  [TimeUnit.MILLISECOND]: 1e3,
  [TimeUnit.MICROSECOND]: 1e6,
  [TimeUnit.NANOSECOND]: 1e9
} as const

/** A column of an Arrow schema (arrow.apache.org/docs/format/Columnar.html). A dictionary is what its values are. */
export function arrowColumn(field: Field): TableColumn {
  // The format allows columns without a name, whatever the library's types say.
  const name: unknown = field.name
  const values = valueType(field.type as DataType)
  return { name: typeof name === 'string' ? name : '', kind: kindOf(values), type: nameOf(values) }
}

function valueType(type: DataType): DataType {
  return DataType.isDictionary(type) ? (type.dictionary as DataType) : type
}

/** Every type of the library prints itself, like `Timestamp<MICROSECOND, UTC>`. */
function nameOf(type: { toString: () => string }): string {
  return type.toString().slice(0, 60)
}

function kindOf(type: DataType): CellKind {
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isUtf8View(type)) return 'string'
  if (DataType.isInt(type)) return 'integer'
  if (DataType.isFloat(type)) return 'number'
  if (DataType.isDecimal(type)) return type.scale === 0 ? 'integer' : 'number'
  if (DataType.isBool(type)) return 'boolean'
  if (DataType.isDate(type)) return 'date'
  if (DataType.isTimestamp(type)) return 'datetime'
  if (isList(type)) return 'list'
  return DataType.isStruct(type) || DataType.isMap(type) || DataType.isUnion(type) ? 'nested' : 'other'
}

function isList(type: DataType): boolean {
  return DataType.isList(type) || DataType.isLargeList(type) || DataType.isFixedSizeList(type)
}

type At = (i: number) => Cell

/**
 * The values of one column of a batch as cells. Its buffers are checked first: they hold as many values as announced, and
 * offsets only rise and stay inside.
 * @throws Damage when a buffer is too short or an offset or index is wrong
 */
export function arrowCells(data: Data): Cell[] {
  const at = reader(data)
  return Array.from({ length: data.length }, (_, i) => at(i))
}

function reader(data: Data): At {
  if (DataType.isNull(data.type)) return () => null
  const value = valueReader(data)
  // Unions have no validity of their own.
  if (DataType.isUnion(data.type)) return value
  const bitmap = data.nullBitmap as Uint8Array | null | undefined
  if (bitmap === null || bitmap === undefined || bitmap.length === 0) {
    if (data.nullCount > 0) throw new Damage('its validity bitmap is missing')
    return value
  }
  if (bitmap.length * 8 < data.length) throw new Damage('its validity bitmap is cut off')
  return (i) => (((bitmap[i >> 3] ?? 0) & (1 << (i & 7))) === 0 ? null : value(i))
}

function valueReader(data: Data): At {
  const type = data.type
  if (DataType.isDictionary(type)) return dictionaryReader(data)
  if (isList(type)) return listReader(data)
  const kind = kindOf(type)
  if (kind === 'nested' || kind === 'other') return () => PRESENT
  if (kind === 'string') {
    // A view is 16 bytes; the library checks where it points to.
    if (DataType.isUtf8View(type)) valuesOf<Uint8Array>(data, 16 * data.length)
    else offsetsOf(data, (data.values as Uint8Array).length)
    const vector = new Vector([data])
    return (i) => vector.get(i) as string | null
  }
  if (DataType.isBool(type)) {
    const bits = valuesOf<Uint8Array>(data, Math.ceil(data.length / 8))
    return (i) => ((bits[i >> 3] ?? 0) & (1 << (i & 7))) !== 0
  }
  if (DataType.isTimestamp(type)) {
    const ticks = valuesOf<BigInt64Array>(data, data.length)
    const perSecond = PER_SECOND[type.unit]
    return (i) => timeText(ticks[i] ?? 0n, perSecond)
  }
  if (DataType.isDate(type)) {
    const values = valuesOf<Int32Array | BigInt64Array>(data, data.length)
    // 64-bit dates count the milliseconds of whole days.
    const perDay = values instanceof Int32Array ? 1 : DAY_MS
    return (i) => dayText(Math.floor(Number(values[i] ?? 0) / perDay))
  }
  if (DataType.isDecimal(type)) return decimalReader(data, type)
  const values = valuesOf<ArrayLike<number | bigint>>(data, data.length)
  if (!DataType.isFloat(type) || !(values instanceof Uint16Array)) return (i) => values[i] ?? NaN
  const halves = new Vector([data])
  return (i) => halves.get(i) as number
}

function valuesOf<T extends ArrayLike<unknown>>(data: Data, needed: number): T {
  const values = data.values as T | null | undefined
  if (values === null || values === undefined || values.length < needed)
    throw new Damage('its values are cut off')
  return values
}

/** Little-endian 32-bit words, two's complement. */
function decimalReader(data: Data, { scale, bitWidth }: Decimal): At {
  const words = bitWidth / 32
  const values = valuesOf<Uint32Array>(data, data.length * words)
  return (i) => {
    let unscaled = 0n
    for (let k = words - 1; k >= 0; k--) unscaled = (unscaled << 32n) | BigInt(values[i * words + k] ?? 0)
    return decimalText(BigInt.asIntN(bitWidth, unscaled), scale)
  }
}

function listReader(data: Data): At {
  const [child] = data.children
  if (child === undefined) throw new Damage('its items are missing')
  const items = arrowCells(child)
  const type = data.type
  if (DataType.isFixedSizeList(type)) {
    const { listSize } = type
    if (items.length < data.length * listSize) throw new Damage('its items are cut off')
    return (i) => items.slice(i * listSize, (i + 1) * listSize)
  }
  const offsets = offsetsOf(data, items.length)
  return (i) => items.slice(Number(offsets[i]), Number(offsets[i + 1]))
}

/** Offsets of text or lists: n + 1 of them, rising, none above `limit`. */
function offsetsOf({ length, valueOffsets }: Data, limit: number): ArrayLike<number | bigint> {
  const offsets = valueOffsets as ArrayLike<number | bigint>
  if (length > 0 && offsets.length <= length) throw new Damage('its offsets are cut off')
  let last = 0
  for (let i = 0; i <= length && length > 0; i++) {
    const next = Number(offsets[i])
    if (!(next >= last && next <= limit)) throw new Damage('its offsets are wrong')
    last = next
  }
  return offsets
}

/** All batches share a dictionary, so that it is turned into cells once. */
const dictionaries = new WeakMap<Vector, Cell[]>()

function dictionaryReader(data: Data): At {
  const { dictionary } = data
  if (dictionary === undefined) throw new Damage('its dictionary is missing')
  const known = dictionaries.get(dictionary) ?? dictionary.data.flatMap((part: Data) => arrowCells(part))
  dictionaries.set(dictionary, known)
  const indices = valuesOf<ArrayLike<number | bigint>>(data, data.length)
  return (i) => {
    const cell = known[Number(indices[i])]
    if (cell === undefined) throw new Damage('it has an index outside its dictionary')
    return cell
  }
}
