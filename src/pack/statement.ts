import { z } from '../lib/zod.js'
import type { BuildComparison } from '../builds/types.js'
import type { GateResult } from '../gates/types.js'
import { toJson } from '../lib/files.js'
import type { ManifestFile } from './types.js'

/** github.com/in-toto/attestation, spec/v1/statement.md and spec/predicates/test-result.md */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'
export const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1'

/** Below the evidence directory; never in a pack, whose digest they name. */
export const STATEMENT_FILE = 'attestation/statement.json'
export const BUNDLE_FILE = 'attestation/bundle.json'

const hex = z.string().regex(/^[0-9a-f]+$/)
/** Algorithms to digests in lower-case hex (spec/v1/digest_set.md). */
const digest = z.record(z.string(), hex)
const test = z.array(z.string())
const schema = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(z.object({ name: z.string(), digest })).min(1),
  predicateType: z.literal(PREDICATE_TYPE),
  predicate: z.object({
    result: z.enum(['PASSED', 'WARNED', 'FAILED']),
    configuration: z.array(z.object({ name: z.string(), digest })),
    url: z.string().optional(),
    passedTests: test,
    warnedTests: test,
    failedTests: test
  })
})

/** An in-toto Statement v1 about a pack: its gates as tests, the evidence files as configuration. */
export type Statement = z.infer<typeof schema>

export interface StatementParts {
  pack: { name: string; sha256: string }
  result: 'passed' | 'failed' | 'incomplete' | 'cancelled'
  gates: readonly Pick<GateResult, 'name' | 'verdict'>[]
  /** The evidence that the verdicts rest on. */
  evidence: readonly Pick<ManifestFile, 'path' | 'sha256'>[]
  builds?: Pick<BuildComparison, 'builds' | 'outputs'>
  /** Of the run. */
  url?: string
}

/**
 * The statement of a run. A gate that was not evaluated is no test that was run, and is not listed; a run in which none was, or
 * that was cancelled, has not passed. Build outputs are named by the SHA-256 of their NAR serialisation, `narHash`, lower-case hex: an
 * algorithm of its own, since the plain `sha256` of a directory does not exist.
 */
export function statementOf({ pack, result, gates, evidence, builds, url }: StatementParts): Statement {
  const named = (verdict: GateResult['verdict']): string[] =>
    gates.filter((gate) => gate.verdict === verdict).map(({ name }) => name)
  const warned = named('warn')
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: pack.name, digest: { sha256: pack.sha256 } }, ...outputSubjects(builds)],
    predicateType: PREDICATE_TYPE,
    predicate: {
      result: result !== 'passed' ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
      configuration: evidence.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
      ...(url !== undefined && { url }),
      passedTests: named('pass'),
      warnedTests: warned,
      failedTests: named('fail')
    }
  }
}

/** One subject for outputs that are the same in both builds, else one for each build. */
function outputSubjects(builds: StatementParts['builds']): Statement['subject'] {
  const outputs = builds?.outputs.join(', ') ?? ''
  const hashes = [...new Set(builds?.builds.map(({ hash }) => hash) ?? [])]
  return hashes.map((hash, i) => ({
    name: hashes.length === 1 ? `build outputs: ${outputs}` : `build outputs: ${outputs} (build ${i + 1})`,
    digest: { narHash: Buffer.from(hash.replace(/^sha256-/, ''), 'base64').toString('hex') }
  }))
}

/** The same run and pack give the same bytes. */
export function statementBytes(statement: Statement): Buffer {
  return Buffer.from(toJson(statement))
}

/** @returns why it is no such statement, in words, for anything else */
export function parseStatement(value: unknown): Statement | string {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return [issue?.path.map(String).join('.') ?? '', issue?.message ?? 'is malformed']
    .filter((part) => part !== '')
    .join(': ')
}
