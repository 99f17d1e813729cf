import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { hashFile } from '../lib/hash.js'
import type { InputKind } from '../legs/kinds.js'
import type { World } from './world.js'

/** Where results of several jobs are merged, what they have read of one kind; empty otherwise. */
export function legFiles({ legs = [] }: World, kind: InputKind): string[] {
  return legs.flatMap(({ files }) => files[kind] ?? [])
}

/** The same by leg, those without any left out. */
export function filesByLeg({ legs = [] }: World, kind: InputKind): { leg: string; files: string[] }[] {
  return legs.flatMap(({ name, files }) => {
    const of = files[kind] ?? []
    return of.length === 0 ? [] : [{ leg: name, files: of }]
  })
}

/** Files of different content: the jobs of one commit have mostly read the very same one. */
export function distinct(root: string, files: readonly string[]): string[] {
  const byDigest = new Map<string, string>()
  for (const file of files) {
    const digest = hashFile(path.resolve(root, file), 'sha256', file)
    if (!byDigest.has(digest)) byDigest.set(digest, file)
  }
  return [...byDigest.values()]
}

/** What there can be only one of. @throws GateError `evidence` where legs brought different ones */
export function theOne(root: string, files: readonly string[], kind: InputKind): string[] {
  const different = distinct(root, files)
  const [one, other] = different
  if (one !== undefined && other !== undefined) {
    throw new GateError(
      'evidence',
      `${one} and ${other} differ: the legs have read ${different.length} different files as ${kind}`,
      {
        remedy: `check out the repository before merging, or set ${kind}`
      }
    )
  }
  return different
}
