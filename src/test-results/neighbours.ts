import type { XmlElement } from '../lib/xml.js'

/** A file that holds no test results, or holds them in a format that is not read: what it is, what to do instead. */
export interface Neighbour {
  what: string
  remedy: string
}

const COVERAGE = 'this is a coverage report: give the file to coverage-files'
const NO_TESTS = 'these are no test results'
const JUNIT = 'let the tool write JUnit XML'

const neighbour = (what: string, remedy: string): Neighbour => ({ what, remedy })

const NUNIT = neighbour(
  "NUnit's own XML",
  'use the JunitXml.TestLogger, or `nunit3-console --result=junit.xml;transform=nunit3-junit.xslt`'
)
const XUNIT = neighbour("xUnit.net's own XML", 'use `-junit junit.xml`, or the JunitXml.TestLogger')
const BOOST = neighbour("Boost.Test's own XML", 'use `--logger=JUNIT,all,junit.xml`')
const CATCH = neighbour("Catch2's own XML", 'use `-r junit`')
const OPEN_TEST = neighbour('Open Test Reporting XML', 'give the TEST-*.xml that JUnit writes beside it')
const CHECKS = neighbour('a report of findings in source code', NO_TESTS)

/** Root elements of formats next door. */
const ROOTS: Readonly<Record<string, Neighbour>> = {
  'test-run': NUNIT,
  'test-results': NUNIT,
  assemblies: XUNIT,
  assembly: XUNIT,
  'testng-results': neighbour(
    "TestNG's own XML",
    'give the junitreports/TEST-*.xml that TestNG writes beside it'
  ),
  suite: neighbour('a TestNG suite definition', NO_TESTS),
  testExecutions: neighbour("SonarQube's generic test execution", JUNIT),
  unitTest: neighbour("SonarQube's generic test execution", JUNIT),
  Site: neighbour("CTest's dashboard XML", 'use `ctest --output-junit junit.xml`'),
  robot: neighbour("Robot Framework's own XML", 'use `robot --xunit junit.xml`'),
  TestRun: neighbour("CppUnit's own XML", 'convert it to JUnit XML'),
  TestLog: BOOST,
  TestResult: BOOST,
  TestCase: neighbour("Qt Test's own XML", 'use `-o junit.xml,junitxml`'),
  Catch: CATCH,
  Catch2TestRun: CATCH,
  doctest: neighbour("doctest's own XML", 'use `-r=junit`'),
  tests: neighbour("PHPUnit's TestDox XML", 'use `--log-junit junit.xml`'),
  testrun: neighbour("an IDE's own export of a test run", JUNIT),
  result: neighbour("Jenkins' own junitResult.xml", 'give the JUnit XML that the build wrote'),
  events: OPEN_TEST,
  execution: OPEN_TEST,
  'test-suite': neighbour("Allure's XML", 'let the test runner write JUnit XML beside it'),
  coverage: neighbour('coverage XML', COVERAGE),
  report: neighbour('coverage XML', COVERAGE),
  CoverageSession: neighbour('coverage XML', COVERAGE),
  checkstyle: neighbour('Checkstyle XML', NO_TESTS),
  pmd: CHECKS,
  BugCollection: CHECKS,
  issues: CHECKS,
  project: neighbour('a build file', NO_TESTS),
  html: neighbour('an HTML page', 'give the machine-readable report (JUnit XML)')
}

export function xmlNeighbour([root]: XmlElement[]): Neighbour | undefined {
  return root !== undefined && Object.hasOwn(ROOTS, root.name) ? ROOTS[root.name] : undefined
}

/** Members by which JSON formats next door are known; the first whose members are all there. */
const MEMBERS: readonly (readonly [string[], Neighbour])[] = [
  [
    ['$report_type'],
    neighbour('a pytest-reportlog', 'use pytest --junitxml=junit.xml, or pytest-json-report')
  ],
  [['suites', 'config'], neighbour("Playwright's JSON report", "use Playwright's junit reporter")],
  [['stats', 'tests'], neighbour("Mocha's JSON report", 'use mocha-junit-reporter')],
  [['stats', 'results'], neighbour("Mochawesome's JSON report", 'use mocha-junit-reporter')],
  [['examples', 'summary_line'], neighbour("RSpec's JSON report", 'use rspec_junit_formatter')],
  [['testsuites', 'tests'], neighbour("GoogleTest's JSON report", 'use --gtest_output=xml:junit.xml')],
  [['collection', 'run'], neighbour("Newman's JSON report", 'use `newman run -r junit`')],
  [['protocolVersion', 'runnerVersion'], neighbour("Dart's JSON report", 'convert it with `tojunit`')],
  [['type', 'event'], neighbour("libtest's JSON", 'use cargo nextest with its junit setting')],
  [['uuid', 'historyId'], neighbour("Allure's JSON", 'let the test runner write JUnit XML beside it')],
  [['totalTestCount', 'testNodes'], neighbour("Xcode's test results", 'convert them to JUnit XML')],
  [['runs', '$schema'], neighbour('SARIF', NO_TESTS)],
  [['totals'], neighbour('coverage JSON', COVERAGE)],
  [['total'], neighbour('coverage JSON', COVERAGE)]
]

/** `value` is a whole document, or the first of JSON Lines. */
export function jsonNeighbour(value: object): Neighbour | undefined {
  if (Array.isArray(value)) return listNeighbour(value)
  return MEMBERS.find(([names]) => names.every((name) => Object.hasOwn(value, name)))?.[1]
}

function listNeighbour([first]: readonly unknown[]): Neighbour | undefined {
  if (first === 'start') return neighbour("Mocha's json-stream", 'use mocha-junit-reporter')
  if (typeof first !== 'object' || first === null) return undefined
  if ('elements' in first) return neighbour('Cucumber JSON', 'use the junit formatter (behave: --junit)')
  if ('filePath' in first && 'messages' in first) return neighbour("ESLint's JSON report", NO_TESTS)
  return undefined
}

/** Texts by their first characters. */
export function textNeighbour(head: string): Neighbour | undefined {
  if (/^(?:TN:|SF:)/m.test(head.slice(0, 1000))) return neighbour('LCOV', COVERAGE)
  if (/^mode: (?:set|count|atomic)/.test(head)) return neighbour('a Go cover profile', COVERAGE)
  if (head.startsWith('\x1f\x8b') || head.startsWith('PK\x03\x04'))
    return neighbour('an archive', 'unpack it first')
  if (/^\xff\xfe|^\xfe\xff|^.\0.\0/s.test(head)) return neighbour('UTF-16 text', 'write it as UTF-8')
  if (/^\s*<!doctype html|^\s*<html[\s>]/i.test(head))
    return neighbour('an HTML page', 'give the machine-readable report (JUnit XML)')
  if (/^(?:=== RUN |--- (?:PASS|FAIL|SKIP): |ok {2}\t?\S+\t)/m.test(head.slice(0, 4000)))
    return neighbour('the plain output of go test', 'use `go test -json`')
  return undefined
}
