import type { Known } from '../known.js'
import { storedTime } from './clocks.js'
import { distinctValues } from './known-values.js'
import { looksRandomBytes } from './random.js'
import { explainText } from './text.js'
import type { Finding, Pair } from './types.js'

const MAX_RANGES = 64
/** Differences this close together belong to one value. */
const GAP = 4

/** The parts in which two contents of the same size differ: [start, end). */
function ranges(a: Buffer, b: Buffer): [number, number][] {
  const found: [number, number][] = []
  for (let i = 0; i < Math.min(a.length, b.length) && found.length < MAX_RANGES; i++) {
    if (a[i] === b[i]) continue
    const last = found.at(-1)
    if (last !== undefined && i - last[1] < GAP) last[1] = i + 1
    else found.push([i, i + 1])
  }
  return found
}

const printable = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x20 && byte < 0x7f

/** The run of printable characters around the first difference. */
function textAround(bytes: Buffer, start: number): string {
  let from = start
  while (from > 0 && start - from < 4096 && printable(bytes[from - 1])) from--
  let to = start
  while (to < bytes.length && to - start < 4096 && printable(bytes[to])) to++
  return bytes.toString('latin1', from, to)
}

/** A path or name of each build somewhere in the bytes. */
function knownValueIn(pair: Pair, known: Known): Finding | null {
  const second = new Map(distinctValues(known, 'second').map((value) => [value.name, value]))
  for (const value of distinctValues(known, 'first')) {
    const other = second.get(value.name)
    if (other === undefined) continue
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const at = pair.first.indexOf(value.text, 0, encoding)
      if (at === -1 || !pair.second.includes(other.text, 0, encoding)) continue
      return {
        cause: value.cause,
        detail: `holds ${value.name}${encoding === 'utf8' ? '' : ', in UTF-16'}`,
        offset: at,
        first: value.text,
        second: other.text
      }
    }
  }
  return null
}

function sameBytesReordered(a: Buffer, b: Buffer): boolean {
  if (a.length !== b.length || a.length < 64) return false
  const counts = new Int32Array(256)
  for (const byte of a) counts[byte] = (counts[byte] ?? 0) + 1
  for (const byte of b) counts[byte] = (counts[byte] ?? 0) - 1
  return counts.every((count) => count === 0)
}

/** What the bytes from `start` to `end` tell: a stored time, or the text around them. */
function explainRange(pair: Pair, start: number, end: number): Finding | null {
  const { first, second, known } = pair
  const time = known === undefined ? null : storedTime(pair, known, start)
  if (time !== null) return time
  const [x, y] = [textAround(first, start), textAround(second, start)]
  if (x.length >= 4 && y.length >= 4 && x !== y) {
    const found = explainText(x, y, known)
    if (found.cause !== 'unknown') return { ...found, detail: `${found.detail}, in a binary` }
  }
  if (looksRandomBytes(first.subarray(start, end)) && looksRandomBytes(second.subarray(start, end)))
    return { cause: 'random', detail: `${end - start} bytes that look drawn at random` }
  return null
}

/** Why two binaries differ. They do differ. */
export function explainBinary(pair: Pair): Finding {
  const { first, second, known } = pair
  const value = known === undefined ? null : knownValueIn(pair, known)
  if (value !== null) return value
  const parts = ranges(first, second)
  const [least, most] = [first.length, second.length].sort((a, b) => a - b)
  // Behind an insertion everything has moved: then only the first place tells anything.
  const places = least === most ? parts : parts.slice(0, 1)
  let drawn: Finding | null = null
  for (const [start, end] of places) {
    const found = explainRange(pair, start, end)
    if (found === null) continue
    // What looks random may be a digest of what differs further on.
    if (found.cause !== 'random') return { offset: start, ...found }
    drawn ??= { offset: start, ...found }
  }
  if (sameBytesReordered(first, second)) {
    return { cause: 'hash_seed', detail: 'the same bytes in another order' }
  }
  return (
    drawn ?? {
      cause: 'unknown',
      detail: parts.length === 0 ? 'one is the beginning of the other' : 'the bytes differ'
    }
  )
}
