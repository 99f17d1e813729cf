import type { CellKind, TableColumn } from '../lib/table.js'
import { isOf } from './column-values.js'
import { isNumeric, type ColumnContract, type ColumnType } from './columns.js'
import { decimalKey, NumericBound, parseDecimal } from './decimal.js'

/** More distinct values than this are not kept in memory to find a repeated one; V8's Set ends at 2^24. */
export const MAX_UNIQUE = 10_000_000

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
  private readonly min: NumericBound | string | null
  private readonly max: NumericBound | string | null
  private readonly numbers: boolean
  /** The last text that kept all rules, where each value is judged by itself: columns repeat themselves. */
  private good: string | undefined
  /** Whether anything but being there is asked of a value; what nests is never written out for less. */
  private readonly anyRule: boolean

  /** @param emptyIsNull an empty text is a value that is missing, unless `allowed` names it */
  constructor(
    readonly column: ColumnContract,
    private readonly emptyIsNull: boolean
  ) {
    this.allowed = column.allowed === null ? null : new Set(column.allowed.map(String))
    this.numbers = column.type === 'integer' || column.type === 'number'
    const bound = (written: number | string | null): NumericBound | string | null =>
      written !== null && isNumeric(column) ? new NumericBound(String(written)) : (written as string | null)
    this.min = bound(column.min)
    this.max = bound(column.max)
    const { type, allowed, min, max, unique } = column
    this.anyRule = unique || [type, allowed, min, max].some((rule) => rule !== null)
  }

  /**
   * @param value undefined where the row has no such member
   * @param line where the format has lines
   * @param exact a number as it is written, where `value` is rounded
   */
  add(value: unknown, row: number, line?: number, exact?: string): void {
    if (value === this.good && value !== undefined) return
    const reason = this.judge(value, exact)
    if (reason === undefined) {
      if (typeof value === 'string' && !this.column.unique) this.good = value
      return
    }
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

  private judge(value: unknown, exact?: string): string | undefined {
    const { type, nullable, unique, missing } = this.column
    if (value === undefined || value === null) return nullable ? undefined : 'is empty'
    if (value === '' && this.isMissing()) return nullable ? undefined : 'is empty'
    if (!this.anyRule && typeof value !== 'string') return undefined
    const text = exact ?? textOf(value)
    const shown = JSON.stringify(text.slice(0, 60))
    if (typeof value === 'string' && missing?.includes(value) === true)
      return nullable ? undefined : `is ${shown}, which stands for no value`
    if (type !== null && (!isOf(type, value) || (type === 'integer' && hasFraction(exact))))
      return `is ${shown}, which is no ${type}`
    if (this.allowed !== null && !this.allowed.has(text)) return `is ${shown}, which is not allowed`
    const outside = this.outside(value, text, exact)
    if (outside !== undefined) return `is ${shown}, ${outside}`
    if (unique) {
      const key = this.numbers || typeof value !== 'string' ? decimalKey(text) : text
      if (this.seen.has(key)) return `is ${shown}, which stood in an earlier row`
      if (this.seen.size < MAX_UNIQUE) this.seen.add(key)
    }
    return undefined
  }

  /** Of an empty text. */
  private isMissing(): boolean {
    return this.emptyIsNull && this.allowed?.has('') !== true
  }

  private outside(value: unknown, text: string, exact?: string): string | undefined {
    const { min, max } = this
    if (min === null && max === null) return undefined
    if (typeof min === 'string' || typeof max === 'string') {
      if (typeof value !== 'string') return 'which is no text'
      if (typeof min === 'string' && text < min) return `below ${min}`
      return typeof max === 'string' && text > max ? `above ${max}` : undefined
    }
    const number = exact ?? value
    const [low, high] = [min?.compare(number, text) ?? 0, max?.compare(number, text) ?? 0]
    if (Number.isNaN(low) || Number.isNaN(high)) return 'which is no number'
    if (low < 0) return `below ${min?.written}`
    return high > 0 ? `above ${max?.written}` : undefined
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

/** Of a number that a double holds without its fraction. */
function hasFraction(exact: string | undefined): boolean {
  return exact !== undefined && (parseDecimal(exact)?.scale ?? 0) > 0
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  // JSON has no NaN, and no integers of 64 bits.
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return JSON.stringify(value)
}
