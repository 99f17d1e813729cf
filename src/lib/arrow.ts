import { Damage } from './damage.js'
import { closeSync } from 'node:fs'
import { CompressionType, RecordBatchReader, compressionRegistry, type Schema } from 'apache-arrow'
import { decompressZstd } from 'hyparquet-compressors'
import { arrowCells, arrowColumn } from './arrow-cells.js'
import { readMessage, type ArrowMessage } from './arrow-messages.js'
import { readFooter } from './arrow-footer.js'
import { openForReading } from './files.js'
import { lz4Frame } from './lz4.js'
import { decoding, readAt, sizeOf, tooLarge, withFile, wrongTable } from './table.js'
import type { Batch, Cell, Table } from './table.js'

const MAX_METADATA_BYTES = 16 * 1024 * 1024
/** A batch is in memory as a whole. */
const MAX_BODY_BYTES = 1024 * 1024 * 1024
const MAX_BATCH_ROWS = 1 << 25
const SMALLER_BATCHES = 'write smaller batches (pyarrow: max_chunksize=100_000)'
const MAGIC = 'ARROW1'

/** Where the messages lie; `file` is the format with a footer, else a stream. `footer` where only that says it. */
interface Span {
  start: number
  end: number
  kind: 'file' | 'stream'
  footer?: { schema: Buffer; starts: number[] }
}

compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: (bytes) => lz4Frame(bytes, sizeBefore(bytes)) })
compressionRegistry.set(CompressionType.ZSTD, {
  decode: (bytes) => {
    const size = sizeBefore(bytes)
    const output = decompressZstd(bytes, new Uint8Array(size))
    if (output.length !== size) throw new Damage('zstd data are cut off or damaged')
    return output
  }
})

/** Arrow writes the inflated size in front of each compressed buffer (Message.fbs, BodyCompression); the library drops it. */
function sizeBefore(bytes: Uint8Array): number {
  return Number(new DataView(bytes.buffer, bytes.byteOffset - 8, 8).getBigInt64(0, true))
}

/**
 * Open an Arrow IPC file (Feather version 2) or stream (arrow.apache.org/docs/format/Columnar.html, "Serialization and Interprocess
 * Communication"). Every message is looked at once, without its data; `batches` then reads message by message.
 * @param file absolute; @param shown the name that messages use
 * @throws GateError `evidence` for a file that is cut off or damaged, `limit`, `io`
 */
export async function openArrow(file: string, shown: string): Promise<Table> {
  const { rows, schema } = await decoding(shown, 'its structure', () =>
    withFile(file, shown, (fd) => {
      let total = 0
      let first: Schema | undefined
      for (const { message, head } of messages(fd, shown)) {
        if (message.kind === 'batch') total += message.length
        // The schema message and an end of stream: a stream without batches.
        if (first === undefined) first = RecordBatchReader.from([head, END]).open().schema
      }
      if (first === undefined) throw new Damage('it has no schema')
      return { rows: total, schema: first }
    })
  )
  if (!Number.isSafeInteger(rows)) throw wrongTable(shown, 'it claims an impossible number of rows')
  const columns = schema.fields.map(arrowColumn)
  return {
    columns,
    rows,
    batches: (names) => {
      const places = names.map((name) => {
        const found = columns.flatMap((column, i) => (column.name === name ? [i] : []))
        const [at] = found
        if (at === undefined) throw wrongTable(shown, `it has no column ${name}`)
        if (found.length > 1) throw wrongTable(shown, `it has ${found.length} columns named ${name}`)
        return [name, at] as const
      })
      return readBatches(file, shown, places, rows)
    }
  }
}

const END = Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0])

interface Framed {
  message: ArrowMessage
  /** Prefix and metadata. */
  head: Buffer
  /** Where its body begins in the file. */
  body: number
}

/** The messages from the first to the end marker. */
function* messages(fd: number, shown: string): Generator<Framed> {
  const { start, end, kind, footer } = spanOf(fd, shown)
  if (footer !== undefined) {
    const { schema, starts } = footer
    yield { message: readMessage(schema.subarray(8)), head: schema, body: start }
    for (const at of starts) yield framedAt(fd, at, end, shown) ?? cutOff(shown)
    return
  }
  for (let at = start; at < end;) {
    const framed = framedAt(fd, at, end, shown)
    if (framed === undefined) return
    yield framed
    at = framed.body + framed.message.bodyLength
  }
  // A writer may leave out the marker, but then nobody can tell whether rows are missing.
  if (kind === 'stream')
    throw wrongTable(shown, 'it ends without the marker that ends a stream: it may be cut off')
}

function cutOff(shown: string): never {
  throw wrongTable(shown, 'it is cut off')
}

/** @returns undefined for the end marker */
function framedAt(fd: number, at: number, end: number, shown: string): Framed | undefined {
  if (at + 8 > end) cutOff(shown)
  const prefix = readAt(fd, at, 8, shown)
  const metadata = prefix.readInt32LE(4)
  if (prefix.readInt32LE(0) !== -1 || metadata < 0)
    throw wrongTable(shown, 'it has no message where one must begin')
  if (metadata === 0) return undefined
  if (metadata > MAX_METADATA_BYTES)
    throw tooLarge(
      shown,
      `a message has ${metadata} bytes of metadata; at most ${MAX_METADATA_BYTES} are read`,
      SMALLER_BATCHES
    )
  if (at + 8 + metadata > end) cutOff(shown)
  const head = readAt(fd, at, 8 + metadata, shown)
  const message = readMessage(head.subarray(8))
  const body = at + head.length
  if (message.bodyLength < 0 || body + message.bodyLength > end) cutOff(shown)
  return { message, head, body }
}

function spanOf(fd: number, shown: string): Span {
  const size = sizeOf(fd)
  const head = readAt(fd, 0, Math.min(8, size), shown).toString('latin1')
  if (!head.startsWith(MAGIC)) return { start: 0, end: size, kind: 'stream' }
  if (size < 18) throw wrongTable(shown, 'it is cut off')
  const tail = readAt(fd, size - 10, 10, shown)
  if (tail.toString('latin1', 4) !== MAGIC)
    throw wrongTable(shown, 'it does not end as an Arrow file: it is cut off')
  const footer = tail.readInt32LE(0)
  if (footer <= 0 || footer > size - 18) throw wrongTable(shown, 'its footer is larger than the file')
  const end = size - 10 - footer
  if (end < 12 || readAt(fd, 8, 4, shown).readInt32LE(0) === -1) return { start: 8, end, kind: 'file' }
  return { start: 8, end, kind: 'file', footer: readFooter(readAt(fd, end, footer, shown)) }
}

async function* readBatches(
  file: string,
  shown: string,
  places: readonly (readonly [string, number])[],
  announced: number
): AsyncGenerator<Batch> {
  let rows = 0
  const fd = openForReading(file, shown)
  try {
    const reader = RecordBatchReader.from(wholeMessages(fd, shown))
    for (;;) {
      const step = await decoding(shown, 'a batch', () => reader.next())
      if (step.done === true) {
        // Damage may hide a message from the library that we have counted, or the other way round.
        if (rows !== announced)
          throw wrongTable(shown, `it holds ${rows} rows where ${announced} are announced`)
        return
      }
      const { value: batch } = step
      const columns = new Map<string, Cell[]>()
      for (const [name, at] of places) {
        const data = batch.data.children[at]
        const cells = await decoding(shown, `column ${name}`, () => {
          if (data?.length !== batch.numRows) throw new Damage('it has another length than its batch')
          return arrowCells(data)
        })
        columns.set(name, cells)
      }
      rows += batch.numRows
      yield { rows: batch.numRows, columns }
    }
  } finally {
    closeSync(fd)
  }
}

/** Each message with its body, for the library; and what it would inflate to, before it does. */
function* wholeMessages(fd: number, shown: string): Generator<Uint8Array> {
  for (const { message, head, body } of messages(fd, shown)) {
    const { bodyLength } = message
    if (bodyLength > MAX_BODY_BYTES)
      throw tooLarge(
        shown,
        `a batch has ${bodyLength} bytes; at most ${MAX_BODY_BYTES} are read`,
        SMALLER_BATCHES
      )
    if (message.length > MAX_BATCH_ROWS)
      throw tooLarge(
        shown,
        `a batch has ${message.length} rows; at most ${MAX_BATCH_ROWS} are read`,
        SMALLER_BATCHES
      )
    const data = readAt(fd, body, bodyLength, shown)
    if (message.compressed) checkInflated(data, message, shown)
    yield head
    yield data
  }
  yield END
}

function checkInflated(body: Buffer, { buffers }: ArrowMessage, shown: string): void {
  let total = 0
  for (const { offset, length } of buffers) {
    if (length === 0) continue
    if (length < 8) throw wrongTable(shown, 'a compressed buffer is cut off')
    const size = body.readBigInt64LE(offset)
    // -1: this buffer was not worth compressing.
    if (size < -1n) throw wrongTable(shown, 'a compressed buffer has an impossible size')
    total += size === -1n ? length : Number(size)
  }
  if (total > MAX_BODY_BYTES)
    throw tooLarge(
      shown,
      `a batch inflates to ${total} bytes; at most ${MAX_BODY_BYTES} are read`,
      SMALLER_BATCHES
    )
}
