import { whatFell } from '../coverage/compare.js'
import { readJoined } from '../coverage/read.js'
import type { CoverageBase } from '../coverage/types.js'
import type { Joined } from '../coverage/union.js'
import { coverageRecords } from '../ledger/coverage-records.js'
import { ofJob, otherJobs } from '../ledger/own-job.js'
import type { Evidence } from '../lib/evidence.js'
import { expandEach } from '../lib/globs.js'
import { round12 } from '../lib/numbers.js'
import { baseBranch, runsDirectory } from './base-branch.js'
import { coverageScope } from './coverage-scope.js'
import { gather, unreadable } from './gather.js'
import type { World } from './world.js'

const SHOWN_PROBLEMS = 3

/** The coverage to compare with: reports of the base where given, else the latest run record of the base branch. */
export async function gatherBase(world: World, head: Joined): Promise<Evidence<CoverageBase>> {
  return world.settings.values['coverage-base-file'] === undefined
    ? fromRecords(world, head)
    : fromReports(world, head)
}

async function fromReports(world: World, { facts, files }: Joined): Promise<Evidence<CoverageBase>> {
  const { root, settings, inputs } = world
  const patterns = settings.values['coverage-base-file'] ?? []
  // A flag or a workflow input is the operator's word; the config file is the repository's, and stays inside it.
  const anywhere = settings.sourceOf('coverage-base-file') !== 'config'
  return gather(
    inputs,
    () => ({
      files: expandEach(root, patterns, anywhere),
      looked_for: `coverage-base-file ${patterns.join(', ')}`,
      configured: true
    }),
    (found) => {
      const base = readJoined(root, found, coverageScope(world))
      inputs.nameCoverage(base.names)
      return {
        source: base.facts.sources.join(', '),
        percent: base.facts.percent,
        delta: round12(facts.percent - base.facts.percent),
        paths: (base.facts.paths ?? []).flatMap(({ glob, percent }) =>
          percent === undefined ? [] : [{ glob, percent }]
        ),
        fell: whatFell(base.files, files)
      }
    }
  )
}

/**
 * A record of this very commit is no base: a run that is repeated would be compared with itself, and a drop would pass
 * the second time.
 */
function fromRecords(world: World, { facts }: Joined): Evidence<CoverageBase> {
  const { root, settings, run } = world
  const dir = runsDirectory(settings)
  const configured = settings.isExplicit('coverage-max-drop')
  try {
    const branch = baseBranch(world)
    if (world.ledgerProblem !== undefined) {
      const { reason, remedy } = world.ledgerProblem
      return { state: 'unreadable', source: `ledger: ${settings.values.ledger}`, reason, remedy, configured }
    }
    const { records, problems } = coverageRecords(root, dir)
    if (problems.length > 0) {
      return {
        state: 'unreadable',
        source: dir,
        reason: `the base is not known, since the run records cannot be read: ${problems.slice(0, SHOWN_PROBLEMS).join('; ')}`,
        remedy: 'restore the records or take the bad lines out, or give coverage-base-file',
        configured
      }
    }
    const own = run.git_sha === 'unknown' ? null : run.git_sha
    const ofBranch = records.filter((r) => r.git_branch === branch)
    const jobs = ofJob(ofBranch, run.job)
    const last = jobs.own.findLast((r) => own === null || r.git_sha !== own)
    if (last === undefined) {
      const [of, elsewhere] =
        jobs.others.length === 0 ? ['', ''] : [` of job ${run.job}`, ` (${otherJobs(branch, jobs.others)})`]
      const looked_for = `a run record${of} of another commit of ${branch} in ${dir}${elsewhere}, or coverage-base-file`
      return { state: 'absent', looked_for, configured }
    }
    return {
      state: 'found',
      value: {
        source: last.git_sha === null ? branch : `${branch} at ${last.git_sha.slice(0, 7)}`,
        percent: last.percent,
        delta: round12(facts.percent - last.percent),
        paths: [...last.paths].map(([glob, percent]) => ({ glob, percent }))
      },
      source: `${last.file}:${last.line}`,
      configured
    }
  } catch (error) {
    return unreadable(error, dir, configured)
  }
}
