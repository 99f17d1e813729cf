import { StringDecoder } from 'node:string_decoder'
import { GateError } from '../lib/errors.js'
import { MAX_LINE_CHARS } from '../lib/jsonl.js'
import { chunksOf } from './chunks.js'

interface CsvRow {
  /** 1-based line where the record begins. */
  line: number
  fields: string[]
}

export interface CsvVisitor {
  /** @param names the first record @returns the positions of the fields that `row` wants */
  header(names: readonly string[]): readonly number[]
  /**
   * @param line 1-based, where the record begins
   * @param width how many fields it has
   * @param cells the wanted fields, undefined where it is too short; valid until the next row
   */
  row(line: number, width: number, cells: readonly (string | undefined)[]): void
}

/** A quoted field may not run on for more than this many characters: then a quote is missing. */
const MAX_FIELD_CHARS = 64 * 1024 * 1024
const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22]

/**
 * Visit the records of a CSV or TSV file as text (RFC 4180), blank lines left out. The separator is what the first line has
 * most of, comma, tab, semicolon or bar, unless it is given. No object is made for a row, since files have hundreds of millions.
 * @throws GateError `evidence` for a quoted field that never ends, `limit`, `io`
 */
export async function eachCsvRow(
  file: string,
  shown: string,
  visitor: CsvVisitor,
  delimiter?: string
): Promise<void> {
  const decoder = new StringDecoder('utf8')
  const reader = new BlockReader(shown, visitor, delimiter)
  for await (const bytes of chunksOf(file, shown)) reader.add(decoder.write(bytes))
  reader.finish(decoder.end())
}

/** The first record alone; undefined where there is none. @throws GateError as {@link eachCsvRow} */
export async function firstCsvRecord(file: string, shown: string): Promise<readonly string[] | undefined> {
  const decoder = new StringDecoder('utf8')
  let found: readonly string[] | undefined
  const reader = new BlockReader(shown, {
    header: (names) => {
      found = names
      return []
    },
    row: () => undefined
  })
  for await (const bytes of chunksOf(file, shown)) {
    reader.add(decoder.write(bytes))
    if (found !== undefined) return found
  }
  reader.finish(decoder.end())
  return found
}

/** Cuts text into whole lines, and lines without quotes into fields. */
class BlockReader {
  private rest = ''
  private line = 1
  private begun = false
  private delimiter = 0
  private records: RecordReader | undefined
  /** Position of a field -> of its cell, -1 where nobody wants it; undefined before the header. */
  private slots: Int32Array | undefined
  private cells: (string | undefined)[] = []

  constructor(
    private readonly shown: string,
    private readonly visitor: CsvVisitor,
    private readonly given?: string
  ) {}

  add(chunk: string): void {
    const end = chunk.lastIndexOf('\n') + 1
    if (end > 0) {
      this.block(this.rest + chunk.slice(0, end))
      this.rest = ''
    }
    this.rest += chunk.slice(end)
    if (this.rest.length > MAX_LINE_CHARS) {
      throw new GateError('limit', `a line has more than ${MAX_LINE_CHARS} characters`, {
        remedy: 'write one record a line',
        place: { file: this.shown, line: this.line }
      })
    }
  }

  finish(tail: string): void {
    this.rest += tail
    if (this.rest !== '') this.block(`${this.rest}\n`)
    this.records?.finish()
  }

  /** @param text lines, each with its line break */
  private block(text: string): void {
    let at = 0
    if (!this.begun) {
      this.begun = true
      if (text.charCodeAt(0) === 0xfeff) at = 1
    }
    while (at < text.length) {
      const next = this.slots === undefined || this.records?.isOpen === true ? -1 : this.quickLine(text, at)
      at = next === -1 ? this.anyLine(text, at) : next
    }
  }

  /** One line that holds a whole record, without quotes. @returns where the next begins; -1 for every other line */
  private quickLine(text: string, at: number): number {
    const { delimiter, cells, slots } = this
    if (slots === undefined) return -1
    cells.fill(undefined)
    let field = 0
    let start = at
    let i = at
    for (; ; i++) {
      const c = text.charCodeAt(i)
      if (c === delimiter || c === LF) {
        const end = c === LF && i > at && text.charCodeAt(i - 1) === CR ? Math.max(start, i - 1) : i
        // Blank lines are no records.
        if (c === LF && field === 0 && end === at) break
        const slot = slots[field] ?? -1
        if (slot >= 0) cells[slot] = text.slice(start, end)
        field++
        start = i + 1
        if (c === LF) break
      } else if (c === QUOTE) return -1
    }
    if (field > 0) this.visitor.row(this.line, field, cells)
    this.line++
    return i + 1
  }

  private anyLine(text: string, at: number): number {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, text.charCodeAt(end - 1) === CR && end > at ? end - 1 : end)
    if (this.records === undefined && line !== '') {
      const separator = this.given ?? separatorOf(line)
      this.delimiter = separator.charCodeAt(0)
      this.records = new RecordReader(separator, this.shown)
    }
    const row = this.records?.add(this.line, line)
    this.line++
    if (row !== undefined) this.take(row)
    return end + 1
  }

  private take({ line, fields }: CsvRow): void {
    if (this.slots === undefined) {
      const wanted = this.visitor.header(fields)
      this.slots = new Int32Array(fields.length).fill(-1)
      for (const [slot, position] of wanted.entries()) this.slots[position] = slot
      this.cells = new Array<string | undefined>(wanted.length).fill(undefined)
      return
    }
    this.cells.fill(undefined)
    this.slots.forEach((slot, field) => {
      if (slot >= 0) this.cells[slot] = fields[field]
    })
    this.visitor.row(line, fields.length, this.cells)
  }
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

  /** A quoted field has begun, and not ended. */
  get isOpen(): boolean {
    return this.open !== undefined
  }

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
