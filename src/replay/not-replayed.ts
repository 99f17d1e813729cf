import path from 'node:path'
import { changedLinesFile } from '../coverage/changed-lines.js'
import { runsDirectory } from '../evidence/base-branch.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { InputKind } from '../legs/kinds.js'
import type { Verdicts } from '../legs/verdicts.js'
import { globMatcher } from '../lib/glob-match.js'
import type { Settings } from '../settings/resolve.js'
import { restsOn } from './compare.js'
import type { Listed } from './listed.js'

/** What is not in the pack, with the reason. */
export interface NotInside {
  /** Kinds of evidence of which some is not. */
  kinds: ReadonlyMap<InputKind, string>
  /** The base that the coverage was compared with. */
  base: string | undefined
  /** Which lines were changed. */
  diff: string | undefined
  /** Run records, with which ratchets, drops and regressions are measured. */
  records: string | undefined
  /** Entries of the experiment ledger. */
  entries: string | undefined
}

/** What the verdicts rest on and the pack does not hold. @param ofLegs kinds that the legs of a merge have read */
export function notInside(
  settings: Settings,
  { inputs, left_out = {} }: Pick<Verdicts, 'inputs' | 'left_out'>,
  { not_included = [] }: Pick<Listed, 'not_included'>,
  ofLegs: ReadonlySet<InputKind>
): NotInside {
  const { values } = settings
  const large = new Set(not_included.map((file) => file.path))
  const largeBelow = (dir: string): string | undefined => {
    const found = [...large].find((file) => file.startsWith(`${dir}/`))
    return found && byDigest(found)
  }
  const kinds = new Map<InputKind, string>()
  for (const kind of INPUT_KINDS) {
    const tooLarge = (inputs[kind] ?? []).find((file) => large.has(file))
    if (tooLarge !== undefined) kinds.set(kind, byDigest(tooLarge))
    if (left_out[kind] !== undefined) kinds.set(kind, left_out[kind])
    // What the legs of a merge have read stands before what its settings name.
    if (!ofLegs.has(kind) && namedAs(kind, settings).some(leavesRoot)) kinds.set(kind, outside(kind))
  }
  const diffFile = changedLinesFile(values['evidence-dir'])
  const largeBase = [...large].find(isCoverageBase(values))
  return {
    kinds,
    base: (values['coverage-base-file'] ?? []).some(leavesRoot)
      ? outside('coverage-base-file')
      : largeBase && byDigest(largeBase),
    diff: large.has(diffFile) ? byDigest(diffFile) : left_out['changed-lines'],
    records: largeBelow(runsDirectory(settings)),
    entries: largeBelow(values['ledger-dir'])
  }
}

/** What a setting names as evidence of a kind. */
export function namedAs(kind: InputKind, { values }: Pick<Settings, 'values'>): readonly string[] {
  if (kind === 'datasets' || kind === 'builds') return []
  const value = values[kind]
  return typeof value === 'string' ? [value] : (value ?? [])
}

/** Whether a name is one of those that `coverage-base-file` gives. */
export function isCoverageBase({
  'coverage-base-file': bases = []
}: Settings['values']): (name: string) => boolean {
  const matches = bases.map((glob) => globMatcher(glob, { dot: true }))
  return (name) => bases.includes(name) || matches.some((match) => match(name))
}

const byDigest = (file: string): string =>
  `${file} was too large for the pack, or a link, and is there by its digest`
const outside = (setting: string): string => `${setting} lay outside of the repository`

export function leavesRoot(name: string): boolean {
  return path.posix.isAbsolute(name) || /^[A-Za-z]:|(^|[\\/])\.\.([\\/]|$)/.test(name)
}

/** Gates that are measured with run records, where nothing else is given. */
function needsRecords(gate: string, { values }: Settings): boolean {
  return (
    gate === 'regressions' ||
    (gate === 'coverage-drop' && values['coverage-base-file'] === undefined) ||
    (values.ratchet && /^coverage(:|$)/.test(gate))
  )
}

const FROM_ENTRIES = ['ece', 'brier', 'mce', 'entropy-delta', 'min-eig', 'regressions']

/** Why a gate cannot be computed again; undefined where it can. */
export function whyNot(
  gate: string,
  { inputs }: Pick<Verdicts, 'inputs'>,
  settings: Settings,
  missing: NotInside
): string | undefined {
  if (gate === 'patch-coverage' && missing.diff !== undefined) return missing.diff
  if (gate === 'coverage-drop' && missing.base !== undefined) return missing.base
  if (missing.records !== undefined && needsRecords(gate, settings)) return missing.records
  if (missing.entries !== undefined && FROM_ENTRIES.includes(gate)) return missing.entries
  if (gate === 'datasets' && inputs['data-contracts'] !== undefined && inputs.datasets === undefined)
    return 'the data are not in the pack, and no result of theirs was kept'
  for (const [kind, reason] of missing.kinds) if (restsOn(gate, new Set([kind]))) return reason
  return undefined
}
