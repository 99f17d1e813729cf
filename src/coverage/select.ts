import { GateError } from '../lib/errors.js'
import { globMatcher } from '../lib/glob-match.js'
import { hasGlob } from '../lib/globs.js'
import { plainPath } from './paths.js'

const SHOWN = 3

/** A plain path stands for the file and, where it is a directory, for all files below it. */
function oneMatcher(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  if (plain === '' || plain === '.') return () => true
  if (!hasGlob(plain)) {
    const name = plainPath(plain)
    return (path) => path === name || path.startsWith(`${name}/`)
  }
  const matches = globMatcher(plain, { dot: true })
  // A file may really be called `[id].ts`.
  return (path) => path === plain || matches(path)
}

/**
 * Tells which source files patterns mean: those that match any pattern, or all where there are only exclusions, but
 * none that an exclusion (`!glob`) matches, wherever it stands in the list.
 */
export function fileMatcher(patterns: readonly string[]): (path: string) => boolean {
  const wanted = patterns.filter((p) => !p.startsWith('!')).map(oneMatcher)
  const unwanted = patterns.filter((p) => p.startsWith('!')).map((p) => oneMatcher(p.slice(1)))
  return (path) => (wanted.length === 0 || wanted.some((m) => m(path))) && !unwanted.some((m) => m(path))
}

/**
 * The files that `coverage-paths` lets count; all of them where it is empty.
 * @throws GateError `evidence` when a pattern names no file: what it means was not measured, which is not 0 lines. An
 *   exclusion may name none.
 */
export function limitFiles<T extends { path: string }>(files: readonly T[], patterns: readonly string[]): T[] {
  if (patterns.length === 0) return [...files]
  const idle = patterns.filter((pattern) => {
    const names = fileMatcher([pattern])
    return !pattern.startsWith('!') && !files.some(({ path }) => names(path))
  })
  const matches = fileMatcher(patterns)
  const kept = idle.length > 0 ? [] : files.filter((file) => matches(file.path))
  if (kept.length > 0) return kept
  const named = (idle.length > 0 ? idle : patterns).join(', ').slice(0, 200)
  throw new GateError(
    'evidence',
    `${named} matches none of the ${files.length} covered files (${someNames(files)})`,
    {
      remedy: 'write the patterns as the coverage report names the files, from the root of the repository',
      place: { setting: 'coverage-paths' }
    }
  )
}

/** The first names, for messages. */
export function someNames(files: readonly { path: string }[]): string {
  const shown = files.slice(0, SHOWN).map(({ path }) => path.slice(0, 200))
  return shown.join(', ') + (files.length > SHOWN ? ', ...' : '')
}
