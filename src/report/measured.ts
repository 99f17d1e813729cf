import type { Facts, GateName, GateResult, TableGate } from '../gates/types.js'

type Value = number | string | undefined
type Rule = (facts: Facts) => Value

function of<T>(evidence: { state: 'found'; value: T } | { state: string }, take: (value: T) => Value): Value {
  return evidence.state === 'found' && 'value' in evidence ? take(evidence.value) : undefined
}

/** Where the value of each gate of the table stands in the facts. */
const VALUES: Record<TableGate, Rule> = {
  coverage: (f) => of(f.coverage, (c) => c.percent),
  ece: (f) => of(f.calibration, (c) => c.ece ?? c.facts?.ece),
  brier: (f) => of(f.calibration, (c) => c.brier_score ?? c.facts?.brier_score),
  mce: (f) => of(f.calibration, (c) => c.mce ?? c.facts?.mce),
  'entropy-delta': (f) =>
    of(f.uncertainty, ({ entropy_before, entropy_after }) =>
      entropy_before === undefined || entropy_after === undefined ? undefined : entropy_after - entropy_before
    ),
  'min-eig': (f) => of(f.eig, (e) => e.avg_eig_bits),
  'detection-rate': (f) => of(f.backtest, (b) => b.detection_rate.micro),
  builds: (f) => of(f.builds, (b) => b.status),
  datasets: (f) => of(f.datasets, (d) => d.datasets.filter((s) => s.blocking).length)
}

function isOfTable(name: GateName): name is TableGate {
  return Object.hasOwn(VALUES, name)
}

/**
 * What was measured for a gate that nobody asked for. Such a gate has no value and no source of its own, and a section
 * of the report shows the number all the same. Undefined for a gate that was judged, and where nothing was measured.
 */
export function measuredUnjudged(gate: GateResult, facts: Facts): Value {
  if (gate.verdict !== 'not-evaluated' || gate.value !== null || gate.source !== '') return undefined
  // A gate that looked and found its number lacking knows better than the facts around it.
  if (gate.message.startsWith('no evidence')) return undefined
  const value = isOfTable(gate.name) ? VALUES[gate.name](facts) : undefined
  return typeof value === 'number' && !Number.isFinite(value) ? undefined : value
}
