import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { calibrate } from '../../src/calibration/calibrate.js'
import { GateError } from '../../src/lib/errors.js'
import { readPredictions } from '../../src/predictions/read.js'

const root = mkdtempSync(path.join(tmpdir(), 'damage-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const fixtures = path.join(import.meta.dirname, '../fixtures/predictions')
const recorded = readdirSync(fixtures).filter((name) => !name.endsWith('.md'))
const SOURCES: Record<string, string | Buffer> = {
  ...Object.fromEntries(recorded.map((name) => [name, readFileSync(path.join(fixtures, name))])),
  json: '{"y_true": [1, 0, 1], "y_prob": [0.9, 0.25, 0.5]}',
  classes: '{"y_true": [1, 0], "y_prob": [[0.1, 0.9], [0.75, 0.25]]}',
  jsonl: '{"y_true": 1, "y_prob": 0.9}\n{"y_true": 0, "y_prob": 0.25}\n',
  csv: 'id,y_true,y_prob\n"a",1,0.9\n"b",0,2.5e-1\n'
}

/** Cut off, or with one byte replaced. */
function damaged(whole: string | Buffer): fc.Arbitrary<Buffer> {
  const bytes = Buffer.from(whole)
  const at = fc.nat(bytes.length - 1)
  return fc.oneof(
    at.map((i) => bytes.subarray(0, i)),
    fc.tuple(at, fc.integer({ min: 0, max: 255 })).map(([i, byte]) => {
      const copy = Buffer.from(bytes)
      copy[i] = byte
      return copy
    })
  )
}

describe('damaged predictions give finite numbers from 0 to 1, or an error with the file', () => {
  test.each(Object.entries(SOURCES))('%s', async (name, text) => {
    await fc.assert(
      fc.asyncProperty(damaged(text), async (bytes) => {
        writeFileSync(path.join(root, name), bytes)
        try {
          const facts = calibrate(await readPredictions(root, name), { bins: 5, strategy: 'quantile' })
          for (const value of [facts.ece, facts.mce, facts.brier_score, ...facts.ci.ece]) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1)
          }
        } catch (error) {
          if (!(error instanceof GateError)) throw error
          expect(error.message).toContain(name)
          expect(error.remedy).not.toBe('')
        }
      }),
      { numRuns: 300 }
    )
  })
})
