import { readLines } from '../lib/jsonl.js'
import { KeyedHits } from './keyed-hits.js'
import { refusal } from '../lib/report-file.js'
import type { CoverageReport } from './types.js'

export function isGoCover(head: string): boolean {
  return /^mode: (?:set|count|atomic)\r?\n/.test(head)
}

/** A profile has no lines, only blocks of statements; a line this long is something else. */
const MAX_LINE = 64 * 1024

/**
 * A Go cover profile (`go test -coverprofile`, format in cmd/cover). What counts are statements, as in the total of
 * `go tool cover -func`: each block stands once, however many test binaries report it, and is covered when any of
 * them ran it.
 * @throws GateError with the line that is no block.
 */
export function readGoCover(file: string, shown: string): CoverageReport {
  const files = new Map<string, KeyedHits>()
  for (const { text, line, terminated } of readLines(file, shown, MAX_LINE)) {
    if (text === '' || /^mode: (?:set|count|atomic)$/.test(text)) continue
    const match = /^(.+):(\d+\.\d+,\d+\.\d+) (\d{1,7}) (\d+)$/.exec(text)
    if (match === null || !terminated) {
      throw refusal(
        shown,
        terminated ? 'this is no block of a Go cover profile' : 'the Go cover profile is cut off',
        'run `go test -coverprofile` again; join profiles with `go tool covdata` or gocovmerge',
        line
      )
    }
    const [, path = '', block = '', statements = '', count = ''] = match
    if (isReversed(block)) throw impossible(shown, `the block ${block} ends before it begins`, line)
    let blocks = files.get(path)
    if (blocks === undefined) files.set(path, (blocks = new KeyedHits('go blocks')))
    const before = blocks.totalOf(block)
    if (before !== undefined && before !== Number(statements))
      throw impossible(shown, `the block ${block} has ${before} statements and ${statements} statements`, line)
    blocks.add(block, /[1-9]/.test(count) ? Number(statements) : 0, Number(statements))
  }
  return {
    format: 'go cover',
    files: [...files].map(([path, blocks]) => ({
      path,
      lines_covered: blocks.covered,
      lines_total: blocks.total,
      blocks: blocks.pack()
    }))
  }
}

/** `start line.column,end line.column`, the end behind the start (cmd/cover). */
function isReversed(block: string): boolean {
  const [from = 0, fromColumn = 0, to = 0, toColumn = 0] = block.split(/[.,]/).map(Number)
  return to < from || (to === from && toColumn < fromColumn)
}

function impossible(shown: string, what: string, line: number): Error {
  return refusal(shown, what, 'run `go test -coverprofile` again, of one version of the sources', line)
}
