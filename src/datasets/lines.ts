import { StringDecoder } from 'node:string_decoder'
import { GateError } from '../lib/errors.js'
import { MAX_LINE_CHARS, type TextLine } from '../lib/jsonl.js'
import { chunksOf } from './chunks.js'

/**
 * The lines of a UTF-8 file as they come, in arrays of what one piece of the file held; gzip is inflated. A byte order
 * mark and the CR of CRLF are dropped.
 * @throws GateError `io`, `evidence` for damaged gzip, `limit` for a line without end
 */
export async function* linesOf(file: string, shown: string): AsyncGenerator<TextLine[]> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let line = 1
  const clean = (text: string): string => {
    const whole = line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    return whole.endsWith('\r') ? whole.slice(0, -1) : whole
  }
  for await (const bytes of chunksOf(file, shown)) {
    const lines: TextLine[] = []
    const chunk = decoder.write(bytes)
    let start = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      lines.push({ line, text: clean(rest + chunk.slice(start, end)), terminated: true })
      rest = ''
      line++
      start = end + 1
    }
    rest += chunk.slice(start)
    if (rest.length > MAX_LINE_CHARS) {
      throw new GateError('limit', `a line has more than ${MAX_LINE_CHARS} characters`, {
        remedy: 'write one record a line',
        place: { file: shown, line }
      })
    }
    yield lines
  }
  rest += decoder.end()
  if (rest !== '') yield [{ line, text: clean(rest), terminated: false }]
}
