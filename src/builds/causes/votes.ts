import type { Known, KnownValue } from '../known.js'
import { knownNumber } from './known-values.js'
import { sameDateInWords } from './locale-dates.js'
import { looksDrawn } from './random.js'
import { isYear } from './times.js'
import type { Cause } from './types.js'

/** Of one line, not more than this many numbers are looked at. */
const MAX_VOTES = 100
export const DRAWN = 'holds a value that looks drawn anew each time'

/** What one part of one line says. */
export interface Vote {
  cause: Cause
  detail: string
  first: string
  second: string
}

const VALUE_CAUSES = ['build_path', 'environment', 'locale'] as const

/** What the known values say that a line holds. */
export function fromValues(a: readonly KnownValue[], b: readonly KnownValue[]): Vote[] {
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
export function fromTokens(a: string, b: string, known: Known | undefined): Vote[] | null {
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
    if (number !== undefined) {
      votes.push({ cause: number.cause, detail: `holds the ${number.name}`, first, second })
    } else if (known === undefined) {
      // Two files of which nothing is known may have two versions, two ports, two counts.
      votes.push({ cause: 'unknown', detail: 'a number differs', first, second })
    } else {
      const detail = 'a number that follows from nothing known of the builds'
      votes.push({ cause: 'random', detail, first, second })
    }
  }
  return votes
}

/** The same date in the words of two languages. */
export function fromLanguage(a: string, b: string, known: Known | undefined): Vote | null {
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
export function fromMiddle(a: string, b: string, known: Known | undefined): Vote | null {
  const [first, second] = middles(a, b)
  for (const value of known?.first.values ?? []) {
    const other = known?.second.values.find((v) => v.name === value.name)
    if (other === undefined || value.text === other.text || value.text === '') continue
    const [x, y] = middles(value.text, other.text)
    if (x !== first || y !== second || !a.includes(value.text) || !b.includes(other.text)) continue
    return { cause: value.cause, detail: `holds ${value.name}`, first: value.text, second: other.text }
  }
  // Two builds of one thing have one word in one place; two files of which nothing is known may have two.
  const drawn = (text: string): boolean =>
    known === undefined ? text.length >= 8 && looksDrawn(text) : isMixed(text)
  if (first.length === second.length && drawn(first) && drawn(second)) {
    return { cause: 'random', detail: DRAWN, first, second }
  }
  return null
}

/** Letters of both cases or with digits, and no word such as `Name`. */
function isMixed(text: string): boolean {
  return (
    /^[A-Za-z0-9_-]{4,}$/.test(text) &&
    /[a-z]/.test(text) &&
    /[A-Z0-9]/.test(text) &&
    !/^[A-Z][a-z]+$/.test(text)
  )
}

/** The cause with most votes; the unexplained counts only where nothing else is found. */
export function strongest(votes: readonly Vote[]): Vote | undefined {
  const counts = new Map<Cause, number>()
  for (const { cause } of votes) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  const known = votes.filter((vote) => vote.cause !== 'unknown')
  return [...(known.length > 0 ? known : votes)].sort(
    (a, b) => (counts.get(b.cause) ?? 0) - (counts.get(a.cause) ?? 0)
  )[0]
}
