import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
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
