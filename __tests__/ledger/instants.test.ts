import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareInstants, parseInstant, utcMonth } from '../../src/ledger/instants.js'

const at = (text: string) => {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(`${text} names no instant`)
  return instant
}

describe('instants', () => {
  test.each([
    ['2025-01-01T01:00:00+02:00', '2024-12-31T23:00:00Z'],
    ['2025-01-01t00:00:00z', '2025-01-01T00:00:00Z'],
    ['2025-01-01T00:00:00', '2025-01-01T00:00:00Z'],
    ['2024-12-31T23:59:60Z', '2025-01-01T00:00:00Z'],
    ['2025-01-01 00:00:00.5-00:30', '2025-01-01T00:30:00.500Z']
  ])('%s is %s', (a, b) => expect(compareInstants(at(a), at(b))).toBe(0))

  test('agrees with Date over all years that both have', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0000-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59Z'),
          noInvalidDate: true
        }),
        (date) => {
          const { seconds, nanos } = at(date.toISOString())
          expect(seconds * 1000 + nanos / 1e6).toBe(date.getTime())
        }
      )
    )
  })

  test('nanoseconds count', () => {
    expect(compareInstants(at('2025-01-01T00:00:00.000000001Z'), at('2025-01-01T00:00:00Z'))).toBeGreaterThan(
      0
    )
  })

  test('no instant is older than any', () => {
    expect(compareInstants(null, at('0001-01-01T00:00:00Z'))).toBeLessThan(0)
    expect(compareInstants(null, null)).toBe(0)
  })

  test.each([
    '',
    'yesterday',
    '2025-02-30T00:00:00Z',
    '2025-13-01T00:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01',
    '1735689600',
    '2023-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2025-00-10T00:00:00Z',
    '2025-01-01T00:00:00+24:00'
  ])('%j names no instant', (text) => expect(parseInstant(text)).toBeUndefined())

  test('months are those of UTC', () => expect(utcMonth(at('2025-02-01T00:30:00+01:00'))).toBe('2025-01'))
})
