import { describe, expect, test } from '@jest/globals'
import { joinComparisons, joinMachines } from '../../src/builds/join-legs.js'
import type { MachinePair } from '../../src/builds/merge-singles.js'
import type { BuildComparison, BuildStatus } from '../../src/builds/types.js'

const comparison = (status: BuildStatus, reason = 'a against b'): BuildComparison => ({
  schema: 'provenance-gates/build-comparison/v1',
  status,
  cause: null,
  normalisations: [],
  builds: [],
  differences: [],
  differences_omitted: 0,
  variations: [{ name: 'machine', effective: true, reason }],
  command: 'make',
  outputs: ['dist'],
  git_sha: 'abc'
})
const pair = (first: string, second: string, same_platform: boolean, status: BuildStatus): MachinePair => ({
  first,
  second,
  same_platform,
  comparison: comparison(status, `${first} against ${second}`)
})

describe('machines as one double build', () => {
  test('the worst pair of one platform is the verdict; other platforms are told', () => {
    const joined = joinMachines([
      pair('a', 'b', true, 'bit_identical'),
      pair('a', 'c', true, 'functional_identical'),
      pair('a', 'm', false, 'diverged')
    ])
    expect(joined?.status).toBe('functional_identical')
    expect(joined?.variations.map((v) => v.reason)).toEqual([
      'a against b: bit_identical',
      'a against c: functional_identical'
    ])
    expect(joined?.notes).toEqual([expect.stringMatching(/^across platforms, a against m: diverged/)])
  })

  test('where no two are alike, the pairs across count', () => {
    expect(joinMachines([pair('a', 'm', false, 'diverged')])?.status).toBe('diverged')
    expect(joinMachines([])).toBeUndefined()
  })
})

test('of double builds the worst stands, and names all', () => {
  const joined = joinComparisons([
    { leg: 'linux', comparison: comparison('bit_identical') },
    { leg: 'mac', comparison: comparison('not_tested') },
    { leg: 'win', comparison: comparison('diverged') }
  ])
  expect(joined?.status).toBe('not_tested')
  expect(joined?.notes).toEqual([
    'the worst of 3 double builds: linux: bit_identical, mac: not_tested, win: diverged'
  ])
  expect(joinComparisons([{ leg: 'linux', comparison: comparison('diverged') }])?.notes).toBeUndefined()
})
