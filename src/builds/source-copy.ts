import {
  copyFileSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync
} from 'node:fs'
import path from 'node:path'
import { ioError } from '../lib/files.js'
import { GateError } from '../lib/errors.js'
import { copyHead, type GitSource } from './git-source.js'
import { joinBytes } from './tree.js'
import { shownName } from './names.js'

/** What a run of ours writes; it is no source. */
const NEVER_SOURCES = ['.git', 'evidence', 'artifact']

const MAX_DEPTH = 256

/** The copy of one directory, names as bytes. FIFOs, sockets and devices are no sources and are left out. */
function copyDirectory(from: Buffer, to: Buffer, skip: (shown: string) => boolean, at = '', depth = 0): void {
  if (depth > MAX_DEPTH) {
    throw new GateError('limit', `${shownName(from)} is more than ${MAX_DEPTH} directories deep`, {
      remedy: 'build from a narrower directory'
    })
  }
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true, encoding: 'buffer' })) {
    const name = entry.name
    const below = at === '' ? shownName(name) : `${at}/${shownName(name)}`
    if (skip(below)) continue
    const source = joinBytes(from, name)
    const target = joinBytes(to, name)
    if (entry.isDirectory()) copyDirectory(source, target, skip, below, depth + 1)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source, { encoding: 'buffer' }), target)
    else if (entry.isFile()) copyFileSync(source, target, constants.COPYFILE_FICLONE)
  }
}

/**
 * Give every file and directory the same time, that of a fresh checkout: equal among themselves, so that `make`
 * finds nothing out of date, and other than in the other copy, as in any two checkouts.
 */
export function stampTree(dir: Buffer, seconds: number): void {
  for (const entry of readdirSync(dir, { withFileTypes: true, encoding: 'buffer' })) {
    const child = joinBytes(dir, entry.name)
    if (entry.isDirectory()) {
      if (entry.name.toString() !== '.git') stampTree(child, seconds)
    } else if (entry.isFile()) utimesSync(child, seconds, seconds)
  }
  utimesSync(dir, seconds, seconds)
}

export interface SourceCopy {
  /** Where the build starts: the copy of `root`, which with git may lie below the top of the copy. */
  cwd: string
}

/**
 * A clean copy of the sources of `root` at `target`: the files that HEAD tracks, or the directory itself where there
 * is no git (without what earlier runs and builds wrote).
 * @param excluded paths relative to `root` that are outputs or evidence; used only without git.
 * @throws GateError `io`
 */
export async function copySources(
  root: string,
  git: GitSource | null,
  target: string,
  excluded: readonly string[]
): Promise<SourceCopy> {
  try {
    if (git !== null) {
      await copyHead(git, target)
    } else {
      const left = new Set([
        ...NEVER_SOURCES,
        ...excluded.map((p) => path.posix.normalize(p).replace(/\/$/, ''))
      ])
      // "." would leave nothing to build.
      left.delete('.')
      copyDirectory(Buffer.from(root), Buffer.from(target), (below) => left.has(below))
    }
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, target, 'check free space and permissions of the temporary directory')
  }
  const cwd = git === null ? target : path.join(target, git.prefix)
  lstatSync(cwd)
  return { cwd }
}
