import type { Selection } from '../../eig/types.js'
import type { Facts } from '../../gates/types.js'
import { count, fixed, percent, plural, seconds, usd } from '../format.js'
import type { Section, Table } from '../types.js'
import { backtestNotes, backtestTable, curveTable } from './backtest.js'
import { missingSection } from './missing.js'
import { shiftNotes, shiftsTable } from './shifts.js'

const HEAD = { id: 'selection', title: 'Epistemic metrics and selected tests' } as const

/** Test names are not always unique and may be absent; a row of a table still needs a name. */
export const UNNAMED = '(unnamed)'

/** What the order of `selection.tests` is; see selectTests. */
function orderWords({ stats, tests }: Selection): string {
  const falling = tests.every((t, i) => i === 0 || (tests[i - 1]?.eig_bits ?? 0) >= t.eig_bits)
  if (falling) return 'most information first'
  return stats.mode === 'density'
    ? 'first to run first: likely failures, then the longer ones at the end of the budget'
    : 'likeliest failure first'
}

/** Whether a name alone does not tell which test is meant. */
function isAmbiguous({ tests }: Selection): boolean {
  return new Set(tests.map(({ name }) => name)).size < tests.length
}

function selectedTable(selection: Selection): Table {
  const suite = isAmbiguous(selection)
  return {
    caption: `Selected tests, ${orderWords(selection)}`,
    columns: [
      { title: 'Test', kind: 'code' },
      ...(suite ? [{ title: 'Suite', kind: 'code' } as const] : []),
      { title: 'EIG, bits', kind: 'number' },
      { title: 'Time', kind: 'number' },
      { title: 'Cost', kind: 'number' }
    ],
    rows: selection.tests.map((t) => [
      t.name ?? UNNAMED,
      ...(suite ? [t.suite ?? ''] : []),
      fixed(t.eig_bits, 4),
      t.duration_sec === null ? 'unknown' : seconds(t.duration_sec),
      t.cost_usd === null ? 'unknown' : usd(t.cost_usd)
    ]),
    omitted: 0,
    part_of_ranking: true
  }
}

/** How the set was chosen, and how its bits stand to the most that any set could have, where bits were what it is about. */
function modeWords({ mode, gap, eig_total, eig_bound }: Selection['stats']): string {
  const bits = `${fixed(eig_total, 4)} bits in all`
  switch (mode) {
    case 'knapsack':
      return `the set with the most bits under the budgets: ${bits}, ${gap <= 0 ? 'proven optimum' : `at most ${percent(gap)} below the optimum`}`
    case 'density':
      return `the budget filled by chance of a failure per second; ${bits}, at most ${fixed(eig_bound, 4)} are possible`
    case 'fallback':
      return `a small suite without budgets, of which the tests that promise most were taken; ${bits}`
  }
}

function budgetTable({ stats: s }: Selection): Table {
  return {
    caption: 'Budget and use',
    columns: [
      { title: 'Resource', kind: 'text' },
      { title: 'Budget', kind: 'number' },
      { title: 'Used', kind: 'number' },
      { title: 'Use', kind: 'number' },
      { title: 'Saved', kind: 'number' }
    ],
    rows: [
      [
        'Time',
        seconds(s.budget_sec),
        seconds(s.time_total),
        percent(s.utilization_time),
        seconds(s.time_saved_sec)
      ],
      ['Cost', usd(s.budget_usd), usd(s.cost_total), percent(s.utilization_cost), usd(s.cost_saved_usd)]
    ],
    omitted: 0
  }
}

function uncertaintyTable(u: Facts['uncertainty']): Table[] {
  if (u.state !== 'found') return []
  const { entropy_before: before, entropy_after: after } = u.value
  if (before === undefined || after === undefined) return []
  return [
    {
      caption: 'Mean predictive entropy, bits per test',
      columns: [
        { title: 'Before the run', kind: 'number' },
        { title: 'After the run', kind: 'number' },
        { title: 'Change', kind: 'number' },
        { title: 'Tests', kind: 'number' }
      ],
      rows: [
        [
          fixed(before, 4),
          fixed(after, 4),
          fixed(after - before, 4),
          u.value.tests === undefined ? 'unknown' : count(u.value.tests)
        ]
      ],
      omitted: 0
    }
  ]
}

function sentence(name: string, evidence: { state: string; looked_for?: string; reason?: string }): string[] {
  if (evidence.state === 'absent') return [`${name}: not evaluated; looked for ${evidence.looked_for ?? ''}`]
  if (evidence.state === 'unreadable') return [`${name}: could not be read: ${evidence.reason ?? ''}`]
  return []
}

/** Entropy, the selection with the time it saves, and how selection would have done on the history. */
export function selectionSection(facts: Facts): Section {
  const others = [
    ...shiftsTable(facts.shifts),
    ...uncertaintyTable(facts.uncertainty),
    ...(facts.backtest.state === 'found'
      ? [backtestTable(facts.backtest.value), ...curveTable(facts.backtest.value)]
      : [])
  ]
  const remarks = [
    ...sentence('Entropy', facts.uncertainty),
    ...sentence('Back-test', facts.backtest),
    ...(facts.backtest.state === 'found' ? backtestNotes(facts.backtest.value) : []),
    ...shiftNotes(facts.shifts)
  ]
  const evidence = facts.eig
  if (evidence.state !== 'found') {
    const section = missingSection(HEAD, evidence)
    // One history feeds all three; what it lacks is said once.
    const same = evidence.state === 'absent' ? evidence.looked_for : evidence.reason
    const rest = remarks.filter((note) => !note.endsWith(same))
    return { ...section, notes: [...section.notes, ...rest], tables: others }
  }
  const { facts: eig, avg_eig_bits: mean } = evidence.value
  if (eig === undefined) {
    const line = mean === undefined ? 'no mean information gain given' : `mean EIG ${fixed(mean, 4)} bits`
    return {
      ...HEAD,
      state: 'found',
      line: `${line} (${evidence.source})`,
      notes: ['Taken from a ledger entry, which holds no ranking of tests.', ...remarks],
      tables: others
    }
  }
  const { stats } = eig.selection
  const average = eig.avg_eig_bits === null ? '' : `, mean EIG ${fixed(eig.avg_eig_bits, 4)} bits`
  return {
    ...HEAD,
    state: 'found',
    line: `${count(stats.selected)} of ${plural(stats.total, 'test')} selected, saves ${seconds(stats.time_saved_sec)} and ${usd(stats.cost_saved_usd)}${average}`,
    notes: [
      `Predictor ${eig.predictor}; ${modeWords(stats)}.`,
      ...(eig.mock ? ['The history is mock data.'] : []),
      ...eig.warnings,
      ...remarks
    ],
    tables: [...others, budgetTable(eig.selection), selectedTable(eig.selection)]
  }
}
