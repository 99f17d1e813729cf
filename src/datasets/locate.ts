import { lstatSync, openSync, readSync, closeSync, statSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { counted } from '../lib/numbers.js'
import { expandGlobs, hasGlob } from '../lib/globs.js'
import { relativeTo, resolveInside, toPosix } from '../lib/paths.js'
import type { DatasetContract } from './dataset-contract.js'
import { dvcIgnore } from './dvc-ignore.js'
import { listTree, sortByBytes } from './tree.js'

/** What a contract's path turned out to be. `files` are absolute; `names` what a checksum list calls them. */
export type Located =
  | { kind: 'found'; tree: boolean; files: string[]; names: string[] }
  | { kind: 'missing'; why: string }
  | { kind: 'error'; error: GateError }

const FETCH_LFS = 'run `git lfs pull`, or set `lfs: true` for actions/checkout'

/**
 * Find a dataset's files without leaving `root`. Nothing outside is opened or even listed. A path that exists stands for
 * itself even where it looks like a glob; the files of a glob are named relative to the root.
 */
export function locate(root: string, dataset: DatasetContract): Located {
  try {
    const { path: written } = dataset
    if (path.win32.isAbsolute(written) && !path.isAbsolute(written)) throw foreign(written)
    const full = resolveInside(root, written)
    // resolveInside has checked where it really lies; a dangling link counts as missing.
    const stat = statSync(full, { throwIfNoEntry: false })
    if (stat === undefined && hasGlob(written)) return locateGlob(root, written)
    if (stat === undefined) return { kind: 'missing', why: whyMissing(full, dataset) }
    if (stat.isDirectory()) return locateTree(root, full, dataset)
    if (stat.isFile() && isLfsPointer(full)) {
      return { kind: 'missing', why: `${written} is a Git LFS pointer, not the data; ${FETCH_LFS}` }
    }
    return { kind: 'found', tree: false, files: [full], names: [path.basename(full)] }
  } catch (error) {
    if (error instanceof GateError) return { kind: 'error', error }
    throw error
  }
}

function locateTree(root: string, full: string, { path: written, digest }: DatasetContract): Located {
  const shown = toPosix(path.normalize(written)).replace(/\/$/, '')
  // DVC may link files to its cache, which lies in the repository but outside the directory.
  const names =
    digest === 'plain'
      ? listTree(full, shown)
      : listTree(full, shown, { within: root, skip: dvcIgnore(root, relativeTo(root, full)) })
  return { kind: 'found', tree: true, files: names.map((name) => path.join(full, name)), names }
}

function locateGlob(root: string, written: string): Located {
  const names = sortByBytes(expandGlobs(root, [written]))
  if (names.length === 0) return { kind: 'missing', why: `${written} matches no file` }
  return { kind: 'found', tree: true, files: names.map((name) => resolveInside(root, name)), names }
}

function whyMissing(full: string, { path: written, origin }: DatasetContract): string {
  const link = lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true
  if (link) return `${written} is a link whose target does not exist`
  if (statSync(`${full}.dvc`, { throwIfNoEntry: false })?.isFile() === true) {
    return `${written} does not exist; ${written}.dvc does: run \`dvc pull\``
  }
  return origin === 'DVC' ? `${written} does not exist: run \`dvc pull\`` : `${written} does not exist`
}

/** How many of these files are Git LFS pointers, as a sentence with the step that is missing; undefined when none. */
export function lfsPointers(files: readonly string[]): string | undefined {
  const count = files.filter((file) => isLfsPointer(file)).length
  if (count === 0) return undefined
  return `${count} of ${counted(files.length, 'file')} ${count === 1 ? 'is a Git LFS pointer' : 'are Git LFS pointers'}, not the data; ${FETCH_LFS}`
}

/** By its beginning: a pointer has some 130 bytes, but blanks may have been put around it, and CR before its line breaks. */
function isLfsPointer(file: string): boolean {
  const fd = openSync(file, 'r')
  try {
    const head = Buffer.alloc(4096)
    return lfsOid(head.toString('utf8', 0, readSync(fd, head))) !== undefined
  } finally {
    closeSync(fd)
  }
}

/** The SHA-256 in the text of a Git LFS pointer (git-lfs docs/spec.md), undefined for any other text. */
export function lfsOid(text: string): string | undefined {
  if (!/^[\s\ufeff]*version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1[ \t\r]*\n/.test(text))
    return undefined
  return /^[ \t]*oid sha256:([0-9a-f]{64})\s*$/m.exec(text)?.[1]
}

function foreign(written: string): GateError {
  return new GateError('path', `path ${JSON.stringify(written)} is an absolute path of another machine`, {
    remedy: 'name a path inside the repository'
  })
}
