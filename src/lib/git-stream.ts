import { spawn } from 'node:child_process'
import { GateError } from './errors.js'
import { GIT_FIXED, repositoryOnly } from './git-env.js'

/** Names in a diff are quoted: what the reader of diffs expects. */
const FIXED = [...GIT_FIXED, '-c', 'core.quotePath=true']

const MAX_COMPLAINT = 4096

export interface GitLimits {
  /** Of output; beyond it git is stopped. */
  maxBytes: number
  timeoutMs: number
  signal?: AbortSignal
  /** Variables on top of {@link repositoryOnly}. */
  env?: NodeJS.ProcessEnv
}

/**
 * Run git without a shell and hand its output on piece by piece.
 * @throws GateError `evidence` with git's own last words, `limit` beyond a limit, and whatever `onData` throws.
 */
export function streamGit(
  root: string,
  args: readonly string[],
  onData: (piece: Buffer) => void,
  limits: GitLimits
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...FIXED, '-C', root, ...args], {
      env: repositoryOnly(limits.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limits.timeoutMs,
      killSignal: 'SIGKILL',
      ...(limits.signal !== undefined && { signal: limits.signal })
    })
    const what = `git ${args.find((a) => !a.startsWith('-')) ?? ''}`
    let bytes = 0
    let complaint = ''
    let failure: Error | undefined
    const stop = (error: Error): void => {
      failure ??= error
      child.kill('SIGKILL')
    }
    child.stdout.on('data', (piece: Buffer) => {
      if (failure !== undefined) return
      bytes += piece.length
      if (bytes > limits.maxBytes) {
        stop(limit(`${what} printed more than ${limits.maxBytes} bytes`))
        return
      }
      try {
        onData(piece)
      } catch (error) {
        stop(error instanceof Error ? error : new Error(String(error)))
      }
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-MAX_COMPLAINT)
    })
    child.on('error', (error) => stop(failed(what, error.message, error)))
    child.on('close', (code, signal) => {
      if (failure !== undefined) reject(failure)
      else if (code === 0) resolve()
      else if (signal === 'SIGKILL') reject(limit(`${what} took more than ${limits.timeoutMs / 1000} s`))
      else reject(failed(what, complaint.trim().split('\n').at(-1) ?? ''))
    })
  })
}

function limit(what: string): GateError {
  return new GateError('limit', what, { remedy: 'choose a nearer diff-base' })
}

function failed(what: string, why: string, cause?: unknown): GateError {
  return new GateError('evidence', `${what} failed: ${why === '' ? 'it said nothing' : why}`, {
    remedy: 'check that git is installed and that this is a checkout with enough history (`fetch-depth: 0`)',
    cause
  })
}

/** The output of git as text. @throws GateError as {@link streamGit} */
export async function readGit(root: string, args: readonly string[], limits: GitLimits): Promise<string> {
  const pieces: Buffer[] = []
  await streamGit(root, args, (piece) => void pieces.push(piece), limits)
  return Buffer.concat(pieces).toString('utf8')
}
