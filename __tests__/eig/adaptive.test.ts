import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { AdaptivePredictor } from '../../src/eig/adaptive.js'
import { backtestRuns } from '../../src/eig/backtest.js'
import type { Observation } from '../../src/eig/observations.js'
import { OnlineLogistic } from '../../src/eig/online-logistic.js'
import { Recalibration, sigmoid } from '../../src/eig/recalibration.js'
import { groupOf } from '../../src/eig/test-statistics.js'
import { seededRandom } from '../../src/lib/numbers.js'
import { alwaysFailing, flaky, industrial, modules, quiet } from './histories.js'
import { historyTest } from './helpers.js'

const seen = (name: string, failed: boolean, duration_sec: number | null = 1): Observation => ({
  name,
  failed,
  duration_sec,
  suite: null,
  prefix: 0
})
const logit = (p: number): number => Math.log(p / (1 - p))

describe('the adaptive predictor', () => {
  test('its score is the mean of two logits, by hand', () => {
    const predictor = new AdaptivePredictor()
    for (const failed of [false, true, false]) predictor.learn([seen('t', failed)])
    // Three runs, one failure in the middle; one new test, which passed.
    const a = 0.9
    const b = 0.9 * 0.9 + 1
    const r = 1 / 5
    const expected = (logit((a + r) / (a + b + 1)) + logit((1 + 2 * r) / (3 + 2))) / 2
    const parts = predictor.explain('t')
    expect(parts).toMatchObject({ runs: 3, failures: 1, new_test_rate: r })
    // The weight of the score may have moved from 1; its sign and size may not.
    expect(Math.abs((parts['score'] ?? NaN) / expected - 1)).toBeLessThan(0.3)
  })

  test('every prediction is the sigmoid of its printed parts', () => {
    const predictor = new AdaptivePredictor()
    const random = seededRandom(1)
    for (let run = 0; run < 30; run++) {
      predictor.learn(['a/x', 'a/y', 'b/z'].map((name, i) => seen(name, random() < 0.1 * (i + 1), i + 1)))
    }
    for (const name of ['a/x', 'b/z', 'a/new', 'new', null]) {
      const { sum = NaN, A = NaN, B = NaN, p, ...rest } = predictor.explain(name)
      const counts = new Set(['runs', 'failures', 'new_test_rate'])
      const parts = Object.entries(rest).filter(([part]) => !counts.has(part))
      expect(parts).toHaveLength(10)
      expect(parts.reduce((total, [, part]) => total + part, 0)).toBeCloseTo(sum, 12)
      expect(sigmoid(A * sum + B)).toBeCloseTo(p ?? NaN, 12)
      expect(predictor.predict(name).p).toBe(p)
    }
  })

  test('without a history a test fails with probability 1/4', () => {
    expect(new AdaptivePredictor().predict('t')).toEqual({
      p: 0.25,
      observations: 0,
      duration_sec: null,
      failing: false
    })
  })

  test('predicting changes nothing', () => {
    const learned = (ask: boolean): number => {
      const predictor = new AdaptivePredictor()
      for (let run = 0; run < 5; run++) {
        if (ask) predictor.predict('other')
        predictor.learn([seen('t', run % 2 === 0)])
      }
      return predictor.predict('t').p
    }
    expect(learned(true)).toBe(learned(false))
  })

  test('probabilities stay inside (0, 1) whatever happens', () => {
    const run = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b/c', 'b/d'),
        fc.boolean(),
        fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }))
      )
    )
    fc.assert(
      fc.property(fc.array(run, { maxLength: 30 }), (runs) => {
        const predictor = new AdaptivePredictor()
        for (const tests of runs)
          predictor.learn(tests.map(([name, failed, seconds]) => seen(name, failed, seconds)))
        for (const name of ['a', 'b/c', 'b/new', null]) {
          const { p } = predictor.predict(name)
          expect(p > 0 && p < 1).toBe(true)
        }
      })
    )
  })

  test('learns that failures come in groups, and says so', () => {
    const predictor = new AdaptivePredictor()
    const random = seededRandom(5)
    const run = (broken: string | undefined): Observation[] =>
      ['a', 'b', 'c', 'd'].flatMap((dir) =>
        [1, 2, 3, 4, 5].map((i) => seen(`${dir}/t${i}`, random() < (dir === broken ? 0.4 : 0.005)))
      )
    let broken: string | undefined
    for (let i = 0; i < 200; i++) {
      if (i % 5 === 0) broken = random() < 0.4 ? 'abcd'[Math.floor(random() * 4)] : undefined
      predictor.learn(run(broken))
    }
    predictor.learn(
      ['a', 'b', 'c', 'd'].flatMap((dir) => [1, 2].map((i) => seen(`${dir}/t${i}`, dir === 'b')))
    )
    expect(predictor.explain('b/new')['group_failures']).toBeGreaterThan(0)
    expect(predictor.predict('b/new').p).toBeGreaterThan(predictor.predict('a/new').p)
  })

  test('stays calibrated where failure rates differ and drift', () => {
    const random = seededRandom(11)
    const rates = Array.from({ length: 60 }, () => 0.3 * random() ** 3)
    const runs = Array.from({ length: 150 }, () => ({
      mock: false,
      tests: rates.map((rate, i) => {
        if (random() < 0.01) rates[i] = 0.3 * random() ** 3
        return historyTest({
          name: `t${i}`,
          duration_sec: 1 + (i % 7),
          result: random() < rate ? 'fail' : 'pass'
        })
      })
    }))
    const options = { objective: 'failures' as const, budgetFraction: 0.5, usdPerHour: 0.6 }
    const adaptive = backtestRuns(runs, { ...options, predictor: 'adaptive' })
    const wilson = backtestRuns(runs, { ...options, predictor: 'wilson' })
    expect(adaptive.ece).toBeLessThan(0.015)
    expect(adaptive.log_loss).toBeLessThan(wilson.log_loss ?? NaN)
  })
})

describe('online logistic regression', () => {
  test('finds the weights that made the data', () => {
    const random = seededRandom(2)
    const truth = [0.8, -1, 0.5]
    const model = new OnlineLogistic([
      { prior: 1, min: 0.3, max: 2.5 },
      { prior: 0, min: -2, max: 2 },
      { prior: 0, min: -2, max: 2 }
    ])
    for (let run = 0; run < 300; run++) {
      const rows = Float64Array.from({ length: 150 }, (_, i) => (i % 3 === 1 ? 1 : 4 * random() - 2))
      const outcome = Uint8Array.from({ length: 50 }, (_, i) =>
        random() < sigmoid(truth.reduce((sum, w, j) => sum + w * (rows[3 * i + j] ?? NaN), 0)) ? 1 : 0
      )
      model.update(rows, outcome)
    }
    truth.forEach((w, j) => expect(Math.abs((model.weights[j] ?? NaN) - w)).toBeLessThan(0.15))
  })

  test('keeps every weight within its limits', () => {
    const model = new OnlineLogistic([{ prior: 0, min: -0.1, max: 0.1 }])
    for (let run = 0; run < 50; run++) model.update(Float64Array.of(1, 1, 1), Uint8Array.of(1, 1, 1))
    expect(model.weights[0]).toBe(0.1)
  })
})

describe('recalibration', () => {
  test('learns that scores are too sure, and in which direction', () => {
    const calibration = new Recalibration()
    const random = seededRandom(4)
    for (let i = 0; i < 4000; i++) {
      const z = 6 * random() - 3
      calibration.store(z, random() < sigmoid(0.5 * z - 1))
    }
    for (let i = 0; i < 10; i++) calibration.refit()
    expect(calibration.a).toBeCloseTo(0.5, 1)
    expect(calibration.b).toBeCloseTo(-1, 0)
  })

  test('forgets what is older than 4,000 scores', () => {
    const calibration = new Recalibration()
    for (let i = 0; i < 4000; i++) calibration.store(0, true)
    calibration.refit()
    expect(calibration.b).toBeGreaterThan(1)
    for (let i = 0; i < 4000; i++) calibration.store(0, false)
    calibration.refit()
    calibration.refit()
    expect(calibration.b).toBeLessThan(-1)
  })
})

describe('the group of a test', () => {
  test.each([
    ['tests/io/test_a.py::test_x', 'tests/io/test_a.py:'],
    ['com.acme.FooTest.bar', 'com.acme.FooTest'],
    ['pkg/sub#case', 'pkg/sub'],
    ['plain', undefined],
    ['.hidden', undefined]
  ])('%s', (name, group) => {
    expect(groupOf(name)).toBe(group)
  })
})

describe('on histories of differing kinds', () => {
  const options = {
    objective: 'failures' as const,
    budgetFraction: 0.5,
    usdPerHour: 0.6,
    predictor: 'adaptive' as const
  }
  // What the predictor and the order reach with room for other seeds; a change that helps one kind must not cost another.
  test.each([
    ['industrial', industrial, { napfd: 0.55, detection: 0.73, ece: 0.03 }],
    ['always failing', alwaysFailing, { napfd: 0.94, detection: 0.97, ece: 0.005 }],
    ['quiet', quiet, { napfd: 0.79, detection: 0.95, ece: 0.006 }],
    ['flaky', flaky, { napfd: 0.82, detection: 0.96, ece: 0.01 }],
    ['modules', modules, { napfd: 0.77, detection: 0.88, ece: 0.006 }]
  ] as const)('%s: beats the reference rule and stays calibrated', (_, make, least) => {
    const facts = backtestRuns(make(5), options)
    const reference = facts.baselines?.reference
    expect(facts.napfd).toBeGreaterThan(least.napfd)
    expect(facts.detection_rate.micro).toBeGreaterThan(least.detection)
    expect(facts.ece).toBeLessThan(least.ece)
    expect(facts.detection_rate.micro).toBeGreaterThan(reference?.detection_rate ?? NaN)
  })

  test('files that changed tell which tests break', () => {
    const runs = modules(5)
    const blind = runs.map((run) => ({ mock: run.mock, tests: run.tests }))
    const [seeing, without] = [backtestRuns(runs, options), backtestRuns(blind, options)]
    expect(seeing.napfd).toBeGreaterThan(without.napfd + 0.04)
    expect(seeing.log_loss).toBeLessThan(without.log_loss ?? NaN)
  })

  test('regressions: known breakage does not eat the budget', () => {
    const runs = industrial(5)
    const plain = backtestRuns(runs, options).regression_detection_rate ?? NaN
    const sought = backtestRuns(runs, { ...options, objective: 'regressions' }).regression_detection_rate
    expect(sought).toBeGreaterThan(plain + 0.05)
  })
})
