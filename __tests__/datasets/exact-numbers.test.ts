import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { roundedNumbers } from '../../src/datasets/exact-numbers.js'

describe('roundedNumbers', () => {
  test.each([
    ['{"a":9007199254740993}', { a: '9007199254740993' }],
    ['{ "a\\"\\u0041" : -9007199254740993 , "b":"9007199254740993"}', { 'a"A': '-9007199254740993' }],
    ['{"a":[9007199254740993],"b":{"c":9007199254740993}}', {}],
    ['{"a":9007199254740993,"a":1}', {}],
    ['{"a":9007199254740993,"a":{}}', {}],
    ['{"a":9007199254740992,"b":0.30000000000000004,"c":1e400}', {}],
    ['{"a":":","b":0.1000000000000000055}', { b: '0.1000000000000000055' }]
  ])('%s', (text, expected) => {
    expect(Object.fromEntries(roundedNumbers(text))).toEqual(expected)
  })

  test('of any object: the members whose number is not what was written', () => {
    const value = fc.oneof(fc.bigInt(), fc.string(), fc.constant([9007199254740993n]))
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value, { noNullPrototype: true }), (members) => {
        const written = (inside: unknown): string =>
          typeof inside === 'bigint'
            ? String(inside)
            : Array.isArray(inside)
              ? `[${inside.map(written).join()}]`
              : JSON.stringify(inside)
        const text = `{${Object.entries(members)
          .map(([key, inside]) => `${JSON.stringify(key)}: ${written(inside)}`)
          .join()}}`
        const expected = Object.entries(members).filter(
          ([, inside]) => typeof inside === 'bigint' && BigInt(Number(inside)) !== inside
        )
        expect([...roundedNumbers(text)]).toEqual(expected.map(([key, inside]) => [key, String(inside)]))
      })
    )
  })
})
