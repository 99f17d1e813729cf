import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { byFalling } from '../../src/eig/argsort.js'
import { orderTests } from '../../src/eig/ordering.js'

const floats = (values: readonly number[]): Float64Array => Float64Array.from(values)

describe('sorting positions', () => {
  test('agrees with a stable comparison sort', () => {
    const few = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { maxLength: 70 }), (pairs) => {
        const [key, tie] = [pairs.map(([k]) => k), pairs.map(([, t]) => t)]
        const expected = pairs.map((_, i) => i)
        expected.sort((a, b) => (key[b] ?? 0) - (key[a] ?? 0) || (tie[b] ?? 0) - (tie[a] ?? 0))
        expect([...byFalling(floats(key), floats(tie))]).toEqual(expected)
        const byKey = pairs.map((_, i) => i).sort((a, b) => (key[b] ?? 0) - (key[a] ?? 0))
        expect([...byFalling(floats(key))]).toEqual(byKey)
      })
    )
  })

  test('takes infinities', () => {
    expect([...byFalling(floats([1, Infinity, -Infinity, 2]))]).toEqual([1, 3, 0, 2])
  })
})

describe('the order of tests under a budget', () => {
  const candidate = fc.record({
    p: fc.double({ min: 0, max: 1, noNaN: true }),
    seconds: fc.double({ min: 0, max: 50, noNaN: true }),
    failing: fc.boolean()
  })

  test('holds every test once, for every objective', () => {
    const objective = fc.constantFrom('eig' as const, 'failures' as const, 'regressions' as const)
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 40 }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        objective,
        (rows, budget, o) => {
          const order = orderTests(
            {
              p: floats(rows.map(({ p }) => p)),
              seconds: floats(rows.map(({ seconds }) => seconds)),
              failing: Uint8Array.from(rows, ({ failing }) => (failing ? 1 : 0))
            },
            budget,
            o
          )
          expect([...order].sort((a, b) => a - b)).toEqual(rows.map((_, i) => i))
        }
      )
    )
  })

  test('what fits comes first by probability, then the rest; equal chances shortest first', () => {
    const order = orderTests(
      {
        p: floats([0.1, 0.5, 0.9, 0.1, 0.2]),
        seconds: floats([2, 1, 100, 1, 3]),
        failing: new Uint8Array(5)
      },
      10,
      'failures'
    )
    expect([...order]).toEqual([1, 4, 3, 0, 2])
  })

  test('the last fifth of the budget, by efficiency, runs after the safe part', () => {
    // The long test is the likeliest to fail, but the least efficient: it starts when 8 of 10 seconds are planned.
    const candidates = {
      p: floats([0.4, ...new Array<number>(8).fill(0.3)]),
      seconds: floats([2, ...new Array<number>(8).fill(1)]),
      failing: new Uint8Array(9)
    }
    expect([...orderTests(candidates, 10, 'failures')]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0])
    expect([...orderTests(candidates, 100, 'failures')]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('what does not fit is run by chance and length alike: a likely long test is not left to the last', () => {
    const candidates = {
      p: floats([0.5, 0.01, 0.6, 0.01, 0.02]),
      seconds: floats([1, 1, 400, 1, 100]),
      failing: new Uint8Array(5)
    }
    // By density the short ones would come before both long ones, by chance after both.
    expect([...orderTests(candidates, 1, 'failures')]).toEqual([0, 2, 1, 3, 4])
  })

  test('regressions: failures that last leave room for fresh ones, however sure they are', () => {
    const candidates = {
      p: floats([0.95, 0.95, 0.3]),
      seconds: floats([1, 1, 1]),
      failing: Uint8Array.of(1, 1, 0)
    }
    expect(orderTests(candidates, 1, 'regressions')[0]).toBe(2)
    expect(orderTests(candidates, 1, 'failures')[0]).toBe(0)
  })

  test('regressions puts a known failure behind a fresh one of the same chance when only one fits', () => {
    const candidates = { p: floats([0.4, 0.4]), seconds: floats([1, 1]), failing: Uint8Array.of(1, 0) }
    expect([...orderTests(candidates, 1, 'regressions')]).toEqual([1, 0])
    expect([...orderTests(candidates, 1, 'failures')]).toEqual([0, 1])
  })
})
