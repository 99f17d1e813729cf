import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { appendRecord } from '../../src/ledger/append.js'
import { buildRecord, sealRecord } from '../../src/ledger/record.js'
import { aggregateRuns, writeRollup } from '../../src/ledger/rollup.js'
import { seededRandom } from '../../src/lib/numbers.js'
import { renderTable } from '../../src/ledger/table.js'
import { scratch } from './scratch.js'

const fixtures = path.resolve('__tests__/fixtures/ledger/aggregate_runs')

function runs(...lines: string[]): string {
  const root = scratch()
  mkdirSync(path.join(root, 'runs'))
  writeFileSync(path.join(root, 'runs/a.jsonl'), lines.map((line) => `${line}\n`).join(''))
  return root
}

describe('aggregateRuns', () => {
  test.each([
    ['mixed', undefined],
    ['missing-keys', undefined],
    ['last-2', 2],
    ['bad-line-drops-rest', undefined]
  ])('agrees with the recorded answer of %s', (name, last) => {
    const dir = path.join(fixtures, name)
    const right = path.join(dir, 'right.json')
    const answer = existsSync(right) ? right : path.join(dir, 'expected.rollup.json')
    const expected = JSON.parse(readFileSync(answer, 'utf8')) as Record<string, unknown>
    const { rollup } = aggregateRuns(dir, 'runs', last === undefined ? {} : { last })
    expect(rollup).toMatchObject(expected)
  })

  test('the runs shown and the runs on record are two numbers', () => {
    expect(aggregateRuns(path.join(fixtures, 'last-2'), 'runs', { last: 2 }).rollup).toMatchObject({
      total_runs: 2,
      runs_on_record: 5,
      unchained_records: 5
    })
  })

  test('a bad line costs only itself, and is named', () => {
    expect(aggregateRuns(path.join(fixtures, 'bad-line-drops-rest'), 'runs').rollup.bad_lines).toEqual([
      { file: 'runs/a.jsonl', line: 2, reason: 'is not JSON (4 characters)' }
    ])
    const root = runs(
      '{"selector_metrics":{"coverage_pct":"90"}}',
      '[]',
      '{}',
      '{"selector_metrics":{"coverage_pct":80}}'
    )
    const { rollup } = aggregateRuns(root, 'runs')
    expect(rollup).toMatchObject({ total_runs: 2, avg_coverage: 80 })
    expect(rollup.bad_lines.map((b) => b.line).sort()).toEqual([1, 2])
  })

  test('a true 0 counts, a missing value does not', () => {
    const root = runs(
      '{"calibration":{"ece":0}}',
      '{"calibration":{"ece":0.5}}',
      '{"calibration":{"ece":null}}',
      '{}'
    )
    expect(aggregateRuns(root, 'runs').rollup).toMatchObject({
      avg_ece: 0.25,
      measured: { ece: 2, brier: 0 }
    })
  })

  test('instants are compared as instants; the later line is newer on a tie', () => {
    const root = runs(
      '{"timestamp":"2025-01-01T23:00:00-05:00","git_sha":"newest"}',
      '{"timestamp":"2025-01-02T03:00:00Z","git_sha":"tie-1"}',
      '{"timestamp":"2025-01-02T04:00:00+01:00","git_sha":"tie-2"}',
      '{"git_sha":"no time"}'
    )
    const { rows, rollup } = aggregateRuns(root, 'runs')
    expect(rows.map((r) => r.git_sha)).toEqual(['newest', 'tie-2', 'tie-1', 'no time'])
    expect(rollup.time_range).toEqual({ first: null, last: '2025-01-01T23:00:00-05:00' })
  })

  test('reads what appendRecord wrote as chained', () => {
    const root = scratch()
    const run = {
      timestamp: '2026-01-02T03:04:05Z',
      git_sha: 'abc',
      git_branch: 'm',
      ci_run_id: '1',
      run_attempt: 1,
      job: 'j'
    }
    appendRecord(
      path.join(root, 'runs'),
      buildRecord({
        run,
        gates_passed: true,
        gates: [],
        provenance: { reproducibility_status: 'not_tested' }
      })
    )
    expect(aggregateRuns(root, 'runs').rollup).toMatchObject({
      unchained_records: 0,
      pass_rate: 1,
      measured: { builds: 0 }
    })
  })

  test('no ledger is an error, and so is a bad number of runs', () => {
    expect(() => aggregateRuns(scratch(), 'runs')).toThrow(/no run records: runs/)
    expect(() => aggregateRuns(runs('{}'), 'runs', { last: 0 })).toThrow(/last must be/)
    expect(() => aggregateRuns(runs('{}'), '../x')).toThrow(/leaves the repository/)
  })

  test('the rollup is written as JSON', () => {
    const root = runs('{}')
    const { rollup } = aggregateRuns(root, 'runs')
    writeRollup(root, 'evidence/summary/rollup.json', rollup)
    expect(JSON.parse(readFileSync(path.join(root, 'evidence/summary/rollup.json'), 'utf8'))).toEqual(rollup)
  })
})

describe('renderTable', () => {
  test('shows the runs, newest first, and the sums', () => {
    const { rows, rollup } = aggregateRuns(path.join(fixtures, 'mixed'), 'runs')
    const text = renderTable(rows, rollup)
    expect(text).toContain('2025-01-04T00:00:00  | abcdef01 |    60.0% | 0.050  | 0.050  | n/a        | PASS')
    expect(text).toContain('2025-01-03T00:00:00  | abcdef01 |    80.0% | 0.300  | 0.100  | Differs    | FAIL')
    expect(text).toMatch(/Avg coverage: +75\.03%/)
    expect(text).toMatch(/Build repro rate: +33\.3%/)
    expect(text).toMatch(/4 records are by an older writer/)
  })

  test('what was not measured is n/a, a bad line is named, and nothing escapes its cell', () => {
    const root = runs('{"git_sha":"\\u001b[2Ja\\nb","gates_passed":true}', '{oops')
    const { rows, rollup } = aggregateRuns(root, 'runs')
    const text = renderTable(rows, rollup)
    expect(text).toContain('?[2Ja?b')
    expect(text).toMatch(/Avg ECE: +n\/a/)
    expect(text).toContain('runs/a.jsonl:2 is not JSON')
    expect(text).not.toContain('\u001b')
  })
})

test('of many more records than are shown the newest by instant are, whatever their order and with ties', () => {
  const random = seededRandom(9)
  // Four hundred instants for two thousand records: each some five times.
  const records = Array.from({ length: 2000 }, (_, i) => ({
    timestamp: new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 400) * 60_000).toISOString(),
    git_sha: `${i}`
  }))
  const root = runs(...records.map((record) => JSON.stringify(record)))
  const { rollup, rows } = aggregateRuns(root, 'runs', { last: 30 })
  const expected = [...records].sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp)).slice(-30)
  expect(rows.map(({ git_sha }) => git_sha)).toEqual(expected.map(({ git_sha }) => git_sha).reverse())
  expect(rollup).toMatchObject({ total_runs: 30, runs_on_record: 2000, unchained_records: 2000 })
})

describe('the chain of an aggregated ledger', () => {
  const run = (day: number, prev: string | null) =>
    sealRecord(
      buildRecord({
        run: {
          timestamp: `2026-01-0${day}T00:00:00Z`,
          git_sha: 'a',
          git_branch: 'main',
          ci_run_id: `${day}`,
          run_attempt: 1,
          job: 'j'
        },
        gates_passed: true,
        gates: [],
        selector_metrics: { coverage_pct: 80 }
      }),
      prev
    )
  const a = run(1, null)
  const b = run(2, a.hash)
  const c = run(3, b.hash)
  const brokenIn = (...lines: string[]): string[] =>
    aggregateRuns(runs(...lines), 'runs').rollup.broken_chain.map(({ line, reason }) => `${line} ${reason}`)
  const seed = '{"timestamp":"2025-01-01T00:00:00Z","selector_metrics":{"coverage_pct":70}}'

  test('is silent where it holds, and where older writers kept none', () => {
    expect(brokenIn(...[a, b, c].map((r) => JSON.stringify(r)))).toEqual([])
    expect(brokenIn(seed, seed)).toEqual([])
    expect(brokenIn(seed, JSON.stringify(b), JSON.stringify(c))).toEqual([])
  })

  test('tells a record that was altered, and one that was taken out', () => {
    const altered = JSON.stringify(b).replace('"coverage_pct":80', '"coverage_pct":99')
    expect(brokenIn(JSON.stringify(a), altered, JSON.stringify(c))).toEqual([
      '2 was altered: its hash is not that of its content'
    ])
    const root = runs(JSON.stringify(a), JSON.stringify(c))
    const { rollup, rows } = aggregateRuns(root, 'runs')
    expect(rollup.broken_chain).toEqual([
      { file: 'runs/a.jsonl', line: 2, reason: expect.stringContaining('does not follow') }
    ])
    expect(renderTable(rows, rollup)).toContain('The hash chain is broken in 1 place:')
  })

  test.each([
    ['{"selector_metrics":{"coverage_pct":-5}}', 'selector_metrics.coverage_pct: is not between 0 and 100'],
    ['{"calibration":{"ece":1.5}}', 'calibration.ece: is not between 0 and 1']
  ])('a value that cannot be is no record: %s', (line, reason) => {
    expect(aggregateRuns(runs(line, seed), 'runs').rollup).toMatchObject({
      total_runs: 1,
      avg_coverage: 70,
      bad_lines: [{ line: 1, reason }]
    })
  })
})
