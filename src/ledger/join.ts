import { GateError } from '../lib/errors.js'
import { verifyChain } from './chain.js'
import { parseInstant, utcMonth, type Instant } from './instants.js'
import { parseJsonObject } from './lines.js'
import { appended, findDraft, lastHashIn, monthFor, unchained, type Month } from './months.js'
import type { RunRecordDraft } from './record.js'
import type { RunRecord } from './types.js'

/** A ledger as one text, its months in their order. */
export function joinMonths(months: readonly Month[]): string {
  return months.map(({ text }) => (text === '' || text.endsWith('\n') ? text : `${text}\n`)).join('')
}

/**
 * The months of a ledger that is one text, the opposite of `joinMonths`: each record lies in the file of its own month,
 * but never before the one before it, as `monthFor` would have put it.
 * @param shown names the ledger in messages
 * @throws GateError `evidence` for anything but one unbroken chain of records
 */
export function splitMonths(text: string, shown: string): Month[] {
  const { problems, unchained: loose } = verifyChain([{ name: shown, text }])
  const problem = problems[0] ?? (loose > 0 ? `${shown} holds a record without its hash` : undefined)
  if (problem !== undefined) {
    throw new GateError(
      'evidence',
      `${problem}${problems.length > 1 ? `, and ${problems.length - 1} more` : ''}`,
      {
        remedy: 'find out what changed it; a ledger that is removed begins anew'
      }
    )
  }
  const months: { name: string; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const own = `${utcMonth(instantOf(line, shown))}.jsonl`
    const newest = months.at(-1)
    if (newest !== undefined && own <= newest.name) newest.lines.push(line)
    else months.push({ name: own, lines: [line] })
  }
  return months.map(({ name, lines }) => ({ name, text: `${lines.join('\n')}\n` }))
}

function instantOf(line: string, shown: string): Instant {
  const value = parseJsonObject(line)
  const timestamp = typeof value === 'string' ? undefined : value.timestamp
  const instant = typeof timestamp === 'string' ? parseInstant(timestamp) : undefined
  if (instant !== undefined) return instant
  throw new GateError('evidence', `${shown} holds a record without a time`, {
    remedy: 'remove the ledger; it then begins anew'
  })
}

/** A ledger with one record at its end. @returns its months, changed or added where the record went */
export function withRecord(
  months: readonly Month[],
  draft: RunRecordDraft
): { months: Month[]; record: RunRecord } {
  const name = monthFor(
    draft,
    months.map((month) => month.name)
  )
  const prev = lastHash(months)
  const { text, record } = appended(months.find((month) => month.name === name)?.text ?? '', draft, prev)
  return { months: [...months.filter((month) => month.name !== name), { name, text }], record }
}

function lastHash(months: readonly Month[]): string | null {
  for (const { text } of [...months].reverse()) {
    const hash = lastHashIn(text)
    if (hash !== undefined) return hash
  }
  return null
}

/** Every parsed record of a ledger, in the order of its chain. */
function* recordsOf(months: readonly Month[]): Generator<Record<string, unknown>> {
  for (const { text } of months) {
    for (const line of text.split('\n')) {
      const value = line.trim() === '' ? '' : parseJsonObject(line)
      if (typeof value !== 'string') yield value
    }
  }
}

/**
 * One chain of two that have parted: the base as it is, then those records of the other that it lacks, chained anew. Writers
 * that did not see one another each leave a ledger without the other's record.
 */
export function joinLedgers(base: readonly Month[], other: readonly Month[]): Month[] {
  const known = new Set<unknown>()
  for (const { hash } of recordsOf(base)) known.add(hash)
  let joined = [...base]
  for (const record of recordsOf(other)) {
    const draft = unchained(record) as unknown as RunRecordDraft
    // The same record may stand in both with other hashes, when it was chained anew before.
    if (known.has(record['hash']) || joined.some(({ text }) => findDraft(text, draft) !== undefined)) continue
    joined = withRecord(joined, draft).months
  }
  return joined
}

/** How many records a ledger holds of each run of CI, by its id. */
export function recordsByRun(months: readonly Month[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ci_run_id } of recordsOf(months))
    if (typeof ci_run_id === 'string') counts.set(ci_run_id, (counts.get(ci_run_id) ?? 0) + 1)
  return counts
}
