import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import picomatch from 'picomatch'
import { GateError } from './errors.js'
import { resolveInside, toPosix } from './paths.js'

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
 * Expand paths and globs against `root`; results relative, forward slashes, each once, in the order of the
 * patterns and sorted within one. A plain path stands for itself even where nothing exists there.
 * @throws GateError `path` for a pattern that leaves the root.
 */
export function expandGlobs(root: string, patterns: readonly string[]): string[] {
  const found = new Set<string>()
  for (const pattern of patterns.map(toPosix)) {
    if (!hasGlob(pattern)) {
      resolveInside(root, pattern)
      found.add(
        path.posix.normalize(toPosix(path.isAbsolute(pattern) ? path.relative(root, pattern) : pattern))
      )
      continue
    }
    const { base } = picomatch.scan(pattern)
    const start = resolveInside(root, base === '' ? '.' : base)
    const prefix = base === '' || base === '.' ? '' : `${path.posix.normalize(base)}/`
    const matches = picomatch(pattern.replace(/^\.\//, ''), { dot: true })
    if (!existsSync(start)) continue
    const below = walkFiles(start, (name) => /(^|\/)(node_modules|\.git)$/.test(name))
    for (const name of below) if (matches(prefix + name)) found.add(prefix + name)
  }
  return [...found]
}
