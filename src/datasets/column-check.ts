import type { CellKind, TableColumn } from '../lib/table.js'
import type { ColumnContract, ColumnType } from './columns.js'

/** More distinct values than this are not kept in memory to find a repeated one; V8's Set ends at 2^24. */
export const MAX_UNIQUE = 10_000_000

const PATTERNS: Record<Exclude<ColumnType, 'string'>, RegExp> = {
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  boolean: /^(true|false)$/i,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
}

/** Where a rule is first broken; `line` only where the format has lines. */
export interface Offence {
  row: number
  line?: number
}

/**
 * One column's rules, applied value by value. Keeps the first offending row and how many there are.
 * A text is judged by how it reads (CSV), a JSON value by what it is, a column of Parquet or Arrow also by its schema.
 */
export class ColumnCheck {
  bad = 0
  first: Offence | undefined
  private reason = ''
  private readonly seen = new Set<string>()
  private readonly allowed: Set<string> | null
  private readonly numeric: boolean

  constructor(readonly column: ColumnContract) {
    this.allowed = column.allowed === null ? null : new Set(column.allowed.map(String))
    this.numeric =
      column.type === 'integer' ||
      column.type === 'number' ||
      typeof column.min === 'number' ||
      typeof column.max === 'number'
  }

  /** @param value undefined where the row has no such member; @param line where the format has lines */
  add(value: unknown, row: number, line?: number): void {
    const reason = this.judge(value)
    if (reason === undefined) return
    this.bad++
    if (this.first !== undefined) return
    this.first = { row, ...(line !== undefined && { line }) }
    this.reason = reason
  }

  /** `column age: row 7 (line 8) is "-3", below 0; 12 rows in all`; undefined when all is well. */
  message(): string | undefined {
    if (this.first === undefined) return undefined
    const { row, line } = this.first
    const at = line === undefined ? '' : ` (line ${line})`
    const more = this.bad === 1 ? '' : `; ${this.bad} rows in all`
    return `column ${this.column.name}: row ${row}${at} ${this.reason}${more}`
  }

  private judge(value: unknown): string | undefined {
    const { type, nullable, unique, min, max } = this.column
    if (value === undefined || value === null || value === '') {
      return nullable || (value === '' && type === 'string') ? undefined : 'is empty'
    }
    const text = textOf(value)
    const shown = JSON.stringify(text.slice(0, 60))
    if (type !== null && !isOf(type, value)) return `is ${shown}, which is no ${type}`
    if (this.allowed !== null && !this.allowed.has(text)) return `is ${shown}, which is not allowed`
    if (min !== null || max !== null) {
      const known = !this.numeric ? text : typeof value === 'bigint' ? value : Number(text)
      if (Number.isNaN(known)) return `is ${shown}, which is no number`
      if (min !== null && known < min) return `is ${shown}, below ${min}`
      if (max !== null && known > max) return `is ${shown}, above ${max}`
    }
    if (unique) {
      if (this.seen.has(text)) return `is ${shown}, which stood in an earlier row`
      if (this.seen.size < MAX_UNIQUE) this.seen.add(text)
    }
    return undefined
  }

  /** True when there were more distinct values than we keep: uniqueness is then not proven. */
  get overflowed(): boolean {
    return this.seen.size >= MAX_UNIQUE
  }
}

/** Which contract types the values of a typed column can have. */
const FITS: Partial<Record<CellKind, readonly ColumnType[]>> = {
  string: ['string'],
  integer: ['integer', 'number'],
  number: ['number'],
  boolean: ['boolean'],
  date: ['date'],
  datetime: ['datetime']
}

/** Why a column of Parquet or Arrow cannot be what the contract says, before any value is looked at. */
export function schemaProblem(
  { name, type, ...rules }: ColumnContract,
  found: TableColumn
): string | undefined {
  const fits = FITS[found.kind]
  if (fits === undefined) {
    // Only whether something is there can be told of such values.
    const asked = [type, rules.min, rules.max, rules.allowed].some((rule) => rule !== null) || rules.unique
    if (!asked) return undefined
    return `column ${name} is ${found.type}; only its name and nullable can be checked`
  }
  if (type === null || fits.includes(type)) return undefined
  return `column ${name} is ${found.type}, the contract says ${type}`
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  // JSON has no NaN, and no integers of 64 bits.
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return JSON.stringify(value)
}

function isOf(type: ColumnType, value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      if (type === 'string') return true
      if (!PATTERNS[type].test(value)) return false
      if (type === 'number') return Number.isFinite(Number(value))
      return !type.startsWith('date') || isDate(value)
    case 'number':
      return type === 'number' ? Number.isFinite(value) : type === 'integer' && Number.isInteger(value)
    case 'bigint':
      return type === 'number' || type === 'integer'
    default:
      return typeof value === 'boolean' && type === 'boolean'
  }
}

/** A day that the calendar has: Date would turn February 30 into March 1. */
function isDate(text: string): boolean {
  const day = text.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !Number.isNaN(Date.parse(text))
  )
}
