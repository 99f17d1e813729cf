import { GateError } from '../lib/errors.js'
import { toJson, writeAtomic } from '../lib/files.js'
import { resolveInside } from '../lib/paths.js'
import { speaksOfItsBranch } from './eligible.js'
import { compareInstants, type Instant } from './instants.js'
import { jsonlFiles, readJsonLines, type BadLine } from './lines.js'
import { metricsOfRecord } from './metrics.js'
import type { Point } from './openmetrics.js'
import { ALTERED, NOT_NEXT } from './chain.js'
import { hashVerifies, isChained, readDated, type ReadRecord } from './record.js'
import type { Trend } from './trends.js'
import type { Rollup, RunRow } from './types.js'

function toRow(record: ReadRecord): RunRow {
  return {
    timestamp: record.timestamp ?? null,
    git_sha: record.git_sha ?? null,
    coverage_pct: record.selector_metrics?.coverage_pct ?? null,
    ece: record.calibration?.ece ?? null,
    brier_score: record.calibration?.brier_score ?? null,
    reproducibility_status: record.provenance?.reproducibility_status ?? null,
    gates_passed: record.gates_passed ?? null
  }
}

/** A run as trends show it; pull requests come and go, and mock evidence is none. */
function pointOf(
  value: Readonly<Record<string, unknown>>,
  { timestamp, git_sha }: RunRow
): Point | undefined {
  if (timestamp === null || !speaksOfItsBranch(value)) return undefined
  return { timestamp, git_sha, values: metricsOfRecord(value) }
}

/** A build that was not compared says nothing about reproducibility, in the seed's words and in ours. */
function wasCompared(row: RunRow): boolean {
  return ![null, 'unknown', 'not_tested'].includes(row.reproducibility_status)
}

/**
 * Mean of the values that were measured, a true 0 among them; 0 where none was. Summed plainly from left to right,
 * so that the last digit agrees with the records of earlier writers.
 */
function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length
}

/** Why a value cannot have been measured; a record that says so is none to sum up. */
function impossible({ selector_metrics, calibration }: ReadRecord): string | undefined {
  const { ece, mce, brier_score } = calibration ?? {}
  const bounds = [
    ['selector_metrics.coverage_pct', selector_metrics?.coverage_pct, 100],
    ['calibration.ece', ece, 1],
    ['calibration.mce', mce, 1],
    // Of several classes up to 2.
    ['calibration.brier_score', brier_score, 2]
  ] as const
  for (const [name, value, max] of bounds)
    if (typeof value === 'number' && (value < 0 || value > max)) return `${name}: is not between 0 and ${max}`
  return undefined
}

function isNumber(value: number | null): value is number {
  return value !== null
}

/** The seed's rules: build rate over compared builds, bit-identical ones counting; pass rate over all runs shown. */
function rollUp(
  rows: readonly RunRow[]
): Omit<Rollup, 'runs_on_record' | 'bad_lines' | 'unchained_records' | 'broken_chain'> {
  const coverage = rows.map((r) => r.coverage_pct).filter(isNumber)
  const ece = rows.map((r) => r.ece).filter(isNumber)
  const brier = rows.map((r) => r.brier_score).filter(isNumber)
  const builds = rows.filter(wasCompared).map((r) => Number(r.reproducibility_status === 'bit_identical'))
  return {
    total_runs: rows.length,
    avg_coverage: mean(coverage),
    avg_ece: mean(ece),
    avg_brier: mean(brier),
    build_reproducibility_rate: mean(builds),
    // A run that does not say that it passed did not pass.
    pass_rate: mean(rows.map((r) => Number(r.gates_passed === true))),
    time_range: { first: rows.at(-1)?.timestamp ?? null, last: rows[0]?.timestamp ?? null },
    measured: {
      coverage: coverage.length,
      ece: ece.length,
      brier: brier.length,
      builds: builds.length,
      gates: rows.filter((r) => r.gates_passed !== null).length
    }
  }
}

/** A record, and where it stands. */
interface Kept {
  value: Readonly<Record<string, unknown>>
  file: string
  line: number
}

/** The newest records of many; what is older is let go of now and then, so that memory is that of the newest. */
class Newest {
  #held: (Kept & { instant: Instant | null })[] = []

  constructor(private readonly count: number) {}

  add(kept: Kept, instant: Instant | null): void {
    this.#held.push({ ...kept, instant })
    if (this.#held.length >= 2 * this.count + SLACK) this.#trim()
  }

  oldestFirst(): readonly Kept[] {
    this.#trim()
    return this.#held
  }

  #trim(): void {
    // A stable sort from oldest to newest keeps the later line later on a tie.
    this.#held = this.#held.sort((a, b) => compareInstants(a.instant, b.instant)).slice(-this.count)
  }
}

/** Records held besides, so that they are seldom sorted. */
const SLACK = 200

/**
 * Read every run record of a directory, sort them by instant (the later line is newer on a tie, records without a
 * timestamp are the oldest) and sum up the last N. A bad line is counted, named, and costs only itself.
 * @param options.last at least 1; 20 as in the seed.
 * @returns `rows` newest first; `points` oldest first, of the same runs but those of pull requests and of mock evidence.
 * @throws GateError `evidence` when there is no ledger, `setting` for a bad `last`, `path`, `io`, `limit`.
 */
export function aggregateRuns(
  root: string,
  runsDir: string,
  options: { last?: number } = {}
): { rollup: Rollup; rows: RunRow[]; points: Point[] } {
  const { last = 20 } = options
  if (!Number.isSafeInteger(last) || last < 1)
    throw new GateError('setting', `last must be a whole number of at least 1, not ${last}`, {
      remedy: 'give the number of runs to show',
      place: { setting: 'last' }
    })
  const files = jsonlFiles(root, runsDir)
  if (files === undefined || files.length === 0)
    throw new GateError('evidence', `no run records: ${runsDir} holds no .jsonl file`, {
      remedy: 'run the gates first, or name the directory with runs-dir'
    })
  const bad: BadLine[] = []
  const newest = new Newest(last)
  let onRecord = 0
  let unchained = 0
  let head: string | null = null
  const broken: BadLine[] = []
  for (const { file, line, value } of readJsonLines(root, files, bad)) {
    const read = readDated(value)
    if (typeof read === 'string') {
      bad.push({ file, line, reason: read })
      continue
    }
    const chained = isChained(read.record)
    if (chained) {
      const { prev = null, hash = null } = read.record
      if (head !== null && prev !== head) broken.push({ file, line, reason: NOT_NEXT })
      head = hash
    }
    const reason = impossible(read.record)
    if (reason !== undefined) {
      bad.push({ file, line, reason })
      continue
    }
    onRecord++
    if (!chained) unchained++
    newest.add({ value, file, line }, read.instant)
  }
  const kept = newest.oldestFirst()
  // Of the records that are summed up: to hash those of years would take longer than all the rest.
  for (const { value, file, line } of kept)
    if (isChained(value) && !hashVerifies(value)) broken.push({ file, line, reason: ALTERED })
  const shown = kept.map(({ value }) => ({ value, row: toRow(value) }))
  const rows = shown.map(({ row }) => row).reverse()
  const points = shown.flatMap(({ value, row }) => pointOf(value, row) ?? [])
  const rollup = {
    ...rollUp(rows),
    runs_on_record: onRecord,
    bad_lines: bad,
    unchained_records: unchained,
    broken_chain: broken
  }
  return { rollup, rows, points }
}

/** Write the rollup as a whole or not at all. @param file relative to `root`, usually evidence/summary/rollup.json. */
export function writeRollup(
  root: string,
  file: string,
  rollup: Rollup & { trends?: readonly Trend[] }
): void {
  writeAtomic(resolveInside(root, file, 'rollup file'), toJson(rollup))
}
