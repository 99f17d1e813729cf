import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readCoverageFile } from '../../src/coverage/read.js'
import type { CoverageReport } from '../../src/coverage/types.js'
import { refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const read = (text: string): CoverageReport => readCoverageFile(path.join(dir.root, dir.put('evidence', text)), 'evidence')

describe('llvm-cov', () => {
  const file = (segments: unknown): string =>
    JSON.stringify({
      type: 'llvm.coverage.json.export',
      data: [{ files: [{ filename: 'a.c', segments, summary: { lines: { count: 9, covered: 4 } } }] }]
    })

  test('the summary stands where segments say something else', () => {
    const [one] = read(file([[1, 1, 1, true, true, false]])).files
    expect(one).toEqual({ path: 'a.c', lines_covered: 4, lines_total: 9 })
  })

  test('LLVM before 10 wrote its booleans as numbers', () => {
    const [one] = readCoverageFile(
      path.join(dir.root, dir.put('old.json', file([[1, 1, 4, 1, 1], [5, 1, 0, 1, 1], [9, 2, 0, 0, 0]]))),
      'old.json'
    ).files
    expect([...(one?.lines ?? [])].filter(([, hit]) => hit)).toHaveLength(5)
  })

  test('segments count where there is no summary; neither is refused', () => {
    const export_ = (file: object): string =>
      JSON.stringify({ type: 'llvm.coverage.json.export', version: '2.0.1', data: [{ files: [{ filename: 'a.swift', ...file }] }] })
    const segments = [[2, 1, 4, true, true, false], [3, 1, 0, true, true, false], [4, 2, 0, false, false, false]]
    expect(read(export_({ segments })).files).toMatchObject([{ lines_covered: 2, lines_total: 3 }])
    expect(refused(() => read(export_({}))).message).toMatch(/neither summary nor segments of "a.swift"/)
  })

  test('a hostile gap between segments is not walked', () => {
    const text = file([[1, 1, 1, true, true], [2_000_000_000, 1, 0, false, false]])
    expect(refused(() => read(text)).message).toMatch(/states 4 covered lines, and its segments none/)
  })

  test('a summary that is better than its segments does not stand', () => {
    const missed = [[1, 1, 0, true, true, false], [9, 2, 0, false, false, false]]
    expect(read(file(missed)).files).toMatchObject([{ lines_covered: 0, lines_total: 9 }])
  })

  test.each([
    [18, { lines_covered: 1, lines_total: 18 }],
    [17, { lines_covered: 1, lines_total: 20 }]
  ])('a summary of %i lines beside segments of 20', (count, counts) => {
    const segments = [[1, 1, 1, true, true, false], [1, 9, 0, false, false, false], [2, 1, 0, true, true, false], [20, 2, 0, false, false, false]]
    const one = { filename: 'a.c', segments, summary: { lines: { count, covered: 1 } } }
    const text = JSON.stringify({ type: 'llvm.coverage.json.export', version: '2.0.1', data: [{ files: [one] }] })
    expect(read(text).files).toMatchObject([counts])
  })

  test('a segment that is none', () => {
    expect(refused(() => read(file([['x']]))).message).toMatch(/llvm-cov export/)
  })

  // clang++ and llvm-cov 14.0.6: a lambda of 6 lines, all run, in a function of 14; `llvm-cov report` prints 17 of 21 lines.
  describe('a lambda counts in itself and in its function, as llvm-cov counts it', () => {
    const lambda = [3, 20, 8, 4, 1, 0, 0, 0]
    const outer = [2, 13, 15, 2, 1, 0, 0, 0]
    const main = [16, 11, 16, 34, 1, 0, 0, 0]
    const export_ = (regions: unknown[], covered: number): string =>
      JSON.stringify({
        type: 'llvm.coverage.json.export',
        data: [
          {
            files: [
              {
                filename: 'a.cpp',
                segments: [[2, 13, 1, true, true, false], [9, 12, 0, true, true, false], [9, 13, 1, true, false, false],
                  [10, 1, 0, true, true, false], [10, 2, 0, true, false, false], [13, 4, 1, true, false, false],
                  [15, 2, 0, false, false, false], [16, 11, 1, true, true, false], [16, 34, 0, false, false, false]],
                summary: { lines: { count: covered + 4, covered } }
              }
            ],
            functions: regions.map((region) => ({ filenames: ['a.cpp'], regions: [region] }))
          }
        ]
      })

    test('as the tool has it', () => {
      const [one] = read(export_([outer, lambda, main], 17)).files
      expect(one).toEqual({ path: 'a.cpp', lines_covered: 17, lines_total: 21 })
    })

    test.each([
      ['more lines than the functions share', [outer, lambda, main], 20],
      ['instantiations, which begin at one place', [outer, outer, main], 17],
      ['functions side by side', [outer, main], 17],
      ['no functions', [], 17],
      ['functions that are none', [[], [2, 13, '15'], [15, 1, 2, 1, 1, 0], [1, 1, 99, 1, 1, 7]], 17]
    ])('not %s', (_, regions, covered) => {
      const [one] = read(export_(regions, covered)).files
      expect(one?.lines_total).toBe(15)
    })
  })
})
