import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError, writeAll } from '../lib/files.js'
import { readLines } from '../lib/jsonl.js'
import { isPacked } from './lines.js'

/** A line of the history as `record` writes it; every reader of ours takes it. */
export interface RunLine {
  commit: string
  run_id: string
  run_attempt: number
  timestamp: string
  branch: string
  tests: { name: string; suite?: string; duration_sec: number; result: string }[]
}

const NO_FOLLOW = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0

/**
 * Append a run to the history, as one line in one write; the file is made where it is missing.
 * @param full absolute; @param shown its name in messages
 * @param hasId whether the run's id is its own; one without is told by its commit and its results, to the millisecond
 * @returns false where this attempt of this run is there already, so that a step that runs twice counts once
 * @throws GateError `evidence` for a history that is packed or ends in half a line, `io`
 */
export function appendRun(full: string, shown: string, run: RunLine, hasId = true): boolean {
  if (isRecorded(full, shown, run, hasId)) return false
  let fd: number
  try {
    fd = openSync(full, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | NO_FOLLOW, 0o644)
  } catch (error) {
    // A loop has ended the reading before: this is the flag's answer to a link.
    if (systemCode(error) === 'ELOOP') {
      throw new GateError('io', `${shown} is a symlink, and nothing is written through one`, {
        remedy: 'name the file that it points to',
        place: { file: shown },
        cause: error
      })
    }
    throw ioError(error, shown, 'name a file that can be written')
  }
  try {
    const { size } = fstatSync(fd)
    const last = Buffer.alloc(1)
    if (size > 0 && readSync(fd, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a) {
      throw new GateError('evidence', 'the history ends in half a line', {
        remedy: 'an earlier run was cut off while it wrote: remove that line',
        place: { file: shown }
      })
    }
    writeAll(fd, Buffer.from(`${JSON.stringify(run)}\n`))
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, shown, 'check free space')
  } finally {
    closeSync(fd)
  }
  return true
}

function isRecorded(full: string, shown: string, run: RunLine, hasId = true): boolean {
  // Only lines that name the run are parsed.
  const needle = JSON.stringify(hasId ? run.run_id : run.tests)
  try {
    if (isPacked(full, shown)) {
      throw new GateError('evidence', 'the history is packed (gzip), so that no line can be appended', {
        remedy: 'unpack it with gunzip and name the unpacked file',
        place: { file: shown }
      })
    }
    for (const { text, line } of readLines(full, shown)) {
      if (!text.includes(needle)) continue
      const seen = parse(text, shown, line)
      if (!hasId && seen['commit'] !== run.commit) continue
      if (seen['run_id'] === run.run_id && (seen['run_attempt'] ?? 1) === run.run_attempt) return true
    }
  } catch (error) {
    if (error instanceof GateError && systemCode(error.cause) === 'ENOENT') return false
    throw error
  }
  return false
}

function parse(text: string, file: string, line: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch (error) {
    throw new GateError('evidence', 'this line is not JSON', {
      remedy: 'an earlier run was cut off while it wrote: remove that line',
      place: { file, line },
      cause: error
    })
  }
  return {}
}
