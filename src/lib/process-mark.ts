import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemCode } from './errors.js'
import { isInside } from './paths.js'

/** Processes end within this many looks, or the system does not let us end them. */
const ROUNDS = 50
const PAUSE_MS = 20

/** Above every mark that time can give, and below 2^63. */
const HIGHEST_MARK = 9_000_000_000_000_000_000n

/** Everything that a command starts, also what has made a session of its own, emptied its environment and left for `/`. */
export interface ProcessMark {
  /** The limit that is given to the command; hard, so that nothing can raise it again without root. */
  limit: string
}

/**
 * A number for RLIMIT_LOCKS, which Linux has kept and ignored since 2.4.25 (getrlimit(2)): children inherit it through
 * fork, exec and setsid. It falls with time, so that a command inside of a command can still set its own.
 */
export function newMark(): ProcessMark {
  return { limit: String(HIGHEST_MARK - BigInt(Date.now()) * 1_000_000n - BigInt(randomInt(1_000_000))) }
}

/** `bash` knows `ulimit -x`, other shells do not; without it the mark is left out. */
export function findBash(): string | undefined {
  return ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash', '/opt/homebrew/bin/bash'].find((p) =>
    existsSync(p)
  )
}

/** A line of bash that marks the shell and everything that it starts; where that is refused it does nothing. */
export function markLine(mark: ProcessMark): string {
  return `ulimit -x ${mark.limit} 2>/dev/null || :`
}

const UNSEEN = ['ENOENT', 'ESRCH', 'EACCES', 'EPERM', 'EINVAL', 'ENAMETOOLONG']

/** A file of /proc, or null where the process has gone, belongs to somebody else, or stands deeper than a path may be long. */
function peek<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (UNSEEN.includes(systemCode(error) ?? '')) return null
    throw error
  }
}

/** True for a process that bears the mark, stands in `dir` or was started with it in its environment. */
function belongsOnLinux(pid: number, mark: ProcessMark, dir: string | undefined): boolean {
  const state = peek(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  // A zombie is dead already; only its parent can take it away.
  if (state === null || /\) [ZX] /.test(state.slice(state.lastIndexOf(')')))) return false
  const limits = peek(() => readFileSync(`/proc/${pid}/limits`, 'latin1'))
  if (limits?.includes(` ${mark.limit} `) === true) return true
  if (dir === undefined) return false
  const cwd = peek(() => readlinkSync(`/proc/${pid}/cwd`))
  if (cwd !== null && isInside(dir, cwd.replace(/ \(deleted\)$/, ''))) return true
  const environ = peek(() => readFileSync(`/proc/${pid}/environ`))
  return environ?.includes(`=${dir}/`) ?? false
}

function processesOf(mark: ProcessMark, dir: string | undefined): number[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid && pid !== process.ppid && belongsOnLinux(pid, mark, dir))
  }
  if (dir === undefined) return []
  // macOS: `-E` adds the environment of one's own processes.
  const listing = peek(() =>
    execFileSync('ps', ['-axwwE', '-o', 'pid=,command='], { encoding: 'utf8', maxBuffer: 1 << 28 })
  )
  return (listing ?? '')
    .split('\n')
    .filter((line) => line.includes(`=${dir}/`))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid && pid !== process.ppid)
}

/** Kill what is there now, without waiting for its end: for the moment in which we exit ourselves. */
export function killMarked(mark: ProcessMark, dir?: string): number[] {
  const alive = processesOf(mark, dir)
  for (const pid of alive) peek(() => process.kill(pid, 'SIGKILL'))
  return alive
}

/**
 * End what a command left running: a daemon that made a session of its own is no longer in the command's process group.
 * @param dir where HOME and TMPDIR of the command lie: what stands there or was started with it is ended too. On macOS,
 * which has no such limit, it is all that there is to go by.
 * @returns how many processes were ended.
 */
export async function endMarked(mark: ProcessMark, dir?: string): Promise<number> {
  const ended = new Set<number>()
  for (let round = 0; round < ROUNDS; round++) {
    const alive = killMarked(mark, dir)
    if (alive.length === 0) break
    for (const pid of alive) ended.add(pid)
    await sleep(PAUSE_MS)
  }
  return ended.size
}
