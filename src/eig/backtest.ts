import { GateError } from '../lib/errors.js'
import { sumOf } from '../lib/numbers.js'
import { baselineOrders } from './baselines.js'
import { BacktestTotals } from './backtest-totals.js'
import { medianOf } from './budgets.js'
import { CalibrationLog } from './calibration-log.js'
import { flags, float64 } from './columns.js'
import type { Cycle } from './detection.js'
import { observe, type Observation } from './observations.js'
import { planner } from './ordering.js'
import type { Forecast, PredictorName, RunContext } from './predictor.js'
import { createPredictor } from './predictors.js'
import type { StateReader, StateWriter } from './state-file.js'
import type { BacktestFacts, HistoryTest, Objective } from './types.js'
import { wilsonCentre } from './wilson.js'

export interface BacktestOptions {
  predictor: PredictorName
  objective: Objective
  /** Share of each run's real time. */
  budgetFraction: number
  /** Seconds for each run, which bind beside the share. */
  budgetSec?: number
  /** Price of the runner, US dollars per hour; the reference rule sorts by price. */
  usdPerHour: number
  /** Leave out baselines and intervals, which no gate needs and which take most of the time. */
  verdictOnly?: boolean
}

/** One run of a history, as far as a back-test looks at it. */
export interface BacktestRun extends RunContext {
  tests: readonly HistoryTest[]
  mock: boolean
}

/** Stands in for durations while none is known. */
const NO_DURATION_SEC = 1
/** Fewer predictions in a bin say nothing about its calibration: at p = 1/2 the error of 30 is 0.18 at 95 %. */
export const FILLED_BIN = 30

/**
 * How selection would have done on a history, run by run, each predicted and ordered from earlier ones only. Detection
 * counts failures in tests that fit into the budget of the run's real time; the order knows past mean durations
 * only. Repetitions of a name in a run are merged; skipped tests take no part. All that is kept are sums.
 */
export class Backtest {
  private readonly calibration: CalibrationLog
  private readonly totals: BacktestTotals
  private cycles = 0
  /** Of their time that runs were given, where the budget is no plain share of it. */
  private shares = 0

  /** @throws GateError `setting` for a fraction outside [0, 1] */
  constructor(readonly options: BacktestOptions) {
    const { budgetFraction, verdictOnly = false } = options
    if (!(budgetFraction >= 0 && budgetFraction <= 1)) {
      throw new GateError('setting', `budget-fraction is ${budgetFraction}, not in [0, 1]`, {
        remedy: 'give a share of the time, such as 0.5',
        place: { setting: 'budget-fraction' }
      })
    }
    this.calibration = new CalibrationLog(!verdictOnly)
    this.totals = new BacktestTotals(!verdictOnly)
  }

  /** Runs with a result so far. */
  get size(): number {
    return this.cycles
  }

  /** @param forecast of these observations, made before they were known */
  add(run: readonly Observation[], forecast: Forecast): void {
    if (run.length === 0) return
    this.cycles++
    const cycle = cycleOf(run)
    const { budgetFraction, budgetSec = Infinity, objective, usdPerHour } = this.options
    const within = (totalSec: number): number => Math.min(budgetFraction * totalSec, budgetSec)
    this.shares += cycle.totalSec === 0 ? 1 : within(cycle.totalSec) / cycle.totalSec
    this.calibration.add(this.cycles, forecast.p, cycle.failed)
    if (cycle.failures === 0) return
    const seconds = completed(forecast.seconds)
    const { p, failing } = forecast
    const plan = planner({ p, seconds, failing }, objective)
    // The order is planned on expected durations; what is carried out ends with the real ones.
    const expectedSec = sumOf(seconds.length, (i) => seconds[i] as number)
    const order = plan(within(expectedSec))
    this.totals.add(
      { number: this.cycles, cycle, failing, budgetSec: within(cycle.totalSec) },
      order,
      // A knapsack for each point of the curve would take longer than all the rest.
      (fraction) => (objective === 'eig' ? order : plan(fraction * expectedSec)),
      (each) =>
        baselineOrders(
          {
            seconds,
            wilson: float64(run.length, (i) =>
              wilsonCentre(forecast.failures[i] as number, forecast.runs[i] as number)
            ),
            recent: forecast.share,
            usdPerHour
          },
          cycle,
          this.cycles,
          each
        )
    )
  }

  /** @param shown what the runs came from, for messages. @throws GateError `evidence` where no run had a result */
  facts(shown: string, mock: boolean, warnings: readonly string[]): BacktestFacts {
    if (this.cycles === 0) {
      throw new GateError('evidence', `${shown} holds no test with a result`, {
        remedy: 'record "result" for each test of a run',
        place: { file: shown }
      })
    }
    const { predictor, objective, budgetFraction, budgetSec, verdictOnly = false } = this.options
    const filled = this.calibration.mceOfFilled(FILLED_BIN)
    return {
      cycles: this.cycles,
      budget_fraction: budgetSec === undefined ? budgetFraction : this.shares / this.cycles,
      ...(budgetSec !== undefined && { budget_sec: budgetSec }),
      ...this.totals.facts(),
      ...this.calibration.summary,
      ...(filled !== undefined && { mce_filled: { ...filled, least: FILLED_BIN } }),
      ...(!verdictOnly && { calibration: this.calibration.facts() }),
      log_loss: this.calibration.meanLogLoss,
      predictor,
      objective,
      mock,
      warnings: [...warnings]
    }
  }

  save(out: StateWriter): void {
    out.number(this.cycles)
    if (this.options.budgetSec !== undefined) out.number(this.shares)
    this.calibration.save(out)
    this.totals.save(out)
  }

  /** @throws DamagedState */
  load(from: StateReader): void {
    this.cycles = from.count()
    if (this.options.budgetSec !== undefined) this.shares = from.number()
    this.calibration.load(from)
    this.totals.load(from)
  }
}

/** The back-test of runs that are at hand. @throws GateError as Backtest */
export function backtestRuns(runs: Iterable<BacktestRun>, options: BacktestOptions): BacktestFacts {
  const predictor = createPredictor(options.predictor)
  const backtest = new Backtest(options)
  let mock = false
  for (const run of runs) {
    mock ||= run.mock
    const observations = observe(run.tests)
    backtest.add(observations, predictor.forecast(observations, run))
    predictor.learn(observations, run)
  }
  return backtest.facts('the history', mock, [])
}

function cycleOf(run: readonly Observation[]): Cycle {
  const n = run.length
  const failed = flags(n, (i) => run[i]?.failed === true)
  const seconds = completed(float64(n, (i) => run[i]?.duration_sec ?? NaN))
  return {
    failed,
    seconds,
    totalSec: sumOf(n, (i) => seconds[i] as number),
    failures: failed.reduce((sum, x) => sum + x, 0)
  }
}

/** Seconds, with the median of the known ones where a duration is unknown (NaN). */
function completed(seconds: Float64Array): Float64Array {
  if (!seconds.some(Number.isNaN)) return seconds
  const assumed = medianOf([...seconds].filter((s) => !Number.isNaN(s))) ?? NO_DURATION_SEC
  return seconds.map((s) => (Number.isNaN(s) ? assumed : s))
}
