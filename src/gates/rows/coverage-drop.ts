import { round12 } from '../../lib/numbers.js'
import type { Gate } from '../gate.js'
import { atMost, fixed } from '../numeric.js'

/** How far the coverage fell below the base, percentage points; 0 where it did not. */
export function coverageDropGate(most: number): Gate {
  return {
    name: 'coverage-drop',
    comparison: '<=',
    threshold: () => most,
    judge: (value) => atMost(value, most),
    measure: ({ coverage }) => {
      if (coverage.state !== 'found') return coverage
      const { base, percent } = coverage.value
      if (base === undefined)
        return { state: 'absent', looked_for: 'the coverage of a base', configured: true }
      if (base.state !== 'found') return { ...base, configured: true }
      const { source, percent: before, delta, fell } = base.value
      const [worst] = fell ?? []
      return {
        state: 'found',
        value: {
          value: round12(Math.max(0, -delta)),
          detail: `${fixed(percent, 2)} % after ${fixed(before, 2)} % of ${source}`,
          remedy:
            worst === undefined
              ? 'cover the lines that were added, or say with coverage-max-drop how far it may fall'
              : `cover the lines that were added; ${worst.path} fell most, from ${fixed(worst.before, 2)} % to ${fixed(worst.after, 2)} %`
        },
        source: base.source,
        configured: true
      }
    }
  }
}
