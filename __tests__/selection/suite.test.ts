import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { knownTests } from '../../src/selection/known-tests.js'
import { suiteOf } from '../../src/selection/suite.js'
import { holding } from '../selectors/around.js'

const dir = mkdtempSync(path.join(tmpdir(), 'selection-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

interface Row {
  name: string
  suite?: string
  duration_sec?: number
  result: string
}

async function known(...runs: Row[][]): ReturnType<typeof knownTests> {
  const file = path.join(dir, 'history.jsonl')
  writeFileSync(file, runs.map((tests) => `${JSON.stringify({ tests })}\n`).join(''))
  return knownTests(file, 'history.jsonl', 'adaptive')
}

const row = (name: string, duration_sec: number, result = 'pass', suite?: string): Row => ({
  name,
  duration_sec,
  result,
  ...(suite !== undefined && { suite })
})

describe('the tests that a history knows', () => {
  test('are those of all runs: a last run of selected tests does not shrink the suite', async () => {
    const whole = ['a', 'b', 'c', 'd'].map((name) => row(name, 2))
    const { tests, runs } = await known(whole, whole.slice(0, 2), whole.slice(0, 1))
    expect(tests.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
    expect(runs).toBe(3)
  })

  test('last as long as on average, newer runs weighing more, without those that skipped them, and say no result', async () => {
    const { tests } = await known([row('a', 1)], [row('a', 3)], [row('a', 0, 'skip')])
    // An older run weighs 0.8 of the one after it: (0.8 + 3) / 1.8.
    expect(tests).toMatchObject([{ name: 'a', result: null }])
    expect(tests[0]?.duration_sec).toBeCloseTo(19 / 9, 12)
  })

  test('are told apart by suite where a run has the name twice', async () => {
    const { tests, predictor } = await known([row('t', 1, 'pass', 'A'), row('t', 1, 'fail', 'B')])
    expect(tests.map(({ suite }) => suite)).toEqual(['A', 'B'])
    expect(predictor.predict('B::t').p).toBeGreaterThan(predictor.predict('A::t').p)
  })

  test('the last run is learned too: it is no longer to be predicted', async () => {
    const passed = [row('a', 1), row('b', 1)]
    const before = (await known(passed, passed)).predictor.predict('a').p
    const after = (await known(passed, passed, [row('a', 1, 'fail'), row('b', 1)])).predictor.predict('a').p
    expect(after).toBeGreaterThan(before)
  })
})

describe('the suite of the run to come', () => {
  const around = holding('test_a.py')
  test('is the listing, with what the history knows; what it does not hold is gone', async () => {
    const { tests } = await known([row('test_old', 1, 'pass', 'test_a'), row('test_x', 1, 'pass', 'test_a')])
    const listed = ['test_a.py::test_x', 'test_a.py::test_new'].map((name) => ({ name, suite: null }))
    const suite = suiteOf(tests, listed, 'pytest', around)
    expect(suite.tests.map(({ name }) => name)).toEqual(['test_x', 'test_a.py::test_new'])
    expect([...suite.fresh].map(({ name }) => name)).toEqual(['test_a.py::test_new'])
    expect(suite.gone).toBe(1)
  })

  test('without a listing leaves out what has lost its file, but never all of it', async () => {
    const { tests } = await known([row('test_gone.py::t', 1), row('test_a.py::t', 1)])
    expect(suiteOf(tests, undefined, 'pytest', around)).toMatchObject({
      gone: 1,
      tests: [{ name: 'test_a.py::t' }]
    })
    expect(suiteOf(tests, undefined, 'pytest', holding())).toMatchObject({ gone: 0, tests: [{}, {}] })
    expect(suiteOf(tests, undefined, 'lines', around).tests).toHaveLength(2)
  })
})

describe('with the snapshot of the history', () => {
  test('the same is known as from the whole history, tests that were only ever skipped among it', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'known-'))
    try {
      const file = path.join(dir, 'h.jsonl')
      const row = (i: number, name: string, result: string, suite?: string): object => ({
        name,
        suite,
        result,
        duration_sec: 1 + (i % 5)
      })
      const runs = Array.from({ length: 20 }, (_, i) => {
        const tests = [
          row(i, 'a', i % 7 === 0 ? 'fail' : 'pass', i < 10 ? 'old.Suite' : 'new.Suite'),
          row(i, 'same', 'pass', 'x'),
          row(i, 'same', 'pass', 'y'),
          row(i, `skipped${i % 3}`, 'skip', 'z')
        ]
        return `${JSON.stringify({ commit: `${i}`, tests })}\n`
      })
      writeFileSync(file, runs.slice(0, 12).join(''))
      await knownTests(file, 'h.jsonl', 'adaptive')
      writeFileSync(file, runs.join(''))
      const continued = await knownTests(file, 'h.jsonl', 'adaptive')
      rmSync(`${file}.state`)
      const { predictor, ...anew } = await knownTests(file, 'h.jsonl', 'adaptive')
      expect(continued).toMatchObject(anew)
      expect(continued.predictor.explain('a')).toEqual(predictor.explain('a'))
      expect(anew.tests.map(({ name, suite }) => [name, suite])).toEqual([
        ['a', 'new.Suite'],
        ['same', 'x'],
        ['same', 'y'],
        ['skipped0', 'z'],
        ['skipped1', 'z'],
        ['skipped2', 'z']
      ])
      expect(anew.runs).toBe(20)
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  })
})
