import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { coverageRecords } from '../../src/ledger/coverage-records.js'
import { buildRecord, sealRecord } from '../../src/ledger/record.js'
import { scratch } from './scratch.js'

const run = {
  timestamp: '2026-01-02T03:04:05Z',
  git_sha: 'abc',
  git_branch: 'main',
  ci_run_id: '7',
  run_attempt: 1,
  job: 'test'
}

test('a run whose gates passed is not green when a test failed', () => {
  const root = scratch()
  const counts = { total: 3, passed: 2, skipped: 0, flaky: 0 }
  let prev: string | null = null
  const lines = [{}, { failed: 0, errors: 0 }, { failed: 1, errors: 0 }, { failed: 0, errors: 1 }].map(
    (bad) => {
      const draft = buildRecord({
        run,
        gates_passed: true,
        gates: [],
        selector_metrics: { coverage_pct: 90 },
        ...(Object.keys(bad).length > 0 && { tests: { ...counts, ...bad } })
      })
      const record = sealRecord(draft, prev)
      prev = record.hash
      return JSON.stringify(record)
    }
  )
  mkdirSync(path.join(root, 'runs'))
  writeFileSync(path.join(root, 'runs/2026-01.jsonl'), `${lines.join('\n')}\n`)
  const { records, problems } = coverageRecords(root, 'runs', { verify: true })
  expect(problems).toEqual([])
  expect(records.map(({ green }) => green)).toEqual([true, true, false, false])
})
