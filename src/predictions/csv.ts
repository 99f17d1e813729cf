import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Predictions } from '../calibration/types.js'
import { GateError } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import { Collector } from './collector.js'
import { findColumns, type Columns } from './columns.js'
import { DecimalReader, parseDecimal } from './decimal.js'

const [TAB, LF, CR, SPACE, QUOTE, COMMA, SEMICOLON, BAR] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x3b, 0x7c]
const CHUNK = 1 << 20
/** A record longer than this is no row of predictions. */
const MAX_RECORD = 64 * 1024 * 1024
/** After so many chunks the event loop gets its turn. */
const TURN = 64

/**
 * Predictions as CSV (RFC 4180) with a header line; separated by comma, tab, semicolon or bar, quotes allowed, other
 * columns ignored. Read in chunks straight into typed arrays: memory is 9 bytes a row whatever the file's size.
 * A label may be 0, 1, 0.0, 1.0, true or false in any case.
 * @param path absolute; @param file the name that messages use
 * @throws GateError `evidence` with line and row, `limit`, `io`
 */
export async function predictionsFromCsv(path: string, file: string): Promise<Predictions> {
  let fd: number | undefined
  try {
    fd = openSync(path, 'r')
    const size = fstatSync(fd).size
    const table = new CsvTable(file, size)
    let buffer = Buffer.allocUnsafe(CHUNK)
    let kept = 0
    for (let turn = 1; ; turn++) {
      const n = readSync(fd, buffer, kept, buffer.length - kept, null)
      const end = kept + n
      const used = table.consume(buffer, end, n === 0)
      if (n === 0) return table.finish()
      kept = end - used
      if (kept === buffer.length) {
        if (kept >= MAX_RECORD) throw table.tooLong()
        const larger = Buffer.allocUnsafe(buffer.length * 2)
        buffer.copy(larger, 0, used, end)
        buffer = larger
      } else buffer.copyWithin(0, used, end)
      if (turn % TURN === 0) await nextTurn()
    }
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, file, 'check the path and its permissions')
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}

/** The state between chunks: columns once the header is read, and where we are. */
class CsvTable {
  private rows: Collector
  private columns: Columns | undefined
  private delimiter = COMMA
  private line = 1
  private width = 0
  /** Bounds of the fields of the current record, [start, end) pairs, quotes stripped. */
  private bounds = new Int32Array(64)
  private fields = 0
  private lineBreaks = 0
  /** The record ends with the file, and not with a line break. */
  private unterminated = false
  private readonly decimal = new DecimalReader()

  constructor(
    private readonly file: string,
    private readonly size: number
  ) {
    this.rows = new Collector(file)
  }

  /** Take all whole records of `buffer[0, end)`; the last one even without its line break when `last`. */
  consume(buffer: Buffer, end: number, last: boolean): number {
    let at = 0
    if (this.columns === undefined && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) at = 3
    while (at < end) {
      const quick = this.quickRecord(buffer, at, end)
      if (quick !== -1) {
        at = quick
        continue
      }
      const next = this.record(buffer, at, end, last)
      if (next === -1) {
        // The header decides where the BOM belongs; until it is whole, nothing is consumed.
        return this.columns === undefined ? 0 : at
      }
      this.unterminated = last && buffer[next - 1] !== LF
      if (this.fields > 0) this.take(buffer, at, next)
      this.line += 1 + this.lineBreaks
      at = next
    }
    return at
  }

  finish(): Predictions {
    return this.rows.finish()
  }

  tooLong(): GateError {
    return new GateError('limit', `a record has more than ${MAX_RECORD} bytes`, {
      remedy: 'write one prediction a line',
      place: { file: this.file, line: this.line }
    })
  }

  /**
   * The usual row, in one pass over its bytes: no quotes, a label of one digit, a plain decimal, a line break.
   * @returns where the next record starts; -1, with nothing done, for every other row: `record` takes that one
   */
  private quickRecord(buffer: Buffer, at: number, end: number): number {
    const { columns, delimiter, decimal } = this
    // The first row goes the long way: it tells how many rows to make room for.
    if (columns === undefined || columns.probabilities.length !== 1 || this.rows.rows === 0) return -1
    const [probabilityAt = 0] = columns.probabilities
    const last = this.width - 1
    let label = -1
    let probability = NaN
    let i = at
    for (let k = 0; k <= last; k++) {
      if (k === probabilityAt) {
        probability = decimal.read(buffer, i, end)
        i = decimal.next
      } else if (k === columns.label) label = (buffer[i++] ?? 0) - 0x30
      else {
        for (; i < end; i++) {
          const byte = buffer[i]
          if (byte === delimiter || byte === LF || byte === QUOTE) break
        }
      }
      if (k === last && buffer[i] === CR) i++
      if (i >= end || buffer[i++] !== (k === last ? LF : delimiter)) return -1
    }
    if ((label !== 0 && label !== 1) || !(probability <= 1)) return -1
    this.rows.add(label, probability, this.line)
    this.line++
    return i
  }

  /** Find the fields of the record at `at`. @returns where the next one starts, -1 when this one is not whole */
  private record(buffer: Buffer, at: number, end: number, last: boolean): number {
    this.lineBreaks = 0
    if (this.columns === undefined) this.delimiter = sniffDelimiter(buffer, at, end)
    // Locals, because this loop sees every byte.
    const { delimiter } = this
    let { bounds } = this
    let used = 0
    let start = at
    let i = at
    for (; i < end; i++) {
      const byte = buffer[i]
      if (byte === delimiter) {
        if (used + 4 > bounds.length) bounds = this.moreBounds()
        bounds[used++] = start
        bounds[used++] = i
        start = i + 1
      } else if (byte === LF) break
      else if (byte === QUOTE && i === start) {
        i = this.closingQuote(buffer, i + 1, end)
        if (i >= end) {
          if (!last) return -1
          throw this.rows.bad('a quoted field never ends', this.line, 'the file may be cut off; restore it')
        }
      }
    }
    if (i >= end && !last) return -1
    const stop = i > start && buffer[i - 1] === CR ? i - 1 : i
    if (stop > start || used > 0) {
      bounds[used++] = start
      bounds[used++] = stop
    }
    this.fields = used / 2
    return Math.min(i + 1, end)
  }

  private closingQuote(buffer: Buffer, from: number, end: number): number {
    for (let i = from; i < end; i++) {
      const byte = buffer[i] ?? 0
      if (byte === LF) this.lineBreaks++
      if (byte !== QUOTE) continue
      if (i + 1 < end && buffer[i + 1] === QUOTE) i++
      else return i
    }
    return end
  }

  private moreBounds(): Int32Array<ArrayBuffer> {
    const larger = new Int32Array(this.bounds.length * 2)
    larger.set(this.bounds)
    this.bounds = larger
    return larger
  }

  private take(buffer: Buffer, at: number, next: number): void {
    if (this.columns === undefined) {
      const names = Array.from({ length: this.fields }, (_, k) => this.text(buffer, k))
      if (names.some((name) => /\r(?!\n)/.test(name))) {
        const remedy = 'end its lines with a line feed'
        throw this.rows.bad('lines end in a carriage return alone, which is not read', this.line, remedy)
      }
      this.columns = findColumns(names, this.file)
      this.width = this.fields
      return
    }
    if (this.rows.rows === 0) {
      // Rows are about as long as the first one; a tenth more saves most of the copying.
      this.rows = new Collector(this.file, Math.ceil((this.size / (next - at)) * 1.1))
    }
    if (this.fields !== this.width) {
      throw this.rows.bad(`${this.fields} fields, where the header has ${this.width}`, this.line)
    }
    const { label, probabilities } = this.columns
    const y = this.label(buffer, label)
    const [first = 0] = probabilities
    if (probabilities.length === 1) this.rows.add(y, this.number(buffer, first, 'probability'), this.line)
    else {
      const all = probabilities.map((k) => this.number(buffer, k, 'probability'))
      this.rows.addClasses(y, all, this.line)
    }
  }

  private label(buffer: Buffer, k: number): number {
    const start = this.bounds[2 * k] ?? 0
    const byte = buffer[start] ?? 0
    if ((this.bounds[2 * k + 1] ?? 0) - start === 1 && byte >= 0x30 && byte <= 0x39) return byte - 0x30
    const text = this.text(buffer, k).trim().toLowerCase()
    if (text === 'true') return 1
    if (text === 'false') return 0
    return this.number(buffer, k, 'label')
  }

  private number(buffer: Buffer, k: number, what: string): number {
    let start = this.bounds[2 * k] ?? 0
    let end = this.bounds[2 * k + 1] ?? 0
    if (this.unterminated && k === this.width - 1 && isHalf(buffer[end - 1])) {
      throw this.rows.bad(
        `the ${what} ${JSON.stringify(buffer.toString('utf8', Math.max(start, end - 60), end))} is cut off, and so is its line`,
        this.line,
        'the file may be cut off; restore it'
      )
    }
    while (start < end && isPadding(buffer[start])) start++
    while (end > start && isPadding(buffer[end - 1])) end--
    const value = parseDecimal(buffer, start, end)
    if (Number.isNaN(value)) {
      const written = JSON.stringify(buffer.toString('utf8', start, Math.min(end, start + 60)))
      const remedy = written.includes(',') ? 'write decimal points, not commas' : undefined
      throw this.rows.bad(`the ${what} is ${written}, not a number`, this.line, remedy)
    }
    return value
  }

  private text(buffer: Buffer, k: number): string {
    const text = buffer.toString('utf8', this.bounds[2 * k], this.bounds[2 * k + 1]).trim()
    return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text
  }
}

/** What no writer ends a number with: `0.`, `1e`, `1e-`. */
function isHalf(byte: number | undefined): boolean {
  return byte !== undefined && '.eE+-'.includes(String.fromCharCode(byte))
}

/** Quotes around a number are padding, too. */
function isPadding(byte: number | undefined): boolean {
  return byte === SPACE || byte === QUOTE || byte === TAB
}

/** The separator that the first line has most of; a comma where it has none. */
function sniffDelimiter(buffer: Buffer, at: number, end: number): number {
  const stop = buffer.indexOf(LF, at)
  const line = buffer.subarray(at, stop === -1 || stop > end ? end : stop)
  const count = (byte: number): number => line.reduce((sum, b) => sum + (b === byte ? 1 : 0), 0)
  const candidates = [COMMA, TAB, SEMICOLON, BAR]
  return candidates.reduce((best, byte) => (count(byte) > count(best) ? byte : best), COMMA)
}
