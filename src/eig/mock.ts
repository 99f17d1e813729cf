import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { ioError, makeDirectories } from '../lib/files.js'
import { readLines } from '../lib/jsonl.js'
import { seededRandom } from '../lib/numbers.js'

export interface MockOptions {
  tests: number
  runs: number
  seed: number
  /** Path of the file to write. */
  out: string
  /** Overwrite a file that is not made up. */
  force?: boolean
}

export interface MockSummary {
  path: string
  tests: number
  runs: number
  failures: number
}

/** The first made-up run; a fixed day, so that the same seed gives the same bytes. */
const START = Date.UTC(2025, 0, 6, 8)
const RUN_EVERY_MS = 2 * 3600 * 1000
const MAX_TESTS = 100_000
const MAX_RUNS = 100_000
const SUITES = ['unit', 'integration', 'models', 'io', 'cli']

interface MockTest {
  name: string
  suite: string
  seconds: number
  /** Chance to fail by itself in any run. */
  flaky: number
  /** Chance that a change breaks it for a while. */
  fragile: number
  brokenFor: number
  /** First run that has it. */
  from: number
}

/**
 * Writes a made-up CI history: log-normal durations, some flaky tests, breakages that last a few runs and take
 * neighbours with them, a few skips, and tests that are added on the way. Every line carries `"mock": true`. Same
 * options, same bytes. An existing file is replaced only when it is itself made up, or empty, or with `force`.
 * @throws GateError `setting` for counts below 1 or too large, `usage` for a file that must not be overwritten, `io`
 *   when the file cannot be written.
 */
export function writeMockHistory(options: MockOptions): MockSummary {
  const { tests, runs, seed, out } = options
  for (const [setting, value, max] of [
    ['tests', tests, MAX_TESTS],
    ['runs', runs, MAX_RUNS]
  ] as const) {
    if (Number.isInteger(value) && value >= 1 && value <= max) continue
    throw new GateError('setting', `${setting} is ${value}, not a whole number from 1 to ${max}`, {
      remedy: 'give a smaller number',
      place: { setting }
    })
  }
  refuseToOverwrite(out, options.force === true)
  const random = seededRandom(seed)
  const suite = Array.from({ length: tests }, (_, i) => makeTest(i, runs, random))
  const temporary = `${out}.${process.pid}.tmp`
  let failures = 0
  try {
    makeDirectories(path.dirname(out))
    const fd = openSync(temporary, 'w')
    try {
      for (let run = 0; run < runs; run++) {
        const line = makeRun(suite, run, random)
        failures += line.failures
        writeSync(fd, `${JSON.stringify(line.record)}\n`)
      }
    } finally {
      closeSync(fd)
    }
    renameSync(temporary, out)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw ioError(error, out, 'check free space and permissions of the directory')
  }
  return { path: out, tests, runs, failures }
}

/** A recorded history cannot be made again, and its usual name is what people give to `mock`. */
function refuseToOverwrite(file: string, force: boolean): void {
  const there = statSync(file, { throwIfNoEntry: false })
  if (there === undefined) return
  const refuse = (what: string, remedy: string): GateError =>
    new GateError('usage', `${file} ${what}`, { remedy })
  // A rename would put a file in the place of a device or fail on a directory.
  if (!there.isFile()) throw refuse('is not a regular file', 'name another file')
  if (force || isMadeUp(file)) return
  throw refuse('exists and is not a made-up history', 'name another file, or overwrite it with --force')
}

/** True where every line carries the mark of a made-up run. */
function isMadeUp(file: string): boolean {
  for (const { text } of readLines(file)) {
    if (text.trim() !== '' && !isMarked(text)) return false
  }
  return true
}

function isMarked(line: string): boolean {
  try {
    const value = JSON.parse(line) as { mock?: unknown } | null
    return value?.mock === true
  } catch {
    return false // not JSON, so no line of ours
  }
}

function makeTest(i: number, runs: number, random: () => number): MockTest {
  const suite = SUITES[Math.floor(random() * SUITES.length)] ?? 'unit'
  const kind = random()
  return {
    name: `tests/${suite}/test_${String(i).padStart(4, '0')}.py::test_case`,
    suite,
    seconds: Math.exp(-1.5 + 1.2 * normal(random)),
    flaky: kind < 0.05 ? 0.02 + 0.1 * random() : 0.0005,
    fragile: kind > 0.85 ? 0.01 + 0.02 * random() : 0.001,
    brokenFor: 0,
    from: random() < 0.9 ? 0 : Math.floor(random() * runs)
  }
}

function makeRun(suite: MockTest[], run: number, random: () => number): { record: object; failures: number } {
  const tests: object[] = []
  let failures = 0
  let trouble = 0
  for (const test of suite) {
    // A breakage makes the next tests of the list, its neighbours, likelier to break in the same run.
    trouble *= 0.6
    if (test.brokenFor > 0) test.brokenFor--
    else if (random() < test.fragile + 0.2 * trouble) {
      test.brokenFor = 1 + Math.floor(random() * 4)
      trouble = 1
    }
    const fails = test.brokenFor > 0 || random() < test.flaky
    const skipped = random() < 0.01
    const seconds = Math.round(test.seconds * Math.exp(0.15 * normal(random)) * 1000) / 1000
    if (run < test.from) continue
    const result = skipped ? 'skip' : !fails ? 'pass' : random() < 0.9 ? 'fail' : 'error'
    if (fails && !skipped) failures++
    tests.push({
      name: test.name,
      suite: test.suite,
      domain: 'generic',
      duration_sec: skipped ? 0 : seconds,
      result
    })
  }
  const commit = Array.from({ length: 5 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  ).join('')
  const timestamp = new Date(START + run * RUN_EVERY_MS).toISOString()
  return { record: { commit, run_id: `mock-${run + 1}`, timestamp, mock: true, tests }, failures }
}

/** Standard normal by Box and Muller (1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
