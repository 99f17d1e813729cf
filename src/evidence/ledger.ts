import type { Evidence } from '../lib/evidence.js'
import type { LedgerEntry } from '../ledger/types.js'
import { gather } from './gather.js'
import type { World } from './world.js'

/**
 * The newest entry of the experiment ledger. Entries that `run` wrote are history: taken as evidence
 * they would let a run pass on the measurements of an earlier one.
 */
export async function gatherLedger(world: World): Promise<Evidence<LedgerEntry>> {
  const { root, settings } = world
  const dir = settings.values['ledger-dir']
  const configured = settings.isExplicit('ledger-dir')
  const { newestEntry } = await import('../ledger/entries.js')
  const wanted = { looked_for: `an entry in ${dir}/*.jsonl`, configured }
  let entry: LedgerEntry | null = null
  const evidence = await gather(
    world.inputs,
    () => {
      entry = newestEntry(root, dir)
      return { files: entry === null ? [] : [entry.file], ...wanted }
    },
    () => entry
  )
  if (evidence.state !== 'found') return evidence
  const { value } = evidence
  if (value === null) return { state: 'absent', ...wanted }
  const when = value.timestamp ?? 'an unknown time'
  return { ...evidence, value, source: `${value.file}:${value.line} of ${when}` }
}
