import type { Verdict } from '../gates/types.js'
import { logText } from './escape.js'
import { shorten } from './format.js'
import type { GateRow, View } from './types.js'

const RULE = '='.repeat(100)
const NAME_WIDTH = 20
const NUMBER_WIDTH = 8
const MESSAGE_MAX = 300

/** Four letters each, as the seed's table has them. */
const WORDS: Record<Verdict, string> = { pass: 'PASS', fail: 'FAIL', warn: 'WARN', 'not-evaluated': 'N/A ' }

/** The seed's columns: four digits after the point, no unit. */
function column(text: string): string {
  const bare = logText(shorten(text, 40)).replace(/ (%|bits|points)$/, '')
  const value = /^-?\d+\.\d{1,3}$/.test(bare) ? Number(bare).toFixed(4) : bare
  return (value === 'not measured' || value === 'none' ? '-' : value).padStart(NUMBER_WIDTH)
}

function line(gate: GateRow): string {
  const threshold = gate.threshold.replace(/^(>=|<=|==) /, '')
  const message = logText(shorten(gate.message, MESSAGE_MAX))
  const said = gate.verdict === 'not-evaluated' ? `not evaluated, ${message}` : message
  const todo =
    gate.todo === null || gate.todo === gate.message ? '' : `; ${logText(shorten(gate.todo, MESSAGE_MAX))}`
  return `${WORDS[gate.verdict]} | ${gate.title.padEnd(NAME_WIDTH)} | ${column(gate.value)} vs ${column(threshold)} | ${said}${todo}`
}

/** The last line: never `ALL PASSED` where something that was asked for is not known. */
function finalLine({ result, counts }: View): string {
  const open = counts.not_evaluated > 0 ? ` (${counts.not_evaluated} not evaluated)` : ''
  switch (result) {
    case 'passed':
      if (open === '') return 'ALL CI GATES PASSED'
      return counts.evaluated === 1
        ? `THE ONLY EVALUATED CI GATE PASSED${open}`
        : `ALL ${counts.evaluated} EVALUATED CI GATES PASSED${open}`
    case 'failed':
      return `CI GATES FAILED: ${counts.failed} of ${counts.evaluated}${open}`
    case 'incomplete':
      return `CI GATES INCOMPLETE${open}`
    case 'cancelled':
      return `CI GATES CANCELLED: the run was cut off${open}`
  }
}

/** The gates table that ends the log, in the seed's form with words for its signs; lines end with \n. */
export function renderConsole(view: View): string {
  const { counts } = view
  const parts = [`${counts.passed} passed`, `${counts.failed} failed`]
  if (counts.warned > 0) parts.push(`${counts.warned} warned`)
  if (counts.not_evaluated > 0) parts.push(`${counts.not_evaluated} not evaluated`)
  const alerts = view.alerts.map((a) => logText(a))
  return [
    RULE,
    'CI QUALITY GATES REPORT',
    RULE,
    ...alerts,
    '',
    ...view.gates.map(line),
    '',
    RULE,
    `SUMMARY: ${parts.join(', ')}`,
    RULE,
    '',
    finalLine(view),
    ''
  ].join('\n')
}
