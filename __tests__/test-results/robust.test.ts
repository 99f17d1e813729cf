import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTests } from '../../src/test-results/read.js'
import { GateError } from '../../src/lib/errors.js'
import { FIXTURES, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((f) =>
  /\.(json|xml|tap)$/.test(f)
)

/** Facts with sound numbers, or a GateError that names the file; anything else throws. */
function readOrRefuse(data: Uint8Array): 'facts' | 'refused' {
  const name = dir.put('damaged', data)
  try {
    const facts = readTests(dir.root, [name])
    const { total, passed, failed, errors, skipped, duration_sec } = facts
    expect(passed + failed + errors + skipped).toBe(total)
    expect(total).toBeGreaterThan(0)
    expect(Number.isFinite(duration_sec)).toBe(true)
    return 'facts'
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    expect(error.message).toContain('damaged')
    return 'refused'
  }
}

function counts(data: Uint8Array): object {
  const { total, passed, failed, errors, skipped } = readTests(dir.root, [dir.put('whole', data)])
  return { total, passed, failed, errors, skipped }
}

/** Ends with the last event of a package of `go test -json`: nothing tells that others were to follow. */
function isPackageEnd(text: string): boolean {
  const last = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '') as { Action?: string; Test?: string }
  return /^(pass|fail|skip)$/.test(last.Action ?? '') && last.Test === undefined
}

describe.each(fixtures)('%s', (file) => {
  const whole = readFileSync(path.join(FIXTURES, file))

  test('cut off anywhere before its end is a refusal', () => {
    const all = counts(whole)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (end) => {
        const answer = readOrRefuse(whole.subarray(0, end))
        if (answer === 'refused' || whole.subarray(end).toString('utf8').trim() === '') return
        // TAP is whole once its plan and points are; what follows is for people. Of go test, whole packages are.
        if (file.endsWith('.tap')) expect(counts(whole.subarray(0, end))).toEqual(all)
        else expect(isPackageEnd(whole.subarray(0, end).toString('utf8'))).toBe(true)
      }),
      { numRuns: 25 }
    )
  })

  test('any byte changed is facts or a refusal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, mask) => {
          const damaged = Buffer.from(whole)
          damaged[at] = (damaged[at] ?? 0) ^ mask
          readOrRefuse(damaged)
        }
      ),
      { numRuns: 25 }
    )
  })
})
