import { lstatSync, openSync, readSync, closeSync, statSync, type Stats } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { resolveInside, toPosix } from '../lib/paths.js'
import type { DatasetContract } from './contract.js'
import { listTree } from './tree.js'

/** What a contract's path turned out to be. `files` are absolute; `names` what a checksum list calls them. */
export type Located =
  | { kind: 'found'; tree: boolean; files: string[]; names: string[] }
  | { kind: 'missing'; why: string }
  | { kind: 'error'; error: GateError }

/** Find a dataset's files without leaving `root`. Nothing outside is opened or even listed. */
export function locate(root: string, { path: written }: DatasetContract): Located {
  try {
    if (path.win32.isAbsolute(written) && !path.isAbsolute(written)) throw foreign(written)
    const full = resolveInside(root, written)
    const stat = statOf(full)
    if (stat === undefined) return { kind: 'missing', why: whyMissing(full, written) }
    if (stat.isDirectory()) {
      const names = listTree(full, toPosix(path.normalize(written)).replace(/\/$/, ''))
      return { kind: 'found', tree: true, files: names.map((name) => path.join(full, name)), names }
    }
    const pointer = stat.size < 1024 ? lfsPointer(full) : undefined
    if (pointer !== undefined) {
      const why = `${written} is a Git LFS pointer, not the data; run \`git lfs pull\` (actions/checkout: lfs: true)`
      return { kind: 'missing', why }
    }
    return { kind: 'found', tree: false, files: [full], names: [path.basename(full)] }
  } catch (error) {
    if (error instanceof GateError) return { kind: 'error', error }
    throw error
  }
}

function statOf(full: string): Stats | undefined {
  // resolveInside has checked where it really lies; a dangling link counts as missing.
  return statSync(full, { throwIfNoEntry: false })
}

function whyMissing(full: string, written: string): string {
  const link = lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true
  if (link) return `${written} is a link whose target does not exist`
  if (statOf(`${full}.dvc`)?.isFile() === true)
    return `${written} does not exist; ${written}.dvc does: run \`dvc pull\``
  return `${written} does not exist`
}

/** The `oid` of a Git LFS pointer file (git-lfs docs/spec.md), undefined for anything else. */
export function lfsPointer(file: string): string | undefined {
  const fd = openSync(file, 'r')
  try {
    const head = Buffer.alloc(1024)
    const text = head.toString('utf8', 0, readSync(fd, head))
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n')) return undefined
    return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1]
  } finally {
    closeSync(fd)
  }
}

function foreign(written: string): GateError {
  return new GateError('path', `path ${JSON.stringify(written)} is an absolute path of another machine`, {
    remedy: 'name a path inside the repository'
  })
}
