import { GateError } from '../lib/errors.js'
import { openTable } from '../lib/table.js'
import { deepJson, nestedTooDeep } from '../lib/json-depth.js'
import { wholeText } from './chunks.js'
import { countCsvRecords } from './csv-records.js'
import { dataFormat } from './format.js'
import { linesOf } from './lines.js'

/**
 * Data rows of a file: records of CSV and TSV below the header, lines of JSONL that are not blank, members of a JSON
 * array, what Parquet and Arrow declare once their structure has been checked. Streams, except for JSON.
 * @param header false when a CSV has no header line
 * @returns null for a format whose rows we cannot count
 * @throws GateError `evidence` for a file that is not what its name says
 */
export async function countRows(file: string, shown: string, header: boolean): Promise<number | null> {
  const format = dataFormat(file, shown)
  switch (format) {
    case 'csv':
      return Math.max(0, (await countCsvRecords(file, shown)) - (header ? 1 : 0))
    case 'jsonl':
      return countLines(file, shown)
    case 'json':
      return countJson(file, shown)
    case 'parquet':
    case 'arrow':
      return (await openTable(file, shown, format)).rows
    case undefined:
      return null
  }
}

async function countLines(file: string, shown: string): Promise<number> {
  let rows = 0
  for await (const lines of linesOf(file, shown)) for (const { text } of lines) if (text.trim() !== '') rows++
  return rows
}

function countJson(file: string, shown: string): number {
  const text = wholeText(file, shown)
  if (nestedTooDeep(text)) throw deepJson(shown)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw notRows(shown, 'is not valid JSON', error)
  }
  if (!Array.isArray(value)) throw notRows(shown, 'is no JSON array, so it has no rows to count')
  return value.length
}

function notRows(shown: string, what: string, cause?: unknown): GateError {
  return new GateError('evidence', `${shown} ${what}`, {
    remedy: 'correct the file, or remove row_count from its contract',
    place: { file: shown },
    cause
  })
}
