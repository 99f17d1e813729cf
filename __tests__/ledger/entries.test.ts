import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { newestEntry, writeEntry } from '../../src/ledger/entries.js'
import { scratch } from './scratch.js'

const fixtures = path.resolve('__tests__/fixtures/ledger/ci_gates')

function ledger(files: Record<string, string>): string {
  const root = scratch()
  mkdirSync(path.join(root, 'led'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, 'led', name), text)
  return root
}

describe('newestEntry', () => {
  test('goes by timestamp, not by file name', () => {
    expect(newestEntry(path.join(fixtures, 'newest-by-name'), 'ledger')).toEqual({
      timestamp: '2025-01-01T00:00:00Z',
      file: 'ledger/aa-2025.jsonl',
      line: 1,
      git_sha: null,
      written_by_run: false,
      ece: 0.9,
      brier_score: 0.9,
      mce: 0.9,
      entropy_before: 0.5,
      entropy_after: 0.4,
      avg_eig_bits: 0.05
    })
  })

  test('compares instants, not texts', () => {
    const root = ledger({
      'a.jsonl':
        '{"timestamp":"2025-01-01T23:00:00-05:00","git_sha":"later"}\n{"timestamp":"2025-01-02T03:00:00Z"}\n'
    })
    expect(newestEntry(root, 'led')?.git_sha).toBe('later')
  })

  test('takes the later line on a tie, and an entry without a timestamp only when there is no other', () => {
    const same = '{"timestamp":"2025-01-01T00:00:00Z","git_sha":"%"}\n'
    const root = ledger({
      'a.jsonl': same.replace('%', '1') + same.replace('%', '2') + '{"git_sha":"none"}\n',
      'b.jsonl': '\n{"timestamp":null}\n'
    })
    expect(newestEntry(root, 'led')).toMatchObject({ git_sha: '2', line: 2 })
    expect(newestEntry(ledger({ 'a.jsonl': '{"git_sha":"x"}\r\n{"git_sha":"y"}' }), 'led')?.git_sha).toBe('y')
  })

  test('is null where nothing counts', () => {
    expect(newestEntry(scratch(), 'led')).toBeNull()
    expect(newestEntry(ledger({ 'a.jsonl': '', 'notes.txt': 'x' }), 'led')).toBeNull()
    expect(newestEntry(ledger({ 'a.jsonl': '{"written_by":"provenance-gates run"}\n' }), 'led')).toBeNull()
  })

  test('what is absent or null is not measured', () => {
    const entry = newestEntry(
      ledger({ 'a.jsonl': '{"calibration":{"ece":null,"mce":0},"uncertainty":null}' }),
      'led'
    )
    expect(entry).toMatchObject({ mce: 0 })
    expect(Object.keys(entry ?? {})).not.toContain('ece')
  })

  test.each([
    ['{"calibration":{"ece":"0.1"}}', 'led/a.jsonl:2: calibration.ece is not a number'],
    ['{"calibration":{"ece":1e999}}', 'led/a.jsonl:2: calibration.ece is not finite'],
    ['{"calibration":{"ece":-5}}', 'led/a.jsonl:2: calibration.ece is -5'],
    [
      '{"selector_metrics":{"avg_eig_bits":true}}',
      'led/a.jsonl:2: selector_metrics.avg_eig_bits is not a number'
    ],
    ['{"uncertainty":[1]}', 'led/a.jsonl:2: uncertainty is not an object'],
    ['{"timestamp":"soon"}', 'led/a.jsonl:2: timestamp is no RFC 3339'],
    ['{"calibration":{"ece":NaN}}', 'led/a.jsonl:2 is not JSON'],
    ['{"calibration":{"ece":0.1', 'it may be cut off'],
    ['3', 'led/a.jsonl:2 is not a JSON object']
  ])('names file, line and key of %s', (line, message) => {
    expect(() => newestEntry(ledger({ 'a.jsonl': `{}\n${line}` }), 'led')).toThrow(message)
  })

  test('does not leave the repository', () => {
    const outside = ledger({ 'a.jsonl': '{}' })
    const root = scratch()
    symlinkSync(path.join(outside, 'led'), path.join(root, 'led'))
    expect(() => newestEntry(root, 'led')).toThrow(/leaves the repository/)
    expect(() => newestEntry(root, '../led')).toThrow(/leaves the repository/)
  })
})

describe('writeEntry', () => {
  test('writes the shape that newestEntry reads, without what was not measured', () => {
    const root = scratch()
    writeEntry(root, 'experiments/ledger', {
      timestamp: '2026-01-02T00:00:00Z',
      git_sha: 'abc',
      ece: 0,
      mce: null,
      entropy_after: 0.25
    })
    const file = 'experiments/ledger/provenance-gates-2026-01.jsonl'
    expect(JSON.parse(readFileSync(path.join(root, file), 'utf8'))).toEqual({
      timestamp: '2026-01-02T00:00:00Z',
      git_sha: 'abc',
      written_by: 'provenance-gates run',
      calibration: { ece: 0 },
      uncertainty: { entropy_after: 0.25 }
    })
    expect(newestEntry(root, 'experiments/ledger')).toBeNull()
    expect(newestEntry(root, 'experiments/ledger', (e) => e.git_sha === 'abc')).toEqual({
      timestamp: '2026-01-02T00:00:00Z',
      file,
      line: 1,
      git_sha: 'abc',
      written_by_run: true,
      ece: 0,
      entropy_after: 0.25
    })
  })

  test('refuses what is not finite', () => {
    const entry = { timestamp: '2026-01-02T00:00:00Z', git_sha: 'abc', ece: NaN }
    expect(() => writeEntry(scratch(), 'led', entry)).toThrow(/calibration\.ece .*not finite/)
  })
})
