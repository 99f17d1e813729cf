import { GateError, describeError } from '../lib/errors.js'
import type { FileDigest } from '../lib/hash.js'
import { checkAge, checkRows, checkSize, retentionWarning, rowsOf, type Check } from './checks.js'
import type { ContractRules, DatasetContract } from './contract.js'
import type { Located } from './locate.js'
import { otherTreeChecksums, treeChecksum } from './tree.js'
import type { DatasetResult, DatasetStatus } from './types.js'
import type { Baseline } from './update.js'

/** What blocks, settled from settings, contract and defaults. */
export interface Policy {
  enforce: boolean
  block: boolean
  update: boolean
  now: Date
  rules: ContractRules
}

export interface Assessed {
  result: DatasetResult
  warnings: string[]
  /** What `update` has to record. */
  baseline?: Baseline
}

const HEX_LENGTH = { sha256: 64, sha512: 128, sha1: 40, md5: 32 }
const RESTORE = 'restore the data, or record the change with `validate --update`'

/**
 * One dataset against its contract.
 * @param digests of `place.files`, in their order; a GateError for a file that could not be read
 */
export function assess(
  dataset: DatasetContract,
  place: Located,
  digests: readonly (FileDigest | GateError)[],
  policy: Policy
): Assessed {
  const blank: DatasetResult = {
    name: dataset.name,
    path: dataset.path,
    status: 'error',
    algorithm: dataset.algorithm,
    expected: dataset.checksum,
    actual: null,
    size_bytes: null,
    files: null,
    verified: [],
    blocking: true
  }
  if (place.kind === 'missing') {
    return {
      result: settle(blank, 'missing', [place.why], policy.rules.allow_missing !== true),
      warnings: []
    }
  }
  const failed = place.kind === 'error' ? place.error : digests.find(isError)
  if (place.kind === 'error' || failed !== undefined) {
    return { result: settle(blank, 'error', [describeError(failed)], true), warnings: [] }
  }
  const read = digests.flatMap((digest) => (isError(digest) ? [] : [digest]))
  const bytes = read.reduce((sum, digest) => sum + digest.bytes, 0)
  const { checksum, same } = compare(place.tree, place.names, read, dataset)
  const checks = [
    checkRows(dataset, place.files),
    checkSize(dataset, bytes),
    checkAge(dataset, policy.rules, place.files, policy.now)
  ]
  const result: DatasetResult = {
    ...blank,
    actual: same ? dataset.checksum : checksum,
    size_bytes: bytes,
    files: read.length,
    verified: [
      ...(same ? [dataset.algorithm] : []),
      ...checks.flatMap((check) => (check?.outcome === 'ok' ? [check.what] : []))
    ]
  }
  const warnings = said(checks, 'not-checked')
  const retention = retentionWarning(dataset, policy.now)
  if (retention !== undefined) warnings.push(retention)
  const found = { checksum, same, bytes, files: place.files }
  return policy.update && (!same || said(checks, 'differs').length > 0)
    ? rebaseline(dataset, result, found, { checks, warnings }, policy)
    : judge(dataset, result, found, { checks, warnings }, policy)
}

interface Found {
  checksum: string
  same: boolean
  bytes: number
  files: string[]
}
interface Said {
  checks: (Check | undefined)[]
  warnings: string[]
}

function judge(
  dataset: DatasetContract,
  result: DatasetResult,
  { checksum, same }: Found,
  { checks, warnings }: Said,
  { enforce, block, rules }: Policy
): Assessed {
  const tooOld = said(checks, 'too-old')
  const differs = said(checks, 'differs')
  if (!same && dataset.checksum !== null) differs.unshift(mismatch(dataset, checksum))
  if (differs.length > 0) {
    return { result: settle(result, 'mismatch', [...differs, ...tooOld, RESTORE], block), warnings }
  }
  if (tooOld.length > 0 && rules.fail_on_age === true) {
    const messages = [...tooOld, 'renew the data or raise max_age_days']
    return { result: settle(result, 'mismatch', messages, true), warnings }
  }
  warnings.push(...tooOld)
  if (dataset.checksum === null) {
    const message = 'the contract has no checksum; record one with `validate --update`'
    return { result: settle(result, 'no_checksum', [message], enforce), warnings }
  }
  return { result: settle(result, 'verified', [], false), warnings }
}

/** `update`: what is there becomes what should be. Age cannot be recorded away. */
function rebaseline(
  dataset: DatasetContract,
  result: DatasetResult,
  { checksum, bytes, files }: Found,
  { checks, warnings }: Said,
  { rules }: Policy
): Assessed {
  const rows = dataset.row_count === null ? null : rowsOf(dataset, files)
  if (rows instanceof GateError) {
    return { result: settle(result, 'error', [describeError(rows)], true), warnings }
  }
  const fails = rules.fail_on_age === true
  const tooOld = said(checks, 'too-old')
  if (!fails) warnings.push(...tooOld)
  return {
    result: settle(result, 'updated', fails ? tooOld : [], fails),
    warnings,
    baseline: { dataset, checksum, rows, bytes }
  }
}

function said(checks: (Check | undefined)[], outcome: Check['outcome']): string[] {
  return checks.flatMap((check) => (check?.outcome === outcome && 'message' in check ? [check.message] : []))
}

function settle(
  result: DatasetResult,
  status: DatasetStatus,
  messages: string[],
  block: boolean
): DatasetResult {
  const told = messages.length > 0
  return { ...result, status, blocking: block && told, ...(told && { message: messages.join('; ') }) }
}

function isError(digest: FileDigest | GateError): digest is GateError {
  return digest instanceof GateError
}

/** The checksum that `update` would write, and whether the contract's says the same. */
function compare(
  tree: boolean,
  names: readonly string[],
  digests: readonly FileDigest[],
  { algorithm, checksum: expected }: DatasetContract
): { checksum: string; same: boolean } {
  if (!tree) {
    const checksum = digests[0]?.hex ?? ''
    return { checksum, same: checksum === expected }
  }
  const files = digests.map(({ hex }, i) => ({ name: names[i] ?? '', hex }))
  const checksum = treeChecksum(files, algorithm)
  const same =
    expected !== null && (checksum === expected || otherTreeChecksums(files, algorithm).includes(expected))
  return { checksum, same }
}

function mismatch({ algorithm, checksum }: DatasetContract, actual: string): string {
  const written = checksum ?? ''
  const digits = HEX_LENGTH[algorithm]
  if (!/^[0-9a-f]*$/.test(written) || written.length !== digits) {
    const shown = JSON.stringify(written.slice(0, 40))
    return `the contract's checksum ${shown} is no ${algorithm}, which has ${digits} hex digits`
  }
  return `its ${algorithm} is ${actual}, the contract says ${written}`
}
