import type { XmlElement } from '../lib/xml.js'

/** A file that is not coverage, or coverage in a format that is not read: what it is, and what to do instead. */
export interface Neighbour {
  what: string
  remedy: string
}

const TEST_RESULTS = 'these are test results: give the file to test-results'

/** Root elements of formats next door. */
export function xmlNeighbour([root, second]: XmlElement[]): Neighbour | undefined {
  switch (root?.name) {
    case 'testsuites':
    case 'testsuite':
      return { what: 'JUnit XML', remedy: TEST_RESULTS }
    case 'TestRun':
      return { what: 'TRX', remedy: TEST_RESULTS }
    case 'test-run':
    case 'test-results':
      return { what: 'NUnit XML', remedy: TEST_RESULTS }
    case 'assemblies':
      return { what: 'xUnit.net XML', remedy: TEST_RESULTS }
    case 'coverage':
      if (second?.name === 'file') {
        return { what: 'SonarQube generic coverage', remedy: 'let the tool write LCOV or Cobertura beside it' }
      }
      return {
        what: 'NCover XML or another <coverage> document without line-rate, packages or project',
        remedy: 'convert it with ReportGenerator: reportgenerator -reporttypes:Cobertura'
      }
    case 'results':
    case 'CoverageDSPriv':
    case 'Root':
      return {
        what: 'a Visual Studio or dotCover XML report',
        remedy: 'use `dotnet-coverage merge -f cobertura`, or convert it with ReportGenerator'
      }
    case 'scoverage':
      return { what: 'scoverage XML', remedy: 'give the cobertura.xml that scoverage writes beside it' }
    case 'phpunit':
      return { what: "PHPUnit's own coverage XML", remedy: 'use phpunit --coverage-clover or --coverage-cobertura' }
    case 'checkstyle':
      return { what: 'Checkstyle XML', remedy: 'this is no coverage report' }
    default:
      return undefined
  }
}

/** Members by which JSON formats next door are known. */
export function jsonNeighbour(value: object): Neighbour | undefined {
  const has = (...names: string[]): boolean => names.every((name) => Object.hasOwn(value, name))
  if (has('numTotalTests')) return { what: 'Jest test results', remedy: TEST_RESULTS }
  if (has('reportFormat') && has('results')) return { what: 'CTRF test results', remedy: TEST_RESULTS }
  if (has('suites') && has('config')) return { what: "Playwright's JSON report", remedy: TEST_RESULTS }
  if (has('tests') && has('summary')) return { what: 'pytest test results', remedy: TEST_RESULTS }
  if (has('Action') && has('Package')) return { what: '`go test -json` output', remedy: TEST_RESULTS }
  if (has('gcov_version') || has('gcovr/format_version') || has('gcovr/summary_format_version')) {
    return { what: 'gcov or gcovr JSON', remedy: 'use gcovr --cobertura or --lcov' }
  }
  if (has('result') && Array.isArray((value as { result: unknown }).result)) {
    return { what: 'raw V8 coverage', remedy: 'use c8 report --reporter=lcov' }
  }
  if (has('result')) return { what: "SimpleCov's .last_run.json", remedy: 'give coverage/.resultset.json' }
  return undefined
}

/** Texts by their first characters. */
export function textNeighbour(head: string): Neighbour | undefined {
  const exportIt = 'run `coverage json` (or `coverage xml`) and give the file that it writes'
  if (head.startsWith('SQLite format 3\0')) {
    return { what: "coverage.py's own data file (SQLite), not a report", remedy: exportIt }
  }
  if (head.startsWith('!coverage.py:')) return { what: "an old coverage.py's own data file", remedy: exportIt }
  if (/^TAP version \d|^1\.\.\d/.test(head)) return { what: 'TAP test results', remedy: TEST_RESULTS }
  if (head.startsWith('\x1f\x8b') || head.startsWith('PK\x03\x04')) {
    return { what: 'an archive', remedy: 'unpack it first' }
  }
  if (/^\xff\xfe|^\xfe\xff|^.\0.\0/s.test(head)) return { what: 'UTF-16 text', remedy: 'write it as UTF-8' }
  if (/^\s*<!doctype html|^\s*<html[\s>]/i.test(head)) {
    return { what: 'an HTML page', remedy: 'give the machine-readable report (LCOV, Cobertura, JSON)' }
  }
  if (head.startsWith('adcg') || head.startsWith('oncg') || head.startsWith('gcno') || head.startsWith('gcda')) {
    return { what: 'raw gcov data', remedy: 'use gcovr --cobertura, or lcov --capture' }
  }
  return undefined
}
