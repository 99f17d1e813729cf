import { GateError, type Place } from '../lib/errors.js'
import { isTooDeep } from '../lib/json-depth.js'
import { MAX_MEASURE } from '../lib/numbers.js'
import { resultOfWord } from './result-words.js'
import type { HistoryRun, HistoryTest } from './types.js'

type Json = Record<string, unknown>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function reject(place: Place, name: string | null, message: string): never {
  throw new GateError('evidence', `test ${JSON.stringify(name)}: ${message}`, {
    remedy: 'correct the value or leave the field out',
    place
  })
}

/** What was given, short enough for a message. */
function shown(value: unknown): string {
  if (isTooDeep(value)) return 'what is nested too deep'
  // JSON writes 1e999 as null, which would hide what was wrong.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function measure(record: Json, key: string, max: number, place: Place, name: string | null): number | null {
  const value = record[key]
  if (value === undefined || value === null) return null
  if (typeof value !== 'number' || !(value >= 0 && value <= max))
    reject(place, name, `${key} is ${shown(value)}, not a number from 0 to ${max === 1 ? 1 : '1e15'}`)
  return value
}

function text(record: Json, key: string): string | null {
  const value = record[key]
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : null
}

/**
 * The measured fields that a history line and a row of eig_rankings.json share, checked by hand: a schema library would
 * take longer for 400,000 tests than reading and parsing them.
 * @throws GateError `evidence` with line and test name for p outside [0, 1], numbers that are negative or above 1e15, and an
 * unknown word in `result`. What is missing is null, never 0.
 */
export function parseTest(value: unknown, place: Place): HistoryTest {
  if (!isObject(value)) reject(place, null, `${shown(value)} is not an object`)
  const name = text(value, 'name')
  const word = value['result']
  let result: HistoryTest['result'] = null
  if (word !== undefined && word !== null) {
    const known = typeof word === 'string' ? resultOfWord(word) : undefined
    if (known === undefined) {
      reject(
        place,
        name,
        `result is ${shown(word)}; known are pass, fail, error, skip and their usual spellings`
      )
    }
    result = known
  }
  const max = MAX_MEASURE
  const test: HistoryTest = {
    name,
    suite: text(value, 'suite'),
    domain: text(value, 'domain'),
    duration_sec: measure(value, 'duration_sec', max, place, name),
    cost_usd: measure(value, 'cost_usd', max, place, name),
    result,
    model_uncertainty: measure(value, 'model_uncertainty', 1, place, name),
    entropy_before: measure(value, 'entropy_before', max, place, name),
    entropy_after: measure(value, 'entropy_after', max, place, name)
  }
  if (typeof value['failure_type'] === 'string') test.failure_type = value['failure_type']
  const metrics = value['metrics']
  if (isTooDeep(metrics)) reject(place, name, 'metrics is nested too deep')
  if (isObject(metrics)) test.metrics = metrics
  return test
}

/**
 * One line of ci_runs.jsonl: `{"commit", "tests": [...]}`, `{"cycle", "tests": [...]}`, or a record of one test with
 * `name` and `result`.
 * @returns undefined when the value is no record of a run at all.
 * @throws GateError `evidence` when it is one with wrong values.
 */
export function parseRun(value: unknown, place: Place): HistoryRun | undefined {
  if (!isObject(value)) return undefined
  const tests = value['tests']
  const single = tests === undefined && value['name'] !== undefined && value['result'] !== undefined
  if (tests === undefined && !single) return undefined
  if (!single && !Array.isArray(tests)) {
    throw new GateError('evidence', `tests is ${shown(tests)}, not a list`, {
      remedy: 'write one run a line: {"commit": ..., "tests": [...]}',
      place
    })
  }
  const rows: readonly unknown[] = Array.isArray(tests) ? tests : [value]
  return {
    commit: text(value, 'commit') ?? text(value, 'git_sha'),
    run_id: text(value, 'run_id') ?? text(value, 'ci_run_id'),
    timestamp: text(value, 'timestamp'),
    tests: rows.map((row) => parseTest(row, place)),
    line: place.line ?? 0,
    mock: value['mock'] === true,
    ...changedFiles(value['changed_files'], place)
  }
}

/** More files than this say nothing about which of them broke a test. */
const MAX_CHANGED_FILES = 10_000

/** @throws GateError `evidence` where it is no list of paths */
function changedFiles(value: unknown, place: Place): { changed_files?: string[] } {
  if (value === undefined || value === null) return {}
  if (!Array.isArray(value) || !value.every((file) => typeof file === 'string')) {
    throw new GateError('evidence', `changed_files is ${shown(value)}, not a list of paths`, {
      remedy: 'write "changed_files": ["src/a.py", ...], or leave it out',
      place
    })
  }
  return value.length > MAX_CHANGED_FILES ? {} : { changed_files: value }
}
