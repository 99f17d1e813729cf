import { z } from '../lib/zod.js'
import { readLines } from '../lib/jsonl.js'
import { joinAttempts, type Attempt } from './attempts.js'
import { boundedText, finiteSeconds, MAX_MESSAGE, testId } from './identity.js'
import { checked, refusal } from '../lib/report-file.js'
import { momentOf, RunOfReport } from './run-of.js'
import type { TestReport, TestStatus } from './types.js'

const eventSchema = z.object({
  Time: z.unknown().optional(),
  Action: z.string(),
  Package: z.string().optional(),
  ImportPath: z.string().optional(),
  FailedBuild: z.string().optional(),
  Test: z.string().optional(),
  Elapsed: z.number().optional(),
  Output: z.string().optional()
})
type Event = z.infer<typeof eventSchema>

const ENDS: Record<string, TestStatus> = { pass: 'passed', fail: 'failed', skip: 'skipped' }

/** The beginning of an event; fields come in the order of test2json's struct. */
const EVENT = /^\{"(?:Time|Action|ImportPath)":/
/** Part of an event on a line that does not begin as one: damage, not what a build tool has printed between them. */
const DAMAGED_EVENT = /"(?:Action|Package|Elapsed|ImportPath)":/

/** Events after what the go command or a build tool printed first, where their errors go to the same file. */
export function isGoTestAfterText(head: string): boolean {
  return !/^\s*[{[<]/.test(head) && head.split('\n').some((line) => EVENT.test(line))
}

export function isGoTest(first: object): boolean {
  return 'Action' in first && ('Package' in first || 'ImportPath' in first || 'Test' in first)
}

/** A package between its first event and its last. */
interface Package {
  /** Tests that have begun and not ended -> what they have printed. */
  running: Map<string, string>
  failed: boolean
  output: string
  /** Tells the runs of a package apart: only what passes in a later one is a rerun. */
  run: number
}

/**
 * `go test -json` (cmd/test2json). Every test and subtest is a case, as in gotestsum. A package that fails without a
 * failed test (it does not build, panics outside a test, exits early) is an error, and so is a test that began and
 * never ended. With reruns of a package in the same file, a failure followed by a pass in a later run is a flaky pass; a pass
 * in the same run (`-count=2`) excuses nothing. Other output between the events (of the go command, of make) is passed
 * over, as gotestsum can.
 * @throws GateError with the line for a damaged event, and when a package has no end: the file is cut off.
 */
export function readGoTest(file: string, shown: string): TestReport {
  const reader = new GoTestReader()
  const runOf = new RunOfReport()
  let timed = false
  let last = 1
  for (const { text, line } of readLines(file, shown)) {
    last = line
    if (!text.startsWith('{')) {
      if (!DAMAGED_EVENT.test(text)) continue
      throw refusal(shown, 'this line is no event of go test -json', 'write only the standard output', line)
    }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      throw refusal(shown, 'this line is not valid JSON', 'run go test -json again, to its end', line, error)
    }
    const event = checked(eventSchema, value, shown, '`go test -json`', line)
    if (!timed && event.Time !== undefined) {
      runOf.at(momentOf(event.Time))
      timed = true
    }
    reader.event(event)
  }
  const unfinished = reader.unfinished()
  if (unfinished !== undefined) {
    throw refusal(
      shown,
      `the output of go test -json is cut off: the package ${unfinished} has no end`,
      'see in the log why the tests ended early, and keep all of their output',
      last
    )
  }
  return { format: 'go test', cases: joinAttempts(reader.attempts), ...runOf.facts() }
}

class GoTestReader {
  readonly attempts: Attempt[] = []
  private readonly packages = new Map<string, Package>()
  private readonly builds = new Map<string, string>()
  /** Did not build, and no package has failed since. */
  private unbuilt: string | undefined
  private runs = 0

  event({ Action, Package = '', ImportPath, FailedBuild, Test, Elapsed, Output }: Event): void {
    if (Action === 'build-output') {
      const before = this.builds.get(ImportPath ?? '') ?? ''
      if (before.length < MAX_MESSAGE) this.builds.set(ImportPath ?? '', before + (Output ?? ''))
      return
    }
    if (Action === 'build-fail') {
      this.unbuilt = ImportPath ?? ''
      return
    }
    const of = this.package(Package)
    if (Test === undefined) {
      if (Action === 'output' && of.output.length < MAX_MESSAGE) of.output += Output ?? ''
      if (Object.hasOwn(ENDS, Action))
        this.endPackage(Package, of, Action, this.builds.get(FailedBuild ?? ''))
      return
    }
    const status = Object.hasOwn(ENDS, Action) ? ENDS[Action] : undefined
    if (status !== undefined) {
      if (status === 'failed') of.failed = true
      this.add(Package, of.run, Test, status, finiteSeconds(Elapsed), of.running.get(Test))
      of.running.delete(Test)
    } else if (Action === 'run') {
      of.running.set(Test, '')
    } else if (Action === 'bench') {
      of.running.delete(Test)
    } else if (Action === 'output') {
      const said = of.running.get(Test)
      if (said !== undefined && said.length < MAX_MESSAGE && !/^\s*(=== |--- )/.test(Output ?? ''))
        of.running.set(Test, said + (Output ?? ''))
    }
  }

  unfinished(): string | undefined {
    const [name = this.unbuilt] = this.packages.keys()
    return name
  }

  private package(name: string): Package {
    let found = this.packages.get(name)
    if (found === undefined)
      this.packages.set(name, (found = { running: new Map(), failed: false, output: '', run: ++this.runs }))
    return found
  }

  private endPackage(name: string, of: Package, action: string, build: string | undefined): void {
    this.packages.delete(name)
    if (action === 'fail') this.unbuilt = undefined
    for (const [test, said] of of.running)
      this.add(name, of.run, test, 'error', 0, said === '' ? 'the test did not end' : said)
    if (action !== 'fail' || of.failed || of.running.size > 0) return
    const message = boundedText((build ?? of.output).trim())
    this.attempts.push({
      key: `package ${this.attempts.length}`,
      test: {
        id: name,
        name,
        suite: name,
        status: 'error',
        flaky: false,
        duration_sec: 0,
        ...(message !== '' && { message })
      }
    })
  }

  private add(
    suite: string,
    run: number,
    name: string,
    status: TestStatus,
    duration_sec: number,
    said = ''
  ): void {
    const failed = status === 'failed' || status === 'error'
    const message = failed ? boundedText(said.trim()) : ''
    const [, base, line] = /^\s*([\w.-]+\.go):(\d{1,7}):/m.exec(message) ?? []
    this.attempts.push({
      key: `${suite}\0${name}`,
      run,
      test: {
        id: testId(undefined, suite, name),
        name,
        suite,
        status,
        flaky: false,
        duration_sec,
        // Go prints the file's name alone; with its package it can be found in the repository.
        ...(base !== undefined && { file: `${suite}/${base}`, line: Number(line) }),
        ...(message !== '' && { message })
      }
    })
  }
}
