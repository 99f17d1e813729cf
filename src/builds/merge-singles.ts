import { isDeepStrictEqual } from 'node:util'
import { GateError } from '../lib/errors.js'
import { remedyFor } from './causes/remedies.js'
import { compareModes } from './modes.js'
import type { ListedEntry, SingleBuild } from './single-build.js'
import type { BuildComparison, BuildDifference, BuildRecord } from './types.js'

const MAX_LISTED = 500

/** Two machines, compared as one double build. */
export interface MachinePair {
  first: string
  second: string
  /** The same operating system and architecture: then equal bytes can be asked for. */
  same_platform: boolean
  comparison: BuildComparison
}

const modeOf = ({ mode }: ListedEntry): number | undefined =>
  mode === undefined ? undefined : Number.parseInt(mode, 8)

function compareEntries(a: ListedEntry, b: ListedEntry): BuildDifference[] {
  const difference = (
    kind: BuildDifference['kind'],
    cause: 'unknown' | 'symlink' | 'file_type' | 'mode',
    detail: string
  ) => ({
    path: a.path,
    kind,
    cause,
    detail,
    remedy: remedyFor(cause)
  })
  if (a.kind !== b.kind)
    return [difference('type', 'file_type', `a ${a.kind} on one machine, a ${b.kind} on the other`)]
  const found: BuildDifference[] = []
  if (a.sha256 !== b.sha256) {
    const detail = `SHA-256 ${a.sha256 ?? 'absent'} against ${b.sha256 ?? 'absent'}`
    found.push({
      ...difference('content', 'unknown', detail),
      remedy: 'build twice on one machine: double-build says why'
    })
  }
  if (a.target !== b.target)
    found.push(difference('symlink', 'symlink', `points to ${a.target ?? ''} against ${b.target ?? ''}`))
  const mode = compareModes(modeOf(a), modeOf(b), undefined)
  if (mode !== null && (a.kind === 'file' ? mode.functional : mode.grants))
    found.push(difference('mode', 'mode', mode.detail))
  return found
}

function compareListings(a: SingleBuild, b: SingleBuild): BuildDifference[] {
  const [first, second] = [
    new Map(a.listing.map((e) => [e.path, e])),
    new Map(b.listing.map((e) => [e.path, e]))
  ]
  const oneSided = (
    entry: ListedEntry,
    kind: 'only_in_first' | 'only_in_second',
    machine: string
  ): BuildDifference => ({
    path: entry.path,
    kind,
    cause: 'missing_file',
    detail: `a ${entry.kind} of ${machine} only`,
    remedy: remedyFor('missing_file')
  })
  return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((path) => {
    const [x, y] = [first.get(path), second.get(path)]
    if (x !== undefined && y !== undefined) return compareEntries(x, y)
    if (x !== undefined) return [oneSided(x, 'only_in_first', a.machine)]
    return y === undefined ? [] : [oneSided(y, 'only_in_second', b.machine)]
  })
}

const toRecord = ({ hash, modes, files, bytes, seconds }: SingleBuild): BuildRecord => ({
  hash,
  modes,
  files,
  bytes,
  seconds
})

/** What a listing says of one entry and the hash says too; the hash knows of modes only whether a file is executable. */
function hashed({ path, kind, sha256, target, mode }: ListedEntry): string {
  const executable = kind === 'file' && (Number.parseInt(mode ?? '0', 8) & 0o100) !== 0
  return JSON.stringify([path, kind, sha256, target, executable])
}

/** FIFOs, sockets and devices are in no hash. */
const hashedListing = ({ listing }: SingleBuild): string[] =>
  listing
    .filter(({ kind }) => kind !== 'special')
    .map(hashed)
    .sort()

/** Equal listings under two hashes, or two under one: one of the records was not written by a build. */
function requireConsistent(a: SingleBuild, b: SingleBuild): void {
  const sameHash = a.hash === b.hash
  if (sameHash === isDeepStrictEqual(hashedListing(a), hashedListing(b))) return
  const what = sameHash ? 'the same hash and two listings' : 'two hashes and the same listing'
  throw new GateError('evidence', `the records of ${a.machine} and ${b.machine} have ${what}`, {
    remedy: 'build again on both machines'
  })
}

function comparePair(a: SingleBuild, b: SingleBuild): BuildComparison {
  requireConsistent(a, b)
  const differences = compareListings(a, b)
  const [first] = differences
  return {
    schema: 'provenance-gates/build-comparison/v1',
    status: first === undefined ? 'bit_identical' : 'diverged',
    cause: first?.cause ?? null,
    normalisations: [],
    builds: [toRecord(a), toRecord(b)],
    differences: differences.slice(0, MAX_LISTED),
    differences_omitted: Math.max(0, differences.length - MAX_LISTED),
    variations: [
      {
        name: 'machine',
        effective: true,
        reason: `${a.machine} (${a.platform}) against ${b.machine} (${b.platform})`
      }
    ],
    command: a.command,
    outputs: a.outputs,
    git_sha: a.git_sha,
    ...(a.source_date_epoch === null ? {} : { source_date_epoch: a.source_date_epoch })
  }
}

/**
 * Two jobs may run on machines of one name, but a record that was copied would be compared with itself. One without an id is told
 * by all that it says, the seconds that its build took among it.
 */
function requireDifferent(records: readonly SingleBuild[]): void {
  records.forEach((record, i) => {
    const isSame = (other: SingleBuild): boolean =>
      record.build_id === undefined ? isDeepStrictEqual(other, record) : other.build_id === record.build_id
    if (!records.slice(0, i).some(isSame)) return
    throw new GateError('evidence', `the record of ${record.machine} is there twice`, {
      remedy: 'give the record of each machine once'
    })
  })
}

/**
 * Compare the builds of several machines: each with the first of its own platform, and the first of each platform with
 * the first of all.
 * @throws GateError `evidence` for fewer than two records, one that is there twice, records that contradict each other, or
 *   are of other commits, commands or outputs.
 */
export function mergeSingleBuilds(records: readonly SingleBuild[]): MachinePair[] {
  const [reference] = records
  if (reference === undefined || records.length < 2) {
    throw new GateError('evidence', `${records.length} record of a build; two machines are needed`, {
      remedy: 'run `double-build --single` on a second machine'
    })
  }
  requireDifferent(records)
  const same = (r: SingleBuild): string =>
    JSON.stringify([r.git_sha, r.command, r.outputs, r.source_date_epoch])
  const other = records.find((r) => same(r) !== same(reference))
  if (other !== undefined) {
    throw new GateError(
      'evidence',
      `${reference.machine} and ${other.machine} did not build the same thing`,
      {
        remedy: 'build the same commit with the same command, outputs and SOURCE_DATE_EPOCH on all machines'
      }
    )
  }
  const firstOf = new Map<string, SingleBuild>()
  return records.flatMap((record): MachinePair[] => {
    const partner = firstOf.get(record.platform) ?? (record === reference ? undefined : reference)
    if (!firstOf.has(record.platform)) firstOf.set(record.platform, record)
    if (partner === undefined) return []
    return [
      {
        first: partner.machine,
        second: record.machine,
        same_platform: partner.platform === record.platform,
        comparison: comparePair(partner, record)
      }
    ]
  })
}
