import { describe, expect, test } from '@jest/globals'
import picomatch from 'picomatch'
import { matchCost } from '../../src/lib/glob-cost.js'

const cost = (glob: string, length: number): number =>
  matchCost(picomatch.makeRe(glob, { dot: true }).source)(length)

describe('the cost of a glob', () => {
  test.each([
    ['data/train.csv', 1e6, 1],
    ['*', 100, 101 * 2],
    // Two wildcards share 10 characters in C(12, 2) ways.
    ['a*b*c', 10, 66],
    ['*.{jpg,jpeg,png}', 99, 300]
  ])('%s on %d characters is %d', (glob, length, ways) => {
    expect(cost(glob, length)).toBeCloseTo(ways, 6)
  })

  test.each(['src/**/*.@(py|js)', 'src/**/*.{ts,tsx}', '**/*', 'data/[0-9]*/?(part-)*.parquet', '!(*.tmp)'])(
    '%s on a path of 120 characters is little',
    (glob) => {
      expect(cost(glob, 120)).toBeLessThan(1e5)
    }
  )

  test.each(['(a|aa)+$', '+(*)', '{a,aa}+b', '*(a|b)c', '(a+)+b'])('%s has no bound', (glob) => {
    expect(cost(glob, 5)).toBe(Infinity)
  })

  test('alternatives multiply', () => {
    expect(cost(`${'{a,aa}'.repeat(20)}b`, 50)).toBe(2 ** 20)
  })

  test.each(['a)b', '(a', '[a'])(
    'what is not understood, %s, is either bounded or has no bound, and ends',
    (source) => {
      expect(matchCost(source)(10)).toBeGreaterThan(0)
    }
  )
})
