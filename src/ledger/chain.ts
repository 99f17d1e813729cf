import { hashVerifies, isChained, readRecord } from './record.js'
import { parseJsonObject } from './lines.js'

export interface ChainReport {
  records: number
  /** Records by older writers, without `prev` and `hash`. */
  unchained: number
  /** `prev` of the first chained record: null at the start of a ledger, a hash where earlier months are not given. */
  starts_after: string | null
  /** The last hash, to compare with the next record elsewhere; null without chained records. */
  head: string | null
  /** What is wrong, each with file and line. */
  problems: string[]
}

export const ALTERED = 'was altered: its hash is not that of its content'
export const NOT_NEXT = 'does not follow the record before it: a record was removed, added or moved'

/**
 * Check that every record's hash is its own and that each names the one before it, over ledger files in their order (by name).
 * Whether records are missing before the first or after the last, only a hash from elsewhere can tell.
 */
export function verifyChain(files: readonly { name: string; text: string }[]): ChainReport {
  const report: ChainReport = { records: 0, unchained: 0, starts_after: null, head: null, problems: [] }
  for (const { name, text } of files) {
    for (const [i, raw] of text.split('\n').entries()) {
      if (raw.trim() === '') continue
      const at = `${name}:${i + 1}`
      const value = parseJsonObject(raw)
      if (typeof value === 'string') {
        report.problems.push(`${at} ${value}`)
        continue
      }
      const record = readRecord(value)
      if (typeof record === 'string') {
        report.problems.push(`${at} ${record}`)
        continue
      }
      report.records++
      if (!isChained(record)) {
        report.unchained++
        continue
      }
      if (!hashVerifies(value)) report.problems.push(`${at} ${ALTERED}`)
      const prev = record.prev ?? null
      if (report.head === null) report.starts_after = prev
      else if (prev !== report.head) report.problems.push(`${at} ${NOT_NEXT}`)
      report.head = record.hash ?? null
    }
  }
  return report
}
