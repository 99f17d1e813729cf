import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { detectShifts } from '../../src/eig/shifts.js'

/** Median 10, absolute deviations 0 0 1 1 1 1 2 2 2 2, so MAD 1 and spread 1.4826; the bound is 5.1891. */
const steady = [10, 10, 9, 9, 11, 11, 8, 8, 12, 12]

describe('a last value against its own history', () => {
  test('by hand: 15.2 is beyond 3.5 spreads, 15.1 is not', () => {
    expect(detectShifts([{ name: 'a', values: [...steady, 15.1] }])).toEqual([])
    const [shift] = detectShifts([{ name: 'a', values: [...steady, 15.2] }])
    expect(shift).toMatchObject({ name: 'a', value: 15.2, median: 10, direction: 'up', observations: 10 })
    expect(shift?.spread).toBeCloseTo(1.4826, 12)
    expect(shift?.change).toBeCloseTo(5.2, 12)
    expect(shift?.change_share).toBeCloseTo(0.52, 12)
    expect(shift?.deviations).toBeCloseTo(5.2 / 1.4826, 12)
  })

  test('downwards too', () => {
    expect(detectShifts([{ name: 'a', values: [...steady, 4] }])[0]).toMatchObject({
      direction: 'down',
      change: -6
    })
  })

  test('nine earlier values are too few, and values that were not measured do not count', () => {
    expect(detectShifts([{ name: 'a', values: [...steady.slice(1), 99] }])).toEqual([])
    expect(detectShifts([{ name: 'a', values: [...steady.slice(1), null, null, 99] }])).toEqual([])
    expect(detectShifts([{ name: 'a', values: [null, ...steady, null, 99] }])).toHaveLength(1)
    expect(detectShifts([{ name: 'a', values: [...steady, null] }])).toEqual([])
  })

  test('one wild value among the earlier ones neither hides a shift nor makes one', () => {
    const wild = [...steady, 1e9]
    expect(detectShifts([{ name: 'a', values: [...wild, 10] }])).toEqual([])
    expect(detectShifts([{ name: 'a', values: [...wild, 20] }])).toHaveLength(1)
  })

  test('a history that never varied: a change below 5 % is none, above it has no number of deviations', () => {
    const flat = Array.from({ length: 12 }, () => 20)
    expect(detectShifts([{ name: 'a', values: [...flat, 21] }])).toEqual([])
    expect(detectShifts([{ name: 'a', values: [...flat, 21.1] }])[0]).toMatchObject({
      deviations: null,
      spread: 0
    })
    expect(detectShifts([{ name: 'a', values: [...flat.map(() => 0), 1] }])[0]).toMatchObject({
      change_share: null
    })
  })

  test('changes below `least` are not worth a word', () => {
    const values = [...steady.map((x) => x / 1000), 0.1]
    expect(detectShifts([{ name: 'a', values }])).toHaveLength(1)
    expect(detectShifts([{ name: 'a', values, least: 0.1 }])).toEqual([])
  })

  test('the largest first', () => {
    const names = detectShifts([
      { name: 'small', values: [...steady, 16] },
      { name: 'large', values: [...steady, 60] }
    ]).map(({ name }) => name)
    expect(names).toEqual(['large', 'small'])
  })

  test('NaN is refused', () => {
    expect(() => detectShifts([{ name: 'a', values: [...steady, NaN] }])).toThrow(/not finite/)
  })

  test('moving and stretching a series moves and stretches its shift', () => {
    const value = fc.double({ min: 1, max: 100, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 11, maxLength: 30 }), (values) => {
        const doubled = detectShifts([{ name: 'a', values: values.map((x) => 2 * x) }])
        const plain = detectShifts([{ name: 'a', values }])
        expect(doubled.map((s) => s.deviations)).toEqual(plain.map((s) => s.deviations))
      })
    )
  })
})
