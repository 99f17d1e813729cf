import path from 'node:path'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { InputKind } from '../legs/kinds.js'
import type { Verdicts } from '../legs/verdicts.js'
import { globMatcher } from '../lib/glob-match.js'
import type { ReadManifest } from '../pack/manifest.js'
import type { Settings } from '../settings/resolve.js'
import { restsOn } from './compare.js'

/** What is not in the pack, with the reason. */
export interface NotInside {
  /** Kinds of evidence of which some is not. */
  kinds: ReadonlyMap<InputKind, string>
  /** The base that the coverage was compared with. */
  base: string | undefined
}

/** What the verdicts rest on and the pack does not hold. */
export function notInside(
  { values }: Settings,
  { inputs }: Verdicts,
  { files: included, not_included = [] }: ReadManifest
): NotInside {
  const large = new Set(not_included.map((file) => file.path))
  const there = new Set(included.map((file) => file.path))
  const kinds = new Map<InputKind, string>()
  for (const kind of INPUT_KINDS) {
    const files = inputs[kind] ?? []
    const tooLarge = files.find((file) => large.has(file))
    if (tooLarge !== undefined) kinds.set(kind, byDigest(tooLarge))
    // Of a pair of arrays the second is found by its name, and is not recorded.
    if (kind === 'predictions' && files.some((file) => file.endsWith('.npy') && there.has(file)))
      kinds.set(kind, 'a pair of .npy files')
    if (kind === 'datasets' || kind === 'builds') continue
    const value = values[kind]
    const named = typeof value === 'string' ? [value] : (value ?? [])
    if (named.some(leavesRoot)) kinds.set(kind, outside(kind))
  }
  const largeBase = [...large].find(isCoverageBase(values))
  const base = (values['coverage-base-file'] ?? []).some(leavesRoot)
    ? outside('coverage-base-file')
    : largeBase && byDigest(largeBase)
  return { kinds, base }
}

/** Whether a name is one of those that `coverage-base-file` gives. */
export function isCoverageBase({
  'coverage-base-file': named = []
}: Settings['values']): (name: string) => boolean {
  const matches = named.map((glob) => globMatcher(glob, { dot: true }))
  return (name) => named.includes(name) || matches.some((match) => match(name))
}

const byDigest = (file: string): string =>
  `${file} was too large for the pack, or a link, and is there by its digest`
const outside = (setting: string): string => `${setting} lay outside of the repository`

function leavesRoot(name: string): boolean {
  return path.posix.isAbsolute(name) || /^[A-Za-z]:|(^|[\\/])\.\.([\\/]|$)/.test(name)
}

/** Why a gate cannot be computed again; undefined where it can. @param keptDiff whether the run kept which lines were changed */
export function whyNot(
  gate: string,
  { inputs, legs }: Verdicts,
  { kinds, base }: NotInside,
  keptDiff: boolean
): string | undefined {
  if (gate === 'patch-coverage' && !keptDiff)
    return 'needs the diff, which is in the repository and not in the pack'
  if (gate === 'coverage-drop' && base !== undefined) return base
  if (gate === 'legs' && legs === undefined) return 'which results should have been there is not in the pack'
  if (gate === 'datasets' && inputs['data-contracts'] !== undefined && inputs.datasets === undefined)
    return 'the data are not in the pack, and no result of theirs was kept'
  for (const [kind, reason] of kinds) if (restsOn(gate, new Set([kind]))) return reason
  return undefined
}
