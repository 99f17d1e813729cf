import { afterAll, describe, expect, test } from '@jest/globals'
import { readTests } from '../../src/test-results/read.js'
import type { TestFacts } from '../../src/test-results/types.js'
import { refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const read = (text: string): TestFacts => readTests(dir.root, [dir.put('ci_runs.jsonl', text)])

const old = '{"tests": [{"name": "old", "result": "fail"}]}'
const now =
  '{"commit": "c", "tests": [{"name": "a", "suite": "unit", "result": "pass", "duration_sec": 0.5}, {"name": "b", "result": "fail"},' +
  ' {"name": "c", "result": "error", "duration_sec": 1}, {"name": "d", "result": "skip", "duration_sec": -4}]}'

describe('the last line is the current run', () => {
  test.each([
    ['with its newline', `${old}\n${now}\n`],
    ['without it', `${old}\n${now}`],
    ['with blank lines after it', `${old}\n${now}\n\n`],
    ['with CRLF and a byte order mark', `\ufeff${old}\r\n${now}\r\n`],
    ['alone', now]
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({
      formats: ['ci_runs.jsonl'],
      total: 4,
      passed: 1,
      failed: 1,
      errors: 1,
      skipped: 1,
      duration_sec: 1.5,
      failing: ['b', 'c'],
      sources: ['ci_runs.jsonl']
    })
  })

  test('suite and name are the identity', () => {
    expect(read(now).cases[0]).toMatchObject({ id: 'unit::a', name: 'a', suite: 'unit' })
  })
})

describe('refusals name the line', () => {
  test.each<[string, string, number, RegExp]>([
    ['a cut-off last line', `${old}\n${now.slice(0, -9)}`, 2, /cut off/],
    ['a broken last line', `${old}\n{"tests": [}\n`, 2, /not valid JSON/],
    ['an unknown result', `${old}\n{"tests": [{"name": "a", "result": "great"}]}`, 2, /"great"/],
    ['no result', '{"tests": [{"name": "a"}]}', 1, /result/],
    ['no name', '{"tests": [{"result": "pass"}]}', 1, /name/],
    ['a last line without tests', `${old}\n{"commit": "c"}`, 2, /tests/]
  ])('%s', (_, text, line, message) => {
    const error = refused(() => read(text))
    expect(error.place).toEqual({ file: 'ci_runs.jsonl', line })
    expect(error.message).toMatch(message)
  })

  test('a run without tests is not zero tests', () => {
    expect(refused(() => read('{"tests": []}')).message).toMatch(/no test case/)
  })
})
