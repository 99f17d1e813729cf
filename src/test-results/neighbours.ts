import type { XmlElement } from '../lib/xml.js'

/** A file that holds no test results, or holds them in a format that is not read: what it is, what to do instead. */
export interface Neighbour {
  what: string
  remedy: string
}

const COVERAGE = 'this is a coverage report: give the file to coverage-files'

/** Root elements of formats next door. */
export function xmlNeighbour([root]: XmlElement[]): Neighbour | undefined {
  switch (root?.name) {
    case 'test-run':
    case 'test-results':
      return {
        what: "NUnit's own XML",
        remedy:
          'use the JunitXml.TestLogger, or `nunit3-console --result=junit.xml;transform=nunit3-junit.xslt`'
      }
    case 'assemblies':
    case 'assembly':
      return { what: "xUnit.net's own XML", remedy: 'use `-junit junit.xml`, or the JunitXml.TestLogger' }
    case 'testng-results':
      return {
        what: "TestNG's own XML",
        remedy: 'give the junitreports/TEST-*.xml that TestNG writes beside it'
      }
    case 'testExecutions':
      return { what: "SonarQube's generic test execution", remedy: 'let the tool write JUnit XML' }
    case 'Site':
      return { what: "CTest's dashboard XML", remedy: 'use `ctest --output-junit junit.xml`' }
    case 'robot':
      return { what: "Robot Framework's own XML", remedy: 'use `robot --xunit junit.xml`' }
    case 'coverage':
    case 'report':
    case 'CoverageSession':
      return { what: 'coverage XML', remedy: COVERAGE }
    case 'checkstyle':
      return { what: 'Checkstyle XML', remedy: 'these are no test results' }
    default:
      return undefined
  }
}

/** Members by which JSON formats next door are known. */
export function jsonNeighbour(value: object): Neighbour | undefined {
  const has = (...names: string[]): boolean => names.every((name) => Object.hasOwn(value, name))
  if (has('$report_type')) {
    return { what: 'a pytest-reportlog', remedy: 'use pytest --junitxml=junit.xml, or pytest-json-report' }
  }
  if (has('suites', 'config')) {
    return { what: "Playwright's JSON report", remedy: "use Playwright's junit reporter" }
  }
  if (has('stats', 'tests') || has('stats', 'results')) {
    return { what: "Mocha's or Mochawesome's JSON report", remedy: 'use mocha-junit-reporter' }
  }
  if (has('totals') || has('total')) return { what: 'coverage JSON', remedy: COVERAGE }
  return undefined
}

/** Texts by their first characters. */
export function textNeighbour(head: string): Neighbour | undefined {
  if (/^(?:TN:|SF:)/m.test(head.slice(0, 1000))) return { what: 'LCOV', remedy: COVERAGE }
  if (/^mode: (?:set|count|atomic)/.test(head)) return { what: 'a Go cover profile', remedy: COVERAGE }
  if (head.startsWith('\x1f\x8b') || head.startsWith('PK\x03\x04')) {
    return { what: 'an archive', remedy: 'unpack it first' }
  }
  if (/^\xff\xfe|^\xfe\xff|^.\0.\0/s.test(head)) return { what: 'UTF-16 text', remedy: 'write it as UTF-8' }
  if (/^\s*<!doctype html|^\s*<html[\s>]/i.test(head)) {
    return { what: 'an HTML page', remedy: 'give the machine-readable report (JUnit XML)' }
  }
  return undefined
}
