import { pick } from '../gate.js'
import type { Gate } from '../gate.js'
import { atLeast, counted } from '../numeric.js'

/** Share of the history's failures that selection would have caught, each run predicted from earlier ones only. */
export const detectionRateGate: Gate = {
  name: 'detection-rate',
  comparison: '>=',
  threshold: (t) => t.minDetectionRate,
  judge: (value, t) => atLeast(value, t.minDetectionRate),
  measure: (facts) =>
    pick(facts.backtest, 'a back-test', (b) => ({
      value: b.detection_rate.micro,
      detail: `back-test over ${counted(b.cycles, 'run')}, ${b.failing_cycles} of them with a failure, at ${100 * b.budget_fraction} % of the time`,
      remedy:
        'selection misses failures: raise the budget, or run the whole suite more often so that the history tells more',
      ...(b.detection_rate_ci !== undefined && { interval: b.detection_rate_ci }),
      sample_size: b.failing_cycles
    }))
}
