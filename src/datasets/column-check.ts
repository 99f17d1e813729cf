import type { ColumnContract, ColumnType } from './columns.js'

/** More distinct values than this are not kept in memory to find a repeated one. */
export const MAX_UNIQUE = 20_000_000

const PATTERNS: Record<Exclude<ColumnType, 'string'>, RegExp> = {
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  boolean: /^(true|false)$/i,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
}

/**
 * One column's rules, applied value by value. Keeps the first offending row and how many there are.
 * A text is judged by how it reads (CSV), a JSON value by what it is.
 */
export class ColumnCheck {
  bad = 0
  private first: { row: number; line: number; reason: string } | undefined
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

  /** @param value undefined where the row has no such member */
  add(value: unknown, row: number, line: number): void {
    const reason = this.reason(value)
    if (reason === undefined) return
    this.bad++
    this.first ??= { row, line, reason }
  }

  /** `column age: row 7 (line 8) is "-3", below 0; 12 rows in all`; undefined when all is well. */
  message(): string | undefined {
    if (this.first === undefined) return undefined
    const { row, line, reason } = this.first
    const more = this.bad === 1 ? '' : `; ${this.bad} rows in all`
    return `column ${this.column.name}: row ${row} (line ${line}) ${reason}${more}`
  }

  private reason(value: unknown): string | undefined {
    const { type, nullable, unique, min, max } = this.column
    if (value === undefined || value === null || value === '') {
      return nullable || (value === '' && type === 'string') ? undefined : 'is empty'
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const shown = JSON.stringify(text.slice(0, 60))
    if (type !== null && !isOf(type, value)) return `is ${shown}, which is no ${type}`
    if (this.allowed !== null && !this.allowed.has(text)) return `is ${shown}, which is not allowed`
    if (min !== null || max !== null) {
      const known = this.numeric ? Number(text) : text
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

function isOf(type: ColumnType, value: unknown): boolean {
  if (typeof value === 'string') {
    if (type === 'string') return true
    if (!PATTERNS[type].test(value)) return false
    if (type === 'number') return Number.isFinite(Number(value))
    return !type.startsWith('date') || isDate(value)
  }
  if (typeof value === 'number') return type === 'number' || (type === 'integer' && Number.isInteger(value))
  return typeof value === 'boolean' && type === 'boolean'
}

/** A day that the calendar has: Date would turn February 30 into March 1. */
function isDate(text: string): boolean {
  const day = text.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !Number.isNaN(Date.parse(text))
  )
}
