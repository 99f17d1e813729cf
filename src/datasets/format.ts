import { tableFormat, wrongTable } from '../lib/table.js'
import { innerName } from './chunks.js'

export type DataFormat = 'csv' | 'jsonl' | 'json' | 'parquet' | 'arrow'

const BY_NAME: Record<string, DataFormat> = {
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json'
}
const COLUMNAR = new Set(['parquet', 'pq', 'arrow', 'arrows', 'feather', 'ipc'])

/**
 * What a data file is: Parquet and Arrow by content, text by its extension (`.gz` behind it does not count).
 * @returns undefined for a format whose rows we do not read
 * @throws GateError `evidence` for a file that is named like a columnar one and is none, `io`
 */
export function dataFormat(file: string, shown: string): DataFormat | undefined {
  const columnar = tableFormat(file, shown)
  if (columnar !== undefined) return columnar
  const extension = /\.([^./\\]+)$/.exec(innerName(file))?.[1]?.toLowerCase() ?? ''
  if (COLUMNAR.has(extension)) {
    throw wrongTable(
      shown,
      'it is named like Parquet or Arrow, and does not begin like either',
      'restore the file, or name it after its content'
    )
  }
  return Object.hasOwn(BY_NAME, extension) ? BY_NAME[extension] : undefined
}
