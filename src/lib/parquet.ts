import { Damage } from './damage.js'
import { closeSync } from 'node:fs'
import { parquetMetadata, parquetRead, type FileMetaData, type RowGroup } from 'hyparquet'
import { openForReading } from './files.js'
import type { GateError } from './errors.js'
import { COMPRESSORS } from './parquet-codecs.js'
import { walkPages } from './parquet-pages.js'
import { CELL_PARSERS, parquetColumns, type ParquetColumn } from './parquet-schema.js'
import { decoding, readAt, sizeOf, tooLarge, withFile, wrongTable } from './table.js'
import type { Batch, Cell, Table } from './table.js'
import { ThriftReader } from './thrift.js'

const MAX_METADATA_BYTES = 64 * 1024 * 1024
/** One column of a row group is decoded at a time, into memory. */
const MAX_GROUP_ROWS = 1 << 25
const MAX_CHUNK_BYTES = 1024 * 1024 * 1024
const SMALLER_GROUPS = 'write smaller row groups (pyarrow: row_group_size=1_000_000)'

/**
 * Open a Parquet file (parquet.apache.org/docs/file-format): the footer is read and checked, data only by `batches`, one
 * batch a row group, one column chunk at a time. What the footer declares must lie inside the file and add up.
 * @param file absolute; @param shown the name that messages use
 * @throws GateError `evidence` for a file that is cut off, damaged or encrypted, `limit`, `io`
 */
export async function openParquet(file: string, shown: string): Promise<Table> {
  const footer = withFile(file, shown, (fd) => readFooter(fd, shown))
  const metadata = await decoding(shown, 'its footer', () => {
    // First by our own reader, which no bytes can make slow; then by the library.
    new ThriftReader(footer).struct()
    return parquetMetadata(footer, { geoparquet: false })
  })
  const columns = await decoding(shown, 'its schema', () => parquetColumns(metadata.schema))
  const rows = checkGroups(metadata, shown)
  return {
    columns,
    rows,
    batches: (names) => readBatches(file, shown, metadata, pick(columns, names, shown))
  }
}

/** The footer with its length and magic behind it. */
function readFooter(fd: number, shown: string): Buffer<ArrayBuffer> {
  const size = sizeOf(fd)
  if (size < 12) throw wrongTable(shown, 'it is too short for a Parquet file')
  const tail = readAt(fd, size - 8, 8, shown)
  const [head, end] = [readAt(fd, 0, 4, shown).toString('latin1'), tail.toString('latin1', 4)]
  if (head === 'PARE' || end === 'PARE') throw encrypted(shown)
  if (head !== 'PAR1') throw wrongTable(shown, 'it does not begin as a Parquet file')
  if (end !== 'PAR1') throw wrongTable(shown, 'it does not end as a Parquet file: it is cut off')
  const length = tail.readUInt32LE(0)
  if (length > size - 12) throw wrongTable(shown, 'its footer is larger than the file')
  if (length > MAX_METADATA_BYTES)
    throw tooLarge(
      shown,
      `its footer has ${length} bytes; at most ${MAX_METADATA_BYTES} are read`,
      SMALLER_GROUPS
    )
  return readAt(fd, size - 8 - length, length + 8, shown)
}

/** @returns the rows of all groups */
function checkGroups({ num_rows: announced, row_groups: groups }: FileMetaData, shown: string): number {
  let rows = 0n
  for (const group of groups) {
    if (typeof group.num_rows !== 'bigint' || group.num_rows < 0n)
      throw wrongTable(shown, 'a row group has no number of rows')
    rows += group.num_rows
  }
  if (rows !== announced)
    throw wrongTable(shown, `its row groups have ${rows} rows, its footer says ${announced}`)
  if (rows > BigInt(Number.MAX_SAFE_INTEGER))
    throw wrongTable(shown, 'it claims an impossible number of rows')
  return Number(rows)
}

function pick(columns: readonly ParquetColumn[], names: readonly string[], shown: string): ParquetColumn[] {
  return names.map((name) => {
    const found = columns.filter((column) => column.name === name)
    const [column] = found
    if (column === undefined) throw wrongTable(shown, `it has no column ${name}`)
    if (found.length > 1) throw wrongTable(shown, `it has ${found.length} columns named ${name}`)
    return column
  })
}

async function* readBatches(
  file: string,
  shown: string,
  metadata: FileMetaData,
  columns: readonly ParquetColumn[]
): AsyncGenerator<Batch> {
  const fd = openForReading(file, shown)
  try {
    for (const group of metadata.row_groups) {
      const rows = Number(group.num_rows)
      // pyarrow writes a row group for a table without rows, whose chunks have no pages and lie nowhere.
      if (rows === 0) continue
      if (rows > MAX_GROUP_ROWS)
        throw tooLarge(
          shown,
          `a row group has ${rows} rows; at most ${MAX_GROUP_ROWS} are read`,
          SMALLER_GROUPS
        )
      const cells = new Map<string, Cell[]>()
      for (const column of columns) {
        const what = `column ${column.name}`
        const one = { ...metadata, row_groups: [group], num_rows: group.num_rows }
        cells.set(
          column.name,
          await decoding(shown, what, async () => {
            checkChunks(fd, shown, group, column, rows)
            return readColumn(fd, shown, one, column, rows)
          })
        )
      }
      yield { rows, columns: cells }
    }
  } finally {
    closeSync(fd)
  }
}

/** Where the chunks of a column lie, and what is in their pages, before anything is decoded. */
function checkChunks(
  fd: number,
  shown: string,
  { columns }: RowGroup,
  column: ParquetColumn,
  rows: number
): void {
  const size = sizeOf(fd)
  const chunks = columns.filter(({ meta_data: meta }) => meta?.path_in_schema[0] === column.name)
  if (chunks.length === 0) {
    // The metadata of an encrypted column are encrypted, too.
    if (columns.some(({ crypto_metadata: crypto }) => crypto !== undefined)) throw encrypted(shown)
    throw new Damage('a row group does not have it')
  }
  for (const { meta_data: meta, file_path: elsewhere, crypto_metadata: crypto } of chunks) {
    if (crypto !== undefined) throw encrypted(shown)
    if (meta === undefined) throw new Damage('it has no metadata')
    if (elsewhere !== undefined) throw new Damage('its data lie in another file')
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset)
    const length = Number(meta.total_compressed_size)
    if (!(start >= 4 && length >= 0 && start + length <= size - 8))
      throw new Damage('its data lie outside the file')
    if (length > MAX_CHUNK_BYTES)
      throw tooLarge(
        shown,
        `a column chunk has ${length} bytes; at most ${MAX_CHUNK_BYTES} are read`,
        SMALLER_GROUPS
      )
    walkPages(readAt(fd, start, length, shown), meta, column.flat ? rows : null)
  }
}

/** All values of a column in the one row group that `metadata` has. */
async function readColumn(
  fd: number,
  shown: string,
  metadata: FileMetaData,
  { name, toCell }: ParquetColumn,
  rows: number
): Promise<Cell[]> {
  const pieces: ArrayLike<unknown>[] = []
  await parquetRead({
    file: {
      byteLength: sizeOf(fd),
      slice: (start, end = sizeOf(fd)) => readAt(fd, start, end - start, shown).buffer
    },
    metadata,
    columns: [name],
    compressors: COMPRESSORS,
    parsers: CELL_PARSERS,
    utf8: false,
    // Nothing may throw in here: nobody would catch it.
    onChunk: ({ columnData }) => pieces.push(columnData)
  })
  const cells: Cell[] = []
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) {
      const cell = toCell(piece[i])
      if (cell === undefined) throw new Damage(`row ${cells.length + 1} of its row group is damaged`)
      cells.push(cell)
    }
  }
  if (cells.length !== rows) throw new Damage(`it has ${cells.length} values in ${rows} rows`)
  return cells
}

function encrypted(shown: string): GateError {
  return wrongTable(
    shown,
    'it is encrypted, and is not read',
    'write it without encryption, or only a copy of the columns needed'
  )
}
