import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import { walkFiles } from '../lib/globs.js'
import { relativeTo, resolveInside } from '../lib/paths.js'
import { unsafeName } from '../lib/safe-name.js'
import { MANIFEST_NAME, SUMS_NAME } from './names.js'
import type { PackOptions, Skipped } from './types.js'

export interface Candidate {
  /** Relative to the root, forward slashes: its name in the pack. */
  path: string
  /** Absolute. */
  full: string
  size: number
}

export const DEFAULT_DIRECTORIES = ['artifact', 'experiments/ledger']

/** Documents at the root that the seed's packs carry. */
const DOCUMENT = /^(CHANGELOG([_-].*)?|PROVENANCE_.*|EVIDENCE)\.md$/

/** Our own lock and temporary files: they come and go while others run. */
const TRANSIENT = /(^|\/)(\.lock(\.break)?|\..*\.tmp)$/

/** Why a file of this name cannot enter a pack; undefined where it can. */
export function unfitName(name: string): string | undefined {
  const unsafe = unsafeName(name)
  if (unsafe !== undefined) return `its name ${unsafe}`
  return name === MANIFEST_NAME || name === SUMS_NAME
    ? 'its name is that of a file that every pack has'
    : undefined
}

/**
 * The file's size, or why it cannot enter. Nothing on the way to it may be a symlink; `realDirs` remembers the
 * directories that were looked at.
 */
function inspect(realRoot: string, name: string, realDirs: Map<string, boolean>): number | string {
  const unfit = unfitName(name)
  if (unfit !== undefined) return unfit
  const full = path.join(realRoot, name)
  const dir = path.dirname(full)
  try {
    const stat = lstatSync(full)
    if (stat.isSymbolicLink()) return 'is a symlink'
    if (!stat.isFile()) return 'is not a regular file'
    const real = realDirs.get(dir) ?? realpathSync(dir) === dir
    realDirs.set(dir, real)
    return real ? stat.size : 'lies behind a symlink'
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist'
    throw ioError(error, name, 'check the path and its permissions')
  }
}

/** The file that a link leads to; undefined where there is none. */
function behindLink(realRoot: string, name: string): Candidate | undefined {
  const full = path.join(realRoot, name)
  const stat = statSync(full, { throwIfNoEntry: false })
  return stat?.isFile() === true ? { path: name, full: realpathSync(full), size: stat.size } : undefined
}

/** Files below a directory of the root; none where it is missing. One that is a symlink stands for itself, to be refused. */
function below(root: string, dir: string, skip: (name: string) => boolean): string[] {
  const named = path.resolve(root, dir)
  if (lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink() === true) return [relativeTo(root, named)]
  const full = resolveInside(root, dir, 'directory to pack')
  const stat = lstatSync(full, { throwIfNoEntry: false })
  if (stat === undefined || !stat.isDirectory()) return []
  const prefix = relativeTo(root, full)
  try {
    return walkFiles(full, skip).map((name) => (prefix === '.' ? name : `${prefix}/${name}`))
  } catch (error) {
    if (error instanceof GateError || systemCode(error) === undefined) throw error
    throw ioError(error, prefix, 'make the directory readable')
  }
}

/**
 * The files of a pack, sorted by name in code units: everything below the evidence directory but earlier packs, the other
 * directories, the documents at the root, and the further sources. What cannot enter is listed with its reason;
 * a transient file of ours is not evidence and not listed, unless a setting names one. A source that was read through a link stays out, too, since no link is
 * followed into a pack: it is `linked`, for its digest.
 * @throws GateError `path` for a source outside the root, `io`, `limit`.
 */
export function collectFiles(
  options: Pick<PackOptions, 'root' | 'evidenceDir' | 'sources' | 'directories'>
): { files: Candidate[]; skipped: Skipped[]; linked: Candidate[] } {
  const { root, evidenceDir, sources = [], directories = DEFAULT_DIRECTORIES } = options
  const realRoot = realpathSync(root)
  const names = new Set<string>()
  const isPack = (name: string): boolean =>
    name === 'packs' || /^provenance_pack_\w+\.(zip|tar\.gz)$/.test(name)
  for (const name of below(root, evidenceDir, isPack)) names.add(name)
  // Packs, and the statements about packs.
  const about = ['packs', 'attestation'].map(
    (dir) => `${relativeTo(root, resolveInside(root, path.join(evidenceDir, dir), 'evidence-dir'))}/`
  )
  for (const dir of directories) for (const name of below(root, dir, () => false)) names.add(name)
  for (const name of readdirSync(root)) if (DOCUMENT.test(name)) names.add(name)
  const named = new Set<string>()
  for (const source of sources) {
    const full = resolveInside(root, source, 'evidence file')
    // A contract may name a directory as its evidence.
    const isDirectory = lstatSync(full, { throwIfNoEntry: false })?.isDirectory() === true
    for (const name of isDirectory ? below(root, source, () => false) : [relativeTo(root, full)])
      named.add(name)
  }
  for (const name of named) names.add(name)
  const files: Candidate[] = []
  const skipped: Skipped[] = []
  const linked: Candidate[] = []
  const realDirs = new Map<string, boolean>()
  for (const name of [...names].sort()) {
    if ((TRANSIENT.test(name) && !named.has(name)) || about.some((dir) => name.startsWith(dir))) continue
    const found = inspect(realRoot, name, realDirs)
    if (typeof found === 'number') files.push({ path: name, full: path.join(realRoot, name), size: found })
    else {
      skipped.push({ path: name, reason: found })
      const target =
        unsafeName(name) === undefined && named.has(name) ? behindLink(realRoot, name) : undefined
      if (target !== undefined) linked.push(target)
    }
  }
  return { files, skipped, linked }
}
