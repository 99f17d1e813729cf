import { describe, expect, test } from '@jest/globals'
import { alwaysRun, globsWithoutTest } from '../../src/eig/always-run.js'
import { selectTests } from '../../src/eig/select.js'
import { ranking } from './helpers.js'

describe('tests that always run', () => {
  const rule = alwaysRun({ globs: ['smoke*', 'com.acme.**'], newTests: true })

  test.each<[string, Parameters<typeof ranking>[0], string | null]>([
    ['a name', { name: 'smoke_login', observations: 3 }, 'always run, smoke* names it'],
    ['a suite', { name: 'x', suite: 'com.acme.Foo', observations: 3 }, 'always run, com.acme.** names it'],
    ['a new one', { name: 'x', observations: 0 }, 'always run, it is new'],
    ['no other', { name: 'x', suite: 'org', observations: 3 }, null],
    ['none without a name', { name: null, observations: 3 }, null]
  ])('%s', (_, fields, said) => {
    expect(rule(ranking(fields))).toBe(said)
  })

  test('use up the budget first, and say so', () => {
    const rows = ['a', 'b', 'c', 'smoke'].map((name, i) =>
      ranking({ name, p_fail: 0.4 - 0.1 * i, duration_sec: 1, cost_usd: 0, observations: 9 })
    )
    const { decisions, stats } = selectTests(rows, {
      objective: 'failures',
      usdPerHour: 0,
      budgetSec: 2,
      alwaysRun: alwaysRun({ globs: ['smoke'], newTests: true })
    })
    expect(decisions.filter((d) => d.selected).map((d) => d.name)).toEqual(['a', 'smoke'])
    expect(decisions[3]?.reason).toMatch(/^always run, smoke names it: /)
    expect(stats.time_total).toBe(2)
  })

  test('a budget of 0 leaves them and what costs nothing', () => {
    const rows = [
      ranking({ name: 'free', duration_sec: 0, cost_usd: 0, observations: 9 }),
      ranking({ name: 'paid', observations: 9 }),
      ranking({ name: 'smoke', observations: 9 })
    ]
    for (const objective of ['eig', 'failures', 'regressions'] as const) {
      const none = { objective, usdPerHour: 0.6, budgetSec: 0 }
      expect(selectTests(rows, none).selected).toEqual(['free'])
      const rule = alwaysRun({ globs: ['smoke'], newTests: false })
      expect([...selectTests(rows, { ...none, alwaysRun: rule }).selected].sort()).toEqual(['free', 'smoke'])
    }
  })
})

describe('the names of a runner', () => {
  const rules = {
    globs: ['tests/smoke/**', 'nosuch*'],
    names: () => ['tests/smoke/test_x.py::test_y', 'tests/smoke/test_x.py']
  }

  test('are matched too', () => {
    const row = ranking({ name: 'test_y', suite: 'tests.smoke.test_x', observations: 3 })
    expect(alwaysRun({ ...rules, newTests: false })(row)).toBe('always run, tests/smoke/** names it')
    expect(alwaysRun({ globs: rules.globs, newTests: false })(row)).toBeNull()
  })

  test('a glob that names no test is known', () => {
    expect(globsWithoutTest(rules, [ranking({ name: 'a' })])).toEqual(['nosuch*'])
    expect(globsWithoutTest(rules, [])).toEqual(['tests/smoke/**', 'nosuch*'])
  })
})
