import { describe, expect, test } from '@jest/globals'
import { renderConsole } from '../../src/report/console.js'
import { buildView } from '../../src/report/view.js'
import { allFail, HOSTILE, nothingEvaluated, sample } from './sample.js'

const RULE = '='.repeat(100)

describe('gates report table', () => {
  test('has the form of the seed, with words', () => {
    const lines = renderConsole(buildView(sample())).split('\n')
    expect(lines.slice(0, 6)).toEqual([
      RULE,
      'CI QUALITY GATES REPORT',
      RULE,
      '',
      'PASS | Coverage             |  90.5000 vs  85.0000 | 1,810 of 2,000 lines in 41 files',
      'PASS | ECE                  |   0.0412 vs   0.2500 | ece of 2,000 samples'
    ])
    expect(lines).toContain('SUMMARY: 9 passed, 0 failed')
    expect(lines.at(-2)).toBe('ALL CI GATES PASSED')
  })

  test('a failed gate says what to do, and the last line counts', () => {
    const text = renderConsole(buildView(sample({ verdicts: { coverage: 'fail', ece: 'not-evaluated' } })))
    expect(text).toContain(
      'FAIL | Coverage             |  72.2500 vs  85.0000 | 1,810 of 2,000 lines in 41 files; cover the 31 lines'
    )
    expect(text).toContain(
      'N/A  | ECE                  |        - vs   0.2500 | not evaluated, no evidence: looked for ece.json'
    )
    expect(text).toContain('SUMMARY: 7 passed, 1 failed, 1 not evaluated')
    expect(text.trimEnd().split('\n').at(-1)).toBe('CI GATES FAILED: 1 of 8 (1 not evaluated)')
  })

  test.each([
    ['not evaluated', nothingEvaluated(), 'CI GATES INCOMPLETE (9 not evaluated)'],
    ['cancelled', sample({ result: 'cancelled' }), 'CI GATES CANCELLED: the run was cut off'],
    [
      'some not evaluated',
      sample({ verdicts: { mce: 'not-evaluated' } }),
      'ALL 8 EVALUATED CI GATES PASSED (1 not evaluated)'
    ]
  ])('%s is never all passed', (_name, assessment, last) => {
    expect(renderConsole(buildView(assessment)).trimEnd().split('\n').at(-1)).toBe(last)
  })

  test('one gate is not spoken of as all of them', () => {
    const { gates, ...rest } = sample({ verdicts: { mce: 'not-evaluated' } })
    const two = gates.filter(({ name }) => name === 'mce' || name === 'ece')
    const last = renderConsole(buildView({ ...rest, gates: two }))
      .trimEnd()
      .split('\n')
      .at(-1)
    expect(last).toBe('THE ONLY EVALUATED CI GATE PASSED (1 not evaluated)')
  })

  test('hostile names cannot start a line or carry control characters', () => {
    const lines = renderConsole(buildView(allFail(HOSTILE))).split('\n')
    expect(lines.filter((l) => l.startsWith('FAIL | '))).toHaveLength(9)
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(lines.some((l) => l.startsWith('::') || l.startsWith('##['))).toBe(false)
  })
})
