import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readTests } from '../../src/test-results/read.js'
import { FIXTURES } from './scratch.js'

/**
 * What each tool printed at the end of the run that wrote the fixture, in our words; see the README beside them.
 * [file, format, total, passed, failed, errors, skipped, flaky]
 */
const PRINTED: readonly [string, string, number, number, number, number, number, number][] = [
  // 2 failed, 5 passed, 1 skipped, 1 xfailed, 1 xpassed, 1 error, 7 rerun
  ['pytest/junit-reruns.xml', 'junit', 11, 6, 2, 1, 2, 1],
  ['pytest/report-reruns.json', 'pytest-json-report', 11, 6, 2, 1, 2, 1],
  // 1 passed, KeyboardInterrupt; the report has the interrupted test as passed
  ['pytest/report-interrupted.json', 'pytest-json-report', 3, 2, 0, 1, 0, 0],
  // CTRF has no word for an error
  ['ctrf/pytest.json', 'ctrf', 11, 6, 3, 0, 2, 1],
  ['ctrf/jest.json', 'ctrf', 7, 3, 2, 0, 2, 1],
  ['ctrf/playwright.json', 'ctrf', 6, 3, 1, 0, 2, 1],
  ['playwright/junit.xml', 'junit', 6, 3, 1, 0, 2, 0],
  // 1 failed, 2 passed, 1 expected fail, 1 skipped, 1 todo; and 1 file that does not load
  ['vitest/junit.xml', 'junit', 7, 3, 2, 0, 2, 0],
  ['vitest/jest.json', 'jest', 7, 3, 1, 1, 2, 0],
  // TAP: a todo that is ok is ok
  ['vitest/vitest.tap', 'tap', 7, 4, 2, 0, 1, 0],
  ['tap/perl.tap', 'tap', 8, 3, 2, 0, 3, 0],
  ['tap/bats.tap', 'tap', 3, 1, 1, 0, 1, 0],
  // tape counts the failing todo as a pass
  ['tap/tape.tap', 'tap', 3, 1, 1, 0, 1, 0],
  // 2 failed, of which 1 by its time limit; 1 skipped, 1 disabled, 1 not run
  ['ctest/junit.xml', 'junit', 6, 1, 2, 0, 3, 0],
  // 11 tests, 1 skipped, 7 failures in 3 runs; one of the failures passed in its rerun
  ['go/gotestsum-junit.xml', 'junit', 10, 3, 6, 0, 1, 1],
  // Tests: 9, Errors: 1, Failures: 2, Skipped: 1, Incomplete: 1, Risky: 1 (an error in its JUnit XML)
  ['phpunit/junit.xml', 'junit', 9, 3, 2, 2, 2, 0],
  ['gtest/junit.xml', 'junit', 6, 2, 2, 0, 2, 0],
  ['boost/junit.xml', 'junit', 4, 1, 1, 1, 1, 0],
  ['catch2/junit.xml', 'junit', 4, 2, 1, 1, 0, 0],
  ['rspec/junit.xml', 'junit', 6, 2, 2, 0, 2, 0],
  ['minitest/junit.xml', 'junit', 4, 1, 1, 1, 1, 0],
  ['robot/xunit.xml', 'junit', 3, 1, 1, 0, 1, 0],
  ['behave/TESTS-a.xml', 'junit', 6, 2, 2, 1, 1, 0],
  ['mocha/xunit.xml', 'junit', 6, 2, 2, 0, 2, 0]
]

describe('each tool counts as it printed', () => {
  test.each(PRINTED)('%s', (file, format, total, passed, failed, errors, skipped, flaky) => {
    expect(readTests(path.join(FIXTURES, path.dirname(file)), [path.basename(file)])).toMatchObject({
      formats: [format],
      total,
      passed,
      failed,
      errors,
      skipped,
      flaky
    })
  })
})
