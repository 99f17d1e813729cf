import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeMockHistory } from '../../src/eig/mock.js'
import { readRuns, withFileAsync } from './helpers.js'

const write = (seed: number) =>
  withFileAsync('', async (file) => {
    const out = path.join(path.dirname(file), 'new', 'mock.jsonl')
    const summary = writeMockHistory({ tests: 100, runs: 60, seed, out })
    const { runs } = await readRuns(out, 'mock')
    return { text: readFileSync(out, 'utf8'), summary, runs }
  })

describe('a made-up history', () => {
  test('is the same for the same seed and another for another', async () => {
    const { text } = await write(42)
    expect((await write(42)).text).toBe(text)
    expect((await write(43)).text).not.toBe(text)
  })

  test('says in every run that it is made up, and counts its failures', async () => {
    const { runs, summary } = await write(42)
    expect(runs).toHaveLength(60)
    expect(runs.every((run) => run.mock)).toBe(true)
    const failed = runs
      .flatMap((run) => run.tests)
      .filter(({ result }) => result === 'fail' || result === 'error')
    expect(failed).toHaveLength(summary.failures)
    expect(summary.failures).toBeGreaterThan(50)
    expect(runs.some((run) => run.tests.some(({ result }) => result === 'skip'))).toBe(true)
  })

  test.each([0, 1.5, NaN, 1e9])('refuses %s tests', (tests) => {
    expect(() => writeMockHistory({ tests, runs: 1, seed: 1, out: '/nowhere/x' })).toThrow(/tests is/)
  })
})

describe('a file that is there already', () => {
  const madeUp = { tests: 3, runs: 2, seed: 1 }
  const file = (text: string): string => {
    const out = path.join(mkdtempSync(path.join(tmpdir(), 'mock-')), 'ci_runs.jsonl')
    writeFileSync(out, text)
    return out
  }
  const marked = '{"mock":true,"tests":[]}'

  test.each([
    ['recorded runs', '{"run_id":"1","tests":[]}\n'],
    ['recorded runs after made-up ones', `${marked}\n{"run_id":"1","tests":[]}\n`],
    ['something else', 'name,value\n'],
    ['a JSON null', 'null\n'],
    ['a mark that is not true', '{"mock":"true"}\n']
  ])('is kept when it holds %s, and replaced with --force', (_, text) => {
    const out = file(text)
    expect(() => writeMockHistory({ ...madeUp, out })).toThrow(/exists and is not a made-up history/)
    expect(readFileSync(out, 'utf8')).toBe(text)
    writeMockHistory({ ...madeUp, out, force: true })
    expect(readFileSync(out, 'utf8')).toContain('"mock":true')
  })

  test.each([
    ['made-up runs', `${marked}\n\n${marked}\n`],
    ['nothing', '']
  ])('is replaced when it holds %s', (_, text) => {
    const out = file(text)
    writeMockHistory({ ...madeUp, out })
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(2)
  })

  test('is never a directory or a device, also with --force', () => {
    for (const out of [tmpdir(), '/dev/null'])
      expect(() => writeMockHistory({ ...madeUp, out, force: true })).toThrow(/is not a regular file/)
  })
})
