import { GateError } from '../lib/errors.js'
import { BEGINNING, historyLines, type Position } from './lines.js'
import { parseRun } from './record.js'
import type { HistoryRun } from './types.js'

/** Bad lines named one by one; further ones are counted. */
const MAX_NAMED = 20

/** Python writes these where JSON has no word; such a line holds a number that is none, and is not merely torn. */
const NON_FINITE = /[:,[]\s*(?:-?Infinity|NaN)\b/

/** How much of a line tells what kind of file it is of. */
const HEAD_CHARS = 200

interface BadLine {
  line: number
  reason: string
  head: string
}

/** Collects what was skipped; complete once the file has been read to its end. */
export interface HistoryNotes {
  warnings: string[]
  skipped: number
}

export function newNotes(): HistoryNotes {
  return { warnings: [], skipped: 0 }
}

/** What was skipped, in words. */
export function warningsOf({ warnings, skipped }: HistoryNotes, shown: string): string[] {
  const unnamed = skipped - MAX_NAMED
  return unnamed > 0 ? [...warnings, `${shown}: ${unnamed} more broken lines skipped`] : [...warnings]
}

/**
 * The runs of a CI history (JSON Lines, packed with gzip or not), oldest first, one line in memory at a time. A BOM,
 * CRLF and blank lines are fine. A line that is no record of a run is skipped and named in `notes`; where it is the
 * last one, the file was cut off and the newest run is lost, which is an error.
 * @param shown the file's name in messages; @param from where to begin; an empty rest is an error only at the beginning
 * @throws GateError `io`, `limit`; `evidence` for a file without runs, a last line that is cut off, or a wrong value (line and test named).
 */
export async function* readHistory(
  file: string,
  shown: string,
  notes: HistoryNotes,
  from: Position = BEGINNING
): AsyncGenerator<HistoryRun> {
  let pending: BadLine | undefined
  let first: BadLine | undefined
  let runs = 0
  const skip = (): void => {
    if (pending === undefined) return
    notes.skipped++
    if (notes.skipped <= MAX_NAMED)
      notes.warnings.push(`${shown}:${pending.line}: ${pending.reason}; line skipped`)
    pending = undefined
  }
  for await (const lines of historyLines(file, shown, from)) {
    for (const { line, text, start } of lines) {
      if (text.trim() === '') continue
      skip()
      const place = { file: shown, line }
      const value = parseLine(text, place)
      if (value instanceof SyntaxError) {
        pending = { line, reason: 'not JSON', head: text.slice(0, HEAD_CHARS) }
        first ??= pending
        continue
      }
      const run = parseRun(value, place)
      if (run === undefined) {
        const reason = 'no record of a run (neither "tests" nor "name" with "result")'
        pending = { line, reason, head: text.slice(0, HEAD_CHARS) }
        first ??= pending
        continue
      }
      runs++
      yield { ...run, start }
    }
  }
  // One line that begins as a record does was cut off; anything else without a single run is another kind of file.
  if (
    runs === 0 &&
    from.offset === 0 &&
    first !== undefined &&
    (first !== pending || !/^\s*{/.test(first.head))
  )
    throw noHistory(first, shown)
  if (pending !== undefined) {
    throw new GateError('evidence', `the last line is ${pending.reason}: it looks cut off`, {
      remedy: 'remove the line or write the run again',
      place: { file: shown, line: pending.line }
    })
  }
  if (runs === 0 && from.offset === 0) {
    throw new GateError('evidence', `${shown} holds no runs`, {
      remedy: 'record at least one CI run, or leave the setting empty',
      place: { file: shown }
    })
  }
}

function noHistory({ line, reason, head }: BadLine, file: string): GateError {
  const text = head.trim()
  const like =
    text.startsWith('[') || text === '{'
      ? '; this looks like one JSON document'
      : /^[^{}]*[,;\t]/.test(text)
        ? '; this looks like CSV'
        : ''
  return new GateError('evidence', `no line is a run, the first is ${reason}${like}`, {
    remedy: 'a history is JSON Lines, one run a line; docs/selection.md shows one',
    place: { file, line }
  })
}

function parseLine(text: string, place: { file: string; line: number }): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (NON_FINITE.test(text)) {
      throw new GateError('evidence', 'the line holds NaN or Infinity', {
        remedy: 'write null where nothing was measured',
        place,
        cause: error
      })
    }
    return error
  }
}
