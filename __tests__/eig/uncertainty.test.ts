import { describe, expect, test } from '@jest/globals'
import { bernoulliEntropy } from '../../src/eig/entropy.js'
import { learnAndMeasure } from '../../src/eig/uncertainty.js'
import { WilsonPredictor, wilsonCentre } from '../../src/eig/wilson.js'
import { historyTest } from './helpers.js'

describe('predictive entropy before and after a run', () => {
  test('falls when a new test passes', () => {
    const facts = learnAndMeasure([historyTest({ result: 'pass' })], new WilsonPredictor())
    expect(facts).toEqual({
      entropy_before: 1,
      entropy_after: bernoulliEntropy(wilsonCentre(0, 1)),
      tests: 1
    })
  })

  test('uses the entropies that a test carries itself', () => {
    const own = historyTest({ name: 'own', result: 'pass', entropy_before: 0.9, entropy_after: 0.1 })
    const facts = learnAndMeasure([own, historyTest({ result: 'pass' })], new WilsonPredictor())
    expect(facts?.entropy_before).toBeCloseTo((0.9 + 1) / 2, 12)
    expect(facts?.entropy_after).toBeCloseTo((0.1 + bernoulliEntropy(wilsonCentre(0, 1))) / 2, 12)
  })

  test('counts a test once however often it ran', () => {
    const twice = [historyTest({ result: 'pass' }), historyTest({ result: 'error' })]
    expect(learnAndMeasure(twice, new WilsonPredictor())?.tests).toBe(1)
  })

  test('is not measured where nothing was observed', () => {
    const unobserved = [historyTest({ result: 'skip' }), historyTest({ name: 'b' })]
    expect(learnAndMeasure(unobserved, new WilsonPredictor())).toBeUndefined()
    expect(learnAndMeasure([], new WilsonPredictor())).toBeUndefined()
  })
})
