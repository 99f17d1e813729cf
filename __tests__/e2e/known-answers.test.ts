import { cpSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli, cliJson } from './bundle.js'
import { scratch, workspace } from './workspace.js'

const FIXTURES = path.join(import.meta.dirname, '../fixtures')

function json<T>(...parts: string[]): T {
  return JSON.parse(readFileSync(path.join(FIXTURES, ...parts), 'utf8')) as T
}

/** A copy of a case, since commands write beside what they read. */
function copyOf(...parts: string[]): string {
  const dir = scratch()
  cpSync(path.join(FIXTURES, ...parts), dir, { recursive: true })
  return dir
}

interface Ranking {
  name: string
  eig_bits: number
  cost_usd: number | null
  duration_sec: number | null
  eig_per_dollar: number | null
  eig_per_sec: number | null
}

describe('score_eig', () => {
  const eig = (name: string) =>
    cliJson<Ranking[]>(['eig', '--history', 'ci_runs.jsonl', '--predictor', 'wilson'], {
      cwd: copyOf('eig/score_eig', name)
    })

  test('history: as right.json, since the reference lets the scored run into its own history', async () => {
    const right = json<Record<string, { eig_bits: number }>>('eig/score_eig/history/right.json')
    const { exit, data, stderr } = await eig('history')
    expect(exit).toBe(0)
    expect(data.map(({ name }) => name).sort()).toEqual(Object.keys(right).sort())
    for (const { name, eig_bits } of data) expect(eig_bits).toBeCloseTo(right[name]?.eig_bits ?? NaN, 12)
    expect(stderr).toMatch(/ci_runs\.jsonl:5/)
  })

  test('entropy: as the reference, but for a test without a history', async () => {
    const expected = json<Ranking[]>('eig/score_eig/entropy/expected.eig_rankings.json')
    const { data } = await eig('entropy')
    const bits = new Map(data.map((row) => [row.name, row.eig_bits]))
    expect(bits.size).toBe(expected.length)
    for (const { name, eig_bits } of expected)
      expect(bits.get(name)).toBeCloseTo(name === 'only-after' ? 1 : eig_bits, 12)
  })

  test('model: a probability outside [0, 1] is refused by name', async () => {
    const cwd = copyOf('eig/score_eig/model')
    const result = await cli(['eig', '--history', 'ci_runs.jsonl', '--predictor', 'wilson'], { cwd })
    expect(result).toMatchObject({ exit: 2, stdout: '' })
    expect(result.stderr).toMatch(/ci_runs\.jsonl:1: .*"p=1\.5".*model_uncertainty is 1\.5/)
    expect(existsSync(path.join(cwd, 'artifact'))).toBe(false)
  })

  test('model: the valid rows as right.json', async () => {
    const right = json<Record<string, number | string>>('eig/score_eig/model/right.json')
    const valid = Object.entries(right).filter(([, bits]) => typeof bits === 'number')
    const tests = valid.map(([name]) => ({ name, model_uncertainty: Number(name.slice(2)) }))
    const cwd = workspace({ 'ci_runs.jsonl': `${JSON.stringify({ tests })}\n` })
    const { data } = await cliJson<Ranking[]>(['eig', '--history', 'ci_runs.jsonl'], { cwd })
    for (const [name, bits] of valid) {
      const got = data.find((row) => row.name === name)?.eig_bits ?? NaN
      if (bits === 0) expect(got).toBe(0)
      else expect(got / Number(bits)).toBeCloseTo(1, 12)
    }
  })

  test('cost: bits per dollar without the floor on the price', async () => {
    const expected = json<Ranking[]>('eig/score_eig/cost/expected.eig_rankings.json')
    const { data } = await eig('cost')
    expect(data.map(({ name }) => name)).toEqual(expected.map(({ name }) => name))
    let priced = 0
    for (const { eig_bits, cost_usd, eig_per_dollar, duration_sec, eig_per_sec } of data) {
      if (cost_usd !== null && cost_usd > 0) {
        expect((eig_per_dollar ?? NaN) / (eig_bits / cost_usd)).toBeCloseTo(1, 9)
        priced++
      } else expect(eig_per_dollar).toBeNull()
      if (duration_sec !== null && duration_sec > 0)
        expect((eig_per_sec ?? NaN) / (eig_bits / duration_sec)).toBeCloseTo(1, 9)
    }
    expect(priced).toBeGreaterThan(2)
  })
})

describe('select_tests', () => {
  interface Selection {
    selected: string[]
    stats: { mode: string; eig_total: number; time_total: number; cost_total: number; total: number }
  }
  const select = (name: string, ...flags: string[]) =>
    cliJson<Selection>(
      ['select', '--rankings', 'eig_rankings.json', '--selection-objective', 'eig', ...flags],
      { cwd: copyOf('eig/select_tests', name) }
    )

  test.each<[string, string[]]>([
    ['knapsack-default-budget', []],
    ['knapsack-tight', ['--budget-sec', '20', '--budget-usd', '0.02']],
    ['knapsack-cheap', ['--budget-sec', '30', '--budget-usd', '0.005']]
  ])('%s reaches the optimum', async (name, flags) => {
    const right = json<{ optimal_eig_bits: number }>('eig/select_tests', name, 'right.json')
    const { exit, data } = await select(name, ...flags)
    expect(exit).toBe(0)
    expect(data.stats).toMatchObject({ mode: 'knapsack' })
    expect(data.stats.eig_total).toBeCloseTo(right.optimal_eig_bits, 9)
  })

  test('boundary-20 is a knapsack of twenty, and no worse than the reference', async () => {
    const expected = json<{ stats: { eig_total?: number } }>(
      'eig/select_tests/boundary-20/expected.selected_tests.json'
    )
    const { data } = await select('boundary-20')
    expect(data.stats).toMatchObject({ mode: 'knapsack', total: 20 })
    expect(data.stats.eig_total).toBeCloseTo(5.25, 9)
    expect(data.stats.eig_total).toBeGreaterThanOrEqual((expected.stats.eig_total ?? 0) - 1e-9)
  })

  test('fallback: the most bits first, as right.json', async () => {
    const right = json<{ selected: string[] }>('eig/select_tests/fallback/right.json')
    const { data } = await select('fallback')
    expect(data.selected).toEqual(right.selected)
    expect(data.stats.mode).toBe('fallback')
  })
})

describe('ci_gates', () => {
  interface Verdicts {
    passed: boolean
    gates: { name: string; verdict: string; source: string }[]
  }
  const six = ['coverage', 'ece', 'brier', 'mce', 'entropy-delta', 'min-eig']
  /** The reference's exit status, but where its README says that it is wrong. */
  test.each<[string, Record<string, string>, string[]]>([
    ['all-fail', {}, six],
    ['all-pass', {}, []],
    ['at-thresholds', {}, []],
    ['env-thresholds', { COVERAGE_MIN: '60', ECE_MAX: '0.5' }, []],
    ['just-over', {}, six],
    ['newest-by-name', {}, ['ece', 'brier', 'mce']]
  ])('%s', async (name, env, failing) => {
    const cwd = copyOf('e2e/ci_gates', name)
    const flags = ['--coverage-files', 'coverage.json', '--ledger-dir', 'ledger']
    const { exit, data } = await cliJson<Verdicts>(['gates', ...flags], { cwd, env })
    const of = (verdict: string) => data.gates.filter((g) => g.verdict === verdict).map((g) => g.name)
    expect(of('fail')).toEqual(failing)
    expect(of('pass')).toEqual(six.filter((gate) => !failing.includes(gate)))
    expect(of('not-evaluated')).toEqual(['detection-rate', 'builds', 'datasets'])
    expect([exit, data.passed]).toEqual(failing.length > 0 ? [1, false] : [0, true])
  })
})

describe('aggregate_runs', () => {
  test.each<[string, string[]]>([
    ['mixed', []],
    ['missing-keys', []],
    ['last-2', ['--last', '2']],
    ['bad-line-drops-rest', []]
  ])('%s', async (name, flags) => {
    const cwd = copyOf('ledger/aggregate_runs', name)
    const right = existsSync(path.join(cwd, 'right.json')) ? 'right.json' : 'expected.rollup.json'
    const expected = JSON.parse(readFileSync(path.join(cwd, right), 'utf8')) as Record<string, unknown>
    const args = ['aggregate', '--runs-dir', 'runs', '--output', 'out/rollup.json', ...flags]
    const { exit, data } = await cliJson<Record<string, unknown>>(args, { cwd })
    expect(exit).toBe(0)
    expect(data).toMatchObject(expected)
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/rollup.json'), 'utf8'))).toEqual(data)
  })
})

describe('calibration', () => {
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
    quantile: { 'right_closed (scikit-learn)': Curve }
  }
  interface Answer {
    ece: number
    mce: number
    brier_score: number
    n_bins: number
    bins: { count: number; mean_predicted: number | null; observed: number | null }[]
  }
  const cases = ['n5', 'n100', 'edges'].flatMap((name) =>
    (['uniform', 'quantile'] as const).map((strategy) => [name, strategy] as const)
  )
  test.each(cases)('%s, %s bins', async (name, strategy) => {
    const known = json<Known>('calibration', `${name}.expected.json`)
    const curve =
      strategy === 'uniform'
        ? known.uniform.right_closed_decimal_edges
        : known.quantile['right_closed (scikit-learn)']
    const flags = ['--calibration-bins', String(known.n_bins), '--calibration-strategy', strategy]
    const input = path.join(FIXTURES, 'calibration', `${name}.input.json`)
    const { exit, data } = await cliJson<Answer>(['calibrate', '--predictions', input, ...flags], {
      cwd: scratch()
    })
    expect(exit).toBe(0)
    expect(data.ece).toBeCloseTo(curve.ece, 14)
    expect(data.mce).toBeCloseTo(curve.mce, 14)
    expect(data.brier_score).toBeCloseTo(known.brier.exact, 14)
    expect(data.bins.map(({ count }) => count)).toEqual(curve.counts)
    expect(data.bins.map(({ mean_predicted }) => mean_predicted === null)).toEqual(
      curve.mean_predicted.map((v) => v === null)
    )
    data.bins.forEach(({ observed }, i) => expect(observed ?? -1).toBeCloseTo(curve.observed[i] ?? -1, 14))
  })
})
