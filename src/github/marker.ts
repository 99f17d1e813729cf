import type { RunOrder } from './types.js'

/** Positive when `a` is the newer run. */
export function compareOrder(a: RunOrder, b: RunOrder): number {
  return a.runId - b.runId || a.attempt - b.attempt
}

/** A key as it may stand inside an HTML comment: no white space, no `>`, no two dashes in a row. */
function encodeKey(key: string): string {
  return encodeURIComponent(key.toWellFormed()).replace(/--+|^-|-$/g, (dashes) => '%2D'.repeat(dashes.length))
}

/** The hidden first line of a comment: whose it is, and which run wrote it. */
export function renderMarker(key: string, order: RunOrder): string {
  return `<!-- provenance-gates:${encodeKey(key)} run=${order.runId} attempt=${order.attempt} -->`
}

/**
 * The run that wrote a comment with this key; null for any other comment. Only the very start counts: a reply that
 * quotes ours begins with `>`.
 */
export function readMarker(body: string, key: string): RunOrder | null {
  const match = /^<!-- provenance-gates:(\S+) run=(\d{1,15}) attempt=(\d{1,9}) -->/.exec(body)
  if (match === null || match[1] !== encodeKey(key)) return null
  return { runId: Number(match[2]), attempt: Number(match[3]) }
}
