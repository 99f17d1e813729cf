import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readCoveragePy } from '../../src/coverage/coverage-py.js'
import { readCoverage } from '../../src/coverage/read.js'
import { FIXTURES, refused } from './scratch.js'

const python = path.join(FIXTURES, 'python')

describe('the percentage is the one that coverage.py prints', () => {
  test('lines: TOTAL 20 statements, 5 missed, 75 %', () => {
    const facts = readCoverage(python, ['coverage.json'])
    expect(facts).toMatchObject({
      formats: ['coverage.py'],
      files: 3,
      lines_covered: 15,
      lines_total: 20,
      percent: 75,
      branches_total: 0
    })
    expect(facts.worst[0]).toEqual({ path: 'shapes/unused.py', lines_covered: 0, lines_total: 3 })
  })

  test('with branches: TOTAL 20 statements, 8 branches, 71 %', () => {
    expect(readCoverage(python, ['coverage-branch.json'])).toMatchObject({
      lines_covered: 15,
      lines_total: 20,
      branches_covered: 5,
      branches_total: 8,
      percent: 71.42857142857143
    })
  })

  test('both runs together count every line and branch once', () => {
    expect(readCoverage(python, ['coverage-branch.json', 'coverage-branch.json'])).toMatchObject({
      lines_total: 20,
      branches_total: 8,
      percent: 71.42857142857143
    })
  })
})

describe('totals only', () => {
  test.each([90, 0, 100, 84.999999])('%d %%', (percent) => {
    const report = readCoveragePy({ totals: { percent_covered: percent } }, 'coverage.json')
    expect(report).toMatchObject({ files: [], percent })
    expect(report.totals).toBeUndefined()
  })

  test('with counts', () => {
    const totals = { percent_covered: 50, covered_lines: 5, num_statements: 10 }
    expect(readCoveragePy({ totals }, 'c').totals).toMatchObject({ lines_covered: 5, lines_total: 10 })
  })
})

describe('older writers, whose line lists do not add up to their summary', () => {
  test('their summary stands', () => {
    const summary = { covered_lines: 1, num_statements: 2 }
    const file = { executed_lines: [1, 2, 3], missing_lines: [4], summary }
    const report = readCoveragePy({ files: { 'a.py': file }, totals: { ...summary, percent_covered: 50 } }, 'c')
    expect(report.files).toEqual([{ path: 'a.py', lines_covered: 1, lines_total: 2 }])
  })
})

describe('a summary that states more than its own lists show', () => {
  const all = { covered_lines: 100, num_statements: 100 }
  test.each([
    ['lines are missing', { executed_lines: [1], missing_lines: [2, 3, 4, 5, 6, 7, 8, 9], summary: all }],
    ['too few lines ran', { executed_lines: [1, 1, 2], summary: all }],
    [
      'branches are missing',
      {
        executed_branches: [[1, 2]],
        missing_branches: [[1, 3]],
        summary: { ...all, num_branches: 2, covered_branches: 2 }
      }
    ]
  ])('%s', (_, file) => {
    const totals = { ...file.summary, percent_covered: 100 }
    const error = refused(() => readCoveragePy({ files: { 'a.py': file }, totals }, 'c.json'))
    expect(error.message).toMatch(/c\.json: the summary of "a\.py" states .* are listed as executed/)
  })

  test('totals of a list of no files', () => {
    const report = { files: {}, totals: { ...all, percent_covered: 100 } }
    expect(refused(() => readCoveragePy(report, 'c.json')).message).toMatch(/no lines \(0 files\)/)
  })
})

describe('refusals', () => {
  test.each([
    ['no percentage', { totals: {} }, /percent_covered/],
    ['a text for a number', { totals: { percent_covered: '90' } }, /percent_covered/],
    ['not finite', { totals: { percent_covered: Infinity } }, /percent_covered/],
    ['above 100', { totals: { percent_covered: 101 } }, /percent_covered/],
    ['lines, but not how many are covered', { totals: { percent_covered: 99, num_statements: 9 } }, /lines .* not both/],
    ['covered branches of nothing', { totals: { percent_covered: 99, covered_branches: 9 } }, /branches .* not both/],
    ['below 0', { totals: { percent_covered: -1 } }, /percent_covered/],
    ['a file without summary', { files: { 'a.py': {} }, totals: { percent_covered: 1 } }, /a\.py > summary/],
    [
      'files that do not add up',
      {
        files: { 'a.py': { summary: { covered_lines: 1, num_statements: 2 } } },
        totals: { percent_covered: 50, num_statements: 3, covered_lines: 1 }
      },
      /num_statements 3, but the files add up to 2/
    ]
  ])('%s', (_, value, message) => {
    const error = refused(() => readCoveragePy(value, 'coverage.json'))
    expect(error.message).toMatch(message)
    expect(error.place.file).toBe('coverage.json')
  })
})
