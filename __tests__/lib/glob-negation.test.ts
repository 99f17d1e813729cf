import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import picomatch from 'picomatch'
import { globMatcher } from '../../src/lib/glob-match.js'

const options = { dot: true }

describe('!(x) of a glob leaves out x and nothing else', () => {
  test.each([
    [
      'big/!(1)/*.csv',
      ['big/2/a.csv', 'big/10/a.csv', 'big/.1/a.csv'],
      ['big/1/a.csv', 'big/a.csv', 'big/x/1/a.csv']
    ],
    ['src/!(core)/**', ['src/core2/x.py', 'src/cor/x/y.py'], ['src/core/x.py', 'src/core/x/y.py']],
    ['!(a|b*)/c', ['aa/c', 'c/c'], ['a/c', 'b/c', 'bb/c', 'c']],
    ['**/!(old)/*.csv', ['a/new/x.csv', 'older/x.csv'], ['old/x.csv', 'a/old/x.csv']],
    ['a/!(x)/!(y)', ['a/xx/z', 'a/xx/yy'], ['a/x/z', 'a/z/y']],
    ['big/!(1)', ['big/10', 'big/2'], ['big/1']],
    ['src/!(*.d).ts', ['src/a.ts', 'src/d.ts'], ['src/a.d.ts']],
    ['*.!(js)', ['a.jsx', 'a.ts'], ['a.js']],
    ['a\\!(b)/c', ['a!b/c'], ['ab/c']]
  ])('%s', (glob, yes, no) => {
    const matches = globMatcher(glob, options)
    expect(yes.filter((name) => !matches(name))).toEqual([])
    expect(no.filter(matches)).toEqual([])
  })

  test.each(['!(foo).csv', 'a!(b)c/d', '{!(a),b}/c', '{a,!(b)}', '!(!(a))/b', 'a/!(b/c)/d', '!(a)*.csv'])(
    '%s is refused: what it leaves out is a guess',
    (glob) => {
      expect(() => globMatcher(glob, options)).toThrow(/has !\(\.\.\.\) beside other text/)
    }
  )

  test.each(['!data/**', '!x', '!!(a)'])('%s is refused: it would turn the glob round', (glob) => {
    expect(() => globMatcher(glob, options)).toThrow(/begins with !/)
  })

  test('for any alternatives and names', () => {
    const part = fc.array(fc.constantFrom('a', 'b', '.', '*', '?'), { minLength: 1, maxLength: 4 })
    const alternatives = fc.array(part, { minLength: 1, maxLength: 3 })
    const name = fc.array(fc.constantFrom('a', 'b', '.'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(alternatives, name, (given, letters) => {
        const inside = given.map((p) => p.join('')).join('|')
        const segment = letters.join('')
        fc.pre(segment !== '.' && segment !== '..')
        const expected = !picomatch(`@(${inside})`, options)(segment)
        expect(globMatcher(`d/!(${inside})/e`, options)(`d/${segment}/e`)).toBe(expected)
      }),
      { numRuns: 500 }
    )
  })
})
