import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { systemCode } from '../lib/errors.js'
import { endMarked, findBash, killMarked, markLine, newMark } from '../lib/process-mark.js'
import { OutputTail } from './output-tail.js'

/** A build that was told to stop gets this long to tidy up. */
const TERM_GRACE_MS = 2_000
/** A daemon may hold the output open after the build itself has ended. */
const DRAIN_MS = 250

export interface BuildCall {
  /** A shell command, as in a workflow's `run`. */
  command: string
  cwd: string
  /** The whole environment; nothing is inherited. */
  env: Readonly<Record<string, string>>
  /** Programs that start the shell: `taskset -c 1`, `setarch -R` ... */
  wrapper: readonly string[]
  /** File creation mask of the build, 0-0777. */
  umask: number
  timeoutSec: number
  /** Directory that holds the copy, HOME and TMPDIR: what runs on from here afterwards is ended. */
  workDir: string
  signal?: AbortSignal | undefined
}

export interface BuildRun {
  outcome: 'ok' | 'failed' | 'timed_out' | 'stopped' | 'not_started'
  /** `exit 3`, `SIGSEGV`, or why it could not start. */
  how: string
  seconds: number
  /** The last lines of standard output and error together. */
  tail: string[]
  /** Processes that were still running when the build had ended. */
  leftovers: number
}

/** The shell that GitHub's `run` steps use, where there is one; else POSIX sh, which has no pipefail. */
function shell(bash: string | undefined): string[] {
  return bash === undefined
    ? ['/bin/sh', '-eu', '-c']
    : [bash, '--noprofile', '--norc', '-euo', 'pipefail', '-c']
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error
  }
}

/**
 * Run one build in a process group of its own and wait for its end, at most `timeoutSec`. Its output is read to the end
 * and forgotten but for the last lines. Whatever happens, nothing that it started is left running.
 */
export async function runBuild(call: BuildCall): Promise<BuildRun> {
  const started = performance.now()
  const tail = new OutputTail()
  const mask = call.umask.toString(8).padStart(4, '0')
  const mark = newMark()
  const bash = findBash()
  const marked = bash === undefined ? '' : `${markLine(mark)}; `
  const [program = '/bin/sh', ...args] = [
    ...call.wrapper,
    ...[bash ?? '/bin/sh', '-c', `${marked}umask ${mask} && exec "$@"`, 'sh'],
    ...shell(bash),
    call.command
  ]
  const child = spawn(program, args, {
    cwd: call.cwd,
    env: call.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const pid = child.pid
  const killNow = (): void => {
    if (pid !== undefined) killGroup(pid, 'SIGKILL')
  }
  const onExit = (): void => {
    killNow()
    killMarked(mark, call.workDir)
  }
  process.once('exit', onExit)
  child.stdout.on('data', (chunk: Buffer) => tail.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => tail.push(chunk))

  let stopped: 'timed_out' | 'stopped' | null = null
  let hardStop: NodeJS.Timeout | undefined
  const stop = (why: 'timed_out' | 'stopped'): void => {
    if (stopped !== null || pid === undefined) return
    stopped = why
    killGroup(pid, 'SIGTERM')
    hardStop = setTimeout(() => killGroup(pid, 'SIGKILL'), TERM_GRACE_MS)
  }
  const limit = setTimeout(() => stop('timed_out'), Math.min(call.timeoutSec * 1000, 2 ** 31 - 1))
  const onAbort = (): void => stop('stopped')
  if (call.signal?.aborted === true) onAbort()
  else call.signal?.addEventListener('abort', onAbort, { once: true })

  const end = await new Promise<{ code: number | null; signal: NodeJS.Signals | null; error?: Error }>(
    (resolve) => {
      child.once('error', (error) => resolve({ code: null, signal: null, error }))
      child.once('exit', (code, signal) => {
        const done = (): void => {
          child.stdout.destroy()
          child.stderr.destroy()
          resolve({ code, signal })
        }
        const drain = setTimeout(done, DRAIN_MS)
        child.once('close', () => {
          clearTimeout(drain)
          done()
        })
      })
    }
  )
  clearTimeout(limit)
  clearTimeout(hardStop)
  call.signal?.removeEventListener('abort', onAbort)
  const seconds = (performance.now() - started) / 1000
  killNow()
  const leftovers = await endMarked(mark, call.workDir)
  process.removeListener('exit', onExit)

  const result = (outcome: BuildRun['outcome'], how: string): BuildRun => ({
    outcome,
    how,
    seconds,
    tail: tail.lines(),
    leftovers
  })
  if (end.error !== undefined) return result('not_started', end.error.message)
  if (stopped === 'timed_out') return result('timed_out', `timed out after ${call.timeoutSec} s`)
  if (stopped === 'stopped') return result('stopped', 'stopped')
  if (end.code === 0) return result('ok', 'exit 0')
  return result('failed', end.signal === null ? `exit ${end.code}` : `ended by ${end.signal}`)
}
