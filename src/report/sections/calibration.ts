import type { CalibrationFacts } from '../../calibration/types.js'
import type { Facts } from '../../gates/types.js'
import { count, fixed, plural } from '../format.js'
import type { Section, Table } from '../types.js'
import { wilson } from '../wilson.js'
import { missingSection } from './missing.js'

const HEAD = { id: 'calibration', title: 'Calibration' } as const

/** See src/calibration/bootstrap.ts. */
const INTERVALS =
  'Intervals are 95 % percentile bootstraps of 1,000 resamples (Efron 1979; with more than 2,000 predictions Chamandy et al. 2012). ECE and MCE count noise as miscalibration and resampling adds noise, so that their intervals lie high; they are widened to hold the value, which may thus be the lower end.'

function metricsTable(facts: CalibrationFacts): Table {
  const row = (name: string, value: number, [low, high]: readonly [number, number]): string[] => [
    name,
    fixed(value, 4),
    `${fixed(low, 4)} to ${fixed(high, 4)}`
  ]
  return {
    caption: 'Metrics with 95 % bootstrap intervals',
    columns: [
      { title: 'Metric', kind: 'text' },
      { title: 'Value', kind: 'number' },
      { title: '95 % interval', kind: 'number' }
    ],
    rows: [
      row('ECE', facts.ece, facts.ci.ece),
      row('MCE', facts.mce, facts.ci.mce),
      row('Brier score', facts.brier_score, facts.ci.brier_score)
    ],
    omitted: 0
  }
}

function binsTable(facts: CalibrationFacts): Table {
  return {
    caption: 'Bins of the reliability diagram',
    columns: [
      { title: 'Bin', kind: 'code' },
      { title: 'Count', kind: 'number' },
      { title: 'Mean predicted', kind: 'number' },
      { title: 'Observed', kind: 'number' },
      { title: '95 % interval', kind: 'number' },
      { title: 'Gap', kind: 'number' }
    ],
    rows: facts.bins.map((b, i) => {
      const range = `${i === 0 ? '[' : '('}${fixed(b.lower, 3)}, ${fixed(b.upper, 3)}]`
      if (b.mean_predicted === null || b.observed === null)
        return [range, count(b.count), 'empty', 'empty', '', '']
      const [low, high] = wilson(b.observed * b.count, b.count)
      return [
        range,
        count(b.count),
        fixed(b.mean_predicted, 4),
        fixed(b.observed, 4),
        `${fixed(low, 3)} to ${fixed(high, 3)}`,
        fixed(b.observed - b.mean_predicted, 4)
      ]
    }),
    omitted: 0
  }
}

/** ECE, MCE and Brier with intervals, and the bins behind them. A ledger entry gives metrics without bins. */
export function calibrationSection(evidence: Facts['calibration']): Section {
  if (evidence.state !== 'found') return missingSection(HEAD, evidence)
  const { facts, ece, mce, brier_score } = evidence.value
  if (facts === undefined) {
    const known = (['ECE', 'MCE', 'Brier'] as const)
      .map((name, i) => ({ name, value: [ece, mce, brier_score][i] }))
      .filter((m): m is { name: 'ECE' | 'MCE' | 'Brier'; value: number } => m.value !== undefined)
    return {
      ...HEAD,
      state: 'found',
      line: `${known.map((m) => `${m.name} ${fixed(m.value, 4)}`).join(', ') || 'no metric given'} (${evidence.source})`,
      notes: ['Taken from a ledger entry, which holds no bins: there is no reliability diagram to draw.'],
      tables: []
    }
  }
  const kind = facts.kind === 'binary' ? 'binary labels' : 'top-label confidence'
  return {
    ...HEAD,
    state: 'found',
    line: `ECE ${fixed(facts.ece, 4)}, MCE ${fixed(facts.mce, 4)}, Brier ${fixed(facts.brier_score, 4)} over ${plural(facts.n_samples, 'prediction')}`,
    notes: [`Source: ${evidence.source}; ${kind}; ${facts.n_bins} ${facts.strategy} bins.`, INTERVALS],
    tables: [metricsTable(facts), binsTable(facts)]
  }
}
