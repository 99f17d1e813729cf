import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { endMarked, killMarked, markLine, newMark } from './process-mark.js'

export interface CommandResult {
  exitCode: number | null
  signal: NodeJS.Signals | null
  timedOut: boolean
}

/** Time between SIGTERM and SIGKILL for a command that does not stop. */
const GRACE_MS = 2_000
/** Output that is still in the pipes when the command has ended is waited for so long. */
const DRAIN_MS = 250

/**
 * Run a shell command in a process group of its own, so that a time limit or a cancel stops its children too; on Linux
 * nothing that it started is left running, not even a daemon.
 * @param options.onOutput each line of both streams
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
    const mark = newMark()
    const child = spawn('bash', ['-c', `${markLine(mark)}; exec bash -c "$1"`, 'bash', command], {
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
    if (options.signal.aborted) stop()
    options.signal.addEventListener('abort', stop, { once: true })
    const streams = [child.stdout, child.stderr].map((stream) => {
      const lines = wholeLines(options.onOutput)
      stream.setEncoding('utf8').on('data', (piece: string) => lines.add(piece))
      return lines
    })
    const onExit = (): void => {
      signalGroup(child.pid, 'SIGKILL')
      killMarked(mark)
    }
    process.once('exit', onExit)
    const finish = (): void => {
      for (const lines of streams) lines.end()
      clearTimeout(timer)
      clearTimeout(kill)
      options.signal.removeEventListener('abort', stop)
      process.removeListener('exit', onExit)
    }
    child.on('error', (error) => {
      finish()
      reject(error)
    })
    // A pipe may hold the last lines still, or be held open by what nobody could end.
    const closed = new Promise<void>((done) => child.once('close', () => done()))
    // `exit`, not `close`: a daemon that keeps the pipes open must not hold the run.
    child.on('exit', (exitCode, signal) => {
      clearTimeout(timer)
      signalGroup(child.pid, 'SIGKILL')
      // What has left the group, as daemons do, bears the mark still.
      endMarked(mark)
        .then(() => Promise.race([closed, sleep(DRAIN_MS)]))
        .then(() => {
          child.stdout.destroy()
          child.stderr.destroy()
          finish()
          resolve({ exitCode, signal, timedOut })
        })
        .catch(reject)
    })
  })
}

/** A line longer than this is passed on in parts: memory is bounded. */
const MAX_LINE = 1 << 20

/** Pieces of output to whole lines: a secret cut in two by a pipe could not be recognised. */
function wholeLines(onLine: (text: string) => void): { add(piece: string): void; end(): void } {
  let rest = ''
  return {
    add(piece) {
      const lines = (rest + piece).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
      if (rest.length > MAX_LINE) this.end()
    },
    end() {
      if (rest !== '') onLine(rest)
      rest = ''
    }
  }
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
