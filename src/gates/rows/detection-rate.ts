import type { BacktestFacts } from '../../eig/types.js'
import { round12 } from '../../lib/numbers.js'
import { pick } from '../gate.js'
import type { Gate } from '../gate.js'
import { atLeast, counted } from '../numeric.js'

function budget({ budget_sec, budget_fraction }: BacktestFacts): string {
  return budget_sec === undefined
    ? `${100 * budget_fraction} % of the time`
    : `${round12(budget_sec)} s a run, on average ${(100 * budget_fraction).toFixed(1)} % of the time`
}

/** Share of the history's failures that selection would have caught, each run predicted from earlier ones only. */
export const detectionRateGate: Gate = {
  name: 'detection-rate',
  comparison: '>=',
  threshold: (t) => t.minDetectionRate,
  judge: (value, t) => atLeast(value, t.minDetectionRate),
  measure: (facts) =>
    pick(facts.backtest, 'a back-test', (b) => ({
      value: b.detection_rate.micro,
      detail: `back-test over ${counted(b.cycles, 'run')}, ${b.failing_cycles} of them with a failure, at ${budget(b)}`,
      remedy:
        'selection misses failures: raise the budget, or run the whole suite more often so that the history tells more',
      ...(b.detection_rate_ci !== undefined && { interval: b.detection_rate_ci }),
      sample_size: b.failing_cycles
    }))
}
