import { readXml, type XmlAttributes, type XmlElement } from '../lib/xml.js'
import { failureMessage, MAX_MESSAGE, testId } from './identity.js'
import { refusal } from '../lib/report-file.js'
import { momentOf, RunOfReport } from './run-of.js'
import type { TestCase, TestReport, TestStatus } from './types.js'

/** TestOutcome of the Visual Studio test schema (vstst.xsd). */
const STATUS: Record<string, TestStatus> = {
  Passed: 'passed',
  PassedButRunAborted: 'passed',
  Warning: 'passed',
  Completed: 'passed',
  Failed: 'failed',
  Error: 'error',
  Timeout: 'error',
  Aborted: 'error',
  Disconnected: 'error',
  InProgress: 'error',
  NotExecuted: 'skipped',
  NotRunnable: 'skipped',
  Inconclusive: 'skipped',
  Pending: 'skipped'
}

/** A result while its element is open. */
interface Draft {
  attributes: XmlAttributes
  line: number
  message: string
  trace: string
  hasInner: boolean
}

/** CppUnit's root has the same name, and neither the namespace nor an id. */
export function isTrx([root]: XmlElement[]): boolean {
  return root?.name === 'TestRun' && ('xmlns' in root.attributes || 'id' in root.attributes)
}

/**
 * TRX of Visual Studio and `dotnet test --logger trx`. A data-driven test is its rows (`InnerResults`), not itself.
 * A run that failed without a failed result, because its host crashed, is an error.
 * @throws GateError with the line for an outcome that is not known, and for a run that states tests and holds none.
 */
export function readTrx(file: string, shown: string): TestReport {
  const reader = new TrxReader(shown)
  readXml(file, shown, reader)
  return { format: 'trx', cases: reader.cases(), ...reader.runOf.facts() }
}

class TrxReader {
  readonly runOf = new RunOfReport()
  private readonly found: { test: TestCase; testId: string | undefined }[] = []
  private readonly classes = new Map<string, string>()
  private readonly elements: string[] = []
  private readonly drafts: Draft[] = []
  private definition: string | undefined
  private stated = 0
  private outcome = ''

  constructor(private readonly shown: string) {}

  open(name: string, attributes: XmlAttributes, line: number): void {
    const parent = this.elements.at(-1)
    this.elements.push(name)
    if (/^(UnitTest|Generic|Manual|TestResultAggregation|Web)\w*Result$|^TestResultAggregation$/.test(name)) {
      this.runOf.on(attributes['computerName'])
      const outer = this.drafts.at(-1)
      if (outer !== undefined) outer.hasInner = true
      this.drafts.push({ attributes, line, message: '', trace: '', hasInner: false })
    } else if (name === 'Times') {
      this.runOf.at(momentOf(attributes['start']))
    } else if (name === 'UnitTest') {
      this.definition = attributes['id']
    } else if (name === 'TestMethod' && parent === 'UnitTest' && this.definition !== undefined) {
      // Older ones hold the assembly too: `Acme.Tests, Acme, Version=1.0.0.0`.
      this.classes.set(this.definition, (attributes['className'] ?? '').split(',')[0] ?? '')
    } else if (name === 'ResultSummary') {
      this.outcome = attributes['outcome'] ?? ''
    } else if (name === 'Counters') {
      this.stated = Number(attributes['total'] ?? 0)
    }
  }

  text(piece: string): void {
    const draft = this.drafts.at(-1)
    if (draft === undefined || this.elements.at(-2) !== 'ErrorInfo') return
    const kind = this.elements.at(-1)
    if (kind === 'Message' && draft.message.length < MAX_MESSAGE) draft.message += piece.slice(0, MAX_MESSAGE)
    if (kind === 'StackTrace' && draft.trace.length < MAX_MESSAGE) draft.trace += piece.slice(0, MAX_MESSAGE)
  }

  close(name: string): void {
    this.elements.pop()
    if (name === 'UnitTest') this.definition = undefined
    if (this.drafts.length === 0 || !/Result$|^TestResultAggregation$/.test(name)) return
    const draft = this.drafts.pop()
    if (draft !== undefined && !draft.hasInner) this.add(draft)
  }

  /** Definitions may stand after the results. */
  cases(): TestCase[] {
    if (this.found.length === 0 && this.stated > 0) {
      throw refusal(
        this.shown,
        `the TRX report states ${this.stated} tests, but holds no result`,
        'let the test runner write the file again, completely'
      )
    }
    const cases = this.found.map(({ test, testId: of }) => {
      const className = of === undefined ? undefined : this.classes.get(of)
      if (className === undefined || className === '' || test.name.startsWith(className)) return test
      return { ...test, id: testId(undefined, className, test.name), suite: className }
    })
    const failed = cases.some(({ status }) => status === 'failed' || status === 'error')
    if (/^(Failed|Error|Aborted|Timeout)$/.test(this.outcome) && !failed) {
      const name = `test run ${this.outcome}`
      cases.push({ id: name, name, status: 'error', flaky: false, duration_sec: 0 })
    }
    return cases
  }

  private add({ attributes, line, message, trace }: Draft): void {
    const { testName, testId: of, outcome = 'Error', duration = '' } = attributes
    const status = Object.hasOwn(STATUS, outcome) ? STATUS[outcome] : undefined
    if (status === undefined || testName === undefined) {
      throw refusal(
        this.shown,
        testName === undefined
          ? 'a result has no testName'
          : `a result has the outcome ${JSON.stringify(outcome)}`,
        'let the test runner write the file again',
        line
      )
    }
    const failed = status === 'failed' || status === 'error'
    const said = failed ? failureMessage(message, trace) : undefined
    const [, source, at] = / in (.{1,300}?):line (\d{1,7})/.exec(trace) ?? []
    const test: TestCase = {
      id: testName,
      name: testName,
      status,
      flaky: false,
      duration_sec: spanSeconds(duration),
      ...(failed && source !== undefined && { file: source.replaceAll('\\', '/'), line: Number(at) }),
      ...(said !== undefined && { message: said })
    }
    this.found.push({ test, testId: of })
  }
}

/** A .NET TimeSpan, `[d.]hh:mm:ss[.fffffff]`; 0 where it is unreadable. */
function spanSeconds(text: string): number {
  const match = /^(?:(\d{1,5})\.)?(\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)$/.exec(text)
  if (match === null) return 0
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = match
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
