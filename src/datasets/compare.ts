import { GateError } from '../lib/errors.js'
import type { DatasetContract } from './dataset-contract.js'
import { cachedManifest, dvcTreeChecksum } from './dvc-hash.js'
import { compareListings, readListing } from './listing.js'
import { otherTreeChecksums, treeChecksum, type TreeFile } from './tree.js'
import type { DatasetChanges } from './types.js'

/** Digits of a checksum that a message shows. */
const SHOWN = 12
const RECORDED_IN = { DVC: 'its .dvc file', 'Git LFS': 'its Git LFS pointer' }
const HEX_LENGTH = { sha256: 64, sha512: 128, sha1: 40, md5: 32 }

/**
 * The checksum of what is there, as `update` would write it, and whether the contract's says the same.
 * @param listed its files with their digests; for a single file just that one
 */
export function compareChecksum(
  { algorithm, digest, checksum: expected }: DatasetContract,
  tree: boolean,
  listed: readonly TreeFile[]
): { checksum: string; same: boolean } {
  if (!tree) {
    const checksum = listed[0]?.hex ?? ''
    return { checksum, same: checksum === expected }
  }
  if (digest !== 'plain') {
    const checksum = dvcTreeChecksum(listed)
    return { checksum, same: checksum === expected }
  }
  const checksum = treeChecksum(listed, algorithm)
  const same =
    expected !== null && (checksum === expected || otherTreeChecksums(listed, algorithm).includes(expected))
  return { checksum, same }
}

/**
 * What changed in a directory since its listing was recorded: the contract's `listing`, or DVC's manifest in the cache.
 * Undefined where there is none. A listing that is not the one of the checksum is told in `warnings` and not used.
 */
export function recordedChanges(
  root: string,
  dataset: DatasetContract,
  listed: readonly TreeFile[],
  warnings: string[]
): DatasetChanges | undefined {
  const { checksum, listing } = dataset
  if (checksum === null) return undefined
  try {
    if (dataset.digest !== 'plain') {
      const manifest = cachedManifest(root, checksum)
      return manifest === undefined ? undefined : compareListings(manifest, listed)
    }
    if (listing === null) return undefined
    const recorded = readListing(root, listing)
    if (compareChecksum(dataset, true, recorded).same) return compareListings(recorded, listed)
    warnings.push(`its listing ${listing} is not the one that the checksum was made of`)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    warnings.push(`its listing cannot be used: ${error.message}`)
  }
  return undefined
}

/**
 * Why the listing of a directory whose checksum is right could not say later what changed; undefined where it could, or
 * where the contract has none.
 */
export function listingProblem(
  root: string,
  { digest, listing }: DatasetContract,
  listed: readonly TreeFile[]
): string | undefined {
  if (listing === null || digest !== 'plain') return undefined
  try {
    const { counts } = compareListings(readListing(root, listing), listed)
    return Object.values(counts).some((n) => n > 0)
      ? `its listing ${listing} is one of other data`
      : undefined
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return `its listing cannot be used: ${error.message}`
  }
}

/** Why the checksum does not match: the data differ, or the contract's text is no such checksum at all. */
export function mismatchMessage(
  { algorithm, digest, checksum, origin }: DatasetContract,
  actual: string
): string {
  const written = checksum ?? ''
  const digits = HEX_LENGTH[algorithm]
  const hex = digest === 'plain' ? written : written.replace(/\.dir$/, '')
  if (!/^[0-9a-f]*$/.test(hex) || hex.length !== digits) {
    const shown = JSON.stringify(written.slice(0, 40))
    return `the contract's checksum ${shown} is no ${algorithm}, which has ${digits} hex digits`
  }
  const who = origin === undefined ? 'the contract' : RECORDED_IN[origin]
  // Whole they are in `expected` and `actual`; here a beginning tells them apart, unless somebody made it alike.
  const [is, says] = [actual.slice(0, SHOWN), written.slice(0, SHOWN)]
  return is === says
    ? `its ${algorithm} is ${actual}, ${who} says ${written}`
    : `its ${algorithm} is ${is}..., ${who} says ${says}...`
}
