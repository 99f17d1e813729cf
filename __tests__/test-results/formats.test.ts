import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readTestFile, readTests } from '../../src/test-results/read.js'
import type { TestCase } from '../../src/test-results/types.js'
import { FIXTURES, refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const put = (text: string): string => path.join(dir.root, dir.put('evidence', text))
const cases = (text: string): TestCase[] => readTestFile(put(text), 'evidence').cases
const statuses = (text: string): string[] =>
  cases(text).map(({ name, status, flaky }) => `${name}: ${flaky ? 'flaky ' : ''}${status}`)

describe('the totals are the ones that the tool prints (fixtures/test-results/README.md)', () => {
  test.each<[string, string, object]>([
    ['jest/jest.json', 'jest', { total: 6, passed: 2, failed: 1, errors: 1, skipped: 2, flaky: 1 }],
    ['jest/junit.xml', 'junit', { total: 5, passed: 3, failed: 1, errors: 0, skipped: 1, flaky: 0 }],
    ['pytest/report.json', 'pytest-json-report', { total: 9, passed: 4, failed: 1, errors: 2, skipped: 2 }],
    [
      'surefire/TEST-com.acme.CartTest.xml',
      'junit',
      { total: 7, passed: 4, failed: 1, errors: 1, skipped: 1, flaky: 1 }
    ],
    ['go/go-test.json', 'go test', { total: 8, passed: 3, failed: 3, errors: 1, skipped: 1 }],
    ['node/node24.tap', 'tap', { total: 7, passed: 3, failed: 2, errors: 0, skipped: 2 }],
    ['node/node24-junit.xml', 'junit', { total: 6, passed: 3, failed: 2, errors: 0, skipped: 1 }]
  ])('%s', (file, format, expected) => {
    const facts = readTests(FIXTURES, [file])
    expect(facts.formats).toEqual([format])
    expect(facts).toMatchObject(expected)
  })

  test('the same pytest run has the same failures in all of its reports', () => {
    const names = (file: string): string[] =>
      readTests(path.join(FIXTURES, 'pytest'), [file])
        .cases.filter(({ status }) => status === 'failed' || status === 'error')
        .map(({ name, file: where, line }) => `${name} ${where}:${line}`)
    expect(names('report.json')).toEqual(names('junit-xunit1.xml'))
  })
})

describe('go test -json', () => {
  const facts = readTests(FIXTURES, ['go/go-test.json'])
  const named = (name: string): TestCase | undefined => facts.cases.find((test_) => test_.name === name)

  test('subtests are cases, and a package that does not build is an error', () => {
    expect(named('TestDiv/wrong')).toMatchObject({
      id: 'example.com/calc/calc::TestDiv/wrong',
      status: 'failed',
      line: 13
    })
    expect(named('TestDiv/wrong')?.message).toMatch(/Div\(9, 3\) = 3, want 4/)
    expect(named('example.com/calc/broken')).toMatchObject({ status: 'error' })
    expect(named('example.com/calc/broken')?.message).toMatch(/cannot use "no"/)
  })

  test('files are found in the repository by package and name', () => {
    const event = (o: object): string => `${JSON.stringify({ Package: 'm.test/app/calc', ...o })}\n`
    dir.put('calc/c_test.go', '')
    const text =
      event({ Action: 'run', Test: 'TestA' }) +
      event({ Action: 'output', Test: 'TestA', Output: '    c_test.go:7: no\n' }) +
      event({ Action: 'fail', Test: 'TestA', Elapsed: 0.5 }) +
      event({ Action: 'fail' })
    put(text)
    expect(readTests(dir.root, ['evidence']).cases).toMatchObject([
      { file: 'calc/c_test.go', line: 7, duration_sec: 0.5, message: 'c_test.go:7: no' }
    ])
  })

  const lines = (...events: object[]): string =>
    events.map((e) => `${JSON.stringify({ Package: 'p', ...e })}\n`).join('')

  test('reruns in one file', () => {
    const once = (Action: string): object[] => [
      { Action: 'run', Test: 'T' },
      { Action, Test: 'T' },
      { Action }
    ]
    expect(statuses(lines(...once('fail'), ...once('pass')))).toEqual(['T: flaky passed'])
  })

  test('a pass in the same run of the package (-count=2) excuses no failure', () => {
    const twice = [
      { Action: 'run', Test: 'T' },
      { Action: 'fail', Test: 'T' },
      { Action: 'run', Test: 'T' },
      { Action: 'pass', Test: 'T' },
      { Action: 'fail' }
    ]
    expect(statuses(lines(...twice))).toEqual(['T: failed', 'T: passed'])
  })

  test('a package that does not build and has no end', () => {
    const whole = lines({ Action: 'pass', Test: 'T' }, { Action: 'pass' })
    const broken = `${JSON.stringify({ ImportPath: 'q', Action: 'build-fail' })}\n`
    expect(refused(() => cases(whole + broken)).message).toMatch(/the package q has no end/)
    const ended = `${JSON.stringify({ Action: 'fail', Package: 'q', FailedBuild: 'q' })}\n`
    expect(statuses(whole + broken + ended)).toEqual(['T: passed', 'q: error'])
  })

  test('a test that never ended is an error', () => {
    expect(statuses(lines({ Action: 'run', Test: 'T' }, { Action: 'fail' }))).toEqual(['T: error'])
  })

  test.each([
    ['no end of the package', lines({ Action: 'run', Test: 'T' }, { Action: 'pass', Test: 'T' }), 2],
    ['a broken line', `${lines({ Action: 'start' })}{"Action":`, 2],
    ['a line that is no event', `${lines({ Action: 'start' })}hello\n`, 2]
  ])('%s is refused', (_, text, line) => {
    expect(refused(() => cases(text)).place).toEqual({ file: 'evidence', line })
  })
})

describe('TAP', () => {
  test('points, directives and escapes', () => {
    const text =
      'TAP version 14\n1..6\nok 1 - a\nnot ok 2 - b\nok 3 - c # SKIP no db\nnot ok 4 d # TODO later\nok\nok 6 - e \\# f\n'
    expect(statuses(text)).toEqual([
      'a: passed',
      'b: failed',
      'c: skipped',
      'd: skipped',
      'test 5: passed',
      'e # f: passed'
    ])
  })

  test.each(['  not ok 2 - b', '\tnot ok 2', ' not ok'])('%j between the levels is refused', (line) => {
    expect(refused(() => cases(`1..1\nok 1 - a\n${line}\n`)).place).toEqual({ file: 'evidence', line: 3 })
  })

  test('a subtest is a suite, and its cases count', () => {
    const text = '1..1\n# Subtest: s\n    ok 1 - a\n    not ok 2 - b\n    1..2\nnot ok 1 - s\n'
    expect(cases(text)).toMatchObject([
      { id: 's::a', suite: 's', status: 'passed' },
      { id: 's::b', suite: 's', status: 'failed' }
    ])
  })

  test('a suite that fails without a failed case is an error', () => {
    expect(statuses('1..1\n    ok 1 - a\n    1..1\nnot ok 1 - s\n')).toEqual(['a: passed', 's: error'])
  })

  test('a YAML block belongs to its point', () => {
    const text =
      "1..1\nnot ok 1 - a\n  ---\n  duration_ms: 1500\n  message: 'ok 9 - no point'\n  location: 'src/a.js:3:9'\n  ...\n"
    expect(cases(text)).toMatchObject([
      { duration_sec: 1.5, message: 'ok 9 - no point', file: 'src/a.js', line: 3 }
    ])
  })

  test('bail out is an error', () => {
    expect(statuses('1..5\nok 1 - a\nBail out! no database\n')).toEqual(['a: passed', 'Bail out!: error'])
  })

  test.each([
    ['fewer tests than planned', '1..3\nok 1\nok 2\n', /3 tests were planned, 2/],
    ['no plan', 'ok 1\n', /no plan/],
    ['a subtest without its point', '1..1\nok 1\n    ok 1\n    1..1\n', /subtest/],
    ['a YAML block without end', '1..1\nok 1\n  ---\n  a: b\n', /YAML/]
  ])('%s is refused', (_, text, message) => expect(refused(() => cases(text)).message).toMatch(message))

  test('nesting without end is refused', () => {
    expect(refused(() => cases(`1..1\n${' '.repeat(400)}ok 1\n`)).message).toMatch(/nested/)
  })
})

describe('TRX', () => {
  const run = (results: string, outcome = 'Completed'): string =>
    `\ufeff<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results}</Results>` +
    '<TestDefinitions><UnitTest name="t" id="1"><TestMethod className="Acme.CartTests" name="t"/></UnitTest></TestDefinitions>' +
    `<ResultSummary outcome="${outcome}"><Counters total="3"/></ResultSummary></TestRun>`

  test('outcomes, times, classes and places', () => {
    const text = run(
      '<UnitTestResult testId="1" testName="t" outcome="Failed" duration="00:01:02.5000000"><Output><ErrorInfo><Message>no</Message>' +
        '<StackTrace>at Acme.CartTests.t() in /src/tests/CartTests.cs:line 12</StackTrace></ErrorInfo></Output></UnitTestResult>' +
        '<UnitTestResult testId="2" testName="u" outcome="Passed"/><UnitTestResult testId="3" testName="v" outcome="NotExecuted"/>' +
        '<UnitTestResult testId="4" testName="w" outcome="Timeout"/>'
    )
    expect(statuses(text)).toEqual(['t: failed', 'u: passed', 'v: skipped', 'w: error'])
    expect(cases(text)[0]).toMatchObject({
      id: 'Acme.CartTests::t',
      duration_sec: 62.5,
      file: '/src/tests/CartTests.cs',
      line: 12,
      message: expect.stringMatching(/^no\nat Acme/)
    })
  })

  test('rows of a data-driven test count, not the test around them', () => {
    const inner = (n: number): string => `<UnitTestResult testName="d (${n})" outcome="Passed"/>`
    const text = run(
      `<UnitTestResult testName="d" outcome="Passed"><InnerResults>${inner(1)}${inner(2)}</InnerResults></UnitTestResult>`
    )
    expect(statuses(text)).toEqual(['d (1): passed', 'd (2): passed'])
  })

  test('a run that failed without a failed test is an error', () => {
    expect(statuses(run('<UnitTestResult testName="u" outcome="Passed"/>', 'Failed'))).toEqual([
      'u: passed',
      'test run Failed: error'
    ])
  })

  test('an unknown outcome, and results that are missing', () => {
    expect(refused(() => cases(run('<UnitTestResult testName="u" outcome="Fine"/>'))).message).toMatch(/Fine/)
    expect(refused(() => cases(run(''))).message).toMatch(/states 3 tests/)
  })
})

describe('CTRF', () => {
  const report = (tests: object[], stated = tests.length): string =>
    JSON.stringify({
      reportFormat: 'CTRF',
      results: { tool: { name: 'x' }, summary: { tests: stated }, tests }
    })

  test('statuses, suites and milliseconds', () => {
    const text = report([
      { name: 'a', status: 'passed', duration: 1500, flaky: true, suite: ['s', 't'] },
      { name: 'b', status: 'failed', duration: 2, message: 'no', filePath: 't/b.ts', line: 4 },
      { name: 'c', status: 'pending', duration: 0 },
      { name: 'd', status: 'other', duration: -1 }
    ])
    expect(statuses(text)).toEqual(['a: flaky passed', 'b: failed', 'c: skipped', 'd: error'])
    expect(cases(text)).toMatchObject([
      { id: 's > t::a', duration_sec: 1.5 },
      { file: 't/b.ts', line: 4, message: 'no' },
      {},
      { duration_sec: 0 }
    ])
  })

  test('an unknown status, and sums that do not agree', () => {
    expect(refused(() => cases(report([{ name: 'a', status: 'ok' }]))).message).toMatch(/"ok"/)
    expect(refused(() => cases(report([{ name: 'a', status: 'passed' }], 2))).message).toMatch(
      /states 2 tests/
    )
  })
})

describe('Jest JSON', () => {
  test('a file that could not run is an error with its reason', () => {
    const broken = readTests(FIXTURES, ['jest/jest.json']).cases.find(({ status }) => status === 'error')
    expect(broken).toMatchObject({
      name: 'test/broken.test.js',
      message: expect.stringMatching(/Cannot find module/)
    })
  })

  test('sums that do not agree', () => {
    expect(refused(() => cases('{"numTotalTests": 1, "testResults": []}')).message).toMatch(
      /numTotalTests is 1/
    )
  })
})

describe('a run that broke off is an error, where no failure says why', () => {
  const pytest = (exitcode: number, outcome: string, collectors: object[] = []): string =>
    JSON.stringify({
      exitcode,
      summary: { total: 1, collected: 3, deselected: 1, [outcome]: 1 },
      tests: [{ nodeid: 'a.py::t', outcome }],
      collectors
    })
  const jest = (status: string): string => {
    const testResults = [{ name: 'a.js', status, assertionResults: [{ title: 't', status }] }]
    return JSON.stringify({ numTotalTests: 1, wasInterrupted: true, testResults })
  }
  test.each([
    ['pytest, interrupted', pytest(2, 'passed'), ['t: passed', 'pytest: error']],
    ['pytest, broken', pytest(3, 'failed'), ['t: failed', 'pytest: error']],
    ['pytest, stopped by a failure', pytest(2, 'failed'), ['t: failed']],
    ['pytest, some threshold of a plugin', pytest(1, 'passed'), ['t: passed']],
    [
      'pytest, a file not collected',
      pytest(2, 'passed', [{ nodeid: 'b.py', outcome: 'failed' }]),
      ['b.py: error', 't: passed']
    ],
    ['Jest, interrupted', jest('passed'), ['t: passed', 'jest: error']],
    ['Jest, stopped by a failure', jest('failed'), ['t: failed']]
  ])('%s', (_, text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })

  test('how many did not run is told, also of a summary alone', () => {
    expect(cases(pytest(2, 'passed')).at(-1)?.message).toBe(
      'pytest was interrupted (exit code 2); 1 of 3 tests did not run'
    )
    const facts = readTests(dir.root, [
      put(JSON.stringify({ exitcode: 2, summary: { total: 2, passed: 2, collected: 9 } }))
    ])
    expect(facts).toMatchObject({ passed: 2, errors: 1, total: 3 })
  })
})

describe('pytest-json-report', () => {
  const report = (tests: object[], collectors: object[] = []): string =>
    JSON.stringify({ exitcode: 1, summary: { total: tests.length }, tests, collectors })

  test('a file that was not collected is an error; a rerun that passed is flaky', () => {
    const test_ = { nodeid: 'a.py::t', outcome: 'rerun', lineno: 3 }
    const text = report(
      [test_, { ...test_, outcome: 'passed' }],
      [{ nodeid: 'b.py', outcome: 'failed', longrepr: 'SyntaxError' }]
    )
    expect(statuses(text)).toEqual(['b.py: error', 't: flaky passed'])
  })

  test('an unknown outcome', () => {
    expect(refused(() => cases(report([{ nodeid: 'a.py::t', outcome: 'fine' }]))).message).toMatch(/"fine"/)
  })
})

test('a failure is placed at the file as the repository has it', () => {
  mkdirSync(path.join(dir.root, 'pkg'), { recursive: true })
  dir.put('pkg/x_test.py', '')
  put(
    '<testsuite><testcase name="a" file="/ci/build/pkg/x_test.py" line="3"><failure/></testcase></testsuite>'
  )
  expect(readTests(dir.root, ['evidence']).cases[0]).toMatchObject({ file: 'pkg/x_test.py', line: 3 })
})
