import { detectedWithin, runOrder, type Cycle } from './detection.js'
import { RunBootstrap } from './run-bootstrap.js'
import type { StateReader, StateWriter } from './state-file.js'
import type { BacktestFacts, BaselineFacts, BaselineName } from './types.js'

export const BASELINES = ['random', 'shortest_first', 'recently_failed', 'reference', 'optimal'] as const

/** Budgets of the curve, shares of a run's real time. */
export const CURVE_FRACTIONS = Array.from({ length: 21 }, (_, i) => i / 20)
/** Orders whose curve is drawn. */
const CURVES = ['selection', 'random', 'optimal'] as const

/** Sums over failing runs that every order has. */
const APFD = 0
const APFD_AT_BUDGET = 1
const APFDC = 2
const TIME_TO_LAST = 3
const DETECTED = 4
const DETECTED_SHARE = 5
const REGRESSIONS_DETECTED = 6
const WIDTH = 7

/** What a failing run adds to the bootstrap. */
const B_RUNS = 0
const B_APFD = 1
const B_DETECTED = 2
const B_REFERENCE_APFD = 3
const B_REFERENCE_DETECTED = 4
const B_FAILURES = 5
const B_WIDTH = 6

type Summed = Pick<
  BacktestFacts,
  | 'failing_cycles'
  | 'napfd'
  | 'napfd_at_budget'
  | 'detection_rate'
  | 'detection_rate_ci'
  | 'regression_detection_rate'
  | 'failures'
  | 'regressions'
  | 'apfdc'
  | 'time_saved_at_full_detection'
  | 'baselines'
  | 'difference_to_reference'
  | 'curve'
>

/** One failing run, while its orders are scored one after the other. */
export interface FailingRun {
  number: number
  cycle: Cycle
  /** 1 where the test failed when it was last observed before the run. */
  failing: Uint8Array
  budgetSec: number
}

/** Sums over failing runs; their size does not depend on how many there were. */
export class BacktestTotals {
  private runs = 0
  private failures = 0
  private regressions = 0
  private ours = new Float64Array(WIDTH)
  private baselines = new Float64Array(WIDTH * BASELINES.length)
  private curves = new Float64Array(CURVE_FRACTIONS.length * CURVES.length)
  private readonly bootstrap = new RunBootstrap(B_WIDTH)

  constructor(private readonly withBaselines: boolean) {}

  /**
   * @param order ours
   * @param curveOrder ours for a share of the time
   * @param baselines hands over every baseline's order with its weight; not called where none are wanted
   */
  add(
    run: FailingRun,
    order: ArrayLike<number>,
    curveOrder: (fraction: number) => ArrayLike<number>,
    baselines: (each: (name: BaselineName, order: ArrayLike<number>, weight: number) => void) => void
  ): void {
    const { cycle, failing } = run
    this.runs++
    this.failures += cycle.failures
    cycle.failed.forEach((failed, i) => {
      if (failed === 1 && failing[i] === 0) this.regressions++
    })
    const mine = scored(run, order)
    addTo(this.ours, 0, mine, 1)
    if (!this.withBaselines) return
    let reference = mine
    let drawn = false
    baselines((name, other, weight) => {
      const row = scored(run, other)
      addTo(this.baselines, BASELINES.indexOf(name) * WIDTH, row, weight)
      if (name === 'reference') reference = row
      // One random order a run is enough for a curve over many runs.
      if (name === 'optimal' || (name === 'random' && !drawn)) this.draw(name, run, () => other)
      drawn ||= name === 'random'
    })
    this.draw('selection', run, curveOrder)
    this.bootstrap.add(run.number, [
      1,
      mine[APFD] as number,
      mine[DETECTED] as number,
      reference[APFD] as number,
      reference[DETECTED] as number,
      cycle.failures
    ])
  }

  /** Rates are NaN, which JSON writes as null, where no run failed: nothing was measured. */
  facts(): Summed {
    const { runs, failures, regressions } = this
    const { napfd, napfd_at_budget, apfdc, time_saved_at_full_detection, ...rates } = this.rates(this.ours, 0)
    return {
      failing_cycles: runs,
      failures,
      regressions,
      napfd,
      napfd_at_budget,
      apfdc,
      time_saved_at_full_detection,
      detection_rate: { micro: rates.detection_rate, macro: rates.detection_rate_macro },
      regression_detection_rate: rates.regression_detection_rate,
      ...(this.withBaselines && {
        detection_rate_ci: this.bootstrap.interval(
          (s) => (s[B_DETECTED] as number) / (s[B_FAILURES] as number),
          rates.detection_rate
        ),
        baselines: Object.fromEntries(
          BASELINES.map((name, k) => [name, this.rates(this.baselines, k * WIDTH)])
        ) as Record<BaselineName, BaselineFacts>,
        difference_to_reference: this.difference(),
        curve: CURVE_FRACTIONS.map((fraction, i) => ({
          fraction,
          ...(Object.fromEntries(
            CURVES.map((name, k) => [
              name,
              (this.curves[k * CURVE_FRACTIONS.length + i] as number) / failures
            ])
          ) as Record<(typeof CURVES)[number], number>)
        }))
      })
    }
  }

  save(out: StateWriter): void {
    out.number(this.runs, this.failures, this.regressions)
    out.numbers(this.ours)
    out.numbers(this.baselines)
    out.numbers(this.curves)
    this.bootstrap.save(out)
  }

  /** @throws DamagedState */
  load(from: StateReader): void {
    const [runs = 0, failures = 0, regressions = 0] = from.numbers(3)
    Object.assign(this, { runs, failures, regressions })
    this.ours = from.numbers(this.ours.length)
    this.baselines = from.numbers(this.baselines.length)
    this.curves = from.numbers(this.curves.length)
    this.bootstrap.load(from)
  }

  private rates(sums: Float64Array, at: number): Required<BaselineFacts> {
    const of = (column: number): number => sums[at + column] as number
    const { runs, failures, regressions } = this
    return {
      napfd: of(APFD) / runs,
      napfd_at_budget: of(APFD_AT_BUDGET) / runs,
      apfdc: of(APFDC) / runs,
      time_saved_at_full_detection: 1 - of(TIME_TO_LAST) / runs,
      detection_rate: of(DETECTED) / failures,
      detection_rate_macro: of(DETECTED_SHARE) / runs,
      regression_detection_rate: regressions === 0 ? null : of(REGRESSIONS_DETECTED) / regressions
    }
  }

  /** Failures that an order finds within each budget of the curve. */
  private draw(
    name: (typeof CURVES)[number],
    { cycle }: FailingRun,
    order: (fraction: number) => ArrayLike<number>
  ): void {
    const at = CURVES.indexOf(name) * CURVE_FRACTIONS.length
    CURVE_FRACTIONS.forEach((fraction, i) => {
      const detected = detectedWithin(order(fraction), cycle, fraction * cycle.totalSec)
      this.curves[at + i] = (this.curves[at + i] as number) + detected
    })
  }

  private difference(): NonNullable<BacktestFacts['difference_to_reference']> {
    const { runs, failures } = this
    const sums = new Float64Array(B_WIDTH)
    const reference = BASELINES.indexOf('reference') * WIDTH
    sums[B_RUNS] = runs
    sums[B_FAILURES] = failures
    sums[B_APFD] = this.ours[APFD] as number
    sums[B_DETECTED] = this.ours[DETECTED] as number
    sums[B_REFERENCE_APFD] = this.baselines[reference + APFD] as number
    sums[B_REFERENCE_DETECTED] = this.baselines[reference + DETECTED] as number
    const figure = (ours: number, other: number, per: number) => (s: Float64Array) =>
      ((s[ours] as number) - (s[other] as number)) / (s[per] as number)
    const napfd = figure(B_APFD, B_REFERENCE_APFD, B_RUNS)
    const detected = figure(B_DETECTED, B_REFERENCE_DETECTED, B_FAILURES)
    const of = (f: (s: Float64Array) => number): { value: number; ci: [number, number] } => {
      const value = f(sums)
      return { value, ci: this.bootstrap.interval(f, value) }
    }
    return { napfd: of(napfd), detection_rate: of(detected) }
  }
}

function scored({ cycle, failing, budgetSec }: FailingRun, order: ArrayLike<number>): Float64Array {
  const score = runOrder(order, cycle, budgetSec)
  let regressions = 0
  for (let i = 0; i < failing.length; i++)
    if (cycle.failed[i] === 1 && failing[i] === 0) regressions += score.ran[i] as number
  const row = new Float64Array(WIDTH)
  row[APFD] = score.apfd
  row[APFD_AT_BUDGET] = score.napfdAtBudget
  row[APFDC] = score.apfdc
  row[TIME_TO_LAST] = score.timeToLast
  row[DETECTED] = score.detected
  row[DETECTED_SHARE] = score.detected / cycle.failures
  row[REGRESSIONS_DETECTED] = regressions
  return row
}

function addTo(sums: Float64Array, at: number, row: Float64Array, weight: number): void {
  for (let j = 0; j < WIDTH; j++) sums[at + j] = (sums[at + j] as number) + weight * (row[j] as number)
}
