import type { BacktestFacts, BaselineFacts, BaselineName } from '../../eig/types.js'
import { fixed, percent, plural } from '../format.js'
import type { Table } from '../types.js'

const TITLES: Partial<Record<BaselineName, string>> = {
  reference: 'reference rule',
  optimal: 'optimum (knows the future)'
}

/** Columns beside the first; a figure that an older back-test does not have is left empty. */
const COLUMNS: readonly (readonly [title: string, of: (b: BaselineFacts) => number | null | undefined])[] = [
  ['NAPFD', (b) => b.napfd],
  ['NAPFD at budget', (b) => b.napfd_at_budget],
  ['APFDc', (b) => b.apfdc],
  ['Detection rate', (b) => b.detection_rate],
  ['Mean of runs', (b) => b.detection_rate_macro],
  ['Regressions', (b) => b.regression_detection_rate],
  ['Time saved', (b) => b.time_saved_at_full_detection]
]

/** The selection itself in the form of a baseline. */
function asBaseline(b: BacktestFacts): BaselineFacts {
  const { napfd, napfd_at_budget, apfdc, regression_detection_rate, time_saved_at_full_detection } = b
  return {
    napfd,
    napfd_at_budget,
    ...(apfdc !== undefined && { apfdc }),
    detection_rate: b.detection_rate.micro,
    detection_rate_macro: b.detection_rate.macro,
    regression_detection_rate,
    ...(time_saved_at_full_detection !== undefined && { time_saved_at_full_detection })
  }
}

/** Where no run failed the rates are NaN in memory, and null in a file: nothing was measured. */
function isMeasured(value: number | null | undefined): value is number {
  return typeof value === 'number' && !Number.isNaN(value)
}

/** How the selection would have done on the history, beside the orders it is compared with. */
export function backtestTable(b: BacktestFacts): Table {
  const rows: [string, BaselineFacts][] = [
    ['this selection', asBaseline(b)],
    ...Object.entries(b.baselines ?? {}).map(([name, of]): [string, BaselineFacts] => [
      TITLES[name as BaselineName] ?? name.replace(/_/g, ' '),
      of
    ])
  ]
  // A column that no row can fill says nothing.
  const columns = COLUMNS.filter(([, of]) => rows.some(([, row]) => isMeasured(of(row))))
  return {
    caption: `Back-test on ${plural(b.failing_cycles, 'failing run')} at ${percent(b.budget_fraction)} of the time`,
    columns: [
      { title: 'Order', kind: 'text' },
      ...columns.map(([title]) => ({ title, kind: 'number' as const }))
    ],
    rows: rows.map(([name, row]) => [
      name,
      ...columns.map(([, of]) => {
        const value = of(row)
        return isMeasured(value) ? fixed(value, 4) : '-'
      })
    ]),
    omitted: 0
  }
}

/** Share of the failures found within a share of the time, for the selection, a random order and the optimum. */
export function curveTable(b: BacktestFacts): Table[] {
  if (b.curve === undefined || b.failing_cycles === 0) return []
  return [
    {
      caption: 'Failures found within a share of the time',
      columns: ['Time', 'This selection', 'Random', 'Optimum (knows the future)'].map((title) => ({
        title,
        kind: 'number' as const
      })),
      rows: b.curve.map((at) => [
        percent(at.fraction),
        fixed(at.selection, 4),
        fixed(at.random, 4),
        fixed(at.optimal, 4)
      ]),
      omitted: 0
    }
  ]
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
  if (b.log_loss !== undefined)
    notes.push(
      `Its predictions: ECE ${fixed(b.ece, 4)}, Brier ${fixed(b.brier, 4)}, log loss ${fixed(b.log_loss, 4)} nats.`
    )
  if (b.mock === true) notes.push('The history of the back-test is mock data.')
  return [...notes, ...(b.warnings ?? [])]
}
