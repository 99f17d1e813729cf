import { describe, expect, test } from '@jest/globals'
import { GATE_NAMES } from '../../src/gates/types.js'
import { gateRow } from '../../src/report/gate-rows.js'
import { buildView } from '../../src/report/view.js'
import { allFail, gate, nothingEvaluated, sample } from './sample.js'

describe('headline', () => {
  test('says the result, the counts, the commit and the base', () => {
    const verdicts = { coverage: 'fail', builds: 'fail', ece: 'not-evaluated', mce: 'not-evaluated' } as const
    expect(buildView(sample({ verdicts })).headline).toBe(
      'Provenance gates: failed — 2 of 7 gates failed, 2 not evaluated · commit abc1234 · base main'
    )
  })

  test('names the branch where there is no base', () => {
    const assessment = sample()
    assessment.run.base_branch = null
    expect(buildView(assessment).headline).toBe(
      'Provenance gates: passed — 9 of 9 gates passed · commit abc1234 · branch feature/loader'
    )
  })

  test('a cancelled run says so first, with what passed so far', () => {
    const view = buildView(sample({ result: 'cancelled' }))
    expect(view.headline).toMatch(/^Provenance gates: cancelled — 9 of 9 gates passed so far/)
    expect(view.alerts[0]).toMatch(/^Cancelled/)
  })

  test('is bounded whatever the branch is called', () => {
    const assessment = sample()
    assessment.run.base_branch = 'x'.repeat(100_000)
    expect(buildView(assessment).headline.length).toBeLessThan(300)
  })
})

describe('honesty', () => {
  test.each(GATE_NAMES)('a report that claims to pass without its required %s gate is incomplete', (name) => {
    const assessment = sample({ verdicts: { [name]: 'not-evaluated' } })
    for (const g of assessment.gates) g.required = true
    const view = buildView(assessment)
    expect(view.result).toBe('incomplete')
    expect(view.headline).toContain('1 of them required')
    expect(view.alerts[0]).toMatch(/^Incomplete: .* was asked for and could not be evaluated/)
    expect(view.attention.map((g) => g.name)).toEqual([name])
  })

  test('a report that claims to pass above a failed gate is failed', () => {
    expect(buildView(sample({ verdicts: { mce: 'fail' }, result: 'passed' })).result).toBe('failed')
  })

  test('nothing evaluated never passes', () => {
    const view = buildView({ ...nothingEvaluated(), result: 'passed' })
    expect(view.result).toBe('incomplete')
    expect(view.headline).toContain('no gate was evaluated')
  })

  test('each gate and section that was not evaluated says what was looked for', () => {
    const view = buildView(nothingEvaluated())
    for (const g of view.gates) {
      expect([g.word, g.value]).toEqual(['not evaluated', 'not measured'])
      expect(g.message).toContain('looked for')
    }
    for (const s of view.sections) expect(s.line).toMatch(/^not evaluated; looked for /)
  })

  test('made-up data is said at the top', () => {
    expect(buildView(sample({ mock: true })).alerts[0]).toMatch(/^Mock data/)
  })
})

describe('gate rows', () => {
  test('a failing value never looks equal to its threshold', () => {
    const row = gateRow({ ...gate('coverage', 'fail'), value: 84.9999, threshold: 85 })
    expect([row.value, row.threshold]).toEqual(['84.9999 %', '>= 85.0000 %'])
  })

  test('equal values show the usual digits', () => {
    const row = gateRow({ ...gate('ece', 'pass'), value: 0.25, threshold: 0.25 })
    expect([row.value, row.threshold]).toEqual(['0.2500', '<= 0.2500'])
  })

  test('the change against the base branch has its sign and unit', () => {
    const baseline = { source: 'main', gates: { coverage: 91.5, ece: 0.0412 } }
    expect(gateRow(gate('coverage', 'pass'), baseline).change).toBe('-1.00 points')
    expect(gateRow(gate('ece', 'pass'), baseline).change).toBe('no change')
    expect(gateRow(gate('mce', 'pass'), baseline).change).toBeNull()
  })

  test('a number that is not finite is said in words', () => {
    expect(gateRow({ ...gate('ece', 'fail'), value: Number.NaN }).value).toBe('not a number')
  })

  test('a gate that was not asked for shows what was measured, and that it was not judged', () => {
    const assessment = sample()
    for (const g of assessment.gates)
      Object.assign(g, {
        verdict: 'not-evaluated',
        value: null,
        source: '',
        message: 'not asked for by `gates`'
      })
    const { gates } = buildView(assessment)
    expect(gates.map((g) => [g.name, g.value])).toEqual([
      ['coverage', '90.50 %'],
      ['ece', '0.0412'],
      ['brier', '0.0834'],
      ['mce', '0.1103'],
      ['entropy-delta', '-0.0121 bits'],
      ['min-eig', '0.3187 bits'],
      ['detection-rate', '0.9125'],
      ['builds', 'bit_identical'],
      ['datasets', '0']
    ])
    for (const g of gates) {
      expect(g.message).toBe('measured, not judged: not asked for by `gates`')
      expect(g.word).toBe('not evaluated')
    }
  })

  test('a gate that does not apply has no value, whatever else was measured', () => {
    const assessment = sample()
    const [coverage] = assessment.gates
    Object.assign(coverage ?? {}, { verdict: 'not-evaluated', value: null, message: 'no line changed' })
    expect(buildView(assessment).gates[0]).toMatchObject({
      value: 'not measured',
      message: 'no line changed'
    })
  })

  test('failed gates come first and each says what to do', () => {
    const view = buildView(allFail())
    expect(view.attention).toHaveLength(9)
    for (const g of view.attention) expect(g.todo).not.toBe('')
  })
})

test('sections come in the reading order of the reviewer', () => {
  expect(buildView(sample()).sections.map((s) => s.id)).toEqual([
    'datasets',
    'builds',
    'coverage',
    'selection',
    'tests',
    'calibration'
  ])
})

test('what could not be read says where, why and what to do', () => {
  const assessment = sample()
  assessment.facts.tests = {
    state: 'unreadable',
    source: 'junit.xml',
    reason: 'line 3: unclosed tag',
    remedy: 'write it again',
    configured: true
  }
  const section = buildView(assessment).sections.find((s) => s.id === 'tests')
  expect(section).toMatchObject({
    state: 'unreadable',
    line: 'could not be read: junit.xml: line 3: unclosed tag',
    notes: ['write it again']
  })
})

test('building a view does not change the assessment', () => {
  const assessment = allFail()
  const before = structuredClone(assessment)
  buildView(assessment)
  expect(assessment).toEqual(before)
})

test('the back-test stands beside its baselines, with its interval', () => {
  const section = buildView(sample()).sections.find((s) => s.id === 'selection')
  const table = section?.tables.find((t) => t.caption.startsWith('Back-test'))
  expect(table?.rows.map((r) => r[0])).toEqual([
    'this selection',
    'random',
    'shortest first',
    'recently failed',
    'reference rule',
    'optimum (knows the future)'
  ])
  expect(section?.notes).toContain(
    'This selection finds 12.3 points more of the failures than the reference rule (the most uncertain tests for their price first); 95 % interval of the difference 8.0 to 16.0 points.'
  )
})
