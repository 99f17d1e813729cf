import { calibrate, summarizeCalibration } from '../calibration/calibrate.js'
import { GateError } from '../lib/errors.js'
import { sumOf } from '../lib/numbers.js'
import { BacktestTotals } from './backtest-totals.js'
import { medianOf } from './budgets.js'
import { newNotes, readHistory } from './history.js'
import { observe, type Observation } from './observations.js'
import { orderTests } from './ordering.js'
import { flags, float64 } from './columns.js'
import { runBaselines } from './baselines.js'
import { runOrder, type Cycle } from './detection.js'
import { PredictionLog } from './prediction-log.js'
import type { PredictorName } from './predictor.js'
import { createPredictor } from './predictors.js'
import type { BacktestFacts, HistoryTest, Objective } from './types.js'

export interface BacktestOptions {
  predictor: PredictorName
  objective: Objective
  /** Share of each run's real time. */
  budgetFraction: number
  /** Price of the runner, US dollars per hour; the reference rule sorts by price. */
  usdPerHour: number
  /** Leave out baselines and intervals, which no gate needs and which take most of the time. */
  verdictOnly?: boolean
}

/** One run of a history, as far as a back-test looks at it. */
export interface BacktestRun {
  tests: readonly HistoryTest[]
  mock: boolean
}

const BINS = 10
/** Weight of the newest run in the `recently_failed` baseline. */
const RECENT = 0.3
/** Stands in for durations while none is known. */
const NO_DURATION_SEC = 1

/**
 * How selection would have done on a history, each run predicted and ordered from earlier ones only. Detection counts
 * failures in tests that fit into the budget, a share of the run's real time; the order knows past mean durations
 * only. Repetitions of a name in a run are merged; skipped tests take no part.
 * @throws GateError as readHistory; `evidence` when no run has a test with a result; `setting` for the fraction
 */
export function backtest(file: string, shown: string, options: BacktestOptions): BacktestFacts {
  const notes = newNotes()
  try {
    return backtestRuns(readHistory(file, shown, notes), options, notes.warnings)
  } catch (error) {
    if (error instanceof NoOutcomes) {
      throw new GateError('evidence', `${shown} holds no test with a result`, {
        remedy: 'record "result" for each test of a run',
        place: { file: shown }
      })
    }
    throw error
  }
}

class NoOutcomes extends Error {}

/** The same for runs from anywhere. `warnings` is read after the last run. */
export function backtestRuns(
  runs: Iterable<BacktestRun>,
  options: BacktestOptions,
  warnings: readonly string[] = []
): BacktestFacts {
  const { budgetFraction, verdictOnly = false } = options
  if (!(budgetFraction >= 0 && budgetFraction <= 1)) {
    throw new GateError('setting', `budget-fraction is ${budgetFraction}, not in [0, 1]`, {
      remedy: 'give a share of the time, such as 0.5',
      place: { setting: 'budget-fraction' }
    })
  }
  const predictor = createPredictor(options.predictor)
  const wilson = createPredictor('wilson')
  const recent = new Map<string, number>()
  const log = new PredictionLog()
  const totals = new BacktestTotals(!verdictOnly)
  let cycles = 0
  let mock = false
  for (const run of runs) {
    mock ||= run.mock
    const observations = observe(run.tests)
    if (observations.length === 0) continue
    cycles++
    const predictions = observations.map(({ name }) => predictor.predict(name))
    predictions.forEach(({ p }, i) => log.add(p, observations[i]?.failed === true))
    const cycle = cycleOf(observations)
    if (cycle.failures > 0) {
      const seconds = durations(predictions)
      const p = float64(predictions.length, (i) => predictions[i]?.p ?? NaN)
      const failing = flags(predictions.length, (i) => predictions[i]?.failing === true)
      // The order is planned on expected durations; what is carried out ends with the real ones.
      const planned = budgetFraction * sumOf(seconds.length, (i) => seconds[i] as number)
      const order = orderTests({ p, seconds, failing }, planned, options.objective)
      const observed = (of: (name: string) => number): Float64Array =>
        float64(observations.length, (i) => of(observations[i]?.name ?? ''))
      const known = verdictOnly
        ? undefined
        : {
            seconds,
            wilson: observed((name) => wilson.predict(name).p),
            recent: observed((name) => recent.get(name) ?? 0),
            usdPerHour: options.usdPerHour
          }
      const budgetSec = budgetFraction * cycle.totalSec
      totals.add(
        cycle,
        failing,
        runOrder(order, cycle, budgetSec),
        known === undefined ? undefined : runBaselines(known, cycle, budgetSec, cycles)
      )
    }
    predictor.learn(observations)
    if (verdictOnly) continue
    wilson.learn(observations)
    for (const { name, failed } of observations) {
      recent.set(name, (1 - RECENT) * (recent.get(name) ?? 0) + (failed ? RECENT : 0))
    }
  }
  if (log.size === 0) throw new NoOutcomes('no test with a result')
  const predictions = log.predictions()
  const calibration = verdictOnly ? undefined : calibrate(predictions, { bins: BINS, strategy: 'uniform' })
  const { ece, mce, brier_score } =
    calibration ?? summarizeCalibration(predictions.y_true, predictions.y_prob, BINS, 'uniform')
  return {
    cycles,
    budget_fraction: budgetFraction,
    ...totals.facts(),
    ece,
    mce,
    brier: brier_score,
    ...(calibration !== undefined && { calibration }),
    log_loss: log.meanLogLoss,
    predictor: options.predictor,
    objective: options.objective,
    mock,
    warnings: [...warnings]
  }
}

function cycleOf(observations: readonly Observation[]): Cycle {
  const n = observations.length
  const failed = flags(n, (i) => observations[i]?.failed === true)
  const seconds = durations(observations)
  return {
    failed,
    seconds,
    totalSec: sumOf(n, (i) => seconds[i] as number),
    failures: failed.reduce((sum, x) => sum + x, 0)
  }
}

/** Seconds, with the median of the known ones where a duration is unknown. */
function durations(tests: readonly { duration_sec: number | null }[]): Float64Array {
  const seconds = float64(tests.length, (i) => tests[i]?.duration_sec ?? NaN)
  if (seconds.some(Number.isNaN)) {
    const assumed = medianOf([...seconds].filter((s) => !Number.isNaN(s))) ?? NO_DURATION_SEC
    return seconds.map((s) => (Number.isNaN(s) ? assumed : s))
  }
  return seconds
}
