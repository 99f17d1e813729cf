import { realpathSync } from 'node:fs'
import { GateError } from '../lib/errors.js'
import { counted } from '../lib/numbers.js'
import type { Job } from './build-once.js'
import { findGitSource, type GitSource } from './git-source.js'
import { IgnoreRules } from './ignore.js'
import { parseOutputs } from './outputs.js'
import { planBuilds, type Plan } from './plan.js'
import type { VariationName } from './variation-names.js'
import { withWorkDir } from './work-dir.js'

/** What to build, and how long it may take. */
export interface BuildOptions {
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
  /** Seconds since 1970 that the build is given; the time of the commit when not given. */
  sourceDateEpoch?: number
  gitSha: string | null
  signal?: AbortSignal
  /** Where the copies go; the system's directory for temporary files when not given. */
  tempDir?: string
}

function sourceNotes(git: GitSource | null): string[] {
  if (git === null) {
    return ['no git commit here: the directory itself was copied, without build outputs and evidence']
  }
  const notes: string[] = []
  if (git.changed > 0) {
    const files = counted(git.changed, 'tracked file has changes', 'tracked files have changes')
    notes.push(`${files} that are not committed; they were not built`)
  }
  if (git.untracked > 0) {
    const names = counted(git.untracked, 'file or directory is', 'files or directories are')
    notes.push(`${names} not tracked by git; nothing of that was built`)
  }
  if (git.submodules) notes.push('submodules are not part of the copies')
  return notes
}

/**
 * Prepare what builds of these options share (work directory, sources, plan), do `work`, and leave nothing behind.
 * @throws GateError `setting` or `path` for outputs and ignore rules that are wrong, `build` when the signal says stop.
 */
export async function withJob<T>(
  options: BuildOptions,
  variations: readonly VariationName[],
  work: (job: Job, plan: Plan) => Promise<T>
): Promise<T> {
  const root = realpathSync(options.root)
  const { signal, command, setup, timeoutSec, outputs } = options
  const patterns = parseOutputs(root, outputs)
  const ignore = new IgnoreRules(options.ignore ?? [])
  const stop = new AbortController()
  const onAbort = (): void => stop.abort()
  if (signal?.aborted === true) onAbort()
  else signal?.addEventListener('abort', onAbort, { once: true })
  try {
    return await withWorkDir(async (workDir) => {
      const git = await findGitSource(root)
      const epoch = options.sourceDateEpoch ?? git?.committed
      const plan = await planBuilds({
        workDir,
        chosen: variations,
        sourceDateEpoch: epoch,
        from: process.env
      })
      const { disorderfs } = plan
      const notes = sourceNotes(git)
      const job: Job = {
        root,
        workDir,
        command,
        setup,
        outputs,
        patterns,
        ignore,
        timeoutSec,
        git,
        epoch,
        disorderfs,
        stop,
        notes
      }
      const result = await work(job, plan)
      if (isAborted(signal)) throw stopped()
      return result
    }, options.tempDir)
  } catch (error) {
    if (isAborted(signal) && !(error instanceof GateError)) throw stopped(error)
    throw error
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }
}

/** Asked anew each time: the signal changes while we work. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted ?? false
}

function stopped(cause?: unknown): GateError {
  return new GateError('build', 'the build was stopped', { remedy: 'run it again', cause })
}
