import { pick } from '../gate.js'
import type { Gate } from '../gate.js'

/** Every dataset contract verified, none blocked. The value is the number of blocked datasets. */
export const datasetsGate: Gate = {
  name: 'datasets',
  comparison: '==',
  threshold: () => 0,
  judge: (value) => (value === 0 ? 'pass' : 'fail'),
  measure: (facts) =>
    pick(facts.datasets, 'datasets', (d) => {
      const blocked = d.datasets.filter((s) => s.blocking)
      const verified = d.datasets.filter((s) => s.status === 'verified').length
      const [first] = blocked
      const count = `${verified} of ${d.datasets.length} datasets verified`
      return {
        // Errors of the contract itself block as one, even when no single dataset does.
        value: blocked.length + (d.passed || blocked.length > 0 ? 0 : 1),
        detail:
          first !== undefined
            ? `${count}; ${first.name}: ${first.message ?? first.status}`
            : d.passed
              ? count
              : (d.errors[0] ?? count),
        remedy: first?.remedy ?? 'restore the data, or mend the contract',
        sample_size: d.datasets.length
      }
    })
}
