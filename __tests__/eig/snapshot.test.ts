import { describe, expect, test } from '@jest/globals'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BacktestOptions } from '../../src/eig/backtest.js'
import { backtest } from '../../src/eig/learn-history.js'
import { scoreHistory } from '../../src/eig/score-history.js'
import { modules } from './histories.js'
import { withFileAsync } from './helpers.js'

const runs = modules(1, 90).map((run) => `${JSON.stringify(run)}\n`)
const text = (from: number, to: number): string => runs.slice(from, to).join('')
const options: BacktestOptions = {
  predictor: 'adaptive',
  objective: 'failures',
  budgetFraction: 0.5,
  usdPerHour: 0.6
}
const state = (file: string): string => `${file}.state`
const score = (file: string, change: Partial<Parameters<typeof scoreHistory>[2]> = {}) =>
  scoreHistory(file, 'h', {
    usdPerHour: 0.6,
    predictor: 'adaptive',
    backtest: options,
    snapshot: 'update',
    ...change
  })
/** The snapshot of a history that is read in one go. */
const rebuilt = (content: string): Promise<Buffer> =>
  withFileAsync(content, async (file) => {
    await score(file)
    return readFileSync(state(file))
  })

describe('the snapshot of a history', () => {
  test('is the same, byte for byte, updated run by run and rebuilt at once', async () => {
    await withFileAsync(text(0, 2), async (file) => {
      for (let to = 2; to <= runs.length; to += to < 8 ? 1 : 23) {
        if (to > 2) writeFileSync(file, text(0, to))
        await score(file)
        expect(readFileSync(state(file)).equals(await rebuilt(text(0, to)))).toBe(true)
      }
    })
  })

  test('gives the same scores and the same back-test as no snapshot', async () => {
    await withFileAsync(text(0, 60), async (file) => {
      await score(file)
      appendFileSync(file, text(60, 90))
      const continued = await score(file)
      expect(continued.warnings).toEqual([])
      const plain = await score(file, { snapshot: 'ignore' })
      expect(continued.rankings).toEqual(plain.rankings)
      expect(continued.uncertainty).toEqual(plain.uncertainty)
      expect(continued.runs).toBe(89)
      expect(continued.backtest?.()).toEqual(await backtest(file, 'h', options))
    })
  })

  test('is really continued from: what lies before its end is not parsed again', async () => {
    await withFileAsync(text(0, 60), async (file) => {
      await score(file)
      const before = readFileSync(state(file))
      // The snapshot of a longer history, beside a file whose first part is as it was.
      appendFileSync(file, text(60, 61))
      const { rankings } = await score(file, { snapshot: 'read' })
      expect(readFileSync(state(file)).equals(before)).toBe(true)
      expect(rankings).toEqual((await score(file, { snapshot: 'ignore' })).rankings)
    })
  })

  test('keeps what was said of broken lines, and that the history is made up', async () => {
    const mock = text(0, 1).replace('"mock":false', '"mock":true')
    await withFileAsync(`${mock}{broken\n${text(1, 30)}`, async (file) => {
      await score(file)
      appendFileSync(file, text(30, 31))
      const { warnings, mock: made } = await score(file)
      expect(warnings).toEqual(['h:2: not JSON; line skipped'])
      expect(made).toBe(true)
    })
  })

  test('sums that one command does not ask for are continued for the next that does', async () => {
    await withFileAsync(text(0, 60), async (file) => {
      await score(file)
      appendFileSync(file, text(60, 90))
      await score(file, { backtest: undefined })
      expect(readFileSync(state(file)).equals(await rebuilt(text(0, 90)))).toBe(true)
    })
  })

  test('made without a back-test, or for another, it is made anew for this one', async () => {
    await withFileAsync(text(0, 60), async (file) => {
      await score(file, { backtest: undefined })
      const { backtest: first } = await score(file)
      expect(first?.().cycles).toBe(60)
      for (const other of [
        { ...options, budgetFraction: 0.25 },
        { ...options, budgetFraction: 1, budgetSec: 3 }
      ]) {
        const { backtest: second } = await score(file, { backtest: other })
        expect(second?.()).toEqual(await backtest(file, 'h', other))
      }
    })
  })

  test('made with a budget in seconds, it is continued', async () => {
    const inSeconds = { ...options, budgetFraction: 1, budgetSec: 3 }
    await withFileAsync(text(0, 60), async (file) => {
      await score(file, { backtest: inSeconds })
      appendFileSync(file, text(60, 90))
      // A command in between that asks for no back-test carries the sums on.
      await score(file, { backtest: undefined })
      const { backtest: continued, warnings } = await score(file, { backtest: inSeconds })
      expect(warnings).toEqual([])
      expect(continued?.()).toEqual(await backtest(file, 'h', inSeconds))
    })
  })
})

describe('a snapshot that is not to be trusted', () => {
  const sealed = (bytes: Buffer): Buffer => {
    const content = bytes.subarray(0, bytes.length - 32)
    return Buffer.concat([content, createHash('sha256').update(content).digest()])
  }
  const flip = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes)
    copy[at] = (copy[at] ?? 0) ^ 0xff
    return copy
  }
  const nan = (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes)
    copy.writeDoubleLE(NaN, bytes.length - 32 - 8)
    return sealed(copy)
  }

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['a bit flipped in the middle', (b) => flip(b, b.length >> 1)],
    ['a bit flipped in its checksum', (b) => flip(b, b.length - 1)],
    ['a bit flipped in its first line', (b) => flip(b, 3)],
    ['cut off', (b) => b.subarray(0, b.length - 100)],
    ['cut off and sealed again', (b) => sealed(b.subarray(0, b.length - 100))],
    ['made longer and sealed again', (b) => sealed(Buffer.concat([b.subarray(0, -32), Buffer.alloc(64)]))],
    ['a number that is none, sealed again', nan],
    ['empty', () => Buffer.alloc(0)],
    ['another file', () => Buffer.from('{"hello": "world"}\n'.repeat(20))]
  ])('%s: noticed, said, and made anew', async (_, damage) => {
    await withFileAsync(text(0, 40), async (file) => {
      await score(file)
      const good = readFileSync(state(file))
      writeFileSync(state(file), damage(good))
      const { warnings, rankings } = await score(file)
      expect(warnings).toEqual([expect.stringMatching(/^h: the snapshot beside the history is damaged/)])
      expect(rankings).toEqual((await score(file, { snapshot: 'ignore' })).rankings)
      expect(readFileSync(state(file)).equals(good)).toBe(true)
    })
  })

  test.each<[string, string]>([
    ['one outcome turned round in the middle', text(0, 40).replace(/^([\s\S]{20000,}?)"pass"/, '$1"fail"')],
    ['a run left out', text(0, 10) + text(11, 40)],
    ['cut to its first runs', text(0, 8)]
  ])('the history changed: %s', async (_, changed) => {
    await withFileAsync(text(0, 40), async (file) => {
      await score(file)
      writeFileSync(file, changed)
      const { warnings } = await score(file)
      expect(warnings).toEqual([expect.stringMatching(/^h: the history was changed/)])
      expect(readFileSync(state(file)).equals(await rebuilt(changed))).toBe(true)
    })
  })

  test('the history cut exactly where the snapshot ends', async () => {
    await withFileAsync(text(0, 40), async (file) => {
      await score(file)
      truncateSync(file, Buffer.byteLength(text(0, 39)))
      const { runs: learned } = await score(file)
      expect(learned).toBe(38)
      expect(readFileSync(state(file)).equals(await rebuilt(text(0, 39)))).toBe(true)
    })
  })

  test('a directory in its place costs a warning, not the run', async () => {
    await withFileAsync(text(0, 10), async (file) => {
      mkdirSync(state(file))
      const { warnings, rankings } = await score(file)
      expect(rankings.length).toBeGreaterThan(0)
      expect(warnings).toContainEqual(expect.stringContaining('no snapshot was kept'))
      rmSync(state(file), { recursive: true })
    })
  })

  test('one that git tracks is not used, since its checksum proves nothing', async () => {
    await withFileAsync(text(0, 40), async (file) => {
      await score(file)
      const git = (...args: string[]): void => {
        execFileSync('git', ['-C', path.dirname(file), ...args], { stdio: 'pipe' })
      }
      git('init', '-q')
      expect((await score(file)).warnings).toEqual([])
      git('add', '-f', state(file))
      expect((await score(file)).warnings).toContainEqual(
        expect.stringContaining('is part of the repository and was not used')
      )
    })
  })

  test('a packed history has none', async () => {
    await withFileAsync(gzipSync(text(0, 10)), async (file) => {
      await score(file)
      expect(existsSync(state(file))).toBe(false)
    })
  })
})
