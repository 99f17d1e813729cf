import { GateError } from '../lib/errors.js'
import { openTable } from '../lib/table.js'
import { ColumnCheck, schemaProblem, type Offence } from './column-check.js'
import type { ColumnContract } from './columns.js'
import { eachCsvRow } from './csv-rows.js'
import { roundedNumbers } from './exact-numbers.js'
import { dataFormat, type DataFormat } from './format.js'
import { deepJson, nestedTooDeep } from '../lib/json-depth.js'
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
  columns: readonly ColumnContract[],
  delimiter?: string
): Promise<ColumnFindings | null> {
  const format = dataFormat(file, shown)
  const checks = columns.map((column) => new ColumnCheck(column, emptyIsNull(format, column)))
  switch (format) {
    case 'csv':
      return findings(await checkCsv(file, shown, checks, delimiter), checks)
    case 'jsonl':
      return checkJsonl(file, shown, checks)
    case 'parquet':
    case 'arrow':
      return findings(await checkTable(file, shown, format, checks), checks)
    default:
      return null
  }
}

/**
 * In a CSV nothing else can say that a value is missing, and in JSON whoever writes `""` for a number means that. The texts
 * of Parquet and Arrow have nulls of their own, whether or not the contract names the type.
 */
function emptyIsNull(format: DataFormat | undefined, { type }: ColumnContract): boolean {
  return format === 'csv' || (format === 'jsonl' && type !== 'string')
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
  const there =
    names.length === 0 ? 'there are none' : `there are ${names.slice(0, 20).join(', ').slice(0, 1000)}`
  return `column ${column.name} is missing; ${there}`
}

async function checkCsv(
  file: string,
  shown: string,
  checks: readonly ColumnCheck[],
  delimiter?: string
): Promise<string[]> {
  let row = 0
  let expected = 0
  let problems: string[] = []
  let present: ColumnCheck[] = []
  let ragged: { line: number; fields: number; count: number } | undefined
  await eachCsvRow(
    file,
    shown,
    {
      header(fields) {
        const names = fields.map((name) => name.trim())
        expected = names.length
        present = checks.filter(({ column }) => names.includes(column.name))
        problems = checks.filter((check) => !present.includes(check)).map((check) => missing(check, names))
        for (const { column } of present) {
          const count = names.filter((name) => name === column.name).length
          // Which of them is meant nobody knows; Parquet is refused for the same.
          if (count > 1) throw malformed(shown, 1, `the header has ${count} columns named ${column.name}`)
        }
        return present.map(({ column }) => names.indexOf(column.name))
      },
      row(line, width, cells) {
        row++
        if (width !== expected)
          ragged = { ...(ragged ?? { line, fields: width }), count: (ragged?.count ?? 0) + 1 }
        for (let i = 0; i < present.length; i++) present[i]?.add(cells[i], row, line)
      }
    },
    delimiter
  )
  if (expected === 0)
    throw new GateError('evidence', `${shown} has no header`, {
      remedy: 'restore the file',
      place: { file: shown }
    })
  if (ragged !== undefined) {
    const { line, fields, count } = ragged
    problems.push(
      `line ${line} has ${fields} fields, the header ${expected}${count === 1 ? '' : `; ${count} such rows in all`}`
    )
  }
  return problems
}

/** A member that some rows lack is empty there; one that no row has is a column that is missing, or a typing error. */
async function checkJsonl(
  file: string,
  shown: string,
  checks: readonly ColumnCheck[]
): Promise<ColumnFindings> {
  let row = 0
  const members = new Set<string>()
  const present = new Set<ColumnCheck>()
  for await (const lines of linesOf(file, shown)) {
    for (const { line, text, terminated } of lines) {
      if (text.trim() === '') continue
      row++
      if (nestedTooDeep(text)) throw deepJson(shown, line)
      let value: unknown
      try {
        value = JSON.parse(text)
      } catch (error) {
        const what = terminated ? 'not valid JSON' : 'not valid JSON: the file seems cut off'
        throw malformed(shown, line, what, error)
      }
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw malformed(shown, line, 'not an object')
      if (row === 1) Object.keys(value).forEach((name) => members.add(name))
      const rounded = roundedNumbers(text)
      for (const check of checks) {
        const { name } = check.column
        const has = Object.hasOwn(value, name)
        if (has) present.add(check)
        check.add(has ? (value as Record<string, unknown>)[name] : undefined, row, line, rounded.get(name))
      }
    }
  }
  // What is missing is said once, and not again as an empty value of each row.
  const absent = checks.filter((check) => !present.has(check))
  return findings(
    absent.map((check) => missing(check, [...members])),
    [...present]
  )
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
