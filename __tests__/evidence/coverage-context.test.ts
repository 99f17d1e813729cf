import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { CoverageFacts } from '../../src/coverage/types.js'
import { defaultBranch } from '../../src/evidence/base-branch.js'
import { gatherCoverage } from '../../src/evidence/coverage.js'
import type { World } from '../../src/evidence/world.js'
import { appendRecord } from '../../src/ledger/append.js'
import type { RunRecordDraft } from '../../src/ledger/record.js'
import { lcov, Repository } from './repository.js'

async function factsOf(world: World): Promise<CoverageFacts> {
  const coverage = await gatherCoverage(world)
  if (coverage.state !== 'found') throw new Error(JSON.stringify(coverage))
  return coverage.value
}

const RUNS = 'evidence/runs'

function draft(percent: number, day: number, more: Partial<RunRecordDraft> = {}): RunRecordDraft {
  return {
    timestamp: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
    git_sha: String(day).padStart(40, 'a'),
    git_branch: 'main',
    ci_run_id: String(day),
    run_attempt: 1,
    job: 'test',
    gates_passed: true,
    gates: { coverage: { verdict: 'pass', value: percent } },
    selector_metrics: { coverage_pct: percent },
    ...more
  }
}

/** 3 of 4 lines are covered: 75 %. */
function project(...records: RunRecordDraft[]): Repository {
  const dir = new Repository().put({
    'lcov.info': lcov('src/core/a.py', [1, 1], [2, 1]) + lcov('src/b.py', [1, 1], [2, 0])
  })
  for (const record of records) appendRecord(path.join(dir.root, RUNS), record)
  return dir
}
const ledger = (dir: Repository): string => path.join(dir.root, RUNS, '2026-11.jsonl')

describe('the base', () => {
  test('is the latest record of the base branch by time, of another commit', async () => {
    const own = draft(99, 21)
    const dir = project(
      draft(80, 20),
      draft(70, 19),
      own,
      draft(10, 22, { git_branch: 'other' }),
      draft(11, 22, { mock: true }),
      // The head branch of a pull request may be called main.
      draft(12, 22, { base_branch: 'main' })
    )
    const { base } = await factsOf(await dir.world({ inputs: { 'git-sha': own.git_sha } }))
    expect(base).toMatchObject({
      state: 'found',
      source: `${RUNS}/2026-11.jsonl:1`,
      value: { source: 'main at aaaaaaa', percent: 80, delta: -5 }
    })
  })

  test('of a pull request is its base branch', async () => {
    const dir = project(draft(80, 20), draft(60, 19, { git_branch: 'release' }))
    const { base } = await factsOf(await dir.world({ run: { base_branch: 'release' } }))
    expect(base).toMatchObject({ value: { percent: 60, delta: 15 } })
  })

  test('is of the same job, and where there is none, the others are named', async () => {
    const dir = project(draft(90, 19, { job: 'backend' }), draft(60, 20, { job: 'frontend' }))
    const base = async (job: string) => (await factsOf(await dir.world({ run: { job } }))).base
    expect(await base('backend')).toMatchObject({ value: { percent: 90, delta: -15 } })
    expect(await base('frontend')).toMatchObject({ value: { percent: 60, delta: 15 } })
    expect(await base('docs')).toMatchObject({
      state: 'absent',
      looked_for: expect.stringMatching(
        /of job docs .*records of main are of jobs backend, frontend/
      ) as unknown
    })
  })

  test('may be of an older writer, who named no job', async () => {
    const dir = project(draft(90, 19, { job: 'backend' }))
    const { job, ...older } = draft(70, 20)
    expect(job).toBe('test')
    appendFileSync(ledger(dir), `${JSON.stringify(older)}\n`)
    const { base } = await factsOf(await dir.world({ run: { job: 'frontend' } }))
    expect(base).toMatchObject({ value: { percent: 70 } })
  })

  test('is not known where a record cannot be read or lies in the future: it could be the latest', async () => {
    for (const line of [
      '{"timestamp": "2026',
      JSON.stringify(draft(75, 1, { timestamp: '2126-01-01T00:00:00Z' }))
    ]) {
      const dir = project(draft(80, 20))
      appendFileSync(ledger(dir), `${line}\n`)
      const world = await dir.world()
      expect((await factsOf(world)).base).toMatchObject({
        state: 'unreadable',
        reason: expect.stringContaining('2026-11.jsonl:2') as unknown
      })
      expect(world.warned.join()).toContain('2026-11.jsonl:2')
    }
  })

  test('may be a report, and then the files that fell are named and the pack holds it', async () => {
    const dir = project().put({
      'base/lcov.info': lcov('src/core/a.py', [1, 1]) + lcov('src/b.py', [1, 1], [2, 1])
    })
    const world = await dir.world({
      inputs: { 'coverage-base-file': 'base/*.info', 'coverage-min': '1, src/core/**=1' }
    })
    expect((await factsOf(world)).base).toMatchObject({
      value: {
        percent: 100,
        delta: -25,
        paths: [{ glob: 'src/core/**', percent: 100 }],
        fell: [{ path: 'src/b.py', before: 100, after: 50 }]
      }
    })
    expect([...world.inputs]).toContain('base/lcov.info')
  })

  test('that was named and is not there is absent, with a warning', async () => {
    const world = await project().world({ inputs: { 'coverage-base-file': 'base/*.info' } })
    expect((await factsOf(world)).base).toMatchObject({ state: 'absent', configured: true })
    expect(world.warned.join()).toContain('base/*.info')
  })
})

describe('the ratchet', () => {
  const ratchet = async (dir: Repository, inputs: Record<string, string> = {}) =>
    (
      await factsOf(
        await dir.world({ inputs: { ratchet: 'true', 'coverage-min': '50, src/core/**=50', ...inputs } })
      )
    ).ratchet

  test('takes the best of green runs of the default branch, and the first run that reached it', async () => {
    const gate = { coverage: { verdict: 'pass' }, 'coverage:src/core/**': { verdict: 'pass', value: 88 } }
    const dir = project(
      draft(70, 1),
      draft(72, 2, { gates: gate }),
      draft(72, 3),
      draft(99, 4, { gates_passed: false }),
      draft(98, 5, { git_branch: 'feature' }),
      draft(97, 6, { mock: true }),
      draft(96, 7, { base_branch: 'main' })
    )
    expect(await ratchet(dir)).toEqual({
      branch: 'main',
      overall: { percent: 72, set_by: 'aaaaaaa on 2026-11-02' },
      paths: [{ glob: 'src/core/**', floor: { percent: 88, set_by: 'aaaaaaa on 2026-11-02' } }]
    })
  })

  test('holds a job against its own runs', async () => {
    const dir = project(draft(90, 1, { job: 'backend' }), draft(60, 2, { job: 'frontend' }))
    const of = async (job: string) =>
      (await factsOf(await dir.world({ inputs: { ratchet: 'true' }, run: { job } }))).ratchet
    expect(await of('backend')).toMatchObject({ overall: { percent: 90 } })
    expect(await of('frontend')).toMatchObject({ overall: { percent: 60 } })
    const docs = await of('docs')
    expect(docs).not.toHaveProperty('overall')
    expect(docs?.other_jobs).toBe('records of main are of jobs backend, frontend')
  })

  test('is looser only where ratchet-floor says so', async () => {
    const dir = project(draft(72, 2))
    expect(await ratchet(dir, { 'ratchet-floor': '60' })).toMatchObject({
      overall: { percent: 60, set_by: 'ratchet-floor' },
      paths: []
    })
    expect(await ratchet(dir, { 'ratchet-floor': 'src/core/**=60' })).toMatchObject({
      overall: { percent: 72 },
      paths: [{ floor: { percent: 60 } }]
    })
  })

  test('without records has no floor', async () => {
    expect(await ratchet(project())).toEqual({ branch: 'main', paths: [] })
  })

  test.each([
    ['a torn line', (text: string) => `${text}{"timestamp": "2026-11-0`],
    ['a changed value', (text: string) => text.replace('"coverage_pct":72', '"coverage_pct":42')],
    ['a beginning that was cut off', (text: string) => text.split('\n').slice(1).join('\n')],
    [
      'a record that was taken out',
      (text: string) => text.split('\n').slice(0, 1).concat(text.split('\n').slice(2)).join('\n')
    ],
    [
      'a value that is no percentage',
      (text: string) => `${text}{"gates_passed":true,"selector_metrics":{"coverage_pct":720}}\n`
    ],
    [
      'a record of the future',
      (text: string) => `${text}${JSON.stringify(draft(72, 2, { timestamp: '2126-01-01T00:00:00Z' }))}\n`
    ],
    ...(
      [
        ['its hash and its place in the chain taken off', {}],
        ['no hash, and another value', { selector_metrics: { coverage_pct: 20 } }],
        ['no hash, and called mock', { mock: true }],
        ['no hash, and called a pull request', { base_branch: 'main' }],
        ['no hash, and no value', { selector_metrics: { coverage_pct: null } }]
      ] as const
    ).flatMap(([what, change]) => {
      const strip = (line: string): string => {
        const { hash, prev, ...rest } = JSON.parse(line) as Record<string, unknown>
        expect([typeof hash, prev]).toEqual(['string', expect.anything()])
        return JSON.stringify({ ...rest, ...change })
      }
      return [
        [
          `the best record with ${what}`,
          (text: string) =>
            text
              .split('\n')
              .map((line, i) => (i === 1 ? strip(line) : line))
              .join('\n')
        ],
        [`the only record with ${what}`, (text: string) => `${strip(text.split('\n')[1] ?? '')}\n`]
      ] as [string, (text: string) => string][]
    })
  ])('%s is a problem and not a lower floor', async (_, change) => {
    const dir = project(draft(70, 1), draft(72, 2), draft(71, 3))
    writeFileSync(ledger(dir), change(readFileSync(ledger(dir), 'utf8')))
    const found = await ratchet(dir)
    expect(found?.problem?.reason).toContain('2026-11.jsonl')
    expect(found).not.toHaveProperty('overall')
  })
})

describe('the default branch', () => {
  test('is the setting, else what the event says, else what git knows, else main', async () => {
    const upstream = Repository.init()
    upstream.commit({ a: 'a' })
    upstream.git('branch', '-m', 'trunk')
    const clone = new Repository()
    clone.git('clone', '-q', upstream.root, '.')
    clone.put({ 'event.json': '{"repository": {"default_branch": "develop"}}', 'broken.json': '{' })
    const env = (name: string) => ({ GITHUB_EVENT_PATH: path.join(clone.root, name) })
    const of = async (options: Parameters<Repository['world']>[0]) =>
      defaultBranch(await clone.world(options))
    expect(await of({ inputs: { 'default-branch': 'stable' }, env: env('event.json') })).toBe('stable')
    expect(await of({ env: env('event.json') })).toBe('develop')
    expect(await of({ env: env('broken.json') })).toBe('trunk')
    expect(defaultBranch(await new Repository().world())).toBe('main')
  })
})
