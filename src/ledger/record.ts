import { z } from '../lib/zod.js'
import { canonicalSha256 } from '../lib/canonical-json.js'
import { GateError } from '../lib/errors.js'
import { round12 } from '../lib/numbers.js'
import { parseInstant } from './instants.js'
import type { RunRecord } from './types.js'

export type RunRecordDraft = Omit<RunRecord, 'prev' | 'hash'>

type Maybe<T> = { [K in keyof T]?: T[K] | null | undefined }

/** What a run measured; null and undefined stand for "not measured" and leave no key behind. */
export interface RecordInput {
  run: Pick<RunRecord, 'timestamp' | 'git_sha' | 'git_branch' | 'ci_run_id' | 'run_attempt' | 'job'>
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
  const { timestamp, git_sha, git_branch, ci_run_id, run_attempt, job } = input.run
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
    provenance: measured(input.provenance, 'provenance'),
    mock: input.mock === true ? true : undefined
  }
  return {
    timestamp,
    git_sha,
    git_branch,
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

const hex64 = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256')
const number = z.number().nullish()

/** A run record as a reader meets it: any writer, any age. Unknown keys pass, known keys have their types. */
export const readRecordSchema = z.looseObject({
  timestamp: z
    .string()
    .refine((text) => parseInstant(text) !== undefined, 'is no RFC 3339 timestamp')
    .nullish(),
  git_sha: z.string().nullish(),
  git_branch: z.string().nullish(),
  gates_passed: z.boolean().nullish(),
  selector_metrics: z.looseObject({ coverage_pct: number, avg_eig_bits: number }).nullish(),
  calibration: z.looseObject({ ece: number, mce: number, brier_score: number }).nullish(),
  provenance: z.looseObject({ reproducibility_status: z.string().nullish() }).nullish(),
  prev: hex64.nullish(),
  hash: hex64.optional()
})
export type ReadRecord = z.infer<typeof readRecordSchema>

/** One parsed line as a record, or why it is none, naming the key. */
export function readRecord(value: Record<string, unknown>): ReadRecord | string {
  const result = readRecordSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  return issue === undefined ? 'is no run record' : `${issue.path.join('.')}: ${issue.message}`
}

/** Older writers and the seed's keep no chain. */
export function isChained(record: ReadRecord): boolean {
  return record.hash !== undefined && record.prev !== undefined
}
