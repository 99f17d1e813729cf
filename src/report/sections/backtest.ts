import type { BacktestFacts, BaselineFacts, BaselineName } from '../../eig/types.js'
import { fixed, percent, plural } from '../format.js'
import type { Table } from '../types.js'

const TITLES: Partial<Record<BaselineName, string>> = {
  reference: 'reference rule',
  optimal: 'optimum (knows the future)'
}

/** The reference rule, where a sentence has room for it. */
const REFERENCE = 'the reference rule (the most uncertain tests for their price first)'

/** What stands in the table of the back-test, with the papers that define it. */
export const BACKTEST_TERMS: [string, string][] = [
  [
    'Back-test',
    'Each earlier run is predicted and ordered from the runs before it only; runs with a failure count. The budget is a share of the time that the run really took, or seconds of it, where a price of the runner turns dollars into seconds.'
  ],
  [
    'NAPFD',
    'How early the failures come in the whole order: p - (sum of the ranks of the failures found) / (n m) + p / (2 n), for n tests, m failures and the share p of them that is found; 1 is best. With p = 1 it is the APFD of Rothermel et al. (2001).'
  ],
  ['NAPFD at budget', 'The same where the run ends with its budget (Qu, Cohen and Woolf 2007).'],
  [
    'APFDc',
    'As NAPFD over the whole order, with seconds in place of ranks; all failures weigh the same (Elbaum, Malishevsky and Rothermel 2001).'
  ],
  [
    'Detection rate',
    'Failures found within the budget, of all failures in all runs. The gate of this name judges it.'
  ],
  ['Mean of runs', 'The same share for each run by itself, then the mean.'],
  ['Regressions', 'The detection rate of failures that are new or whose test passed last time.'],
  [
    'Time saved',
    "Mean share of a run's time that was left when its last failure was found: what is saved without missing one."
  ],
  ['Random', 'The mean of 20 random orders.'],
  ['Shortest first', 'By the time a test took in earlier runs.'],
  ['Recently failed', 'By the share of failures, the newest run weighing 0.3 and each older one less.'],
  [
    'Reference rule',
    'By entropy per dollar: the entropy of the failure share (centre of its Wilson interval, Wilson 1927) over the price of the test, at least 0.001 USD. What the selection has to beat.'
  ],
  ['Optimum', 'Knows which tests fail, and runs the shortest of them first. No order can do better.'],
  [
    'Intervals',
    '95 % Poisson bootstrap over runs (Chamandy et al. 2012): each resample counts a run 0, 1, 2, ... times.'
  ]
]

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

function budget({ budget_sec, budget_fraction }: BacktestFacts): string {
  const share = `${percent(budget_fraction)} of the time`
  return budget_sec === undefined ? share : `${fixed(budget_sec, 2)} s a run, on average ${share}`
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
    caption: `Back-test on ${plural(b.failing_cycles, 'failing run')} at ${budget(b)}`,
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
    omitted: 0,
    terms: BACKTEST_TERMS
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

function falls({ curve = [] }: BacktestFacts): boolean {
  return curve.some((at, i) => {
    const before = curve[i - 1]
    return before !== undefined && (at.selection < before.selection || at.random < before.random)
  })
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
  if (b.failing_cycles === 0)
    notes.push(
      'No run has a failure, so that there was nothing to detect and no order to compare: record runs in which tests fail too.'
    )
  else if (b.difference_to_reference !== undefined) {
    const { value, ci } = b.difference_to_reference.detection_rate
    const found =
      Number(fixed(value, 4)) === 0
        ? `finds the same share of the failures as ${REFERENCE}`
        : `finds ${fixed(Math.abs(value) * 100, 1)} points ${value > 0 ? 'more' : 'less'} of the failures than ${REFERENCE}`
    notes.push(
      `This selection ${found}; 95 % interval of the difference ${fixed(ci[0] * 100, 1)} to ${fixed(ci[1] * 100, 1)} points.`
    )
  }
  if (falls(b))
    notes.push(
      'The share of failures found can fall as the time grows: each budget has a choice of its own, and a larger one has room for a long test, which takes the time of short ones that fail.'
    )
  if (b.log_loss !== undefined)
    notes.push(
      `Its predictions: ECE ${fixed(b.ece, 4)}, Brier ${fixed(b.brier, 4)}, log loss ${fixed(b.log_loss, 4)} nats.`
    )
  if (b.mock === true) notes.push('The history of the back-test is mock data.')
  return [...notes, ...(b.warnings ?? [])]
}
