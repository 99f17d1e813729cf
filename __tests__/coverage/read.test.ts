import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readCoverage, readCoverageFile } from '../../src/coverage/read.js'
import { FIXTURES, refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

test('the content decides, not the name', () => {
  const name = dir.put('cobertura.xml', 'TN:\nSF:a\nDA:1,1\nend_of_record\n')
  expect(readCoverageFile(path.join(dir.root, name), name).format).toBe('lcov')
})

describe('refusals name the file and what to do', () => {
  test.each<[string, string, RegExp]>([
    ['an empty file', '', /is empty/],
    ['white space', ' \n', /is empty/],
    ['an unknown text', 'hello', /no coverage format.*hello/],
    ['an unknown object', '{"a": 1}', /members a/],
    ['a JSON array', '[1]', /no object/],
    ['a cut-off JSON', '{"totals":\n {', /cut off/],
    ['a NaN', '{"totals": {"percent_covered": NaN}}', /not valid JSON/],
    ['an unknown root', '<html2/>', /<html2>/],
    ['JUnit', '<testsuites><testsuite/></testsuites>', /JUnit XML/],
    ['NCover', '<coverage profilerVersion="1.5"><module name="a"/></coverage>', /NCover/],
    ['SonarQube', '<coverage version="1"><file path="a"/></coverage>', /SonarQube/],
    ['Playwright', '{"config": {}, "suites": []}', /Playwright/],
    ['V8', '{"result": []}', /V8/],
    ['HTML', '<!DOCTYPE html><html/>', /HTML/],
    ['no lines in LCOV', 'SF:a\nend_of_record\n', /no lines/],
    ['no lines in Cobertura', '<coverage line-rate="1"><packages/></coverage>', /no lines/],
    ['no file in Cobertura', '<coverage line-rate="1"/>', /no lines/]
  ])('%s', (_, text, message) => {
    const name = dir.put('evidence.txt', text)
    const error = refused(() => readCoverage(dir.root, [name]))
    expect(error.code).toBe('evidence')
    expect(error.message).toMatch(message)
    expect(error.message).toContain('evidence.txt')
    expect(error.remedy).not.toBe('')
  })

  test("coverage.py's data file, with how to export it", () => {
    const error = refused(() => readCoverage(path.join(FIXTURES, 'python'), ['data.sqlite']))
    expect(error.remedy).toMatch(/coverage json/)
  })

  test('a file that does not exist, and a directory', () => {
    dir.put('sub/x', '')
    expect(refused(() => readCoverage(dir.root, ['none.info'])).message).toMatch(/none\.info does not exist/)
    expect(refused(() => readCoverage(dir.root, ['sub'])).place.file).toBe('sub')
  })
})
