import type { ColumnType } from './columns.js'

const PATTERNS: Record<Exclude<ColumnType, 'string'>, RegExp> = {
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  boolean: /^(true|false)$/i,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
}

/** Is this a value of the type? A text is judged by how it reads, any other value by what it is. */
export function isOf(type: ColumnType, value: unknown): boolean {
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
