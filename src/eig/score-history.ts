import type { BacktestOptions } from './backtest.js'
import { learnHistory, type Learned, type LearnOptions } from './learn-history.js'
import { observe } from './observations.js'
import type { PredictorName, RunContext } from './predictor.js'
import { scoreRun, type ScoreOptions } from './score.js'
import type { BacktestFacts, EigRanking, HistoryRun, HistoryTest, UncertaintyFacts } from './types.js'
import { learnAndMeasure } from './uncertainty.js'

export interface ScoreHistoryOptions extends ScoreOptions {
  predictor: PredictorName
  /** Back-test the history in the same pass. */
  backtest?: BacktestOptions | undefined
  /** As LearnOptions; `ignore` when not given. */
  snapshot?: LearnOptions['snapshot']
  /** false leaves out what learning this run would change, where nobody asks for it. */
  uncertainty?: boolean
}

export interface CurrentRun {
  commit?: string | null
  run_id?: string | null
}

/** A run scored from the runs before it. */
export interface ScoredRun {
  rankings: EigRanking[]
  /** Absent when the run has no results to learn from. */
  uncertainty: UncertaintyFacts | undefined
  predictor: PredictorName
  /** Earlier runs that were learned. */
  runs: number
  /** True when any of it was made up by `mock`. */
  mock: boolean
  warnings: string[]
  /** Of the history, when asked for; throws what the back-test of a history without results throws. */
  backtest?: (() => BacktestFacts) | undefined
}

/**
 * Scores the last run of a history from the earlier ones; its own results never take part.
 * @param file path; @param shown its name in messages
 * @throws GateError as readHistory
 */
export async function scoreHistory(
  file: string,
  shown: string,
  options: ScoreHistoryOptions
): Promise<ScoredRun> {
  const learned = await learn(file, shown, options)
  return score(learned, learned.last.tests, false, options)
}

/**
 * Scores tests of the current run from a history of earlier ones. Where the last run of the history is the current one
 * (same commit and same run id, as far as both sides give them) it is left out.
 * @throws GateError as readHistory
 */
export async function scoreTests(
  tests: readonly HistoryTest[],
  file: string,
  shown: string,
  options: ScoreHistoryOptions,
  current: CurrentRun = {}
): Promise<ScoredRun> {
  const learned = await learn(file, shown, options)
  return score(learned, tests, !isSameRun(learned.last, current), options)
}

function learn(file: string, shown: string, options: ScoreHistoryOptions): Promise<Learned> {
  const { predictor, backtest, snapshot = 'ignore' } = options
  return learnHistory(file, shown, { predictor, backtest, snapshot })
}

/** Same commit and same run id, as far as both sides give them. */
export function isSameRun(run: Pick<HistoryRun, 'commit' | 'run_id'>, current: CurrentRun): boolean {
  const pairs = [
    [run.commit, current.commit],
    [run.run_id, current.run_id]
  ].filter(([a, b]) => a !== null && b !== null && a !== undefined && b !== undefined)
  return pairs.length > 0 && pairs.every(([a, b]) => a === b)
}

function score(
  learned: Learned,
  tests: readonly HistoryTest[],
  learnLast: boolean,
  options: ScoreHistoryOptions
): ScoredRun {
  const { predictor, last, runs, mock, warnings } = learned
  // The back-test ends with a prediction of the last run, before that is learned.
  const backtest = attempt(learned.backtest)
  if (learnLast) predictor.learn(observe(last.tests), last)
  const context: RunContext = learnLast ? {} : last
  const rankings = scoreRun(tests, predictor, options, context)
  const uncertainty = options.uncertainty === false ? undefined : learnAndMeasure(tests, predictor, context)
  return {
    rankings,
    uncertainty,
    predictor: options.predictor,
    runs: learnLast ? runs + 1 : runs,
    mock,
    warnings,
    backtest
  }
}

/** Works now, answers or throws later: a history that cannot be back-tested can still score a run. */
function attempt<T>(work: (() => T) | undefined): (() => T) | undefined {
  if (work === undefined) return undefined
  try {
    const value = work()
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}
