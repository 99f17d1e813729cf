import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binEdges, binFinder } from '../../src/calibration/bins.js'
import { calibrate, summarizeCalibration } from '../../src/calibration/calibrate.js'
import type { BinningStrategy } from '../../src/calibration/types.js'
import { GateError } from '../../src/lib/errors.js'
import { seededRandom } from '../../src/lib/numbers.js'

interface Curve {
  counts: number[]
  mean_predicted: (number | null)[]
  observed: (number | null)[]
  ece: number
  mce: number
}
interface Known {
  n_bins: number
  brier: { exact: number }
  uniform: { right_closed_decimal_edges: Curve }
  quantile: { edges_numpy_percentile_linear: number[]; 'right_closed (scikit-learn)': Curve }
}

const fixtures = new URL('../fixtures/calibration/', import.meta.url)
function load<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, fixtures), 'utf8')) as T
}

function expectClose(actual: (number | null)[], expected: (number | null)[]): void {
  expect(actual.map((v) => v === null)).toEqual(expected.map((v) => v === null))
  actual.forEach((v, i) => expect(Math.abs((v ?? 0) - (expected[i] ?? 0))).toBeLessThanOrEqual(1e-15))
}

describe('known answers: exact rational sums (scikit-learn 1.2.1, numpy 1.24.2)', () => {
  for (const name of ['n5', 'n100', 'edges']) {
    const input = load<{ y_true: number[]; y_prob: number[] }>(`${name}.input.json`)
    const known = load<Known>(`${name}.expected.json`)
    const curves: [BinningStrategy, Curve][] = [
      ['uniform', known.uniform.right_closed_decimal_edges],
      ['quantile', known.quantile['right_closed (scikit-learn)']]
    ]
    test.each(curves)(`${name}, %s bins`, (strategy, curve) => {
      const got = summarizeCalibration(input.y_true, input.y_prob, known.n_bins, strategy)
      expect(got.bins.map((b) => b.count)).toEqual(curve.counts)
      expectClose(
        got.bins.map((b) => b.mean_predicted),
        curve.mean_predicted
      )
      expectClose(
        got.bins.map((b) => b.observed),
        curve.observed
      )
      expectClose([got.ece, got.mce, got.brier_score], [curve.ece, curve.mce, known.brier.exact])
    })
    test(`${name}, quantile edges are numpy's to the bit`, () => {
      expect([...binEdges(input.y_prob, known.n_bins, 'quantile')]).toEqual(
        known.quantile.edges_numpy_percentile_linear
      )
    })
  }
})

describe('edges', () => {
  test('a decimal lies on its edge, the next double above it', () => {
    const find = binFinder(binEdges([], 10, 'uniform'))
    expect([0, 0.1, 0.3, 0.1 + 0.2, 0.6, 0.7, 0.7000000000000001, 1].map(find)).toEqual([
      0, 0, 2, 3, 5, 6, 7, 9
    ])
  })

  test('worked by hand: two bins', () => {
    const got = summarizeCalibration([0, 1, 1, 0], [0, 0.5, 0.75, 1], 2, 'uniform')
    // First bin: {0, 0.5}, observed 0.5, mean 0.25; second: {0.75, 1}, observed 0.5, mean 0.875.
    expect(got.bins.map((b) => b.count)).toEqual([2, 2])
    expect(got.ece).toBe((0.25 + 0.375) / 2)
    expect(got.mce).toBe(0.375)
    expect(got.brier_score).toBe((0 + 0.25 + 0.0625 + 1) / 4)
  })
})

const rows = fc.array(
  fc.record({
    y: fc.integer({ min: 0, max: 1 }),
    p: fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 20 }).map((i) => i / 20)
    )
  }),
  { minLength: 1, maxLength: 80 }
)
const strategies = fc.constantFrom<BinningStrategy>('uniform', 'quantile')

describe('properties', () => {
  test('counts sum to n, every mean lies in its bin, 0 <= ECE <= MCE <= 1, Brier <= 1', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 40 }), strategies, (data, bins, strategy) => {
        const got = summarizeCalibration(
          data.map((r) => r.y),
          data.map((r) => r.p),
          bins,
          strategy
        )
        expect(got.bins.reduce((sum, b) => sum + b.count, 0)).toBe(data.length)
        for (const b of got.bins.filter((bin) => bin.count > 0)) {
          expect(b.mean_predicted ?? -1).toBeGreaterThanOrEqual(b.lower - 1e-15)
          expect(b.mean_predicted ?? 2).toBeLessThanOrEqual(b.upper + 1e-15)
        }
        expect(got.ece).toBeGreaterThanOrEqual(0)
        expect(got.ece).toBeLessThanOrEqual(got.mce + 1e-15)
        expect(got.mce).toBeLessThanOrEqual(1)
        expect(got.brier_score).toBeLessThanOrEqual(1)
      })
    )
  })

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(rows, strategies, (data, strategy) => {
        const of = (list: typeof data): ReturnType<typeof summarizeCalibration> =>
          summarizeCalibration(
            list.map((r) => r.y),
            list.map((r) => r.p),
            10,
            strategy
          )
        const there = of(data)
        const back = of([...data].reverse())
        expect(back.bins.map((b) => b.count)).toEqual(there.bins.map((b) => b.count))
        expectClose([back.ece, back.mce, back.brier_score], [there.ece, there.mce, there.brier_score])
      })
    )
  })

  test('one bin: ECE and MCE are |mean label - mean probability|', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const y = data.map((r) => r.y)
        const p = data.map((r) => r.p)
        const mean = (list: number[]): number => list.reduce((a, b) => a + b, 0) / list.length
        const got = summarizeCalibration(y, p, 1, 'uniform')
        expect(got.ece).toBeCloseTo(Math.abs(mean(y) - mean(p)), 12)
        expect(got.mce).toBe(got.ece)
      })
    )
  })
})

describe('refused', () => {
  test.each([
    [[], [], 10, /no predictions/],
    [[0, 1], [0.5], 10, /2 labels and 1 probabilities/],
    [[0, 2], [0.5, 0.5], 10, /row 2: the label is 2/],
    [[0, 1], [0.5, NaN], 10, /row 2: the probability NaN/],
    [[0, 1], [-0.1, 0.5], 10, /row 1: the probability -0.1/],
    [[0], [0.5], 0, /calibration-bins/],
    [[0], [0.5], 2.5, /calibration-bins/]
  ])('%j %j %j', (y, p, bins, message) => {
    expect(() => summarizeCalibration(y, p, bins, 'uniform')).toThrow(GateError)
    expect(() => summarizeCalibration(y, p, bins, 'uniform')).toThrow(message)
  })
})

/** Labels drawn from distorted probabilities, so that the true ECE is known: mean |p^2 - p| = 1/6 for uniform p. */
function distorted(n: number, seed: number): { y_true: number[]; y_prob: number[]; kind: 'binary' } {
  const random = seededRandom(seed)
  const y_prob = Array.from({ length: n }, random)
  return { y_true: y_prob.map((p) => (random() < p * p ? 1 : 0)), y_prob, kind: 'binary' }
}

describe('intervals', () => {
  test('the same seed gives the same interval, another seed another', () => {
    const data = distorted(300, 1)
    const options = { bins: 10, strategy: 'uniform' } as const
    expect(calibrate(data, options)).toEqual(calibrate(data, { ...options, seed: 42 }))
    expect(calibrate(data, options).ci).not.toEqual(calibrate(data, { ...options, seed: 7 }).ci)
  })

  test.each([1000, 60_000])('n = %i: they hold the estimate and, for ECE, the true value', (n) => {
    const got = calibrate(distorted(n, 3), { bins: 10, strategy: 'uniform' })
    for (const key of ['ece', 'mce', 'brier_score'] as const) {
      expect(got.ci[key][0]).toBeLessThanOrEqual(got[key])
      expect(got.ci[key][1]).toBeGreaterThanOrEqual(got[key])
    }
    expect(got.ci.ece[0]).toBeLessThan(1 / 6)
    expect(got.ci.ece[1]).toBeGreaterThan(1 / 6)
  })

  test('resampling in bins agrees with resampling rows', () => {
    // Just above and at the limit between the two methods, so that only the method differs.
    const data = distorted(2001, 5)
    const fewer = { ...data, y_true: data.y_true.slice(1), y_prob: data.y_prob.slice(1) }
    const bins = calibrate(data, { bins: 10, strategy: 'uniform' })
    const byRow = calibrate(fewer, { bins: 10, strategy: 'uniform' })
    for (const key of ['ece', 'brier_score'] as const) {
      const width = byRow.ci[key][1] - byRow.ci[key][0]
      expect(Math.abs(bins.ci[key][0] - byRow.ci[key][0])).toBeLessThan(width / 5)
      expect(Math.abs(bins.ci[key][1] - byRow.ci[key][1])).toBeLessThan(width / 5)
    }
  })

  test('one row has an interval of no width', () => {
    const got = calibrate({ y_true: [1], y_prob: [0.75], kind: 'binary' }, { bins: 10, strategy: 'quantile' })
    expect(got.ci).toEqual({ ece: [0.25, 0.25], mce: [0.25, 0.25], brier_score: [0.0625, 0.0625] })
  })
})
