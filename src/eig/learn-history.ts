import { GateError, describeError } from '../lib/errors.js'
import { Backtest, type BacktestOptions } from './backtest.js'
import { newNotes, readHistory, warningsOf } from './history.js'
import { BEGINNING, isPacked } from './lines.js'
import { observe } from './observations.js'
import type { FailurePredictor, PredictorName } from './predictor.js'
import { createPredictor } from './predictors.js'
import { loadSnapshot, saveSnapshot, type Covered, type Learner } from './snapshot.js'
import type { BacktestFacts, HistoryRun } from './types.js'
import { Unobserved } from './unobserved.js'

export interface LearnOptions {
  predictor: PredictorName
  /** Back-test on the way. */
  backtest?: BacktestOptions | undefined
  /**
   * `update` continues from the snapshot beside the history and writes it anew, `read` only continues from it, `ignore`
   * replays the whole history.
   */
  snapshot: 'update' | 'read' | 'ignore'
}

/** A history of which all runs but the last were learned: whether that one may be known depends on what is scored. */
export interface Learned {
  predictor: FailurePredictor
  /** Tests that these runs name without a result. */
  unobserved: Unobserved
  last: HistoryRun
  /** Runs that were learned. */
  runs: number
  /** True when any of it was made up by `mock`. */
  mock: boolean
  warnings: string[]
  /** Of the whole history, the last run too; undefined where none was asked for. Call it before anything more is learned. */
  backtest: (() => BacktestFacts) | undefined
}

/**
 * One pass over a history, a run at a time: the predictor learns each run after the back-test has seen its prediction.
 * With a snapshot only what was appended since is read. A packed history has no snapshot, since it cannot be entered in
 * its middle.
 * @param file path; @param shown its name in messages
 * @throws GateError as readHistory, and `setting` for a budget fraction outside [0, 1]
 */
export function learnHistory(file: string, shown: string, options: LearnOptions): Promise<Learned> {
  return learnFrom(file, shown, options, true)
}

async function learnFrom(
  file: string,
  shown: string,
  options: LearnOptions,
  continued: boolean
): Promise<Learned> {
  const usable = options.snapshot !== 'ignore' && options.predictor === 'adaptive' && !isPacked(file, shown)
  const { learner, covered, note } = begin(file, options, usable && continued)
  const { predictor, backtest, unobserved } = learner
  const { notes } = covered
  const from = covered.offset
  let last: HistoryRun | undefined
  for await (const run of readHistory(file, shown, notes, covered)) {
    if (last !== undefined) {
      const observations = observe(last.tests)
      backtest?.add(observations, predictor.forecast(observations, last))
      predictor.learn(observations, last)
      unobserved.learn(last.tests, observations)
      covered.runs++
      covered.mock ||= last.mock
    }
    last = run
    covered.offset = run.start ?? 0
    covered.line = run.line
  }
  // A snapshot ends before a run; without one, that run has gone, which its digest cannot tell.
  if (last === undefined) return learnFrom(file, shown, options, false)
  const warnings = [...warningsOf(notes, shown), ...(note === undefined ? [] : [`${shown}: ${note}`])]
  // What was read for a verdict alone lacks the sums that a snapshot holds.
  const whole = options.snapshot === 'update' && options.backtest?.verdictOnly !== true
  if (usable && whole && (from !== covered.offset || from === 0))
    warnings.push(...saved(file, learner, covered))
  const mock = covered.mock || last.mock
  return {
    predictor,
    unobserved,
    last,
    runs: covered.runs,
    mock,
    warnings,
    backtest:
      backtest === undefined || options.backtest === undefined
        ? undefined
        : () => finished(learner, backtest, last, shown, mock, warnings)
  }
}

function begin(
  file: string,
  options: LearnOptions,
  usable: boolean
): { learner: Learner; covered: Covered; note?: string | undefined } {
  const learner = newLearner(options)
  const fresh = (): Covered => ({ ...BEGINNING, runs: 0, mock: false, notes: newNotes() })
  if (!usable) return { learner, covered: fresh() }
  const found = loadSnapshot(file, learner)
  if ('offset' in found) return { learner, covered: found }
  return { learner: newLearner(options), covered: fresh(), note: found.note }
}

function newLearner({ predictor, backtest }: LearnOptions): Learner {
  return {
    predictor: createPredictor(predictor),
    unobserved: new Unobserved(),
    backtest: backtest === undefined ? undefined : new Backtest(backtest)
  }
}

/** The snapshot saves time and decides nothing: where it cannot be written the run goes on. */
function saved(file: string, learner: Learner, covered: Covered): string[] {
  try {
    saveSnapshot(file, learner, covered)
    return []
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return [`no snapshot was kept, so the next run reads the whole history again: ${describeError(error)}`]
  }
}

function finished(
  { predictor }: Learner,
  backtest: Backtest,
  last: HistoryRun,
  shown: string,
  mock: boolean,
  warnings: readonly string[]
): BacktestFacts {
  const observations = observe(last.tests)
  backtest.add(observations, predictor.forecast(observations, last))
  return backtest.facts(shown, mock, warnings)
}

/**
 * The back-test of a history, replayed from its beginning.
 * @throws GateError as learnHistory; `evidence` when no run has a test with a result
 */
export async function backtest(
  file: string,
  shown: string,
  options: BacktestOptions
): Promise<BacktestFacts> {
  const learned = await learnHistory(file, shown, {
    predictor: options.predictor,
    backtest: options,
    snapshot: 'ignore'
  })
  if (learned.backtest === undefined) throw new TypeError('a back-test was asked for')
  return learned.backtest()
}
