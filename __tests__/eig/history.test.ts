import { describe, expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { GateError } from '../../src/lib/errors.js'
import { identitiesOf, observe } from '../../src/eig/observations.js'
import type { HistoryTest } from '../../src/eig/types.js'
import { historyTest, readRuns, withFileAsync } from './helpers.js'

const read = (content: string | Buffer) => withFileAsync(content, (file) => readRuns(file, 'ci_runs.jsonl'))

const failure = async (content: string | Buffer): Promise<GateError> => {
  try {
    await read(content)
  } catch (error) {
    if (error instanceof GateError) return error
    throw error
  }
  throw new Error('no error was thrown')
}

const run = (tests: unknown[]): string => JSON.stringify({ commit: 'c', tests })

describe('reading a history', () => {
  test('takes a BOM, CRLF, blank lines and a last line without newline', async () => {
    const text = `\uFEFF${run([{ name: 'a', result: 'pass' }])}\r\n\r\n  \r\n${run([{ name: 'a', result: 'FAILED' }])}`
    const { runs, notes } = await read(text)
    expect(runs.map((r) => [r.line, r.tests[0]?.result])).toEqual([
      [1, 'pass'],
      [4, 'fail']
    ])
    expect(notes).toEqual({ warnings: [], skipped: 0 })
  })

  test('takes cycles, single-test records and numbers as names', async () => {
    const { runs } = await read(
      '{"cycle":1,"tests":[{"name":94,"duration_sec":0.01,"result":"pass"}]}\n{"name":"x","result":"error","duration_sec":2}\n'
    )
    expect(runs[0]?.tests[0]).toMatchObject({ name: '94', duration_sec: 0.01 })
    expect(runs[1]?.tests).toHaveLength(1)
    expect(runs[1]?.tests[0]).toMatchObject({ name: 'x', result: 'error', duration_sec: 2, cost_usd: null })
  })

  test('skips broken lines before the last, and names them', async () => {
    const { runs, notes } = await read(`{not json\n${run([])}\n{"event":"started"}\n42\n${run([])}\n`)
    expect(runs).toHaveLength(2)
    expect(notes.skipped).toBe(3)
    expect(notes.warnings[0]).toMatch(/^ci_runs.jsonl:1: not JSON/)
    expect(notes.warnings[1]).toMatch(/^ci_runs.jsonl:3: no record of a run/)
  })

  test('names only the first twenty broken lines and counts the rest', async () => {
    const { notes } = await read(`${'{\n'.repeat(25)}${run([])}\n`)
    expect(notes.skipped).toBe(25)
    expect(notes.warnings).toHaveLength(21)
    expect(notes.warnings[20]).toContain('5 more')
  })

  test.each(['{"commit":"b","tests":[{"na', '{"commit":"b","tests":[{"na\n\n'])(
    'refuses a cut-off last line',
    async (tail) => {
      const error = await failure(`${run([])}\n${tail}`)
      expect(error.code).toBe('evidence')
      expect(error.place).toEqual({ file: 'ci_runs.jsonl', line: 2 })
    }
  )

  test.each(['', '\n\n', '\uFEFF'])('refuses an empty file %#', async (text) => {
    expect((await failure(text)).message).toContain('holds no runs')
  })

  test.each([
    ['CSV', 'name,churn\na,1\nb,2\n', 1, 'the first is not JSON; this looks like CSV'],
    ['one line of CSV', 'name;churn\n', 1, 'the first is not JSON; this looks like CSV'],
    ['a JSON array', '\n[{"tests":[]}]\n', 2, 'the first is no record of a run'],
    ['a JSON document of many lines', '{\n  "a": 1\n}\n', 1, 'not JSON; this looks like one JSON document'],
    ['words', 'hello\nworld\n', 1, 'no line is a run, the first is not JSON']
  ])('says of %s what it looks like, and not that it was cut off', async (_, text, line, message) => {
    const error = await failure(text)
    expect(error.message).toContain(message)
    expect(error.message).not.toContain('cut off')
    expect(error.place.line).toBe(line)
    expect(error.remedy).toContain('JSON Lines')
  })

  test('one line that begins as a run does was cut off', async () => {
    expect((await failure('{"tests":[{"na')).message).toContain('it looks cut off')
  })

  test.each([
    ['p above 1', { model_uncertainty: 1.5 }, 'model_uncertainty is 1.5'],
    ['p below 0', { model_uncertainty: -0.1 }, 'model_uncertainty is -0.1'],
    ['p as text', { model_uncertainty: '0.5' }, 'model_uncertainty is "0.5"'],
    ['a negative duration', { duration_sec: -1 }, 'duration_sec is -1'],
    ['a duration that no run lasts', { duration_sec: 1.7e308 }, 'duration_sec is 1.7e+308'],
    ['a negative cost', { cost_usd: -0.5 }, 'cost_usd is -0.5'],
    ['a negative entropy', { entropy_before: -1 }, 'entropy_before is -1'],
    ['a word nobody knows', { result: 'maybe' }, 'result is "maybe"'],
    ['a result that is no word', { result: 1 }, 'result is 1']
  ])('rejects the whole file for %s', async (_what, fields, message) => {
    const error = await failure(`${run([])}\n${run([{ name: 'bad one', ...fields }])}\n${run([])}\n`)
    expect(error.message).toContain(message)
    expect(error.message).toContain('"bad one"')
    expect(error.place).toEqual({ file: 'ci_runs.jsonl', line: 2 })
  })

  test.each([
    ['a test', (deep: string) => deep],
    ['a duration', (deep: string) => `{"name":"a","duration_sec":${deep}}`],
    ['metrics', (deep: string) => `{"name":"a","metrics":${deep}}`]
  ])('names the line where %s is nested without end', async (_what, test) => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const error = await failure(`${run([])}\n{"tests":[${test(deep)}]}\n${run([])}\n`)
    expect(error.message).toContain('nested too deep')
    expect(error.place).toEqual({ file: 'ci_runs.jsonl', line: 2 })
  })

  test.each(['1e999', 'NaN', '-Infinity'])(
    'rejects the number %s, which JSON does not have',
    async (number) => {
      const error = await failure(`{"tests":[{"name":"a","duration_sec":${number}}]}\n${run([])}\n`)
      expect(error.place.line).toBe(1)
    }
  )

  test.each([
    ['PASSED', 'pass'],
    ['ok', 'pass'],
    ['Failure', 'fail'],
    ['timed out', 'error'],
    ['not-run', 'skip'],
    ['xfail', 'skip'],
    ['Skipped', 'skip']
  ])('reads the result %s', async (word, expected) => {
    expect((await read(run([{ name: 'a', result: word }]))).runs[0]?.tests[0]?.result).toBe(expected)
  })

  test('a missing duration stays unknown', async () => {
    expect((await read(run([{ name: 'a' }]))).runs[0]?.tests[0]).toMatchObject({
      duration_sec: null,
      result: null
    })
  })

  test('reads a packed history, of several members too', async () => {
    const first = run([{ name: 'a', result: 'pass' }])
    const second = run([{ name: 'a', result: 'fail' }])
    const packed = Buffer.concat([gzipSync(`\uFEFF${first}\n`), gzipSync(`${second}\n`)])
    const { runs } = await read(packed)
    expect(runs.map((r) => [r.line, r.tests[0]?.result])).toEqual([
      [1, 'pass'],
      [2, 'fail']
    ])
  })

  test('refuses a packed history that is cut off', async () => {
    const packed = gzipSync(`${run([{ name: 'a', result: 'pass' }])}\n`)
    const error = await failure(packed.subarray(0, packed.length - 6))
    expect(error).toMatchObject({ code: 'evidence', place: { file: 'ci_runs.jsonl' } })
  })

  test('says at which byte each run starts, across chunks of the file', async () => {
    const lines = Array.from({ length: 30 }, (_, i) =>
      run([{ name: `é${i}`, result: 'pass', note: 'x'.repeat(i === 7 ? 2_500_000 : 60_000) }])
    )
    const { runs } = await read(lines.join('\n'))
    let start = 0
    const starts = lines.map((line) => {
      const at = start
      start += Buffer.byteLength(line) + 1
      return at
    })
    expect(runs.map((r) => r.start)).toEqual(starts)
    expect(runs.map((r) => r.tests[0]?.name)).toEqual(lines.map((_, i) => `é${i}`))
  })

  test('takes the files that changed, and refuses what is no list of them', async () => {
    const { runs } = await read(`{"tests":[],"changed_files":["src/a.py"]}\n`)
    expect(runs[0]?.changed_files).toEqual(['src/a.py'])
    expect((await failure('{"tests":[],"changed_files":[1]}\n')).message).toContain('changed_files is [1]')
  })
})

describe('identitiesOf', () => {
  const row = (name: string | null, suite: string | null): HistoryTest => historyTest({ name, suite })

  test('is the name, with or without a suite', () => {
    expect(identitiesOf([row('a', 'generic'), row('b', null), row(null, 's')])).toEqual(['a', 'b', null])
  })
  test('has the suite where a run holds the name in several', () => {
    expect(identitiesOf([row('init', 'Foo'), row('init', 'Bar'), row('x', 'Foo')])).toEqual([
      'Foo::init',
      'Bar::init',
      'x'
    ])
  })
  test('rows repeated in one suite stay one test', () => {
    expect(
      observe([row('a', 's'), row('a', 's')].map((t) => ({ ...t, result: 'pass' as const })))
    ).toHaveLength(1)
  })
})
