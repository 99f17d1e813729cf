import { GateError } from '../lib/errors.js'
import { readLines } from '../lib/jsonl.js'

export interface CsvRow {
  /** 1-based line where the record begins. */
  line: number
  fields: string[]
}

/** A quoted field may not run on for more than this many characters: then a quote is missing. */
const MAX_RECORD_CHARS = 64 * 1024 * 1024

/**
 * The records of a CSV or TSV file as text (RFC 4180), the header among them, blank lines left out. Streams.
 * The separator is what the first line has most of: comma, tab, semicolon or bar.
 * @throws GateError `evidence` for a quoted field that never ends, `limit`, `io`
 */
export function* csvRows(file: string, shown: string): Generator<CsvRow> {
  let delimiter: string | undefined
  let open: { line: number; text: string } | undefined
  for (const { line, text } of readLines(file, shown)) {
    delimiter ??= separatorOf(text)
    if (open === undefined && text === '') continue
    if (open === undefined && !text.includes('"')) {
      yield { line, fields: text.split(delimiter) }
      continue
    }
    const record: { line: number; text: string } =
      open === undefined ? { line, text } : { line: open.line, text: `${open.text}\n${text}` }
    const fields = split(record.text, delimiter)
    if (fields !== undefined) yield { line: record.line, fields }
    open = fields === undefined ? record : undefined
    if (record.text.length > MAX_RECORD_CHARS) break
  }
  if (open !== undefined) {
    throw new GateError('evidence', 'a quoted field that begins here never ends', {
      remedy: 'the file may be cut off; restore it',
      place: { file: shown, line: open.line }
    })
  }
}

function separatorOf(header: string): string {
  const count = (c: string): number => header.split(c).length
  return ['\t', ';', '|'].reduce((best, c) => (count(c) > count(best) ? c : best), ',')
}

/** The fields of one record, undefined when its last quoted field is still open. */
function split(text: string, delimiter: string): string[] | undefined {
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at)
      fields.push(text.slice(at, end === -1 ? undefined : end))
      if (end === -1) return fields
      at = end + 1
      continue
    }
    let close = text.indexOf('"', at + 1)
    while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    if (close === -1) return undefined
    const rest = text.indexOf(delimiter, close)
    const tail = text.slice(close + 1, rest === -1 ? undefined : rest)
    fields.push(text.slice(at + 1, close).replaceAll('""', '"') + tail)
    if (rest === -1) return fields
    at = rest + 1
  }
}
