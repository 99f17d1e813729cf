import { statSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { counted } from '../lib/numbers.js'
import { checkColumns } from './check-columns.js'
import type { ContractRules } from './contract.js'
import type { DatasetContract } from './dataset-contract.js'
import { countRows } from './rows.js'

/**
 * What one check says. `differs` can be recorded by `update`, `invalid` cannot; `not-checked` is no failure, but nobody
 * may call it verified.
 */
export type Check =
  | { outcome: 'ok'; what: string }
  | { outcome: 'differs' | 'invalid' | 'too-old' | 'not-checked'; message: string; at?: BadRow }

/** The first row that breaks a rule: `file` relative to the repository, `line` where the format has lines. */
export interface BadRow {
  file: string
  line?: number
}

const DAY_MS = 86_400_000
/** Of the columns of one dataset. */
const MAX_MESSAGES = 20

/**
 * `size_mb` against the real size, to the decimals that were written: 0.12 allows 0.115 to 0.125. Megabytes are 10^6
 * bytes; 2^20 is accepted too, since both are in use and the checksum is what counts.
 */
export function checkSize(contract: DatasetContract, bytes: number): Check | undefined {
  if (contract.size_mb === null) return undefined
  const { value, decimals } = contract.size_mb
  const slack = 0.5 * 10 ** -decimals * (1 + 1e-9)
  if ([1e6, 2 ** 20].some((unit) => Math.abs(bytes / unit - value) <= slack))
    return { outcome: 'ok', what: 'size' }
  const is = roundedMb(bytes, Math.max(decimals, 2))
  return { outcome: 'differs', message: `it has ${is} MB (${bytes} bytes), the contract says ${value} MB` }
}

/** Megabytes (10^6) with that many decimals. */
export function roundedMb(bytes: number, decimals: number): string {
  return (bytes / 1e6).toFixed(decimals)
}

/** `size_bytes` and `file_count`, which are exact. */
export function checkCounts(contract: DatasetContract, bytes: number, files: number): Check[] {
  const compare = (what: string, expected: number | null, actual: number): Check[] => {
    if (expected === null) return []
    if (expected === actual) return [{ outcome: 'ok', what }]
    return [
      {
        outcome: 'differs',
        message: `it has ${counted(actual, what.slice(0, -1))}, the contract says ${expected}`
      }
    ]
  }
  return [...compare('bytes', contract.size_bytes, bytes), ...compare('files', contract.file_count, files)]
}

/** A file to look into, and the name that messages use. */
export interface DataFile {
  file: string
  shown: string
}

/** `row_count` against the rows of all files; undefined when the contract gives none. */
export async function checkRows(
  contract: DatasetContract,
  files: readonly DataFile[]
): Promise<Check | undefined> {
  if (contract.row_count === null) return undefined
  const rows = await rowsOf(contract, files)
  if (rows === null) {
    return {
      outcome: 'not-checked',
      message: 'row_count was not checked: rows of this format cannot be counted'
    }
  }
  if (typeof rows !== 'number') return { outcome: 'differs', message: rows.message, ...placeOf(rows) }
  if (rows === contract.row_count) return { outcome: 'ok', what: 'row count' }
  return {
    outcome: 'differs',
    message: `it has ${rows} ${rows === 1 ? 'row' : 'rows'}, the contract says ${contract.row_count}`
  }
}

/** Without what writers leave beside their data, `_SUCCESS` and `.part-0.crc` (Hadoop's hidden files), where there are data. */
function dataFiles(files: readonly DataFile[]): readonly DataFile[] {
  const shownNames = files.filter(({ file }) => !/^[._]/.test(path.basename(file)))
  return shownNames.length > 0 ? shownNames : files
}

/** Rows of all files together; null when one of them cannot be counted; the error of a file that is malformed. */
export function rowsOf(
  contract: DatasetContract,
  files: readonly DataFile[]
): Promise<number | null | GateError> {
  return guarded(async () => {
    let total = 0
    for (const { file, shown } of dataFiles(files)) {
      const rows = await countRows(file, shown, contract.header)
      if (rows === null) return null
      total += rows
    }
    return total
  })
}

/** `columns` against every row of every file, each file by itself; undefined when the contract names none. */
export async function checkContents(
  contract: DatasetContract,
  files: readonly DataFile[]
): Promise<Check | undefined> {
  const { columns } = contract
  if (columns.length === 0) return undefined
  const found = await guarded(async (): Promise<Check> => {
    const wrong: string[] = []
    let at: BadRow | undefined
    for (const { file, shown } of dataFiles(files)) {
      const result = await checkColumns(file, shown, columns, contract.delimiter)
      if (result === null) {
        wrong.push(`columns of ${shown} cannot be checked: its format is not read`)
        at ??= { file: shown }
        continue
      }
      const prefix = files.length > 1 ? `${shown}: ` : ''
      wrong.push(...result.messages.map((message) => `${prefix}${message}`))
      const line = result.first?.line
      if (result.messages.length > 0) at ??= { file: shown, ...(line !== undefined && { line }) }
    }
    if (wrong.length > 0)
      return { outcome: 'invalid', message: wrong.slice(0, MAX_MESSAGES).join('; '), ...(at && { at }) }
    return { outcome: 'ok', what: counted(columns.length, 'column') }
  })
  if (!(found instanceof GateError)) return found
  return { outcome: 'invalid', message: found.message, ...placeOf(found) }
}

function placeOf({ place: { file, line } }: GateError): { at?: BadRow } {
  return file === undefined ? {} : { at: { file, ...(line !== undefined && { line }) } }
}

async function guarded<T>(work: () => Promise<T>): Promise<T | GateError> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof GateError) return error
    throw error
  }
}

/**
 * `max_age_days`, of the dataset or else of `validation`. The age counts from `last_updated`; without it from the newest
 * modification time, which a fresh checkout sets to now, so that only a recorded date says much in CI.
 */
export function checkAge(
  contract: DatasetContract,
  rules: ContractRules,
  files: readonly DataFile[],
  now: Date
): Check | undefined {
  const limit = contract.max_age_days ?? rules.max_age_days
  if (limit === null || limit === undefined) return undefined
  const recorded = contract.last_updated !== null
  const made = contract.last_updated?.getTime() ?? newest(files)
  const age = (now.getTime() - made) / DAY_MS
  const since = `${recorded ? 'last_updated' : 'its modification time'}, ${new Date(made).toISOString().slice(0, 10)}`
  // A day of grace: `last_updated: 2026-01-31` may be tomorrow somewhere.
  if (age < -1) return { outcome: 'invalid', message: `${since}, lies in the future` }
  if (age <= limit) return { outcome: 'ok', what: recorded ? 'age' : 'age (modification time)' }
  return {
    outcome: 'too-old',
    message: `it is ${counted(Math.floor(age), 'day')} old by ${since}; at most ${limit} are allowed`
  }
}

/** `retention_days` says how long data may be kept; it never blocks, and needs a recorded date. */
export function retentionWarning(contract: DatasetContract, now: Date): string | undefined {
  const { retention_days: keep, last_updated: made } = contract
  if (keep === null || made === null) return undefined
  const end = new Date(made.getTime() + keep * DAY_MS)
  if (end >= now) return undefined
  return `its retention of ${counted(keep, 'day')} ended on ${end.toISOString().slice(0, 10)}`
}

function newest(files: readonly DataFile[]): number {
  return files.reduce((latest, { file }) => Math.max(latest, statSync(file).mtimeMs), 0)
}
