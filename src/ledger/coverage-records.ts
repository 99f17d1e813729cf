import { readText } from '../lib/files.js'
import { relativeTo } from '../lib/paths.js'
import { verifyChain } from './chain.js'
import { latestCredible, speaksOfItsBranch } from './eligible.js'
import { compareInstants, parseInstant, type Instant } from './instants.js'
import { jobOf } from './own-job.js'
import { isObject, jsonlFiles, readJsonLines, type BadLine } from './lines.js'
import { readRecord } from './record.js'

/** What a run record says of coverage. */
export interface CoverageRecord {
  file: string
  line: number
  timestamp: string | null
  git_sha: string | null
  git_branch: string | null
  /** Undefined where it names none. */
  job: string | undefined
  /** Its gates passed, and no test failed. */
  green: boolean
  /** 0-100. */
  percent: number
  /** By glob of coverage-min. */
  paths: Map<string, number>
}

export interface CoverageRecords {
  /** Oldest first. Records of `mock` evidence, of pull requests, and without coverage are left out. */
  records: CoverageRecord[]
  /** Lines that are no record, each with file, line and reason; one of them could have been any record. */
  problems: string[]
}

const PATH_GATE = 'coverage:'

const NO_HASH =
  'has no hash and could say anything: an older writer wrote it, or somebody altered it (ratchet-floor says the floor in place of the records)'

/** Both members of the chain, of whatever content: {@link verifyChain} checks that. */
function hasHash(value: Record<string, unknown>): boolean {
  return value.hash !== undefined && value.prev !== undefined
}

function isPercent(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100
}

/** One line's coverage, undefined where it has none, or why it cannot be right. */
function coverageOf(
  value: Record<string, unknown>,
  file: string,
  line: number
): CoverageRecord | string | undefined {
  const record = readRecord(value)
  if (typeof record === 'string') return record
  if (!speaksOfItsBranch(value)) return undefined
  const percent = record.selector_metrics?.coverage_pct
  if (percent === undefined || percent === null) return undefined
  if (!isPercent(percent)) return 'selector_metrics.coverage_pct: is no percentage'
  const paths = new Map<string, number>()
  for (const [name, gate] of isObject(value.gates) ? Object.entries(value.gates) : []) {
    if (!name.startsWith(PATH_GATE) || !isObject(gate) || gate.value === undefined) continue
    if (!isPercent(gate.value)) return `gates.${name}: its value is no percentage`
    paths.set(name.slice(PATH_GATE.length), gate.value)
  }
  return {
    file,
    line,
    timestamp: record.timestamp ?? null,
    git_sha: record.git_sha ?? null,
    git_branch: typeof value.git_branch === 'string' ? value.git_branch : null,
    job: jobOf(value),
    // Failing tests need be no gate to make a run red.
    green: record.gates_passed === true && (record.tests?.failed ?? 0) + (record.tests?.errors ?? 0) === 0,
    percent,
    paths
  }
}

/**
 * Coverage in the run records of a directory. A line that cannot be read, one of the future (a clock a day ahead is a
 * clock) and, with `verify`, a record without a hash or a chain that does not hold are problems: what they hide could be
 * the record that counts.
 * @param dir relative to `root` or absolute inside it; one that does not exist holds no records.
 * @throws GateError `path`, `io`, `limit`.
 */
export function coverageRecords(
  root: string,
  dir: string,
  options: { verify?: boolean } = {}
): CoverageRecords {
  const files = jsonlFiles(root, dir) ?? []
  const bad: BadLine[] = []
  const tomorrow = latestCredible(Date.now())
  const found: { record: CoverageRecord; instant: Instant | null }[] = []
  for (const { file, line, value } of readJsonLines(root, files, bad)) {
    if (options.verify === true && !hasHash(value)) bad.push({ file, line, reason: NO_HASH })
    const record = coverageOf(value, file, line)
    if (record === undefined) continue
    if (typeof record === 'string') {
      bad.push({ file, line, reason: record })
      continue
    }
    const instant = record.timestamp === null ? null : (parseInstant(record.timestamp) ?? null)
    if (instant !== null && compareInstants(instant, tomorrow) > 0)
      bad.push({ file, line, reason: 'its timestamp lies in the future' })
    else found.push({ record, instant })
  }
  // A stable sort keeps the later line later on a tie.
  found.sort((a, b) => compareInstants(a.instant, b.instant))
  const problems = bad.map(({ file, line, reason }) => `${file}:${line} ${reason}`)
  if (options.verify === true) {
    const texts = files.map((file) => ({
      name: relativeTo(root, file),
      text: readText(file, relativeTo(root, file))
    }))
    const chain = verifyChain(texts)
    for (const problem of chain.problems) if (!problems.includes(problem)) problems.push(problem)
    if (chain.starts_after !== null)
      problems.push(
        `${texts[0]?.name ?? dir} begins after a record that is not there: earlier ones were removed`
      )
  }
  return { records: found.map(({ record }) => record), problems }
}
