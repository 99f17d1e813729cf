import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readTestFile, readTests } from '../../src/test-results/read.js'
import { refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

test('several files are counted together, in their order', () => {
  const xml = dir.put(
    'a.txt',
    '<testsuite name="s"><testcase name="x" time="0.5"><failure/></testcase></testsuite>'
  )
  const run = dir.put('b.txt', '{"tests": [{"name": "y", "result": "error", "duration_sec": 0.25}]}')
  expect(readTests(dir.root, [xml, run])).toMatchObject({
    formats: ['junit', 'ci_runs.jsonl'],
    total: 2,
    failing: ['s::x', 'y'],
    duration_sec: 0.75,
    sources: [xml, run]
  })
})

test('an empty suite beside others is fine, alone it is not zero tests', () => {
  const empty = dir.put('empty.xml', '<testsuite name="e" tests="0"/>')
  const full = dir.put('full.xml', '<testsuite><testcase name="a"/></testsuite>')
  expect(readTestFile(path.join(dir.root, empty), empty).cases).toEqual([])
  expect(readTests(dir.root, [empty, full]).total).toBe(1)
  expect(refused(() => readTests(dir.root, [empty])).message).toBe(
    'empty.xml: the test results hold no test case'
  )
})

describe('refusals name the file and what to do', () => {
  test.each<[string, string, RegExp]>([
    ['an empty file', '', /are empty/],
    ['an unknown text', 'hello', /hello/],
    ['an unknown object', '{"a": 1}', /members a/],
    ['a cut-off JSON', '{"a":\n', /cut off/],
    ['an unknown root', '<a/>', /<a>/],
    ['NUnit 3', '<test-run id="0"/>', /NUnit/],
    ['xUnit.net', '<assemblies/>', /xUnit/],
    ['coverage', '<coverage line-rate="1"/>', /coverage XML/],
    ['LCOV', 'TN:\nSF:a\n', /LCOV/],
    ['Playwright', '{"config": {}, "suites": []}', /Playwright/],
    ['reportlog', '{"$report_type": "SessionStart"}\n{"$report_type": "TestReport"}\n', /reportlog/],
    ['a cut-off document', '<testsuites><testsuite><testcase name="a"/>', /cut off/],
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "c">]><testsuites/>', /entities/]
  ])('%s', (_, text, message) => {
    const name = dir.put('evidence.txt', text)
    const error = refused(() => readTests(dir.root, [name]))
    expect(error.code).toBe('evidence')
    expect(error.message).toMatch(message)
    expect(error.message).toContain('evidence.txt')
    expect(error.remedy).not.toBe('')
  })

  test('a file that does not exist', () => {
    expect(refused(() => readTests(dir.root, ['none.xml'])).message).toMatch(/none\.xml does not exist/)
  })
})
