import { canonicalSha256 } from '../lib/canonical-json.js'
import { GateError } from '../lib/errors.js'
import { round12 } from '../lib/numbers.js'
import { parseInstant, type Instant } from './instants.js'
import { isObject } from './lines.js'
import type { RunRecord } from './types.js'

export type RunRecordDraft = Omit<RunRecord, 'prev' | 'hash'>

type Maybe<T> = { [K in keyof T]?: T[K] | null | undefined }

/** What a run measured; null and undefined stand for "not measured" and leave no key behind. */
export interface RecordInput {
  run: Pick<RunRecord, 'timestamp' | 'git_sha' | 'git_branch' | 'ci_run_id' | 'run_attempt' | 'job'> & {
    base_branch?: string | null
  }
  gates_passed: boolean
  gates: readonly {
    name: string
    verdict: string
    value: number | string | null
    threshold: number | string | null
  }[]
  selector_metrics?: Maybe<NonNullable<RunRecord['selector_metrics']>>
  calibration?: Maybe<NonNullable<RunRecord['calibration']>>
  uncertainty?: Maybe<{ entropy_before: number; entropy_after: number }>
  tests?: Maybe<NonNullable<RunRecord['tests']>>
  provenance?: Maybe<NonNullable<RunRecord['provenance']>>
  mock?: boolean
}

/** The members that were measured; undefined when none was. */
function measured<T extends object>(section: Maybe<T> | undefined, name: string): T | undefined {
  const kept = Object.entries(section ?? {}).filter(([, v]) => v !== null && v !== undefined)
  for (const [key, value] of kept)
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new GateError('evidence', `${name}.${key} of the run record is not finite`, {
        remedy: 'leave out what was not measured'
      })
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T)
}

/**
 * A run record without its place in the chain. `entropy_delta` is what the gate judges: |after - before|, bits.
 * @throws GateError `evidence` for a number that is not finite or a timestamp that is none.
 */
export function buildRecord(input: RecordInput): RunRecordDraft {
  const { timestamp, git_sha, git_branch, base_branch, ci_run_id, run_attempt, job } = input.run
  if (parseInstant(timestamp) === undefined)
    throw new GateError('evidence', `${JSON.stringify(timestamp)} is no RFC 3339 timestamp`, {
      remedy: 'write it as 2026-01-31T12:00:00Z'
    })
  const gates: RunRecord['gates'] = {}
  for (const { name, verdict, value, threshold } of input.gates)
    gates[name] = {
      verdict,
      ...measured<Partial<Record<'value' | 'threshold', number | string>>>({ value, threshold }, name)
    }
  const { entropy_before: before, entropy_after: after } = input.uncertainty ?? {}
  const delta =
    typeof before === 'number' && typeof after === 'number' ? round12(Math.abs(after - before)) : undefined
  const sections = {
    selector_metrics: measured(input.selector_metrics, 'selector_metrics'),
    calibration: measured(input.calibration, 'calibration'),
    uncertainty: measured(
      { entropy_before: before, entropy_after: after, entropy_delta: delta },
      'uncertainty'
    ),
    tests: measured(input.tests, 'tests'),
    provenance: measured(input.provenance, 'provenance'),
    mock: input.mock === true ? true : undefined
  }
  return {
    timestamp,
    git_sha,
    git_branch,
    ...(typeof base_branch === 'string' && { base_branch }),
    ci_run_id,
    run_attempt,
    job,
    gates_passed: input.gates_passed,
    gates,
    ...measured(sections, 'record')
  }
}

/** The record with its place in the chain: `hash` is the SHA-256 of everything else in RFC 8785 canonical JSON. */
export function sealRecord(draft: RunRecordDraft, prev: string | null): RunRecord {
  const body = { ...draft, prev }
  return { ...body, hash: canonicalSha256(body) }
}

/** True when `hash` is the digest of the rest; works on records with keys that this version does not know. */
export function hashVerifies(record: Record<string, unknown>): boolean {
  const { hash, ...body } = record
  try {
    return typeof hash === 'string' && hash === canonicalSha256(body)
  } catch (error) {
    if (error instanceof TypeError) return false // what has no canonical JSON was never sealed
    throw error
  }
}

/** A run record as a reader meets it: any writer, any age. Other keys pass unseen. */
export interface ReadRecord {
  timestamp?: string | null
  git_sha?: string | null
  gates_passed?: boolean | null
  selector_metrics?: { coverage_pct?: number | null } | null
  calibration?: { ece?: number | null; mce?: number | null; brier_score?: number | null } | null
  tests?: { failed?: number | null; errors?: number | null } | null
  provenance?: { reproducibility_status?: string | null } | null
  prev?: string | null
  hash?: string
}

type Kind = 'string' | 'number' | 'boolean'

/** The keys that readers use, by section; `''` is the record itself. */
const KEYS: readonly { section: string; keys: readonly (readonly [string, Kind])[] }[] = [
  {
    section: '',
    keys: [
      ['timestamp', 'string'],
      ['git_sha', 'string'],
      ['git_branch', 'string'],
      ['job', 'string'],
      ['gates_passed', 'boolean'],
      ['prev', 'string'],
      ['hash', 'string']
    ]
  },
  {
    section: 'selector_metrics',
    keys: [
      ['coverage_pct', 'number'],
      ['avg_eig_bits', 'number']
    ]
  },
  {
    section: 'calibration',
    keys: [
      ['ece', 'number'],
      ['mce', 'number'],
      ['brier_score', 'number']
    ]
  },
  {
    section: 'tests',
    keys: [
      ['failed', 'number'],
      ['errors', 'number']
    ]
  },
  { section: 'provenance', keys: [['reproducibility_status', 'string']] }
]

const HEX64 = /^[0-9a-f]{64}$/

/** Why one of the keys cannot be what it stands for; a missing or null one is "not measured". */
function keyProblem(value: Record<string, unknown>): string | undefined {
  for (const { section, keys } of KEYS) {
    const holder = section === '' ? value : value[section]
    if (holder === undefined || holder === null) continue
    if (!isObject(holder)) return `${section}: is not an object`
    for (const [key, kind] of keys) {
      const found = holder[key]
      if (found === undefined || found === null) continue
      // A number that overflows, as 1e999 does, is read as infinite.
      if (typeof found !== kind || found === Infinity || found === -Infinity)
        return `${section === '' ? '' : `${section}.`}${key}: is not a ${kind === 'number' ? 'finite number' : kind}`
    }
  }
  return undefined
}

/**
 * One parsed line as a record and its instant, or why it is none, naming the key. A parser of our own and no schema: a ledger of
 * years is read in one go, and a schema took as long as parsing the JSON.
 */
export function readDated(
  value: Record<string, unknown>
): { record: ReadRecord; instant: Instant | null } | string {
  const problem = keyProblem(value)
  if (problem !== undefined) return problem
  const record = value as ReadRecord
  const instant = typeof record.timestamp === 'string' ? parseInstant(record.timestamp) : null
  if (instant === undefined) return 'timestamp: is no RFC 3339 timestamp'
  if (typeof record.prev === 'string' && !HEX64.test(record.prev)) return 'prev: is no SHA-256'
  if (record.hash !== undefined && !(typeof record.hash === 'string' && HEX64.test(record.hash)))
    return 'hash: is no SHA-256'
  return { record, instant }
}

/** As readDated, for those who do not ask when it was. */
export function readRecord(value: Record<string, unknown>): ReadRecord | string {
  const read = readDated(value)
  return typeof read === 'string' ? read : read.record
}

/** Older writers and the seed's keep no chain. */
export function isChained(record: ReadRecord): boolean {
  return record.hash !== undefined && record.prev !== undefined
}
