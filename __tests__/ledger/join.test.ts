import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { verifyChain } from '../../src/ledger/chain.js'
import { joinLedgers, joinMonths, recordsByRun, splitMonths, withRecord } from '../../src/ledger/join.js'
import type { Month } from '../../src/ledger/months.js'
import { buildRecord, type RunRecordDraft } from '../../src/ledger/record.js'

function draft(run: number, timestamp = '2026-11-22T12:00:00.000Z', job = 'test'): RunRecordDraft {
  return buildRecord({
    run: {
      timestamp,
      git_sha: 'a'.repeat(40),
      git_branch: 'main',
      ci_run_id: String(run),
      run_attempt: 1,
      job
    },
    gates_passed: true,
    gates: [{ name: 'coverage', verdict: 'pass', value: 90, threshold: 85 }]
  })
}

const after = (months: readonly Month[], ...drafts: RunRecordDraft[]): Month[] =>
  drafts.reduce<Month[]>((grown, one) => withRecord(grown, one).months, [...months])
const runs = (months: readonly Month[]): string[] =>
  joinMonths(months)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { ci_run_id: string }).ci_run_id)

describe('a ledger as one text', () => {
  test('is split into the months it was joined from', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 28 * 12 }), { maxLength: 30 }), (days) => {
        const months = after(
          [],
          ...days.map((day, i) =>
            draft(
              i,
              `2026-${String(Math.ceil(day / 28)).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}T00:00:00Z`
            )
          )
        )
        expect(splitMonths(joinMonths(months), 'it')).toEqual(months)
        expect(verifyChain(months).problems).toEqual([])
      })
    )
  })

  test.each([
    ['an altered record', (text: string) => text.replace('"value":90', '"value":99'), /altered/],
    ['a missing one', (text: string) => text.split('\n').toSpliced(1, 1).join('\n'), /does not follow/],
    ['half a line', (text: string) => text.slice(0, -20), /not JSON/],
    [
      'a line without its hash',
      (text: string) => `${text}{"timestamp":"2026-11-22T12:00:00Z"}\n`,
      /without its hash/
    ]
  ])('is refused with %s', (_what, change, message) => {
    const text = joinMonths(after([], draft(1), draft(2), draft(3)))
    expect(() => splitMonths(change(text), 'it')).toThrow(message)
  })

  test('is no ledger where there is nothing', () => {
    expect(splitMonths('', 'it')).toEqual([])
  })
})

describe('ledgers that have parted', () => {
  const common = after([], draft(1), draft(2))

  test('are joined without losing or repeating a record, in one chain', () => {
    const joined = joinLedgers(after(common, draft(3)), after(common, draft(4), draft(5)))
    expect(runs(joined)).toEqual(['1', '2', '3', '4', '5'])
    expect(verifyChain(joined)).toMatchObject({ records: 5, problems: [] })
    expect(joinLedgers(joined, after(common, draft(4)))).toEqual(joined)
  })

  test('are joined where one has nothing in common, and where one is empty', () => {
    expect(runs(joinLedgers(after([], draft(9)), common))).toEqual(['9', '1', '2'])
    expect(joinLedgers(common, [])).toEqual(common)
    expect(runs(joinLedgers([], common))).toEqual(['1', '2'])
  })

  test('count their records by run', () => {
    expect([...recordsByRun(after(common, draft(2, undefined, 'other')))]).toEqual([
      ['1', 1],
      ['2', 2]
    ])
  })
})
