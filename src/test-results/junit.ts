import { readXml, type XmlAttributes, type XmlElement } from '../lib/xml.js'
import { joinAttempts, joinSilentReruns, type Attempt } from './attempts.js'
import { detached, failureMessage, MAX_MESSAGE, placeIn, seconds, suiteOf, testId } from './identity.js'
import { refusal } from '../lib/report-file.js'
import { statusOfWord } from './junit-words.js'
import { momentOf, RunOfReport } from './run-of.js'
import type { TestCase, TestReport, TestStatus } from './types.js'

/** Eclipse wraps the suites in a `testrun`. */
export function isJunit([root, ...below]: XmlElement[]): boolean {
  if (root?.name === 'testsuites' || root?.name === 'testsuite') return true
  return root?.name === 'testrun' && below.some(({ name }) => name === 'testsuite')
}

/** What is known of a case while its element is open. */
interface Draft {
  attributes: XmlAttributes
  line: number
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
  /** Where its cases begin among the attempts, those of the suites below it among them. */
  start: number
  /** It holds another suite. */
  nested: boolean
  /** Failures and errors that it states; skipped and disabled tests. */
  failures: number
  notRun: number
  line: number
}

/**
 * JUnit XML in the dialects of pytest, Surefire, Gradle, Jest, gotestsum, PHPUnit, CTest, googletest, Bazel and the
 * converters from xUnit and NUnit. There is no standard; the counting is DESIGN's: each testcase at any depth is
 * failed, else error, else skipped, else passed, and a failure outside any case is an error of its suite.
 * Output of tests is not kept, however long.
 * @throws GateError for XML that cannot be read, for a suite that states tests but holds none, or failures where no case
 *   failed, and for a case whose `status` or `result` is a word that nobody knows.
 */
export function readJunit(file: string, shown: string): TestReport {
  const reader = new JunitReader(shown)
  readXml(file, shown, reader)
  return { format: 'junit', cases: joinAttempts(reader.attempts), ...reader.runOf.facts() }
}

/** A count that a suite states; 0 where it does not, or not as a number. */
function stated(attributes: XmlAttributes, ...names: string[]): number {
  return names.reduce((sum, name) => {
    const n = Number(attributes[name] ?? 0)
    return sum + (Number.isFinite(n) && n > 0 ? n : 0)
  }, 0)
}

class JunitReader {
  readonly attempts: Attempt[] = []
  readonly runOf = new RunOfReport()
  private readonly elements: string[] = []
  private readonly suites: Suite[] = []
  private readonly drafts: Draft[] = []
  /** Suites, by their serials, that say that they list the reruns of a test as cases of their own. */
  private readonly listsReruns = new Set<number>()
  private serial = 0
  /** Text is collected for this failure, until its element closes at this depth. */
  private collecting: { text: string; message: string | undefined; depth: number } | undefined

  constructor(private readonly shown: string) {}

  open(written: string, attributes: XmlAttributes, line: number): void {
    // XML tells `<Failure>` from `<failure>`; whoever wrote it meant the same.
    const name = written.toLowerCase()
    const parent = this.elements.at(-1)
    this.elements.push(name)
    if (name === 'testsuite' || name === 'testsuites') this.openSuite(attributes, line)
    else if (name === 'testcase') {
      this.drafts.push({ attributes, line, outcomes: new Set(), flaky: false, suite: this.suites.at(-1) })
    } else if (name === 'property' && parent === 'properties' && this.elements.at(-3) === 'testsuite') {
      // gotestsum and go-junit-report: in Go only a rerun has the name of another test of its package.
      const suite = this.suites.at(-1)
      if (suite !== undefined && attributes['name'] === 'go.version') this.listsReruns.add(suite.serial)
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

  close(written: string): void {
    const name = written.toLowerCase()
    if (this.collecting?.depth === this.elements.length) this.endFailure(this.collecting)
    this.elements.pop()
    if (name === 'testsuite' || name === 'testsuites') this.endSuite(this.suites.pop())
    if (name !== 'testcase') return
    const draft = this.drafts.pop()
    if (draft !== undefined) this.attempts.push(finished(draft, this.attempts.length, this.shown))
  }

  private openSuite(attributes: XmlAttributes, line: number): void {
    this.runOf.at(momentOf(attributes['timestamp'])).on(attributes['hostname'])
    const outer = this.suites.at(-1)
    if (outer !== undefined) outer.nested = true
    this.suites.push({
      name: attributes['name'],
      file: attributes['file'],
      serial: ++this.serial,
      tests: Number(attributes['tests']),
      start: this.attempts.length,
      nested: false,
      failures: stated(attributes, 'failures', 'errors'),
      notRun: stated(attributes, 'skipped', 'skips', 'disabled', 'ignored', 'notrun'),
      line
    })
  }

  private endSuite(suite: Suite | undefined): void {
    if (suite === undefined) return
    const held = this.attempts.length - suite.start
    this.refuseContradiction(suite, held)
    if (suite.nested || !(held > suite.tests) || this.listsReruns.has(suite.serial))
      return this.endRuns(suite)
    const own = this.attempts.splice(suite.start)
    const again = own.map((attempt): Attempt => ({ ...attempt, run: undefined }))
    // The suite counts a test once, however often it lists it.
    if (joinAttempts(again).length === suite.tests) this.listsReruns.add(suite.serial)
    // One by one: a spread of a hundred thousand arguments would overflow the stack.
    for (const attempt of joinSilentReruns(own, suite.tests)) this.attempts.push(attempt)
    this.endRuns(suite)
  }

  private endRuns({ serial, start }: Suite): void {
    if (!this.listsReruns.has(serial)) return
    for (let i = start; i < this.attempts.length; i++) {
      const attempt = this.attempts[i]
      if (attempt?.run === serial) attempt.run = undefined
    }
  }

  /** More tests than cases can be honest, and so can failures counted by assertion; these two cannot. */
  private refuseContradiction({ name, tests, failures, notRun, start, line }: Suite, held: number): void {
    const who =
      name === undefined || name === '' ? 'a suite' : `the suite ${JSON.stringify(name.slice(0, 200))}`
    if (held === 0 && (tests - notRun > 0 || failures > 0)) {
      throw refusal(
        this.shown,
        `${who} states ${Math.max(tests || 0, failures)} tests, but holds no testcase`,
        'let the tool write its test cases, or give the complete file',
        line
      )
    }
    if (failures === 0) return
    for (let i = start; i < this.attempts.length; i++) {
      const { status, flaky } = this.attempts[i]?.test ?? {}
      if (status === 'failed' || status === 'error' || flaky === true) return
    }
    throw refusal(
      this.shown,
      `${who} states ${failures} failures and errors, but no case of it failed`,
      'let the tool write the file again, completely; see in its log what failed',
      line
    )
  }

  private outcome(name: string, attributes: XmlAttributes): void {
    const draft = this.drafts.at(-1)
    if (draft === undefined) return
    switch (name) {
      case 'failure':
      case 'failed':
      case 'error':
        draft.outcomes.add(name === 'error' ? 'error' : 'failed')
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
      case 'flakyfailure':
      case 'flakyerror':
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

/**
 * @param serial tells cases without a name apart
 * @throws GateError for a `status` or `result` that says nothing known, where no element says how the case ended
 */
function finished(draft: Draft, serial: number, shown: string): Attempt {
  const { attributes, line, outcomes, flaky, failure, failedAt, suite } = draft
  const { classname: className, class: phpClass, status, result } = attributes
  const byElement = outcomes.size > 0
  for (const word of [status, result]) {
    const said = statusOfWord(word ?? '')
    if (said === undefined && !byElement) {
      throw refusal(
        shown,
        `a case has the status ${JSON.stringify(word?.slice(0, 40))}, and nothing else says how it ended`,
        'let the tool write passed, failed, error or skipped',
        line
      )
    }
    if (said !== undefined && said !== 'passed') outcomes.add(said)
  }
  const name = detached(attributes['name'] ?? className ?? '(test without a name)')
  const outcome = (['failed', 'error', 'skipped'] as const).find((s) => outcomes.has(s)) ?? 'passed'
  const message = failure === undefined ? undefined : failureMessage(failure.message, failure.text)
  const said = suiteOf(suite?.name, className ?? phpClass, name)
  const test: TestCase = {
    id: testId(suite?.name, className ?? phpClass, name),
    name,
    ...(said !== undefined && { suite: said }),
    status: outcome,
    flaky: flaky && outcome === 'passed',
    duration_sec: seconds(attributes['time'] ?? attributes['duration']),
    ...placeOf(failedAt ?? attributes, suite, message),
    ...(message !== undefined && { message })
  }
  // Cases without a name are not known to be the same one.
  const named = attributes['name'] === undefined ? [serial] : [className, name]
  const key = [suite?.serial, ...named, attributes['file'], attributes['line']].join('\0')
  return { test, key, run: suite?.serial ?? 0 }
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
