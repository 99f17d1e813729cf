import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import path from 'node:path'
import { readRankings } from '../../src/eig/rankings.js'
import { selectTests, type SelectOptions } from '../../src/eig/select.js'
import { FIXTURES, ranking, readJson, withFile } from './helpers.js'

const eig: SelectOptions = { objective: 'eig', usdPerHour: 0.6 }
const rankingsOf = (name: string) =>
  readRankings(path.join(FIXTURES, 'select_tests', name, 'eig_rankings.json'), name)

describe('known answers', () => {
  test.each([
    ['knapsack-default-budget', {}],
    ['knapsack-tight', { budgetSec: 20, budgetUsd: 0.02 }],
    ['knapsack-cheap', { budgetSec: 30, budgetUsd: 0.005 }]
  ])('%s reaches the optimum', (name, budgets) => {
    const right = readJson('select_tests', name, 'right.json') as {
      optimal_eig_bits: number
      optimal_names: string[]
    }
    const { stats } = selectTests(rankingsOf(name), { ...eig, ...budgets })
    expect(stats.eig_total).toBeCloseTo(right.optimal_eig_bits, 9)
    expect(stats.gap).toBe(0)
    expect(stats.mode).toBe('knapsack')
  })

  test('boundary-20: half of twenty tests', () => {
    const { stats } = selectTests(rankingsOf('boundary-20'), eig)
    expect(stats).toMatchObject({ total: 20, mode: 'knapsack', budget_sec: expect.closeTo(31.5, 9) })
    expect(stats.eig_total).toBeCloseTo(5.25, 9)
  })

  test('fallback: the ten with the most bits, in that order', () => {
    const right = readJson('select_tests/fallback/right.json') as { selected: string[] }
    const { selected, stats } = selectTests(rankingsOf('fallback'), eig)
    expect(selected).toEqual(right.selected)
    expect(stats.mode).toBe('fallback')
  })

  test('fallback: a given budget binds a small suite too', () => {
    const { stats, selected } = selectTests(rankingsOf('fallback'), { ...eig, budgetFraction: 0.5 })
    expect(stats.time_total).toBe(7)
    expect(selected).toEqual(['f00', 'f06', 'f12', 'f03', 'f05', 'f10', 'f11'])
  })
})

describe('budgets', () => {
  const suite = Array.from({ length: 30 }, (_, i) => ranking({ name: `t${i}`, eig_bits: (i + 1) / 30 }))

  test('a budget of 0 leaves only what costs nothing', () => {
    const free = ranking({ name: 'free', duration_sec: 0, cost_usd: 0, eig_bits: 0.1 })
    for (const objective of ['eig', 'failures', 'regressions'] as const) {
      expect(selectTests([...suite, free], { ...eig, objective, budgetSec: 0 }).selected).toEqual(['free'])
    }
  })

  test('one budget alone leaves the other open', () => {
    const { stats } = selectTests(suite, { ...eig, budgetSec: 12 })
    expect(stats).toMatchObject({ time_total: 12, budget_sec: 12, budget_usd: expect.closeTo(0.03, 12) })
  })

  test('a fraction is met in spite of rounding: 0.1 + 0.2 fits 0.3', () => {
    const rows = [0.1, 0.2].map((duration_sec) => ranking({ duration_sec, cost_usd: 0 }))
    expect(selectTests(rows, { ...eig, budgetSec: 0.3 }).stats.selected).toBe(2)
  })

  test('an unknown duration is planned with the median, and the reason says so', () => {
    const rows = [...suite, ranking({ name: 'unknown', duration_sec: null, cost_usd: null, eig_bits: 1 })]
    const { decisions, stats } = selectTests(rows, { ...eig, budgetSec: 1 })
    expect(stats.selected).toBe(1)
    expect(decisions.find(({ name }) => name === 'unknown')?.reason).toContain('unknown')
  })

  test.each([-1, NaN, Infinity])('%s is no budget', (budgetSec) => {
    expect(() => selectTests(suite, { ...eig, budgetSec })).toThrow(/budget-sec is/)
  })

  test('an empty suite selects nothing', () => {
    expect(selectTests([], { ...eig, budgetFraction: 0.5 })).toMatchObject({
      selected: [],
      stats: { gap: 0, total: 0 }
    })
  })

  test('every objective stays within both budgets and decides on every test', () => {
    const row = fc.record({
      eig_bits: fc.double({ min: 0, max: 1, noNaN: true }),
      p_fail: fc.double({ min: 0, max: 1, noNaN: true }),
      duration_sec: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      cost_usd: fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
    })
    const objective = fc.constantFrom('eig' as const, 'failures' as const, 'regressions' as const)
    const budget = fc.double({ min: 0, max: 300, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 40 }),
        objective,
        budget,
        budget,
        (rows, chosen, budgetSec, budgetUsd) => {
          const rankings = rows.map((fields, i) => ranking({ name: String(i), ...fields }))
          const result = selectTests(rankings, { objective: chosen, usdPerHour: 0.6, budgetSec, budgetUsd })
          expect(result.stats.time_total).toBeLessThanOrEqual(budgetSec * (1 + 1e-11))
          expect(result.stats.cost_total).toBeLessThanOrEqual(budgetUsd * (1 + 1e-11))
          expect(result.decisions).toHaveLength(rows.length)
          expect(result.decisions.every(({ reason }) => reason.length > 10)).toBe(true)
          expect(result.decisions.filter(({ selected }) => selected)).toHaveLength(result.stats.selected)
          expect(JSON.parse(JSON.stringify(result.stats))).toEqual(result.stats)
        }
      )
    )
  })
})

describe('tests that always run', () => {
  test('use up the budget first', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ranking({ name: `t${i}`, eig_bits: 0.5 - i / 100 }))
    const { selected, decisions } = selectTests(rows, {
      ...eig,
      budgetSec: 2,
      alwaysRun: ({ name }) => name === 't29'
    })
    expect(selected).toEqual(['t0', 't29'])
    expect(decisions[29]?.reason).toMatch(/^always run/)
  })
})

describe('failures and regressions', () => {
  const rows = [
    ranking({ name: 'known', p_fail: 0.6, last_failed: true }),
    ranking({ name: 'fresh', p_fail: 0.5, last_failed: false }),
    ranking({ name: 'long', p_fail: 0.9, duration_sec: 50 }),
    ranking({ name: 'safe', p_fail: 0.01 })
  ]

  test('failures takes the likeliest per second and runs by probability', () => {
    expect(selectTests(rows, { ...eig, objective: 'failures', budgetSec: 2 }).selected).toEqual([
      'known',
      'fresh'
    ])
  })

  test('a price beyond all numbers leaves the budgets numbers', () => {
    const long = rows.map((row) => ({ ...row, duration_sec: 1e15, cost_usd: null }))
    const { stats } = selectTests(long, { objective: 'failures', usdPerHour: 1e308, budgetFraction: 0.5 })
    expect(stats).toMatchObject({ selected: 2, budget_sec: 2e15, budget_usd: 2e15 })
  })

  test('regressions counts a test that failed last time a quarter', () => {
    expect(selectTests(rows, { ...eig, objective: 'regressions', budgetSec: 1 }).selected).toEqual(['fresh'])
  })
})

describe('reading eig_rankings.json', () => {
  test.each([
    ['{}', 'not a list'],
    ['[', 'not JSON'],
    ['[{"name":"a"}]', 'row 1: test "a": eig_bits'],
    ['[{"name":"a","eig_bits":-1}]', 'row 1: test "a": eig_bits'],
    [
      '[{"name":"a","eig_bits":1},{"name":"b","eig_bits":1,"duration_sec":-2}]',
      'row 2: test "b": duration_sec is -2'
    ],
    ['[3]', 'row 1']
  ])('refuses %s', (text, message) => {
    expect(() => withFile(text, (file) => readRankings(file, 'r.json'))).toThrow(message)
  })
})
