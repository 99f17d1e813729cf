import { GateError } from '../lib/errors.js'
import { readLines } from '../lib/jsonl.js'
import { ColumnCheck } from './column-check.js'
import type { ColumnContract } from './columns.js'
import { csvRows } from './csv-rows.js'

/**
 * The rows of a CSV, TSV or JSONL file against the columns of its contract. Streams.
 * @returns what is wrong, one sentence a column, the first offending row named; null for a format that is not read
 * @throws GateError `evidence` for a file that is malformed
 */
export function checkColumns(
  file: string,
  shown: string,
  columns: readonly ColumnContract[]
): string[] | null {
  const checks = columns.map((column) => new ColumnCheck(column))
  switch (/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase()) {
    case 'csv':
    case 'tsv': {
      const missing = checkCsv(file, shown, checks)
      return [...missing, ...messages(checks)]
    }
    case 'jsonl':
    case 'ndjson':
      checkJsonl(file, shown, checks)
      return messages(checks)
    default:
      return null
  }
}

function messages(checks: readonly ColumnCheck[]): string[] {
  return checks.flatMap((check) => {
    const message = check.message()
    if (message !== undefined) return [message]
    return check.overflowed
      ? [`column ${check.column.name}: too many values to prove that they are unique`]
      : []
  })
}

function checkCsv(file: string, shown: string, checks: readonly ColumnCheck[]): string[] {
  let row = 0
  let width = 0
  let missing: string[] = []
  let present: { check: ColumnCheck; at: number }[] = []
  let ragged: { line: number; fields: number; count: number } | undefined
  for (const { line, fields } of csvRows(file, shown)) {
    if (width === 0) {
      const names = fields.map((name) => name.trim())
      width = fields.length
      present = checks.flatMap((check) => {
        const at = names.indexOf(check.column.name)
        return at === -1 ? [] : [{ check, at }]
      })
      missing = checks
        .filter((check) => !names.includes(check.column.name))
        .map(({ column }) => `column ${column.name} is missing; there are ${names.slice(0, 20).join(', ')}`)
      continue
    }
    row++
    if (fields.length !== width)
      ragged = { ...(ragged ?? { line, fields: fields.length }), count: (ragged?.count ?? 0) + 1 }
    for (const { check, at } of present) check.add(fields[at], row, line)
  }
  if (width === 0)
    throw new GateError('evidence', `${shown} has no header`, {
      remedy: 'restore the file',
      place: { file: shown }
    })
  if (ragged !== undefined) {
    const { line, fields, count } = ragged
    missing.push(
      `line ${line} has ${fields} fields, the header ${width}${count === 1 ? '' : `; ${count} such rows in all`}`
    )
  }
  return missing
}

function checkJsonl(file: string, shown: string, checks: readonly ColumnCheck[]): void {
  let row = 0
  for (const { line, text, terminated } of readLines(file, shown)) {
    if (text.trim() === '') continue
    row++
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      throw malformed(
        shown,
        line,
        terminated ? 'not valid JSON' : 'not valid JSON: the file seems cut off',
        error
      )
    }
    if (typeof value !== 'object' || value === null) throw malformed(shown, line, 'not an object')
    for (const check of checks) {
      const { name } = check.column
      check.add(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined, row, line)
    }
  }
}

function malformed(shown: string, line: number, what: string, cause?: unknown): GateError {
  return new GateError('evidence', what, {
    remedy: 'correct or restore the file',
    place: { file: shown, line },
    cause
  })
}
