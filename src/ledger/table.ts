import { counted } from '../lib/numbers.js'
import type { Rollup, RunRow } from './types.js'

/** One column of the table: its heading, its width, and what a row shows there. */
const COLUMNS: readonly { title: string; width: number; right?: boolean; of: (row: RunRow) => string }[] = [
  { title: 'Timestamp', width: 20, of: (r) => (r.timestamp ?? 'unknown').slice(0, 19) },
  { title: 'SHA', width: 8, of: (r) => (r.git_sha ?? 'unknown').slice(0, 8) },
  {
    title: 'Coverage',
    width: 8,
    right: true,
    of: (r) => (r.coverage_pct === null ? 'n/a' : `${r.coverage_pct.toFixed(1)}%`)
  },
  { title: 'ECE', width: 6, of: (r) => r.ece?.toFixed(3) ?? 'n/a' },
  { title: 'Brier', width: 6, of: (r) => r.brier_score?.toFixed(3) ?? 'n/a' },
  { title: 'Build', width: 10, of: buildWord },
  {
    title: 'Gates',
    width: 5,
    of: (r) => (r.gates_passed === null ? 'n/a' : r.gates_passed ? 'PASS' : 'FAIL')
  }
]

function buildWord(row: RunRow): string {
  const words: Record<string, string> = {
    bit_identical: 'Equal',
    functional_identical: 'Functional',
    diverged: 'Differs'
  }
  return words[row.reproducibility_status ?? ''] ?? 'n/a'
}

/** Records are untrusted: a line break or an escape sequence in one must not redraw the terminal. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '?')
}

function cells(values: readonly string[]): string {
  return COLUMNS.map(({ width, right }, i) => {
    const value = plain(values[i] ?? '')
    return right === true ? value.padStart(width) : value.padEnd(width)
  })
    .join(' | ')
    .trimEnd()
}

/** The last runs, newest first, and the sums below them, as plain text that ends with a newline. */
export function renderTable(rows: readonly RunRow[], rollup: Rollup): string {
  const header = cells(COLUMNS.map((c) => c.title))
  const wide = '='.repeat(header.length)
  const { measured: n } = rollup
  const stat = (label: string, count: number, value: string): string =>
    `  ${`${label}:`.padEnd(20)} ${count === 0 ? 'n/a' : value}`
  const percent = (rate: number): string => `${(100 * rate).toFixed(1)}%`
  const bad = rollup.bad_lines.slice(0, 10).map((b) => `    ${plain(`${b.file}:${b.line} ${b.reason}`)}`)
  const badMore = rollup.bad_lines.length - bad.length
  return [
    wide,
    'RECENT CI RUNS',
    wide,
    '',
    header,
    '-'.repeat(header.length),
    ...rows.map((row) => cells(COLUMNS.map((c) => c.of(row)))),
    '',
    'Statistics:',
    `  ${'Total runs:'.padEnd(20)} ${rollup.total_runs} of ${rollup.runs_on_record} on record`,
    stat('Avg coverage', n.coverage, `${rollup.avg_coverage.toFixed(2)}%`),
    stat('Avg ECE', n.ece, rollup.avg_ece.toFixed(4)),
    stat('Avg Brier', n.brier, rollup.avg_brier.toFixed(4)),
    stat('Build repro rate', n.builds, percent(rollup.build_reproducibility_rate)),
    stat('Pass rate', rollup.total_runs, percent(rollup.pass_rate)),
    ...(rollup.unchained_records === 0
      ? []
      : [`  ${rollup.unchained_records} records are by an older writer and not hash-chained`]),
    ...(rollup.broken_chain.length === 0
      ? []
      : [
          `  The hash chain is broken in ${counted(rollup.broken_chain.length, 'place')}:`,
          ...rollup.broken_chain.slice(0, 10).map((b) => `    ${plain(`${b.file}:${b.line} ${b.reason}`)}`)
        ]),
    ...(rollup.bad_lines.length === 0
      ? []
      : [`  ${rollup.bad_lines.length} lines are no run record:`, ...bad]),
    ...(badMore > 0 ? [`    and ${badMore} more`] : []),
    ''
  ].join('\n')
}
