import { Damage } from './damage.js'
const MAX_DEPTH = 64
const MAX_FIELDS = 100_000
const HEADER = { schema: 1, dictionary: 2, batch: 3 }
/** Values of one column of one batch, items of lists included. */
const MAX_NODE = 1 << 27

/** What a message of Arrow's IPC format says about itself, checked against its own bytes. */
export interface ArrowMessage {
  kind: 'schema' | 'dictionary' | 'batch'
  bodyLength: number
  /** Rows of a batch; entries of a dictionary; 0 for a schema. */
  length: number
  compressed: boolean
  /** Where its buffers lie in the body. */
  buffers: { offset: number; length: number }[]
}

/**
 * Read the flatbuffer of a message (arrow format/Message.fbs and Schema.fbs; flatbuffers.dev/internals). The library trusts the
 * lengths in it, and would loop or allocate by them; here each vector must fit the bytes that are there.
 * @throws Damage for whatever does not
 */
export function readMessage(bytes: Uint8Array): ArrowMessage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const message = new FlatTable(view, view.getUint32(0, true))
  const header = message.table(2)
  if (header === undefined) throw new Damage('a message has no header')
  const bodyLength = message.int64(3)
  const empty = { bodyLength, length: 0, compressed: false, buffers: [] }
  switch (message.byte(1)) {
    case HEADER.schema:
      checkSchema(header)
      return { ...empty, kind: 'schema' }
    case HEADER.batch:
      return { ...empty, ...batch(header, bodyLength), kind: 'batch' }
    case HEADER.dictionary: {
      const data = header.table(1)
      if (data === undefined) throw new Damage('a dictionary has no data')
      return { ...empty, ...batch(data, bodyLength), kind: 'dictionary' }
    }
    default:
      throw new Damage('a message is of a kind that is not read (tensors are not)')
  }
}

function batch(
  table: FlatTable,
  bodyLength: number
): Pick<ArrowMessage, 'length' | 'compressed' | 'buffers'> {
  const length = table.int64(0)
  const nodes = table.pairs(1)
  const buffers = table.pairs(2).map(([offset, size]) => ({ offset, length: size }))
  if (length < 0 || nodes.some(([n, nulls]) => n < 0 || n > MAX_NODE || nulls < 0 || nulls > n))
    throw new Damage('the counts of a batch are impossible')
  if (buffers.some((b) => b.offset < 0 || b.length < 0 || b.offset + b.length > bodyLength))
    throw new Damage('a buffer lies outside its message')
  // How many buffers the views of each column point into: the library takes that many.
  if (table.int64s(4).some((n) => n < 0 || n > buffers.length))
    throw new Damage('a column of views has more buffers than its message')
  return { length, compressed: table.table(3) !== undefined, buffers }
}

/** @throws Damage for one that is big-endian, or larger or deeper than is read */
export function checkSchema(schema: FlatTable): void {
  if (schema.byte(0) === 1) throw new Damage('it is big-endian')
  schema.vector(2, 4)
  schema.vector(3, 8)
  let fields = 0
  const visit = (parent: FlatTable, slot: number, depth: number): void => {
    if (depth > MAX_DEPTH) throw new Damage(`its columns are nested more than ${MAX_DEPTH} deep`)
    for (const field of parent.tables(slot)) {
      if (++fields > MAX_FIELDS) throw new Damage(`it has more than ${MAX_FIELDS} columns`)
      field.vector(0, 1)
      field.vector(6, 4)
      // Only a union lists numbers in its type.
      if (field.byte(2) === 14) field.table(3)?.vector(1, 4)
      visit(field, 5, depth + 1)
    }
  }
  visit(schema, 1, 0)
}

/** One table of a flatbuffer. What lies outside the bytes is a RangeError of DataView. */
export class FlatTable {
  private readonly vtable: number

  constructor(
    private readonly view: DataView,
    readonly at: number
  ) {
    this.vtable = at - view.getInt32(at, true)
  }

  /** Where the value of a slot lies; 0 where it is absent. */
  private slot(i: number): number {
    const entry = 4 + 2 * i
    if (entry + 2 > this.view.getUint16(this.vtable, true)) return 0
    const offset = this.view.getUint16(this.vtable + entry, true)
    return offset === 0 ? 0 : this.at + offset
  }

  byte(i: number): number {
    const at = this.slot(i)
    return at === 0 ? 0 : this.view.getUint8(at)
  }

  int64(i: number): number {
    const at = this.slot(i)
    return at === 0 ? 0 : safe(this.view.getBigInt64(at, true))
  }

  table(i: number): FlatTable | undefined {
    const at = this.slot(i)
    return at === 0 ? undefined : new FlatTable(this.view, at + this.view.getUint32(at, true))
  }

  /** Where the elements of a vector begin, and how many there are. @param size of one element, in bytes */
  vector(i: number, size: number): { start: number; count: number } {
    const at = this.slot(i)
    if (at === 0) return { start: 0, count: 0 }
    const start = at + this.view.getUint32(at, true)
    const count = this.view.getUint32(start, true)
    if (start + 4 + count * size > this.view.byteLength) throw new Damage('a list is longer than its message')
    return { start: start + 4, count }
  }

  tables(i: number): FlatTable[] {
    const { start, count } = this.vector(i, 4)
    return Array.from({ length: count }, (_, k) => {
      const at = start + 4 * k
      return new FlatTable(this.view, at + this.view.getUint32(at, true))
    })
  }

  int64s(i: number): number[] {
    const { start, count } = this.vector(i, 8)
    return Array.from({ length: count }, (_, k) => safe(this.view.getBigInt64(start + 8 * k, true)))
  }

  /** A vector of structs of two 64-bit numbers. */
  pairs(i: number): [number, number][] {
    const { start, count } = this.vector(i, 16)
    const number = (at: number): number => safe(this.view.getBigInt64(at, true))
    return Array.from({ length: count }, (_, k) => [number(start + 16 * k), number(start + 16 * k + 8)])
  }
}

function safe(value: bigint): number {
  if (value < -1n || value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Damage('a number is impossible')
  return Number(value)
}
