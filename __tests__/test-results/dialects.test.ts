import { afterAll, describe, expect, test } from '@jest/globals'
import { readTests } from '../../src/test-results/read.js'
import type { TestFacts } from '../../src/test-results/types.js'
import { refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

function read(text: string): TestFacts {
  return readTests(dir.root, [dir.put('results', text)])
}
const names = (text: string): string[] => read(text).cases.map(({ id, status }) => `${id} ${status}`)
const refusal = (text: string): string => refused(() => read(text)).message

describe('JUnit', () => {
  test('words for an error, and a run that an IDE exports', () => {
    const text = '<testrun><testsuite><testcase name="a" status="errored"/></testsuite></testrun>'
    expect(read(text)).toMatchObject({ total: 1, errors: 1, formats: ['junit'] })
  })

  test("the failure's own file and line", () => {
    const [test_] = read(
      '<testsuite><testcase name="a" file="x.c" line="1"><failure file="y.c" line="38"/></testcase></testsuite>'
    ).cases
    expect(test_).toMatchObject({ file: 'y.c', line: 38 })
  })
})

describe('TAP', () => {
  test('after the lines of npm', () => {
    expect(names('\n> pkg@1.0.0 test\n> tape t.js\n\nTAP version 13\nok 1 a\nnot ok 2 b\n1..2\n')).toEqual([
      'a passed',
      'b failed'
    ])
  })

  test('subtests in braces after their point', () => {
    const text =
      'TAP version 13\n1..2\nnot ok 1 - f # time=1.5ms {\n    1..2\n    ok 1 - a # time=2ms\n    not ok 2 - b\n        ---\n' +
      '        ok: 1\n        ...\n}\nok 2 - c {\n    1..1\n    ok 1 - d # SKIP\n}\n'
    expect(names(text)).toEqual(['f::a passed', 'f::b failed', 'c::d skipped'])
    expect(refusal(text.slice(0, -2))).toMatch(/brace/)
  })

  test('several documents in one file, each of them whole', () => {
    const one = 'TAP version 14\n1..1\nok 1 - a\n'
    expect(read(one + one).total).toBe(2)
    expect(refusal('TAP version 14\n1..2\nok 1 - a\n' + one)).toMatch(/2 tests were planned/)
  })

  test.each([
    [
      'twice, where the sum is right',
      '1..2\nok 2 - b\nok 2 - b\n',
      3,
      /test 2 is there twice, first in line 2/
    ],
    ['twice and above the plan', 'ok 1\nok 1\nok 5\n1..3\n', 2, /test 1 is there twice/],
    ['above the plan', 'ok 1 - a\nok 3 - c\n1..2\n', 2, /test 3 is none of the 2/],
    ['0', '1..1\nok 0 - a\n', 2, /test 0 is none of the 1/],
    [
      'twice in a subtest',
      '1..1\n    ok 1 - a\n    ok 1 - a\n    1..2\nok 1 - s\n',
      3,
      /test 1 is there twice/
    ]
  ])('a number %s is refused', (_, text, line, message) => {
    const { place, message: said } = refused(() => read(text))
    expect([place, said]).toEqual([{ file: 'results', line }, expect.stringMatching(message)])
  })

  test('numbers in any order, begun anew by each document and each subtest, or left out', () => {
    const sub = '    ok 1 - a\n    ok 2 - b\n    1..2\n'
    const text = `TAP version 13\n1..3\n${sub}ok 2 - s\n${sub}ok 1 - t\nok\n`
    expect(read(text + text)).toMatchObject({ total: 10, passed: 10 })
  })

  test('a description that begins with digits is no number', () => {
    expect(names('1..2\nok 2nd call\nok 2nd time\n')).toEqual(['2nd call passed', '2nd time passed'])
  })

  test('a last point without its newline may have lost its directive', () => {
    expect(refusal('1..1\nok 1 - a # SK')).toMatch(/newline/)
  })
})

describe('go test -json', () => {
  const events =
    '{"Action":"run","Package":"p","Test":"T"}\n{"Action":"pass","Package":"p","Test":"T","Elapsed":0}\n'
  const end = '{"Action":"pass","Package":"p","Elapsed":0}\n'

  test('after and between the output of other programs', () => {
    expect(names(`make: entering\n# p\n${events}warning: x\n${end}make: leaving\n`)).toEqual(['p::T passed'])
  })

  test('a damaged event is none of these', () => {
    expect(refusal(`${events}x"Action":"fail","Package":"p"}\n${end}`)).toMatch(/:3: .*no event/)
  })
})

test('CTRF: `other` is an error unless the tool says that it did not run', () => {
  const tests = [
    { name: 'a', status: 'other', rawStatus: 'todo' },
    { name: 'b', status: 'other', rawStatus: 'interrupted' },
    { name: 'c', status: 'other' }
  ]
  const text = JSON.stringify({ results: { tool: { name: 'x' }, summary: { tests: 3 }, tests } })
  expect(names(text)).toEqual(['a skipped', 'b error', 'c error'])
})

describe('pytest-json-report with the summary alone', () => {
  const report = (summary: object): string => JSON.stringify({ exitcode: 1, duration: 2, summary })

  test('is counted, and names nobody', () => {
    expect(
      read(report({ passed: 3, xpassed: 1, failed: 2, error: 1, xfailed: 1, total: 8, collected: 8 }))
    ).toMatchObject({ total: 8, passed: 4, failed: 2, errors: 1, skipped: 1, duration_sec: 2, failing: [] })
  })

  test('is refused where it does not add up, or counts nothing', () => {
    expect(refusal(report({ passed: 3, total: 8 }))).toMatch(/do not add up/)
    expect(refusal(report({ total: 0 }))).toMatch(/no test case/)
  })
})

test('Jest before version 22 names a test by its title', () => {
  const assertionResults = [{ title: 'adds', status: 'passed', failureMessages: [] }]
  const testResults = [{ name: '/a.test.js', status: 'passed', assertionResults }]
  expect(names(JSON.stringify({ numTotalTests: 1, testResults }))).toEqual(['adds passed'])
})

describe('neighbours are refused by name, never counted as no tests', () => {
  test.each([
    ['<TestRun><FailedTests/><SuccessfulTests/></TestRun>', /CppUnit/],
    ['<testrun><suite><test name="a"/></suite></testrun>', /IDE/],
    ['<TestLog><TestSuite/></TestLog>', /Boost/],
    ['<Catch><Group/></Catch>', /Catch2/],
    ['<tests><test/></tests>', /TestDox/],
    ['<e:events xmlns:e="x"/>', /Open Test Reporting/],
    ['{"type": "suite", "event": "started", "test_count": 1}\n{"type": "test"}\n', /libtest/],
    ['{"protocolVersion":"0.1.1","runnerVersion":"1.2","type":"start"}\n{}\n', /Dart/],
    ['["start",{"total":6}]\n["end",{}]\n', /json-stream/],
    ['[{"keyword": "Feature", "elements": []}]', /Cucumber/],
    ['{"version": "3.12", "examples": [], "summary_line": ""}', /RSpec/],
    ['{"tests": 1, "failures": 0, "testsuites": []}', /GoogleTest/],
    ['{"stats": {}, "tests": [], "passes": []}', /Mocha/],
    ['ok  \texample.com/acme\t0.01s\n', /plain output of go test/],
    ['=== RUN   TestA\n--- PASS: TestA (0.00s)\nPASS\n', /plain output of go test/]
  ])('%s', (text, message) => {
    const error = refused(() => read(text))
    expect(error.message).toMatch(message)
    expect(error.remedy).not.toBe('')
  })
})
