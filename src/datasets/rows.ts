import { GateError } from '../lib/errors.js'
import { readText } from '../lib/files.js'
import { readLines } from '../lib/jsonl.js'
import { countCsvRecords } from './csv-records.js'

/**
 * Data rows of a file, by its extension: records of CSV and TSV below the header, lines of JSONL that are not blank,
 * members of a JSON array. Streams, except for JSON.
 * @param header false when a CSV has no header line
 * @returns null for a format whose rows we cannot count
 * @throws GateError `evidence` for a file that is not what its name says
 */
export function countRows(file: string, shown: string, header: boolean): number | null {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase()
  switch (extension) {
    case 'csv':
    case 'tsv':
      return Math.max(0, countCsvRecords(file, shown) - (header ? 1 : 0))
    case 'jsonl':
    case 'ndjson':
      return countLines(file, shown)
    case 'json':
      return countJson(file, shown)
    default:
      return null
  }
}

function countLines(file: string, shown: string): number {
  let rows = 0
  for (const { text } of readLines(file, shown)) if (text.trim() !== '') rows++
  return rows
}

function countJson(file: string, shown: string): number {
  let value: unknown
  try {
    value = JSON.parse(readText(file, shown))
  } catch (error) {
    if (error instanceof GateError) throw error
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
