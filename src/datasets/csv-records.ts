import { GateError } from '../lib/errors.js'
import { chunksOf } from './chunks.js'

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d
/** 1 for comma, tab, semicolon and bar. */
const IS_DELIMITER = Uint8Array.from({ length: 256 }, (_, byte) =>
  ',\t;|'.includes(String.fromCharCode(byte)) ? 1 : 0
)

/** Where in a record a byte stands (RFC 4180). A quote opens a field only at its start. */
const RECORD_START = 0
const FIELD_START = 1
const PLAIN = 2
const QUOTED = 3
/** After a quote inside a quoted field: an escaped quote follows, or the field has ended. */
const QUOTE_IN_QUOTED = 4

/**
 * Records of a CSV or TSV file, the header counted, blank lines not; line breaks inside quotes are data. Streams, gzip too.
 * Fields may be separated by comma, tab, semicolon or bar.
 * @throws GateError `evidence` when a quoted field never ends, `io`
 */
export async function countCsvRecords(file: string, shown: string): Promise<number> {
  const counter = new RecordCounter()
  for await (const chunk of chunksOf(file, shown)) counter.add(chunk)
  if (counter.openQuote !== undefined) {
    throw new GateError('evidence', 'a quoted field that begins here never ends', {
      remedy: 'the file may be cut off; restore it',
      place: { file: shown, line: counter.openQuote }
    })
  }
  return counter.records
}

class RecordCounter {
  private ended = 0
  private state = RECORD_START
  private line = 1
  private quoteLine = 0

  /** Records so far; the last one may lack its line break. */
  get records(): number {
    return this.state === RECORD_START ? this.ended : this.ended + 1
  }

  /** Line where a quoted field began that has not ended. */
  get openQuote(): number | undefined {
    return this.state === QUOTED ? this.quoteLine : undefined
  }

  add(chunk: Buffer): void {
    if (this.state !== QUOTED && !chunk.includes(QUOTE)) this.addWithoutQuotes(chunk)
    else this.addAny(chunk)
  }

  /** Most files have no quotes, and then only line breaks matter. */
  private addWithoutQuotes(chunk: Buffer): void {
    let { ended, line } = this
    let blank = this.state === RECORD_START
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]
      if (byte === LF) {
        line++
        if (!blank) ended++
        blank = true
      } else if (byte !== CR) blank = false
    }
    const last = chunk[chunk.length - 1] ?? 0
    this.state = blank ? RECORD_START : IS_DELIMITER[last] === 1 ? FIELD_START : PLAIN
    this.ended = ended
    this.line = line
  }

  private addAny(chunk: Buffer): void {
    let { state } = this
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0
      if (byte === LF) this.line++
      if (state === QUOTED) {
        if (byte === QUOTE) state = QUOTE_IN_QUOTED
      } else if (byte === LF) {
        if (state !== RECORD_START) this.ended++
        state = RECORD_START
      } else if (byte === QUOTE && state !== PLAIN) {
        if (state !== QUOTE_IN_QUOTED) this.quoteLine = this.line
        state = QUOTED
      } else if (byte !== CR || state !== RECORD_START) {
        state = IS_DELIMITER[byte] === 1 ? FIELD_START : PLAIN
      }
    }
    this.state = state
  }
}
