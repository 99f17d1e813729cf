import { isObject } from './lines.js'

/** A number that a run record may hold, as trends and dashboards show it. */
export interface Metric {
  name: string
  section: 'selector_metrics' | 'calibration' | 'uncertainty'
  key: string
  /** For people and for OpenMetrics; '' for a ratio. */
  unit: 'percent' | 'bits' | 'seconds' | 'dollars' | ''
  help: string
}

/** In the order in which people read them. */
export const METRICS: readonly Metric[] = [
  {
    name: 'coverage',
    section: 'selector_metrics',
    key: 'coverage_pct',
    unit: 'percent',
    help: 'Covered lines.'
  },
  { name: 'ece', section: 'calibration', key: 'ece', unit: '', help: 'Expected calibration error.' },
  { name: 'mce', section: 'calibration', key: 'mce', unit: '', help: 'Maximum calibration error.' },
  { name: 'brier', section: 'calibration', key: 'brier_score', unit: '', help: 'Brier score.' },
  {
    name: 'entropy_delta',
    section: 'uncertainty',
    key: 'entropy_delta',
    unit: 'bits',
    help: 'Change of the mean predictive entropy of a test.'
  },
  {
    name: 'eig',
    section: 'selector_metrics',
    key: 'avg_eig_bits',
    unit: 'bits',
    help: 'Mean expected information gain of the selected tests.'
  },
  {
    name: 'detection_rate',
    section: 'selector_metrics',
    key: 'detection_rate',
    unit: '',
    help: 'Share of failures that selection would have caught.'
  },
  {
    name: 'time_saved',
    section: 'selector_metrics',
    key: 'time_saved_sec',
    unit: 'seconds',
    help: 'Test time that selection leaves out.'
  },
  {
    name: 'cost_saved',
    section: 'selector_metrics',
    key: 'cost_saved_usd',
    unit: 'dollars',
    help: 'Price of the test time that selection leaves out.'
  }
]

/** The metrics that a record holds; what was not measured, or is no finite number, is absent. */
export function metricsOfRecord(record: Readonly<Record<string, unknown>>): Record<string, number> {
  const values: Record<string, number> = {}
  for (const { name, section, key } of METRICS) {
    const holder = record[section]
    const value = isObject(holder) ? holder[key] : undefined
    if (typeof value === 'number' && Number.isFinite(value)) values[name] = value
  }
  return values
}
