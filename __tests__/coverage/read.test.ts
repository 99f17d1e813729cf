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
    ['Playwright', '{"config": {}, "suites": []}', /Playwright/],
    ['V8', '{"result": []}', /V8/],
    ['NCover without a version', '<coverage><module/></coverage>', /NCover/],
    ['dotCover', '<Root CoveredStatements="1" TotalStatements="2"/>', /dotCover/],
    ['Visual Studio', '<results><modules/></results>', /Visual Studio/],
    ['EMMA', '<report><stats/><data><all><package name="p"/></all></data></report>', /EMMA/],
    ['gcov JSON', '{"format_version": "1", "gcc_version": "12", "files": []}', /gcov JSON/],
    ['a .gcov listing', '        -:    0:Source:a.c\n        1:    3:int a;\n', /\.gcov listing/],
    ['coverlet JSON', '{"A.dll": {"a.cs": {"A": {"M()": {"Lines": {"3": 1}}}}}}', /coverlet/],
    ['Codecov JSON', '{"coverage": {"a.py": {"1": 1}}}', /Codecov JSON/],
    ["a report of Codecov's API", '{"totals": {"lines": 2}, "files": []}', /Codecov's API/],
    ['Coveralls JSON', '{"source_files": [{"name": "a", "coverage": [1]}]}', /Coveralls/],
    ['kcov JSON', '{"percent_covered": "80.0", "files": []}', /kcov/],
    ['tarpaulin JSON', '{"files": [{"path": ["/", "a.rs"], "traces": []}]}', /tarpaulin/],
    ['xccov JSON', '{"targets": [], "lineCoverage": 0.5}', /xccov/],
    ["Chromium's coverage", '[{"url": "a.js", "ranges": []}]', /V8/],
    ["coverage.py's status.json", '{"note": "x", "format": 5, "globals": "x", "files": {}}', /HTML report/],
    ['JaCoCo CSV', 'GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED\n', /CSV/],
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

  test('UTF-16, as a redirection in PowerShell writes it', () => {
    const name = dir.put('u16.info', Buffer.from('\ufeffTN:\nSF:a\nDA:1,1\nend_of_record\n', 'utf16le'))
    expect(refused(() => readCoverage(dir.root, [name])).message).toMatch(/UTF-16/)
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
