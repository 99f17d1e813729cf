import { closeSync, fstatSync } from 'node:fs'
import { openForReading } from '../lib/files.js'
import { linesFromEnd } from '../lib/lines-from-end.js'
import { parseRun } from './record.js'
import type { HistoryRun } from './types.js'

/** What is read of a history from its end: a run of 100,000 tests takes about 10 MB. */
const MAX_BYTES = 128 * 1024 * 1024

/**
 * The last runs of a history that is not packed, newest first, read from its end: the cost does not depend on how long the
 * history is. Lines that are no record of a run are passed over; whoever reads the history from its beginning names them.
 * @param file path; @param shown its name in messages
 * @throws GateError `io`; `limit` for a line of more than 64 MiB; `evidence` for a run with a wrong value
 */
export function* recentRuns(file: string, shown: string): Generator<HistoryRun> {
  const fd = openForReading(file, shown)
  try {
    const { size } = fstatSync(fd)
    for (const { text, start } of linesFromEnd(fd, size, shown)) {
      if (size - start > MAX_BYTES) return
      const run = runOf(text, shown, start)
      if (run !== undefined) yield run
    }
  } finally {
    closeSync(fd)
  }
}

function runOf(text: string, shown: string, start: number): HistoryRun | undefined {
  let value: unknown
  try {
    // A byte order mark may stand before the first line.
    value = JSON.parse(start === 0 ? text.replace(/^\uFEFF/, '') : text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
  // From the end nobody knows how many lines there are.
  return parseRun(value, { file: shown })
}
