import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { GateError } from '../../src/lib/errors.js'
import { parseSetting, splitList } from '../../src/settings/parse.js'
import { SETTINGS } from '../../src/settings/table.js'
import { nearest } from '../../src/lib/nearest.js'

const WHERE = 'COVERAGE_MIN (environment)'
const number = (text: string): unknown => parseSetting(SETTINGS['coverage-min'], text, WHERE)

describe('parseSetting', () => {
  test.each([
    ['85', 85],
    ['85.0', 85],
    [' 0.5 ', 0.5],
    ['1e2', 100],
    ['.5', 0.5],
    ['0', 0],
    ['200', 200],
    ['+3', 3]
  ])('reads %j as %d', (text, value) => {
    expect(number(text)).toEqual({ overall: value, paths: [] })
    expect(parseSetting(SETTINGS['ece-max'], text, 'x')).toBe(value)
  })

  test.each(['abc', 'NaN', '1e999', '-1', 'Infinity', '0x10', '85%', '8 5', '1,5', '--1', 'null', '१'])(
    'refuses %j and names setting and source',
    (text) => {
      expect(() => number(text)).toThrow(GateError)
      expect(() => number(text)).toThrow(WHERE)
    }
  )

  test.each([
    ['85, src/core/**=95', 85, [['src/core/**', 95]]],
    ['src/core/**=95', 85, [['src/core/**', 95]]],
    [
      'a=b/**=90\n{x,y}/** = 7.5\n50',
      50,
      [
        ['a=b/**', 90],
        ['{x,y}/**', 7.5]
      ]
    ]
  ] as [string, number, [string, number][]][])(
    '%j is a number and minimums of paths',
    (text, overall, paths) => {
      expect(number(text)).toEqual({ overall, paths: paths.map(([glob, min]) => ({ glob, min })) })
    }
  )

  test.each([
    ['85, 90', /85 and 90 are both given/],
    ['1,5', /1 and 5 are both given/],
    ['src=1, src=2', /"src" is given twice/],
    ['src/**=abc', /"abc" is not a number/],
    ['src/**=1e999', /is not a number/],
    ['src/**=-1', /is not a number/],
    ['src/**=', /"" is not a number/],
    ['=90', /names no path/],
    [',', /is not a number/]
  ])('refuses %j among minimums', (text, message) => {
    expect(() => number(text)).toThrow(WHERE)
    expect(() => number(text)).toThrow(message)
  })

  test('a floor of paths alone has no overall number', () => {
    expect(parseSetting(SETTINGS['ratchet-floor'], 'src/**=60', 'x')).toEqual({
      overall: undefined,
      paths: [{ glob: 'src/**', min: 60 }]
    })
  })

  test('fractions stop at 1, but a minimum may be set out of reach on purpose', () => {
    expect(() => parseSetting(SETTINGS['budget-fraction'], '1.5', 'x')).toThrow('from 0 to 1')
    expect(parseSetting(SETTINGS['min-detection-rate'], '1.5', 'x')).toBe(1.5)
  })

  test('booleans have their usual words and no others', () => {
    for (const word of ['true', 'TRUE', 'yes', 'on', '1'])
      expect(parseSetting(SETTINGS.comment, word, 'x')).toBe(true)
    for (const word of ['false', 'No', 'off', '0'])
      expect(parseSetting(SETTINGS.comment, word, 'x')).toBe(false)
    expect(() => parseSetting(SETTINGS.comment, 'maybe', 'x')).toThrow('true or false')
  })

  test('an enum with true and false takes the words for them', () => {
    expect(parseSetting(SETTINGS['require-identical-builds'], 'Yes', 'x')).toBe('true')
    expect(parseSetting(SETTINGS['require-identical-builds'], 'functional', 'x')).toBe('functional')
    expect(() => parseSetting(SETTINGS['pack-format'], 'rar', 'x')).toThrow('one of zip, tar.gz')
  })

  test('any text is a finite number or a GateError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        try {
          expect(parseSetting(SETTINGS['coverage-min'], text, WHERE)).toMatchObject({
            overall: expect.any(Number) as unknown
          })
          expect(Number.isFinite(parseSetting(SETTINGS['ece-max'], text, WHERE))).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(GateError)
        }
      })
    )
  })
})

test('splitList splits at newlines and commas, not inside braces', () => {
  expect(splitList('a.xml, b/*.{json,xml}\n\n  c d.info ')).toEqual(['a.xml', 'b/*.{json,xml}', 'c d.info'])
})

test.each([
  ['coverge-min', 'coverage-min'],
  ['COVERAGE_MIN', 'coverage-min'],
  ['predictons', 'predictions'],
  ['completely-other-thing-than-any', undefined]
])('nearest(%j) is %j', (name, like) => {
  expect(nearest(name, Object.keys(SETTINGS))).toBe(like)
})
