import { spawn } from 'node:child_process'

export interface CommandResult {
  exitCode: number | null
  signal: NodeJS.Signals | null
  timedOut: boolean
}

/** Time between SIGTERM and SIGKILL for a command that does not stop. */
const GRACE_MS = 2_000

/**
 * Run a shell command in a process group of its own, so that a time limit or a cancel stops its children too.
 * @param options.onOutput both streams, as they come
 */
export function runCommand(
  command: string,
  options: {
    cwd: string
    env: Readonly<Record<string, string | undefined>>
    timeoutSec: number
    signal: AbortSignal
    onOutput: (text: string) => void
  }
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', command], {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let timedOut = false
    let kill: NodeJS.Timeout | undefined
    const stop = (): void => {
      signalGroup(child.pid, 'SIGTERM')
      kill ??= setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS)
    }
    const timer = setTimeout(() => {
      timedOut = true
      stop()
    }, options.timeoutSec * 1000)
    options.signal.addEventListener('abort', stop, { once: true })
    child.stdout.setEncoding('utf8').on('data', options.onOutput)
    child.stderr.setEncoding('utf8').on('data', options.onOutput)
    const finish = (): void => {
      clearTimeout(timer)
      clearTimeout(kill)
      options.signal.removeEventListener('abort', stop)
    }
    child.on('error', (error) => {
      finish()
      reject(error)
    })
    // `exit`, not `close`: a daemon that keeps the pipes open must not hold the run.
    child.on('exit', (exitCode, signal) => {
      finish()
      signalGroup(child.pid, 'SIGKILL')
      child.stdout.destroy()
      child.stderr.destroy()
      resolve({ exitCode, signal, timedOut })
    })
  })
}

/** Signal a whole group; one that is gone already is what we want. */
function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH'))
      throw error
  }
}
