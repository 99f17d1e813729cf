import { existsSync } from 'node:fs'
import path from 'node:path'
import { KeyedHits } from './keyed-hits.js'
import { LineHits } from './line-hits.js'
import { linesOf } from './line-table.js'
import { isAbsolutePath, joinPlain, PathJoiner, plainPath } from './paths.js'
import { recordedNames, recordNames, type RecordedNames } from './recorded-names.js'
import { below, placeReports, type Origin } from './report-base.js'
import { refusal } from '../lib/report-file.js'
import { countsOf, functionsOf, measurePaths, percentOf, worstOf } from './counts.js'
import { limitFiles } from './select.js'
import type { CoverageFacts, CoverageReport, FileCoverage } from './types.js'

const WORST = 50

/** A report and the file it was read from, relative to the repository. */
export interface ReadReport {
  source: string
  report: CoverageReport
  /** Where it was written, if not where it lies. */
  origin?: Origin | undefined
  /** What its files were called, where that is on record; null: as written. */
  names?: RecordedNames | null | undefined
}

/**
 * Join reports into one set of counts: a line counts once per (file, line) and is covered when any report hit it.
 * The percentage is 100 * covered / total lines; where every report's own percentage counts branches too
 * (coverage.py), branches are counted too.
 * @throws GateError `evidence` when nothing was counted, or when a bare percentage stands beside counts.
 */
export function joinReports(root: string, reports: readonly ReadReport[]): CoverageFacts {
  return joinAll(root, reports).facts
}

/** What reports say together, and the source files that counted. */
export interface Joined {
  facts: CoverageFacts
  /** Empty for a report of totals only. */
  files: FileCoverage[]
  /** By report: what its files are called, where not as it writes them. */
  names: Record<string, RecordedNames>
}

/**
 * As {@link joinReports}, with the files.
 * @param options.only `coverage-paths`: which source files count. @param options.globs each gets a measurement of its own.
 * @throws GateError `evidence` also when `only` matches no file, or stands beside a report of totals only.
 */
export function joinAll(
  root: string,
  reports: readonly ReadReport[],
  { only: patterns = [], globs = [] }: { only?: readonly string[]; globs?: readonly string[] } = {}
): Joined {
  const base = {
    formats: [...new Set(reports.map(({ report }) => report.format))],
    sources: reports.map(({ source }) => source)
  }
  const [only] = reports
  const withoutFiles = reports.find(({ report }) => report.files.length === 0 && report.percent !== undefined)
  if (withoutFiles !== undefined) {
    const { report, source } = withoutFiles
    if (reports.length > 1 || only === undefined) {
      throw refusal(
        source,
        'the report holds totals only, which cannot be joined with other reports',
        'give the full report, with its files, or this one alone'
      )
    }
    if (patterns.length > 0) {
      throw refusal(
        source,
        'the report holds totals only, which coverage-paths cannot limit',
        'give the full report, with its files, or leave coverage-paths out'
      )
    }
    const none = { lines_covered: 0, lines_total: 0, branches_covered: 0, branches_total: 0 }
    const counted = report.totals === undefined ? { ...none, percent_only: true } : report.totals
    return { facts: { ...base, files: 0, ...counted, percent: report.percent ?? 0, worst: [] }, files: [], names: {} }
  }

  const joined = joinFiles(root, reports)
  const files = limitFiles(joined.files, patterns)
  const counts = countsOf(files)
  if (counts.lines_total === 0) {
    throw refusal(
      base.sources.join(', '),
      `the coverage report has no lines (${files.length} files)`,
      'check that the tests ran with coverage and that the sources are not all excluded'
    )
  }
  const withBranches = reports.every(({ report }) => report.percent_includes_branches === true)
  const facts: CoverageFacts = {
    ...base,
    files: files.length,
    ...counts,
    percent: percentOf(counts, withBranches),
    ...functionsOf(files),
    worst: worstOf(files, WORST),
    ...(patterns.length > 0 && { limited_to: [...patterns] }),
    ...(globs.length > 0 && { paths: measurePaths(files, globs, withBranches) })
  }
  return { facts, files, names: joined.names }
}

/** The source files of all reports, each once, under one name. */
export function joinFiles(
  root: string,
  reports: readonly ReadReport[]
): { files: FileCoverage[]; names: Record<string, RecordedNames> } {
  const paths = namesOf(root, reports)
  const files = new Map<string, FileCoverage>()
  const names: Record<string, RecordedNames> = {}
  for (const [i, { source, report }] of reports.entries()) {
    const own = paths[i] ?? []
    const recorded = recordNames(
      report.files.map((file) => file.path),
      own
    )
    if (recorded !== undefined) names[source] = recorded
    for (const [j, file] of report.files.entries()) {
      const name = own[j] ?? file.path
      const before = files.get(name)
      files.set(name, before === undefined ? { ...file, path: name } : joinFile(before, file))
    }
  }
  return { files: [...files.values()], names }
}

/** What the files of each report are called: as recorded, else as a leg has called them, else as the repository tells. */
function namesOf(root: string, reports: readonly ReadReport[]): string[][] {
  const placed = reports.map(({ source, report, origin, names }) => {
    const written = report.files.map((file) => file.path)
    if (names !== undefined) return recordedNames(names, written, source)
    if (origin?.names === undefined) return undefined
    return below(recordedNames(origin.names, written, source), origin.directory)
  })
  const open = reports.filter((_, i) => placed[i] === undefined)
  const found = placeReports(
    open.map(({ source, report, origin }) => ({
      paths: reportPaths(root, report),
      file: origin?.file ?? plainPath(source),
      directory: origin?.directory ?? ''
    })),
    (name) => existsSync(path.join(root, name))
  )
  const all = placed.map((own) => own ?? found.shift() ?? [])
  const joiner = new PathJoiner(root)
  // Relative paths first: they are what the absolute ones of another machine are recognised by.
  const order = [...all.keys()].sort(
    (a, b) => Number(all[a]?.some(isAbsolutePath)) - Number(all[b]?.some(isAbsolutePath))
  )
  for (const i of order) if (reports[i]?.names === undefined) all[i] = joiner.join(all[i] ?? [])
  return all
}

/** The report's own paths below its source roots, where it names exactly one or only one holds the file. */
function reportPaths(root: string, { files, source_roots = [] }: CoverageReport): string[] {
  const [base, ...others] = source_roots
  if (base === undefined) return files.map((file) => plainPath(file.path))
  if (others.length === 0) return files.map((file) => joinPlain(base, file.path))
  return files.map((file) => {
    const there = source_roots.map((r) => joinPlain(r, file.path)).filter((p) => existsSync(path.resolve(root, p)))
    return there.length === 1 && there[0] !== undefined ? there[0] : plainPath(file.path)
  })
}

/** Two reports on one source file. Where their detail cannot be joined the better count stands: a lower bound. */
function joinFile(a: FileCoverage, b: FileCoverage): FileCoverage {
  const joined: FileCoverage = { path: a.path, ...joinLines(a, b) }
  const branches = joinKeyed(a.branches, b.branches)
  if (branches !== undefined) {
    Object.assign(joined, { branches, branches_covered: branches.covered, branches_total: branches.total })
  } else if (a.branches_total !== undefined || b.branches_total !== undefined) {
    const better = (b.branches_total ?? -1) > (a.branches_total ?? -1) ? b : a
    joined.branches_covered = Math.max(a.branches_covered ?? 0, b.branches_covered ?? 0)
    joined.branches_total = better.branches_total ?? 0
  }
  const functions = joinKeyed(a.functions, b.functions)
  if (functions !== undefined) {
    Object.assign(joined, { functions, functions_covered: functions.covered, functions_total: functions.total })
  } else if (a.functions_total !== undefined || b.functions_total !== undefined) {
    joined.functions_covered = Math.max(a.functions_covered ?? 0, b.functions_covered ?? 0)
    joined.functions_total = Math.max(a.functions_total ?? 0, b.functions_total ?? 0)
  }
  return joined
}

/**
 * Lines stand before sums, which cannot be checked and name no line: of a record with lines and one without, the one
 * with lines counts. Of two sums the better of each number does.
 * @throws GateError for Go profiles that disagree on the statements of a block.
 */
function joinLines(
  a: FileCoverage,
  b: FileCoverage
): Pick<FileCoverage, 'lines_covered' | 'lines_total' | 'lines' | 'blocks'> {
  const blocks = joinBlocks(a, b)
  if (blocks !== undefined) return { blocks, lines_covered: blocks.covered, lines_total: blocks.total }
  const [ofA, ofB] = [linesOf(a), linesOf(b)]
  if (ofA !== undefined && ofB !== undefined) {
    const lines = new LineHits()
    for (const [line, hit] of ofA) lines.add(line, hit)
    for (const [line, hit] of ofB) lines.add(line, hit)
    return { lines, lines_covered: lines.covered, lines_total: lines.size }
  }
  for (const { lines, blocks, lines_covered, lines_total } of [a, b]) {
    if (lines === undefined && blocks === undefined) continue
    return { lines_covered, lines_total, ...(lines && { lines }), ...(blocks && { blocks }) }
  }
  return {
    lines_covered: Math.max(a.lines_covered, b.lines_covered),
    lines_total: Math.max(a.lines_total, b.lines_total)
  }
}

function joinBlocks(a: FileCoverage, b: FileCoverage): KeyedHits | undefined {
  for (const [key, , total] of (a.blocks !== undefined && b.blocks?.entries()) || []) {
    const other = a.blocks?.totalOf(key)
    if (other === undefined || other === total) continue
    throw refusal(
      a.path,
      `Go profiles disagree: the block ${key} has ${other} statements and ${total} statements`,
      'give profiles of one version of the sources'
    )
  }
  return joinKeyed(a.blocks, b.blocks)
}

function joinKeyed(a: KeyedHits | undefined, b: KeyedHits | undefined): KeyedHits | undefined {
  if (a === undefined || b === undefined || a.scheme !== b.scheme) return undefined
  const both = new KeyedHits(a.scheme)
  both.addAll(a)
  both.addAll(b)
  return both.pack()
}
