import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readlinkSync, realpathSync, type Dirent } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import type { HashAlgorithm } from '../lib/hash.js'
import { isInside } from '../lib/paths.js'

/** A directory deeper or larger than this is refused rather than walked for ever. */
const MAX_DEPTH = 100
const MAX_FILES = 2_000_000

/**
 * The files of a dataset directory: paths relative to it, forward slashes, sorted by their UTF-8 bytes as
 * `LC_ALL=C sort` does. A symlink to a file inside the directory is listed under its own name and stands for the content
 * it points to, so retargeting it shows. Everything that could hide or import content is an error: a link that leaves
 * the directory, a broken one, a link to a directory, and what is neither file nor directory.
 * @param dir absolute; @param shown the name that messages use
 * @param options.within links may lead anywhere in this directory; default `dir` itself
 * @param options.skip names that do not belong to the dataset
 * @throws GateError `path`, `limit` or `io`
 */
export function listTree(
  dir: string,
  shown: string,
  { within = dir, skip }: { within?: string; skip?: (name: string, isDirectory: boolean) => boolean } = {}
): string[] {
  const files: string[] = []
  const visit = (relative: string, depth: number): void => {
    for (const entry of entries(path.join(dir, relative), `${shown}/${relative}`)) {
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`
      if (skip?.(name, entry.isDirectory()) === true) continue
      if (entry.isDirectory()) {
        if (depth === MAX_DEPTH) throw tooLarge(`${shown}/${name} is more than ${MAX_DEPTH} directories deep`)
        visit(name, depth + 1)
        continue
      }
      if (!entry.isFile()) checkOther(path.join(dir, name), within, `${shown}/${name}`, entry)
      files.push(name)
      if (files.length > MAX_FILES) throw tooLarge(`${shown} holds more than ${MAX_FILES} files`)
    }
  }
  visit('', 0)
  return sortByBytes(files)
}

/** UTF-16 order differs from byte order only above the surrogates, so most lists need no conversion. */
export function sortByBytes(names: string[]): string[] {
  const special = names.some((name) => /[\ud800-\uffff]/.test(name))
  if (!special) return names.sort()
  return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

export interface TreeFile {
  /** Relative to the directory, forward slashes. */
  name: string
  /** Digest of the content, hex. */
  hex: string
}

/**
 * Checksum of a directory: the digest of the lines that `sha256sum` prints for its files, in path order. From inside
 * the directory:
 *
 *     find . -xtype f -printf '%P\0' | LC_ALL=C sort -z | xargs -0r sha256sum | sha256sum
 *
 * A rename, a move, an added, removed or empty file and a byte that goes from one file to the next all change it.
 */
export function treeChecksum(files: readonly TreeFile[], algorithm: HashAlgorithm): string {
  return digestLines(
    files.map(({ name, hex }) => sumLine(hex, name)),
    algorithm
  )
}

/**
 * The same fact in the other spellings people use, which are accepted but never written: paths with `./` in front, as
 * a plain `find .` prints them, and the lines sorted as a whole instead of by path.
 */
export function otherTreeChecksums(files: readonly TreeFile[], algorithm: HashAlgorithm): string[] {
  const bare = files.map(({ name, hex }) => sumLine(hex, name))
  const dotted = files.map(({ name, hex }) => sumLine(hex, `./${name}`))
  return [dotted, sortByBytes([...bare]), sortByBytes([...dotted])].map((lines) =>
    digestLines(lines, algorithm)
  )
}

function digestLines(lines: readonly string[], algorithm: HashAlgorithm): string {
  return createHash(algorithm).update(lines.join('')).digest('hex')
}

/** One line as GNU coreutils 9 prints it: a name with a backslash or line break is escaped and the line marked. */
export function sumLine(hex: string, name: string): string {
  if (!/[\\\n\r]/.test(name)) return `${hex}  ${name}\n`
  return `\\${hex}  ${name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}\n`
}

function entries(dir: string, shown: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
  } catch (error) {
    throw ioError(error, shown, 'check the path and its permissions')
  }
}

function checkOther(full: string, within: string, shown: string, entry: Dirent): void {
  const refuse = (what: string, remedy: string): GateError =>
    new GateError('path', `${shown} ${what}`, { remedy, place: { file: shown } })
  if (!entry.isSymbolicLink()) throw refuse('is neither a file nor a directory', 'remove it from the dataset')
  let target: string
  try {
    target = realpathSync(full)
  } catch {
    throw refuse(`is a broken link to ${readlinkSync(full)}`, 'restore its target or remove it')
  }
  if (!isInside(realpathSync(within), target)) {
    throw refuse('is a link that leaves the dataset', 'copy its target into the dataset or remove the link')
  }
  if (!lstatSync(target).isFile())
    throw refuse('is a link to a directory', 'name the files, or remove the link')
}

function tooLarge(message: string): GateError {
  return new GateError('limit', message, { remedy: 'split the dataset into several' })
}
