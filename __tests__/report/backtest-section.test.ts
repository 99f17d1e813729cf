import { expect, test } from '@jest/globals'
import { backtestRuns, type BacktestRun } from '../../src/eig/backtest.js'
import type { BacktestFacts } from '../../src/eig/types.js'
import { BACKTEST_TERMS, backtestNotes, backtestTable } from '../../src/report/sections/backtest.js'
import { historyTest } from '../eig/helpers.js'
import { backtest } from './sample-facts.js'

const factsOf = (results: readonly ('pass' | 'fail')[]): BacktestFacts => {
  const runs = results.map((result): BacktestRun => ({
    mock: false,
    tests: [historyTest({ name: 'a', result })]
  }))
  const options = {
    predictor: 'adaptive',
    objective: 'failures',
    budgetFraction: 0.5,
    usdPerHour: 0.6
  } as const
  return backtestRuns(runs, options)
}

test('where no run failed nothing was measured, and neither a column nor a note says otherwise', () => {
  const facts = factsOf(['pass', 'pass'])
  const { columns, rows } = backtestTable(facts)
  expect(columns.map(({ title }) => title)).toEqual(['Order'])
  const notes = backtestNotes(facts)
  expect([...rows.flat(), ...notes].join()).not.toContain('not a number')
  expect(notes.join()).toContain('No run has a failure')
})

test.each([
  [{}, 'Back-test on 74 failing runs at 50.0 % of the time'],
  [
    { budget_sec: 60, budget_fraction: 0.231 },
    'Back-test on 74 failing runs at 60.00 s a run, on average 23.1 % of the time'
  ]
])('the budget is told: %j', (budget, words) => {
  expect(backtestTable({ ...backtest(), ...budget }).caption).toBe(words)
})

test('every column of the table, and every order in it, is explained', () => {
  const { columns, rows } = backtestTable(factsOf(['pass', 'fail']))
  const terms = new Set(BACKTEST_TERMS.map(([term]) => term.toLowerCase()))
  const said = [...columns.slice(1).map(({ title }) => title), ...rows.slice(1).map(([order]) => order ?? '')]
  expect(said.length).toBeGreaterThan(10)
  for (const word of said) expect(terms).toContain(word.replace(' (knows the future)', '').toLowerCase())
})

test.each([
  ['falls', [0.5, 0.4, 1], [0.2, 0.3, 1], true],
  ['falls for the random order', [0.4, 0.5, 1], [0.3, 0.2, 1], true],
  ['only rises', [0.4, 0.4, 1], [0.2, 0.3, 1], false]
])('a curve that %s is explained where that is needed', (_name, selection, random, explained) => {
  const curve = [0.1, 0.5, 1].map((fraction, i) => ({
    fraction,
    selection: selection[i] ?? 0,
    random: random[i] ?? 0,
    optimal: 1
  }))
  const notes = backtestNotes({ ...backtest(), curve }).join('\n')
  expect(notes.includes('can fall as the time grows')).toBe(explained)
})

test.each([
  [0, 'finds the same share of the failures as the reference rule'],
  [-0.03, 'finds 3.0 points less of the failures than the reference rule']
])('a difference of %d to the reference rule is said in words', (value, words) => {
  const facts = backtest()
  facts.difference_to_reference = {
    napfd: { value, ci: [0, 0] },
    detection_rate: { value, ci: [-0.05, 0] }
  }
  expect(backtestNotes(facts).join('\n')).toContain(words)
})

test('every order has a cell in each column', () => {
  const { columns, rows } = backtestTable(factsOf(['pass', 'fail']))
  expect(columns.map(({ title }) => title)).toContain('NAPFD')
  expect(rows.every((row) => row.length === columns.length)).toBe(true)
})
