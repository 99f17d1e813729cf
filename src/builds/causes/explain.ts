import type { Known } from '../known.js'
import { decodeUtf8 } from '../names.js'
import { firstDifference, type Source } from '../source.js'
import { explainBinary } from './binary.js'
import { explainElf } from './elf.js'
import { explainPyc } from './pyc.js'
import { explainText } from './text.js'
import type { Finding } from './types.js'

/** Contents up to this size are looked at as a whole, larger ones in a window around the first difference. */
const WHOLE_BYTES = 4 * 1024 * 1024
const BEFORE_BYTES = 64 * 1024
const WINDOW_BYTES = 1024 * 1024
/** Long enough for a SHA-512 in hex. */
const SHOWN_CHARS = 128
const HEX_BYTES = 16

export type Explained = Finding & { offset: number }

function clip(text: string): string {
  return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS - 1)}…` : text
}

/** A few bytes around the first difference, as hex. */
function hexAt(source: Source, offset: number): string {
  const bytes = source.read(offset, HEX_BYTES)
  return bytes.length === 0 ? '(end)' : (bytes.toString('hex').match(/../g) ?? []).join(' ')
}

function lineAt(text: string, index: number): string {
  const from = text.lastIndexOf('\n', index - 1) + 1
  const to = text.indexOf('\n', index)
  return text.slice(from, to === -1 ? undefined : to)
}

function asText(bytes: Buffer): string | null {
  return bytes.includes(0) ? null : decodeUtf8(bytes)
}

/** Cut at line ends, so that a window does not begin inside of a character or word. */
function window(source: Source, offset: number): { bytes: Buffer; start: number } {
  if (source.size <= WHOLE_BYTES) return { bytes: source.read(0, source.size), start: 0 }
  const from = Math.max(0, offset - BEFORE_BYTES)
  const bytes = source.read(from, WINDOW_BYTES)
  const lineStart = from === 0 ? 0 : bytes.subarray(0, offset - from).lastIndexOf(0x0a) + 1
  const lineEnd = bytes.lastIndexOf(0x0a)
  return {
    bytes: bytes.subarray(lineStart, lineEnd > offset - from ? lineEnd : undefined),
    start: from + lineStart
  }
}

/** Why two contents differ: the cause, both values, and where. They do differ. */
export function explainContents(a: Source, b: Source, known: Known | undefined): Explained {
  const offset = firstDifference(a, b)
  const [x, y] = [window(a, offset), window(b, offset)]
  const [first, second] = [asText(x.bytes), asText(y.bytes)]
  let finding: Finding
  if (first !== null && second !== null && (first !== '' || second !== '')) {
    finding = explainText(first, second, known)
    const index = x.bytes.subarray(0, offset - x.start).toString('utf8').length
    finding = { first: lineAt(first, index), second: lineAt(second, index), ...finding }
  } else {
    const pair = { first: x.bytes, second: y.bytes, known }
    const inWindow = (found: Finding): Finding =>
      found.offset === undefined ? found : { ...found, offset: found.offset + x.start }
    finding = explainPyc(x.bytes, y.bytes) ?? explainElf(a, b, known) ?? inWindow(explainBinary(pair))
    finding = { first: hexAt(a, offset), second: hexAt(b, offset), ...finding }
  }
  return {
    ...finding,
    offset: finding.offset ?? offset,
    first: clip(finding.first ?? ''),
    second: clip(finding.second ?? '')
  }
}
