import path from 'node:path'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { InputKind } from '../legs/kinds.js'
import type { Verdicts } from '../legs/verdicts.js'
import { globMatcher } from '../lib/glob-match.js'
import type { ReadManifest } from '../pack/manifest.js'
import type { Settings } from '../settings/resolve.js'
import { restsOn } from './compare.js'

/** Kinds of evidence of which some is not in the pack, with the reason. */
export function notInside(
  { values }: Settings,
  { inputs }: Verdicts,
  { files: included, not_included = [] }: ReadManifest
): ReadonlyMap<InputKind, string> {
  const large = new Set(not_included.map((file) => file.path))
  const there = new Set(included.map((file) => file.path))
  const missing = new Map<InputKind, string>()
  for (const kind of INPUT_KINDS) {
    const files = inputs[kind] ?? []
    const tooLarge = files.find((file) => large.has(file))
    if (tooLarge !== undefined)
      missing.set(kind, `${tooLarge} was too large for the pack, or a link, and is there by its digest`)
    // Of a pair of arrays the second is found by its name, and is not recorded.
    if (kind === 'predictions' && files.some((file) => file.endsWith('.npy') && there.has(file)))
      missing.set(kind, 'a pair of .npy files')
    if (kind === 'datasets' || kind === 'builds') continue
    const value = values[kind]
    const named = typeof value === 'string' ? [value] : (value ?? [])
    if (named.some(leavesRoot)) missing.set(kind, `${kind} lay outside of the repository`)
  }
  return missing
}

function leavesRoot(name: string): boolean {
  return path.posix.isAbsolute(name) || /^[A-Za-z]:|(^|[\\/])\.\.([\\/]|$)/.test(name)
}

/** Why the coverage cannot be compared again with the base that a setting names; undefined where it can. */
export function baseNotInside(
  { values }: Settings,
  { not_included = [] }: Pick<ReadManifest, 'not_included'>
): string | undefined {
  const named = values['coverage-base-file'] ?? []
  if (named.some(leavesRoot)) return 'coverage-base-file lay outside of the repository'
  const matches = named.map((glob) => globMatcher(glob, { dot: true }))
  const left = not_included.find(({ path: file }) => named.includes(file) || matches.some((m) => m(file)))
  return left && `${left.path} was too large for the pack, or a link, and is there by its digest`
}

/**
 * Why a gate cannot be computed again; undefined where it can.
 * @param keptDiff whether the run kept which lines were changed; @param noBase from `baseNotInside`
 */
export function whyNot(
  gate: string,
  { inputs, legs }: Verdicts,
  missing: ReadonlyMap<InputKind, string>,
  keptDiff: boolean,
  noBase: string | undefined
): string | undefined {
  if (gate === 'patch-coverage' && !keptDiff)
    return 'needs the diff, which is in the repository and not in the pack'
  if (gate === 'coverage-drop' && noBase !== undefined) return noBase
  if (gate === 'legs' && legs === undefined) return 'which results should have been there is not in the pack'
  if (gate === 'datasets' && inputs['data-contracts'] !== undefined && inputs.datasets === undefined)
    return 'the data are not in the pack, and no result of theirs was kept'
  for (const [kind, reason] of missing) if (restsOn(gate, new Set([kind]))) return reason
  return undefined
}
