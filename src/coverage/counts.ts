import type { FileCoverage, PathCoverage } from './types.js'
import { fileMatcher, someNames } from './select.js'

export interface Counts {
  lines_covered: number
  lines_total: number
  branches_covered: number
  branches_total: number
}

/** The sums over files. */
export function countsOf(files: readonly FileCoverage[]): Counts {
  const sum = (of: (file: FileCoverage) => number | undefined): number =>
    files.reduce((n, file) => n + (of(file) ?? 0), 0)
  return {
    lines_covered: sum((f) => f.lines_covered),
    lines_total: sum((f) => f.lines_total),
    branches_covered: sum((f) => f.branches_covered),
    branches_total: sum((f) => f.branches_total)
  }
}

/** 100 * covered / total, 0-100; with branches where the tool counts them too (coverage.py). NaN of nothing. */
export function percentOf(counts: Counts, withBranches: boolean): number {
  const covered = counts.lines_covered + (withBranches ? counts.branches_covered : 0)
  const total = counts.lines_total + (withBranches ? counts.branches_total : 0)
  return (100 * covered) / total
}

/** Functions, only where any file counts them. */
export function functionsOf(
  files: readonly FileCoverage[]
): { functions_covered: number; functions_total: number } | undefined {
  if (!files.some((f) => f.functions_total !== undefined)) return undefined
  return {
    functions_covered: files.reduce((n, f) => n + (f.functions_covered ?? 0), 0),
    functions_total: files.reduce((n, f) => n + (f.functions_total ?? 0), 0)
  }
}

/** One measurement for each glob; `percent` is absent where it names no covered line. */
export function measurePaths(
  files: readonly FileCoverage[],
  globs: readonly string[],
  withBranches: boolean
): PathCoverage[] {
  return globs.map((glob) => {
    const matches = fileMatcher([glob])
    const named = files.filter((file) => matches(file.path))
    const counts = countsOf(named)
    const { lines_covered, lines_total } = counts
    const [worst] = worstOf(named, 1)
    return {
      glob,
      files: named.length,
      lines_covered,
      lines_total,
      ...(lines_total > 0
        ? { percent: percentOf(counts, withBranches) }
        : { others: `the ${files.length} covered files (${someNames(files)})` }),
      ...(worst !== undefined && { worst })
    }
  })
}

/** The least covered files first; those without an uncovered line are left out. */
export function worstOf(
  files: readonly FileCoverage[],
  most: number
): { path: string; lines_covered: number; lines_total: number }[] {
  const rate = (f: FileCoverage): number => f.lines_covered / f.lines_total
  const missed = (f: FileCoverage): number => f.lines_total - f.lines_covered
  return files
    .filter((f) => missed(f) > 0)
    .sort((a, b) => rate(a) - rate(b) || missed(b) - missed(a) || (a.path < b.path ? -1 : 1))
    .slice(0, most)
    .map(({ path, lines_covered, lines_total }) => ({ path, lines_covered, lines_total }))
}
