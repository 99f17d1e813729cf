import { expect, test } from '@jest/globals'
import { trendLines } from '../../src/ledger/trend-lines.js'
import { trendOf, type Trend } from '../../src/ledger/trends.js'

const trend = (metric: string, ...values: number[]): Trend => {
  const at = (value: number, i: number) => ({
    timestamp: `2026-11-0${i + 1}T00:00:00Z`,
    git_sha: null,
    value
  })
  const found = trendOf(metric, values.map(at))
  if (found === undefined) throw new Error('no values')
  return found
}

test.each([
  [trend('ece', 0.04230373156239016, 0.04230373156239016), '  ece            0.0423 to 0.0423'],
  [trend('cost_saved', 0.00005333333333333333, 0.00005333333333333333), '0.0000533 to 0.0000533 USD'],
  [trend('coverage', 84.2, 84.2), '84.20 to 84.20 %'],
  [trend('time_saved', 1234.5678, 1234.5678), 'time saved     1234.57 to 1234.57 s'],
  [
    trend('coverage', 84.2, 84.2, 79.123456),
    '84.20 to 79.12 %; moved by a run at 2026-11-03T00:00:00Z: 84.20 to 79.12 %'
  ],
  [trend('entropy_delta', 0, 0), 'entropy delta  0 to 0 bits']
])('%j', (given, expected) => {
  const [heading, line] = trendLines([given])
  expect(heading).toBe('First to last of the runs shown:')
  expect(line).toContain(expected)
})

test('no heading stands above nothing', () => {
  expect(trendLines([])).toEqual([])
})
