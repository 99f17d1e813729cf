import { GateError } from '../lib/errors.js'
import { canonicalJson } from '../lib/canonical-json.js'
import { parseInstant, utcMonth } from './instants.js'
import { parseJsonObject } from './lines.js'
import { sealRecord, type RunRecordDraft } from './record.js'
import type { RunRecord } from './types.js'

/** The name of a month's file in a ledger, wherever it lives. */
export const MONTH_FILE = /^\d{4}-(0[1-9]|1[0-2])\.jsonl$/

/** One month's file: its name and whole text. */
export interface Month {
  name: string
  text: string
}

/** Lines of a text from the last to the first, blank ones left out. */
function* linesBack(text: string): Generator<string> {
  for (let end = text.length; end > 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end).trim()
    if (line !== '') yield line
    end = start - 1
  }
}

/** The last hash of a month's records; undefined where none has one. */
export function lastHashIn(text: string): string | undefined {
  return firstHash(linesBack(text))
}

/** The hash of the first of the lines that holds one: give them from the newest back. */
export function firstHash(lines: Iterable<string>): string | undefined {
  for (const line of lines) {
    const value = parseJsonObject(line)
    if (typeof value !== 'string' && typeof value.hash === 'string' && /^[0-9a-f]{64}$/.test(value.hash))
      return value.hash
  }
  return undefined
}

/**
 * The file a record goes to: that of its month, but never before the newest, since the order of files and lines is the
 * order of the chain.
 * @throws GateError `evidence` for a timestamp that is none
 */
export function monthFor(draft: RunRecordDraft, names: readonly string[]): string {
  const instant = parseInstant(draft.timestamp)
  if (instant === undefined) {
    throw new GateError('evidence', `${JSON.stringify(draft.timestamp)} is no RFC 3339 timestamp`, {
      remedy: 'write it as 2026-01-31T12:00:00Z'
    })
  }
  const own = `${utcMonth(instant)}.jsonl`
  const newest = [...names].sort().at(-1)
  return newest !== undefined && newest > own ? newest : own
}

/** A month's text with a record at its end that follows `prev`. A last line without its newline gets it. */
export function appended(
  text: string,
  draft: RunRecordDraft,
  prev: string | null
): { text: string; record: RunRecord } {
  const record = sealRecord(draft, prev)
  const separator = text === '' || text.endsWith('\n') ? '' : '\n'
  return { text: `${text}${separator}${JSON.stringify(record)}\n`, record }
}

/**
 * The record of this draft where a month holds it already, whatever it follows there: a write whose answer was lost
 * must not be repeated.
 */
export function findDraft(text: string, draft: RunRecordDraft): RunRecord | undefined {
  const wanted = canonicalJson(draft)
  const mark = JSON.stringify(draft.ci_run_id)
  for (const line of linesBack(text)) {
    if (!line.includes(mark)) continue
    const value = parseJsonObject(line)
    if (typeof value === 'string') continue
    if (sameBody(unchained(value), wanted)) return value as unknown as RunRecord
  }
  return undefined
}

/** A record without its place in a chain. */
export function unchained(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'prev' && key !== 'hash'))
}

function sameBody(body: Record<string, unknown>, wanted: string): boolean {
  try {
    return canonicalJson(body) === wanted
  } catch (error) {
    if (error instanceof TypeError) return false // what has no canonical JSON is not ours
    throw error
  }
}
