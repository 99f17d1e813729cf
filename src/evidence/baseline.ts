import type { Assessment, GateName } from '../gates/types.js'
import { pastRuns } from '../ledger/past-runs.js'
import { trendsOf, type Trend } from '../ledger/trends.js'
import { otherJobs } from '../ledger/own-job.js'
import { METRICS } from '../ledger/metrics.js'
import { describeError } from '../lib/errors.js'
import { baseBranch, runsDirectory } from './base-branch.js'
import type { World } from './world.js'

/** What the run records say about the base branch, for every surface alike. */
export interface Past {
  /** Its latest run; absent where there is none. */
  baseline?: { source: string; gates: Partial<Record<GateName, number>> }
  /** Its last runs, oldest first. */
  points: { timestamp: string; values: Record<string, number> }[]
  trends: Trend[]
}

/** Runs that the trends show. */
const SHOWN_RUNS = 60

/**
 * The latest record of the base branch by this job and the runs before it. They only say what changed, and decide nothing: records
 * that cannot be read are a warning here, where the gates that rest on records fail. A record of this very
 * commit is no base: a run that is repeated would be compared with itself.
 */
export function gatherPast(world: World): Past {
  const { root, settings, run, log } = world
  const none: Past = { points: [], trends: [] }
  if (world.ledgerProblem !== undefined) return none
  try {
    const branch = baseBranch(world)
    const of = { branch, job: run.job }
    const { runs, other_jobs, bad } = pastRuns(root, runsDirectory(settings), of, new Date(run.timestamp))
    if (bad.length > 0) {
      const [first] = bad
      log.warn(
        `${bad.length} lines are no run record, and the baseline may be an older one: ${first?.file ?? ''}:${first?.line ?? 0} ${first?.reason ?? ''}`
      )
    }
    const others = run.git_sha === 'unknown' ? runs : runs.filter(({ git_sha }) => git_sha !== run.git_sha)
    const shown = others.slice(-SHOWN_RUNS)
    const last = shown.at(-1)
    if (last === undefined) {
      if (other_jobs.length > 0)
        log.info(`there is no baseline of job ${run.job}: ${otherJobs(branch, other_jobs)}`)
      return none
    }
    return {
      baseline: {
        source: last.git_sha === null ? branch : `${branch} at ${last.git_sha.slice(0, 7)}`,
        // Names that no gate of this run has find no row.
        gates: last.gates
      },
      points: shown.map(({ timestamp, values }) => ({ timestamp, values })),
      trends: trendsOf(
        METRICS.map(({ name }) => name),
        shown
      )
    }
  } catch (error) {
    log.warn(`there is no baseline: ${describeError(error)}`)
    return none
  }
}

/**
 * Gates that the base branch has measured and this run has no evidence of: under `gates: auto` a file that nobody
 * configured can be gone without a failure, and not without a word.
 */
export function vanished(
  { baseline }: Past,
  gates: Assessment['gates'],
  { values }: World['settings']
): string[] {
  if (baseline === undefined || (values.gates !== undefined && !values.gates.includes('auto'))) return []
  const names = gates
    .filter(
      ({ name, verdict, value }) => verdict === 'not-evaluated' && value === null && name in baseline.gates
    )
    .map(({ name }) => name)
  if (names.length === 0) return []
  const were = names.length === 1 ? 'was measured' : 'were measured'
  return [
    `${names.join(', ')} ${were} by ${baseline.source} and not here: the evidence is gone; list them in \`gates\` to make that a failure`
  ]
}

/** What the reports take of it. */
export function reportsPast({ baseline, points, trends }: Past): {
  baseline?: NonNullable<Past['baseline']>
  trends: Past['points']
  moves: Trend[]
} {
  return { ...(baseline !== undefined && { baseline }), trends: points, moves: trends }
}
