import type { KeyedHits } from './keyed-hits.js'

/** Line number (1-based) -> was it hit. A Map<number, boolean> is one; readers use the smaller {@link LineHits}. */
export interface LineTable extends Iterable<[line: number, hit: boolean]> {
  readonly size: number
  get(line: number): boolean | undefined
}

/**
 * What one report says of one source file. The counts always hold; the tables are there where the format has that
 * detail, so that several reports can be joined without counting anything twice.
 */
export interface FileCoverage {
  path: string
  lines_covered: number
  lines_total: number
  lines?: LineTable
  /** Go: the blocks of statements that `lines_covered` and `lines_total` count, in place of lines. */
  blocks?: KeyedHits
  branches_covered?: number
  branches_total?: number
  branches?: KeyedHits
  functions_covered?: number
  functions_total?: number
  functions?: KeyedHits
}

/** One report file as its reader understood it. */
export interface CoverageReport {
  format: string
  files: FileCoverage[]
  /** The report's own sums, where it has them but no files. */
  totals?: { lines_covered: number; lines_total: number; branches_covered: number; branches_total: number }
  /** What the report states itself when it has no files (the seed's `{"totals": {"percent_covered": 90}}`). */
  percent?: number
  /** True where the tool's own percentage counts branches too (coverage.py with branch = true). */
  percent_includes_branches?: boolean
  /** Directories that the report's relative paths are relative to, as it names them (Cobertura `<source>`). */
  source_roots?: string[]
}

/** All coverage files together: a line counts once per (file, line) and is covered when any report hit it. */
export interface CoverageFacts {
  formats: string[]
  files: number
  lines_covered: number
  lines_total: number
  /** 0-100, what the tool itself would print from those counts. */
  percent: number
  branches_covered: number
  branches_total: number
  /** Present when any report counts functions. */
  functions_covered?: number
  functions_total?: number
  /** True when the report states a percentage only: the counts are 0 because nothing was counted. */
  percent_only?: boolean
  /** The report files, relative to the repository. */
  sources: string[]
  /** Worst covered source files first, at most 50. */
  worst: { path: string; lines_covered: number; lines_total: number }[]
}
