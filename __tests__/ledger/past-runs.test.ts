import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { pastRuns } from '../../src/ledger/past-runs.js'

const root = mkdtempSync(path.join(tmpdir(), 'past-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('the runs of a branch, oldest first, without those of pull requests, of mock evidence and of the future', () => {
  const record = (git_sha: string, timestamp: string, more: object = {}): string =>
    JSON.stringify({
      git_sha,
      timestamp,
      git_branch: 'main',
      gates: { coverage: { verdict: 'pass', value: 0 }, builds: { verdict: 'pass', value: 'bit_identical' } },
      selector_metrics: { coverage_pct: 0 },
      ...more
    })
  mkdirSync(path.join(root, 'runs'))
  writeFileSync(
    path.join(root, 'runs/2026-11.jsonl'),
    [
      record('newer', '2026-11-03T00:00:00Z'),
      record('older', '2026-11-02T23:30:00-01:00'),
      record('pull', '2026-11-04T00:00:00Z', { base_branch: 'main' }),
      record('mock', '2026-11-04T00:00:00Z', { mock: true }),
      record('other', '2026-11-04T00:00:00Z', { git_branch: 'develop' }),
      record('future', '2027-01-01T00:00:00Z'),
      record('nan', '2026-11-01T00:00:00Z', { gates: { coverage: { value: 'x' } }, selector_metrics: null }),
      '{"torn'
    ].join('\n')
  )
  const { runs, bad } = pastRuns(
    root,
    'runs',
    { branch: 'main', job: 'test' },
    new Date('2026-11-05T00:00:00Z')
  )
  expect(runs.map(({ git_sha, gates, values }) => [git_sha, gates, values])).toEqual([
    ['nan', {}, {}],
    ['newer', { coverage: 0 }, { coverage: 0 }],
    ['older', { coverage: 0 }, { coverage: 0 }]
  ])
  expect(bad).toEqual([{ file: 'runs/2026-11.jsonl', line: 8, reason: expect.stringMatching(/cut off/) }])
  expect(pastRuns(root, 'absent', { branch: 'main', job: 'test' }, new Date())).toEqual({
    runs: [],
    other_jobs: [],
    bad: []
  })
})

test('the runs of one job, and those that name none', () => {
  mkdirSync(path.join(root, 'jobs'))
  const lines = [{ job: 'backend' }, {}, { job: 'frontend' }].map((more, i) =>
    JSON.stringify({ git_sha: `${i}`, timestamp: `2026-11-0${i + 1}T00:00:00Z`, git_branch: 'main', ...more })
  )
  writeFileSync(path.join(root, 'jobs/2026-11.jsonl'), lines.join('\n'))
  const { runs, other_jobs } = pastRuns(
    root,
    'jobs',
    { branch: 'main', job: 'frontend' },
    new Date('2026-11-05')
  )
  expect(runs.map(({ git_sha }) => git_sha)).toEqual(['1', '2'])
  expect(other_jobs).toEqual(['backend'])
})
