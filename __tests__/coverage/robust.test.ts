import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readCoverage } from '../../src/coverage/read.js'
import { GateError } from '../../src/lib/errors.js'
import { FIXTURES, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(json|xml|info|out|sqlite)$/.test(f))

/** Facts with sound numbers, or a GateError that names the file; anything else throws. */
function readOrRefuse(data: Uint8Array): 'facts' | 'refused' {
  const name = dir.put('damaged', data)
  try {
    const facts = readCoverage(dir.root, [name])
    expect(facts.percent).toBeGreaterThanOrEqual(0)
    expect(facts.percent).toBeLessThanOrEqual(100)
    expect(facts.lines_covered).toBeLessThanOrEqual(facts.lines_total)
    return 'facts'
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    expect(error.message).toContain('damaged')
    return 'refused'
  }
}

describe.each(fixtures)('%s', (file) => {
  const whole = readFileSync(path.join(FIXTURES, file))

  test('cut off anywhere before its end is facts of whole records or a refusal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (end) => {
        const answer = readOrRefuse(whole.subarray(0, end))
        // LCOV records and Go blocks end in themselves; the other formats have one end, which is then missing.
        const kept = whole.subarray(0, end).toString('utf8')
        const complete =
          /(end_of_record|TN:)\s*$/.test(kept) ||
          (file.endsWith('.out') && kept.endsWith('\n')) ||
          whole.subarray(end).toString().trim() === ''
        if (!complete) expect(answer).toBe('refused')
      }),
      { numRuns: 25 }
    )
  })

  test('any byte changed is facts or a refusal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const damaged = Buffer.from(whole)
        damaged[at] = (damaged[at] ?? 0) ^ mask
        readOrRefuse(damaged)
      }),
      { numRuns: 25 }
    )
  })
})
