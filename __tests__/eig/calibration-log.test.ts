import { describe, expect, test } from '@jest/globals'
import { summarizeCalibration } from '../../src/calibration/calibrate.js'
import { CalibrationLog } from '../../src/eig/calibration-log.js'
import { RunBootstrap } from '../../src/eig/run-bootstrap.js'
import { seededRandom } from '../../src/lib/numbers.js'

describe('the calibration of predictions, kept as sums', () => {
  const random = seededRandom(9)
  const runs = Array.from({ length: 40 }, () => {
    const p = Float64Array.from({ length: 50 }, () => random() ** 3)
    return { p, failed: Uint8Array.from(p, (x) => (random() < x ** 1.2 ? 1 : 0)) }
  })
  const log = new CalibrationLog(true)
  runs.forEach(({ p, failed }, i) => log.add(i + 1, p, failed))

  test('is that of calibrate() on all of them', () => {
    const p = runs.flatMap((run) => [...run.p])
    const y = runs.flatMap((run) => [...run.failed])
    const whole = summarizeCalibration(y, p, 10, 'uniform')
    const facts = log.facts()
    expect(facts.n_samples).toBe(2000)
    expect(facts.ece).toBeCloseTo(whole.ece, 12)
    expect(facts.mce).toBeCloseTo(whole.mce, 12)
    expect(facts.brier_score).toBeCloseTo(whole.brier_score, 12)
    expect(facts.bins.map((bin) => bin.count)).toEqual(whole.bins.map((bin) => bin.count))
    facts.bins.forEach((bin, i) => {
      expect(bin.mean_predicted).toBeCloseTo(whole.bins[i]?.mean_predicted ?? NaN, 12)
      expect(bin.observed).toBe(whole.bins[i]?.observed)
    })
    for (const key of ['ece', 'mce', 'brier_score'] as const) {
      expect(facts.ci[key][0]).toBeLessThanOrEqual(facts[key])
      expect(facts.ci[key][1]).toBeGreaterThanOrEqual(facts[key])
      expect(facts.ci[key][1]).toBeLessThan(1)
    }
  })

  test('MCE over filled bins leaves out what one or two predictions say', () => {
    const sparse = new CalibrationLog(false)
    sparse.add(
      1,
      new Float64Array(60).fill(0.05),
      Uint8Array.from({ length: 60 }, (_, i) => (i < 6 ? 1 : 0))
    )
    sparse.add(2, Float64Array.of(0.45), Uint8Array.of(1))
    expect(sparse.summary.mce).toBeCloseTo(0.55, 12)
    const filled = sparse.mceOfFilled(30)
    expect(filled).toMatchObject({ bins: 1, left_out: 1 })
    expect(filled?.mce).toBeCloseTo(0.05, 12)
    expect(sparse.mceOfFilled(100)).toBeUndefined()
  })
})

describe('the bootstrap over runs', () => {
  test('has the width that theory gives to a mean', () => {
    const bootstrap = new RunBootstrap(2)
    const random = seededRandom(3)
    const values = Array.from({ length: 400 }, () => random())
    values.forEach((x, i) => bootstrap.add(i + 1, [1, x]))
    const mean = values.reduce((sum, x) => sum + x, 0) / 400
    const [low, high] = bootstrap.interval((s) => (s[1] ?? NaN) / (s[0] ?? NaN), mean)
    // Uniform numbers: standard deviation 1/sqrt(12), so 95 % of means lie within 1.96 / sqrt(12 * 400).
    const half = 1.96 / Math.sqrt(12 * 400)
    expect(high - low).toBeGreaterThan(2 * half * 0.85)
    expect(high - low).toBeLessThan(2 * half * 1.15)
    expect(low < mean && mean < high).toBe(true)
  })

  test('without a run there is no interval', () => {
    expect(new RunBootstrap(1).interval((s) => 1 / (s[0] ?? NaN), 0)).toEqual([NaN, NaN])
  })
})
