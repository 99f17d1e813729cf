import { createHash } from 'node:crypto'
import type { Known } from '../known.js'
import { decodeUtf8 } from '../names.js'
import { distinctValues } from './known-values.js'
import type { Finding, Pair } from './types.js'

/** base64 in both alphabets, hex. */
const TOKEN = /[A-Za-z0-9+/_-]{6,}={0,2}/g
/** Hex and base 36, also as part of a name such as `build-mwzmat9q`. */
const WORD = /[A-Za-z0-9]{6,}/g
/** Fewer decoded bytes read as text by chance. */
const MIN_DECODED = 8
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const
/** A clock is read before or after what counts as the build. */
const CLOCK_SLACK_SEC = 2

interface Digest {
  detail: string
  cause: Finding['cause']
  first: string
  second: string
}

const digestsOf = new WeakMap<Known, Digest[]>()

/** Digests of everything that only one build knew, as `md5sum` makes them of a string and of a line. */
function knownDigests(known: Known): Digest[] {
  const cached = digestsOf.get(known)
  if (cached !== undefined) return cached
  const seconds = new Map(distinctValues(known, 'second').map(({ name, text }) => [name, text]))
  const found = distinctValues(known, 'first').flatMap(({ name, text, cause }) => {
    const other = seconds.get(name)
    // The spellings of a path are for where it stands as it is.
    if (other === undefined || /, \/ as | without /.test(name)) return []
    return ALGORITHMS.flatMap((algorithm) =>
      ['', '\n'].flatMap((end) =>
        (['hex', 'base64'] as const).map((form) => ({
          detail: `holds the ${algorithm} of ${name}`,
          cause,
          first: createHash(algorithm)
            .update(text + end)
            .digest(form),
          second: createHash(algorithm)
            .update(other + end)
            .digest(form)
        }))
      )
    )
  })
  digestsOf.set(known, found)
  return found
}

/** Both are what a known value hashes to, or begin as it does. */
function asDigest(a: string, b: string, known: Known): Finding | null {
  const [x, y] = /^[0-9a-f]+$/i.test(a + b) ? [a.toLowerCase(), b.toLowerCase()] : [a, b]
  if (x.length !== y.length) return null
  const found = knownDigests(known).find(({ first, second }) => first.startsWith(x) && second.startsWith(y))
  return found === undefined ? null : { cause: found.cause, detail: found.detail, first: a, second: b }
}

/** Both are the time of their build, in hex or base 36, as identifiers are made from it. */
function asClock(a: string, b: string, known: Known): Finding | null {
  for (const radix of [16, 36]) {
    const digits = radix === 16 ? /^(?:0x)?[0-9a-f]{8,16}$/i : /^[0-9a-z]{8,12}$/
    if (!digits.test(a) || !digits.test(b)) continue
    const [x, y] = [a, b].map((text) => parseInt(text.replace(/^0x/i, ''), radix))
    for (const [unit, name] of [
      [1, 'seconds'],
      [1e3, 'milliseconds'],
      [1e6, 'microseconds'],
      [1e9, 'nanoseconds']
    ] as const) {
      const now = (value: number | undefined, { from, to }: Known['first']['window']): boolean =>
        value !== undefined && value / unit >= from - CLOCK_SLACK_SEC && value / unit <= to + CLOCK_SLACK_SEC
      if (!now(x, known.first.window) || !now(y, known.second.window)) continue
      const base = radix === 16 ? 'hex' : 'base 36'
      return {
        cause: 'timestamp',
        detail: `holds a time (${name} since 1970, in ${base})`,
        first: a,
        second: b
      }
    }
  }
  return null
}

const DECODERS: readonly { name: string; decode: (token: string) => Buffer | null }[] = [
  {
    name: 'hex',
    decode: (token) => (/^(?:[0-9a-f]{2})+$/i.test(token) ? Buffer.from(token, 'hex') : null)
  },
  {
    name: 'base64',
    decode: (token) => {
      const bytes = Buffer.from(token, 'base64')
      const again = bytes.toString('base64').replace(/=+$/, '')
      // Not only the alphabet: the bits that are left over must be zero.
      return again === token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '') ? bytes : null
    }
  }
]

function asPrintable(bytes: Buffer): string | null {
  const text = decodeUtf8(bytes)
  return text === null || /[\u0000-\u0008\u000e-\u001f\u007f]/.test(text) ? null : text
}

/** What two tokens say when they are decoded, or null where they are no encoding of anything that could be told. */
function asDecoded(a: string, b: string, known: Known | undefined, read: Readers): Finding | null {
  for (const { name, decode } of DECODERS) {
    const [first, second] = [decode(a), decode(b)]
    if (first === null || second === null || first.equals(second)) continue
    if (first.length < MIN_DECODED || second.length < MIN_DECODED) continue
    const [x, y] = [asPrintable(first), asPrintable(second)]
    const found = x !== null && y !== null ? read.text(x, y, known) : read.binary({ first, second, known })
    // Bytes without meaning may be anything; text is what was encoded.
    if ((x === null || y === null) && !['build_path', 'environment', 'timestamp'].includes(found.cause))
      continue
    return { ...found, detail: `${found.detail.replace(/, in a binary$/, '')}, in ${name}` }
  }
  return null
}

/** How what was decoded is explained in turn. */
export interface Readers {
  text: (first: string, second: string, known: Known | undefined) => Finding
  binary: (pair: Pair) => Finding
}

/** Pairs of tokens that stand opposite each other and that `tell` can explain, and the lines without them. */
function eachPair(
  [a, b]: readonly [string, string],
  pattern: RegExp,
  tell: (first: string, second: string) => Finding | null
): Explained {
  const [x, y] = [a.match(pattern) ?? [], b.match(pattern) ?? []]
  if (x.length !== y.length) return { found: [], texts: [a, b] }
  const found = x.map((first, i) => (first === y[i] ? null : tell(first, y[i] ?? '')))
  const mask = (text: string): string => {
    let i = 0
    return text.replace(pattern, (token) => ((found[i++] ?? null) === null ? token : '\ue012'))
  }
  return { found: found.filter((finding) => finding !== null), texts: [mask(a), mask(b)] }
}

interface Explained {
  found: Finding[]
  texts: [string, string]
}

/** What the encoded tokens of two lines say, and the lines without those; null when nothing was found. */
export function explainEncoded(
  a: string,
  b: string,
  known: Known | undefined,
  read: Readers
): Explained | null {
  const first: Explained =
    known === undefined
      ? { found: [], texts: [a, b] }
      : eachPair([a, b], WORD, (x, y) => asDigest(x, y, known) ?? asClock(x, y, known))
  const { found, texts } = eachPair(
    first.texts,
    TOKEN,
    (x, y) => (known === undefined ? null : asDigest(x, y, known)) ?? asDecoded(x, y, known, read)
  )
  const all = [...first.found, ...found]
  return all.length === 0 ? null : { found: all, texts }
}

const WRAPPED =
  /(?<=^|\n)(?:(?:[A-Za-z0-9+/]{64}\r?\n)+|(?:[A-Za-z0-9+/]{76}\r?\n)+)[A-Za-z0-9+/]{1,76}={0,2}(?=\r?\n|$)/g

/** base64 that was broken into lines (RFC 2045: 76, RFC 7468: 64) in one line, as it was encoded. */
export function unwrapBase64(text: string): string {
  // A list of SHA-256 in hex has lines of 64 too.
  return text.replace(WRAPPED, (block) =>
    block.split('\n').some((line) => line.length >= 64 && /^[0-9a-f]+\r?$/i.test(line))
      ? block
      : block.replace(/\r?\n/g, '')
  )
}
