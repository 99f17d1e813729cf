import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from '../lib/zod.js'
import { toJson, writeAtomic } from '../lib/files.js'
import { readOwnJson, refuseOwn } from '../lib/own-json.js'
import { resolveInside } from '../lib/paths.js'
import type { BuildComparison } from './types.js'

const MAX_COMPARISON_BYTES = 64 * 1024 * 1024
const REMEDY = 'write it again with `double-build`'

const amount = z.number().nonnegative()
const count = amount.int()

const comparison = z.object({
  schema: z.literal('provenance-gates/build-comparison/v1'),
  status: z.enum(['bit_identical', 'functional_identical', 'diverged', 'not_tested']),
  cause: z.string().nullable(),
  reason: z.string().optional(),
  normalisations: z.array(z.string()),
  builds: z.array(
    z.object({
      hash: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'is no sha256-<base64>'),
      modes: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hex'),
      files: count,
      bytes: count,
      seconds: amount
    })
  ),
  differences: z.array(
    z.object({
      path: z.string(),
      kind: z.enum(['content', 'only_in_first', 'only_in_second', 'mode', 'symlink', 'type', 'metadata']),
      cause: z.string(),
      detail: z.string(),
      remedy: z.string().optional(),
      offset: count.optional(),
      first: z.string().optional(),
      second: z.string().optional()
    })
  ),
  differences_omitted: count,
  variations: z.array(z.object({ name: z.string(), effective: z.boolean(), reason: z.string() })),
  command: z.string(),
  outputs: z.array(z.string()),
  git_sha: z.string().nullable(),
  notes: z.array(z.string()).optional(),
  ignored: z.array(z.object({ glob: z.string(), reason: z.string(), files: count })).optional(),
  explanation: z
    .object({
      finished: z.boolean(),
      reason: z.string().optional(),
      rebuilds: count,
      findings: z.array(z.object({ paths: z.array(z.string()), variations: z.array(z.string()) }))
    })
    .optional(),
  kept: z.object({ paths: z.array(z.string()), omitted: count }).optional(),
  source_date_epoch: count.optional()
})

/** What a file says of itself has to hold together, or it was edited or cut. */
function contradiction(c: BuildComparison): string | null {
  if (c.status === 'not_tested') return c.reason === undefined ? 'is not_tested without a reason' : null
  const [first, second] = c.builds
  if (first === undefined || second === undefined || c.builds.length !== 2)
    return `has ${c.builds.length} builds, not 2`
  const ignoresSome = (c.ignored ?? []).length > 0
  if (c.status === 'bit_identical' && first.hash !== second.hash)
    return 'is bit_identical with two different hashes'
  if (c.status === 'bit_identical' && (c.differences.length > 0 || c.differences_omitted > 0))
    return 'is bit_identical with differences'
  if (c.status === 'bit_identical' && (first.files !== second.files || first.files === 0))
    return `is bit_identical with ${first.files} and ${second.files} files`
  if (c.status === 'diverged' && c.differences.length === 0) return 'is diverged without a difference'
  if (
    c.status === 'functional_identical' &&
    first.hash === second.hash &&
    c.differences.length === 0 &&
    !ignoresSome
  ) {
    return 'is functional_identical without a difference'
  }
  return null
}

/**
 * Read evidence/builds/comparison.json.
 * @param shown the name that messages use.
 * @throws GateError `io`, `limit`, or `evidence` naming the field that is wrong.
 */
export function readBuildComparison(file: string, shown = file): BuildComparison {
  const data = readOwnJson(file, shown, {
    schema: comparison,
    what: 'is no build comparison',
    remedy: REMEDY,
    maxBytes: MAX_COMPARISON_BYTES
  })
  // zod gives `undefined` for optional members that are absent; they are left out, not set.
  const value = JSON.parse(JSON.stringify(data)) as BuildComparison
  const wrong = contradiction(value)
  if (wrong !== null) throw refuseOwn(shown, wrong, REMEDY)
  return value
}

/**
 * Remove what an earlier run has left in `<evidenceDir>/builds`: everything but the files of this run.
 * @param current paths relative to `root`. @throws GateError `path` or `io`
 */
export function removeStaleBuilds(root: string, evidenceDir: string, current: ReadonlySet<string>): void {
  const dir = path.posix.join(evidenceDir, 'builds')
  const target = resolveInside(root, dir, 'evidence-dir')
  if (!existsSync(target)) return
  for (const name of readdirSync(target)) {
    if (current.has(path.posix.join(dir, name))) continue
    rmSync(path.join(target, name), { recursive: true, force: true })
  }
}

/**
 * Write first.hash, second.hash and comparison.json to `<evidenceDir>/builds`. A build that gave no outputs leaves no
 * hash file, not even one of an earlier run.
 * @returns the paths written, relative to `root`. @throws GateError `path` or `io`
 */
export function writeBuildEvidence(root: string, evidenceDir: string, c: BuildComparison): string[] {
  const dir = path.posix.join(evidenceDir, 'builds')
  const files: [name: string, text: string | null][] = [
    ['first.hash', hashLine(c, 0)],
    ['second.hash', hashLine(c, 1)],
    ['comparison.json', toJson(c)]
  ]
  const written: string[] = []
  for (const [name, text] of files) {
    const file = path.posix.join(dir, name)
    const target = resolveInside(root, file, 'evidence-dir')
    if (text === null) {
      rmSync(target, { force: true })
      continue
    }
    writeAtomic(target, text)
    written.push(file)
  }
  return written
}

function hashLine(c: BuildComparison, n: number): string | null {
  const build = c.builds[n]
  return build === undefined ? null : `${build.hash}\n`
}
