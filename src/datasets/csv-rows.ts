import { GateError } from '../lib/errors.js'
import { linesOf } from './lines.js'

export interface CsvRow {
  /** 1-based line where the record begins. */
  line: number
  fields: string[]
}

/** A quoted field may not run on for more than this many characters: then a quote is missing. */
const MAX_FIELD_CHARS = 64 * 1024 * 1024

/**
 * The records of a CSV or TSV file as text (RFC 4180), the header among them, blank lines left out; in arrays, as they come.
 * The separator is what the first line has most of: comma, tab, semicolon or bar.
 * @throws GateError `evidence` for a quoted field that never ends, `limit`, `io`
 */
export async function* csvRows(file: string, shown: string): AsyncGenerator<CsvRow[]> {
  let reader: RecordReader | undefined
  for await (const lines of linesOf(file, shown)) {
    const rows: CsvRow[] = []
    for (const { line, text } of lines) {
      reader ??= new RecordReader(separatorOf(text), shown)
      const row = reader.add(line, text)
      if (row !== undefined) rows.push(row)
    }
    yield rows
  }
  reader?.finish()
}

function separatorOf(header: string): string {
  const count = (c: string): number => header.split(c).length
  return ['\t', ';', '|'].reduce((best, c) => (count(c) > count(best) ? c : best), ',')
}

/** Puts records together line by line; each line is looked at once, however long a quoted field is. */
class RecordReader {
  private start = 0
  private fields: string[] = []
  /** The lines so far of a quoted field that has not ended; undefined between records. */
  private open: string[] | undefined
  private chars = 0

  constructor(
    private readonly delimiter: string,
    private readonly shown: string
  ) {}

  /** @returns the record that ends with this line */
  add(line: number, text: string): CsvRow | undefined {
    if (this.open !== undefined) return this.quoted(text, 0)
    if (text === '') return undefined
    if (!text.includes('"')) return { line, fields: text.split(this.delimiter) }
    this.start = line
    this.fields = []
    return this.plain(text, 0)
  }

  finish(): void {
    if (this.open !== undefined) throw this.endless()
  }

  /** Fields from `at`, where one begins. */
  private plain(text: string, at: number): CsvRow | undefined {
    for (;;) {
      if (text[at] === '"') {
        this.open = []
        this.chars = 0
        return this.quoted(text, at + 1)
      }
      const end = text.indexOf(this.delimiter, at)
      this.fields.push(text.slice(at, end === -1 ? undefined : end))
      if (end === -1) return { line: this.start, fields: this.fields }
      at = end + 1
    }
  }

  /** The rest of a quoted field from `at`, and what follows it. */
  private quoted(text: string, at: number): CsvRow | undefined {
    let close = text.indexOf('"', at)
    while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    const lines = this.open ?? []
    lines.push(text.slice(at, close === -1 ? undefined : close))
    if (close === -1) {
      this.chars += text.length + 1
      if (this.chars > MAX_FIELD_CHARS) throw this.endless()
      return undefined
    }
    const next = text.indexOf(this.delimiter, close)
    const tail = text.slice(close + 1, next === -1 ? undefined : next)
    this.fields.push(lines.join('\n').replaceAll('""', '"') + tail)
    this.open = undefined
    return next === -1 ? { line: this.start, fields: this.fields } : this.plain(text, next + 1)
  }

  private endless(): GateError {
    return new GateError('evidence', 'a quoted field that begins here never ends', {
      remedy: 'the file may be cut off; restore it',
      place: { file: this.shown, line: this.start }
    })
  }
}
