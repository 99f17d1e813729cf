import type { Facts } from '../gates/types.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { Verdicts } from '../legs/verdicts.js'
import { isObject } from '../ledger/lines.js'
import type { RunRecordDraft } from '../ledger/record.js'
import { round12 } from '../lib/numbers.js'
import type { ReadManifest } from '../pack/manifest.js'
import { check, checkChain, RUN_RECORDS, type PackCheck } from '../pack/verify.js'
import { differences, type Said } from './compare.js'
import type { LedgerFile } from './world.js'

/** A run's verdicts tell one story: each gate and setting once, of the commit and on the files that the manifest names. */
export function contradictions(
  { gates, settings, run, inputs }: Verdicts,
  { git_sha, files, not_included = [] }: Pick<ReadManifest, 'git_sha' | 'files' | 'not_included'>
): string[] {
  const problems = [
    ...twice(gates.map(({ name }) => name)).map((name) => `gate ${name} is recorded twice`),
    ...twice(settings.map(({ name }) => name)).map((name) => `setting ${name} is recorded twice`)
  ]
  const there = new Set(files.map(({ path }) => path))
  const large = new Set(not_included.map(({ path }) => path))
  for (const name of new Set(INPUT_KINDS.flatMap((kind) => inputs[kind] ?? [])))
    if (!there.has(name) && !large.has(name) && !files.some(({ path }) => path.startsWith(`${name}/`)))
      problems.push(`the verdicts rest on ${name}, which is not in the pack`)
  for (const name of large)
    if (there.has(name)) problems.push(`${name} is in the pack, and is listed as not included`)
  if (run.git_sha !== git_sha)
    problems.push(`the verdicts are of commit ${run.git_sha}, and the manifest is of ${git_sha}`)
  return problems
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]
}

/** The chain of a ledger that `runs-dir` has put where `verifyPack`, which knows no settings, does not look. */
export function checkNamedLedger(ledger: readonly LedgerFile[]): PackCheck[] {
  const unseen = ledger.filter(({ name }) => !RUN_RECORDS.test(name))
  return unseen.length === 0 ? [] : [checkChain(unseen)]
}

/** The run's line in the ledger says what the verdicts say. */
export function checkRecord(
  record: Record<string, unknown>,
  recorded: ReadonlyMap<string, Said>,
  { result, mock }: Pick<Verdicts, 'result' | 'mock'>
): PackCheck {
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
  return check('run-record', problems, "this run's record says the same of every gate")
}

/** What a record says beside its gates, and later runs are compared with; the selection is not made again. */
const MEASURED = {
  selector_metrics: ['coverage_pct', 'avg_eig_bits', 'detection_rate'],
  calibration: ['ece', 'mce', 'brier_score'],
  uncertainty: ['entropy_before', 'entropy_after', 'entropy_delta'],
  tests: ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky'],
  provenance: ['reproducibility_status', 'first_hash', 'second_hash']
} as const

/** How the numbers of a run's record differ from those computed again, one sentence each. */
export function otherNumbers(
  record: Readonly<Record<string, unknown>>,
  again: RunRecordDraft,
  calibration: Facts['calibration']
): string[] {
  const problems: string[] = []
  // Where only verdicts are wanted, the numbers of the calibration are there and what is around them is not.
  const measured = { ...again, ...(calibration.state === 'found' && { calibration: calibration.value }) }
  for (const [section, keys] of Object.entries(MEASURED)) {
    const [said, found] = [record, measured as unknown as Record<string, unknown>].map((of) =>
      isObject(of[section]) ? of[section] : {}
    )
    for (const key of keys) {
      const [a, b] = [said?.[key], found?.[key]].map((value) =>
        typeof value === 'number' ? round12(value) : (value ?? null)
      )
      // A record need not say everything that was measured.
      if (a !== null && a !== b)
        problems.push(
          `the run record says ${key} ${JSON.stringify(a)}, and computed again it is ${JSON.stringify(b)}`
        )
    }
  }
  return problems
}
