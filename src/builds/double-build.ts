import { mkdirSync, realpathSync, renameSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { GateError } from '../lib/errors.js'
import type { Log } from '../lib/log.js'
import { compareScanned } from './compare.js'
import { listsInOtherOrder, reverseCreationOrder } from './directory-order.js'
import { withDisorder } from './disorderfs.js'
import { findGitSource, type GitSource } from './git-source.js'
import { IgnoreRules } from './ignore.js'
import { modesSha256, narSha256, toSri } from './nar.js'
import { collectOutputs, countOutputs, parseOutputs, writeMarks, type Outputs } from './outputs.js'
import { factsOf, planBuilds, type BuildPlan, type Plan } from './plan.js'
import { runBuild, type BuildRun } from './run-build.js'
import { copySources, stampTree } from './source-copy.js'
import type { BuildComparison, BuildRecord } from './types.js'
import { VARIATION_NAMES, type VariationName } from './variations.js'
import { removeTree, withWorkDir } from './work-dir.js'

/** zip stores times in steps of two seconds: closer builds could hide a time from us. */
const CLOCK_GAP_MS = 2_100

export interface DoubleBuildOptions {
  /** The repository, absolute. */
  root: string
  /** A shell command, as in a workflow's `run`. */
  command: string
  /** Globs, files or directories, relative to `root`. */
  outputs: readonly string[]
  /** Runs once in each copy before the build; what it writes counts only where it matches `outputs`. */
  setup?: string
  /** `glob # reason` each. */
  ignore?: readonly string[]
  /** Limit of each build, and of each setup. */
  timeoutSec: number
  parallel: 'auto' | boolean
  /** Seconds since 1970 for both builds; the time of the commit when not given. */
  sourceDateEpoch?: number
  gitSha: string | null
  log: Log
  signal?: AbortSignal
  /** Which variations to try; all when not given. */
  variations?: readonly VariationName[]
}

interface Side {
  word: 'first' | 'second'
  plan: BuildPlan
  cwd: string
  window: { from: number; to: number }
  run: BuildRun
  /** Output files that stood in the copy already and were not written again. */
  stale: number
  outputs: Outputs | null
}

/** Thrown inside to leave early: the builds cannot be compared, and why. */
class NotTested extends Error {}

function failure(word: string, what: string, run: BuildRun): NotTested {
  const tail = run.tail.length === 0 ? 'It printed nothing.' : `Its last lines:\n${run.tail.join('\n')}`
  const how =
    run.outcome === 'not_started'
      ? `could not start: ${run.how}`
      : run.outcome === 'failed'
        ? `failed: ${run.how}`
        : run.how
  return new NotTested(`the ${what} of the ${word} build ${how}. ${tail}`)
}

class DoubleBuild {
  readonly notes: string[] = []
  private readonly patterns
  private readonly ignore: IgnoreRules
  private readonly stop = new AbortController()

  constructor(
    private readonly options: DoubleBuildOptions,
    private readonly workDir: string,
    private readonly plan: Plan,
    private readonly git: GitSource | null,
    private readonly epoch: number | undefined
  ) {
    this.patterns = parseOutputs(options.root, options.outputs)
    this.ignore = new IgnoreRules(options.ignore ?? [])
    if (options.signal?.aborted === true) this.stop.abort()
    else options.signal?.addEventListener('abort', () => this.stop.abort(), { once: true })
  }

  private async copy(plan: BuildPlan, mtime: number): Promise<string> {
    for (const dir of [plan.slotDir, plan.home, plan.temp, path.dirname(plan.dir)])
      mkdirSync(dir, { recursive: true })
    const excluded = this.patterns.filter((p) => !p.glob).map((p) => p.base)
    const { cwd } = await copySources(this.options.root, this.git, plan.dir, excluded)
    if (plan.draft.fileOrder === 'reversed') reverseCreationOrder(plan.dir)
    stampTree(Buffer.from(plan.dir), mtime)
    return cwd
  }

  private async step(
    side: Omit<Side, 'run' | 'stale' | 'outputs'>,
    what: 'setup' | 'command',
    command: string
  ): Promise<BuildRun> {
    const { plan, word } = side
    const run = await runBuild({
      command,
      cwd: side.cwd,
      env: plan.env,
      wrapper: plan.draft.wrapper,
      umask: plan.draft.umask,
      timeoutSec: this.options.timeoutSec,
      workDir: plan.slotDir,
      signal: this.stop.signal
    })
    if (run.leftovers > 0)
      this.notes.push(
        `the ${what} of the ${word} build left ${run.leftovers} processes running; they were ended`
      )
    if (run.outcome !== 'ok') {
      this.stop.abort()
      throw failure(word, what, run)
    }
    return run
  }

  private async build(word: Side['word'], plan: BuildPlan, mtime: number): Promise<Side> {
    const cwd = await this.copy(plan, mtime)
    const mount = plan.draft.fileOrder === 'disorderfs' ? this.plan.disorderfs : null
    const from = Date.now() / 1000
    return withDisorder(mount, plan.dir, async () => {
      const side = { word, plan, cwd, window: { from, to: from } }
      if (this.options.setup !== undefined) await this.step(side, 'setup', this.options.setup)
      const before = writeMarks(this.collect(cwd))
      const run = await this.step(side, 'command', this.options.command)
      const outputs = this.collect(cwd)
      const after = writeMarks(outputs)
      const stale = [...after].filter(([at, mark]) => before.get(at) === mark).length
      side.window.to = Date.now() / 1000
      if (outputs === null || (after.size > 0 && stale === after.size)) {
        this.stop.abort()
        const nothing = outputs === null ? 'nothing' : 'nothing new (all of it stood in the sources already)'
        throw new NotTested(
          `the ${word} build succeeded but wrote ${nothing} at ${this.options.outputs.join(', ')}; check build-outputs`
        )
      }
      return { ...side, run, stale, outputs }
    })
  }

  private collect(cwd: string): Outputs | null {
    return collectOutputs(cwd, this.patterns, (p) => this.ignore.matches(p))
  }

  /** Both builds; the second starts later by the clock gap, in any case. */
  async both(): Promise<[Side, Side]> {
    const { first, second, sharesPlace } = this.plan
    const parallel = this.options.parallel === 'auto' ? os.availableParallelism() >= 2 : this.options.parallel
    const started = performance.now()
    const now = Math.floor(Date.now() / 1000)
    const gap = (): Promise<void> => sleep(Math.max(0, CLOCK_GAP_MS - (performance.now() - started)))
    // In the past, so that no tool complains of files from the future.
    const own = second.draft.sourceMtimes === 'own'
    const [older, newer] = [own ? now - 10 : now, now]
    if (!parallel || sharesPlace) {
      const a = await this.build('first', first, older)
      if (sharesPlace) this.setAside(a)
      await gap()
      return [a, await this.build('second', second, newer)]
    }
    const a = this.build('first', first, older)
    const b = gap().then(() => {
      if (this.stop.signal.aborted) throw new NotTested('stopped before the second build')
      return this.build('second', second, newer)
    })
    const [x, y] = await Promise.allSettled([a, b])
    // The first to fail tells why; the other was stopped because of it.
    if (x.status === 'rejected' && !isStopped(x.reason)) throw x.reason
    if (y.status === 'rejected' && !isStopped(y.reason)) throw y.reason
    if (x.status === 'rejected') throw x.reason
    if (y.status === 'rejected') throw y.reason
    return [x.value, y.value]
  }

  /** Make room for a second build in the same place; the outputs keep their names below another directory. */
  private setAside(side: Side): void {
    const aside = path.join(this.workDir, 'set-aside')
    renameSync(side.plan.dir, aside)
    removeTree(side.plan.temp)
    removeTree(side.plan.home)
    side.outputs = this.collect(path.join(aside, path.relative(side.plan.dir, side.cwd)))
  }

  async compare([a, b]: [Side, Side]): Promise<Partial<BuildComparison>> {
    const { outputs: x } = a
    const { outputs: y } = b
    if (x === null || y === null) throw new NotTested('a build has no outputs')
    const builds = [record(x, a.run), record(y, b.run)]
    const known = {
      first: factsOf(a.plan, a.cwd, a.window, this.epoch),
      second: factsOf(b.plan, b.cwd, b.window, this.epoch)
    }
    const found = await compareScanned(x.node, y.node, x.name, {
      known,
      ignore: this.ignore,
      signal: this.options.signal
    })
    this.notes.push(...found.notes)
    if (found.status === 'bit_identical' && builds[0]?.hash !== builds[1]?.hash) {
      throw new GateError('build', 'the outputs changed while they were compared', {
        remedy: 'let the build wait for everything that it starts'
      })
    }
    if (a.stale > 0)
      this.notes.push(
        `${a.stale} output files stood in the sources already and were not written by the build`
      )
    this.measureFileOrder(a, b)
    const { notes: _, ...result } = found
    const reason =
      'the outputs hold FIFOs, sockets or devices, which cannot be compared; everything else is equal'
    return { builds, ...result, ...(found.status === 'not_tested' ? { reason } : {}) }
  }

  /** Only now it is known whether the file system listed the reversed copy in another order. */
  private measureFileOrder(a: Side, b: Side): void {
    const row = this.plan.variations.find((v) => v.name === 'file_order')
    if (row === undefined || b.plan.draft.fileOrder === 'as-is') return
    if (b.plan.draft.fileOrder === 'disorderfs') {
      row.reason = 'as the disk lists it against shuffled by disorderfs'
      return
    }
    row.effective = !this.plan.sharesPlace && listsInOtherOrder(a.plan.dir, b.plan.dir)
    row.reason = row.effective
      ? 'files created in one order against the reverse, and listed so'
      : 'this file system lists entries in an order of its own; install disorderfs'
  }

  ignored(): Partial<BuildComparison> {
    const rows = this.ignore.report()
    return rows.length === 0 ? {} : { ignored: rows }
  }
}

function isStopped(error: unknown): boolean {
  return error instanceof NotTested && / stopped/.test(error.message)
}

function record(outputs: Outputs, run: BuildRun): BuildRecord {
  const hash = outputs.node.kind === 'special' ? null : narSha256(outputs.node)
  if (hash === null) throw new NotTested(`the output is no file or directory`)
  return {
    hash: toSri(hash),
    modes: modesSha256(outputs.node),
    ...countOutputs(outputs),
    seconds: Math.round(run.seconds * 1000) / 1000
  }
}

function sourceNotes(git: GitSource | null): string[] {
  if (git === null)
    return ['no git commit here: the directory itself was copied, without build outputs and evidence']
  const notes: string[] = []
  if (git.changed > 0)
    notes.push(`${git.changed} tracked files have changes that are not committed; they were not built`)
  if (git.untracked > 0)
    notes.push(`${git.untracked} files or directories are not tracked by git; they were not built`)
  if (git.submodules) notes.push('submodules are not part of the copies')
  return notes
}

/**
 * Build twice from clean copies of the same sources, under environments that differ in everything that may differ
 * without root, and compare what was written.
 * A build that fails, hangs or writes nothing is `not_tested` with its reason, no error.
 * @throws GateError `setting` or `path` for outputs and ignore rules that are wrong, `io`, and `build` when stopped.
 */
export async function doubleBuild(options: DoubleBuildOptions): Promise<BuildComparison> {
  const root = realpathSync(options.root)
  parseOutputs(root, options.outputs)
  new IgnoreRules(options.ignore ?? [])
  return withWorkDir(async (workDir) => {
    const git = await findGitSource(root)
    const epoch = options.sourceDateEpoch ?? git?.committed
    const chosen = options.variations ?? VARIATION_NAMES
    const plan = await planBuilds({ workDir, chosen, sourceDateEpoch: epoch, from: process.env })
    const double = new DoubleBuild({ ...options, root }, workDir, plan, git, epoch)
    const common = {
      schema: 'provenance-gates/build-comparison/v1' as const,
      status: 'not_tested' as const,
      cause: null,
      normalisations: [],
      builds: [],
      differences: [],
      differences_omitted: 0,
      variations: plan.variations,
      command: options.command,
      outputs: [...options.outputs],
      git_sha: options.gitSha ?? git?.head ?? null,
      ...(epoch === undefined ? {} : { source_date_epoch: epoch })
    }
    let result: Partial<BuildComparison>
    try {
      options.log.info(`building twice: ${options.command}`)
      result = await double.compare(await double.both())
    } catch (error) {
      if (options.signal?.aborted === true) {
        throw new GateError('build', 'the double build was stopped', { remedy: 'run it again', cause: error })
      }
      if (!(error instanceof NotTested)) throw error
      result = { reason: error.message }
    }
    const notes = [...sourceNotes(git), ...double.notes]
    return { ...common, ...result, notes, ...double.ignored() }
  })
}
