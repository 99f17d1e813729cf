import { describe, expect, test } from '@jest/globals'
import type { CoverageFacts, PatchCoverage } from '../../src/coverage/types.js'
import type { Evidence } from '../../src/lib/evidence.js'
import { judge, overall } from '../../src/gates/judge.js'
import { gateRequest, type GateRequest, type Thresholds } from '../../src/gates/thresholds.js'
import type { Facts, GateResult } from '../../src/gates/types.js'
import { resolveSettings } from '../../src/settings/resolve.js'

const absent = { state: 'absent', looked_for: 'somewhere', configured: false } as const
const found = <T>(value: T): Evidence<T> => ({ state: 'found', value, source: 'lcov.info', configured: true })

const COVERAGE: CoverageFacts = {
  formats: ['lcov'],
  files: 2,
  lines_covered: 90,
  lines_total: 100,
  percent: 90,
  branches_covered: 0,
  branches_total: 0,
  sources: ['lcov.info'],
  worst: [],
  paths: [{ glob: 'src/core/**', files: 1, lines_covered: 19, lines_total: 20, percent: 95 }]
}

const facts = (part: Partial<CoverageFacts> = {}): Facts => ({
  datasets: absent,
  coverage: found({ ...COVERAGE, ...part }),
  tests: absent,
  calibration: absent,
  uncertainty: absent,
  eig: absent,
  backtest: absent,
  builds: absent
})

const request = (inputs: Record<string, string> = {}): Promise<GateRequest> =>
  resolveSettings({ inputs, env: {}, cwd: import.meta.dirname }).then(gateRequest)

async function verdicts(
  inputs: Record<string, string>,
  part?: Partial<CoverageFacts>
): Promise<GateResult[]> {
  return judge(facts(part), await request(inputs)).filter((g) => /coverage/.test(g.name))
}
const only = async (
  name: GateResult['name'],
  inputs: Record<string, string>,
  part?: Partial<CoverageFacts>
): Promise<GateResult | undefined> => (await verdicts(inputs, part)).find((g) => g.name === name)

describe('which gates there are', () => {
  test('the nine of the table and no other, until a setting adds one', async () => {
    expect(judge(facts(), await request())).toHaveLength(9)
    const all = {
      'coverage-min': '80, src/core/**=95, src/ui/**=1',
      'coverage-max-drop': '1',
      'patch-coverage-min': '80'
    }
    const names = judge(facts(), await request(all)).map((g) => g.name)
    expect(names.slice(0, 6)).toEqual([
      'coverage',
      'coverage:src/core/**',
      'coverage:src/ui/**',
      'coverage-drop',
      'patch-coverage',
      'ece'
    ])
    expect(names).toHaveLength(13)
  })

  test('a list with coverage asks for them too, a list without it for none', async () => {
    const added = { 'coverage-min': 'src/core/**=95', 'coverage-max-drop': '1' }
    const asked = (gates: string): Promise<GateResult[]> => verdicts({ ...added, gates })
    expect((await asked('coverage')).map((g) => g.verdict)).toEqual(['pass', 'pass', 'fail'])
    expect((await asked('ece')).map((g) => g.verdict)).toEqual([
      'not-evaluated',
      'not-evaluated',
      'not-evaluated'
    ])
    expect((await asked('coverage:src/core/**')).map((g) => g.verdict)).toEqual([
      'not-evaluated',
      'pass',
      'not-evaluated'
    ])
  })

  test.each([
    ['patch-coverage', /gates: patch-coverage has no threshold/],
    ['coverage-drop', /coverage-drop has no threshold/],
    ['coverage:src/**', /coverage:src\/\*\* has no threshold/]
  ])('a list that names %s without its threshold is a bad setting', async (gates, message) => {
    await expect(request({ gates })).rejects.toThrow(message)
  })

  test.each(['--output=x', '-x', 'a b', 'a\nb'])('the diff-base %j is a bad setting', async (base) => {
    await expect(request({ 'diff-base': base })).rejects.toThrow(/diff-base: .* is no commit/)
  })
})

test('a threshold above 100 % is what is wrong, not the coverage', async () => {
  for (const gate of await verdicts({ 'coverage-min': '200, src/core/**=101' }))
    expect(gate).toMatchObject({
      verdict: 'fail',
      remedy: 'lower coverage-min: it is above 100 %, which no report can reach'
    })
  expect((await only('coverage', { 'coverage-min': '100' }))?.remedy).toContain('cover more lines')
})

describe('a minimum of a path', () => {
  test.each([
    ['95', 'pass'],
    ['95.0001', 'fail']
  ])('of %s is %s at 95', async (min, verdict) => {
    const gate = await only('coverage:src/core/**', { 'coverage-min': `src/core/**=${min}` })
    expect(gate).toMatchObject({
      verdict,
      value: 95,
      threshold: Number(min),
      required: true,
      sample_size: 20
    })
  })

  test('leaves the overall minimum at its default, or takes the one given', async () => {
    expect(await only('coverage', { 'coverage-min': 'src/core/**=95' })).toMatchObject({
      threshold: 85,
      verdict: 'pass'
    })
    expect(await only('coverage', { 'coverage-min': '91, src/core/**=95' })).toMatchObject({
      verdict: 'fail'
    })
  })

  test('that matches no covered file fails', async () => {
    const paths = [
      { glob: 'lib/**', files: 0, lines_covered: 0, lines_total: 0, others: 'the 2 covered files (a, b)' }
    ]
    expect(await only('coverage:lib/**', { 'coverage-min': 'lib/**=0' }, { paths })).toMatchObject({
      verdict: 'fail',
      value: null,
      message: 'no evidence: lib/** matches no line that counts in the 2 covered files (a, b)'
    })
  })

  test('fails without a report', async () => {
    const gates = judge({ ...facts(), coverage: absent }, await request({ 'coverage-min': 'lib/**=1' }))
    expect(gates.slice(0, 2).map((g) => g.verdict)).toEqual(['fail', 'fail'])
  })
})

describe('the drop against a base', () => {
  const base = (percent: number, delta: number): Partial<CoverageFacts> => ({
    base: found({ source: 'main at 1a2b3c4', percent, delta, paths: [{ glob: 'src/core/**', percent: 94 }] })
  })

  test('is said in points, and equality passes', async () => {
    const inputs = { 'coverage-max-drop': '1.2' }
    expect(await only('coverage-drop', inputs, base(91.2, -1.2))).toMatchObject({
      verdict: 'pass',
      value: 1.2
    })
    expect(await only('coverage-drop', inputs, base(91.21, -1.21))).toMatchObject({
      verdict: 'fail',
      value: 1.21
    })
    expect(await only('coverage-drop', inputs, base(80, 10))).toMatchObject({ verdict: 'pass', value: 0 })
  })

  test('is in the message of the coverage gates', async () => {
    const gates = await verdicts({ 'coverage-min': 'src/core/**=90' }, base(91.2, -1.2))
    expect(gates[0]?.message).toBe(
      '90 of 100 lines in 2 files are covered, 1.20 points less than main at 1a2b3c4 (91.20 %)'
    )
    expect(gates[1]?.message).toContain('1.00 points more than main at 1a2b3c4 (94.00 %)')
    expect((await verdicts({}, base(90, 0)))[0]?.message).toContain('as much as main')
  })

  test('without a base fails with what was looked for', async () => {
    const none = {
      state: 'absent',
      looked_for: 'a run record of main in evidence/runs',
      configured: false
    } as const
    expect(await only('coverage-drop', { 'coverage-max-drop': '1' }, { base: none })).toMatchObject({
      verdict: 'fail',
      value: null,
      message: 'no evidence: looked for a run record of main in evidence/runs'
    })
  })
})

describe('patch coverage', () => {
  const patch = (part: Partial<PatchCoverage>): Partial<CoverageFacts> => ({
    patch: found({
      base: 'main (1a2b3c4)',
      lines_covered: 3,
      lines_total: 4,
      percent: 75,
      files: 1,
      unknown: { total: 0, paths: [] },
      blocks: [{ path: 'a.py', first: 4, last: 6, lines: 1 }],
      blocks_omitted: 0,
      ...part
    })
  })

  test('is judged against its minimum and says where to start', async () => {
    expect(await only('patch-coverage', { 'patch-coverage-min': '75' }, patch({}))).toMatchObject({
      verdict: 'pass'
    })
    expect(await only('patch-coverage', { 'patch-coverage-min': '76' }, patch({}))).toMatchObject({
      verdict: 'fail',
      value: 75,
      message: '3 of 4 changed lines in 1 file are covered, since main (1a2b3c4)',
      remedy: 'cover the changed lines; start with a.py, lines 4 to 6'
    })
  })

  test('with nothing to cover is not evaluated, not required, and no reason to call the run incomplete', async () => {
    const part = patch({
      lines_covered: 0,
      lines_total: 0,
      files: 0,
      unknown: { total: 1, paths: ['README.md'] }
    })
    if (part.patch?.state === 'found') delete part.patch.value.percent
    const gates = await verdicts({ 'patch-coverage-min': '80' }, part)
    expect(gates.find((g) => g.name === 'patch-coverage')).toMatchObject({
      verdict: 'not-evaluated',
      value: null,
      required: false,
      message: expect.stringMatching(/^nothing to cover: .*does not know 1 changed file$/) as unknown
    })
    expect(overall(gates)).toBe('passed')
  })

  test('without a diff fails, and the remedy names fetch-depth', async () => {
    const gate = await only('patch-coverage', { 'patch-coverage-min': '80' }, { patch: absent })
    expect(gate).toMatchObject({ verdict: 'fail', message: 'no evidence: looked for somewhere' })
    expect(gate?.remedy).toContain('fetch-depth: 0')
  })
})

describe('the ratchet', () => {
  const inputs = { 'coverage-min': '80, src/core/**=90', ratchet: 'true' }
  const floor = (percent: number) => ({ percent, set_by: 'abc1234 on 2026-11-20' })

  test.each([
    [90, 90, 'pass'],
    [90.5, 90.5, 'fail'],
    [70, 80, 'pass']
  ])('a floor of %d makes the threshold %d', async (percent, threshold, verdict) => {
    const gate = await only('coverage', inputs, {
      ratchet: { branch: 'main', overall: floor(percent), paths: [] }
    })
    expect(gate).toMatchObject({ threshold, verdict })
    expect(gate?.message).toContain(`the floor of ${percent.toFixed(2)} % was set by abc1234 on 2026-11-20`)
  })

  test('holds for each path, and starts with this run where nothing is on record', async () => {
    const ratchet = { branch: 'main', paths: [{ glob: 'src/core/**', floor: floor(96) }] }
    const gates = await verdicts(inputs, { ratchet })
    expect(gates.map((g) => [g.verdict, g.threshold])).toEqual([
      ['pass', 80],
      ['fail', 96]
    ])
    expect(gates[0]?.message).toContain(
      'no green run of main is on record, so the floor starts with this run'
    )
  })

  test('starts with this run for a path that no green run has recorded, though there are runs', async () => {
    const gate = await only('coverage:src/core/**', inputs, {
      ratchet: { branch: 'main', overall: floor(85), paths: [] }
    })
    expect(gate?.message).toContain('no green run of main has recorded this path, so the floor starts')
  })

  test('records that cannot be trusted fail every gate without a floor of its own', async () => {
    const problem = {
      source: 'runs',
      reason: 'the floor is not known: runs/a.jsonl:3 is not JSON',
      remedy: 'mend it'
    }
    const ratchet = { branch: 'main', overall: { percent: 50, set_by: 'ratchet-floor' }, paths: [], problem }
    const gates = await verdicts(inputs, { ratchet })
    expect(gates.map((g) => g.verdict)).toEqual(['pass', 'fail'])
    expect(gates[1]).toMatchObject({ value: null, message: problem.reason, remedy: 'mend it' })
  })
})

test('thresholds without the new members judge as before', () => {
  const thresholds: Thresholds = {
    coverageMin: 90,
    eceMax: 1,
    brierMax: 1,
    mceMax: 1,
    maxEntropyDelta: 1,
    minEigBits: 0,
    minDetectionRate: 0,
    requireIdenticalBuilds: 'true',
    blockOnMismatch: true
  }
  expect(
    judge(facts(), { thresholds, asked: 'auto', added: new Set(), explicit: new Set() })[0]?.verdict
  ).toBe('pass')
})
