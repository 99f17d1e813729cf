import { afterAll, describe, expect, test } from '@jest/globals'
import { readCoverage, readJoined } from '../../src/coverage/read.js'
import { fileMatcher } from '../../src/coverage/select.js'
import { refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const record = (name: string, covered: number, total: number, extra = ''): string =>
  `SF:${name}\n${extra}${Array.from({ length: total }, (_, i) => `DA:${i + 1},${i < covered ? 1 : 0}\n`).join('')}end_of_record\n`

/** core 9 of 10, core/old 0 of 10, ui 1 of 4; functions and branches in core alone. */
const REPORT =
  record('src/core/a.ts', 9, 10, 'FN:1,f\nFN:3,g\nFNDA:1,f\nFNDA:0,g\nFNF:2\nFNH:1\nBRDA:1,0,0,1\nBRDA:1,0,1,0\nBRF:2\nBRH:1\n') +
  record('src/core/old/b.ts', 0, 10) +
  record('src/ui/c.ts', 1, 4)
const report = (): string => dir.put('lcov.info', REPORT)

describe('coverage-paths', () => {
  test.each([
    [['src/core/**'], 2, 9, 20],
    [['src/core/**', '!src/core/old/**'], 1, 9, 10],
    [['!**/old/**'], 2, 10, 14],
    [['./src/ui'], 1, 1, 4],
    [['src/{core,ui}/*.ts'], 2, 10, 14]
  ])('%j counts those files only', (only, files, covered, total) => {
    const { facts } = readJoined(dir.root, [report()], { only })
    expect(facts).toMatchObject({ files, lines_covered: covered, lines_total: total, limited_to: only })
    expect(facts.percent).toBe((100 * covered) / total)
  })

  test('limits branches and functions too', () => {
    expect(readJoined(dir.root, [report()], { only: ['src/core/**'] }).facts).toMatchObject({
      branches_total: 2,
      functions_total: 2
    })
    const { facts } = readJoined(dir.root, [report()], { only: ['src/ui/**'] })
    expect(facts.branches_total).toBe(0)
    expect(facts).not.toHaveProperty('functions_total')
  })

  test('that match nothing are an error with the setting and some names, never 0 lines', () => {
    const error = refused(() => readJoined(dir.root, [report()], { only: ['lib/**'] }))
    expect(error.message).toMatch(/^coverage-paths: lib\/\*\* matches none of the 3 covered files \(src\/core\/a\.ts, /)
    expect(error.place.setting).toBe('coverage-paths')
  })

  test('are an error where one of several matches nothing; an exclusion may', () => {
    const error = refused(() => readJoined(dir.root, [report()], { only: ['src/cor/**', 'src/ui/**'] }))
    expect(error.message).toMatch(/^coverage-paths: src\/cor\/\*\* matches none of the 3 covered files/)
    expect(readJoined(dir.root, [report()], { only: ['src/ui', '!gen/**'] }).facts.files).toBe(1)
  })

  test('refuse a report of totals only', () => {
    const name = dir.put('seed.json', '{"totals": {"percent_covered": 90}}')
    expect(refused(() => readJoined(dir.root, [name], { only: ['src/**'] })).message).toMatch(/^seed\.json: .*totals only/)
  })
})

test('a glob of coverage-min is measured by itself; one that matches nothing has no percentage', () => {
  const { facts } = readJoined(dir.root, [report()], { globs: ['src/core/**', 'lib/**'] })
  expect(facts.percent).toBe((100 * 10) / 24)
  expect(facts.paths).toEqual([
    {
      glob: 'src/core/**',
      files: 2,
      lines_covered: 9,
      lines_total: 20,
      percent: 45,
      worst: { path: 'src/core/old/b.ts', lines_covered: 0, lines_total: 10 }
    },
    {
      glob: 'lib/**',
      files: 0,
      lines_covered: 0,
      lines_total: 0,
      others: 'the 3 covered files (src/core/a.ts, src/core/old/b.ts, src/ui/c.ts)'
    }
  ])
})

test('an exclusion wins wherever it stands', () => {
  const matches = fileMatcher(['!a/b.ts', 'a/**'])
  expect([matches('a/b.ts'), matches('a/c.ts'), matches('d.ts')]).toEqual([false, true, false])
})

describe('names that differ in case', () => {
  const one = (name: string, file: string, ...lines: string[]): string =>
    dir.put(name, `SF:${file}\n${lines.map((l) => `DA:${l}\n`).join('')}end_of_record\n`)

  test('are one file where the repository has one', () => {
    dir.put('lib/foo.py', '')
    const files = [one('1.info', 'Lib/Foo.py', '1,1'), one('2.info', 'lib/foo.py', '2,0')]
    expect(readCoverage(dir.root, files)).toMatchObject({ files: 1, lines_total: 2, worst: [{ path: 'lib/foo.py' }] })
  })

  test('are one file where an earlier report has one', () => {
    const files = [one('3.info', 'gen/bar.py', '1,1'), one('4.info', 'Gen\\Bar.py', '2,0')]
    expect(readCoverage(dir.root, files)).toMatchObject({ files: 1, lines_total: 2 })
  })

  test('stay two where one report or the repository has two', () => {
    const both = dir.put('5.info', record('gen/x.py', 1, 1) + record('gen/X.py', 0, 1))
    expect(readCoverage(dir.root, [both, one('6.info', 'GEN/x.PY', '1,1')])).toMatchObject({ files: 3 })
    dir.put('two/y.py', '')
    dir.put('two/Y.py', '')
    const files = [one('7.info', 'two/y.py', '1,1'), one('8.info', 'two/Y.py', '1,0')]
    expect(readCoverage(dir.root, files)).toMatchObject({ files: 2 })
  })
})
