import { readXml, type XmlAttributes, type XmlElement } from '../lib/xml.js'
import { joinAttempts, joinSilentReruns, type Attempt } from './attempts.js'
import { detached, failureMessage, MAX_MESSAGE, placeIn, seconds, testId } from './identity.js'
import { refusal } from '../lib/report-file.js'
import type { TestCase, TestReport, TestStatus } from './types.js'

/** Eclipse wraps the suites in a `testrun`. */
export function isJunit([root, ...below]: XmlElement[]): boolean {
  if (root?.name === 'testsuites' || root?.name === 'testsuite') return true
  return root?.name === 'testrun' && below.some(({ name }) => name === 'testsuite')
}

/** `status` and `result` attributes that say a case was not run (googletest, CTest, xUnit.net, Bazel). */
const NOT_RUN = new Set([
  'disabled',
  'notrun',
  'not_run',
  'ignored',
  'skipped',
  'skip',
  'suppressed',
  'pending'
])
const FAILED = new Set(['fail', 'failed', 'failure'])
const ERRORS = new Set(['error', 'errored', 'broken', 'aborted', 'timeout', 'timedout'])

/** What is known of a case while its element is open. */
interface Draft {
  attributes: XmlAttributes
  outcomes: Set<TestStatus>
  /** An earlier attempt failed (Surefire's flakyFailure and flakyError). */
  flaky: boolean
  failure?: { message: string | undefined; text: string }
  /** `file` and `line` of the failure's own element (CMocka, Mocha for several failures). */
  failedAt?: XmlAttributes
  suite: Suite | undefined
}

interface Suite {
  name: string | undefined
  file: string | undefined
  /** Cases are reruns of each other only within one suite element. */
  serial: number
  /** The tests that it states to have; NaN where it does not. */
  tests: number
  /** Where its own cases begin among the attempts; undefined once it holds another suite. */
  start: number | undefined
}

/**
 * JUnit XML in the dialects of pytest, Surefire, Gradle, Jest, gotestsum, PHPUnit, CTest, googletest, Bazel and the
 * converters from xUnit and NUnit. There is no standard; the counting is DESIGN's: each testcase at any depth is
 * failed, else error, else skipped, else passed, and a failure outside any case is an error of its suite.
 * Output of tests is not kept, however long.
 * @throws GateError for XML that cannot be read, and for a suite that states tests but holds none.
 */
export function readJunit(file: string, shown: string): TestReport {
  const reader = new JunitReader()
  readXml(file, shown, reader)
  const { attempts, stated } = reader
  if (attempts.length === 0 && stated > 0) {
    throw refusal(
      shown,
      `the JUnit report states ${stated} tests, but holds no testcase`,
      'let the tool write its test cases, or give the complete file'
    )
  }
  return { format: 'junit', cases: joinAttempts(attempts) }
}

class JunitReader {
  readonly attempts: Attempt[] = []
  /** The most tests that any suite states to have. */
  stated = 0
  private readonly elements: string[] = []
  private readonly suites: Suite[] = []
  private readonly drafts: Draft[] = []
  private serial = 0
  /** Text is collected for this failure, until its element closes at this depth. */
  private collecting: { text: string; message: string | undefined; depth: number } | undefined

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.elements.at(-1)
    this.elements.push(name)
    if (name === 'testsuite' || name === 'testsuites') {
      const tests = Number(attributes['tests'])
      if (tests > this.stated) this.stated = tests
      const outer = this.suites.at(-1)
      if (outer !== undefined) outer.start = undefined
      const { name: suite, file } = attributes
      this.suites.push({ name: suite, file, serial: ++this.serial, tests, start: this.attempts.length })
    } else if (name === 'testcase') {
      this.drafts.push({ attributes, outcomes: new Set(), flaky: false, suite: this.suites.at(-1) })
    } else if (parent === 'testcase') {
      this.outcome(name, attributes)
    } else if (
      (name === 'failure' || name === 'error') &&
      (parent === 'testsuite' || parent === 'testsuites')
    ) {
      this.collecting = { text: '', message: attributes['message'], depth: this.elements.length }
    }
  }

  text(piece: string): void {
    const { collecting } = this
    if (collecting !== undefined && collecting.text.length < MAX_MESSAGE) {
      collecting.text += piece.slice(0, MAX_MESSAGE)
    }
  }

  close(name: string): void {
    if (this.collecting?.depth === this.elements.length) this.endFailure(this.collecting)
    this.elements.pop()
    if (name === 'testsuite' || name === 'testsuites') this.endSuite(this.suites.pop())
    if (name !== 'testcase') return
    const draft = this.drafts.pop()
    if (draft !== undefined) this.attempts.push(finished(draft, this.attempts.length))
  }

  private endSuite(suite: Suite | undefined): void {
    if (suite?.start === undefined || !(this.attempts.length - suite.start > suite.tests)) return
    const own = this.attempts.splice(suite.start)
    // One by one: a spread of a hundred thousand arguments would overflow the stack.
    for (const attempt of joinSilentReruns(own, suite.tests)) this.attempts.push(attempt)
  }

  private outcome(name: string, attributes: XmlAttributes): void {
    const draft = this.drafts.at(-1)
    if (draft === undefined) return
    switch (name) {
      case 'failure':
      case 'error':
        draft.outcomes.add(name === 'failure' ? 'failed' : 'error')
        if (draft.failure === undefined && this.collecting === undefined) {
          if (attributes['file'] !== undefined) draft.failedAt = attributes
          this.collecting = { text: '', message: attributes['message'], depth: this.elements.length }
        }
        return
      case 'skipped':
      case 'ignored':
      case 'disabled':
        draft.outcomes.add('skipped')
        return
      case 'flakyFailure':
      case 'flakyError':
        draft.flaky = true
        return
      default:
        // rerunFailure and rerunError stand beside the failure that they repeat; properties and output say nothing.
        return
    }
  }

  private endFailure({ text, message }: { text: string; message: string | undefined }): void {
    this.collecting = undefined
    const draft = this.drafts.at(-1)
    if (draft !== undefined && this.elements.at(-2) === 'testcase') {
      draft.failure = { message, text }
      return
    }
    const suite = this.suites.at(-1)
    const name = suite?.name ?? '(suite without a name)'
    const said = failureMessage(message, text)
    this.attempts.push({
      key: `suite ${suite?.serial ?? 0} ${this.attempts.length}`,
      test: {
        id: name,
        name,
        suite: name,
        status: 'error',
        flaky: false,
        duration_sec: 0,
        ...(suite?.file !== undefined && { file: suite.file }),
        ...(said !== undefined && { message: said })
      }
    })
  }
}

/** @param serial tells cases without a name apart */
function finished({ attributes, outcomes, flaky, failure, failedAt, suite }: Draft, serial: number): Attempt {
  const { classname: className, class: phpClass, status, result } = attributes
  for (const word of [status, result].map((w) => w?.toLowerCase().replace(/[ -]/g, '_'))) {
    if (word === undefined) continue
    if (FAILED.has(word)) outcomes.add('failed')
    else if (ERRORS.has(word)) outcomes.add('error')
    else if (NOT_RUN.has(word)) outcomes.add('skipped')
  }
  const name = detached(attributes['name'] ?? className ?? '(test without a name)')
  const outcome = (['failed', 'error', 'skipped'] as const).find((s) => outcomes.has(s)) ?? 'passed'
  const message = failure === undefined ? undefined : failureMessage(failure.message, failure.text)
  const test: TestCase = {
    id: testId(suite?.name, className ?? phpClass, name),
    name,
    ...(suite?.name !== undefined && suite.name !== '' && { suite: suite.name }),
    status: outcome,
    flaky: flaky && outcome === 'passed',
    duration_sec: seconds(attributes['time'] ?? attributes['duration']),
    ...placeOf(failedAt ?? attributes, suite, message),
    ...(message !== undefined && { message })
  }
  // Cases without a name are not known to be the same one.
  const named = attributes['name'] === undefined ? [serial] : [className, name]
  return { test, key: [suite?.serial, ...named, attributes['file'], attributes['line']].join('\0') }
}

function placeOf(
  attributes: XmlAttributes,
  suite: Suite | undefined,
  message: string | undefined
): Partial<TestCase> {
  const file = attributes['file'] ?? attributes['filepath'] ?? suite?.file
  const line = /^\d{1,7}$/.test(attributes['line'] ?? '') ? Number(attributes['line']) : undefined
  const said = placeIn(message)
  if (said !== undefined && (file === undefined || file === said.file)) return said
  if (file === undefined || file === '') return {}
  // pytest (xunit1) counts lines from 0, everybody else from 1.
  const first = line === undefined ? undefined : suite?.name === 'pytest' ? line + 1 : line
  return { file, ...(first !== undefined && first > 0 && { line: first }) }
}
