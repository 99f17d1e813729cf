import { latestCredible, speaksOfItsBranch } from './eligible.js'
import { compareInstants, type Instant } from './instants.js'
import { isObject, jsonlFiles, readJsonLines, type BadLine } from './lines.js'
import { metricsOfRecord } from './metrics.js'
import { jobOf, ofJob } from './own-job.js'
import { readDated } from './record.js'

/** An earlier run, as later ones are compared with it. */
export interface PastRun {
  timestamp: string
  git_sha: string | null
  /** Undefined where it names none. */
  job: string | undefined
  /** Numbers only: gate -> value. */
  gates: Record<string, number>
  /** By the names of METRICS. */
  values: Record<string, number>
}

export interface PastRuns {
  /** Oldest first; the later line later on a tie. */
  runs: PastRun[]
  /** Where those of other jobs were left out: these. */
  other_jobs: string[]
  bad: BadLine[]
}

function gatesOf(value: Readonly<Record<string, unknown>>): Record<string, number> {
  const gates: Record<string, number> = {}
  for (const [name, gate] of isObject(value.gates) ? Object.entries(value.gates) : []) {
    if (!isObject(gate) || typeof gate.value !== 'number' || !Number.isFinite(gate.value)) continue
    if (name !== '__proto__') gates[name] = gate.value
  }
  return gates
}

/**
 * The runs of one job on one branch in a directory of run records. Records of pull requests (whose head branch may have any
 * name), of `mock` evidence, without an instant, and of the future (a clock a day ahead is a clock) are left out.
 * @param dir relative to `root` or absolute inside it; one that does not exist holds no runs.
 * @throws GateError `path`, `io`, `limit`.
 */
export function pastRuns(
  root: string,
  dir: string,
  { branch, job }: { branch: string; job: string },
  now: Date
): PastRuns {
  const bad: BadLine[] = []
  const tomorrow = latestCredible(now.getTime())
  const found: { instant: Instant; run: PastRun }[] = []
  for (const { file, line, value } of readJsonLines(root, jsonlFiles(root, dir) ?? [], bad)) {
    const read = readDated(value)
    if (typeof read === 'string') {
      bad.push({ file, line, reason: read })
      continue
    }
    if (!speaksOfItsBranch(value)) continue
    if (value.git_branch !== branch) continue
    const { record, instant } = read
    const { timestamp } = record
    if (typeof timestamp !== 'string' || instant === null || compareInstants(instant, tomorrow) > 0) continue
    const run = {
      timestamp,
      git_sha: record.git_sha ?? null,
      job: jobOf(value),
      gates: gatesOf(value),
      values: metricsOfRecord(value)
    }
    found.push({ instant, run })
  }
  // A stable sort keeps the later line later on a tie.
  found.sort((a, b) => compareInstants(a.instant, b.instant))
  const { own, others } = ofJob(
    found.map(({ run }) => run),
    job
  )
  return { runs: own, other_jobs: others, bad }
}
