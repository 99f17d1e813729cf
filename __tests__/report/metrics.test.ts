import { expect, test } from '@jest/globals'
import { metricsOf } from '../../src/report/metrics.js'
import { dataset } from './sample-facts.js'
import { nothingEvaluated, sample } from './sample.js'

/** All keys and numbers of a JSON value, at any depth. */
function* walk(value: unknown, path = ''): Generator<[string, unknown]> {
  yield [path, value]
  if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value)) yield* walk(member, `${path}/${key}`)
}

test('holds what was measured under the names of the run record', () => {
  expect(metricsOf(sample())).toMatchObject({
    git_sha: 'abc1234def5678900000000000000000000000ff',
    result: 'passed',
    gates_passed: true,
    gates: { coverage: { verdict: 'pass', value: 90.5, threshold: 85 }, ece: { sample_size: 2000 } },
    coverage: { percent: 90.5, lines_total: 2000 },
    calibration: { ece: 0.0412, brier_score: 0.0834, n_bins: 10 },
    selection: { selected: 60, total: 120, avg_eig_bits: 0.3187 },
    builds: { status: 'bit_identical', differences: 0 },
    datasets: { total: 3, verified: 3, blocking: 0 }
  })
})

test('what was not measured is absent, not null and not 0', () => {
  const metrics = metricsOf(nothingEvaluated())
  for (const key of [
    'coverage',
    'tests',
    'calibration',
    'uncertainty',
    'selection',
    'backtest',
    'builds',
    'datasets'
  ])
    expect(metrics).not.toHaveProperty(key)
  for (const [path, value] of walk(metrics)) expect([path, value]).not.toEqual([path, null])
  expect(metrics['gates']).toHaveProperty('ece')
  expect(metrics['gates']).not.toHaveProperty('ece.value')
})

test('numbers that are not finite are absent', () => {
  const assessment = sample()
  if (assessment.facts.uncertainty.state === 'found')
    assessment.facts.uncertainty.value = { entropy_before: NaN, entropy_after: 0.2 }
  expect(metricsOf(assessment)['uncertainty']).toEqual({ entropy_after: 0.2 })
})

test('a data set named __proto__ is a key like any other', () => {
  const assessment = sample()
  if (assessment.facts.datasets.state === 'found')
    assessment.facts.datasets.value.datasets = [dataset('__proto__', 'verified')]
  expect(JSON.stringify(metricsOf(assessment)['datasets'])).toContain('"__proto__":"verified"')
})
