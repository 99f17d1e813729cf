import { closeSync, fstatSync } from 'node:fs'
import { openForReading } from '../lib/files.js'
import { linesFromEnd } from '../lib/lines-from-end.js'
import { relativeTo } from '../lib/paths.js'
import { latestCredible, speaksOfItsBranch } from './eligible.js'
import { compareInstants, parseInstant, type Instant } from './instants.js'
import { isObject, jsonlFiles, parseJsonObject } from './lines.js'
import { readRecord } from './record.js'

/** The metrics of a run record that are followed from run to run, by section and key. */
const PLACES = {
  coverage_pct: 'selector_metrics',
  detection_rate: 'selector_metrics',
  avg_eig_bits: 'selector_metrics',
  ece: 'calibration',
  mce: 'calibration',
  brier_score: 'calibration',
  entropy_delta: 'uncertainty'
} as const
export type MetricKey = keyof typeof PLACES

export type Metrics = Partial<Record<MetricKey, number>>

export interface MetricRecords {
  /** Oldest first. */
  records: Metrics[]
  /** Lines that are no record, each with its file and the reason. */
  problems: string[]
}

interface Wanted {
  /** Records of pull requests and of other branches do not count. */
  branch: string
  /** The run that is compared with them. */
  except: { git_sha: string; ci_run_id: string }
  /** How many at most. */
  last: number
}

/** Lines that are looked at: records of other branches stand between those of the default branch. */
const MAX_LINES = 2_000

/**
 * What the newest run records of a branch measured. Records of `mock` evidence and of pull requests, whose head branch may
 * have any name, are left out. A line that is no record or lies in the future is named and passed over. Files are read
 * from their ends, the one with the last name (its month) first.
 * @param dir relative to `root` or absolute inside it; one that does not exist holds no records
 * @throws GateError `path`, `io`, `limit`
 */
export function metricRecords(root: string, dir: string, wanted: Wanted): MetricRecords {
  const files = (jsonlFiles(root, dir) ?? []).reverse()
  const tomorrow = latestCredible(Date.now())
  const found: { metrics: Metrics; instant: Instant | null }[] = []
  const problems: string[] = []
  let lines = 0
  for (const full of files) {
    const file = relativeTo(root, full)
    const fd = openForReading(full, file)
    try {
      for (const { text } of linesFromEnd(fd, fstatSync(fd).size, file)) {
        if (found.length >= wanted.last || ++lines > MAX_LINES) break
        const record = metricsOf(text, wanted)
        if (typeof record === 'string') problems.push(`${file}: a line ${record}`)
        else if (record !== undefined && compareInstants(record.instant, tomorrow) > 0)
          problems.push(`${file}: a line has a timestamp that lies in the future`)
        else if (record !== undefined) found.push(record)
      }
    } finally {
      closeSync(fd)
    }
  }
  // Read backwards; a stable sort then keeps the later line later on a tie.
  found.reverse().sort((a, b) => compareInstants(a.instant, b.instant))
  return { records: found.map(({ metrics }) => metrics), problems }
}

/** One line's metrics, undefined where the record is not wanted, or why it is none. */
function metricsOf(
  text: string,
  { branch, except }: Wanted
): { metrics: Metrics; instant: Instant | null } | string | undefined {
  const value = parseJsonObject(text)
  if (typeof value === 'string') return value
  const record = readRecord(value)
  if (typeof record === 'string') return record
  if (!speaksOfItsBranch(value)) return undefined
  if (value['git_branch'] !== branch) return undefined
  if (record.git_sha === except.git_sha && value['ci_run_id'] === except.ci_run_id) return undefined
  const metrics: Metrics = {}
  for (const [key, section] of Object.entries(PLACES) as [MetricKey, string][]) {
    const holder = value[section]
    const measured = isObject(holder) ? holder[key] : undefined
    if (measured === undefined || measured === null) continue
    if (typeof measured !== 'number' || !Number.isFinite(measured))
      return `${section}.${key}: is not a finite number`
    metrics[key] = measured
  }
  const { timestamp } = record
  return { metrics, instant: typeof timestamp === 'string' ? (parseInstant(timestamp) ?? null) : null }
}
