import type { ChangedLines } from '../lib/diff.js'
import { tailsOf } from '../lib/paths.js'
import { refusal } from '../lib/report-file.js'
import { locateFiles } from './locate.js'
import { linesOf } from './line-table.js'
import { someNames } from './select.js'
import type { FileCoverage, LineTable, PatchCoverage, UncoveredBlock } from './types.js'

const MAX_BLOCKS = 200
const MAX_UNKNOWN = 20
const WHOLE_FILE: [first: number, count: number][] = [[1, Infinity]]

/** What a change did to the files of the repository, by their names from its root. */
export interface Changes {
  changed: ChangedLines
  /** Files that git knows; names of a report are recognised by them. */
  tracked: readonly string[]
  /** Files that git neither knows nor ignores: every line is new. */
  untracked: readonly string[]
}

/** Changes as the files of a report see them: all that patch coverage needs of the repository. */
export interface LocatedChanges {
  changed: ChangedLines
  /** Those that the report names. */
  untracked: readonly string[]
  /** Name in the report -> file of the repository. */
  files: ReadonlyMap<string, string>
}

/** Which files of the repository the names of a report mean. */
export function locateChanges(
  { changed, tracked, untracked }: Changes,
  files: readonly FileCoverage[]
): LocatedChanges {
  const there = new Set([...tracked, ...changed.keys(), ...untracked])
  const located = locateFiles(new Set(files.map(({ path }) => path)), there)
  const named = new Set(located.values())
  return { changed, untracked: untracked.filter((path) => named.has(path)), files: located }
}

/**
 * Patch coverage: of the lines that a change adds or alters, those that the report counts as lines, and how many of them
 * are covered. Lines that it does not count (comments, blank lines, other files) say nothing and do not count.
 * @param sources the report files, for messages.
 * @throws GateError `evidence` when a changed file is in the report without its lines, or may be one that it names, or when the report names no file
 *   of the repository at all: then it cannot say which of its lines were changed.
 */
export function patchCoverage(
  { changed, untracked, files: located }: LocatedChanges,
  files: readonly FileCoverage[],
  base: string,
  sources: readonly string[]
): PatchCoverage {
  const byName = new Map(files.map((file) => [file.path, file]))
  const byFile = new Map<string, FileCoverage>()
  for (const [name, file] of located) {
    const covered = byName.get(name)
    if (covered !== undefined) byFile.set(file, covered)
  }
  if (byFile.size === 0) {
    throw refusal(
      sources.join(', '),
      `none of the ${files.length} files that the report names is one of the repository (${someNames(files)})`,
      'let the report name files as the repository does, from its root or by their full path'
    )
  }
  const blocks: UncoveredBlock[] = []
  const unknown: string[] = []
  // A file name alone says too little to take it for any.
  const unclear = new Set(files.map((file) => file.path).filter((name) => name.includes('/') && !located.has(name)))
  let [covered, total, known] = [0, 0, 0]
  const whole = untracked.filter((path) => byFile.has(path) && !changed.has(path))
  for (const [path, ranges] of [...changed, ...whole.map((path) => [path, WHOLE_FILE] as const)]) {
    if (ranges.length === 0) continue
    const file = byFile.get(path)
    if (file === undefined) {
      const name = tailsOf(path).find((tail) => tail !== path && unclear.has(tail))
      if (name !== undefined) throw ambiguous(name, path, sources)
      unknown.push(path)
      continue
    }
    const lines = linesOf(file)
    if (lines === undefined) {
      throw refusal(
        sources.join(', '),
        `the report has no line detail for the changed file ${path.slice(0, 200)}`,
        'give a report with lines (LCOV, Cobertura, coverage.py JSON ...) to measure patch coverage'
      )
    }
    known++
    for (const range of ranges) {
      const part = ofRange(path, range, lines)
      covered += part.covered
      total += part.total
      blocks.push(...part.blocks)
    }
  }
  blocks.sort((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.first - b.first))
  return {
    base,
    lines_covered: covered,
    lines_total: total,
    ...(total > 0 && { percent: (100 * covered) / total }),
    files: known,
    unknown: { total: unknown.length, paths: unknown.slice(0, MAX_UNKNOWN) },
    blocks: blocks.slice(0, MAX_BLOCKS),
    blocks_omitted: Math.max(0, blocks.length - MAX_BLOCKS)
  }
}

/** Of several files that end so none was chosen; this changed one may be it. */
function ambiguous(name: string, file: string, sources: readonly string[]): Error {
  return refusal(
    sources.join(', '),
    `the report names ${name.slice(0, 200)}, which may be the changed file ${file.slice(0, 200)} or another that ends so`,
    'let the report name files from the root of the repository, or lie in the directory of its package'
  )
}

/** One range of changed lines; uncovered lines with nothing countable between them are one block. */
function ofRange(
  path: string,
  [first, count]: [number, number],
  lines: LineTable
): { covered: number; total: number; blocks: UncoveredBlock[] } {
  const blocks: UncoveredBlock[] = []
  let [covered, total] = [0, 0]
  let block: UncoveredBlock | undefined
  for (const line of linesBetween(first, count, lines)) {
    const hit = lines.get(line)
    if (hit === undefined) continue
    total++
    if (hit) {
      covered++
      block = undefined
    } else if (block === undefined) {
      blocks.push((block = { path, first: line, last: line, lines: 1 }))
    } else {
      block.last = line
      block.lines++
    }
  }
  return { covered, total, blocks }
}

/** A range longer than the table is walked by the table, so that no range takes longer than the report. */
function linesBetween(first: number, count: number, lines: LineTable): number[] {
  if (count <= lines.size) return Array.from({ length: count }, (_, i) => first + i)
  return [...lines].map(([line]) => line).filter((line) => line >= first && line < first + count).sort((a, b) => a - b)
}
