import { GateError, describeError } from '../lib/errors.js'
import type { FileDigest } from '../lib/hash.js'
import {
  checkAge,
  checkContents,
  checkCounts,
  checkRows,
  checkSize,
  retentionWarning,
  rowsOf,
  type Check,
  type DataFile
} from './checks.js'
import { compareChecksum, listingProblem, recordedChanges, mismatchMessage } from './compare.js'
import type { ContractRules } from './contract.js'
import type { DatasetContract } from './dataset-contract.js'
import { shownName, type Target } from './digests.js'
import { describeChanges } from './listing.js'
import { lfsPointers } from './locate.js'
import type { TreeFile } from './tree.js'
import type { DatasetResult, DatasetStatus } from './types.js'
import type { Baseline } from './update.js'

/** What blocks, settled from settings, contract and defaults. */
export interface Policy {
  root: string
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

/** Whoever recorded the checksum records a change of it. */
const RESTORE_BY = {
  contract: 'restore the data, or record the change with `validate --update`',
  DVC: 'run `dvc checkout`, or record the change with `dvc commit`',
  'Git LFS': 'run `git lfs checkout`, or record the change with `git add` and a commit'
}

/** What was found out about one dataset, before anything is decided. */
interface Findings {
  dataset: DatasetContract
  result: DatasetResult
  checksum: string
  same: boolean
  tree: boolean
  listed: TreeFile[]
  files: DataFile[]
  bytes: number
  checks: Check[]
  warnings: string[]
}

/**
 * One dataset against its contract.
 * @param digests of the target's files, in their order; a GateError for a file that could not be read
 */
export async function assess(
  target: Target,
  digests: readonly (FileDigest | GateError)[],
  policy: Policy
): Promise<Assessed> {
  const { dataset, place } = target
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
    blocking: true,
    contract_line: dataset.line
  }
  if (place.kind === 'missing') return missing(blank, place.why, policy)
  const failed = place.kind === 'error' ? place.error : digests.find(isError)
  if (place.kind === 'error' || failed !== undefined) {
    return { result: settle(blank, 'error', [describeError(failed)], true), warnings: [] }
  }
  const read = digests.flatMap((digest) => (isError(digest) ? [] : [digest]))
  const listed = read.map(({ hex }, i) => ({ name: place.names[i] ?? '', hex }))
  const { checksum, same } = compareChecksum(dataset, place.tree, listed)
  if (!same && place.tree) {
    const pointers = lfsPointers(place.files)
    if (pointers !== undefined) return missing(blank, pointers, policy)
  }
  const bytes = read.reduce((sum, digest) => sum + digest.bytes, 0)
  const files = place.files.map((file, i) => ({ file, shown: shownName(dataset, place, i) }))
  const checks = [
    ...checkCounts(dataset, bytes, files.length),
    await checkRows(dataset, files),
    checkSize(dataset, bytes),
    await checkContents(dataset, files),
    checkAge(dataset, policy.rules, files, policy.now)
  ].filter((check) => check !== undefined)
  const bad = checks.flatMap((check) => ('at' in check && check.at !== undefined ? [check.at] : []))[0]
  const method = dataset.origin === undefined ? dataset.algorithm : `${dataset.algorithm} (${dataset.origin})`
  const result: DatasetResult = {
    ...blank,
    actual: same ? dataset.checksum : checksum,
    size_bytes: bytes,
    files: read.length,
    verified: [
      ...(same ? [method] : []),
      ...checks.flatMap((check) => (check.outcome === 'ok' ? [check.what] : []))
    ],
    ...(bad !== undefined && { file: bad.file }),
    ...(bad?.line !== undefined && { line: bad.line })
  }
  const retention = retentionWarning(dataset, policy.now)
  const warnings = [...said(checks, 'not-checked'), ...(retention === undefined ? [] : [retention])]
  const findings = {
    dataset,
    result,
    checksum,
    same,
    tree: place.tree,
    listed,
    files,
    bytes,
    checks,
    warnings
  }
  // A listing that is gone is recorded anew, too: nothing else tells what changed.
  const unlisted = same && place.tree ? listingProblem(policy.root, dataset, listed) : undefined
  if (unlisted !== undefined && !policy.update)
    warnings.push(`${unlisted}; \`validate --update\` writes it anew`)
  const record = policy.update && (!same || unlisted !== undefined || said(checks, 'differs').length > 0)
  return record && said(checks, 'invalid').length === 0
    ? rebaseline(findings, policy)
    : judge(findings, policy)
}

function missing(blank: DatasetResult, why: string, { rules }: Policy): Assessed {
  return { result: settle(blank, 'missing', [why], rules.allow_missing !== true), warnings: [] }
}

function judge(findings: Findings, { root, enforce, block, rules }: Policy): Assessed {
  const { dataset, result, checksum, same, tree, listed, checks, warnings } = findings
  const tooOld = said(checks, 'too-old')
  const differs = [...said(checks, 'differs'), ...said(checks, 'invalid')]
  if (!same && dataset.checksum !== null) {
    const changes = tree ? recordedChanges(root, dataset, listed, warnings) : undefined
    if (changes !== undefined) {
      result.changes = changes
      differs.unshift(describeChanges(changes) || 'its listing holds the same files')
    }
    differs.unshift(mismatchMessage(dataset, checksum))
  }
  if (differs.length > 0) {
    // What breaks a rule cannot be recorded as right.
    const broken = said(checks, 'invalid').length > 0
    const remedy = broken
      ? 'correct the data, or the rules of its contract'
      : RESTORE_BY[dataset.origin ?? 'contract']
    return { result: { ...settle(result, 'mismatch', [...differs, ...tooOld], block), remedy }, warnings }
  }
  if (tooOld.length > 0 && rules.fail_on_age === true) {
    const remedy = 'renew the data or raise max_age_days'
    return { result: { ...settle(result, 'mismatch', tooOld, true), remedy }, warnings }
  }
  warnings.push(...tooOld)
  if (dataset.checksum === null) {
    const remedy = 'record one with `validate --update`'
    return {
      result: { ...settle(result, 'no_checksum', ['the contract has no checksum'], enforce), remedy },
      warnings
    }
  }
  return { result: settle(result, 'verified', [], false), warnings }
}

/** `update`: what is there becomes what should be. Age cannot be recorded away. */
async function rebaseline(findings: Findings, { rules }: Policy): Promise<Assessed> {
  const { dataset, result, checksum, tree, listed, files, bytes, checks, warnings } = findings
  const rows = dataset.row_count === null ? null : await rowsOf(dataset, files)
  if (rows instanceof GateError) {
    return { result: settle(result, 'error', [describeError(rows)], true), warnings }
  }
  const fails = rules.fail_on_age === true
  const tooOld = said(checks, 'too-old')
  if (!fails) warnings.push(...tooOld)
  return {
    result: settle(result, 'updated', fails ? tooOld : [], fails),
    warnings,
    // A checksum that is right in another order or with another prefix stays as it is written.
    baseline: { dataset, checksum: result.actual ?? checksum, rows, bytes, files: tree ? listed : [] }
  }
}

function said(checks: readonly Check[], outcome: Check['outcome']): string[] {
  return checks.flatMap((check) => (check.outcome === outcome && 'message' in check ? [check.message] : []))
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
