import { closeSync, fstatSync, readSync } from 'node:fs'
import { Damage } from './damage.js'
import { GateError } from './errors.js'
import { ioError, openForReading } from './files.js'

/** What the values of a column are, whatever the format calls it. `list` and `nested` hold other values. */
export type CellKind =
  'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'list' | 'nested' | 'other'

export interface TableColumn {
  name: string
  kind: CellKind
  /** As the format calls it, for messages. */
  type: string
}

/**
 * A value: decimals as exact text (`12.50`), days as `2026-01-31`, points in time as RFC 3339 text in UTC, 64-bit integers as
 * bigint, lists of these, and an empty object for what is nested or of another kind and is only known to be there.
 */
export type Cell = null | boolean | number | bigint | string | Uint8Array | Cell[] | Record<never, never>

/** Consecutive rows, column by column; every column has `rows` values. */
export interface Batch {
  rows: number
  columns: ReadonlyMap<string, ArrayLike<Cell>>
}

/** A columnar file whose structure has been checked: what it declares lies inside it. */
export interface Table {
  columns: readonly TableColumn[]
  rows: number
  /** The wanted columns from the first row to the last. @throws GateError `evidence`, `limit`, `io` */
  batches(names: readonly string[]): AsyncGenerator<Batch>
}

type Format = 'parquet' | 'arrow'

/** What is nested, or of a kind that no check looks into. */
export const PRESENT: Record<never, never> = Object.freeze({})

/**
 * Tell Parquet and Arrow (IPC file, also called Feather version 2, and IPC stream) from the first bytes of a file.
 * @returns undefined for every other file
 * @throws GateError `evidence` for Feather version 1, `io`
 */
export function tableFormat(file: string, shown: string): Format | undefined {
  return withFile(file, shown, (fd) => formatOf(readAt(fd, 0, Math.min(8, sizeOf(fd)), shown), shown))
}

/** The same from bytes that have been read already. */
export function formatOf(head: Buffer, shown: string): Format | undefined {
  const magic = head.toString('latin1', 0, 6)
  if (magic.startsWith('PAR1') || magic.startsWith('PARE')) return 'parquet'
  if (magic === 'ARROW1') return 'arrow'
  if (magic.startsWith('FEA1')) {
    throw wrongTable(
      shown,
      'it is Feather version 1, which is not read',
      'write Feather version 2 or Parquet'
    )
  }
  // A stream begins with the continuation marker and the size of its schema message.
  if (head.length < 8 || head.readInt32LE(0) !== -1) return undefined
  return head.readInt32LE(4) > 0 ? 'arrow' : undefined
}

/**
 * Open a Parquet or Arrow file; only then is its library loaded.
 * @throws GateError `evidence` naming what is broken or not supported, `limit`, `io`
 */
export async function openTable(file: string, shown: string, format: Format): Promise<Table> {
  if (format === 'parquet') return (await import('./parquet.js')).openParquet(file, shown)
  return (await import('./arrow.js')).openArrow(file, shown)
}

/** The refusal of a columnar file. */
export function wrongTable(
  shown: string,
  what: string,
  remedy = 'write the file again, completely',
  cause?: unknown
): GateError {
  return new GateError('evidence', `${shown}: ${what}`, { remedy, place: { file: shown }, cause })
}

/** More than we read at once, or than any honest file declares. */
export function tooLarge(shown: string, what: string, remedy: string): GateError {
  return new GateError('limit', `${shown}: ${what}`, { remedy, place: { file: shown } })
}

/**
 * Run the code of a decoder: whatever it throws on malformed bytes becomes one clear refusal. A library's plain Error says
 * in words what it does not read; a TypeError and its kind is an engine that stumbled over damage, and stays the cause.
 */
export async function decoding<T>(shown: string, what: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof GateError) throw error
    const inWords = error instanceof Damage || (error instanceof Error && error.name === 'Error')
    const reason = inWords ? error.message.slice(0, 200) : 'its bytes are damaged'
    throw wrongTable(shown, `${what} cannot be decoded: ${reason}`, undefined, error)
  }
}

/** Open, use, close. @throws GateError `io` and what `use` throws */
export function withFile<T>(file: string, shown: string, use: (fd: number) => T): T {
  const fd = openForReading(file, shown)
  try {
    return use(fd)
  } finally {
    closeSync(fd)
  }
}

export function sizeOf(fd: number): number {
  return fstatSync(fd).size
}

/** Exactly `length` bytes from `offset`. @throws GateError `evidence` when the file ends before them, `io` */
export function readAt(fd: number, offset: number, length: number, shown: string): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(new ArrayBuffer(length))
  let filled = 0
  try {
    while (filled < length) {
      const n = readSync(fd, bytes, filled, length - filled, offset + filled)
      if (n === 0) throw wrongTable(shown, 'it is cut off')
      filled += n
    }
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, shown, 'check the path and its permissions')
  }
  return bytes
}
