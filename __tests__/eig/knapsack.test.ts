import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { solveKnapsack } from '../../src/eig/knapsack.js'
import { solveDual } from '../../src/eig/knapsack-bound.js'
import { seededRandom } from '../../src/lib/numbers.js'

interface Item {
  value: number
  first: number
  second: number
}

function solve(items: readonly Item[], capacities: readonly [number, number]) {
  const column = (key: keyof Item) => Float64Array.from(items, (item) => item[key])
  return solveKnapsack(
    { value: column('value'), first: column('first'), second: column('second') },
    capacities
  )
}

function bruteForce(items: readonly Item[], [s, c]: readonly [number, number]): number {
  let best = 0
  for (let mask = 0; mask < 2 ** items.length; mask++) {
    const sum = { value: 0, first: 0, second: 0 }
    items.forEach((item, i) => {
      if (((mask >> i) & 1) === 0) return
      sum.value += item.value
      sum.first += item.first
      sum.second += item.second
    })
    if (sum.first <= s * (1 + 1e-12) && sum.second <= c * (1 + 1e-12)) best = Math.max(best, sum.value)
  }
  return best
}

const tenths = fc.integer({ min: 0, max: 50 }).map((x) => x / 10)
const real = fc.double({ min: 0, max: 5, noNaN: true })
const item = fc.oneof(
  fc.record({ value: real, first: real, second: real }),
  fc.record({ value: tenths, first: tenths, second: tenths }),
  tenths.map((x) => ({ value: x, first: x, second: x * 0.6 })),
  fc.constantFrom(
    { value: 1, first: 1, second: 0 },
    { value: 1, first: 0, second: 1 },
    { value: 0, first: 0, second: 0 }
  )
)

describe('the best set under two budgets', () => {
  test('equals the best of all subsets, and is proven so', () => {
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 10 }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        tenths,
        (items, s, c) => {
          const result = solve(items, [s, c])
          expect(result.value).toBeCloseTo(bruteForce(items, [s, c]), 9)
          expect(result.bound).toBeCloseTo(result.value, 9)
        }
      ),
      { numRuns: 300 }
    )
  })

  test('never spends more than the budgets', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), real, real, (items, s, c) => {
        const { chosen } = solve(items, [s, c])
        const spent = (key: 'first' | 'second') =>
          items.reduce((sum, it, i) => sum + (chosen[i] === 1 ? it[key] : 0), 0)
        expect(spent('first')).toBeLessThanOrEqual(s * (1 + 1e-11))
        expect(spent('second')).toBeLessThanOrEqual(c * (1 + 1e-11))
      })
    )
  })

  test('the linear bound is never below the best set', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 10 }), tenths, tenths, (items, s, c) => {
        const column = (key: keyof Item) => Float64Array.from(items, (it) => it[key])
        const { bound } = solveDual(
          { value: column('value'), first: column('first'), second: column('second') },
          [s, c]
        )
        expect(bound).toBeGreaterThanOrEqual(bruteForce(items, [s, c]) - 1e-9)
      })
    )
  })

  const random = seededRandom(3)
  test.each([
    ['independent costs', () => ({ value: random(), first: random(), second: random() })],
    ['costs that follow durations', () => pair(Math.exp(4 * random() - 2), random())],
    [
      'few values and many equal durations',
      () => pair(Math.ceil(5 * random()) / 100, Math.ceil(4 * random()) / 4)
    ],
    ['equal durations', () => pair(1, random())]
  ])('2,000 tests with %s: a gap below 0.1 %', (_what, make) => {
    const items = Array.from({ length: 2000 }, make)
    const total = (key: keyof Item) => items.reduce((sum, it) => sum + it[key], 0)
    for (const share of [0.1, 0.5]) {
      const { value, bound } = solve(items, [share * total('first'), share * total('second')])
      expect((bound - value) / bound).toBeLessThan(0.001)
    }
  })

  function pair(first: number, value: number): Item {
    return { value, first, second: (first * 0.6) / 3600 }
  }

  test('the same question has the same answer', () => {
    const items = Array.from({ length: 200 }, () => pair(random(), random()))
    expect(solve(items, [20, 0.01])).toEqual(solve(items, [20, 0.01]))
  })

  test('weights next to nothing make no bound that is not a number', () => {
    const items = [
      { value: 1, first: 5e-324, second: 5e-324 },
      { value: 1, first: 1, second: 1e300 }
    ]
    for (const budgets of [
      [0, 0],
      [5e-324, 5e-324],
      [1, 1],
      [2, 1e308]
    ] as const) {
      const { value, bound } = solve(items, budgets)
      expect(bound).toBeGreaterThanOrEqual(value)
      expect(bound).toBeLessThanOrEqual(2)
    }
  })

  test('thousands of equal tests overflow nothing', () => {
    const items = Array.from({ length: 30_000 }, () => pair(1, 0.5))
    expect(solve(items, [10_000.5, 100])).toMatchObject({ value: 5000, bound: 5000 })
  })
})
