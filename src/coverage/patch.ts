import type { ChangedLines } from '../lib/diff.js'
import { refusal } from '../lib/report-file.js'
import { locateFiles } from './locate.js'
import { LineHits } from './line-hits.js'
import type { FileCoverage, LineTable, PatchCoverage, UncoveredBlock } from './types.js'

const MAX_BLOCKS = 200
const MAX_UNKNOWN = 20

/**
 * Patch coverage: of the lines that a change adds or alters, those that the report counts as lines, and how many of them
 * are covered. Lines that it does not count (comments, blank lines, other files) say nothing and do not count.
 * @param tracked files of the repository, to recognise names that are not relative to its root.
 * @param sources the report files, for messages.
 * @throws GateError `evidence` when a changed file is in the report without its lines.
 */
export function patchCoverage(
  changed: ChangedLines,
  files: readonly FileCoverage[],
  tracked: readonly string[],
  base: string,
  sources: readonly string[]
): PatchCoverage {
  const byName = new Map(files.map((file) => [file.path, file]))
  const byFile = new Map<string, FileCoverage>()
  for (const [name, file] of locateFiles(byName.keys(), [...tracked, ...missingFrom(tracked, changed)])) {
    const covered = byName.get(name)
    if (covered !== undefined) byFile.set(file, covered)
  }
  const blocks: UncoveredBlock[] = []
  const unknown: string[] = []
  let [covered, total, known] = [0, 0, 0]
  for (const [path, ranges] of changed) {
    if (ranges.length === 0) continue
    const file = byFile.get(path)
    if (file === undefined) {
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

/** A new file may be changed and not yet in the index. */
function missingFrom(tracked: readonly string[], changed: ChangedLines): string[] {
  const there = new Set(tracked)
  return [...changed.keys()].filter((path) => !there.has(path))
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
  for (let line = first; line < first + count; line++) {
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

/** A block of statements longer than this is no code that somebody wrote. */
const MAX_BLOCK_LINES = 100_000

/**
 * The line table; for a Go profile each line that a block touches, hit when any block on it was: what
 * `go tool cover -html` colours.
 */
function linesOf({ lines, blocks }: FileCoverage): LineTable | undefined {
  if (lines !== undefined) return lines
  if (blocks === undefined) return undefined
  const table = new LineHits()
  for (const [key, covered] of blocks.entries()) {
    const match = /^(\d+)\.\d+,(\d+)\.\d+$/.exec(key)
    if (match === null) return undefined
    const [from, to] = [Number(match[1]), Number(match[2])]
    for (let line = from; line <= Math.min(to, from + MAX_BLOCK_LINES); line++) table.add(line, covered > 0)
  }
  return table
}
