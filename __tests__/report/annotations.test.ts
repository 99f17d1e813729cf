import { describe, expect, test } from '@jest/globals'
import type { DatasetResult } from '../../src/datasets/types.js'
import { annotationsOf, MAX_PER_KIND } from '../../src/report/annotations.js'
import { testCase } from './sample-facts.js'
import { allFail, HOSTILE, huge, sample } from './sample.js'

describe('annotations', () => {
  test('name the failing test at its line, the changed dataset at the contract, the gate with what to do', () => {
    const all = annotationsOf(sample({ verdicts: { coverage: 'fail' } }))
    expect(all).toContainEqual({
      level: 'error',
      title: 'Failing test: tests/test_loader.py::test_row_1',
      message: 'AssertionError: expected 41 rows, got 40',
      file: 'tests/test_loader.py',
      line: 11
    })
    expect(all).toContainEqual(
      expect.objectContaining({ title: 'Dataset train: mismatch', file: 'data_contracts.yaml' })
    )
    expect(all[0]).toMatchObject({
      title: 'Gate failed: Coverage',
      message: expect.stringContaining('cover the 31 lines') as unknown
    })
  })

  test.each<[Partial<DatasetResult>, { file: string; line?: number }]>([
    [
      { file: 'data/t.csv', line: 7, contract_line: 3 },
      { file: 'data/t.csv', line: 7 }
    ],
    [
      { file: 'data/t.csv.gz', line: 7, contract_line: 3 },
      { file: 'data_contracts.yaml', line: 3 }
    ],
    [
      { file: 'data/t.parquet', contract_line: 3 },
      { file: 'data_contracts.yaml', line: 3 }
    ],
    [
      { file: '../t.csv', line: 7, contract_line: 3 },
      { file: 'data_contracts.yaml', line: 3 }
    ]
  ])('a dataset with %j is told at %j', (found, place) => {
    const assessment = sample()
    if (assessment.facts.datasets.state !== 'found') throw new Error('no datasets')
    const { value } = assessment.facts.datasets
    const [first] = value.datasets
    if (first === undefined) throw new Error('no dataset')
    value.datasets = [{ ...first, status: 'mismatch', blocking: true, message: 'x', ...found }]
    const all = annotationsOf(assessment).filter(({ title }) => title.startsWith('Dataset'))
    expect(all).toEqual([expect.objectContaining(place)])
  })

  test('nothing failed, nothing flaky: none', () => {
    const assessment = sample()
    if (assessment.facts.tests.state === 'found') assessment.facts.tests.value.cases = [testCase(1, 'passed')]
    expect(annotationsOf(assessment)).toEqual([])
  })

  test('at most ten of a kind, the tenth counting the rest, no source crowded out', () => {
    const errors = annotationsOf(huge(1000)).filter((a) => a.level === 'error')
    expect(errors).toHaveLength(MAX_PER_KIND)
    // 9 gates, 1,000 tests, 1,000 datasets, 1,000 differences; 9 are shown.
    expect(errors.at(-1)?.message).toBe('3,000 more errors are in the report.')
    for (const start of ['Gate failed', 'Failing test', 'Dataset', 'Builds differ'])
      expect(errors.filter((a) => a.title.startsWith(start)).length).toBeGreaterThan(0)
  })

  test.each(['/etc/passwd', '../up.py', 'C:\\x.py', 'a\u0007b.py', ''])(
    'the place %j outside the repository is not named',
    (file) => {
      const assessment = sample()
      if (assessment.facts.tests.state === 'found')
        assessment.facts.tests.value.cases = [{ ...testCase(1, 'failed'), file }]
      const found = annotationsOf(assessment).find((a) => a.title.startsWith('Failing test'))
      expect(found).toBeDefined()
      expect(found).not.toHaveProperty('file')
      expect(found).not.toHaveProperty('line')
    }
  )

  test('hostile names carry no control characters and no line breaks', () => {
    for (const a of annotationsOf(allFail(HOSTILE))) {
      expect(a.title + a.message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect(a.message).not.toBe('')
    }
  })
})
