import path from 'node:path'
import { z } from '../lib/zod.js'
import { toJson, writeAtomic } from '../lib/files.js'
import { readOwnJson } from '../lib/own-json.js'
import { unsafeName } from '../lib/safe-name.js'
import { INPUT_KINDS } from './kinds.js'

const MAX_BYTES = 16 * 1024 * 1024
const MAX_FILES = 100_000
/** GitHub allows 256 jobs in a matrix. */
const MAX_LEGS = 1_000

/** Below the evidence directory. */
export const VERDICTS_FILE = 'verdicts.json'

/** Whether an entry of a pack is the verdicts of a run; those of its legs are not the pack's own. */
export function isVerdicts(name: string): boolean {
  return path.posix.basename(name) === VERDICTS_FILE && !/(^|\/)legs\//.test(name)
}

const file = z
  .string()
  .refine((name) => unsafeName(name) === undefined, 'is no safe path below the repository')
const text = z.string().max(4096)
const count = z.int().nonnegative()

const schema = z.object({
  schema: z.literal('provenance-gates/verdicts/v1'),
  result: z.enum(['passed', 'failed', 'incomplete', 'cancelled']),
  run: z.object({
    timestamp: text,
    git_sha: text,
    /** The head of the pull request, where git_sha is its merge commit; not in older files. */
    head_sha: text.optional(),
    git_branch: text,
    ci_run_id: text,
    run_attempt: z.int().positive(),
    job: text,
    tool_version: text
  }),
  /** Which of several jobs of one matrix this was, counted from 0. */
  leg: z.object({ index: count, total: z.int().positive().max(MAX_LEGS) }).nullable(),
  gates: z
    .array(
      z.looseObject({
        name: text,
        verdict: z.enum(['pass', 'fail', 'warn', 'not-evaluated']),
        value: z.union([z.number(), z.string(), z.null()]),
        threshold: z.union([z.number(), z.string(), z.null()]),
        comparison: z.enum(['>=', '<=', '=='])
      })
    )
    .max(10_000),
  settings: z
    .array(
      z.object({
        name: text,
        env: text,
        value: z.string(),
        source: z.enum(['input', 'env', 'config', 'default'])
      })
    )
    .max(1_000),
  warnings: z.array(z.string()).max(100_000),
  mock: z.boolean(),
  inputs: z.partialRecord(z.enum(INPUT_KINDS), z.array(file).max(MAX_FILES)),
  /** Why evidence that was read is not in the pack, nor there by its digest. */
  left_out: z.partialRecord(z.enum([...INPUT_KINDS, 'changed-lines']), text).optional(),
  /** Why evidence was not taken for any, where the files alone do not show it. */
  unreadable: z.partialRecord(z.enum(['coverage-files', 'test-results', 'ledger']), text).optional(),
  /** Whose runs this one was compared with; absent in files of 1.0. */
  base: z.object({ base_branch: text.nullable(), default_branch: text }).optional(),
  /** Where the job ran, from the root of the repository; absent at the root, and where nobody knows. */
  working_directory: file.optional(),
  /** By coverage report: what its files are called where not as it writes them, by their beginnings or one by one. */
  coverage_names: z
    .record(z.string(), z.union([z.tuple([z.string(), z.string()]), z.record(z.string(), z.string())]))
    .optional(),
  /** Of a merge: its legs, where their results lie, and the places that held none. */
  legs: z
    .object({
      there: z
        .array(
          z.object({
            name: text,
            dir: file,
            /** What its gates read and its pack did not hold. */
            not_included: z.array(file).max(MAX_FILES).optional()
          })
        )
        .max(MAX_LEGS),
      absent: z.array(text).max(MAX_LEGS)
    })
    .optional()
})

/**
 * What a run decided and on which files: the verdicts, the settings they were judged by, and every input by its kind.
 * With the files beside it a merge can join several, and an auditor can judge again.
 */
export type Verdicts = z.infer<typeof schema>

/** @param full absolute path */
export function writeVerdicts(full: string, verdicts: Verdicts): void {
  writeAtomic(full, toJson(verdicts))
}

/** Read what another run wrote; nothing of it is trusted. @throws GateError `evidence` naming the field, `io`, `limit` */
export function readVerdicts(full: string, shown: string): Verdicts {
  return readOwnJson(full, shown, {
    schema,
    what: 'does not hold verdicts',
    remedy: 'run the job again, with this version',
    maxBytes: MAX_BYTES
  })
}
