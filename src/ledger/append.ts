import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readSync
} from 'node:fs'
import path from 'node:path'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError, writeAll } from '../lib/files.js'
import { linesFromEnd, type TailLine } from '../lib/lines-from-end.js'
import { parseJsonObject } from './lines.js'
import { withLock, type LockOptions } from './lock.js'
import { firstHash, monthFor } from './months.js'
import { sealRecord, type RunRecordDraft } from './record.js'
import type { RunRecord } from './types.js'

export interface Appended {
  /** Absolute. */
  file: string
  /** Where a last line that was cut off now lies; absent when there was none. */
  set_aside?: string
}

const MONTH_FILE = /^\d{4}-\d{2}\.jsonl$/

/** A symlink in the place of a ledger file would carry the write out of the ledger; Windows has no such flag. */
const NO_FOLLOW = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0

/** The open of a FIFO would wait for its other end. */
const NO_WAIT = (constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0

/** @throws GateError naming the file. */
function openLedger(file: string, flags: number): number {
  try {
    return openSync(file, flags | NO_FOLLOW | NO_WAIT, 0o644)
  } catch (error) {
    if (systemCode(error) === 'ELOOP')
      throw new GateError('path', `${file} is a symlink`, {
        remedy: 'put the ledger itself in its place',
        place: { file },
        cause: error
      })
    throw ioError(error, file, 'make the ledger directory readable and writable')
  }
}

/** Keep the bytes from `start` on in a file of their own, and cut them off the ledger. */
function setAside(fd: number, file: string, start: number, size: number): string {
  const bytes = Buffer.alloc(size - start)
  for (let n = 0; n < bytes.length;) n += readSync(fd, bytes, n, bytes.length - n, start + n)
  for (let n = 1; ; n++) {
    const aside = `${file}.torn-${n}`
    let copy: number
    try {
      copy = openSync(aside, 'wx', 0o644)
    } catch (error) {
      if (systemCode(error) === 'EEXIST' && n < 10_000) continue
      throw error
    }
    try {
      writeAll(copy, bytes)
      fsyncSync(copy)
    } finally {
      closeSync(copy)
    }
    // Only now, when the copy is safe.
    ftruncateSync(fd, start)
    return aside
  }
}

/** Add one line to an open ledger file, whole or not at all, after setting a cut-off last line aside. */
function appendWhole(fd: number, file: string, text: string): string | undefined {
  let size = fstatSync(fd).size
  let aside: string | undefined
  let separator = ''
  const [last] = linesFromEnd(fd, size, file)
  if (last !== undefined) {
    if (typeof parseJsonObject(last.text) === 'string') {
      aside = setAside(fd, file, last.start, size)
      size = last.start
    } else if (!last.terminated) separator = '\n' // whole, but its newline was lost or never written
  }
  try {
    writeAll(fd, Buffer.from(`${separator}${text}\n`))
    fsyncSync(fd)
  } catch (error) {
    ftruncateSync(fd, size) // a full disk leaves no half line
    throw error
  }
  return aside
}

/** Make a new file's name survive a power cut; Windows cannot open directories, and needs it not. */
function syncDirectory(dir: string): void {
  if (process.platform === 'win32') return
  const fd = openSync(dir, constants.O_RDONLY)
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/**
 * Append one line to `file` under the lock of its directory. `make` runs under the lock too.
 * @throws GateError `io`; the file is then as it was before.
 */
function appendLocked<T>(
  dir: string,
  make: () => { file: string; text: string; result: T },
  options?: LockOptions
): { appended: Appended; result: T } {
  return withLock(
    dir,
    (stillHeld) => {
      const made = make()
      try {
        const fd = openLedger(made.file, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND)
        try {
          if (!stillHeld())
            throw new GateError('io', `the lock of ${dir} was taken over by another writer`, {
              remedy: 'run again',
              place: { file: made.file }
            })
          const aside = appendWhole(fd, made.file, made.text)
          syncDirectory(dir)
          const appended = { file: made.file, ...(aside === undefined ? {} : { set_aside: aside }) }
          return { appended, result: made.result }
        } finally {
          closeSync(fd)
        }
      } catch (error) {
        if (error instanceof GateError) throw error
        throw ioError(error, made.file, 'free some space and make the ledger directory writable')
      }
    },
    options
  )
}

/** Append an object as one line. @throws GateError `io` */
export function appendJsonLine(dir: string, name: string, value: unknown, options?: LockOptions): Appended {
  const text = JSON.stringify(value)
  return appendLocked(dir, () => ({ file: path.join(dir, name), text, result: undefined }), options).appended
}

function* textsOf(lines: Iterable<TailLine>): Generator<string> {
  for (const { text } of lines) yield text
}

/** The hash of the last record that has one, looked for from the newest month back; null in a ledger without. */
function lastHash(dir: string, months: readonly string[]): string | null {
  for (const name of [...months].reverse()) {
    const file = path.join(dir, name)
    const fd = openLedger(file, constants.O_RDONLY)
    try {
      const hash = firstHash(textsOf(linesFromEnd(fd, fstatSync(fd).size, file)))
      if (hash !== undefined) return hash
    } finally {
      closeSync(fd)
    }
  }
  return null
}

/**
 * Append a run record to `runsDir/YYYY-MM.jsonl` (made where missing) as one line, chained to the record before it. The month is that of the
 * record, but never before the newest file: the order of files and lines is the order of the chain. Safe against
 * other writers, a kill in mid-write (the torn line is set aside as `<file>.torn-<n>`) and a full disk.
 * @param runsDir absolute. @throws GateError `io`; the ledger is then as it was before.
 */
export function appendRecord(
  runsDir: string,
  draft: RunRecordDraft,
  options?: LockOptions
): Appended & { record: RunRecord } {
  monthFor(draft, []) // a record without a time ends here, before the lock
  const { appended, result } = appendLocked(
    runsDir,
    () => {
      try {
        const months = readdirSync(runsDir)
          .filter((name) => MONTH_FILE.test(name))
          .sort()
        const record = sealRecord(draft, lastHash(runsDir, months))
        const name = monthFor(draft, months)
        return { file: path.join(runsDir, name), text: JSON.stringify(record), result: record }
      } catch (error) {
        if (error instanceof GateError) throw error
        throw ioError(error, runsDir, 'make the ledger directory readable')
      }
    },
    options
  )
  return { ...appended, record: result }
}
