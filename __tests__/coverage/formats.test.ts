import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readCoverage, readCoverageFile } from '../../src/coverage/read.js'
import type { CoverageReport } from '../../src/coverage/types.js'
import { FIXTURES, refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const read = (text: string): CoverageReport => readCoverageFile(path.join(dir.root, dir.put('evidence', text)), 'evidence')

describe('the totals are the ones that the tool prints (fixtures/coverage/README.md)', () => {
  test.each<[string, string, object]>([
    ['istanbul/coverage-final.json', 'istanbul', { lines: [4, 8], branches: [2, 6], functions: [1, 3] }],
    ['istanbul/coverage-summary.json', 'istanbul summary', { lines: [4, 8], branches: [2, 6], functions: [1, 3] }],
    ['istanbul/clover.xml', 'clover', { lines: [4, 8], branches: [2, 6], functions: [1, 3] }],
    ['istanbul/cobertura-coverage.xml', 'cobertura', { lines: [4, 8], branches: [2, 6] }],
    ['istanbul/lcov.info', 'lcov', { lines: [4, 8], branches: [2, 6], functions: [1, 3] }],
    ['jacoco/jacoco.xml', 'jacoco', { lines: [5, 8], branches: [3, 6], functions: [3, 5] }],
    ['go/coverpkg.out', 'go cover', { lines: [7, 11], branches: [0, 0] }],
    ['go/count.out', 'go cover', { lines: [7, 11], branches: [0, 0] }],
    ['llvm/export.json', 'llvm-cov', { lines: [16, 25], branches: [0, 0], functions: [3, 4] }],
    ['gcc/lcov.info', 'lcov', { lines: [7, 11], branches: [2, 6], functions: [3, 4] }],
    ['gcc/gcovr.xml', 'cobertura', { lines: [7, 11], branches: [2, 6] }],
    ['gcc/gcovr-clover.xml', 'clover', { lines: [7, 11] }],
    ['gcc/gcovr-sonarqube.xml', 'sonarqube', { lines: [6, 7], branches: [8, 10] }],
    ['gcc/gcovr.info', 'lcov', { lines: [6, 7], branches: [8, 10], functions: [2, 3] }],
    ['v8/c8-final.json', 'istanbul', { lines: [12, 18], branches: [6, 9], functions: [3, 5] }],
    ['v8/c8-lcov.info', 'lcov', { lines: [12, 18], branches: [6, 9], functions: [3, 5] }],
    ['v8/vitest-final.json', 'istanbul', { lines: [3, 5], branches: [1, 4], functions: [1, 2] }],
    ['v8/vitest-clover.xml', 'clover', { lines: [3, 5], branches: [1, 4], functions: [1, 2] }],
    ['gcc/gcovr-jacoco.xml', 'jacoco', { lines: [7, 11], branches: [2, 6] }],
    ['python/coverage.json', 'coverage.py', { lines: [15, 20], branches: [0, 0] }],
    ['python/coverage.xml', 'cobertura', { lines: [15, 20] }],
    ['python/lcov.info', 'lcov', { lines: [15, 20] }],
    ['python/lcov-branch.info', 'lcov', { lines: [15, 20], branches: [5, 8] }]
  ])('%s', (file, format, expected) => {
    const facts = readCoverage(FIXTURES, [file])
    expect(facts.formats).toEqual([format])
    expect({
      lines: [facts.lines_covered, facts.lines_total],
      branches: [facts.branches_covered, facts.branches_total],
      functions: [facts.functions_covered, facts.functions_total]
    }).toMatchObject(expected)
    expect(facts.percent).toBeCloseTo((100 * facts.lines_covered) / facts.lines_total, 10)
  })

  test.each([
    ['istanbul', ['coverage-final.json', 'clover.xml', 'lcov.info', 'cobertura-coverage.xml', 'coverage-summary.json'], 8],
    ['gcc', ['lcov.info', 'gcovr.xml', 'gcovr-clover.xml'], 11],
    ['python', ['coverage.json', 'coverage.xml', 'lcov.info', 'coverage-branch.json'], 20],
    ['go', ['coverpkg.out', 'count.out'], 11]
  ])('the reports of %s in one union count every line once', (folder, files, lines) => {
    expect(readCoverage(path.join(FIXTURES, folder), files).lines_total).toBe(lines)
  })

  test("llvm-cov's lines are those that `llvm-cov show` numbers; both instantiations of a generic count", () => {
    const [file] = readCoverageFile(path.join(FIXTURES, 'llvm/export.json'), 'export.json').files
    const lines = [...(file?.lines ?? [])]
    expect(lines).toHaveLength(25)
    expect(lines.filter(([, hit]) => !hit).map(([line]) => line)).toEqual([5, 20, 21, 22, 23, 24, 25, 26])
  })
})

describe('coverage.py of other years', () => {
  test.each([
    ['coverage-5.5-branch.json', [12, 18], [7, 10], 68],
    ['coverage-7.2-branch.json', [11, 17], [7, 10], 67],
    ['coverage-7.17-contexts.json', [11, 17], [7, 10], 67]
  ])('%s: lines, branches and the percentage of its TOTAL line', (name, lines, branches, percent) => {
    const facts = readCoverage(path.join(FIXTURES, 'python'), [name])
    expect([facts.lines_covered, facts.lines_total]).toEqual(lines)
    expect([facts.branches_covered, facts.branches_total]).toEqual(branches)
    expect(Math.round(facts.percent)).toBe(percent)
  })
})

describe('SonarQube generic coverage', () => {
  const report = (line: string): string => `<coverage version="1"><file path="a.c">${line}</file></coverage>`

  test.each([
    ['<lineToCover lineNumber="1"/>', /neither true nor false/],
    ['<lineToCover lineNumber="x" covered="true"/>', /no lineNumber/],
    ['<lineToCover lineNumber="1" covered="true" branchesToCover="1" coveredBranches="2"/>', /2 of 1 branches/]
  ])('%s is refused', (line, message) => {
    expect(refused(() => read(report(line))).message).toMatch(message)
  })
})

describe('sums of a whole without files prove nothing', () => {
  test.each([
    [
      'JaCoCo',
      '<report name="r"><counter type="BRANCH" missed="3" covered="1"/><counter type="LINE" missed="3" covered="7"/></report>'
    ],
    [
      'Cobertura',
      '<coverage line-rate="0.7" lines-covered="7" lines-valid="10" branches-covered="1" branches-valid="4"><packages/></coverage>'
    ],
    ['Cobertura with its counts alone', '<coverage lines-valid="10" lines-covered="7" branches-valid="4" branches-covered="1"/>'],
    [
      'Clover',
      '<coverage clover="4"><project><metrics statements="10" coveredstatements="7" conditionals="4" coveredconditionals="1"/></project></coverage>'
    ]
  ])('%s', (_, text) => {
    expect(refused(() => read(text)).message).toMatch(/no lines/)
  })

  test('a Clover file without lines counts its statements', () => {
    const text = '<coverage clover="4"><project><file path="a"><metrics statements="4" coveredstatements="3"/></file></project></coverage>'
    expect(read(text).files).toMatchObject([{ lines_covered: 3, lines_total: 4 }])
  })

  test('more covered than there is stays refused', () => {
    const text = '<coverage line-rate="1" lines-covered="9" lines-valid="3"><packages/></coverage>'
    expect(refused(() => read(text)).message).toMatch(/no lines/)
  })
})

describe('Go cover profiles', () => {
  test('CRLF, and profiles put one after the other', () => {
    const profile = 'mode: set\r\na.go:1.2,3.4 2 1\r\n'
    expect(read(profile + profile).files).toMatchObject([{ lines_covered: 2, lines_total: 2 }])
  })

  test('a block that several test binaries report counts once', () => {
    const facts = read('mode: atomic\na/b.go:1.2,3.4 2 0\na/b.go:1.2,3.4 2 7\na/b.go:5.1,6.2 3 0\n')
    expect(facts.files).toMatchObject([{ path: 'a/b.go', lines_covered: 2, lines_total: 5 }])
  })

  test.each([
    ['no block', 'mode: set\nhello\n', 2],
    ['a block of 1 and of 1000 statements', 'mode: set\na.go:1.1,2.2 1 1\na.go:1.1,2.2 1000 1\n', 3],
    ['a block that ends lines before it begins', 'mode: set\na.go:5.1,2.2 1 1\n', 2],
    ['a block that ends columns before it begins', 'mode: set\na.go:5.9,5.2 1 1\n', 2],
    ['cut off', 'mode: set\na.go:1.2,3.4 2 1\nb.go:1.2,3.4 2', 3],
    ['a last block without its newline', 'mode: set\na.go:1.2,3.4 2 1', 2]
  ])('%s is refused', (_, text, line) => {
    expect(refused(() => read(text)).place).toEqual({ file: 'evidence', line })
  })
})

describe('JaCoCo', () => {
  const report = (body: string): string => `<report name="r"><group name="g"><package name="p">${body}</package></group></report>`

  test('paths are group, package and file; a line partly covered is covered', () => {
    const text = report('<sourcefile name="A.kt"><line nr="3" mi="2" ci="1"/><line nr="4" mi="1" ci="0"/></sourcefile>')
    expect(read(text).files).toMatchObject([{ path: 'g/p/A.kt', lines_covered: 1, lines_total: 2 }])
  })

  test('counters, where there are no lines', () => {
    const text = report('<sourcefile name="A.kt"><counter type="LINE" missed="3" covered="1"/></sourcefile>')
    expect(read(text).files).toMatchObject([{ lines_covered: 1, lines_total: 4 }])
  })

  test('counters do not stand in the place of lines, nor one line without instructions for all', () => {
    const lines = '<line nr="3" ci="0"/><line nr="4" ci="0"/><line nr="5"/>'
    const text = report(`<sourcefile name="A.kt">${lines}<counter type="LINE" missed="0" covered="100"/></sourcefile>`)
    expect(read(text).files).toMatchObject([{ lines_covered: 0, lines_total: 2 }])
  })

  test('classes without a source file have their own counters, whatever the report states of the whole', () => {
    const classes = '<class name="p/A"><counter type="LINE" missed="3" covered="1"/></class>'
    const text = `<report name="r"><package name="p">${classes}</package><counter type="LINE" missed="0" covered="9"/></report>`
    expect(read(text)).toMatchObject({ percent: 25, totals: { lines_covered: 1, lines_total: 4 } })
  })

  test('classes without debug information have no lines', () => {
    const text = report('<class name="p/A"><counter type="INSTRUCTION" missed="3" covered="1"/></class>')
    expect(refused(() => read(text)).message).toMatch(/no lines/)
  })

  test('a count that is none', () => {
    expect(refused(() => read(report('<sourcefile name="A"><line nr="x" ci="1"/></sourcefile>'))).message).toMatch(/nr is "x"/)
  })
})

describe('Clover', () => {
  const report = (body: string, after = ''): string =>
    `<coverage generated="1" clover="4"><project><file path="a">${body}</file></project>${after}</coverage>`

  test('declarations of methods are no lines, conditions are', () => {
    const text = report(
      '<line num="1" type="method" count="9"/><line num="2" type="stmt" count="0"/>' +
        '<line num="3" type="cond" truecount="0" falsecount="4"/>'
    )
    expect(read(text).files).toMatchObject([{ lines_covered: 1, lines_total: 2 }])
  })

  test("the tests' own code does not count", () => {
    const tests = '<testproject><file path="t"><line num="1" type="stmt" count="1"/></file></testproject>'
    expect(read(report('<line num="2" type="stmt" count="0"/>', tests)).files).toHaveLength(1)
  })

  test('a line without count is refused', () => {
    expect(refused(() => read(report('<line num="2" type="stmt"/>'))).message).toMatch(/no count/)
  })
})

describe('OpenCover', () => {
  const session = (points: string): string =>
    '<CoverageSession><Modules><Module><Files><File uid="7" fullPath="C:\\src\\A.cs"/></Files><Classes><Class><Methods>' +
    `<Method><FileRef uid="7"/>${points}</Method></Methods></Class></Classes></Module></Modules></CoverageSession>`

  test('sequence points by the line they begin on', () => {
    const text = session(
      '<SequencePoints><SequencePoint vc="0" sl="4" el="9"/><SequencePoint vc="2" sl="4" fileid="7"/><SequencePoint vc="0" sl="5"/>' +
        '<SequencePoint vc="1" sl="16707566"/></SequencePoints>' +
        '<BranchPoints><BranchPoint vc="1" sl="4" offset="1" path="0"/><BranchPoint vc="0" sl="4" offset="1" path="1"/></BranchPoints>'
    )
    expect(read(text).files).toMatchObject([
      { path: 'C:\\src\\A.cs', lines_covered: 1, lines_total: 2, branches_covered: 1, branches_total: 2 }
    ])
  })

  test('branch points of old versions have no line', () => {
    const points = '<SequencePoint vc="1" sl="4"/><BranchPoint vc="1" offset="9" path="0"/><BranchPoint vc="0" offset="9" path="1"/>'
    expect(read(session(points)).files).toMatchObject([{ lines_total: 1, branches_covered: 1, branches_total: 2 }])
  })

  test('one file a module and no reference to it, numbered anew in each', () => {
    const module = (name: string): string =>
      `<Module><Files><File uid="1" fullPath="${name}"/></Files><Method><SequencePoint vc="1" sl="4"/></Method></Module>`
    const text = `<CoverageSession><Modules><Module skippedDueTo="Filter"/>${module('a.cls')}${module('b.cls')}</Modules></CoverageSession>`
    expect(read(text).files).toMatchObject([{ path: 'a.cls', lines_total: 1 }, { path: 'b.cls', lines_total: 1 }])
  })

  test('an unknown file is refused', () => {
    expect(refused(() => read(session('<SequencePoint vc="1" sl="1" fileid="8"/>'))).message).toMatch(/unknown file 8/)
  })
})

describe('SimpleCov', () => {
  test('the results of all commands are joined', () => {
    const run = (lines: unknown): object => ({ coverage: { '/app/a.rb': lines }, timestamp: 1 })
    const text = JSON.stringify({
      RSpec: run({ lines: [null, 1, 0, 'ignored'], branches: { '[:if, 0]': { '[:then, 1]': 1, '[:else, 2]': 0 } } }),
      Minitest: run([null, 0, 2, null])
    })
    expect(read(text).files).toMatchObject([
      { path: '/app/a.rb', lines_covered: 2, lines_total: 2, branches_covered: 1, branches_total: 2 }
    ])
  })

  test('a line that one command calls irrelevant and none has hit is irrelevant, as in SimpleCov', () => {
    const run = (lines: unknown): object => ({ coverage: { '/app/a.rb': lines }, timestamp: 1 })
    const text = JSON.stringify({ RSpec: run([1, null, 0, null]), Rails: run([0, 0, 0, 2]) })
    expect(read(text).files).toMatchObject([{ lines_covered: 2, lines_total: 3 }])
  })

  test('its last run alone is refused', () => {
    expect(refused(() => read('{"result": {"line": 90.5}}')).message).toMatch(/last_run/)
  })

  test('a count that is none', () => {
    expect(refused(() => read('{"R": {"coverage": {"a": ["x"]}, "timestamp": 1}}')).message).toMatch(/SimpleCov/)
  })
})

describe('Istanbul', () => {
  const statement = { start: { line: 3, column: 0 }, end: { line: 3, column: 9 } }

  test('a line with two statements is covered when one has run', () => {
    const file = { path: 'a.js', statementMap: { 0: statement, 1: statement }, s: { 0: 0, 1: 4 }, f: {}, b: {} }
    expect(read(JSON.stringify({ 'a.js': file })).files).toMatchObject([{ lines_covered: 1, lines_total: 1 }])
    expect(read(JSON.stringify({ 'a.js': { data: file } })).files).toHaveLength(1)
  })

  test('hits by line stand where the file has them (Istanbul 0.x, solidity-coverage)', () => {
    const file = { path: 'a.sol', l: { 3: 1, 4: 1, 5: 0 }, statementMap: { 1: statement }, s: { 1: 1 }, f: {}, b: {} }
    expect(read(JSON.stringify({ 'a.sol': file })).files).toMatchObject([{ lines_covered: 2, lines_total: 3 }])
  })

  test('what Istanbul 0.x was told to ignore is covered; -1 is no hit', () => {
    const file = {
      path: 'a.js',
      statementMap: { 1: { ...statement, skip: true } },
      fnMap: { 1: { name: 'f', skip: true } },
      branchMap: { 1: { locations: [{ skip: true }, {}] } },
      s: { 1: 0 },
      f: { 1: 0 },
      b: { 1: [0, -1] }
    }
    expect(read(JSON.stringify({ 'a.js': file })).files).toMatchObject([
      { lines_covered: 1, functions_covered: 1, branches_covered: 1, branches_total: 2 }
    ])
  })

  test('a statement without count is refused', () => {
    const file = { path: 'a.js', statementMap: { 0: statement }, s: {}, f: {}, b: {} }
    expect(refused(() => read(JSON.stringify({ 'a.js': file }))).message).toMatch(/no count for statement 0/)
  })

  test('a summary with its total alone', () => {
    const text = '{"total": {"lines": {"total": 8, "covered": 6, "skipped": 0, "pct": 75}}}'
    expect(refused(() => read(text)).message).toMatch(/no lines \(0 files\)/)
  })

  test('a summary that does not add up, or has more covered than there is', () => {
    const lines = (covered: number, total: number): object => ({ lines: { covered, total } })
    const text = JSON.stringify({ total: lines(1, 9), 'a.js': lines(1, 2) })
    expect(refused(() => read(text)).message).toMatch(/states 9 lines.*add up to 2/)
    expect(refused(() => read(JSON.stringify({ total: lines(3, 2) }))).message).toMatch(/more is covered/)
  })
})
