import { GateError } from '../lib/errors.js'
import { relativeTo, resolveInside } from '../lib/paths.js'
import { appendJsonLine, type Appended } from './append.js'
import { latestCredible } from './eligible.js'
import { compareInstants, parseInstant, utcMonth, type Instant } from './instants.js'
import { isObject, jsonlFiles, readJsonLines, type BadLine, type JsonLine } from './lines.js'
import type { LedgerEntry } from './types.js'

export const WRITTEN_BY_RUN = 'provenance-gates run'

type Metric = 'ece' | 'mce' | 'brier_score' | 'entropy_before' | 'entropy_after' | 'avg_eig_bits'

/** Where the seed's ledger keeps each value, and the most that it can be; none is below 0. */
const KEYS: readonly { section: string; key: Metric; max: number }[] = [
  { section: 'calibration', key: 'ece', max: 1 },
  { section: 'calibration', key: 'mce', max: 1 },
  { section: 'calibration', key: 'brier_score', max: 2 }, // 2 in Brier's own form, which sums over both classes
  { section: 'uncertainty', key: 'entropy_before', max: Infinity },
  { section: 'uncertainty', key: 'entropy_after', max: Infinity },
  { section: 'selector_metrics', key: 'avg_eig_bits', max: Infinity }
]

const REMEDY = 'correct or remove the line'

function malformed(line: JsonLine, what: string): GateError {
  return new GateError('evidence', what, { remedy: REMEDY, place: { file: line.file, line: line.line } })
}

/** The value of one key; undefined where the entry does not give it (absent, or null as Python writes None). */
function valueOf(line: JsonLine, { section, key, max }: (typeof KEYS)[number]): number | undefined {
  const holder = line.value[section]
  if (holder === undefined || holder === null) return undefined
  if (!isObject(holder)) throw malformed(line, `${section} is not an object`)
  const value = holder[key]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number') throw malformed(line, `${section}.${key} is not a number`)
  if (!Number.isFinite(value)) throw malformed(line, `${section}.${key} is not finite`)
  if (value < 0 || value > max)
    throw malformed(line, `${section}.${key} is ${value}, outside of what it can be (0 to ${max})`)
  return value
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function instantOf(line: JsonLine): Instant | null {
  const { timestamp } = line.value
  if (timestamp === undefined || timestamp === null) return null
  const instant = typeof timestamp === 'string' ? parseInstant(timestamp) : undefined
  if (instant === undefined) throw malformed(line, 'timestamp is no RFC 3339 timestamp')
  return instant
}

function nameAll(bad: readonly BadLine[]): GateError {
  const shown = bad.slice(0, 10).map(({ file, line, reason }) => `${file}:${line} ${reason}`)
  const rest = bad.length > shown.length ? ` and ${bad.length - shown.length} more` : ''
  return new GateError('evidence', shown.join('; ') + rest, { remedy: REMEDY })
}

export type EntryOrigin = Pick<LedgerEntry, 'timestamp' | 'file' | 'line' | 'git_sha' | 'written_by_run'>

function originOf({ value, file, line }: JsonLine): EntryOrigin {
  return {
    timestamp: stringOrNull(value.timestamp),
    file,
    line,
    git_sha: stringOrNull(value.git_sha),
    written_by_run: value.written_by === WRITTEN_BY_RUN
  }
}

/**
 * The newest entry of an experiment ledger: by timestamp as instants, the later line on a tie (files by name);
 * entries without a timestamp are the oldest. Null where no entry counts.
 *
 * A line that cannot be read is an error and not left out: it could be the newest, and then an older and better
 * entry would pass in its place.
 * @param dir relative to `root` or absolute inside it.
 * @param counts which entries are evidence; by default those that `run` did not write itself.
 * @throws GateError `evidence` naming file, line and key; `path` for a directory outside the root.
 */
export function newestEntry(
  root: string,
  dir: string,
  counts: (entry: EntryOrigin) => boolean = (entry) => !entry.written_by_run
): LedgerEntry | null {
  const bad: BadLine[] = []
  // A clock that is a day ahead is a clock; more is a line that would be the newest for ever.
  const tomorrow = latestCredible(Date.now())
  let newest: { line: JsonLine; instant: Instant | null } | undefined
  for (const line of readJsonLines(root, jsonlFiles(root, dir) ?? [], bad)) {
    const instant = instantOf(line)
    if (instant !== null && compareInstants(instant, tomorrow) > 0) {
      bad.push({ file: line.file, line: line.line, reason: 'its timestamp lies in the future' })
      continue
    }
    if (!counts(originOf(line))) continue
    if (newest === undefined || compareInstants(instant, newest.instant) >= 0) newest = { line, instant }
  }
  if (bad.length > 0) throw nameAll(bad)
  if (newest === undefined) return null
  const { line } = newest
  const entry: LedgerEntry = originOf(line)
  for (const row of KEYS) {
    const value = valueOf(line, row)
    if (value !== undefined) entry[row.key] = value
  }
  return entry
}

export type EntryInput = { timestamp: string; git_sha: string; ci_run_id?: string; mock?: boolean } & {
  [K in Metric]?: number | null | undefined
}

/**
 * Append what a run measured to `DIR/provenance-gates-YYYY-MM.jsonl`, in the seed's shape; what was not measured
 * leaves no key.
 * @throws GateError `evidence` for a value that is not finite, `io`, `path`.
 */
export function writeEntry(root: string, dir: string, input: EntryInput): Appended {
  const full = resolveInside(root, dir, 'ledger directory')
  const instant = parseInstant(input.timestamp)
  if (instant === undefined)
    throw new GateError('evidence', `${JSON.stringify(input.timestamp)} is no RFC 3339 timestamp`, {
      remedy: 'write it as 2026-01-31T12:00:00Z'
    })
  const sections: Record<string, Record<string, number>> = {}
  for (const { section, key } of KEYS) {
    const value = input[key]
    if (value === undefined || value === null) continue
    if (!Number.isFinite(value))
      throw new GateError('evidence', `${section}.${key} of the ledger entry is not finite`, {
        remedy: 'leave out what was not measured',
        place: { file: relativeTo(root, full) }
      })
    sections[section] = { ...sections[section], [key]: value }
  }
  const { timestamp, git_sha, ci_run_id, mock } = input
  return appendJsonLine(full, `provenance-gates-${utcMonth(instant)}.jsonl`, {
    timestamp,
    git_sha,
    ...(ci_run_id === undefined ? {} : { ci_run_id }),
    written_by: WRITTEN_BY_RUN,
    ...(mock === true ? { mock } : {}),
    ...sections
  })
}
