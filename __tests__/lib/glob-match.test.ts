import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import picomatch from 'picomatch'
import { globMatcher } from '../../src/lib/glob-match.js'

describe('a glob', () => {
  test('matches as picomatch does, guarded or not', () => {
    const pieces = fc.constantFrom('*', '**', 'a', 'b', '/', '.', '{a,b}', '?', '(a|b)')
    const glob = fc.array(pieces, { minLength: 1, maxLength: 8 })
    const name = fc.array(fc.constantFrom('a', 'b', '/', '.'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(glob, name, (parts, letters) => {
        const [pattern, text] = [parts.join(''), letters.join('')]
        expect(globMatcher(pattern, { dot: true })(text)).toBe(picomatch(pattern, { dot: true })(text))
      })
    )
  })

  test.each([`${'*a'.repeat(14)}*b`, '(a|aa)+$'])('%s on a long name ends', (pattern) => {
    expect(() => globMatcher(pattern, { dot: true }, 50)(`${'a'.repeat(400)}!`)).toThrow(
      /takes too long to match/
    )
  })

  test('has one budget for all names', () => {
    const matches = globMatcher('(a|aa)+$', { dot: true }, 50)
    const slow = `${'a'.repeat(400)}!`
    expect(() => matches(slow)).toThrow(/too long/)
    expect(() => matches(slow)).toThrow(/too long/)
    expect(matches('b')).toBe(false)
  })

  test('of more characters than any path is refused at once', () => {
    expect(() => globMatcher('a'.repeat(5_000), {})).toThrow(/is too long/)
  })
})
