import { describe, expect, test } from '@jest/globals'
import { readCoveragePy } from '../../src/coverage/coverage-py.js'

const file = (summary: object): object => ({ files: { 'a.py': { summary } }, totals: { ...summary, percent_covered: 100 } })

describe('a coverage.py document that cannot be', () => {
  test.each<[string, object, string]>([
    ['more lines covered than there are', file({ covered_lines: 500, num_statements: 100 }), '500 of 100 lines'],
    [
      'more branches covered than there are',
      { meta: { branch_coverage: true }, ...file({ covered_lines: 1, num_statements: 3, covered_branches: 1000, num_branches: 1 }) },
      '1000 of 1 branches'
    ],
    ['nothing measured', { files: {}, totals: { covered_lines: 0, num_statements: 0, percent_covered: 100 } }, 'no lines'],
    ['a percentage that its counts do not give', { totals: { covered_lines: 0, num_statements: 100, percent_covered: 100 } }, 'counts give 0.00 %']
  ])('%s', (_name, document, message) => {
    expect(() => readCoveragePy(document, 'coverage.json')).toThrow(message)
  })
})
