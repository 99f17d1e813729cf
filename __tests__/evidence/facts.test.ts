import { describe, expect, test } from '@jest/globals'
import { ledgerFacts, prefer } from '../../src/evidence/facts.js'
import type { Evidence } from '../../src/lib/evidence.js'

const found = (value: string, configured = false): Evidence<string> => ({
  state: 'found',
  value,
  source: value,
  configured
})
const absent = (looked_for: string, configured = false): Evidence<string> => ({
  state: 'absent',
  looked_for,
  configured
})
const broken: Evidence<string> = {
  state: 'unreadable',
  source: 'f',
  reason: 'r',
  remedy: 'm',
  configured: false
}

describe('prefer', () => {
  test('when one is configured / takes it, even where another was found', () => {
    expect(prefer(found('fresh'), found('ledger', true))).toMatchObject({ value: 'ledger' })
  })
  test('when the configured one is missing / the gate sees that, and no stand-in', () => {
    expect(prefer(absent('predictions.csv', true), found('ledger', true))).toMatchObject({
      state: 'absent',
      looked_for: 'predictions.csv'
    })
  })
  test('when none is configured / takes the first that is there, broken or not', () => {
    expect(prefer(absent('a'), broken, found('b'))).toBe(broken)
  })
  test('when there is none / says all places', () => {
    expect(prefer(absent('a'), absent('b'))).toEqual({
      state: 'absent',
      looked_for: 'a; b',
      configured: false
    })
  })
})

test('a ledger entry gives only the numbers that it has', () => {
  const facts = ledgerFacts({
    state: 'found',
    source: 'l:1',
    configured: true,
    value: {
      timestamp: null,
      file: 'l',
      line: 1,
      git_sha: null,
      written_by_run: false,
      ece: 0,
      entropy_before: 1
    }
  })
  expect(facts).toMatchObject({
    calibration: { value: { ece: 0 } },
    uncertainty: { value: { entropy_before: 1 } },
    eig: { value: {} }
  })
  expect(facts.calibration.state === 'found' && Object.keys(facts.calibration.value)).toEqual(['ece'])
})
