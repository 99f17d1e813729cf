import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { backtestRuns, type BacktestOptions, type BacktestRun } from '../../src/eig/backtest.js'
import { runOrder, type Cycle } from '../../src/eig/detection.js'
import { writeMockHistory } from '../../src/eig/mock.js'
import { backtest } from '../../src/eig/learn-history.js'
import { parseRun } from '../../src/eig/record.js'
import { observe } from '../../src/eig/observations.js'
import { createPredictor } from '../../src/eig/predictors.js'
import { backtestOptions } from '../../src/evidence/epistemic.js'
import { resolveSettings } from '../../src/settings/resolve.js'
import { modules } from './histories.js'
import { historyTest, withFile, withFileAsync } from './helpers.js'

const options: BacktestOptions = {
  predictor: 'adaptive',
  objective: 'failures',
  budgetFraction: 0.5,
  usdPerHour: 0.6
}

function mockRuns(seed: number, tests = 40, runs = 80): BacktestRun[] {
  return withFile('', (file) => {
    const out = path.join(path.dirname(file), 'm.jsonl')
    writeMockHistory({ tests, runs, seed, out })
    return readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .flatMap((line, i) => parseRun(JSON.parse(line), { file: out, line: i + 1 }) ?? [])
  })
}

const cycle = (failed: number[], seconds: number[]): Cycle => ({
  failed: Uint8Array.from(failed),
  seconds: Float64Array.from(seconds),
  totalSec: seconds.reduce((a, b) => a + b, 0),
  failures: failed.reduce((a, b) => a + b, 0)
})

describe('an order of tests on one run', () => {
  test('APFD by hand: 5 tests, failures at ranks 1 and 4', () => {
    const score = runOrder([0, 1, 2, 3, 4], cycle([1, 0, 0, 1, 0], [1, 1, 1, 1, 1]), 5)
    expect(score.apfd).toBeCloseTo(1 - 5 / 10 + 1 / 10, 12)
    expect(score.napfdAtBudget).toBeCloseTo(score.apfd, 12)
    expect(score.timeToLast).toBeCloseTo(0.8, 12)
  })

  test('ends with the budget: p - 1 / (n m) + p / (2 n) with one of two found', () => {
    const score = runOrder([0, 1, 2, 3, 4], cycle([1, 0, 0, 1, 0], [1, 1, 1, 1, 1]), 3)
    expect(score.detected).toBe(1)
    expect(score.napfdAtBudget).toBeCloseTo(0.5 - 1 / 10 + 0.5 / 10, 12)
  })

  test('a test that is too long is skipped, and the next one tried', () => {
    const score = runOrder([0, 1, 2], cycle([0, 1, 1], [10, 4, 1]), 5)
    expect([...score.ran]).toEqual([0, 1, 1])
    expect(score.detected).toBe(2)
  })

  test('nothing found within the budget is 0', () => {
    expect(runOrder([0, 1], cycle([0, 1], [1, 1]), 0)).toMatchObject({ detected: 0, napfdAtBudget: 0 })
  })
})

describe('the back-test', () => {
  test('merges repeated names: any failure fails, the mean lasts', () => {
    const rows = [
      historyTest({ name: 'a', result: 'pass', duration_sec: 1 }),
      historyTest({ name: 'a', result: 'error', duration_sec: 3 }),
      historyTest({ name: 'a', result: 'skip', duration_sec: 99 }),
      historyTest({ name: null, result: 'fail' }),
      historyTest({ name: 'b', result: null })
    ]
    expect(observe(rows)).toMatchObject([{ name: 'a', failed: true, duration_sec: 2 }])
  })

  test('beats the random order and stays below the optimum', () => {
    for (const objective of ['failures', 'regressions', 'eig'] as const) {
      const facts = backtestRuns(mockRuns(7), { ...options, objective })
      const { random, optimal } = facts.baselines as NonNullable<typeof facts.baselines>
      expect(facts.napfd).toBeGreaterThan(random.napfd + 0.05)
      expect(facts.napfd).toBeLessThanOrEqual(optimal.napfd)
      expect(facts.detection_rate.micro).toBeGreaterThan(random.detection_rate)
      expect(facts.detection_rate.micro).toBeLessThanOrEqual(optimal.detection_rate)
      expect(facts.mock).toBe(true)
    }
  })

  test('finds everything with the whole budget and the shortest only with none', () => {
    expect(backtestRuns(mockRuns(7), { ...options, budgetFraction: 1 }).detection_rate).toEqual({
      micro: 1,
      macro: 1
    })
    expect(backtestRuns(mockRuns(7), { ...options, budgetFraction: 0 }).detection_rate.micro).toBeLessThan(
      0.1
    )
  })

  test('a known failure that goes on is no regression', () => {
    const run = (failed: boolean): BacktestRun => ({
      mock: false,
      tests: [
        historyTest({ name: 'a', result: failed ? 'fail' : 'pass' }),
        historyTest({ name: 'b', result: 'pass' })
      ]
    })
    const facts = backtestRuns([run(false), run(true), run(true), run(true)], options)
    expect(facts).toMatchObject({ cycles: 4, failing_cycles: 3, failures: 3, regressions: 1 })
  })

  test('without a failing run nothing is measured, and JSON says null', () => {
    const facts = backtestRuns([{ mock: false, tests: [historyTest({ result: 'pass' })] }], options)
    expect(facts).toMatchObject({ cycles: 1, failing_cycles: 0, regression_detection_rate: null })
    expect(JSON.parse(JSON.stringify(facts))).toMatchObject({
      napfd: null,
      detection_rate: { micro: null, macro: null }
    })
  })

  test('a history without results is an error that names the file', async () => {
    await expect(
      withFileAsync('{"tests":[{"name":"a"}]}\n', (file) => backtest(file, 'h.jsonl', options))
    ).rejects.toThrow(/h.jsonl holds no test/)
  })

  test.each([-0.1, 1.1, NaN])('refuses the fraction %s', (budgetFraction) => {
    expect(() => backtestRuns([], { ...options, budgetFraction })).toThrow(/budget-fraction/)
  })
})

describe('a budget in seconds', () => {
  /** Four tests of 10, 20 and 40 s, of which the last fails. */
  const run: BacktestRun = {
    mock: false,
    tests: [10, 20, 40].map((duration_sec, i) =>
      historyTest({ name: `t${i}`, duration_sec, result: i === 2 ? 'fail' : 'pass' })
    )
  }
  const measured = (change: Partial<BacktestOptions>): unknown[] => {
    const facts = backtestRuns([run, run, run, run], { ...options, ...change })
    return [facts.detection_rate.micro, Number(facts.budget_fraction.toFixed(6)), facts.budget_sec]
  }

  test('ends each run, beside the share, and is told with the share that it comes to', () => {
    // The first run is predicted from nothing, and 40 s are then spent on the shorter tests.
    expect(measured({ budgetFraction: 1, budgetSec: 39 })).toEqual([0, round(39 / 70), 39])
    expect(measured({ budgetFraction: 1, budgetSec: 40 })).toEqual([0.75, round(40 / 70), 40])
    expect(measured({ budgetFraction: 0.5, budgetSec: 40 })).toEqual([0, 0.5, 40])
    expect(measured({ budgetFraction: 1, budgetSec: 1e6 })).toEqual([1, 1, 1e6])
    expect(measured({ budgetFraction: 1 })).toEqual([1, 1, undefined])
  })

  const round = (x: number): number => Number(x.toFixed(6))

  test.each<[Record<string, string>, Partial<BacktestOptions>]>([
    [{}, { budgetFraction: 0.5 }],
    [{ 'budget-sec': '60' }, { budgetFraction: 1, budgetSec: 60 }],
    [{ 'budget-usd': '0.01' }, { budgetFraction: 1, budgetSec: 60 }],
    [
      { 'budget-usd': '0.01', 'budget-sec': '30' },
      { budgetFraction: 1, budgetSec: 30 }
    ],
    [
      { 'budget-sec': '60', 'budget-fraction': '0.2' },
      { budgetFraction: 0.2, budgetSec: 60 }
    ],
    // On a runner that costs nothing dollars do not bind.
    [
      { 'budget-usd': '0', 'runner-usd-per-hour': '0' },
      { budgetFraction: 1, usdPerHour: 0 }
    ]
  ])('of the settings %j', async (inputs, expected) => {
    const settings = await resolveSettings({ inputs, env: {}, cwd: tmpdir() })
    const { budgetSec, ...others } = backtestOptions(settings)
    expect({ ...others, ...(budgetSec !== undefined && { budgetSec: round(budgetSec) }) }).toEqual({
      ...options,
      ...expected
    })
  })
})

describe('nothing leaks from a run into its own prediction', () => {
  // Files that changed, groups, recurrences: every part of the score has something to work with.
  const runs = modules(3, 24)
  const flipped = (run: BacktestRun): BacktestRun => ({
    ...run,
    tests: run.tests.map((t, i) => ({
      ...t,
      result: t.result === 'pass' ? 'fail' : 'pass',
      duration_sec: 7 * i
    }))
  })
  /** What is known of every run before it; its own observations are handed over and must not be looked at. */
  const known = (history: BacktestRun[], name: 'wilson' | 'adaptive', upTo: number): unknown[] => {
    const predictor = createPredictor(name)
    return history.slice(0, upTo + 1).map((run) => {
      const observations = observe(run.tests)
      const before = {
        forecast: predictor.forecast(observations, run),
        parts: observations.map((o) => predictor.explain(o.name, run))
      }
      predictor.learn(observations, run)
      return before
    })
  }

  test.each(['wilson', 'adaptive'] as const)(
    '%s: outcomes and durations from run t on change nothing that is known up to t',
    (name) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: runs.length - 1 }), (t) => {
          const changed = runs.map((run, i) => (i < t ? run : flipped(run)))
          expect(known(changed, name, t)).toEqual(known(runs, name, t))
        }),
        { numRuns: 6 }
      )
    }
  )

  test('and what changes in run t does change what is known after it', () => {
    const changed = runs.map((run, i) => (i < 20 ? run : flipped(run)))
    expect(known(changed, 'adaptive', 21)[21]).not.toEqual(known(runs, 'adaptive', 21)[21])
  })

  test('a prediction asked for one by one is the same as in columns', () => {
    const predictor = createPredictor('adaptive')
    for (const run of runs) {
      const observations = observe(run.tests)
      const { p, seconds, failing } = predictor.forecast(observations, run)
      const single = observations.map((o) => predictor.predict(o.name, run))
      expect(single.map((s) => s.p)).toEqual([...p])
      expect(single.map((s) => s.duration_sec ?? NaN)).toEqual([...seconds])
      expect(single.map((s) => (s.failing ? 1 : 0))).toEqual([...failing])
      predictor.learn(observations, run)
    }
  })

  test('the order of a run does not depend on its own durations', () => {
    // Whatever the last run's real durations are, its APFD (ranks only) is the same.
    const slow = runs.map((run, i) =>
      i < runs.length - 1 ? run : { ...run, tests: run.tests.map((t, j) => ({ ...t, duration_sec: j })) }
    )
    expect(backtestRuns(slow, options).napfd).toBe(backtestRuns(runs, options).napfd)
  })
})

test('the verdict alone is the same as in the full report, without what no gate needs', () => {
  const options = {
    predictor: 'adaptive',
    objective: 'failures',
    budgetFraction: 0.5,
    usdPerHour: 0.6
  } as const
  const full = backtestRuns(mockRuns(7), options)
  const verdict = backtestRuns(mockRuns(7), { ...options, verdictOnly: true })
  expect(
    Object.keys(full)
      .filter((key) => !(key in verdict))
      .sort()
  ).toEqual(['baselines', 'calibration', 'curve', 'detection_rate_ci', 'difference_to_reference'])
  expect(full).toMatchObject({ ...verdict })
})
