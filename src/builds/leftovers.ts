import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemCode } from '../lib/errors.js'
import { isInside } from '../lib/paths.js'

/** Processes end within this many looks, or the system does not let us end them. */
const ROUNDS = 50
const PAUSE_MS = 20

/** A file of /proc, or null where the process has gone or belongs to somebody else. */
function peek<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM', 'EINVAL'].includes(systemCode(error) ?? '')) return null
    throw error
  }
}

/** True for a process that stands in `dir` or was started with it in its environment. */
function belongsOnLinux(pid: number, dir: string): boolean {
  const state = peek(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  // A zombie is dead already; only its parent can take it away.
  if (state === null || /\) [ZX] /.test(state.slice(state.lastIndexOf(')')))) return false
  const cwd = peek(() => readlinkSync(`/proc/${pid}/cwd`))
  if (cwd !== null && isInside(dir, cwd.replace(/ \(deleted\)$/, ''))) return true
  const environ = peek(() => readFileSync(`/proc/${pid}/environ`))
  return environ?.includes(`=${dir}/`) ?? false
}

function processesOf(dir: string): number[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid && pid !== process.ppid && belongsOnLinux(pid, dir))
  }
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

/**
 * End what a build left running: a daemon that made a session of its own is no longer in the build's process group,
 * yet it keeps HOME and TMPDIR, which lie in the build's own directory.
 * @returns how many processes were ended.
 */
export async function endLeftovers(dir: string): Promise<number> {
  const ended = new Set<number>()
  for (let round = 0; round < ROUNDS; round++) {
    const alive = processesOf(dir)
    if (alive.length === 0) break
    for (const pid of alive) {
      ended.add(pid)
      peek(() => process.kill(pid, 'SIGKILL'))
    }
    await sleep(PAUSE_MS)
  }
  return ended.size
}
