import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError, makeDirectories } from '../lib/files.js'

export interface LockOptions {
  /** How long to wait for another writer, ms. */
  waitMs?: number
  /** A lock older than this was left behind: its holder needs milliseconds. */
  staleMs?: number
}

const sleeper = new Int32Array(new SharedArrayBuffer(4))

/** Synchronous, so that a run that is being cancelled can still append its record. */
function sleep(ms: number): void {
  Atomics.wait(sleeper, 0, 0, ms)
}

/** Create `file` with `text` unless it exists. */
function tryCreate(file: string, text: string): boolean {
  let fd: number
  try {
    fd = openSync(file, 'wx', 0o644)
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw ioError(error, file, 'make the ledger directory writable')
  }
  try {
    writeSync(fd, text)
  } catch (error) {
    rmSync(file, { force: true })
    throw ioError(error, file, 'free some space')
  } finally {
    closeSync(fd)
  }
  return true
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw ioError(error, file, 'make the ledger directory readable')
  }
}

/** True when the holder is gone: a dead process of this host, or a lock of an age that no holder reaches. */
function isStale(file: string, text: string, staleMs: number): boolean {
  let age: number
  try {
    age = Date.now() - statSync(file).mtimeMs
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw ioError(error, file, 'make the ledger directory readable')
  }
  if (age > staleMs) return true
  const [host, pid] = text.split(' ')
  if (host !== hostname() || !/^\d+$/.test(pid ?? '')) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return systemCode(error) === 'ESRCH'
  }
}

/**
 * Remove a lock that was left behind. A second lock guards the removal: without it two waiters could both see the
 * old lock, and the slower one would remove the new lock of the faster.
 */
function breakStale(lock: string, seen: string, staleMs: number): void {
  const guard = `${lock}.break`
  if (!tryCreate(guard, seen)) {
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > 6 * staleMs) rmSync(guard, { force: true })
    return
  }
  try {
    if (readIfThere(lock) === seen && isStale(lock, seen, staleMs)) rmSync(lock, { force: true })
  } finally {
    rmSync(guard, { force: true })
  }
}

/**
 * Run `work` while holding `DIR/.lock`; the directory is made. `work` gets `stillHeld`, to be asked right before it writes: a process
 * that slept for longer than `staleMs` may have lost the lock.
 * @throws GateError `io` when another writer holds it for longer than `waitMs`.
 */
export function withLock<T>(
  dir: string,
  work: (stillHeld: () => boolean) => T,
  options: LockOptions = {}
): T {
  const { waitMs = 15_000, staleMs = 10_000 } = options
  const lock = path.join(dir, '.lock')
  const token = `${hostname()} ${process.pid} ${randomBytes(8).toString('hex')}`
  try {
    makeDirectories(dir)
  } catch (error) {
    throw ioError(error, dir, 'make the ledger directory writable')
  }
  const deadline = Date.now() + waitMs
  while (!tryCreate(lock, token)) {
    const seen = readIfThere(lock)
    if (seen !== undefined && isStale(lock, seen, staleMs)) breakStale(lock, seen, staleMs)
    else if (Date.now() > deadline)
      throw new GateError('io', `${lock} has been held by another writer for ${waitMs} ms`, {
        remedy: 'wait for the other run, or delete the file when no other run is active',
        place: { file: lock }
      })
    else sleep(5 + Math.random() * 20)
  }
  const stillHeld = (): boolean => readIfThere(lock) === token
  try {
    return work(stillHeld)
  } finally {
    if (stillHeld()) rmSync(lock, { force: true })
  }
}
