import type { BacktestFacts, BaselineName } from '../../eig/types.js'
import { fixed, percent, plural } from '../format.js'
import type { Table } from '../types.js'

const TITLES: Partial<Record<BaselineName, string>> = {
  reference: 'reference rule',
  optimal: 'optimum (knows the future)'
}

/** How the selection would have done on the history, beside the orders it is compared with. */
export function backtestTable(b: BacktestFacts): Table {
  const baselines = Object.entries(b.baselines ?? {}).map(([name, of]) => [
    TITLES[name as BaselineName] ?? name.replace(/_/g, ' '),
    fixed(of.napfd, 4),
    fixed(of.detection_rate, 4)
  ])
  return {
    caption: `Back-test on ${plural(b.failing_cycles, 'failing run')} at ${percent(b.budget_fraction)} of the time`,
    columns: [
      { title: 'Order', kind: 'text' },
      { title: 'NAPFD', kind: 'number' },
      { title: 'Detection rate', kind: 'number' }
    ],
    rows: [['this selection', fixed(b.napfd, 4), fixed(b.detection_rate.micro, 4)], ...baselines],
    omitted: 0
  }
}

/** What the table does not say; older back-tests know less of it. */
export function backtestNotes(b: BacktestFacts): string[] {
  const notes: string[] = []
  if (b.failures !== undefined && b.regressions !== undefined) {
    const caught =
      b.regression_detection_rate === null
        ? ''
        : `, of which ${percent(b.regression_detection_rate)} would have been caught`
    notes.push(
      `Back-test: ${plural(b.cycles, 'run')} with ${plural(b.failures, 'failure')}, ${plural(b.regressions, 'regression')} among them${caught}.`
    )
  }
  if (b.difference_to_reference !== undefined) {
    const { value, ci } = b.difference_to_reference.detection_rate
    notes.push(
      `Detection rate against the reference rule: ${value > 0 ? '+' : ''}${fixed(value, 4)} (95 % interval ${fixed(ci[0], 4)} to ${fixed(ci[1], 4)}).`
    )
  }
  if (b.mock === true) notes.push('The history of the back-test is mock data.')
  return [...notes, ...(b.warnings ?? [])]
}
