import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Inputs } from '../../src/evidence/inputs.js'
import { gatherShifts } from '../../src/evidence/shifts.js'
import type { World } from '../../src/evidence/world.js'
import { regressionsGate, shiftWarnings } from '../../src/gates/rows/regressions.js'
import type { Facts } from '../../src/gates/types.js'
import { resolveSettings } from '../../src/settings/resolve.js'
import type { TestCase } from '../../src/test-results/types.js'

const made: string[] = []
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true })
})

const HERE = { git_sha: 'f'.repeat(40), ci_run_id: '99' }

async function world(files: Record<string, string | Buffer>, inputs: Record<string, string> = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'shifts-'))
  made.push(root)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), content)
  }
  const settings = await resolveSettings({
    inputs: { 'default-branch': 'main', ...inputs },
    env: {},
    cwd: root
  })
  return { root, settings, env: {}, inputs: new Inputs(), run: { ...HERE, event: null } } as unknown as World
}

const absent = { state: 'absent', looked_for: 'x', configured: false } as const
const found = <T>(value: T) => ({ state: 'found', value, source: 'x', configured: false }) as const
const NOTHING = {
  coverage: absent,
  tests: absent,
  calibration: absent,
  uncertainty: absent,
  eig: absent,
  backtest: absent
}

const coverage = (percent: number): Facts['coverage'] => found({ percent }) as unknown as Facts['coverage']

const tests = (...cases: [name: string, seconds: number, status?: TestCase['status']][]): Facts['tests'] =>
  found({
    cases: cases.map(([name, duration_sec, status = 'passed']) => ({
      id: name,
      name,
      status,
      flaky: false,
      duration_sec
    }))
  }) as unknown as Facts['tests']

const lines = (values: readonly object[]): string => values.map((v) => `${JSON.stringify(v)}\n`).join('')

/** Steady around 90 with a spread of its own. */
const records = (n: number, more: object = {}): object[] =>
  Array.from({ length: n }, (_, i) => ({
    timestamp: `2026-01-${String(i + 1).padStart(2, '0')}T00:00:00Z`,
    git_sha: `${i}`,
    git_branch: 'main',
    ci_run_id: `${i}`,
    selector_metrics: { coverage_pct: 90 + (i % 3) / 10 },
    ...more
  }))
const runs = (n: number, seconds = 1): object[] =>
  Array.from({ length: n }, (_, i) => ({
    commit: `${i}`,
    run_id: `${i}`,
    tests: [
      { name: 'slow', duration_sec: seconds + (i % 3) / 100, result: 'pass' },
      { name: 'tiny', duration_sec: 0.001, result: 'pass' }
    ]
  }))
const RECORDS = 'evidence/runs/2026-01.jsonl'

describe('metrics against the run records', () => {
  test('a drop of the coverage is told with its size, a rise is not', async () => {
    const w = await world({ [RECORDS]: lines(records(10)) })
    const low = gatherShifts(w, { ...NOTHING, coverage: coverage(80) })
    expect(low).toMatchObject({
      state: 'found',
      source: 'the runs of main in evidence/runs',
      value: {
        metrics: 1,
        durations: 0,
        judged: { metrics: 1, tests: 0 },
        shifts: [{ name: 'Coverage', kind: 'metric', value: 80, median: 90.1, observations: 10 }]
      }
    })
    expect(shiftWarnings(low)).toEqual(['Coverage is 80 %, where 90.1 % is usual (-11.2 %)'])
    expect(gatherShifts(w, { ...NOTHING, coverage: coverage(99) })).toMatchObject({ value: { shifts: [] } })
  })

  test.each<[string, object]>([
    ['mock evidence', { mock: true }],
    ['a pull request', { base_branch: 'main' }],
    ['another branch', { git_branch: 'dev' }],
    ['this very run', HERE]
  ])('records of %s do not count', async (_, more) => {
    const all = lines([...records(9), ...records(5, more)])
    const w = await world({ [RECORDS]: all })
    expect(gatherShifts(w, { ...NOTHING, coverage: coverage(80) })).toMatchObject({
      state: 'absent',
      looked_for: expect.stringMatching(/10 earlier values .* \(at most 9\)/) as unknown
    })
  })

  test.each([
    ['backend', 12],
    ['local', 12]
  ])('records of another job do not count for %s', async (job, usual) => {
    const mixed = records(usual).flatMap((record) => [
      { ...record, job },
      { ...record, job: 'frontend', selector_metrics: { coverage_pct: 40 } },
      { ...record, job: 'docs', selector_metrics: { coverage_pct: 10 } }
    ])
    const w = await world({ [RECORDS]: lines(mixed) })
    const at = (of: string) => ({ ...w, run: { ...w.run, job: of } })
    expect(gatherShifts(at(job), { ...NOTHING, coverage: coverage(80) })).toMatchObject({
      value: { shifts: [{ median: 90.1, observations: usual }] }
    })
    expect(gatherShifts(at('other'), { ...NOTHING, coverage: coverage(80) })).toMatchObject({
      state: 'absent',
      looked_for: expect.stringContaining('records of main are of jobs docs, frontend') as unknown
    })
  })

  test('the newest 30 count, over several files, and bad lines are named', async () => {
    const old = lines(records(28, { selector_metrics: { coverage_pct: 50 } }))
    const fresh = records(30).map((r) => ({ ...r, timestamp: '2026-02-01T00:00:00Z' }))
    const w = await world({ [RECORDS]: old, 'evidence/runs/2026-02.jsonl': `${lines(fresh)}{"git_sha":\n` })
    const shifts = gatherShifts(w, { ...NOTHING, coverage: coverage(80) })
    expect(shifts).toMatchObject({
      value: {
        shifts: [{ median: 90.1, observations: 30 }],
        notes: [expect.stringMatching(/2026-02.*not JSON/)]
      }
    })
  })

  test('a value that is no number is a bad line and never 0', async () => {
    const w = await world({
      [RECORDS]: lines([...records(9), ...records(1, { uncertainty: { entropy_delta: 'x' } })])
    })
    expect(gatherShifts(w, { ...NOTHING, coverage: coverage(80) })).toMatchObject({
      state: 'absent',
      looked_for: expect.stringContaining('uncertainty.entropy_delta: is not a finite number') as unknown
    })
  })
})

describe('durations against the history', () => {
  test('a test that took longer is told; a quicker, a failing and a tiny one are not', async () => {
    const w = await world({ 'ci_runs.jsonl': lines(runs(12)) })
    const shifts = gatherShifts(w, { ...NOTHING, tests: tests(['slow', 3], ['tiny', 0.05]) })
    expect(shifts).toMatchObject({
      state: 'found',
      source: 'ci_runs.jsonl',
      value: {
        durations: 1,
        judged: { tests: 2 },
        shifts: [{ name: 'slow', kind: 'duration', median: 1.01 }]
      }
    })
    expect(shiftWarnings(shifts)).toEqual([
      '1 test took longer than usual: "slow" is 3 s, where 1.01 s is usual (+197.0 %)'
    ])
    for (const now of [tests(['slow', 0.1]), tests(['slow', 9, 'failed'], ['tiny', 0.001])])
      expect(gatherShifts(w, { ...NOTHING, tests: now })).toMatchObject({ value: { shifts: [] } })
  })

  test('this run is left out of its own history', async () => {
    const itself = {
      commit: HERE.git_sha,
      run_id: HERE.ci_run_id,
      tests: [{ name: 'slow', duration_sec: 3, result: 'pass' }]
    }
    const w = await world({ 'ci_runs.jsonl': lines([...runs(9), itself]) })
    expect(gatherShifts(w, { ...NOTHING, tests: tests(['slow', 3]) })).toMatchObject({
      state: 'absent',
      looked_for: expect.stringContaining("a test's duration in ci_runs.jsonl (at most 9)") as unknown
    })
  })

  test('only the last 30 runs are read', async () => {
    const w = await world({ 'ci_runs.jsonl': lines([...runs(40, 9), ...runs(30, 1)]) })
    expect(gatherShifts(w, { ...NOTHING, tests: tests(['slow', 3]) })).toMatchObject({
      value: { shifts: [{ median: 1.01, observations: 30 }] }
    })
  })

  test('a packed history says that it is not compared', async () => {
    const w = await world({ 'h.jsonl.gz': gzipSync(lines(runs(12))) }, { history: 'h.jsonl.gz' })
    expect(gatherShifts(w, { ...NOTHING, tests: tests(['slow', 3]) })).toMatchObject({
      state: 'absent',
      looked_for: expect.stringContaining('h.jsonl.gz is packed') as unknown
    })
  })

  test('a wrong value in the history is unreadable evidence', async () => {
    const bad = { commit: 'x', tests: [{ name: 'slow', duration_sec: -1, result: 'pass' }] }
    const w = await world({ 'ci_runs.jsonl': lines([...runs(12), bad]) })
    expect(gatherShifts(w, { ...NOTHING, tests: tests(['slow', 3]) })).toMatchObject({
      state: 'unreadable',
      source: 'ci_runs.jsonl'
    })
  })

  test('a machine that is slow as a whole is told too', async () => {
    const slower = runs(12).map((r, i) => ({
      ...r,
      tests: ['a', 'b'].map((name) => ({ name, duration_sec: 1 + i / 1000, result: 'pass' }))
    }))
    const w = await world({ 'ci_runs.jsonl': lines(slower) })
    expect(gatherShifts(w, { ...NOTHING, tests: tests(['a', 3], ['b', 3]) })).toMatchObject({
      value: { durations: 2, notes: [expect.stringContaining('the machine may have been slower')] }
    })
  })
})

describe('the gate', () => {
  const measured = async (most: number): Promise<[unknown, string]> => {
    const w = await world({ 'ci_runs.jsonl': lines(runs(12)) }, { 'max-regressions': String(most) })
    const shifts = gatherShifts(w, { ...NOTHING, tests: tests(['slow', 3]) })
    const gate = regressionsGate(most)
    const evidence = gate.measure({ shifts } as unknown as Facts, {} as never)
    if (evidence.state !== 'found') throw new Error(evidence.state)
    return [evidence.value.value, gate.judge(evidence.value.value, {} as never, {} as never)]
  }

  test('counts shifts for the worse; equality passes', async () => {
    expect(await measured(0)).toEqual([1, 'fail'])
    expect(await measured(1)).toEqual([1, 'pass'])
  })

  test('is asked for, so that missing history is evidence that is missing', async () => {
    const w = await world({}, { 'max-regressions': '0' })
    const shifts = gatherShifts(w, { ...NOTHING, coverage: coverage(80) })
    expect(shifts).toMatchObject({ state: 'absent', configured: true })
    for (const facts of [{ shifts }, {}])
      expect(regressionsGate(0).measure(facts as unknown as Facts, {} as never)).toMatchObject({
        state: 'absent',
        configured: true
      })
  })
})
