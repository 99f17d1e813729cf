/** Lines of one source file. `lines` maps line number -> hits > 0; absent where a format has totals only. */
export interface FileCoverage {
  path: string
  lines_covered: number
  lines_total: number
  lines?: Map<number, boolean>
  branches_covered?: number
  branches_total?: number
  functions_covered?: number
  functions_total?: number
}

/** One report file as its reader understood it. */
export interface CoverageReport {
  format: string
  files: FileCoverage[]
  /** What the report states itself when it has no files (the seed's `{"totals": {"percent_covered": 90}}`). */
  percent?: number
  /** True where the tool's own percentage counts branches too (coverage.py with branch = true). */
  percent_includes_branches?: boolean
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
  /** The report files, relative to the repository. */
  sources: string[]
  /** Worst covered source files first, at most 50. */
  worst: { path: string; lines_covered: number; lines_total: number }[]
}
