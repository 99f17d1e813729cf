import { round12 } from '../../lib/numbers.js'
import { pick } from '../gate.js'
import type { Gate } from '../gate.js'
import { atMost } from '../numeric.js'

/** How much this run changed what is known about the tests, bits per test. */
export const entropyDeltaGate: Gate = {
  name: 'entropy-delta',
  comparison: '<=',
  threshold: (t) => t.maxEntropyDelta,
  judge: (value, t) => atMost(value, t.maxEntropyDelta),
  measure: (facts) =>
    pick(facts.uncertainty, 'uncertainty.entropy_before and entropy_after', (u) => {
      if (u.entropy_before === undefined || u.entropy_after === undefined) return undefined
      return {
        value: round12(Math.abs(u.entropy_after - u.entropy_before)),
        detail: `mean predictive entropy went from ${u.entropy_before.toFixed(4)} to ${u.entropy_after.toFixed(4)} bits per test`,
        remedy:
          'many tests behaved unlike their history: look at new failures, renamed tests and a changed environment',
        ...(u.tests !== undefined && { sample_size: u.tests })
      }
    })
}
