import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { withRecord } from '../../src/ledger/join.js'
import type { Month } from '../../src/ledger/months.js'
import { buildRecord } from '../../src/ledger/record.js'
import { checkLedger } from '../../src/replay/ledger.js'
import { scratch } from '../ledger/scratch.js'

/** A ledger of three runs, and the record of the second. */
function threeRuns(): { lines: string[]; record: Record<string, unknown> } {
  let months: Month[] = []
  for (const run of ['1', '2', '3']) {
    months = withRecord(
      months,
      buildRecord({
        run: {
          timestamp: '2026-11-22T12:00:00.000Z',
          git_sha: 'a'.repeat(40),
          git_branch: 'main',
          ci_run_id: run,
          run_attempt: 1,
          job: 'test'
        },
        gates_passed: true,
        gates: []
      })
    ).months
  }
  const lines = (months[0]?.text ?? '').trimEnd().split('\n')
  return { lines, record: JSON.parse(lines[1] ?? '') as Record<string, unknown> }
}

function said(change: (lines: string[]) => string[]): string {
  const { lines, record } = threeRuns()
  const dir = scratch()
  writeFileSync(path.join(dir, '2026-11.jsonl'), change(lines).join('\n'))
  const { ok, detail } = checkLedger(dir, record)
  return `${ok ? 'ok' : 'WRONG'} ${detail}`
}

test.each<[string, (lines: string[]) => string[], RegExp]>([
  ['as it was', (lines) => lines, /^ok .*2026-11\.jsonl:2 of an unbroken chain of 3 records$/],
  ['with CR LF', (lines) => lines.map((line) => `${line}\r`), /^ok .* chain of 3 records$/],
  [
    'without its first',
    (lines) => lines.slice(1),
    /^ok .* of 2 records; what came before its first \([0-9a-f]{64}\) is not there$/
  ],
  ['without this one', (lines) => lines.toSpliced(1, 1), /^WRONG .*:2 does not follow the record before it/],
  ['with this one twice', (lines) => lines.toSpliced(1, 0, lines[1] ?? ''), /^WRONG .*:3 does not follow/],
  ['turned round', (lines) => lines.toReversed(), /^WRONG .*does not follow/],
  [
    'torn at its end',
    (lines) => lines.map((line, i) => (i === 2 ? line.slice(0, 99) : line)),
    /^WRONG .*:3 is not JSON/
  ],
  [
    'with a forged record',
    (lines) => [...lines, '{"gates_passed":true}'],
    /^ok .* of 3 records; 1 record beside it has no hash, and can have been added by anybody$/
  ],
  ['empty', () => [], /^WRONG none of the 0 records/]
])('a ledger %s', (_, change, message) => expect(said(change)).toMatch(message))

test('a ledger that is no directory is said to be none', () => {
  const dir = scratch()
  writeFileSync(path.join(dir, 'runs.jsonl'), '')
  mkdirSync(path.join(dir, 'empty'))
  for (const name of ['runs.jsonl', 'none'])
    expect(() => checkLedger(path.join(dir, name), {})).toThrow(`--ledger ${name} is not a directory`)
  expect(checkLedger(path.join(dir, 'empty'), {})).toMatchObject({ ok: false })
})
