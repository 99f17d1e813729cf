import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import picomatch from 'picomatch'
import { GateError } from './errors.js'
import { globMatcher } from './glob-match.js'
import { requirePositive } from './glob-negation.js'
import { isInside, relativeTo, resolveInside, toPosix } from './paths.js'

/** A directory tree deeper or larger than this is refused rather than walked for ever. */
const MAX_DEPTH = 64
const MAX_ENTRIES = 1_000_000

export function hasGlob(pattern: string): boolean {
  return /[*?[\]{}!()]/.test(pattern)
}

/** Files below `dir`, relative with forward slashes, sorted by code unit; symlinked directories are not entered. */
export function walkFiles(dir: string, skip: (relative: string) => boolean = () => false): string[] {
  const found: string[] = []
  const visit = (relative: string, depth: number): void => {
    if (depth > MAX_DEPTH)
      throw new GateError('limit', `${relative} is more than ${MAX_DEPTH} directories deep`, {
        remedy: 'name a narrower path'
      })
    for (const entry of readdirSync(path.join(dir, relative), { withFileTypes: true })) {
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`
      if (skip(name)) continue
      if (entry.isDirectory()) visit(name, depth + 1)
      else found.push(name)
      if (found.length > MAX_ENTRIES)
        throw new GateError('limit', `${dir} holds more than ${MAX_ENTRIES} files`, {
          remedy: 'name a narrower path'
        })
    }
  }
  visit('', 0)
  return found.sort()
}

/**
 * Expand paths and globs against `root`; results each once, in the order of the patterns and sorted within one:
 * relative with forward slashes inside the root, absolute outside. A plain path stands for itself even where nothing
 * exists there.
 * @param anywhere true for what the operator typed; false for what a file of the repository says
 * @throws GateError `path` for a pattern that leaves the root where it may not, `setting` for one that `globMatcher` refuses
 */
export function expandGlobs(root: string, patterns: readonly string[], anywhere = false): string[] {
  const found = new Set<string>()
  const add = (absolute: string): void => {
    found.add(isInside(root, absolute) ? relativeTo(root, absolute) : absolute)
  }
  const locate = (p: string): string => (anywhere ? path.resolve(root, p) : resolveInside(root, p))
  for (const pattern of patterns.map(toPosix)) {
    // A file may really be called `a[1].json`.
    if (!hasGlob(pattern) || existsSync(path.resolve(root, pattern))) {
      add(locate(pattern))
      continue
    }
    requirePositive(pattern)
    const { base, glob } = picomatch.scan(pattern)
    const start = locate(base === '' ? '.' : base)
    if (!existsSync(start)) continue
    const matches = globMatcher(glob, { dot: true })
    // `*.tap` names files of one directory: what lies deeper need not be walked.
    const flat = !/\/|\*\*/.test(glob)
    const skip = (n: string): boolean => (flat && n.includes('/')) || /(^|\/)(node_modules|\.git)$/.test(n)
    for (const name of walkFiles(start, skip)) {
      if (matches(name)) add(path.join(start, name))
    }
  }
  return [...found]
}

/**
 * The same for patterns that are to be joined: each has to name a file, since what one of them means would otherwise be missing
 * in silence. None at all is for the caller to judge.
 * @throws GateError `evidence` for one of several that matches nothing; else as {@link expandGlobs}
 */
export function expandEach(root: string, patterns: readonly string[], anywhere = false): string[] {
  const found = patterns.map((pattern) => expandGlobs(root, [pattern], anywhere))
  const idle = found.findIndex((files) => files.length === 0)
  if (idle !== -1 && found.some((files) => files.length > 0)) {
    throw new GateError('evidence', `${patterns[idle] ?? ''} matches no file`, {
      remedy: 'check that the step that writes it has run, or leave the pattern out'
    })
  }
  return [...new Set(found.flat())]
}
