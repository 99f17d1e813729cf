import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { counted } from '../lib/numbers.js'
import { isInside, relativeTo } from '../lib/paths.js'
import { listingDigest, reverseCreationOrder } from './directory-order.js'
import { withDisorder } from './disorderfs.js'
import type { GitSource } from './git-source.js'
import type { IgnoreRules } from './ignore.js'
import { absentOutputs, collectOutputs, writeMarks, type Outputs, type Pattern } from './outputs.js'
import { shownName } from './names.js'
import type { BuildPlan, Plan } from './plan.js'
import { runBuild, type BuildRun } from './run-build.js'
import { copySources, stampTree } from './source-copy.js'

/** The builds cannot be compared, and why: caught by the double build, which turns it into `not_tested`. */
export class NotTested extends Error {
  constructor(
    message: string,
    /** True for a build that was ended because the other one had failed. */
    readonly stopped = false
  ) {
    super(message)
  }
}

/** What the two builds of one double build share. */
export interface Job {
  root: string
  workDir: string
  command: string
  setup: string | undefined
  outputs: readonly string[]
  patterns: readonly Pattern[]
  ignore: IgnoreRules
  timeoutSec: number
  git: GitSource | null
  /** SOURCE_DATE_EPOCH, seconds since 1970. */
  epoch: number | undefined
  disorderfs: Plan['disorderfs']
  /** Aborted when either build has failed, or from outside. */
  stop: AbortController
  notes: string[]
}

/** One build that was carried out. */
export interface Side {
  word: 'first' | 'second'
  plan: BuildPlan
  cwd: string
  /** Seconds since 1970. */
  window: { from: number; to: number }
  run: BuildRun
  /** Output files that stood in the copy already and were not written again. */
  stale: number
  outputs: Outputs
  /** In which order the file system listed the sources. */
  listing: string
}

function failure(word: string, what: string, run: BuildRun): NotTested {
  const tail = run.tail.length === 0 ? 'It printed nothing.' : `Its last lines:\n${run.tail.join('\n')}`
  const how =
    run.outcome === 'not_started'
      ? `could not start: ${run.how}`
      : run.outcome === 'failed'
        ? `failed: ${run.how}`
        : run.how
  return new NotTested(`the ${what} of the ${word} build ${how}. ${tail}`, run.outcome === 'stopped')
}

async function copy(job: Job, plan: BuildPlan, mtime: number): Promise<string> {
  for (const dir of [plan.slotDir, plan.home, plan.temp, path.dirname(plan.dir)])
    mkdirSync(dir, { recursive: true })
  const excluded = job.patterns.filter((p) => !p.glob).map((p) => p.base)
  // A temporary directory inside of the sources must not be copied into itself.
  if (isInside(job.root, job.workDir)) excluded.push(relativeTo(job.root, job.workDir))
  const { cwd } = await copySources(job.root, job.git, plan.dir, excluded)
  if (plan.draft.fileOrder === 'reversed') reverseCreationOrder(plan.dir)
  stampTree(Buffer.from(plan.dir), mtime)
  return cwd
}

async function step(
  job: Job,
  plan: BuildPlan,
  word: string,
  cwd: string,
  what: string,
  command: string
): Promise<BuildRun> {
  const run = await runBuild({
    command,
    cwd,
    env: plan.env,
    wrapper: plan.draft.wrapper,
    umask: plan.draft.umask,
    timeoutSec: job.timeoutSec,
    workDir: plan.slotDir,
    signal: job.stop.signal
  })
  if (run.leftovers > 0) {
    job.notes.push(
      `the ${what} of the ${word} build left ${counted(run.leftovers, 'process', 'processes')} running; ended now`
    )
  }
  if (run.outcome !== 'ok') {
    job.stop.abort()
    throw failure(word, what, run)
  }
  return run
}

export function collect(job: Job, cwd: string): Outputs | null {
  return collectOutputs(cwd, job.patterns, (p) => job.ignore.matches(p))
}

/** What was asked for and is not there, or lies elsewhere, was not compared, however equal the rest is. */
function refuseIncomplete(job: Job, cwd: string, { node }: Outputs, word: string): void {
  const absent = absentOutputs(cwd, job.outputs, job.patterns)
  const outside = node.kind === 'symlink'
  if (absent.length === 0 && !outside) return
  job.stop.abort()
  throw new NotTested(
    outside
      ? `${job.outputs.join(', ')} of the ${word} build is a link to ${shownName(node.target)}, where nothing of the build can be compared`
      : `the ${word} build wrote nothing at ${absent.join(', ')}; check build-outputs`
  )
}

/**
 * Copy the sources and build them once.
 * @param mtime seconds since 1970 for every source file.
 * @throws NotTested when the build fails, takes too long or writes nothing; the other build is told to stop then.
 */
export async function buildOnce(job: Job, word: Side['word'], plan: BuildPlan, mtime: number): Promise<Side> {
  const from = Date.now() / 1000
  const cwd = await copy(job, plan, mtime)
  const mount = plan.draft.fileOrder === 'disorderfs' ? job.disorderfs : null
  return withDisorder(mount, plan.dir, async () => {
    const listing = listingDigest(plan.dir)
    if (job.setup !== undefined) await step(job, plan, word, cwd, 'setup', job.setup)
    const before = writeMarks(collect(job, cwd))
    const run = await step(job, plan, word, cwd, 'command', job.command)
    const outputs = collect(job, cwd)
    const after = writeMarks(outputs)
    const stale = [...after].filter(([at, mark]) => before.get(at) === mark).length
    if (outputs === null || (after.size > 0 && stale === after.size)) {
      job.stop.abort()
      const nothing = outputs === null ? 'nothing' : 'nothing new (all of it stood in the sources already)'
      const where = job.outputs.join(', ')
      throw new NotTested(`the ${word} build succeeded but wrote ${nothing} at ${where}; check build-outputs`)
    }
    refuseIncomplete(job, cwd, outputs, word)
    return { word, plan, cwd, window: { from, to: Date.now() / 1000 }, run, stale, outputs, listing }
  })
}
