import type { CoverageRatchet, RatchetFloor } from '../coverage/types.js'
import { coverageRecords, type CoverageRecord } from '../ledger/coverage-records.js'
import { ofJob, otherJobs } from '../ledger/own-job.js'
import { describeError } from '../lib/errors.js'
import { defaultBranch, runsDirectory } from './base-branch.js'
import { coverageScope } from './coverage-scope.js'
import type { World } from './world.js'

const SHOWN_PROBLEMS = 3

/**
 * The floors of the coverage gates: the best of all green runs of this job on the default branch, or what `ratchet-floor` says
 * in their place. Records that cannot be read could hold the best, so they are a problem and not a lower floor.
 */
export function gatherRatchet(world: World): CoverageRatchet {
  const { root, settings } = world
  const branch = defaultBranch(world)
  const given = settings.values['ratchet-floor']
  const dir = runsDirectory(settings)
  const { globs } = coverageScope(world)
  let green: CoverageRecord[] = []
  let others: string[] = []
  let problem: string | undefined
  try {
    const { records, problems } = coverageRecords(root, dir, { verify: true })
    if (world.ledgerProblem !== undefined) problem = world.ledgerProblem.reason
    else if (problems.length > 0) problem = problems.slice(0, SHOWN_PROBLEMS).join('; ')
    else {
      const ofBranch = records.filter((r) => r.green && r.git_branch === branch)
      const jobs = ofJob(ofBranch, world.run.job)
      green = jobs.own
      others = jobs.others
    }
  } catch (error) {
    problem = describeError(error)
  }
  const set = (percent: number): RatchetFloor => ({ percent, set_by: 'ratchet-floor' })
  const overall = given?.overall === undefined ? best(green, (r) => r.percent) : set(given.overall)
  return {
    branch,
    ...(others.length > 0 && { other_jobs: otherJobs(branch, others) }),
    ...(overall !== undefined && { overall }),
    paths: globs.flatMap((glob) => {
      const loosened = given?.paths.find((p) => p.glob === glob)
      const floor = loosened === undefined ? best(green, (r) => r.paths.get(glob)) : set(loosened.min)
      return floor === undefined ? [] : [{ glob, floor }]
    }),
    ...(problem !== undefined && {
      problem: {
        source: dir,
        reason: `the floor of the ratchet is not known, since the run records cannot be trusted: ${problem}`,
        remedy: 'restore the records, or take the bad lines out, or say the floor with ratchet-floor'
      }
    })
  }
}

/** The highest value, and the first run that reached it. */
function best(
  records: readonly CoverageRecord[],
  of: (record: CoverageRecord) => number | undefined
): RatchetFloor | undefined {
  let floor: RatchetFloor | undefined
  for (const record of records) {
    const percent = of(record)
    if (percent === undefined || (floor !== undefined && percent <= floor.percent)) continue
    const sha = record.git_sha?.slice(0, 7) ?? 'an unknown commit'
    floor = {
      percent,
      set_by: record.timestamp === null ? sha : `${sha} on ${record.timestamp.slice(0, 10)}`
    }
  }
  return floor
}
