import { spawn } from 'node:child_process'
import { GateError } from './errors.js'

/** In a container job the checkout often belongs to another user, which git would refuse. */
const FIXED = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=true',
  'safe.directory=*'
].flatMap((setting) => ['-c', setting])

/** What would point git at another repository, at another program, or at the network. */
const UNSET =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|CEILING_DIRECTORIES|CONFIG.*|EXTERNAL_DIFF|DIFF_OPTS|PAGER.*|TRACE.*|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS)$/

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !UNSET.test(name))
  return {
    ...Object.fromEntries(own),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A partial clone must not fetch what it lacks in the middle of a measurement.
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C'
  }
}

const MAX_COMPLAINT = 4096

/**
 * Run git without a shell and hand its output on piece by piece.
 * @param limits bytes of output and milliseconds; beyond either git is stopped.
 * @throws GateError `evidence` with git's own last words, `limit` beyond a limit, and whatever `onData` throws.
 */
export function streamGit(
  root: string,
  args: readonly string[],
  onData: (piece: Buffer) => void,
  limits: { maxBytes: number; timeoutMs: number; signal?: AbortSignal }
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...FIXED, '-C', root, ...args], {
      env: environment(),
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
export async function readGit(
  root: string,
  args: readonly string[],
  limits: { maxBytes: number; timeoutMs: number; signal?: AbortSignal }
): Promise<string> {
  const pieces: Buffer[] = []
  await streamGit(root, args, (piece) => void pieces.push(piece), limits)
  return Buffer.concat(pieces).toString('utf8')
}
