import type { Month } from '../ledger/months.js'
import type { RunRecordDraft } from '../ledger/record.js'
import type { RunRecord } from '../ledger/types.js'

/** A ledger that lives on GitHub, whatever keeps it there. */
export interface LedgerStore {
  /** For messages: `the branch provenance-ledger`. */
  readonly shown: string
  /** What a job has to be granted, as a workflow says it. */
  readonly permission: Readonly<Record<'read' | 'write', string>>
  /** Every month, oldest first; none where there is no ledger yet. @throws GateError, octokit's errors */
  read(): Promise<Month[]>
  /** Append one record, chained to the last, once. @returns where it now is, for the log. @throws likewise */
  append(draft: RunRecordDraft): Promise<{ record: RunRecord; where: string }>
}
