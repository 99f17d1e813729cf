import type { Evidence } from '../lib/evidence.js'
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

/** The files of one `glob=number` of coverage-min. */
export interface PathCoverage {
  glob: string
  files: number
  lines_covered: number
  lines_total: number
  /** 0-100; absent where the glob names no covered line. */
  percent?: number
  /** Only where it names none: what there is instead, in words. */
  others?: string
  worst?: { path: string; lines_covered: number; lines_total: number }
}

/** What the coverage is compared with. */
export interface CoverageBase {
  /** In words: `main at 1a2b3c4`, or the report files. */
  source: string
  percent: number
  /** Head minus base, percentage points. */
  delta: number
  /** By glob of coverage-min; only those that the base measured. */
  paths: { glob: string; percent: number }[]
  /** The files whose coverage fell most, in percentage points, at most 50; only with a report of the base. */
  fell?: { path: string; before: number; after: number }[]
}

/** Lines `first` to `last` (1-based, both included) that were changed and are not covered. */
export interface UncoveredBlock {
  path: string
  first: number
  last: number
  /** How many lines of the block count and are not covered. */
  lines: number
}

/** Coverage of the lines that a change adds or alters and that the report counts. */
export interface PatchCoverage {
  /** The commit that the diff starts from, in words. */
  base: string
  lines_covered: number
  lines_total: number
  /** 0-100; absent where no changed line counts. */
  percent?: number
  /** Changed files that the report knows. */
  files: number
  /** Changed files that it does not know, in the diff's order: how many, and the first 20. */
  unknown: { total: number; paths: string[] }
  /** The largest first, at most 200. */
  blocks: UncoveredBlock[]
  blocks_omitted: number
}

/** A floor that only rises. */
export interface RatchetFloor {
  percent: number
  /** In words: `abc1234 on 2026-11-20`, or the setting. */
  set_by: string
}

/** The floors of the coverage gates; a gate without one starts with this run. */
export interface CoverageRatchet {
  /** Whose green runs count. */
  branch: string
  /** Where green runs of other jobs were left out: the words that name them. */
  other_jobs?: string
  overall?: RatchetFloor
  paths: { glob: string; floor: RatchetFloor }[]
  /** Why the records cannot be trusted: a gate whose floor would come from them must not pass. */
  problem?: { source: string; reason: string; remedy: string }
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
  /** `coverage-paths`, where it limits what counts. */
  limited_to?: string[]
  /** One for each `glob=number` of coverage-min. */
  paths?: PathCoverage[]
  /** Where a base was looked for. */
  base?: Evidence<CoverageBase>
  /** Where a diff was looked for. */
  patch?: Evidence<PatchCoverage>
  /** Only with `ratchet: true`. */
  ratchet?: CoverageRatchet
}
