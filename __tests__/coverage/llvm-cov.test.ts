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
})
