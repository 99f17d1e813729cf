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

  test.each([`${'*a'.repeat(14)}*b`, '(a|aa)+$', `${'{a,aa}'.repeat(60)}b`, '@(a|aa)'.repeat(60)])(
    '%s on a long name ends',
    (pattern) => {
      expect(() => globMatcher(pattern, { dot: true }, 50)(`${'a'.repeat(400)}!`)).toThrow(
        /takes too long to match/
      )
    }
  )

  test('has one budget for all names', () => {
    const matches = globMatcher('(a|aa)+$', { dot: true }, 50)
    const slow = `${'a'.repeat(400)}!`
    expect(() => matches(slow)).toThrow(/too long/)
    expect(() => matches('b')).toThrow(/too long/)
  })

  test('of a repeated choice is matched as long as there is time', () => {
    const matches = globMatcher('+(ab|a)', { dot: true }, 60_000)
    expect(matches('abaab')).toBe(true)
    expect(matches('abba')).toBe(false)
  })

  test('of an ordinary kind matches a hundred thousand names on a budget of a millisecond', () => {
    const matches = globMatcher('src/**/*.@(py|js)', { dot: true }, 1)
    const names = Array.from(
      { length: 100_000 },
      (_, i) => `src/a/b/module${i}.${i % 2 === 0 ? 'py' : 'txt'}`
    )
    expect(names.filter(matches)).toHaveLength(50_000)
  })

  test('of more characters than any path is refused at once', () => {
    expect(() => globMatcher('a'.repeat(5_000), {})).toThrow(/is too long/)
  })
})
