import { readSync } from 'node:fs'
import { GateError } from './errors.js'
import { MAX_LINE_CHARS } from './jsonl.js'

export interface TailLine {
  text: string
  /** Byte offsets: where the line starts, and where it ends without its newline. */
  start: number
  end: number
  /** False only for the last line of a file that does not end with a newline. */
  terminated: boolean
}

const BLOCK = 64 * 1024

/**
 * The lines of an open file from its end towards its start, blank ones left out; memory is one line and a block.
 * @throws GateError `limit` for a line of more than 64 MiB, `io` for a file that shrinks
 */
export function* linesFromEnd(fd: number, size: number, shown: string): Generator<TailLine> {
  let position = size
  /** The bytes from `position` up to the end of the line that is being put together. */
  let held = Buffer.alloc(0)
  let terminated = false
  const line = (bytes: Buffer, start: number): TailLine => ({
    text: bytes.toString('utf8').replace(/\r$/, ''),
    start,
    end: start + bytes.length,
    terminated
  })
  for (;;) {
    const newline = held.lastIndexOf(0x0a)
    if (newline !== -1) {
      const found = line(held.subarray(newline + 1), position + newline + 1)
      held = held.subarray(0, newline)
      if (found.text.trim() !== '') yield found
      terminated = true
      continue
    }
    if (position === 0) break
    if (held.length > MAX_LINE_CHARS)
      throw new GateError('limit', `a line of ${shown} has more than ${MAX_LINE_CHARS} bytes`, {
        remedy: 'write one record a line',
        place: { file: shown }
      })
    // Twice what is held, so that a long line is not copied again for every block.
    const length = Math.min(position, Math.max(BLOCK, held.length))
    const grown = Buffer.alloc(length + held.length)
    for (let n = 0; n < length;) {
      const got = readSync(fd, grown, n, length - n, position - length + n)
      if (got === 0) throw new GateError('io', `${shown} shrank while it was read`, { remedy: 'run again' })
      n += got
    }
    held.copy(grown, length)
    held = grown
    position -= length
  }
  const first = line(held, 0)
  if (first.text.trim() !== '') yield first
}
