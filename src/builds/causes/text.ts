import { counted } from '../../lib/numbers.js'
import type { BuildFacts, Known, KnownValue } from '../known.js'
import { alignLines, type Hunk } from './align.js'
import { explainBinary } from './binary.js'
import { explainEncoded, unwrapBase64 } from './encoded.js'
import { distinctValues, substitute } from './known-values.js'
import { inEnglish } from './locale-dates.js'
import { explainModes } from './mode-text.js'
import { explainOrder } from './ordering.js'
import { maskRandom } from './random.js'
import { maskTimes, movedTimes, type Masked } from './times.js'
import type { Cause, Finding } from './types.js'
import { DRAWN, fromLanguage, fromMiddle, fromTokens, fromValues, strongest, type Vote } from './votes.js'

/** Lines beyond this many are not looked at: the first ones tell the cause. */
const MAX_LINES = 5_000
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

/** A step of the explanation: what it has found, and the lines without that. Null: nothing. */
type Stage = (
  a: string,
  b: string,
  known: Known | undefined
) => { found: Vote[]; texts: [string, string] } | null

/** A stage that puts marks for what one side alone shows it to be. */
function masking(
  cause: Cause,
  detail: string,
  mask: (text: string, facts: BuildFacts | undefined) => Masked
): Stage {
  return (a, b, known) => {
    const [p, q] = [mask(a, known?.first), mask(b, known?.second)]
    const at = p.matched.findIndex((found, i) => found !== q.matched[i])
    // A stage that explains one side only, or another number of places, has explained nothing.
    if (at === -1 || p.matched.length !== q.matched.length) return null
    if (cause === 'locale' && p.text !== q.text) return null
    const found = [{ cause, detail, first: p.matched[at] ?? '', second: q.matched[at] ?? '' }]
    return { found, texts: [p.text, q.text] }
  }
}

const toVote = ({ cause, detail, first = '', second = '' }: Finding): Vote => ({
  cause,
  detail,
  first,
  second
})

/** Times whose days and months stand in the language of each build; only where nothing else differs. */
function timesInWords(a: string, b: string, known: Known): ReturnType<Stage> {
  const { first, second } = known
  if (first.language === second.language) return null
  const english = masking('timestamp', 'holds a time, in the language of each build', (text, facts) =>
    maskTimes(text, facts)
  )
  const told = english(inEnglish(a, first.language), inEnglish(b, second.language), known)
  return told === null || told.texts[0] !== told.texts[1] ? null : told
}

const STAGES: readonly Stage[] = [
  masking('timestamp', 'holds a time', (text, facts) => maskTimes(text, facts)),
  masking('timestamp', 'holds a time', (text, facts) => maskTimes(text, facts, true)),
  (a, b, known) => (known === undefined ? null : timesInWords(a, b, known)),
  (a, b, known) => {
    const moved = known === undefined ? null : movedTimes(a, b, known)
    return moved === null ? null : { found: [toVote(moved)], texts: moved.texts }
  },
  (a, b, known) => {
    const modes = known === undefined ? null : explainModes(a, b, known)
    return modes === null ? null : { found: modes.found.map(toVote), texts: modes.texts }
  },
  masking('locale', 'the same number in another format', maskNumberFormat),
  (a, b, known) => {
    const decoded = explainEncoded(a, b, known, { text: explainText, binary: explainBinary })
    return decoded === null ? null : { found: decoded.found.map(toVote), texts: decoded.texts }
  },
  masking('random', DRAWN, maskRandom)
]

/** `50%` and `50 %`, `€12.00` and `12,00 €`: the same signs and digits around other separators. */
function sameAmounts(a: string, b: string): boolean {
  const signs = (text: string): string => [...text.replace(/[\s.,'\u2019]/g, '')].sort().join('')
  return /\d/.test(a) && /[\p{Sc}%]/u.test(a) && signs(a) === signs(b)
}

function fromAmounts(a: string, b: string): Vote | null {
  if (!sameAmounts(a, b)) return null
  return { cause: 'locale', detail: 'the same amounts in another format', first: a, second: b }
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
  let texts: [string, string] = [first.text, second.text]
  for (const stage of STAGES) {
    if (texts[0] === texts[1]) break
    const done = stage(...texts, known)
    if (done === null) continue
    votes.push(...done.found)
    texts = done.texts
  }
  if (texts[0] !== texts[1]) {
    votes.push(
      ...(fromTokens(...texts, known) ?? [
        fromLanguage(a, b, known) ??
          fromAmounts(a, b) ??
          fromMiddle(...texts, known) ?? { cause: 'unknown', detail: 'the text differs', first: a, second: b }
      ])
    )
  }
  return temporaryNameFirst(votes)
}

/** In `$TMPDIR/tmp.Xa81Qf` the drawn name is what has to go: in a fixed TMPDIR it would still differ. */
function temporaryNameFirst(votes: Vote[]): Vote[] {
  const drawn = votes.find(({ cause }) => cause === 'random')
  const inTmpdir = votes.some(({ detail }) => detail === 'holds TMPDIR')
  return drawn === undefined || !inTmpdir ? votes : [drawn, ...votes.filter((vote) => vote !== drawn)]
}

/** The votes of lines that stand opposite each other. */
function votesOf({ first, second }: Hunk, vote: (a: string, b: string) => Vote[]): Vote[] {
  const votes: Vote[] = []
  for (let i = 0; i < Math.min(first.length, second.length, MAX_LINES); i++) {
    if (first[i] !== second[i]) votes.push(...vote(first[i] ?? '', second[i] ?? ''))
  }
  // Where one build has more lines, strangers may stand opposite each other: then only what is known counts.
  return first.length === second.length
    ? votes
    : votes.filter(({ cause }) => cause !== 'random' && cause !== 'unknown')
}

/** Why two texts differ. They do differ. */
export function explainText(one: string, other: string, known: Known | undefined): Finding {
  const [first, second] = [unwrapBase64(one), unwrapBase64(other)]
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

  const hunks = a.length === b.length ? [{ first: a, second: b }] : alignLines(a, b)
  const votes = hunks.flatMap((hunk) => votesOf(hunk, (p, q) => explainLine(p, q, known, values)))
  const vote = strongest(votes)
  if (vote === undefined) return linesOfOneBuild(hunks)
  const others = new Set(votes.map(({ cause }) => cause).filter((c) => c !== vote.cause && c !== 'unknown'))
  const also = others.size === 0 ? '' : `; also ${[...others].join(', ').replaceAll('_', ' ')}`
  return { cause: vote.cause, detail: vote.detail + also, first: vote.first, second: vote.second }
}

function linesOfOneBuild(hunks: readonly Hunk[]): Finding {
  const unequal = hunks.filter(({ first, second }) => first.join('\n') !== second.join('\n'))
  const [shown] = unequal
  const total = (side: keyof Hunk): number => unequal.reduce((sum, hunk) => sum + hunk[side].length, 0)
  return {
    cause: 'unknown',
    detail: `${counted(total('first'), 'line')} of the first build ${total('first') === 1 ? 'stands' : 'stand'} against ${total('second')} of the second`,
    first: shown?.first[0] ?? '',
    second: shown?.second[0] ?? ''
  }
}

function withoutKnown(lines: readonly string[], values: readonly KnownValue[]): string[] {
  const filled = lines.filter((line) => line !== '')
  return values.length === 0 ? filled : filled.map((line) => substitute(line, values).text)
}

/** The words of a text without the punctuation between them, as a set or a dictionary is printed on one line. */
function items(text: string): string[] {
  return text.split(/[\s,;{}[\]()]+/).filter((item) => item !== '')
}
