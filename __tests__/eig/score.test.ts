import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import path from 'node:path'
import { bernoulliEntropy, probabilityOfEntropy } from '../../src/eig/entropy.js'
import { scoreHistory, scoreTests } from '../../src/eig/score-history.js'
import { wilsonCentre } from '../../src/eig/wilson.js'
import { FIXTURES, historyTest, readJson, withFileAsync } from './helpers.js'

const options = { usdPerHour: 0.6, predictor: 'wilson' as const }
const score = (name: string) =>
  scoreHistory(path.join(FIXTURES, 'score_eig', name, 'ci_runs.jsonl'), name, options)

interface Row {
  name: string | null
  eig_bits: number
}

describe('entropy of a coin', () => {
  test('is 1 bit at 1/2, 0 at the ends, and exact far out', () => {
    expect([0, 1, 0.5].map(bernoulliEntropy)).toEqual([0, 0, 1])
    expect(bernoulliEntropy(1e-300) / 9.965784284662087e-298).toBeCloseTo(1, 12)
    expect(bernoulliEntropy(0.9999999999999999) / 6.0443533557040756e-15).toBeCloseTo(1, 12)
  })

  test('is symmetric, within [0, 1] and rises to 1/2', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a]
          expect(bernoulliEntropy(low)).toBeLessThanOrEqual(bernoulliEntropy(high) + 1e-15)
          expect(bernoulliEntropy(high)).toBeLessThanOrEqual(1)
          expect(Math.abs(bernoulliEntropy(1 - low) - bernoulliEntropy(low))).toBeLessThan(1e-14)
        }
      )
    )
  })

  test('has an inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (bits) => {
        expect(Math.abs(bernoulliEntropy(probabilityOfEntropy(bits)) - bits)).toBeLessThan(1e-12)
      })
    )
  })
})

describe('Wilson centre', () => {
  test('starts at 1/2 and moves towards the observed share', () => {
    expect(wilsonCentre(0, 0)).toBe(0.5)
    expect(wilsonCentre(0, 1000)).toBeCloseTo(0, 2)
    expect(wilsonCentre(1000, 1000)).toBeCloseTo(1, 2)
  })
})

describe('known answers', () => {
  test('history: earlier runs only, errors fail, skips do not count', async () => {
    const right = readJson('score_eig/history/right.json') as Record<
      string,
      { prior_runs_counted: number; eig_bits: number }
    >
    const { rankings, warnings, runs } = await score('history')
    expect(rankings).toHaveLength(Object.keys(right).length)
    for (const row of rankings) {
      const answer = right[row.name ?? '']
      expect(row.eig_bits).toBeCloseTo(answer?.eig_bits ?? NaN, 12)
      expect(row.observations).toBe(answer?.prior_runs_counted)
    }
    expect(warnings).toEqual([expect.stringContaining('history:5: not JSON')])
    expect(runs).toBe(4)
  })

  test('entropy: the drop, not below 0', async () => {
    const expected = readJson('score_eig/entropy/expected.eig_rankings.json') as Row[]
    const bits = new Map((await score('entropy')).rankings.map((row) => [row.name, row.eig_bits]))
    for (const { name, eig_bits } of expected) {
      // Never observed before this run, so one bit; the reference counts the run itself.
      expect(bits.get(name)).toBeCloseTo(name === 'only-after' ? 1 : eig_bits, 12)
    }
  })

  test('model: p outside [0, 1] rejects the file and names the test', async () => {
    await expect(score('model')).rejects.toThrow(/model:1: test "p=1.5": model_uncertainty is 1.5/)
  })

  test('model: the valid rows of the same file', async () => {
    const right = readJson('score_eig/model/right.json') as Record<string, number | string>
    const valid = Object.entries(right).filter(([, bits]) => typeof bits === 'number')
    const line = JSON.stringify({
      tests: valid.map(([name]) => ({ name, model_uncertainty: Number(name.slice(2)) }))
    })
    const { rankings } = await withFileAsync(line, (file) => scoreHistory(file, 'f', options))
    for (const [name, bits] of valid) {
      const got = rankings.find((row) => row.name === name)?.eig_bits ?? NaN
      if (bits === 0) expect(got).toBe(0)
      else expect(got / Number(bits)).toBeCloseTo(1, 12)
    }
  })

  test('cost: no floor on price or time, unknown stays unknown, order and repeated rows as in the file', async () => {
    const expected = readJson('score_eig/cost/expected.eig_rankings.json') as Row[]
    const { rankings } = await score('cost')
    expect(rankings.map((row) => row.name)).toEqual(expected.map((row) => row.name))
    const row = (name: string) => rankings.find((r) => r.name === name)
    expect(row('no-cost')?.cost_usd).toBeCloseTo(0.002, 15)
    expect(row('null-cost')?.cost_usd).toBeCloseTo(0.6, 12)
    expect(row('cheap')?.eig_per_dollar).toBeCloseTo(0.7219280948873623 / 1e-7, 3)
    expect(row('cheap')?.eig_per_sec).toBeCloseTo(721.9280948873623, 9)
    expect(row('zero')).toMatchObject({ eig_per_dollar: null, eig_per_sec: null, cost_usd: 0 })
    expect(row('no-duration')).toMatchObject({
      eig_per_dollar: null,
      eig_per_sec: null,
      cost_usd: null,
      duration_sec: null
    })
    expect(JSON.parse(JSON.stringify(rankings))).toEqual(rankings)
  })
})

describe('scoring the tests of the current run', () => {
  const history = [
    { commit: 'a', run_id: '1', tests: [{ name: 't', result: 'fail' }] },
    { commit: 'b', run_id: '2', tests: [{ name: 't', result: 'fail' }] }
  ]
  const observations = (current: { commit?: string; run_id?: string }): Promise<number | undefined> =>
    withFileAsync(history.map((run) => JSON.stringify(run)).join('\n'), async (file) => {
      const { rankings } = await scoreTests([historyTest()], file, 'f', options, current)
      return rankings[0]?.observations
    })

  test('leaves the last run out when it is the current one', async () => {
    expect(await observations({ commit: 'b', run_id: '2' })).toBe(1)
    expect(await observations({ commit: 'b' })).toBe(1)
    expect(await observations({ commit: 'b', run_id: '3' })).toBe(2)
    expect(await observations({ commit: 'c' })).toBe(2)
    expect(await observations({})).toBe(2)
  })

  test('the outcome being scored changes nothing but the uncertainty after it', async () => {
    const scored = (result: 'pass' | 'fail') =>
      withFileAsync(history.map((run) => JSON.stringify(run)).join('\n'), (file) =>
        scoreTests([historyTest({ result })], file, 'f', { usdPerHour: 0.6, predictor: 'adaptive' })
      )
    const [pass, fail] = [await scored('pass'), await scored('fail')]
    const unscored = (scoredRun: typeof pass) => scoredRun.rankings.map((row) => ({ ...row, result: null }))
    expect(unscored(pass)).toEqual(unscored(fail))
    expect(pass.uncertainty?.entropy_before).toBe(fail.uncertainty?.entropy_before)
    expect(pass.uncertainty?.entropy_after).not.toBe(fail.uncertainty?.entropy_after)
  })
})
