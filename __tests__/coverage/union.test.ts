import { afterAll, describe, expect, test } from '@jest/globals'
import { readCoverage } from '../../src/coverage/read.js'
import { refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const lcov = (name: string, file: string, ...lines: string[]): string =>
  dir.put(name, `SF:${file}\n${lines.map((l) => `DA:${l}\n`).join('')}end_of_record\n`)

const cobertura = (name: string, source: string, file: string, ...hits: number[]): string =>
  dir.put(
    name,
    `<coverage line-rate="1"><sources><source>${source}</source></sources><packages><class filename="${file}"><lines>` +
      `${hits.map((h, i) => `<line number="${i + 1}" hits="${h}"/>`).join('')}</lines></class></packages></coverage>`
  )

describe('one source file in several reports', () => {
  test('a line counts once and is covered when any report hit it', () => {
    const files = [lcov('1.info', 'src/a.ts', '1,0', '2,1'), cobertura('2.xml', '.', 'src/a.ts', 5, 0, 0)]
    expect(readCoverage(dir.root, files)).toMatchObject({
      formats: ['lcov', 'cobertura'],
      sources: files,
      files: 1,
      lines_covered: 2,
      lines_total: 3,
      percent: 200 / 3
    })
  })

  test.each([
    ['first', ['sums.info', 'lines.info']],
    ['last', ['lines.info', 'sums.info']]
  ])('a report of sums only covers no line of one with lines; it comes %s', (_, files) => {
    lcov('lines.info', 'src/sum.ts', '1,0', '2,0')
    dir.put('sums.info', 'SF:src/sum.ts\nLF:100\nLH:100\nend_of_record\n')
    expect(readCoverage(dir.root, files)).toMatchObject({ lines_covered: 0, lines_total: 2 })
  })

  test('Go blocks and lines of one file are joined as lines', () => {
    dir.put('blocks.out', 'mode: set\nsrc/b.go:1.1,2.2 1000 1\n')
    const files = [lcov('b.info', 'src/b.go', '2,0', '3,0', '4,0'), 'blocks.out']
    expect(readCoverage(dir.root, files)).toMatchObject({ lines_covered: 2, lines_total: 4 })
  })

  test('Go profiles that disagree on the statements of a block are refused', () => {
    dir.put('one.out', 'mode: set\na.go:1.1,2.2 1 1\n')
    dir.put('thousand.out', 'mode: set\na.go:1.1,2.2 1000 1\n')
    const error = refused(() => readCoverage(dir.root, ['one.out', 'thousand.out']))
    expect(error.message).toMatch(/a\.go: .*1\.1,2\.2 has 1 statements and 1000 statements/)
  })

  test.each([
    ['./', './src/a.ts'],
    ['a detour', 'src/x/../a.ts'],
    ['backslashes', 'src\\a.ts'],
    ['the checkout of another machine', '/home/runner/work/app/app/src/a.ts'],
    ['a Windows checkout', 'D:\\a\\app\\src\\a.ts'],
    ['a file URL', 'file:///D:/a/app/src/a.ts']
  ])('written with %s', (_, other) => {
    const files = [lcov('3.info', other, '1,1'), lcov('4.info', 'src/a.ts', '1,0')]
    expect(readCoverage(dir.root, files)).toMatchObject({ files: 1, lines_total: 1, lines_covered: 1 })
  })

  test('below the root as an absolute path', () => {
    const files = [lcov('5.info', `${dir.root}/src/a.ts`, '1,1'), lcov('6.info', 'src/a.ts', '1,0')]
    expect(readCoverage(dir.root, files)).toMatchObject({ files: 1 })
  })

  test('from two other machines, recognised by the files of the repository', () => {
    dir.put('lib/core/z.ts', '')
    const files = [lcov('7.info', '/ci/one/lib/core/z.ts', '1,1'), lcov('8.info', 'C:\\two\\lib\\core\\z.ts', '2,0')]
    const facts = readCoverage(dir.root, files)
    expect(facts.files).toBe(1)
    expect(facts.worst[0]?.path).toBe('lib/core/z.ts')
  })

  test('the source root of a Cobertura report is part of the path', () => {
    const files = [cobertura('9.xml', '/ci/app/pkg', 'm.py', 1, 0), lcov('10.info', 'pkg/m.py', '2,1')]
    expect(readCoverage(dir.root, files)).toMatchObject({ files: 1, lines_total: 2, lines_covered: 2 })
  })
})

describe('different source files stay different', () => {
  test('two files of one report never become one', () => {
    const file = dir.put(
      '11.info',
      'SF:/a/x/__init__.py\nDA:1,1\nend_of_record\nSF:/a/y/__init__.py\nDA:1,0\nend_of_record\n'
    )
    dir.put('__init__.py', '')
    expect(readCoverage(dir.root, [file])).toMatchObject({ files: 2, lines_total: 2 })
  })

  test('the same name in another directory of another machine', () => {
    const files = [lcov('12.info', 'src/index.ts', '1,1'), lcov('13.info', '/ci/app/test/index.ts', '1,0')]
    expect(readCoverage(dir.root, files)).toMatchObject({ files: 2 })
  })
})

describe('percentages alone', () => {
  const seed = (): string => dir.put('seed.json', '{"totals": {"percent_covered": 90}}')

  test('are what the report states, and say that nothing was counted', () => {
    expect(readCoverage(dir.root, [seed()])).toMatchObject({ percent: 90, percent_only: true, lines_total: 0 })
  })

  test('cannot be joined', () => {
    const error = refused(() => readCoverage(dir.root, [lcov('14.info', 'a', '1,1'), seed()]))
    expect(error.message).toMatch(/^seed\.json: .*cannot be joined/)
  })
})

test('branches count in the percentage only where every report counts them', () => {
  const summary = { covered_lines: 1, num_statements: 2, num_branches: 2, covered_branches: 2 }
  const json = dir.put(
    'b.json',
    JSON.stringify({ files: { 'p.py': { summary } }, totals: { ...summary, percent_covered: 75 } })
  )
  expect(readCoverage(dir.root, [json]).percent).toBe(75)
  expect(readCoverage(dir.root, [json, lcov('15.info', 'q.py', '1,1', '2,0')]).percent).toBe(50)
})
