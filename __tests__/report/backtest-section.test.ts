import { expect, test } from '@jest/globals'
import { backtestRuns, type BacktestRun } from '../../src/eig/backtest.js'
import { backtestTable } from '../../src/report/sections/backtest.js'
import { historyTest } from '../eig/helpers.js'

const tableOf = (results: readonly ('pass' | 'fail')[]) => {
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
  return backtestTable(backtestRuns(runs, options))
}

test('where no run failed nothing was measured, and no column says otherwise', () => {
  const { columns, rows } = tableOf(['pass', 'pass'])
  expect(columns.map(({ title }) => title)).toEqual(['Order'])
  expect(rows.flat()).not.toContain('not a number')
})

test('every order has a cell in each column', () => {
  const { columns, rows } = tableOf(['pass', 'fail'])
  expect(columns.map(({ title }) => title)).toContain('NAPFD')
  expect(rows.every((row) => row.length === columns.length)).toBe(true)
})
