import { isDeepStrictEqual } from 'node:util'
import type { Facts } from '../gates/types.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { InputFiles, InputKind } from '../legs/kinds.js'
import { matrixLeg } from '../legs/matrix-leg.js'
import type { Verdicts } from '../legs/verdicts.js'
import { isObject } from '../ledger/lines.js'
import type { RunRecordDraft } from '../ledger/record.js'
import { round12 } from '../lib/numbers.js'
import { checkChain, isRunRecords, type PackCheck } from '../pack/verify.js'
import { otherDefaults } from './settings.js'
import type { Listed } from './listed.js'
import { passesOnNothing, refutedExcuses } from './refuted.js'
import type { LedgerFile } from './world.js'

/** A run's verdicts tell one story: each gate and setting once, of the commit and on the files that the manifest names. */
export function contradictions(verdicts: Verdicts, listed: Listed): string[] {
  const { gates, settings, run, inputs } = verdicts
  const { git_sha, git_branch, ci_run_id, files, not_included = [] } = listed
  const problems = [
    ...twice(gates.map(({ name }) => name)).map((name) => `gate ${name} is recorded twice`),
    ...twice(settings.map(({ name }) => name)).map((name) => `setting ${name} is recorded twice`),
    ...otherDefaults(verdicts),
    ...otherLeg(verdicts),
    ...refutedExcuses(verdicts, listed),
    ...passesOnNothing(verdicts)
  ]
  const there = new Set(files.map(({ path }) => path))
  const large = new Set(not_included.map(({ path }) => path))
  for (const name of new Set(INPUT_KINDS.flatMap((kind) => inputs[kind] ?? [])))
    if (!there.has(name) && !large.has(name) && !files.some(({ path }) => path.startsWith(`${name}/`)))
      problems.push(`the verdicts rest on ${name}, which is not in the pack`)
  for (const name of large)
    if (there.has(name)) problems.push(`${name} is in the pack, and is listed as not included`)
  for (const [what, mine, theirs] of [
    ['commit', run.git_sha, git_sha],
    ['branch', run.git_branch, git_branch],
    ['run', run.ci_run_id, ci_run_id]
  ] as const)
    if (theirs !== undefined && mine !== String(theirs))
      problems.push(`the verdicts are of ${what} ${mine}, and the manifest is of ${theirs}`)
  return problems
}

/** Which leg of its matrix a run was, the runner has said in a setting: a merge counts on it to miss the others. */
function otherLeg({ leg, settings }: Verdicts): string[] {
  const text = settings.find(({ name }) => name === 'matrix-leg')?.value.trim() ?? ''
  return isDeepStrictEqual(leg, matrixLeg(text))
    ? []
    : [
        `the verdicts are of ${leg === null ? 'no leg' : `leg ${leg.index}/${leg.total}`}, and matrix-leg is ${JSON.stringify(text.slice(0, 20))}`
      ]
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]
}

/** The chain of a ledger that `runs-dir` has put where `verifyPack`, which knows no settings, does not look. */
export function checkNamedLedger(ledger: readonly LedgerFile[]): PackCheck[] {
  const unseen = ledger.filter(({ name }) => !isRunRecords(name))
  return unseen.length === 0 ? [] : [checkChain(unseen)]
}

/** Kinds whose files are looked for; the others have names of their own. */
const SOUGHT = ['coverage-files', 'test-results', 'predictions', 'history'] as const

/** Evidence that the verdicts name, and that the settings lead elsewhere, or the other way round. */
export function otherInputs(
  found: InputFiles,
  { inputs, unreadable = {} }: Pick<Verdicts, 'inputs' | 'unreadable'>,
  missing: ReadonlyMap<InputKind, string>
): string[] {
  return SOUGHT.flatMap((kind) => {
    if (missing.has(kind) || kind in unreadable) return []
    const [said, there] = [inputs[kind] ?? [], found[kind] ?? []]
    return [
      ...said
        .filter((file) => !there.includes(file))
        .map((file) => `${file} is said to be ${kind}, and is not what the settings find`),
      ...there
        .filter((file) => !said.includes(file))
        .map((file) => `the settings find ${file} as ${kind}, on which the verdicts do not rest`)
    ]
  })
}

/** What a record says beside its gates, and later runs are compared with, each by the gate that rests on the same; the selection is not made again. */
const MEASURED = {
  selector_metrics: { coverage_pct: 'coverage', avg_eig_bits: 'min-eig', detection_rate: 'detection-rate' },
  calibration: { ece: 'ece', mce: 'mce', brier_score: 'brier' },
  uncertainty: {
    entropy_before: 'entropy-delta',
    entropy_after: 'entropy-delta',
    entropy_delta: 'entropy-delta'
  },
  tests: {
    total: 'tests',
    passed: 'tests',
    failed: 'tests',
    errors: 'tests',
    skipped: 'tests',
    flaky: 'tests'
  },
  provenance: { reproducibility_status: 'builds', first_hash: 'builds', second_hash: 'builds' }
} as const

/** How the numbers of a run's record differ from those computed again, one sentence each. @param skip gates that cannot be computed */
export function otherNumbers(
  record: Readonly<Record<string, unknown>>,
  again: RunRecordDraft,
  calibration: Facts['calibration'],
  skip: (gate: string) => boolean
): string[] {
  const problems: string[] = []
  // The gate judges the predictor by its filled bins, and the record is over all of them, which only a whole run measures.
  const ofAllBins = calibration.state === 'found' && calibration.value.of_predictor === true
  // Where only verdicts are wanted, the numbers of the calibration are there and what is around them is not.
  const measured = { ...again, ...(calibration.state === 'found' && { calibration: calibration.value }) }
  for (const [section, keys] of Object.entries(MEASURED)) {
    const [said, found] = [record, measured as unknown as Record<string, unknown>].map((of) =>
      isObject(of[section]) ? of[section] : {}
    )
    for (const [key, gate] of Object.entries(keys)) {
      if (skip(gate) || (key === 'mce' && ofAllBins)) continue
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
