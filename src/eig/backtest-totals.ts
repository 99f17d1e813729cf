import { seededRandom, sumOf } from '../lib/numbers.js'
import type { Cycle, Score } from './detection.js'
import type { BacktestFacts, BaselineFacts, BaselineName } from './types.js'

const BASELINES = ['random', 'shortest_first', 'recently_failed', 'reference', 'optimal'] as const
const RESAMPLES = 1000

type Summed = Pick<
  BacktestFacts,
  | 'failing_cycles'
  | 'napfd'
  | 'napfd_at_budget'
  | 'detection_rate'
  | 'regression_detection_rate'
  | 'failures'
  | 'regressions'
  | 'apfdc'
  | 'time_saved_at_full_detection'
  | 'baselines'
  | 'difference_to_reference'
>

/** One failing run. */
interface Row {
  failures: number
  detected: number
  apfd: number
}

/** Sums over failing runs; a few numbers a run, for the bootstrap. */
export class BacktestTotals {
  constructor(private readonly withBaselines: boolean) {}

  private readonly rows: Row[] = []
  /** The reference rule on the same runs; empty where no baselines were asked for. */
  private readonly reference: Pick<Score, 'apfd' | 'detected'>[] = []
  private napfdAtBudget = 0
  private apfdc = 0
  private timeToLast = 0
  private regressions = 0
  private regressionsDetected = 0
  private readonly baselines = Object.fromEntries(
    BASELINES.map((name) => [name, { apfd: 0, detected: 0 }])
  ) as Record<BaselineName, { apfd: number; detected: number }>

  /** @param failing 1 where the test failed when it was last observed before the run */
  add(
    cycle: Cycle,
    failing: Uint8Array,
    ours: Score,
    baselines: Record<BaselineName, Pick<Score, 'apfd' | 'detected'>> | undefined
  ): void {
    this.napfdAtBudget += ours.napfdAtBudget
    this.apfdc += ours.apfdc
    this.timeToLast += ours.timeToLast
    cycle.failed.forEach((failed, i) => {
      if (failed === 0 || failing[i] === 1) return
      this.regressions++
      this.regressionsDetected += ours.ran[i] as number
    })
    this.rows.push({ failures: cycle.failures, detected: ours.detected, apfd: ours.apfd })
    if (baselines === undefined) return
    for (const name of BASELINES) {
      this.baselines[name].apfd += baselines[name].apfd
      this.baselines[name].detected += baselines[name].detected
    }
    this.reference.push(baselines.reference)
  }

  /** Rates are NaN, which JSON writes as null, where no run failed: nothing was measured. */
  facts(): Summed {
    const { rows } = this
    const n = rows.length
    const total = (of: (row: Row) => number): number => sumOf(n, (i) => of(rows[i] as Row))
    const failures = total((row) => row.failures)
    return {
      failing_cycles: n,
      failures,
      regressions: this.regressions,
      napfd: total((row) => row.apfd) / n,
      napfd_at_budget: this.napfdAtBudget / n,
      apfdc: this.apfdc / n,
      time_saved_at_full_detection: 1 - this.timeToLast / n,
      detection_rate: {
        micro: total((row) => row.detected) / failures,
        macro: total((row) => row.detected / row.failures) / n
      },
      regression_detection_rate: this.regressions === 0 ? null : this.regressionsDetected / this.regressions,
      ...(this.withBaselines && {
        baselines: this.baselineFacts(n, failures),
        difference_to_reference: this.difference()
      })
    }
  }

  private baselineFacts(n: number, failures: number): Record<BaselineName, BaselineFacts> {
    return Object.fromEntries(
      BASELINES.map((name) => {
        const { apfd, detected } = this.baselines[name]
        return [name, { napfd: apfd / n, detection_rate: detected / failures }]
      })
    ) as Record<BaselineName, BaselineFacts>
  }

  /** Percentile bootstrap (Efron 1979) over runs, which are the independent units; tests of one run are not. */
  private difference(): NonNullable<BacktestFacts['difference_to_reference']> {
    const { rows, reference } = this
    const n = rows.length
    const random = seededRandom(42)
    const measure = (pick: (k: number) => number): { napfd: number; detection_rate: number } => {
      let [apfd, detected, failures] = [0, 0, 0]
      for (let k = 0; k < n; k++) {
        const i = pick(k)
        const row = rows[i] as Row
        const other = reference[i] as Pick<Score, 'apfd' | 'detected'>
        apfd += row.apfd - other.apfd
        detected += row.detected - other.detected
        failures += row.failures
      }
      return { napfd: apfd / n, detection_rate: detected / failures }
    }
    const value = measure((k) => k)
    const draws = Array.from({ length: n === 0 ? 0 : RESAMPLES }, () =>
      measure(() => Math.floor(random() * n))
    )
    const interval = (key: 'napfd' | 'detection_rate'): { value: number; ci: [number, number] } => {
      const sorted = Float64Array.from(draws, (draw) => draw[key]).sort()
      const at = (q: number): number => sorted[Math.round(q * (sorted.length - 1))] ?? NaN
      return { value: value[key], ci: [at(0.025), at(0.975)] }
    }
    return { napfd: interval('napfd'), detection_rate: interval('detection_rate') }
  }
}
