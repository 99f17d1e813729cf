import { GateError } from '../lib/errors.js'
import { newNotes, readHistory } from './history.js'
import { observe } from './observations.js'
import type { PredictorName } from './predictor.js'
import { createPredictor } from './predictors.js'
import { scoreRun, type ScoreOptions } from './score.js'
import type { EigRanking, HistoryRun, HistoryTest, UncertaintyFacts } from './types.js'
import { learnAndMeasure } from './uncertainty.js'

export interface ScoreHistoryOptions extends ScoreOptions {
  predictor: PredictorName
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
}

/**
 * Scores the last run of a history from the earlier ones; its own results never take part.
 * @param file path; @param shown its name in messages
 * @throws GateError as readHistory
 */
export function scoreHistory(file: string, shown: string, options: ScoreHistoryOptions): ScoredRun {
  return scoreAgainst(file, shown, options, (last) => ({ tests: last.tests, learnLast: false }))
}

/**
 * Scores tests of the current run from a history of earlier ones. Where the last run of the history is the current one
 * (same commit and same run id, as far as both sides give them) it is left out.
 * @throws GateError as readHistory
 */
export function scoreTests(
  tests: readonly HistoryTest[],
  file: string,
  shown: string,
  options: ScoreHistoryOptions,
  current: CurrentRun = {}
): ScoredRun {
  return scoreAgainst(file, shown, options, (last) => ({ tests, learnLast: !isSameRun(last, current) }))
}

function isSameRun(run: HistoryRun, current: CurrentRun): boolean {
  const pairs = [
    [run.commit, current.commit],
    [run.run_id, current.run_id]
  ].filter(([a, b]) => a !== null && b !== null && a !== undefined && b !== undefined)
  return pairs.length > 0 && pairs.every(([a, b]) => a === b)
}

function scoreAgainst(
  file: string,
  shown: string,
  options: ScoreHistoryOptions,
  choose: (last: HistoryRun) => { tests: readonly HistoryTest[]; learnLast: boolean }
): ScoredRun {
  const notes = newNotes()
  const predictor = createPredictor(options.predictor)
  let last: HistoryRun | undefined
  let runs = 0
  let mock = false
  for (const run of readHistory(file, shown, notes)) {
    if (last !== undefined) {
      predictor.learn(observe(last.tests))
      runs++
    }
    mock ||= run.mock
    last = run
  }
  if (last === undefined)
    throw new GateError('evidence', `${shown} holds no runs`, { remedy: 'record a CI run' })
  const { tests, learnLast } = choose(last)
  if (learnLast) {
    predictor.learn(observe(last.tests))
    runs++
  }
  const rankings = scoreRun(tests, predictor, options)
  const uncertainty = learnAndMeasure(tests, predictor)
  return { rankings, uncertainty, predictor: options.predictor, runs, mock, warnings: notes.warnings }
}
