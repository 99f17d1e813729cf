import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDecimal } from '../../src/predictions/decimal.js'

function parse(text: string): number {
  const bytes = Buffer.from(`x${text}y`)
  return parseDecimal(bytes, 1, bytes.length - 1)
}

describe('parseDecimal', () => {
  test('every double that JavaScript prints comes back to the bit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (x) => {
        expect(parse(String(x))).toBe(x)
      }),
      { numRuns: 5000 }
    )
  })

  test('digits of any length round as Number rounds them', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 24 })
    fc.assert(
      fc.property(digits, digits, (whole, fraction) => {
        const text = `${whole}.${fraction}`
        expect(parse(text)).toBe(text === '.' ? NaN : Number(text))
      }),
      { numRuns: 5000 }
    )
  })

  test('near the midpoint of two doubles', () => {
    // 1 + 2^-53 lies exactly between 1 and the next double; digits before and behind it must go to either side.
    for (const text of [
      '1.00000000000000011102230246251565',
      '1.0000000000000001110223024625156',
      '1.000000000000000111022',
      '1.000000000000000111023',
      '9007199254740993',
      '9007199254740993.0',
      '9007199254740992.9',
      '0.9007199254740993'
    ]) {
      expect(parse(text)).toBe(Number(text))
    }
  })

  test.each([
    '',
    '.',
    '1..2',
    'nan',
    'NaN',
    'inf',
    'Infinity',
    '0x1',
    '1e',
    'e5',
    '1 ',
    '--1',
    '1_0',
    '\u0661'
  ])('%j is no number', (text) => expect(parse(text)).toBeNaN())

  test.each(['1e-3', '-0.5', '+1', '1E2', '.5', '5.', '007'])('%j is one', (text) =>
    expect(parse(text)).toBe(Number(text))
  )
})
