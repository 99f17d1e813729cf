import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  buildRecord,
  hashVerifies,
  readRecord,
  sealRecord,
  type RecordInput
} from '../../src/ledger/record.js'

export const input: RecordInput = {
  run: {
    timestamp: '2026-01-02T03:04:05Z',
    git_sha: 'abc',
    git_branch: 'main',
    ci_run_id: '7',
    run_attempt: 1,
    job: 'test'
  },
  gates_passed: false,
  gates: [
    { name: 'coverage', verdict: 'fail', value: 0, threshold: 85 },
    { name: 'ece', verdict: 'not-evaluated', value: null, threshold: 0.25 }
  ]
}

describe('buildRecord', () => {
  test('keeps a true 0 and leaves out what was not measured', () => {
    const record = buildRecord({
      ...input,
      selector_metrics: { coverage_pct: 0, tests_total: null, detection_rate: undefined },
      calibration: { ece: null },
      uncertainty: { entropy_before: 0.5, entropy_after: 0.35 }
    })
    expect(record).toEqual({
      ...input.run,
      gates_passed: false,
      gates: {
        coverage: { verdict: 'fail', value: 0, threshold: 85 },
        ece: { verdict: 'not-evaluated', threshold: 0.25 }
      },
      selector_metrics: { coverage_pct: 0 },
      uncertainty: { entropy_before: 0.5, entropy_after: 0.35, entropy_delta: 0.15 }
    })
    expect(Object.keys(record)).not.toContain('calibration')
  })

  test('names the base branch of a pull request, and of nothing else', () => {
    expect(buildRecord({ ...input, run: { ...input.run, base_branch: 'main' } }).base_branch).toBe('main')
    expect(buildRecord({ ...input, run: { ...input.run, base_branch: null } })).not.toHaveProperty(
      'base_branch'
    )
  })

  test.each([NaN, Infinity])('refuses %d', (bad) => {
    expect(() => buildRecord({ ...input, calibration: { ece: bad } })).toThrow(
      /calibration\.ece .*not finite/
    )
  })

  test('refuses a timestamp that is none', () => {
    expect(() => buildRecord({ ...input, run: { ...input.run, timestamp: 'now' } })).toThrow(/RFC 3339/)
  })
})

describe('sealRecord', () => {
  test('the hash is the SHA-256 of the sorted, compact JSON of the rest', () => {
    const record = sealRecord(buildRecord({ ...input, gates: [] }), null)
    const text =
      '{"ci_run_id":"7","gates":{},"gates_passed":false,"git_branch":"main","git_sha":"abc","job":"test","prev":null,"run_attempt":1,"timestamp":"2026-01-02T03:04:05Z"}'
    expect(record.hash).toBe(createHash('sha256').update(text).digest('hex'))
  })

  test('verifies after a round trip, and not after any change', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), fc.nat(), (extra, n) => {
        const sealed: Record<string, unknown> = { ...sealRecord({ ...buildRecord(input), ...extra }, null) }
        const read = JSON.parse(JSON.stringify(sealed)) as Record<string, unknown>
        expect(hashVerifies(read)).toBe(true)
        expect(hashVerifies({ ...read, run_attempt: n + 1_000_000 })).toBe(false)
        expect(hashVerifies({ ...read, zzzz: 1 })).toBe(false)
      }),
      { numRuns: 100 }
    )
  })
})

describe('readRecord', () => {
  test('takes what older writers wrote', () => {
    expect(readRecord({})).toEqual({})
    expect(readRecord({ timestamp: null, calibration: { ece: null }, more: 1 })).toEqual({
      timestamp: null,
      calibration: { ece: null },
      more: 1
    })
  })

  test.each([
    [{ gates_passed: 'yes' }, /^gates_passed: /],
    [{ calibration: { ece: '0.1' } }, /^calibration\.ece: /],
    [{ selector_metrics: { coverage_pct: 1e999 } }, /^selector_metrics\.coverage_pct: /],
    [{ timestamp: '2025-99-99' }, /^timestamp: /],
    [{ hash: 'abc' }, /^hash: /]
  ])('names the key that is wrong in %j', (value, reason) => expect(readRecord(value)).toMatch(reason))
})
