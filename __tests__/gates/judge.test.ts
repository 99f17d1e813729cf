import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exitStatus, judge, overall } from '../../src/gates/judge.js'
import type { GateRequest } from '../../src/gates/thresholds.js'
import { GATE_NAMES } from '../../src/gates/types.js'
import type { Facts, GateName, GateResult, TableGate } from '../../src/gates/types.js'

const absent = { state: 'absent', looked_for: 'somewhere', configured: false } as const
const NOTHING: Facts = {
  datasets: absent,
  coverage: absent,
  tests: absent,
  calibration: absent,
  uncertainty: absent,
  eig: absent,
  backtest: absent,
  builds: absent
}
const found = <T>(value: T) => ({ state: 'found' as const, value, source: 'a file', configured: false })

const coverage = (percent: number): Facts['coverage'] =>
  found({
    formats: ['x'],
    files: 1,
    lines_covered: 1,
    lines_total: 2,
    percent,
    branches_covered: 0,
    branches_total: 0,
    sources: [],
    worst: []
  })
const backtest = (micro: number): Facts['backtest'] =>
  found({
    cycles: 60,
    failing_cycles: 12,
    budget_fraction: 0.5,
    detection_rate: { micro, macro: micro }
  } as unknown as never)
const builds = (status: string): Facts['builds'] =>
  found({ status, differences: [], differences_omitted: 0, builds: [], reason: 'exit 1' } as unknown as never)
const datasets = (blocking: boolean): Facts['datasets'] =>
  found({
    passed: !blocking,
    contract: 'c',
    errors: [],
    warnings: [],
    datasets: [{ name: 'a', status: blocking ? 'mismatch' : 'verified', blocking }]
  } as unknown as never)

/** Evidence on which every gate passes at its default threshold, or stands exactly at it. */
const ALL: Facts = {
  datasets: datasets(false),
  coverage: coverage(85),
  tests: absent,
  calibration: found({ ece: 0.25, brier_score: 0.2, mce: 0.3 }),
  uncertainty: found({ entropy_before: 0.5, entropy_after: 0.35 }),
  eig: found({ avg_eig_bits: 0.01 }),
  backtest: backtest(0.8),
  builds: builds('bit_identical')
}
const FACT_OF: Record<TableGate, keyof Facts> = {
  coverage: 'coverage',
  ece: 'calibration',
  brier: 'calibration',
  mce: 'calibration',
  'entropy-delta': 'uncertainty',
  'min-eig': 'eig',
  'detection-rate': 'backtest',
  builds: 'builds',
  datasets: 'datasets'
}
const REQUEST: GateRequest = {
  asked: 'auto',
  added: new Set(),
  explicit: new Set(),
  thresholds: {
    coverageMin: 85,
    eceMax: 0.25,
    brierMax: 0.2,
    mceMax: 0.3,
    maxEntropyDelta: 0.15,
    minEigBits: 0.01,
    minDetectionRate: 0.8,
    requireIdenticalBuilds: 'true',
    blockOnMismatch: true
  }
}
const named = (...gates: GateName[]): GateRequest => ({ ...REQUEST, asked: new Set(gates) })
const verdict = (results: readonly GateResult[], name: GateName): string | undefined =>
  results.find((r) => r.name === name)?.verdict

describe('judge', () => {
  test('equality passes for every gate, after rounding to 12 digits', () => {
    expect(judge(ALL, REQUEST).map((r) => [r.name, r.verdict])).toEqual(
      GATE_NAMES.map((name) => [name, 'pass'])
    )
    // 0.5 - 0.35 = 0.15000000000000002 in binary
    expect(judge(ALL, REQUEST).find((r) => r.name === 'entropy-delta')?.value).toBe(0.15)
  })

  test.each([
    ['coverage', { coverage: coverage(84.999999) }],
    ['ece', { calibration: found({ ece: 0.25000001, brier_score: 0, mce: 0 }) }],
    ['brier', { calibration: found({ ece: 0, brier_score: 0.20000001, mce: 0 }) }],
    ['mce', { calibration: found({ ece: 0, brier_score: 0, mce: 0.30000001 }) }],
    ['entropy-delta', { uncertainty: found({ entropy_before: 0, entropy_after: 0.1500001 }) }],
    ['entropy-delta', { uncertainty: found({ entropy_before: 0.1500001, entropy_after: 0 }) }],
    ['min-eig', { eig: found({ avg_eig_bits: 0.00999999 }) }],
    ['detection-rate', { backtest: backtest(0.7999) }],
    ['builds', { builds: builds('functional_identical') }],
    ['builds', { builds: builds('diverged') }],
    ['builds', { builds: builds('not_tested') }],
    ['datasets', { datasets: datasets(true) }]
  ] as [GateName, Partial<Facts>][])(
    '%s fails just beyond its threshold and says what to do',
    (name, part) => {
      const results = judge({ ...ALL, ...part }, REQUEST)
      expect(results.filter((r) => r.verdict !== 'pass').map((r) => r.name)).toEqual([name])
      expect(results.find((r) => r.name === name)?.remedy).toMatch(/\w/)
      expect(overall(results)).toBe('failed')
    }
  )
})

describe('a gate that its threshold adds', () => {
  const tests = (failed: number): Partial<Facts> => ({
    tests: found({ total: 10, failed, errors: 0, failing: [] } as never)
  })
  const request: GateRequest = {
    ...named('coverage'),
    added: new Set(['tests']),
    thresholds: { ...REQUEST.thresholds, maxTestFailures: 0 }
  }

  test('is judged beside a list that does not name it, where there is evidence', () => {
    expect(verdict(judge({ ...ALL, ...tests(1) }, request), 'tests')).toBe('fail')
    expect(verdict(judge({ ...ALL, ...tests(0) }, request), 'tests')).toBe('pass')
    expect(verdict(judge({ ...ALL, ...tests(1) }, request), 'ece')).toBe('not-evaluated')
  })
  test('fails where every test was skipped: nothing was tried', () => {
    const skipped = found({ total: 7, skipped: 7, failed: 0, errors: 0, failing: [] } as never)
    const result = judge({ ...ALL, tests: skipped }, request).find(({ name }) => name === 'tests')
    expect(result).toMatchObject({
      verdict: 'fail',
      value: null,
      remedy: expect.stringMatching(/let the tests run/)
    })
    expect(result?.message).toMatch(/no test ran: all 7 were skipped/)
  })
  test('must have its evidence where that was configured, or the list names it', () => {
    const absentTests: Facts = { ...ALL, tests: absent }
    expect(verdict(judge(absentTests, request), 'tests')).toBe('not-evaluated')
    expect(verdict(judge({ ...ALL, tests: { ...absent, configured: true } }, request), 'tests')).toBe('fail')
    expect(verdict(judge(absentTests, { ...request, asked: new Set(['tests']) }), 'tests')).toBe('fail')
  })
})

describe.each(GATE_NAMES)('%s without its evidence', (name) => {
  const without: Facts = { ...ALL, [FACT_OF[name]]: absent }

  test('is not evaluated in auto, and says what was looked for', () => {
    const result = judge(without, REQUEST).find((r) => r.name === name)
    expect(result).toMatchObject({
      verdict: 'not-evaluated',
      value: null,
      message: expect.stringContaining('somewhere')
    })
  })
  test('fails when it is named, when its threshold was set, and when its evidence was configured', () => {
    expect(verdict(judge(without, named(name)), name)).toBe('fail')
    expect(verdict(judge(without, { ...REQUEST, explicit: new Set([name]) }), name)).toBe('fail')
    const configured: Facts = { ...ALL, [FACT_OF[name]]: { ...absent, configured: true } }
    expect(verdict(judge(configured, REQUEST), name)).toBe('fail')
  })
  test('fails when its evidence cannot be read', () => {
    const broken: Facts = {
      ...ALL,
      [FACT_OF[name]]: {
        state: 'unreadable',
        source: 'f',
        reason: 'f:3: bad',
        remedy: 'mend it',
        configured: false
      }
    }
    expect(judge(broken, REQUEST).find((r) => r.name === name)).toMatchObject({
      verdict: 'fail',
      value: null,
      message: 'f:3: bad',
      remedy: 'mend it'
    })
  })
  test('is not evaluated when other gates are named', () => {
    const others = GATE_NAMES.filter((g) => g !== name)
    expect(verdict(judge(ALL, named(...others)), name)).toBe('not-evaluated')
  })
})

test('a number that is missing inside found evidence is absence, not zero', () => {
  const results = judge({ ...NOTHING, calibration: { ...found({ ece: 0.1 }), configured: true } }, REQUEST)
  expect([verdict(results, 'ece'), verdict(results, 'brier'), verdict(results, 'mce')]).toEqual([
    'pass',
    'fail',
    'fail'
  ])
})

test('numbers that are not finite never pass', () => {
  fc.assert(
    fc.property(fc.constantFrom(NaN, Infinity, -Infinity), (bad) => {
      const results = judge(
        {
          ...ALL,
          coverage: coverage(bad),
          calibration: found({ ece: bad, brier_score: bad, mce: bad }),
          backtest: backtest(bad)
        },
        REQUEST
      )
      for (const name of ['coverage', 'ece', 'brier', 'mce', 'detection-rate'] as const) {
        expect(results.find((r) => r.name === name)).toMatchObject({ verdict: 'fail', value: null })
      }
    })
  )
})

test('builds: functional may be accepted, false only reports', () => {
  const as = (required: 'functional' | 'false', status: string): string | undefined =>
    verdict(
      judge(
        { ...NOTHING, builds: builds(status) },
        { ...REQUEST, thresholds: { ...REQUEST.thresholds, requireIdenticalBuilds: required } }
      ),
      'builds'
    )
  expect([
    as('functional', 'functional_identical'),
    as('functional', 'diverged'),
    as('functional', 'not_tested')
  ]).toEqual(['pass', 'fail', 'fail'])
  expect([as('false', 'bit_identical'), as('false', 'diverged'), as('false', 'not_tested')]).toEqual([
    'pass',
    'warn',
    'warn'
  ])
})

test('the gate detection-rate tells the budget that it was measured at', () => {
  const inSeconds = found({
    cycles: 60,
    failing_cycles: 12,
    budget_fraction: 0.2312,
    budget_sec: 60,
    detection_rate: { micro: 1, macro: 1 }
  } as unknown as never)
  const said = (facts: Facts): string | undefined =>
    judge(facts, REQUEST).find(({ name }) => name === 'detection-rate')?.message
  expect(said(ALL)).toContain('at 50 % of the time')
  expect(said({ ...ALL, backtest: inSeconds })).toContain('at 60 s a run, on average 23.1 % of the time')
})

test('nothing evaluated is incomplete and exits 2', () => {
  const result = overall(judge(NOTHING, REQUEST))
  expect([result, exitStatus(result)]).toEqual(['incomplete', 2])
  expect([exitStatus('passed'), exitStatus('failed'), exitStatus('cancelled')]).toEqual([0, 1, 130])
})
