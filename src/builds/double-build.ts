import { renameSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { GateError } from '../lib/errors.js'
import type { Log } from '../lib/log.js'
import { bisect, differingPaths, type Rebuild } from './bisect.js'
import { buildOnce, collect, NotTested, type Job, type Side } from './build-once.js'
import { compareScanned } from './compare.js'
import { diffoscopeNote } from './diffoscope.js'
import { withJob, type BuildOptions } from './job.js'
import { keepPairs, type KeptPairs } from './keep-pairs.js'
import { modesSha256, narSha256, toSri } from './nar.js'
import { countOutputs } from './outputs.js'
import { factsOf, type Plan } from './plan.js'
import type { BuildComparison, BuildRecord } from './types.js'
import { VARIATION_NAMES, type VariationName } from './variation-names.js'
import { removeTree } from './work-dir.js'

/** zip stores times in steps of two seconds: closer builds could hide a time from us. */
const CLOCK_GAP_MS = 2_100

export interface DoubleBuildOptions extends BuildOptions {
  /** auto: both at once when there are two cores. */
  parallel: 'auto' | boolean
  log: Log
  /** Which variations to try; all when not given. */
  variations?: readonly VariationName[]
  /** Build again with fewer variations to find the one that matters, for at most so many seconds. */
  explain?: { timeoutSec: number }
  /** Keep both versions of differing files below `dir` (absolute; people reach it as `shown`), and let diffoscope see them. */
  keep?: { dir: string; shown: string; maxBytes: number; diffoscopeSec: number }
}

/** Both builds; the second starts later than the first by the clock gap, in any case. */
async function buildBoth(job: Job, plan: Plan, parallel: boolean): Promise<[Side, Side]> {
  const started = performance.now()
  const gap = async (): Promise<void> => {
    const left = Math.max(0, CLOCK_GAP_MS - (performance.now() - started))
    // Cut short when there is nothing left to wait for; the caller looks at the signal itself.
    await sleep(left, undefined, { signal: job.stop.signal }).catch((error: unknown) => {
      if (!job.stop.signal.aborted) throw error
    })
  }
  const now = Math.floor(Date.now() / 1000)
  // In the past, so that no tool complains of files from the future.
  const older = plan.second.draft.sourceMtimes === 'own' ? now - 10 : now
  if (!parallel || plan.sharesPlace) {
    const a = await buildOnce(job, 'first', plan.first, older)
    const first = plan.sharesPlace ? setAside(job, a) : a
    await gap()
    return [first, await buildOnce(job, 'second', plan.second, now)]
  }
  const [x, y] = await Promise.allSettled([
    buildOnce(job, 'first', plan.first, older),
    gap().then(() => {
      if (job.stop.signal.aborted) throw new NotTested('stopped before the second build', true)
      return buildOnce(job, 'second', plan.second, now)
    })
  ])
  if (x.status === 'fulfilled' && y.status === 'fulfilled') return [x.value, y.value]
  // The one that failed tells why; the other was only stopped because of it.
  const reasons: unknown[] = []
  for (const settled of [x, y]) if (settled.status === 'rejected') reasons.push(settled.reason)
  throw reasons.find((reason) => !(reason instanceof NotTested && reason.stopped)) ?? reasons[0]
}

/** Make room for a second build in the same place; the outputs keep their names below another directory. */
function setAside(job: Job, side: Side): Side {
  const aside = path.join(job.workDir, 'set-aside')
  renameSync(side.plan.dir, aside)
  removeTree(side.plan.temp)
  removeTree(side.plan.home)
  const outputs = collect(job, path.join(aside, path.relative(side.plan.dir, side.cwd)))
  if (outputs === null) throw new NotTested('the outputs of the first build are gone')
  return { ...side, outputs }
}

/** Only now it is known whether the file system listed the reversed copy in another order. */
function measureFileOrder(plan: Plan, [a, b]: [Side, Side]): void {
  const row = plan.variations.find((v) => v.name === 'file_order')
  const { fileOrder } = plan.second.draft
  if (row === undefined || fileOrder === 'as-is') return
  row.effective = a.listing !== b.listing
  const how = fileOrder === 'disorderfs' ? 'shuffled by disorderfs' : 'of copies that were written in reverse'
  row.reason = row.effective
    ? `directories listed in another order, ${how}`
    : 'this file system lists entries in an order of its own; install disorderfs'
}

async function compareSides(
  job: Job,
  [a, b]: [Side, Side],
  signal: AbortSignal | undefined,
  keep: DoubleBuildOptions['keep']
): Promise<Partial<BuildComparison>> {
  const builds = [record(a), record(b)]
  const known = {
    first: factsOf(a.plan, a.cwd, a.window, job.epoch),
    second: factsOf(b.plan, b.cwd, b.window, job.epoch)
  }
  const found = await compareScanned(a.outputs.node, b.outputs.node, a.outputs.name, {
    known,
    ignore: job.ignore,
    signal,
    equalContents: builds[0]?.hash === builds[1]?.hash
  })
  if (found.status === 'bit_identical' && builds[0]?.hash !== builds[1]?.hash) {
    throw new GateError('build', 'the outputs changed while they were compared', {
      remedy: 'let the build wait for everything that it starts'
    })
  }
  job.notes.push(...found.notes)
  if (a.stale > 0) {
    job.notes.push(`${a.stale} output files stood in the sources already and were not written by the build`)
  }
  const kept =
    keep === undefined || found.differences.length === 0
      ? undefined
      : await keepDiffering(job, [a, b], found, keep)
  const { status, cause, differences, differences_omitted, normalisations } = found
  const reason =
    'the outputs hold FIFOs, sockets or devices, which cannot be compared; everything else is equal'
  return {
    builds,
    status,
    cause,
    differences,
    differences_omitted,
    normalisations,
    ...(kept === undefined ? {} : { kept }),
    ...(status === 'not_tested' ? { reason } : {})
  }
}

async function keepDiffering(
  job: Job,
  [a, b]: [Side, Side],
  found: Pick<BuildComparison, 'differences'>,
  { dir, shown, maxBytes, diffoscopeSec }: NonNullable<DoubleBuildOptions['keep']>
): Promise<KeptPairs> {
  const kept = keepPairs(dir, maxBytes, differingPaths(found), a.outputs, b.outputs)
  if (kept.omitted > 0)
    job.notes.push(`${kept.omitted} differing files were too large to keep, or have names that are too long`)
  if (kept.paths.length > 0) job.notes.push(await diffoscopeNote(dir, shown, diffoscopeSec * 1000))
  return kept
}

/** Hash and count what one build wrote. @throws NotTested for a FIFO, socket or device */
export function record({ outputs, run }: Side): BuildRecord {
  if (outputs.node.kind === 'special')
    throw new NotTested(`the output is a ${outputs.node.what}, which cannot be compared`)
  return {
    hash: toSri(narSha256(outputs.node)),
    modes: modesSha256(outputs.node),
    ...countOutputs(outputs),
    seconds: Math.round(run.seconds * 1000) / 1000
  }
}

/**
 * Build twice from clean copies of the same sources, under environments that differ in everything that may differ
 * without root, and compare what was written.
 * A build that fails, hangs or writes nothing is `not_tested` with its reason, no error.
 * @throws GateError `setting` or `path` for outputs and ignore rules that are wrong, `io`, and `build` when stopped.
 */
export async function doubleBuild(options: DoubleBuildOptions): Promise<BuildComparison> {
  const comparison = await buildAndCompare(options)
  if (options.explain === undefined || comparison.differences.length === 0) return comparison
  const deadline = performance.now() + options.explain.timeoutSec * 1000
  const effective = VARIATION_NAMES.filter((name) =>
    comparison.variations.some((v) => v.name === name && v.effective)
  )
  options.log.info('building again with fewer variations to find the one that matters')
  const plain = { ...options }
  delete plain.keep
  const rebuild: Rebuild = (variations) => buildAndCompare({ ...plain, variations })
  const explanation = await bisect(comparison, effective, rebuild, () => performance.now() > deadline)
  return { ...comparison, explanation }
}

async function buildAndCompare(options: DoubleBuildOptions): Promise<BuildComparison> {
  const { signal, log, command } = options
  const parallel = options.parallel === 'auto' ? os.availableParallelism() >= 2 : options.parallel
  return withJob(options, options.variations ?? VARIATION_NAMES, async (job, plan) => {
    log.info(`building twice${parallel && !plan.sharesPlace ? ', both at once' : ''}: ${command}`)
    let found: Partial<BuildComparison>
    try {
      const sides = await buildBoth(job, plan, parallel)
      measureFileOrder(plan, sides)
      found = await compareSides(job, sides, signal, options.keep)
    } catch (error) {
      if (!(error instanceof NotTested)) throw error
      found = { reason: error.message }
    }
    const ignored = job.ignore.report()
    return {
      schema: 'provenance-gates/build-comparison/v1',
      status: 'not_tested',
      cause: null,
      normalisations: [],
      builds: [],
      differences: [],
      differences_omitted: 0,
      variations: plan.variations,
      command,
      outputs: [...options.outputs],
      git_sha: options.gitSha ?? job.git?.head ?? null,
      notes: job.notes,
      ...(job.epoch === undefined ? {} : { source_date_epoch: job.epoch }),
      ...(ignored.length === 0 ? {} : { ignored }),
      ...found
    }
  })
}
