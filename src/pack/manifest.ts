import { z } from '../lib/zod.js'
import { GateError } from '../lib/errors.js'
import { toJson } from '../lib/files.js'
import { MANIFEST_NAME } from './names.js'
import type { Manifest, ManifestFile, PackCompression, PackOptions } from './types.js'

export const PRODUCER = 'provenance-gates'

/** The manifest of a pack; `files` in the order of the archive. @param created the pack's time, see packTime. */
export function buildManifest(
  options: Pick<PackOptions, 'run' | 'toolVersion'> & { compression: PackCompression },
  created: Date,
  files: ManifestFile[],
  notIncluded: ManifestFile[] = []
): Manifest {
  const { git_sha, git_branch, ci_run_id } = options.run
  const node = process.versions.node.split('.')[0] ?? ''
  return {
    created_at: created.toISOString().replace('.000Z', 'Z'),
    git_sha,
    git_branch,
    ci_run_id,
    file_count: files.length,
    files,
    ...(notIncluded.length === 0 ? {} : { not_included: notIncluded }),
    produced_by: {
      name: PRODUCER,
      version: options.toolVersion,
      ...(options.compression === 'deflate' ? { node, arch: process.arch } : {})
    }
  }
}

export function manifestBytes(manifest: Manifest): Buffer {
  return Buffer.from(toJson(manifest))
}

const file = z.looseObject({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower-case hex'),
  size_bytes: z.int().nonnegative()
})

/** As a verifier meets it: the seed's generator names no producer. */
const schema = z.looseObject({
  created_at: z.string(),
  git_sha: z.string(),
  git_branch: z.string().optional(),
  ci_run_id: z.union([z.string(), z.number()]).optional(),
  file_count: z.int().nonnegative(),
  files: z.array(file),
  not_included: z.array(file).optional(),
  produced_by: z.looseObject({ name: z.string(), version: z.string() }).optional()
})
export type ReadManifest = z.infer<typeof schema>

function isOurs(bytes: Buffer, value: unknown): boolean {
  try {
    return bytes.equals(Buffer.from(toJson(value)))
  } catch (error) {
    if (error instanceof RangeError) return false // nested more deeply than anything we write
    throw error
  }
}

/** @throws GateError `evidence` naming the key. */
export function parseManifest(bytes: Buffer): ReadManifest {
  const fail = (why: string, cause?: unknown): GateError =>
    new GateError('evidence', `${MANIFEST_NAME} ${why}`, { remedy: 'make the pack again', cause })
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw fail('is not JSON in UTF-8', error)
  }
  const result = schema.safeParse(value)
  if (result.success) {
    // A key written twice is one thing to this parser and another to the next; ours are written in one way only.
    if (result.data.produced_by?.name === PRODUCER && !isOurs(bytes, value))
      throw fail('is not written as this program writes it: a key twice, or other spaces')
    return result.data
  }
  const [issue] = result.error.issues
  throw fail(issue === undefined ? 'is malformed' : `${issue.path.join('.')}: ${issue.message}`)
}
