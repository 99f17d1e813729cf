import { closeSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { GateError } from './errors.js'
import { ioError, openForReading } from './files.js'

/** A line longer than this is refused: no record of a run is that large. */
export const MAX_LINE_CHARS = 64 * 1024 * 1024

export interface TextLine {
  /** 1-based. */
  line: number
  text: string
  /** False only for a last line without its newline: perhaps cut off. */
  terminated: boolean
}

/**
 * The lines of a UTF-8 file, streamed: memory is one line, not the file. A BOM and the CR of CRLF are dropped.
 * @throws GateError `io`, or `limit` for a line above `maxChars`.
 */
export function* readLines(file: string, shown = file, maxChars = MAX_LINE_CHARS): Generator<TextLine> {
  const fd = openForReading(file, shown)
  try {
    const buffer = Buffer.allocUnsafe(1 << 20)
    const decoder = new StringDecoder('utf8')
    let rest = ''
    let line = 1
    const clean = (text: string): string => {
      const whole = line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
      return whole.endsWith('\r') ? whole.slice(0, -1) : whole
    }
    for (;;) {
      let n: number
      try {
        n = readSync(fd, buffer, 0, buffer.length, null)
      } catch (error) {
        throw ioError(error, shown, 'check the path and its permissions')
      }
      if (n === 0) break
      const chunk = decoder.write(buffer.subarray(0, n))
      let start = 0
      for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
        yield { line, text: clean(rest + chunk.slice(start, end)), terminated: true }
        rest = ''
        line++
        start = end + 1
      }
      rest += chunk.slice(start)
      if (rest.length > maxChars) {
        throw new GateError('limit', `a line has more than ${maxChars} characters`, {
          remedy: 'write one record a line',
          place: { file: shown, line }
        })
      }
    }
    rest += decoder.end()
    if (rest !== '') yield { line, text: clean(rest), terminated: false }
  } finally {
    closeSync(fd)
  }
}
