import path from 'node:path'
import { z } from '../lib/zod.js'
import { GateError } from '../lib/errors.js'
import { readText, toJson, writeAtomic } from '../lib/files.js'
import { HASH_ALGORITHMS } from '../lib/hash.js'
import { resolveInside } from '../lib/paths.js'
import type { DatasetFacts } from './types.js'

/** Some hundred thousand datasets; a result larger than this is not one of ours. */
const MAX_RESULT_BYTES = 64 * 1024 * 1024

const count = z.number().int().nonnegative()
const text = z.string().max(1_000_000)
const names = z.array(text).max(1000)
const result = z.strictObject({
  name: text,
  path: text,
  status: z.enum(['verified', 'mismatch', 'missing', 'no_checksum', 'updated', 'error']),
  algorithm: z.enum(HASH_ALGORITHMS).nullable(),
  expected: text.nullable(),
  actual: text.nullable(),
  size_bytes: count.nullable(),
  files: count.nullable(),
  verified: z.array(text).max(100),
  blocking: z.boolean(),
  message: text.optional(),
  remedy: text.optional(),
  changes: z
    .strictObject({
      counts: z.strictObject({ added: count, removed: count, changed: count, renamed: count }),
      added: names,
      removed: names,
      changed: names,
      renamed: z.array(z.tuple([text, text])).max(1000)
    })
    .optional(),
  contract_line: count.optional(),
  file: text.optional(),
  line: count.optional()
})
const facts = z.strictObject({
  passed: z.boolean(),
  contract: text,
  datasets: z.array(result),
  errors: z.array(text),
  warnings: z.array(text),
  shard: z
    .strictObject({
      index: z.number().int().positive(),
      total: z.number().int().positive().max(1000),
      datasets_total: count,
      contract_sha256: z.string().regex(/^[0-9a-f]{64}$/),
      git_sha: text.optional(),
      ci_run_id: text.optional()
    })
    .optional()
})

/**
 * Leave the results for `merge`, as `<evidence-dir>/datasets/result.json`, or `shard-2-of-8.json` for a part.
 * @returns the path relative to the root
 * @throws GateError `path` for a directory outside, `io`
 */
export function writeResults(root: string, evidenceDir: string, found: DatasetFacts): string {
  const { shard } = found
  const name = shard === undefined ? 'result.json' : `shard-${shard.index}-of-${shard.total}.json`
  const file = path.posix.join(evidenceDir, 'datasets', name)
  writeAtomic(resolveInside(root, file, 'evidence-dir'), toJson(found))
  return file
}

/**
 * Read what `writeResults` wrote, perhaps on another machine: nothing in it is trusted, and a result that contradicts itself is
 * refused.
 * @param file absolute; @param shown the name that messages use
 * @throws GateError `evidence` naming the member that is not as it must be, `limit`, `io`
 */
export function readResults(file: string, shown = file): DatasetFacts {
  let value: unknown
  try {
    value = JSON.parse(readText(file, shown, MAX_RESULT_BYTES))
  } catch (error) {
    if (error instanceof GateError) throw error
    throw refuse(shown, 'it is not valid JSON, or cut off', error)
  }
  const parsed = facts.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw refuse(
      shown,
      `${(issue?.path ?? []).map(String).join('.') || 'it'}: ${issue?.message ?? 'not as expected'}`
    )
  }
  const { data } = parsed
  if (data.shard !== undefined && data.shard.index > data.shard.total)
    throw refuse(shown, 'its shard is none')
  const blocked = data.datasets.some(({ blocking }) => blocking)
  if (data.passed && blocked) throw refuse(shown, 'it says passed, and a dataset of it blocks')
  if (data.passed && data.errors.length > 0) throw refuse(shown, 'it says passed, and lists errors')
  // Optional members that zod left out are absent, not undefined.
  return data as DatasetFacts
}

function refuse(shown: string, what: string, cause?: unknown): GateError {
  return new GateError('evidence', what, {
    remedy: 'download the results of the `validate` jobs again, and do not edit them',
    place: { file: shown },
    cause
  })
}
