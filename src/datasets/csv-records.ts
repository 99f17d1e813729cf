import { closeSync, openSync, readSync } from 'node:fs'
import { GateError } from '../lib/errors.js'
import { ioError } from '../lib/files.js'

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d
const DELIMITERS = [0x2c, 0x09, 0x3b, 0x7c]

/** Where in a record a byte stands (RFC 4180). A quote opens a field only at its start. */
const enum State {
  RecordStart,
  FieldStart,
  Plain,
  Quoted,
  /** After a quote inside a quoted field: an escaped quote follows, or the field has ended. */
  QuoteInQuoted
}

/**
 * Records of a CSV or TSV file, the header counted, blank lines not; line breaks inside quotes are data. Streams.
 * Fields may be separated by comma, tab, semicolon or bar.
 * @throws GateError `evidence` when a quoted field never ends, `io`
 */
export function countCsvRecords(file: string, shown: string): number {
  let fd: number | undefined
  try {
    fd = openSync(file, 'r')
    const buffer = Buffer.allocUnsafe(1 << 20)
    let state: State = State.RecordStart
    let records = 0
    let line = 1
    let quoteLine = 0
    for (let n = readSync(fd, buffer); n > 0; n = readSync(fd, buffer)) {
      for (let i = 0; i < n; i++) {
        const byte = buffer[i] ?? 0
        if (byte === LF) line++
        if (state === State.Quoted) {
          if (byte === QUOTE) state = State.QuoteInQuoted
        } else if (byte === LF) {
          if (state !== State.RecordStart) records++
          state = State.RecordStart
        } else if (byte === QUOTE && state !== State.Plain) {
          if (state !== State.QuoteInQuoted) quoteLine = line
          state = State.Quoted
        } else if (byte === CR && state === State.RecordStart) {
          // CRLF of a blank line.
        } else {
          state = DELIMITERS.includes(byte) ? State.FieldStart : State.Plain
        }
      }
    }
    if (state === State.Quoted) {
      throw new GateError('evidence', 'a quoted field that begins here never ends', {
        remedy: 'the file may be cut off; restore it',
        place: { file: shown, line: quoteLine }
      })
    }
    return state === State.RecordStart ? records : records + 1
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, shown, 'check the path and its permissions')
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}
