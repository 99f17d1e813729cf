import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readTests } from '../../src/test-results/read.js'
import { failedBefore, markFlaky } from '../../src/test-results/same-commit.js'
import type { TestFacts } from '../../src/test-results/types.js'
import { scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

type Outcome = 'passed' | 'failed' | 'skipped'
const INSIDE = { passed: '', failed: '<failure/>', skipped: '<skipped/>' } as const

/** A report of these tests, in one suite. */
function report(name: string, tests: Record<string, Outcome>): string {
  const cases = Object.entries(tests).map(
    ([test_, outcome]) => `<testcase name="${test_}" time="1">${INSIDE[outcome]}</testcase>`
  )
  return dir.put(name, `<testsuite name="s">${cases.join('')}</testsuite>`)
}

function read(...files: string[]): Partial<TestFacts> {
  const { total, passed, failed, flaky, skipped } = readTests(dir.root, files)
  return { total, passed, failed, skipped, flaky }
}

describe('a second report of the failures alone is a rerun', () => {
  const first = report('first.xml', { a: 'passed', b: 'failed', c: 'failed' })

  test('what passes in it is flaky, what fails again is one failure; in either order', () => {
    const again = report('again.xml', { b: 'passed', c: 'failed' })
    const expected = { total: 3, passed: 2, failed: 1, skipped: 0, flaky: 1 }
    expect(read(first, again)).toEqual(expected)
    expect(read(again, first)).toEqual(expected)
    expect(readTests(dir.root, [first, again]).duration_sec).toBe(4)
  })

  test('and so is the rerun of a rerun', () => {
    const second = report('second.xml', { b: 'failed', c: 'passed' })
    const third = report('third.xml', { b: 'passed' })
    expect(read(third, second, first)).toEqual({ total: 3, passed: 3, failed: 0, skipped: 0, flaky: 2 })
  })

  test('a package of a monorepo with a test of the same name is no rerun', () => {
    const other = report('packages/b/first.xml', { b: 'passed' })
    expect(read(first, other)).toMatchObject({ total: 4, failed: 2, flaky: 0 })
  })

  test('a skip in the rerun excuses nothing', () => {
    expect(read(first, report('skip.xml', { b: 'skipped' }))).toMatchObject({ total: 3, failed: 2, flaky: 0 })
  })

  test('a rerun in which it failed as well excuses nothing, and neither do two that contradict each other', () => {
    const three = report('three.xml', { a: 'failed', b: 'passed', d: 'passed' })
    const both = dir.put(
      'both.xml',
      '<testsuite name="s"><testcase name="a"/><testcase name="a"><failure/></testcase></testsuite>'
    )
    const expected = { total: 3, passed: 2, failed: 1, skipped: 0, flaky: 0 }
    expect(read(three, both)).toEqual(expected)
    const [yes, no] = [report('yes.xml', { a: 'passed' }), report('no.xml', { a: 'failed' })]
    expect(read(three, yes)).toMatchObject({ passed: 3, flaky: 1 })
    expect(read(three, yes, no)).toEqual(expected)
    expect(read(no, yes, three)).toEqual(expected)
  })

  test('one pass does not excuse two tests of one name', () => {
    const one = '<testcase name="a"><failure/></testcase>'
    const twice = dir.put('twice.xml', `<testsuite name="s">${one}${one}<testcase name="b"/></testsuite>`)
    expect(read(twice, report('once.xml', { a: 'passed' }))).toMatchObject({ failed: 2, flaky: 0 })
    const again = dir.put(
      'again2.xml',
      '<testsuite name="s"><testcase name="a"/><testcase name="a"/></testsuite>'
    )
    expect(read(twice, again)).toMatchObject({ total: 3, failed: 0, flaky: 2 })
  })

  test('a job of a matrix is no rerun, however it ends', () => {
    const other = report('windows.xml', { a: 'passed', b: 'passed', c: 'passed' })
    expect(read(first, other)).toEqual({ total: 6, passed: 4, failed: 2, skipped: 0, flaky: 0 })
    expect(read(report('one.xml', { x: 'failed' }), report('two.xml', { x: 'passed' }))).toMatchObject({
      total: 2,
      failed: 1,
      flaky: 0
    })
  })
})

describe('a report that says when and where it ran', () => {
  const WHEN = '2026-01-31T10:00:00'
  const at = (name: string, attributes: string, tests: Record<string, Outcome>): string => {
    const file = report(name, tests)
    const text = readFileSync(path.join(dir.root, file), 'utf8')
    return dir.put(name, text.replace('<testsuite ', `<testsuite ${attributes} `))
  }
  const flaky = { total: 2, passed: 2, failed: 0, flaky: 1 }
  const broken = { total: 3, passed: 2, failed: 1, flaky: 0 }

  test.each<[string, string, string, object]>([
    ['later', `timestamp="${WHEN}"`, 'timestamp="2026-01-31T10:00:01"', flaky],
    ['in the same second', `timestamp="${WHEN}"`, `timestamp="${WHEN}"`, flaky],
    ['before', `timestamp="${WHEN}"`, 'timestamp="2026-01-31T09:59:59.999999"', broken],
    ['before, by their zones', `timestamp="${WHEN}Z"`, 'timestamp="2026-01-31T10:30:00+01:00"', broken],
    ['later, by their zones', `timestamp="${WHEN}+01:00"`, 'timestamp="2026-01-31T09:00:01.5Z"', flaky],
    [
      'with a zone, where the other has none',
      `timestamp="${WHEN}"`,
      'timestamp="2026-01-31T09:30:00Z"',
      flaky
    ],
    ['at no time, where the other says one', `timestamp="${WHEN}"`, '', flaky],
    ['at a time that is none', `timestamp="${WHEN}"`, 'timestamp="1970-01-01T00:00:00"', flaky],
    ['on another machine', 'hostname="ubuntu"', 'hostname="windows"', broken],
    ['on the same machine', 'hostname="ubuntu"', 'hostname="Ubuntu"', flaky],
    ['on a machine without a name', 'hostname="ubuntu"', 'hostname="localhost"', flaky]
  ])('%s', (_, first, second, expected) => {
    const files = [
      at('full.xml', first, { a: 'failed', b: 'passed' }),
      at('smoke.xml', second, { a: 'passed' })
    ]
    expect(read(...files)).toMatchObject(expected)
    expect(read(...files.reverse())).toMatchObject(expected)
  })

  test('began with the first of its suites', () => {
    const suite = (time: string, body: string): string =>
      `<testsuite name="s" timestamp="2026-01-31T${time}">${body}</testsuite>`
    const full = dir.put(
      'suites.xml',
      `<testsuites>${suite('12:00:00', '<testcase name="b"/>')}${suite('10:00:00', '<testcase name="a"><failure/></testcase>')}</testsuites>`
    )
    expect(read(full, at('later.xml', 'timestamp="2026-01-31T11:00:00"', { a: 'passed' }))).toMatchObject(
      flaky
    )
    expect(read(full, at('older.xml', 'timestamp="2026-01-31T09:00:00"', { a: 'passed' }))).toMatchObject(
      broken
    )
  })

  const trx = (start: string, ...results: [string, string][]): string =>
    `<TestRun id="1"><Times start="${start}"/><Results>${results.map(([name, outcome]) => `<UnitTestResult testName="${name}" outcome="${outcome}"/>`).join('')}</Results></TestRun>`
  const go = (time: string, ...results: [string, string][]): string =>
    [...results, ['', results.some(([, end]) => end === 'fail') ? 'fail' : 'pass']]
      .map(([Test, Action]) =>
        JSON.stringify({ Time: time, Action, Package: 'p', ...(Test !== '' && { Test }) })
      )
      .join('\n')
  const jest = (startTime: number, ...results: [string, string][]): string =>
    JSON.stringify({
      numTotalTests: results.length,
      startTime,
      testResults: [
        { name: 'f', status: 'x', assertionResults: results.map(([title, status]) => ({ title, status })) }
      ]
    })
  const ctrf = (start: number, ...results: [string, string][]): string =>
    JSON.stringify({
      reportFormat: 'CTRF',
      results: {
        summary: { tests: results.length, start },
        tests: results.map(([name, status]) => ({ name, status }))
      }
    })
  const pytest = (created: number, ...results: [string, string][]): string =>
    JSON.stringify({
      created,
      exitcode: 0,
      summary: { total: results.length },
      tests: results.map(([nodeid, outcome]) => ({ nodeid, outcome }))
    })

  test.each<[string, (first: boolean, later: boolean) => string]>([
    [
      'TRX',
      (first, later) =>
        trx(
          `2026-01-31T10:00:0${later ? 2 : 1}.1234567+01:00`,
          ['a', first ? 'Failed' : 'Passed'],
          ...(first ? [['b', 'Passed'] as [string, string]] : [])
        )
    ],
    [
      'go test -json',
      (first, later) =>
        go(
          `2026-01-31T10:00:00.${later ? 2 : 1}Z`,
          ['a', first ? 'fail' : 'pass'],
          ...(first ? [['b', 'pass'] as [string, string]] : [])
        )
    ],
    ...(
      [
        ['Jest JSON', jest, 1000],
        ['CTRF', ctrf, 1000],
        ['pytest-json-report', pytest, 1]
      ] as const
    ).map(([name, write, unit]): [string, (first: boolean, later: boolean) => string] => [
      name,
      (first, later) =>
        write(
          (1_769_850_000 + (later ? 1 : 0)) * unit,
          ['a', first ? 'failed' : 'passed'],
          ...(first ? [['b', 'passed'] as [string, string]] : [])
        )
    ])
  ])('in %s', (_, write) => {
    const of = (name: string, first: boolean, later: boolean): string => dir.put(name, write(first, later))
    expect(read(of('one', true, false), of('two', false, true))).toMatchObject(flaky)
    expect(read(of('one', true, true), of('two', false, false))).toMatchObject(broken)
  })
})

describe('reruns that a suite lists without a word', () => {
  const silent = (tests: number, body: string): Partial<TestFacts> =>
    read(dir.put('silent.xml', `<testsuite name="pytest" tests="${tests}">${body}</testsuite>`))
  const a = '<testcase classname="m" name="a"/>'
  const failing = '<testcase classname="m" name="b"><failure/></testcase>'

  test('are attempts where exactly they are too many', () => {
    const b = '<testcase classname="m" name="b"/>'
    expect(silent(2, a + a + b + b + failing)).toEqual({
      total: 2,
      passed: 1,
      failed: 1,
      skipped: 0,
      flaky: 1
    })
  })

  test('are cases where the numbers do not say so', () => {
    expect(silent(3, a + a + failing)).toMatchObject({ total: 3, passed: 2, flaky: 0 })
    expect(silent(1, a + a + failing)).toMatchObject({ total: 3, passed: 2, flaky: 0 })
  })

  test('and cases without a name are not the same case', () => {
    const facts = readTests(dir.root, [
      dir.put('unnamed.xml', '<testsuite tests="1"><testcase><failure/></testcase><testcase/></testsuite>')
    ])
    expect(facts).toMatchObject({ total: 2, failed: 1, flaky: 0 })
  })
})

test('what failed in an earlier run of the same commit and passes now is flaky; what fails now fails', () => {
  const facts = readTests(dir.root, [
    report('now.xml', { a: 'passed', b: 'failed', c: 'passed', d: 'skipped' })
  ])
  const earlier = failedBefore([
    [
      { name: 'a', suite: 's', result: 'fail' },
      { name: 'b', suite: 's', result: 'fail' },
      { name: 'c', suite: 'another', result: 'error' },
      { name: 'd', suite: 's', result: 'error' }
    ]
  ])
  const marked = markFlaky(facts, earlier)
  expect(marked).toMatchObject({ passed: 2, failed: 1, skipped: 1, flaky: 1, failing: ['s::b'] })
  expect(marked.cases.filter(({ flaky }) => flaky).map(({ id }) => id)).toEqual(['s::a'])
})

test('the order of files and suites does not change who a test is', () => {
  const one = report('one.xml', { a: 'passed', b: 'failed' })
  const two = dir.put('two.xml', '<testsuite name="t"><testcase name="a"/><testcase name="a"/></testsuite>')
  const ids = (...files: string[]): string[] =>
    readTests(dir.root, files)
      .cases.map(({ id }) => id)
      .sort()
  expect(ids(one, two)).toEqual(ids(two, one))
  expect(ids(one, two)).toEqual(['s::a', 's::b', 't::a', 't::a'])
})
