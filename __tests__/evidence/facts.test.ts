import { describe, expect, test } from '@jest/globals'
import { ledgerFacts, predictorCalibration, prefer } from '../../src/evidence/facts.js'
import type { BacktestFacts } from '../../src/eig/types.js'
import { mceGate } from '../../src/gates/rows/calibration.js'
import type { Thresholds } from '../../src/gates/thresholds.js'
import type { Facts } from '../../src/gates/types.js'
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

describe('calibration of the failure predictor', () => {
  const back = (mce_filled?: BacktestFacts['mce_filled']): Evidence<BacktestFacts> => ({
    state: 'found',
    source: 'ci_runs.jsonl',
    configured: false,
    value: {
      cycles: 60,
      failing_cycles: 20,
      budget_fraction: 0.5,
      napfd: 0.9,
      napfd_at_budget: 0.9,
      detection_rate: { micro: 0.9, macro: 0.9 },
      regression_detection_rate: null,
      ece: 0.01,
      mce: 0.9,
      brier: 0.02,
      ...(mce_filled !== undefined && { mce_filled })
    }
  })
  test('MCE is over filled bins, and says so', () => {
    const calibration = predictorCalibration(back({ mce: 0.12, least: 30, bins: 4, left_out: 7 }))
    expect(calibration).toMatchObject({ state: 'found', value: { mce: 0.12, mce_least: 30, ece: 0.01 } })
    const facts = { calibration } as Facts
    expect(mceGate.measure(facts, {} as Thresholds)).toMatchObject({
      value: { value: 0.12, detail: expect.stringContaining('in bins of at least 30 predictions') }
    })
  })
  test('without a filled bin there is none', () => {
    expect(predictorCalibration(back())).toMatchObject({ value: { ece: 0.01 } })
    expect(predictorCalibration(back())).not.toHaveProperty('value.mce')
  })
})
