import { closeSync, fstatSync } from 'node:fs'
import { openForReading } from '../lib/files.js'
import { linesFromEnd } from '../lib/lines-from-end.js'
import { relativeTo } from '../lib/paths.js'
import { latestCredible, speaksOfItsBranch } from './eligible.js'
import { compareInstants, parseInstant, type Instant } from './instants.js'
import { isObject, jsonlFiles, parseJsonObject } from './lines.js'
import { countsFor, jobOf, LOCAL_JOB, ofJob } from './own-job.js'
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
  /** Where records of other jobs were left out: these. */
  other_jobs: string[]
  /** Lines that are no record, each with its file and the reason. */
  problems: string[]
}

interface Found {
  metrics: Metrics
  instant: Instant | null
  job: string | undefined
}

interface Wanted {
  /** Records of pull requests and of other branches do not count. */
  branch: string
  /** Nor do those of other jobs. */
  job: string
  /** The run that is compared with them. */
  except: { git_sha: string; ci_run_id: string }
  /** How many at most. */
  last: number
}

/** Lines that are looked at: records of other branches and jobs stand between those of the default branch. */
const MAX_LINES = 2_000

/**
 * What the newest run records of a job on a branch measured. Records of `mock` evidence and of pull requests, whose head branch may
 * have any name, are left out. A line that is no record or lies in the future is named and passed over. Files are read
 * from their ends, the one with the last name (its month) first.
 * @param dir relative to `root` or absolute inside it; one that does not exist holds no records
 * @throws GateError `path`, `io`, `limit`
 */
export function metricRecords(root: string, dir: string, wanted: Wanted): MetricRecords {
  const files = (jsonlFiles(root, dir) ?? []).reverse()
  const tomorrow = latestCredible(Date.now())
  const found: Found[] = []
  // On the command line it takes them all to tell whether they are of one job.
  const counts = (of: string | undefined): boolean => wanted.job !== LOCAL_JOB && countsFor(wanted.job, of)
  let own = 0
  const problems: string[] = []
  let lines = 0
  for (const full of files) {
    const file = relativeTo(root, full)
    const fd = openForReading(full, file)
    try {
      for (const { text } of linesFromEnd(fd, fstatSync(fd).size, file)) {
        if (own >= wanted.last || ++lines > MAX_LINES) break
        const record = metricsOf(text, wanted)
        if (typeof record === 'string') problems.push(`${file}: a line ${record}`)
        else if (record !== undefined && compareInstants(record.instant, tomorrow) > 0)
          problems.push(`${file}: a line has a timestamp that lies in the future`)
        else if (record !== undefined) {
          found.push(record)
          if (counts(record.job)) own++
        }
      }
    } finally {
      closeSync(fd)
    }
  }
  // Read backwards; a stable sort then keeps the later line later on a tie.
  const kept = ofJob(found, wanted.job)
  const records = kept.own.slice(0, wanted.last).reverse()
  records.sort((a, b) => compareInstants(a.instant, b.instant))
  return { records: records.map(({ metrics }) => metrics), other_jobs: kept.others, problems }
}

/** One line's metrics, undefined where the record is not wanted, or why it is none. */
function metricsOf(text: string, { branch, except }: Wanted): Found | string | undefined {
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
  const instant = typeof timestamp === 'string' ? (parseInstant(timestamp) ?? null) : null
  return { metrics, instant, job: jobOf(value) }
}
