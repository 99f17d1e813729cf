import type { Known, KnownValue } from '../known.js'
import { distinctValues, knownNumber, substitute } from './known-values.js'
import { sameDateInWords } from './locale-dates.js'
import { explainOrder } from './ordering.js'
import { maskRandom } from './random.js'
import { isYear, maskTimes, type Masked } from './times.js'
import type { Cause, Finding } from './types.js'

/** Lines beyond this many are not looked at: the first ones tell the cause. */
const MAX_LINES = 5_000
/** Nor more than this many numbers of one line. */
const MAX_VOTES = 100
const NUMBER = /[-+\u2212]?\d{1,3}(?:[.,\u00a0\u202f\u2009'\u2019 ]\d{3})+(?:[.,]\d+)?|[-+\u2212]?\d+[.,]\d+/g

/** Numbers without what a locale decides: 1,234,567.891 and 1 234 567,891 are the same digits. */
function maskNumberFormat(text: string): Masked {
  const matched: string[] = []
  const masked = text.replace(NUMBER, (found) => {
    matched.push(found)
    return found.replace(/[^\d]/g, '')
  })
  return { text: masked, matched }
}

interface Vote {
  cause: Cause
  detail: string
  first: string
  second: string
}

const VALUE_CAUSES = ['build_path', 'environment', 'locale'] as const

function fromValues(a: readonly KnownValue[], b: readonly KnownValue[]): Vote[] {
  const names = new Set(b.map((value) => value.name))
  const both = a.filter((value) => names.has(value.name))
  return VALUE_CAUSES.flatMap((cause) => {
    const found = both.filter((value) => value.cause === cause)
    const [first] = found
    const second = b.find((value) => value.name === first?.name)
    if (first === undefined || second === undefined) return []
    const detail = `holds ${found.map((value) => value.name).join(', ')}`
    return [{ cause, detail, first: first.text, second: second.text }]
  })
}

/** Words and numbers, so that what stands opposite each other can be compared. */
function tokens(text: string): string[] {
  return text.match(/\d+|[\p{L}_]+|\s+|./gu) ?? []
}

/** Numbers that stand opposite each other: known of the machine, or drawn. */
function fromTokens(a: string, b: string, known: Known | undefined): Vote[] | null {
  const x = tokens(a)
  const y = tokens(b)
  if (x.length !== y.length) return null
  const votes: Vote[] = []
  for (const [i, first] of x.entries()) {
    const second = y[i] ?? ''
    if (first === second) continue
    if (votes.length >= MAX_VOTES) break
    if (!/^\d+$/.test(first) || !/^\d+$/.test(second)) return null
    const number = known === undefined ? undefined : knownNumber(known, first, second)
    if (known !== undefined && isYear(first, known.first) && isYear(second, known.second)) {
      votes.push({ cause: 'timestamp', detail: 'holds the year', first, second })
      continue
    }
    votes.push(
      number === undefined
        ? { cause: 'random', detail: 'a number that follows from nothing known of the builds', first, second }
        : { cause: number.cause, detail: `holds the ${number.name}`, first, second }
    )
  }
  return votes
}

/** Why two lines differ: one stage after the other takes out what it can explain, until they are equal. */
function explainLine(
  a: string,
  b: string,
  known: Known | undefined,
  values: [KnownValue[], KnownValue[]]
): Vote[] {
  const [first, second] = [substitute(a, values[0]), substitute(b, values[1])]
  const votes = fromValues(first.used, second.used)
  let [x, y] = [first.text, second.text]
  const stages: { cause: Cause; detail: string; mask: (text: string, side: 'first' | 'second') => Masked }[] =
    [
      { cause: 'timestamp', detail: 'holds a time', mask: (text, side) => maskTimes(text, known?.[side]) },
      { cause: 'locale', detail: 'the same number in another format', mask: maskNumberFormat },
      { cause: 'random', detail: 'holds a value that is drawn anew each time', mask: maskRandom }
    ]
  for (const { cause, detail, mask } of stages) {
    if (x === y) return votes
    const [p, q] = [mask(x, 'first'), mask(y, 'second')]
    const at = p.matched.findIndex((found, i) => found !== q.matched[i])
    // A stage that explains one side only, or another number of places, has explained nothing.
    if (at === -1 || p.matched.length !== q.matched.length) continue
    if (cause === 'locale' && p.text !== q.text) continue
    votes.push({ cause, detail, first: p.matched[at] ?? '', second: q.matched[at] ?? '' })
    ;[x, y] = [p.text, q.text]
  }
  if (x === y) return votes
  const rest = fromTokens(x, y, known) ?? [
    fromLanguage(a, b, known) ??
      fromMiddle(x, y, known) ?? { cause: 'unknown', detail: 'the text differs', first: a, second: b }
  ]
  return [...votes, ...rest]
}

/** The same date in the words of two languages. */
function fromLanguage(a: string, b: string, known: Known | undefined): Vote | null {
  const languages = [known?.first.language ?? 'en', known?.second.language ?? 'sv'] as const
  if (languages[0] === languages[1] || !sameDateInWords(a, b, ...languages)) return null
  return { cause: 'locale', detail: 'the same date in another language', first: a, second: b }
}

/** What is left when the common beginning and end of two lines are taken away. */
function middles(a: string, b: string): [string, string] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/** A short name that is known to differ (a host called `vm`), or a drawn ending such as mktemp makes. */
function fromMiddle(a: string, b: string, known: Known | undefined): Vote | null {
  const [first, second] = middles(a, b)
  for (const value of known?.first.values ?? []) {
    const other = known?.second.values.find((v) => v.name === value.name)
    if (other === undefined || value.text === other.text || value.text === '') continue
    const [x, y] = middles(value.text, other.text)
    if (x !== first || y !== second || !a.includes(value.text) || !b.includes(other.text)) continue
    return { cause: value.cause, detail: `holds ${value.name}`, first: value.text, second: other.text }
  }
  const drawn = (text: string): boolean =>
    /^[A-Za-z0-9_-]{4,}$/.test(text) && /[a-z]/.test(text) && /[A-Z0-9]/.test(text)
  if (first.length === second.length && drawn(first) && drawn(second)) {
    return { cause: 'random', detail: 'holds a value that is drawn anew each time', first, second }
  }
  return null
}

/** The lines between the common beginning and the common end. */
function differingLines(a: readonly string[], b: readonly string[]): [string[], string[]] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/** The cause with most votes; the unexplained counts only where nothing else is found. */
function strongest(votes: readonly Vote[]): Vote | undefined {
  const counts = new Map<Cause, number>()
  for (const { cause } of votes) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  const known = votes.filter((vote) => vote.cause !== 'unknown')
  return [...(known.length > 0 ? known : votes)].sort(
    (a, b) => (counts.get(b.cause) ?? 0) - (counts.get(a.cause) ?? 0)
  )[0]
}

/** Why two texts differ. They do differ. */
export function explainText(first: string, second: string, known: Known | undefined): Finding {
  if (first.replaceAll('\r', '') === second.replaceAll('\r', '')) {
    return { cause: 'line_endings', detail: 'the same text with other line endings' }
  }
  const values: [KnownValue[], KnownValue[]] =
    known === undefined ? [[], []] : [distinctValues(known, 'first'), distinctValues(known, 'second')]
  const [a, b] = [first.split('\n'), second.split('\n')]
  const order =
    explainOrder(withoutKnown(a, values[0]), withoutKnown(b, values[1]), known, 'lines') ??
    explainOrder(items(first), items(second), known, 'words')
  if (order !== null) return order

  const [x, y] = differingLines(a, b)
  const votes: Vote[] = []
  for (let i = 0; i < Math.min(x.length, y.length, MAX_LINES); i++) {
    if (x[i] !== y[i]) votes.push(...explainLine(x[i] ?? '', y[i] ?? '', known, values))
  }
  const vote = strongest(votes)
  if (vote === undefined) {
    return { cause: 'unknown', detail: `${Math.abs(x.length - y.length)} lines stand in one build only` }
  }
  const others = new Set(votes.map(({ cause }) => cause).filter((c) => c !== vote.cause && c !== 'unknown'))
  const also = others.size === 0 ? '' : `; also ${[...others].join(', ').replaceAll('_', ' ')}`
  return { cause: vote.cause, detail: vote.detail + also, first: vote.first, second: vote.second }
}

function withoutKnown(lines: readonly string[], values: readonly KnownValue[]): string[] {
  const filled = lines.filter((line) => line !== '')
  return values.length === 0 ? filled : filled.map((line) => substitute(line, values).text)
}

/** The words of a text without the punctuation between them, as a set or a dictionary is printed on one line. */
function items(text: string): string[] {
  return text.split(/[\s,;{}[\]()]+/).filter((item) => item !== '')
}
