import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readJunit } from '../../src/test-results/junit.js'
import { readTestFile, readTests } from '../../src/test-results/read.js'
import type { TestCase } from '../../src/test-results/types.js'
import { FIXTURES, refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

/** The cases of a suite `s` with this body. */
function cases(body: string, suite = 'name="s"'): TestCase[] {
  const name = dir.put('junit.xml', `<testsuites><testsuite ${suite}>\n${body}</testsuite></testsuites>`)
  return readJunit(path.join(dir.root, name), name).cases
}

const statuses = (body: string): string[] =>
  cases(body).map(({ status, flaky }) => (flaky ? `${status} flaky` : status))

describe('each case is exactly one of four', () => {
  test.each([
    ['<testcase name="a"/>', 'passed'],
    ['<testcase name="a"><failure/></testcase>', 'failed'],
    ['<testcase name="a"><error/></testcase>', 'error'],
    ['<testcase name="a"><skipped/></testcase>', 'skipped'],
    ['<testcase name="a"><error/><failure/></testcase>', 'failed'],
    ['<testcase name="a"><skipped/><error/></testcase>', 'error'],
    ['<testcase name="a"><skipped/><failure/></testcase>', 'failed'],
    ['<testcase name="a"><ignored/></testcase>', 'skipped'],
    ['<testcase name="a" status="notrun" result="suppressed"/>', 'skipped'],
    ['<testcase name="a" status="disabled"/>', 'skipped'],
    ['<testcase name="a" status="run" result="completed"/>', 'passed'],
    ['<testcase name="a" status="fail"/>', 'failed'],
    ['<testcase name="a"><system-out><failure/></system-out></testcase>', 'passed'],
    ['<testcase name="a"><properties><property name="error"/></properties></testcase>', 'passed']
  ])('%s is %s', (body, status) => expect(statuses(body)).toEqual([status]))
})

describe('reruns', () => {
  test('Surefire: a flaky failure is a pass, a rerun failure is one failure', () => {
    expect(
      statuses(
        '<testcase name="a"><flakyFailure message="m"><stackTrace>t</stackTrace></flakyFailure></testcase>'
      )
    ).toEqual(['passed flaky'])
    expect(statuses('<testcase name="a"><flakyError/></testcase>')).toEqual(['passed flaky'])
    expect(statuses('<testcase name="a"><failure/><rerunFailure/><rerunError/></testcase>')).toEqual([
      'failed'
    ])
  })

  const failed = '<testcase classname="c" name="a" time="1"><failure/></testcase>'
  const passed = '<testcase classname="c" name="a" time="0.5"/>'

  test.each([
    [
      'Go writes them',
      '',
      'name="s" tests="3"',
      '<properties><property name="go.version" value="go1.26"/></properties>'
    ],
    ['the suite counts one test', '', 'name="s" tests="1"', '']
  ])('the attempts of one case in one suite are one case where %s', (_, __, suite, properties) => {
    const [one, ...others] = cases(`${properties}${failed}${failed}${passed}`, suite)
    expect(one).toMatchObject({ status: 'passed', flaky: true, duration_sec: 2.5 })
    expect(others).toEqual([])
  })

  test('two tests of one name are two, where nothing says that one is a rerun', () => {
    expect(statuses(failed + passed)).toEqual(['failed', 'passed'])
    expect(cases(failed + passed, 'name="s" tests="2" failures="1"')).toHaveLength(2)
    const nested = `<testsuite name="t" tests="1">${passed}</testsuite>`
    expect(statuses(failed + passed + nested)).toEqual(['failed', 'passed', 'passed'])
  })

  test('a pass before the failure, or one in another suite, does not excuse it', () => {
    expect(statuses('<testcase name="a"/><testcase name="a"><failure/></testcase>')).toEqual([
      'passed',
      'failed'
    ])
    const suite = (inner: string): string =>
      `<testsuite name="x"><testcase name="a">${inner}</testcase></testsuite>`
    expect(statuses(suite('<failure/>') + suite(''))).toEqual(['failed', 'passed'])
  })

  test('cases that share a name and all pass are as many cases', () => {
    expect(statuses('<testcase name="a"/><testcase name="a"/>')).toEqual(['passed', 'passed'])
  })
})

describe('suites', () => {
  test('cases at any depth', () => {
    expect(
      statuses(
        '<testsuite><testsuite><testcase name="a"/></testsuite><testcase name="b"/></testsuite><testcase name="c"/>'
      )
    ).toHaveLength(3)
  })

  test('a failure outside any case is an error of its suite', () => {
    const [error] = cases(
      '<testsuite name="Setup"><failure message="no database">stack</failure></testsuite>'
    )
    expect(error).toMatchObject({
      id: 'Setup',
      status: 'error',
      message: 'no database\nstack',
      duration_sec: 0
    })
  })

  test('testsuite as the root', () => {
    const name = dir.put('root.xml', '<testsuite name="s" tests="1"><testcase name="a"/></testsuite>')
    expect(readTests(dir.root, [name])).toMatchObject({ total: 1, passed: 1 })
  })

  test('a suite that states tests and holds none is refused', () => {
    const name = dir.put('none.xml', '<testsuite tests="5" failures="0"/>')
    expect(refused(() => readTestFile(path.join(dir.root, name), name)).message).toMatch(
      /none\.xml:1: .*states 5 tests/
    )
  })
})

describe('a suite that contradicts itself', () => {
  const two = '<testcase name="a"/><testcase name="b"/>'

  test.each([
    [
      'states tests and holds none, beside one that is whole',
      two,
      '<testsuite name="y" tests="55" failures="5"/>',
      /"y" states 55 tests/
    ],
    [
      'states failures, and none failed',
      `<testsuite name="y" failures="2" errors="1">${two}</testsuite>`,
      '',
      /"y" states 3 failures/
    ],
    [
      'states an error and holds no case',
      two,
      '<testsuite name="y" tests="0" errors="1"/>',
      /holds no testcase/
    ]
  ])('%s: refused', (_, one, other, said) => {
    expect(refused(() => cases(one + other)).message).toMatch(said)
  })

  test.each([
    ['skipped tests that are not listed', '<testsuite name="y" tests="3" skipped="2" disabled="1"/>', 2],
    [
      'failures counted by assertion',
      '<testsuite tests="1" failures="3"><testcase name="c"><failure/></testcase></testsuite>',
      3
    ],
    [
      'failures of a case that was flaky',
      '<testsuite failures="1"><testcase name="c"><flakyFailure/></testcase></testsuite>',
      3
    ],
    ['a failure outside any case', '<testsuite name="y" tests="1" errors="1"><error/></testsuite>', 3]
  ])('%s: read', (_, other, count) => expect(cases(two + other)).toHaveLength(count))
})

describe('what is written otherwise', () => {
  test.each([
    ['<testcase name="a" result="FAIL "/>', 'failed'],
    ['<testcase name="a" status=" Not OK"/>', 'failed'],
    ['<testcase name="a" result="bpass"/>', 'passed'],
    ['<testcase name="a" result="bfail"/>', 'skipped'],
    ['<testcase name="a" status="Timed-Out"/>', 'error'],
    ['<testcase name="a"><Failure/></testcase>', 'failed'],
    ['<TestCase name="a"><ERROR/></TestCase>', 'error'],
    ['<testcase name="a" status="undefined"><skipped/></testcase>', 'skipped'],
    ['<testcase name="a" status=""/>', 'passed']
  ])('%s is %s', (body, status) => expect(statuses(body)).toEqual([status]))

  test('a status that nobody knows is no pass', () => {
    expect(refused(() => cases('<testcase name="a" status="F!"/>')).message).toMatch(/junit\.xml:2: .*"F!"/)
  })
})

describe('times', () => {
  test.each([
    ['0.25', 0.25],
    ['1,234.5', 1234.5],
    ['1e300', 0],
    ['1e-3', 0.001],
    [' 2 ', 2],
    ['', 0],
    ['-1', 0],
    ['NaN', 0],
    ['0,123', 0],
    ['1e999', 0],
    ['fast', 0]
  ])('%j is %d s', (time, sec) =>
    expect(cases(`<testcase name="a" time="${time}"/>`)[0]?.duration_sec).toBe(sec)
  )
})

describe('identity and place', () => {
  test.each([
    ['name="pytest"', 'classname="tests.test_a" name="test_b[1-x]"', 'tests.test_a::test_b[1-x]'],
    ['name="com.acme.ATest"', 'classname="com.acme.ATest" name="works"', 'com.acme.ATest::works'],
    ['name="Unit"', 'classname="C" name="t"', 'Unit::C::t'],
    ['name="s"', 'name="t"', 's::t'],
    ['name="/home/x/phpunit.xml"', 'classname="C" name="t"', 'C::t'],
    ['name="sum"', 'classname="sum adds" name="sum adds"', 'sum adds']
  ])('suite %s, case %s is %s', (suite, attributes, id) => {
    expect(cases(`<testcase ${attributes}/>`, suite)[0]?.id).toBe(id)
  })

  test('file and line as given', () => {
    expect(cases('<testcase name="a" file="t/a.php" line="7"><failure/></testcase>')[0]).toMatchObject({
      file: 't/a.php',
      line: 7
    })
  })

  test('the place that the failure itself names', () => {
    const [test_] = cases(
      '<testcase name="a"><failure>E  no\n\ntests/test_a.py:11: AssertionError</failure></testcase>'
    )
    expect(test_).toMatchObject({ file: 'tests/test_a.py', line: 11 })
  })

  test('not a place outside the repository', () => {
    expect(
      cases('<testcase name="a"><failure>../../etc/x.py:11: no</failure></testcase>')[0]?.file
    ).toBeUndefined()
  })
})

describe('messages are bounded', () => {
  test('to 2,000 characters, without half a character', () => {
    const [one] = cases(`<testcase name="a"><failure message="${'\u{1f600}'.repeat(4000)}x"/></testcase>`)
    expect(one?.message?.length).toBeLessThanOrEqual(2000)
    expect(one?.message?.isWellFormed()).toBe(true)
  })

  test('output of a test is no message', () => {
    const [one] = cases('<testcase name="a"><system-out>secret</system-out><failure message="m"/></testcase>')
    expect(one?.message).toBe('m')
  })
})

describe('pytest', () => {
  test.each(['junit-xunit1.xml', 'junit-xunit2.xml'])('%s: 1 failed, 2 errors, 2 skipped of 9', (file) => {
    const facts = readTests(path.join(FIXTURES, 'pytest'), [file])
    expect(facts).toMatchObject({
      formats: ['junit'],
      total: 9,
      passed: 4,
      failed: 1,
      errors: 2,
      skipped: 2,
      flaky: 0
    })
    expect(facts.failing).toEqual([
      'tests.test_area::test_circle_wrong',
      'tests.test_area::test_error',
      'tests.test_area::test_teardown'
    ])
    expect(facts.cases[2]).toMatchObject({ file: 'tests/test_area.py', line: 11 })
  })
})

describe('the suite of a case, by which a history tells it apart and a runner finds it', () => {
  test.each([
    ['the class of pytest', 'pytest', 'tests.test_a.TestB', 'tests.test_a.TestB'],
    [
      'the class of Surefire, JUnit 5 nested',
      'com.acme.FooTest',
      'com.acme.FooTest$Inner',
      'com.acme.FooTest$Inner'
    ],
    ['the class of an assembly', 'Acme.Tests.dll', 'Acme.Tests.Foo', 'Acme.Tests.Foo'],
    ['a Go package rather than its last part', 'example.org/x/y', 'y', 'example.org/x/y'],
    ['the suite where the class is the title', 'describe block', 'it works', 'describe block'],
    ['the suite where there is no class', 'suite', undefined, 'suite'],
    ['nothing where a tool names every suite alike', 'jest tests', undefined, undefined]
  ])('%s', (_what, suite, className, expected) => {
    const attribute = className === undefined ? '' : `classname="${className}"`
    const [one] = cases(`<testcase name="it works" ${attribute}/>`, `name="${suite}"`)
    expect(one?.suite).toBe(expected)
  })
})
