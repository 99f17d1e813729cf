import path from 'node:path'
import type { Facts } from '../gates/types.js'
import type { BacktestOptions } from '../eig/backtest.js'
import type { SelectOptions } from '../eig/select.js'
import type { EigFacts, HistoryTest } from '../eig/types.js'
import type { ScoredRun } from '../eig/score-history.js'
import type { Evidence } from '../lib/evidence.js'
import type { Settings } from '../settings/resolve.js'
import type { TestFacts } from '../test-results/types.js'
import { gather, seek } from './gather.js'
import type { World } from './world.js'

/** Where a history of CI runs usually lies. */
export const USUAL_HISTORY = [
  'ci_runs.jsonl',
  'data/ci_runs.jsonl',
  'artifact/ci_runs.jsonl',
  '.github/ci_runs.jsonl'
]

/** Below this a back-test says more about chance than about selection. */
export const MIN_BACKTEST_RUNS = 50
export const MIN_BACKTEST_FAILING = 10

export interface Epistemic {
  scored: ScoredRun
  eig: EigFacts
}

/**
 * Score the tests of this run from the history of earlier ones and select under the budgets. Where no test results
 * are given, the last run of the history is the one that is scored.
 */
export async function gatherEpistemic(
  world: World,
  tests: Evidence<TestFacts>
): Promise<Evidence<Epistemic>> {
  // The history's last run does not stand in for results that somebody relies on.
  if (tests.state === 'unreadable' || (tests.state === 'absent' && tests.configured))
    return { ...tests, configured: true }
  const { root, settings, run } = world
  const options = { predictor: settings.values.predictor, usdPerHour: settings.values['runner-usd-per-hour'] }
  return gather(
    world.inputs,
    () => seek(world, 'history', USUAL_HISTORY),
    async ([file = '']) => {
      const [{ scoreHistory, scoreTests }, { selectTests }, { eigFacts }] = await Promise.all([
        import('../eig/score-history.js'),
        import('../eig/select.js'),
        import('../eig/facts.js')
      ])
      const full = path.resolve(root, file)
      const scored =
        tests.state === 'found'
          ? scoreTests(asHistory(tests.value), full, file, options, {
              commit: run.git_sha,
              run_id: run.ci_run_id
            })
          : scoreHistory(full, file, options)
      const selection = selectTests(scored.rankings, selectOptions(settings))
      return { scored, eig: eigFacts(scored, selection) }
    }
  )
}

/** Budgets and objective as `select` takes them. */
export function selectOptions({ values }: Settings): SelectOptions {
  return {
    objective: values['selection-objective'],
    usdPerHour: values['runner-usd-per-hour'],
    budgetSec: values['budget-sec'],
    budgetUsd: values['budget-usd'],
    budgetFraction: values['budget-fraction']
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

/** How selection would have done; absent, with the number that is missing, on a history too short to tell. */
export async function gatherBacktest(world: World): Promise<Facts['backtest']> {
  const { root, settings } = world
  const evidence = await gather(
    world.inputs,
    () => seek(world, 'history', USUAL_HISTORY),
    async ([file = '']) => {
      const { backtest } = await import('../eig/backtest.js')
      return backtest(path.resolve(root, file), file, {
        ...backtestOptions(settings),
        verdictOnly: world.verdictOnly
      })
    }
  )
  if (evidence.state !== 'found') return evidence
  const { cycles, failing_cycles } = evidence.value
  if (cycles >= MIN_BACKTEST_RUNS && failing_cycles >= MIN_BACKTEST_FAILING) return evidence
  return {
    state: 'absent',
    looked_for: `at least ${MIN_BACKTEST_RUNS} runs, ${MIN_BACKTEST_FAILING} of them with a failure, in ${evidence.source}; it has ${cycles} and ${failing_cycles}`,
    // A young history is no mistake of its owner; naming the gate or its threshold still puts it in force.
    configured: false
  }
}

/** Predictor, objective and the budget as a share of each run's time. */
export function backtestOptions({ values }: Settings): BacktestOptions {
  return {
    predictor: values.predictor,
    objective: values['selection-objective'],
    budgetFraction: values['budget-fraction'] ?? 0.5,
    usdPerHour: values['runner-usd-per-hour']
  }
}
