import type { Known } from '../known.js'
import type { Finding } from './types.js'

/** Beyond this many lines a sorted copy costs more than the answer is worth. */
const MAX_ITEMS = 200_000
const FILE_NAME = /^(?:\.{0,2}\/)?[\w@%+=:,.-]+(?:\/[\w@%+=:,.-]+)*\.[A-Za-z][A-Za-z0-9]{0,7}$|^\.{0,2}\/\S+$/

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2 || a.length > MAX_ITEMS) return false
  const x = [...a].sort()
  const y = [...b].sort()
  return x.every((item, i) => item === y[i])
}

function collations(known: Known | undefined): { name: string; compare: (a: string, b: string) => number }[] {
  const languages = new Set([
    'en',
    known?.first.language ?? 'en',
    known?.second.language ?? 'sv',
    'sv',
    'tr',
    'de'
  ])
  return [
    { name: 'byte order', compare: (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)) },
    ...[...languages].map((language) => ({ name: language, compare: new Intl.Collator(language).compare })),
    // What glibc does with punctuation: it counts only where everything else is equal.
    ...[...languages].map((language) => ({
      name: `${language} without punctuation`,
      compare: new Intl.Collator(language, { ignorePunctuation: true }).compare
    })),
    { name: 'without case', compare: new Intl.Collator('en', { sensitivity: 'accent' }).compare }
  ]
}

function isSorted(items: readonly string[], compare: (a: string, b: string) => number): boolean {
  return items.every((item, i) => i === 0 || compare(items[i - 1] ?? '', item) <= 0)
}

/** Both are sorted, each by other rules. */
function sortedDifferently(
  a: readonly string[],
  b: readonly string[],
  known: Known | undefined
): string | null {
  if (a.length < 3) return null
  const rules = collations(known)
  const first = rules.find((rule) => isSorted(a, rule.compare))
  const second = rules.find((rule) => isSorted(b, rule.compare))
  return first === undefined || second === undefined ? null : `${first.name} against ${second.name}`
}

/** Lines of several writers, each in its own order, mixed another way: parallel jobs that write to one file. */
function mixedAnew(a: readonly string[], b: readonly string[]): boolean {
  const writers = (items: readonly string[]): Map<string, string[]> => {
    const groups = new Map<string, string[]>()
    for (const item of items) {
      const writer = item.replace(/\d+/g, '')
      groups.set(writer, [...(groups.get(writer) ?? []), item])
    }
    return groups
  }
  if (a.length > 10_000) return false
  const x = writers(a)
  const y = writers(b)
  if (x.size < 2 || x.size > a.length / 2) return false
  return [...x].every(([writer, items]) => y.get(writer)?.join('\n') === items.join('\n'))
}

const JOB_WORD =
  /\b(?:job|worker|thread|task|process|child|writer|start(?:ed|ing)?|done|finish(?:ed|ing)?|complet(?:ed|ing)|build(?:ing)?|built|compil(?:ed|ing)|link(?:ed|ing)|CC|CXX|LD|AR)\b/i

const JOB_NAME = /\b(?:job|worker|thread|proc(?:ess)?|writer)[-_ #]?\d+\b/i

/** Each line tells of a piece of work: the order is that in which the pieces came to their ends. */
function tellOfJobs(lines: readonly string[]): boolean {
  return lines.every((line) => JOB_NAME.test(line) || (/\S\s+\S/.test(line) && JOB_WORD.test(line)))
}

/** What it means that the same things stand in another order, or null when they are not the same things. */
export function explainOrder(
  a: readonly string[],
  b: readonly string[],
  known: Known | undefined,
  what: string
): Finding | null {
  if (!sameItems(a, b)) return null
  const at = a.findIndex((item, i) => item !== b[i])
  // What is known of the builds has made them equal: then it is no matter of order.
  if (at === -1) return null
  const shown = { first: a.slice(at, at + 3).join(' | '), second: b.slice(at, at + 3).join(' | ') }
  const rules = sortedDifferently(a, b, known)
  if (rules !== null)
    return { cause: 'locale', detail: `the same ${what}, sorted by other rules (${rules})`, ...shown }
  if (mixedAnew(a, b)) {
    return { cause: 'race', detail: `the same ${what} of several writers, mixed in another order`, ...shown }
  }
  if (what === 'lines' && tellOfJobs(a)) {
    return { cause: 'race', detail: 'the same lines about pieces of work, in another order', ...shown }
  }
  const names = a.filter((item) => FILE_NAME.test(item.trim())).length
  if (names >= a.length * 0.8) {
    return { cause: 'file_order', detail: `the same ${what}, file names, in another order`, ...shown }
  }
  return { cause: 'hash_seed', detail: `the same ${what} in another order, sorted they are equal`, ...shown }
}
