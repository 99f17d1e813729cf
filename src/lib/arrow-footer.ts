import { Damage } from './damage.js'
import { checkSchema, FlatTable } from './arrow-messages.js'

/** Size of the message around the schema, a multiple of 8 so that what follows keeps its alignment. */
const WRAPPER = 32
const METADATA_V5 = 4
const SCHEMA = 1
const BLOCK_BYTES = 24

/**
 * The schema and the places of the messages of a file whose footer alone says them: Polars 2 writes the schema behind the
 * magic number as no message, and a dictionary behind the batches that need it. Built from the Footer flatbuffer
 * (arrow format/File.fbs): a Message table whose header is the footer's schema, which lies behind it.
 * @returns `schema` as a message with its prefix; `starts` of the dictionaries and then of the batches, in the file
 * @throws Damage, RangeError where the footer is none, or its blocks do not follow each other
 */
export function readFooter(footer: Uint8Array): { schema: Buffer; starts: number[] } {
  const view = new DataView(footer.buffer, footer.byteOffset, footer.byteLength)
  const root = new FlatTable(view, view.getUint32(0, true))
  const schema = root.table(1)
  if (schema === undefined) throw new Damage('its footer has no schema')
  checkSchema(schema)
  const starts = [2, 3].flatMap((slot) => {
    const { start, count } = root.vector(slot, BLOCK_BYTES)
    const blocks = Array.from({ length: count }, (_, i) =>
      Number(view.getBigInt64(start + BLOCK_BYTES * i, true))
    )
    // Else a small file could name one batch a million times.
    if (blocks.some((at, i) => at <= (blocks[i - 1] ?? 7))) throw new Damage('its footer names a block twice')
    return blocks
  })
  return { schema: asMessage(footer, schema.at), starts }
}

function asMessage(footer: Uint8Array, schemaAt: number): Buffer {
  const bytes = Buffer.alloc(8 + WRAPPER + Math.ceil(footer.byteLength / 8) * 8)
  bytes.writeInt32LE(-1, 0)
  bytes.writeInt32LE(bytes.length - 8, 4)
  const message = bytes.subarray(8)
  const table = 16
  message.writeUInt32LE(table, 0)
  // The table's description: its own size, the table's, and where version, kind of header, header and body length stand.
  ;[12, 12, 8, 10, 4, 0].forEach((n, i) => message.writeUInt16LE(n, 4 + 2 * i))
  message.writeInt32LE(table - 4, table)
  message.writeUInt32LE(WRAPPER + schemaAt - (table + 4), table + 4)
  message.writeInt16LE(METADATA_V5, table + 8)
  message.writeUInt8(SCHEMA, table + 10)
  message.set(footer, WRAPPER)
  return bytes
}
