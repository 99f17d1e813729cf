import { GateError } from '../lib/errors.js'
import { openTable } from '../lib/table.js'
import { ColumnCheck, schemaProblem, type Offence } from './column-check.js'
import type { ColumnContract } from './columns.js'
import { csvRows } from './csv-rows.js'
import { dataFormat } from './format.js'
import { linesOf } from './lines.js'

export interface ColumnFindings {
  /** What is wrong, one sentence a column, the first offending row named. */
  messages: string[]
  /** The first row that breaks a rule. */
  first?: Offence
}

/**
 * The rows of a CSV, TSV, JSONL, Parquet or Arrow file against the columns of its contract. Streams.
 * @returns null for a format that is not read
 * @throws GateError `evidence` for a file that is malformed, `limit`, `io`
 */
export async function checkColumns(
  file: string,
  shown: string,
  columns: readonly ColumnContract[]
): Promise<ColumnFindings | null> {
  const checks = columns.map((column) => new ColumnCheck(column))
  const format = dataFormat(file, shown)
  switch (format) {
    case 'csv':
      return findings(await checkCsv(file, shown, checks), checks)
    case 'jsonl':
      await checkJsonl(file, shown, checks)
      return findings([], checks)
    case 'parquet':
    case 'arrow':
      return findings(await checkTable(file, shown, format, checks), checks)
    default:
      return null
  }
}

function findings(structure: string[], checks: readonly ColumnCheck[]): ColumnFindings {
  const messages = checks.flatMap((check) => {
    const message = check.message()
    if (message !== undefined) return [message]
    return check.overflowed
      ? [`column ${check.column.name}: too many values to prove that they are unique`]
      : []
  })
  const [first] = checks.flatMap((check) => check.first ?? []).sort((a, b) => a.row - b.row)
  return { messages: [...structure, ...messages], ...(first !== undefined && { first }) }
}

function missing({ column }: ColumnCheck, names: readonly string[]): string {
  return `column ${column.name} is missing; there are ${names.slice(0, 20).join(', ')}`
}

async function checkCsv(file: string, shown: string, checks: readonly ColumnCheck[]): Promise<string[]> {
  let row = 0
  let width = 0
  let problems: string[] = []
  let present: { check: ColumnCheck; at: number }[] = []
  let ragged: { line: number; fields: number; count: number } | undefined
  for await (const rows of csvRows(file, shown)) {
    for (const { line, fields } of rows) {
      if (width === 0) {
        const names = fields.map((name) => name.trim())
        width = fields.length
        present = checks.flatMap((check) => {
          const at = names.indexOf(check.column.name)
          return at === -1 ? [] : [{ check, at }]
        })
        problems = checks
          .filter((check) => !names.includes(check.column.name))
          .map((check) => missing(check, names))
        continue
      }
      row++
      if (fields.length !== width)
        ragged = { ...(ragged ?? { line, fields: fields.length }), count: (ragged?.count ?? 0) + 1 }
      for (const { check, at } of present) check.add(fields[at], row, line)
    }
  }
  if (width === 0)
    throw new GateError('evidence', `${shown} has no header`, {
      remedy: 'restore the file',
      place: { file: shown }
    })
  if (ragged !== undefined) {
    const { line, fields, count } = ragged
    problems.push(
      `line ${line} has ${fields} fields, the header ${width}${count === 1 ? '' : `; ${count} such rows in all`}`
    )
  }
  return problems
}

async function checkJsonl(file: string, shown: string, checks: readonly ColumnCheck[]): Promise<void> {
  let row = 0
  for await (const lines of linesOf(file, shown)) {
    for (const { line, text, terminated } of lines) {
      if (text.trim() === '') continue
      row++
      let value: unknown
      try {
        value = JSON.parse(text)
      } catch (error) {
        const what = terminated ? 'not valid JSON' : 'not valid JSON: the file seems cut off'
        throw malformed(shown, line, what, error)
      }
      if (typeof value !== 'object' || value === null) throw malformed(shown, line, 'not an object')
      for (const check of checks) {
        const { name } = check.column
        check.add(
          Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined,
          row,
          line
        )
      }
    }
  }
}

async function checkTable(
  file: string,
  shown: string,
  format: 'parquet' | 'arrow',
  checks: readonly ColumnCheck[]
): Promise<string[]> {
  const table = await openTable(file, shown, format)
  const problems: string[] = []
  const present: ColumnCheck[] = []
  for (const check of checks) {
    const found = table.columns.find(({ name }) => name === check.column.name)
    const names = table.columns.map(({ name }) => name)
    const problem = found === undefined ? missing(check, names) : schemaProblem(check.column, found)
    if (problem === undefined) present.push(check)
    else problems.push(problem)
  }
  let before = 0
  for await (const { rows, columns } of table.batches(present.map(({ column }) => column.name))) {
    for (const check of present) {
      const cells = columns.get(check.column.name) ?? []
      for (let i = 0; i < rows; i++) check.add(cells[i], before + i + 1)
    }
    before += rows
  }
  return problems
}

function malformed(shown: string, line: number, what: string, cause?: unknown): GateError {
  return new GateError('evidence', what, {
    remedy: 'correct or restore the file',
    place: { file: shown, line },
    cause
  })
}
