import { createHash, randomUUID } from 'node:crypto'
import os from 'node:os'
import { z } from '../lib/zod.js'
import { GateError } from '../lib/errors.js'
import { toJson, writeAtomic } from '../lib/files.js'
import { readOwnJson } from '../lib/own-json.js'
import { resolveInside } from '../lib/paths.js'
import { slug } from '../lib/slug.js'
import { buildOnce, NotTested } from './build-once.js'
import { record } from './double-build.js'
import { withJob, type BuildOptions } from './job.js'
import { FileSource } from './source.js'
import { eachNode, type FileNode, type TreeNode } from './tree.js'
import { shownName } from './names.js'

const MAX_RECORD_BYTES = 256 * 1024 * 1024
const CHUNK = 1 << 20

const count = z.number().int().nonnegative()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hex')

const listed = z.object({
  path: z.string(),
  kind: z.enum(['file', 'directory', 'symlink', 'special']),
  mode: z
    .string()
    .regex(/^[0-7]{1,6}$/, 'is no mode in octal')
    .optional(),
  size: count.optional(),
  sha256: sha256.optional(),
  target: z.string().optional()
})

const single = z.object({
  schema: z.literal('provenance-gates/single-build/v1'),
  /** Of this one build; absent in records of older writers. */
  build_id: z.string().optional(),
  machine: z.string(),
  platform: z.string(),
  hash: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'is no sha256-<base64>'),
  modes: sha256,
  files: count,
  bytes: count,
  seconds: z.number().nonnegative(),
  command: z.string(),
  outputs: z.array(z.string()),
  git_sha: z.string().nullable(),
  source_date_epoch: count.nullable(),
  notes: z.array(z.string()),
  listing: z.array(listed)
})

/** One build on one machine: its hash and a listing that another machine's can be compared with. */
export type SingleBuild = z.infer<typeof single>
export type ListedEntry = z.infer<typeof listed>

function fileSha256(file: FileNode): string {
  const hash = createHash('sha256')
  const source = new FileSource(file.path, file.size)
  try {
    for (let at = 0; at < file.size; at += CHUNK) hash.update(source.read(at, CHUNK))
  } finally {
    source.close()
  }
  return hash.digest('hex')
}

function toEntry(path: string, node: TreeNode): ListedEntry {
  if (node.kind === 'symlink') return { path, kind: 'symlink', target: shownName(node.target) }
  if (node.kind === 'special') return { path, kind: 'special' }
  const mode = node.mode.toString(8).padStart(4, '0')
  if (node.kind === 'directory') return { path, kind: 'directory', mode }
  return { path, kind: 'file', mode, size: node.size, sha256: fileSha256(node) }
}

/**
 * Build once, without variations: a matrix of machines varies by itself. The records of two machines are compared by
 * `mergeSingleBuilds`.
 * @param machine a name for this machine, such as the runner's label.
 * @throws GateError `build` when the build fails, hangs or writes nothing.
 */
export async function singleBuild(options: BuildOptions, machine = os.hostname()): Promise<SingleBuild> {
  return withJob(options, [], async (job, plan) => {
    try {
      const side = await buildOnce(job, 'first', plan.first, Math.floor(Date.now() / 1000))
      return {
        schema: 'provenance-gates/single-build/v1',
        build_id: randomUUID(),
        machine,
        platform: `${os.platform()}-${os.arch()}`,
        ...record(side),
        command: options.command,
        outputs: [...options.outputs],
        git_sha: options.gitSha ?? job.git?.head ?? null,
        source_date_epoch: job.epoch ?? null,
        notes: job.notes,
        listing: [...eachNode(side.outputs.node)].map(({ path, node }) => toEntry(path, node))
      }
    } catch (error) {
      if (!(error instanceof NotTested)) throw error
      throw new GateError('build', error.message.replace(' first build', ' build'), {
        remedy: 'mend the build command',
        cause: error
      })
    }
  })
}

/**
 * Write the record below the evidence directory, where `merge` looks for it.
 * @returns its path relative to the root
 */
export function writeSingleBuild(root: string, evidenceDir: string, build: SingleBuild): string {
  const file = `${evidenceDir}/builds/single-${slug(build.machine)}.json`
  writeAtomic(resolveInside(root, file, 'evidence-dir'), toJson(build))
  return file
}

/** Read the record of one machine. @throws GateError `io`, `limit`, or `evidence` naming the field that is wrong. */
export function readSingleBuild(file: string, shown = file): SingleBuild {
  return readOwnJson(file, shown, {
    schema: single,
    what: 'is no record of a build',
    remedy: 'write it again with `double-build --single`',
    maxBytes: MAX_RECORD_BYTES
  })
}
