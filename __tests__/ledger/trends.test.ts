import { describe, expect, test } from '@jest/globals'
import { grafanaDashboard } from '../../src/ledger/grafana.js'
import { renderOpenMetrics } from '../../src/ledger/openmetrics.js'
import { trendOf } from '../../src/ledger/trends.js'

const series = (values: readonly number[]) =>
  values.map((value, i) => ({ timestamp: `2026-11-0${i + 1}T00:00:00Z`, git_sha: `sha${i}`, value }))

describe('trendOf', () => {
  test('names the run whose step stands out', () => {
    expect(trendOf('coverage', series([84, 84.1, 84, 84.2, 79, 79.1, 79]))).toEqual({
      metric: 'coverage',
      runs: 7,
      first: 84,
      last: 79,
      lowest: 79,
      highest: 84.2,
      moved_by: { timestamp: '2026-11-05T00:00:00Z', git_sha: 'sha4', from: 84.2, to: 79 }
    })
  })
  test.each([
    ['nothing moved', [5, 5, 5, 5]],
    ['every step is like the others', [1, 2, 1, 2, 1, 2, 1]],
    ['there is one run', [3]]
  ])('names none where %s', (_, values) => {
    expect(trendOf('x', series(values))?.moved_by).toBeUndefined()
  })
  test('where most steps are nothing, any other stands out', () => {
    expect(trendOf('x', series([1, 1, 1, 1, 1, 1.01, 1.01]))?.moved_by?.git_sha).toBe('sha5')
  })
  test('is undefined without a run', () => {
    expect(trendOf('x', [])).toBeUndefined()
  })
})

test('OpenMetrics text: types, units, help, rising timestamps, escaped labels, EOF', () => {
  const points = [
    { timestamp: '2026-11-01T00:00:00.25Z', git_sha: null, values: { coverage: 84, ece: 0 } },
    { timestamp: '2026-11-02T00:00:00Z', git_sha: null, values: { coverage: 85.5 } },
    { timestamp: '2026-11-02T00:00:00Z', git_sha: null, values: { coverage: 86 } }
  ]
  expect(renderOpenMetrics(points, { repository: 'a"b\\c\nd' })).toBe(
    [
      '# TYPE provenance_gates_coverage_percent gauge',
      '# UNIT provenance_gates_coverage_percent percent',
      '# HELP provenance_gates_coverage_percent Covered lines.',
      'provenance_gates_coverage_percent{repository="a\\"b\\\\c\\nd"} 84 1793491200.250',
      'provenance_gates_coverage_percent{repository="a\\"b\\\\c\\nd"} 86 1793577600.000',
      '# TYPE provenance_gates_ece gauge',
      '# HELP provenance_gates_ece Expected calibration error.',
      'provenance_gates_ece{repository="a\\"b\\\\c\\nd"} 0 1793491200.250',
      '# EOF',
      ''
    ].join('\n')
  )
  expect(renderOpenMetrics([], {})).toBe('# EOF\n')
})

test('the dashboard asks for its data source and shows each metric in a place of its own', () => {
  const { __inputs, panels, uid } = grafanaDashboard() as {
    __inputs: { name: string }[]
    uid: string
    panels: { id: number; gridPos: { x: number; y: number }; targets: { expr: string }[] }[]
  }
  expect([__inputs[0]?.name, uid]).toEqual(['DS_PROMETHEUS', 'provenance-gates'])
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
  expect(new Set(panels.map(({ gridPos: { x, y } }) => `${x} ${y}`)).size).toBe(panels.length)
  expect(panels[0]?.targets[0]?.expr).toBe('provenance_gates_coverage_percent')
})
