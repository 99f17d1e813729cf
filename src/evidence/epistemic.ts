import path from 'node:path'
import type { Facts } from '../gates/types.js'
import { alwaysRun } from '../eig/always-run.js'
import type { BacktestOptions } from '../eig/backtest.js'
import { isGiven, secondsOf } from '../eig/budgets.js'
import type { SelectOptions } from '../eig/select.js'
import type { EigFacts, HistoryTest } from '../eig/types.js'
import type { ScoredRun, ScoreHistoryOptions } from '../eig/score-history.js'
import type { Evidence } from '../lib/evidence.js'
import { counted } from '../lib/numbers.js'
import type { Settings } from '../settings/resolve.js'
import type { TestFacts } from '../test-results/types.js'
import { gather, seek, unreadable } from './gather.js'
import type { World } from './world.js'

/** Where a history of CI runs usually lies. */
export const USUAL_HISTORY = [
  'ci_runs.jsonl',
  'data/ci_runs.jsonl',
  'artifact/ci_runs.jsonl',
  '.github/ci_runs.jsonl'
] as const

/** Below this a back-test says more about chance than about selection. */
export const MIN_BACKTEST_RUNS = 50
export const MIN_BACKTEST_FAILING = 10

export interface Epistemic {
  scored: ScoredRun
  eig: EigFacts
}

/** What one reading of the history gives. */
export interface FromHistory {
  epistemic: Evidence<Epistemic>
  backtest: Facts['backtest']
}

/**
 * Score the tests of this run from the history of earlier ones, select under the budgets, and back-test the selection,
 * in one pass. Where no test results are given, the last run of the history is the one that is scored.
 * @param keep whether the snapshot beside the history is written anew: once a run
 */
export async function gatherHistory(
  world: World,
  tests: Evidence<TestFacts>,
  keep: boolean
): Promise<FromHistory> {
  const { root, settings, run, verdictOnly } = world
  const read = await gather(
    world.inputs,
    () => seek(world, 'history', USUAL_HISTORY),
    async ([file = '']) => {
      const { scoreHistory, scoreTests } = await import('../eig/score-history.js')
      const full = path.resolve(root, file)
      const options: ScoreHistoryOptions = {
        predictor: settings.values.predictor,
        usdPerHour: settings.values['runner-usd-per-hour'],
        backtest: { ...backtestOptions(settings), verdictOnly },
        snapshot: keep ? 'update' : 'read'
      }
      return tests.state === 'found'
        ? scoreTests(asHistory(tests.value), full, file, options, {
            commit: run.git_sha,
            run_id: run.ci_run_id
          })
        : scoreHistory(full, file, options)
    }
  )
  if (read.state !== 'found') return { epistemic: unlessTestsAreMissing(tests, read), backtest: read }
  return {
    epistemic: unlessTestsAreMissing(tests, await selected(settings, read)),
    backtest: longEnough(await tested(read))
  }
}

/** The history's last run does not stand in for results that somebody relies on. */
function unlessTestsAreMissing<T>(tests: Evidence<TestFacts>, otherwise: Evidence<T>): Evidence<T> {
  return tests.state === 'unreadable' || (tests.state === 'absent' && tests.configured)
    ? { ...tests, configured: true }
    : otherwise
}

type Found<T> = Extract<Evidence<T>, { state: 'found' }>

async function selected(settings: Settings, read: Found<ScoredRun>): Promise<Evidence<Epistemic>> {
  try {
    const [{ selectTests }, { eigFacts }] = await Promise.all([
      import('../eig/select.js'),
      import('../eig/facts.js')
    ])
    const scored = read.value
    const selection = selectTests(scored.rankings, selectOptions(settings, scored))
    return { ...read, value: { scored, eig: eigFacts(scored, selection) } }
  } catch (error) {
    return unreadable(error, read.source, read.configured)
  }
}

async function tested(read: Found<ScoredRun>): Promise<Facts['backtest']> {
  try {
    const { backtest } = read.value
    if (backtest === undefined) throw new TypeError('a back-test was asked for')
    return { ...read, value: backtest() }
  } catch (error) {
    return unreadable(error, read.source, read.configured)
  }
}

/** A back-test of too few runs is absent, and says how many are missing. */
function longEnough(evidence: Facts['backtest']): Facts['backtest'] {
  if (evidence.state !== 'found') return evidence
  const { cycles, failing_cycles } = evidence.value
  if (cycles >= MIN_BACKTEST_RUNS && failing_cycles >= MIN_BACKTEST_FAILING) return evidence
  const runs = Math.max(0, MIN_BACKTEST_RUNS - cycles)
  const failing = Math.max(0, MIN_BACKTEST_FAILING - failing_cycles)
  const missing = [
    ...(runs > 0 ? [counted(runs, 'more run')] : []),
    ...(failing > 0 ? [counted(failing, 'more run with a failure', 'more runs with a failure')] : [])
  ].join(' and ')
  return {
    state: 'absent',
    looked_for: `at least ${MIN_BACKTEST_RUNS} runs, ${MIN_BACKTEST_FAILING} of them with a failure, in ${evidence.source}; it has ${cycles} and ${failing_cycles}: let \`record\` append ${missing}`,
    remedy: `record ${missing} with \`record\`, or take detection-rate out of \`gates\` until then`,
    // A young history is no mistake of its owner; naming the gate or its threshold still puts it in force.
    configured: false
  }
}

/**
 * Budgets, objective and what always runs, as `selectTests` takes them.
 * @param scored what is selected from; without it no test counts as new
 */
export function selectOptions({ values }: Settings, scored?: Pick<ScoredRun, 'runs'>): SelectOptions {
  const none = values['budget-sec'] === 0 || values['budget-usd'] === 0 || values['budget-fraction'] === 0
  return {
    objective: values['selection-objective'],
    usdPerHour: values['runner-usd-per-hour'],
    budgetSec: values['budget-sec'],
    budgetUsd: values['budget-usd'],
    budgetFraction: values['budget-fraction'],
    alwaysRun: alwaysRun({
      globs: values['always-run'] ?? [],
      // To a history of no runs every test is new; and a budget of nothing is meant.
      newTests: scored !== undefined && scored.runs > 0 && !none
    })
  }
}

const RESULT = { passed: 'pass', failed: 'fail', error: 'error', skipped: 'skip' } as const

/** Test results in the form of a history line; the suite and name that a JUnit reader sees are the identity. */
export function asHistory(tests: TestFacts): HistoryTest[] {
  return tests.cases.map((c) => ({
    name: c.name,
    suite: c.suite ?? null,
    domain: null,
    duration_sec: c.duration_sec,
    cost_usd: null,
    result: RESULT[c.status],
    model_uncertainty: null,
    entropy_before: null,
    entropy_after: null
  }))
}

/** The epistemic facts as the gates see them. */
export function asUncertainty(evidence: Evidence<Epistemic>): Facts['uncertainty'] {
  return evidence.state === 'found'
    ? { ...evidence, value: evidence.value.scored.uncertainty ?? {} }
    : evidence
}

export function asEig(evidence: Evidence<Epistemic>): Facts['eig'] {
  if (evidence.state !== 'found') return evidence
  const { eig } = evidence.value
  return {
    ...evidence,
    value: { ...(eig.avg_eig_bits !== null && { avg_eig_bits: eig.avg_eig_bits }), facts: eig }
  }
}

/** Predictor, objective and the budget of each run: a share of its time, seconds, or both. */
export function backtestOptions({ values }: Settings): BacktestOptions {
  const usdPerHour = values['runner-usd-per-hour']
  const given = { budgetSec: values['budget-sec'], budgetUsd: values['budget-usd'] }
  const budgetSec = secondsOf(given, usdPerHour)
  return {
    predictor: values.predictor,
    objective: values['selection-objective'],
    // As in a selection, half of the suite is meant only where no budget is given at all.
    budgetFraction: values['budget-fraction'] ?? (isGiven(given) ? 1 : 0.5),
    ...(budgetSec !== undefined && { budgetSec }),
    usdPerHour
  }
}
