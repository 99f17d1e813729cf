import { pick } from '../gate.js'
import type { Gate } from '../gate.js'
import { atLeast, counted } from '../numeric.js'

/** Mean expected information gain of the selected tests, bits. */
export const minEigGate: Gate = {
  name: 'min-eig',
  comparison: '>=',
  threshold: (t) => t.minEigBits,
  judge: (value, t) => atLeast(value, t.minEigBits),
  measure: (facts) =>
    pick(facts.eig, 'selector_metrics.avg_eig_bits', (e) => {
      if (e.avg_eig_bits === undefined) return undefined
      const stats = e.facts?.selection.stats
      return {
        value: e.avg_eig_bits,
        detail:
          stats === undefined
            ? 'mean expected information gain'
            : `mean over the ${stats.selected} of ${counted(stats.total, 'test')} that were selected`,
        remedy:
          'the selected tests tell little: raise the budget, drop tests that never fail, or add tests where failures happen',
        ...(stats !== undefined && { sample_size: stats.selected })
      }
    })
}
