import { parseInstant } from '../ledger/instants.js'
import { isObject } from '../ledger/lines.js'
import type { Verdicts } from '../legs/verdicts.js'
import { counted } from '../lib/numbers.js'
import { check, type PackCheck } from '../pack/verify.js'
import { differences, type Said } from './compare.js'
import type { Listed } from './listed.js'

/** The records of an unpacked ledger, the run's own apart from the others. */
export interface OwnRecord {
  record?: Record<string, unknown>
  others: readonly Readonly<Record<string, unknown>>[]
}

/** What names a run. */
export const IDENTITY = ['timestamp', 'git_sha', 'ci_run_id', 'run_attempt', 'job'] as const

type Recorded = Pick<Verdicts, 'result' | 'mock' | 'run' | 'settings'>

/** The run's line in the ledger says what the verdicts say; where there is none, it says so. */
export function checkRecord(
  { record, others }: OwnRecord,
  recorded: ReadonlyMap<string, Said>,
  verdicts: Recorded,
  { created_at }: Pick<Listed, 'created_at'>
): PackCheck {
  if (record === undefined) return withoutRecord(others, verdicts, created_at)
  const { result, mock, run } = verdicts
  const gates = new Map<string, Said>()
  for (const [name, gate] of Object.entries(isObject(record['gates']) ? record['gates'] : {})) {
    const { verdict, value, threshold } = isObject(gate) ? gate : {}
    gates.set(name, { verdict, value, threshold })
  }
  const problems = differences(recorded, gates, 'in the run record')
  if (record['gates_passed'] !== (result === 'passed'))
    problems.push(
      `the run record says gates_passed ${String(record['gates_passed'])}, and the verdicts say ${result}`
    )
  if ((record['mock'] === true) !== mock)
    problems.push(`the run record ${mock ? 'does not say' : 'says'} that the evidence was made up`)
  if (record['git_branch'] !== run.git_branch)
    problems.push(
      `the run record is of branch ${JSON.stringify(record['git_branch'])}, and the verdicts are of ${run.git_branch}`
    )
  return check('run-record', problems, "this run's record says the same of every gate")
}

/**
 * A run keeps no record with `ledger: none`, or where it could not be written. A record of the same moment under another name is
 * this run's all the same: two runs do not begin in one millisecond, and a pack bears the second in which its run began.
 */
function withoutRecord(
  others: OwnRecord['others'],
  { run, settings }: Recorded,
  created?: string
): PackCheck {
  const began = second(created)
  const same = others.find(
    ({ timestamp }) =>
      timestamp === run.timestamp ||
      (began !== undefined && second(timestamp) === began && second(run.timestamp) !== began)
  )
  if (same !== undefined) {
    const unlike = IDENTITY.filter((key) => same[key] !== run[key])
    const said = unlike.map(
      (key) => `${key} ${JSON.stringify(same[key])} and not ${JSON.stringify(run[key])}`
    )
    return check('run-record', [`the record of this run says ${said.join(', ')}`], '')
  }
  const none = settings.some(({ name, value }) => name === 'ledger' && value === 'none')
  const why = none ? ' (`ledger: none`)' : ''
  const beside =
    others.length === 0 ? '' : `; ${counted(others.length, 'other record is', 'other records are')} there`
  return {
    name: 'run-record',
    ok: true,
    note: true,
    detail: `the record of this run is not in the pack${why}${beside}`
  }
}

/** Seconds since 1970, down; undefined for what is no time. */
function second(timestamp: unknown): number | undefined {
  return typeof timestamp === 'string' ? parseInstant(timestamp)?.seconds : undefined
}
