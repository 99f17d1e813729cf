import type { XmlElement } from '../lib/xml.js'

/** A file that is not coverage, or coverage in a format that is not read: what it is, and what to do instead. */
export interface Neighbour {
  what: string
  remedy: string
}

const CONVERT = 'convert it with ReportGenerator: reportgenerator -reporttypes:Cobertura'
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
      if (second?.name === 'module') return { what: 'NCover XML', remedy: CONVERT }
      return { what: 'a <coverage> document without line-rate, packages or project', remedy: CONVERT }
    case 'results':
    case 'CoverageDSPriv':
      return { what: "Visual Studio's coverage XML", remedy: 'use `dotnet-coverage merge -f cobertura`' }
    case 'Root':
      return { what: "dotCover's XML", remedy: CONVERT }
    case 'CoverageReport':
      return { what: "ReportGenerator's XML summary", remedy: 'give the report that it was made from, or use -reporttypes:Cobertura' }
    case 'PartCoverReport':
      return { what: 'PartCover XML', remedy: CONVERT }
    case 'BullseyeCoverage':
      return { what: 'BullseyeCoverage XML', remedy: 'use covxml with --no-banner and convert it to Cobertura' }
    case 'report':
      return { what: 'EMMA XML, or a JaCoCo report without packages', remedy: 'use JaCoCo, which EMMA became' }
    case 'scoverage':
    case 'statements':
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
  if (has('gcovr/format_version') || has('gcovr/summary_format_version')) {
    return { what: 'gcovr JSON', remedy: 'use gcovr --cobertura or --lcov' }
  }
  if (has('gcc_version')) return { what: 'gcov JSON', remedy: 'use gcovr --cobertura or --lcov' }
  if (has('result')) {
    const { result } = value as { result: unknown }
    if (Array.isArray(result)) return RAW_V8
    if (isObject(result) && ('line' in result || 'covered_percent' in result)) {
      return { what: "SimpleCov's .last_run.json", remedy: 'give coverage/.resultset.json' }
    }
  }
  if (has('command_name', 'files')) {
    return { what: "simplecov-json's report", remedy: 'give coverage/.resultset.json' }
  }
  if (has('scriptId', 'functions')) return RAW_V8
  if (has('type', 'coverage')) return { what: "Dart's hit map", remedy: 'use format_coverage --lcov' }
  if (has('source_files')) {
    return { what: 'Coveralls JSON', remedy: 'let the tool write LCOV or Cobertura; excoveralls: mix coveralls.lcov' }
  }
  if (has('targets', 'lineCoverage')) {
    return { what: "Xcode's xccov JSON", remedy: 'use `xcrun llvm-cov export`, or convert it to Cobertura' }
  }
  if (has('Packages')) return { what: 'gocov JSON', remedy: 'give the profile of `go test -coverprofile`' }
  if (has('percent_covered', 'files')) return { what: "kcov's JSON summary", remedy: 'give the cobertura.xml beside it' }
  if (has('files', 'globals') || has('note', 'files')) {
    return { what: "the state of coverage.py's HTML report", remedy: 'run `coverage json` and give the file that it writes' }
  }
  if (has('files') && hasTraces((value as { files: unknown }).files)) {
    return { what: "cargo-tarpaulin's JSON", remedy: 'use cargo tarpaulin --out Lcov or --out Xml' }
  }
  if (has('coverage')) return { what: 'Codecov JSON', remedy: 'let the tool write LCOV or Cobertura' }
  if (has('totals', 'files')) return { what: "a report of Codecov's API", remedy: 'give the file that was uploaded' }
  if (Object.keys(value).some((name) => /\.(dll|exe)$/i.test(name))) {
    return { what: "coverlet's own JSON", remedy: 'use /p:CoverletOutputFormat=cobertura, or --collect "XPlat Code Coverage"' }
  }
  const [first] = Object.values(value) as unknown[]
  if (Array.isArray(first) && hasExecutable(first)) {
    return { what: "Xcode's xccov JSON", remedy: 'use `xcrun llvm-cov export`, or convert it to Cobertura' }
  }
  return undefined
}

/** JSON arrays next door: Chromium's coverage as Puppeteer and Playwright hand it over, and parsed LCOV. */
export function arrayNeighbour([first]: readonly unknown[]): Neighbour | undefined {
  if (typeof first !== 'object' || first === null) return undefined
  if ('ranges' in first || 'functions' in first || 'rawScriptCoverage' in first) return RAW_V8
  if ('lines' in first && 'file' in first) return { what: 'parsed LCOV', remedy: 'give the LCOV file itself' }
  return undefined
}

const RAW_V8: Neighbour = { what: 'raw V8 coverage', remedy: 'use c8 report --reporter=lcov' }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function hasTraces(files: unknown): boolean {
  if (!Array.isArray(files)) return false
  const [first] = files as unknown[]
  return isObject(first) && 'traces' in first
}

function hasExecutable([line]: readonly unknown[]): boolean {
  return isObject(line) && 'isExecutable' in line
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
  if (/^\s*(?:-|#####|=====|\d+\*?):\s*0:Source:/.test(head)) {
    return { what: 'a .gcov listing', remedy: 'use gcovr --cobertura, or lcov --capture' }
  }
  if (/^GROUP,PACKAGE,CLASS,/.test(head)) return { what: 'JaCoCo CSV', remedy: 'let JaCoCo write its XML report' }
  if (head.startsWith('\x01\xc0\xc0')) return { what: 'raw JaCoCo data (.exec)', remedy: 'run `jacoco:report` and give jacoco.xml' }
  if (head.startsWith('\xfflprof') || head.startsWith('\x81rforpl\xff') || head.startsWith('\xfflprofi\x81')) {
    return { what: 'a raw LLVM profile', remedy: 'use `llvm-profdata merge`, then `llvm-cov export`' }
  }
  if (head.startsWith('<?php')) return { what: "PHPUnit's serialized coverage", remedy: 'use phpunit --coverage-clover' }
  if (head.startsWith('adcg') || head.startsWith('oncg') || head.startsWith('gcno') || head.startsWith('gcda')) {
    return { what: 'raw gcov data', remedy: 'use gcovr --cobertura, or lcov --capture' }
  }
  return undefined
}
