import { describe, expect, test } from '@jest/globals'
import type { DatasetFacts, DatasetResult } from '../../src/datasets/types.js'
import { datasetsGate } from '../../src/gates/rows/datasets.js'
import type { Thresholds } from '../../src/gates/thresholds.js'
import type { Facts } from '../../src/gates/types.js'

const dataset = (name: string, blocking: boolean): DatasetResult => ({
  name,
  path: name,
  status: blocking ? 'mismatch' : 'verified',
  algorithm: 'sha256',
  expected: null,
  actual: null,
  size_bytes: 1,
  files: 1,
  verified: [],
  blocking,
  ...(blocking && { message: `${name} differs`, remedy: 'restore it' })
})

function measured(facts: Partial<DatasetFacts>): { detail: string; remedy: string; value: number | string } {
  const value = { passed: false, contract: 'c', datasets: [], errors: [], warnings: [], ...facts }
  const all = { datasets: { state: 'found', value, source: 'c', configured: false } } as unknown as Facts
  const evidence = datasetsGate.measure(all, {} as Thresholds)
  if (evidence.state !== 'found') throw new Error(evidence.state)
  return evidence.value
}

const shard = { index: 2, total: 3, datasets_total: 5, contract_sha256: '0'.repeat(64) }

describe('the datasets gate', () => {
  test('names the first that blocks, counts the others, and says what to do', () => {
    const datasets = ['a', 'b', 'c'].map((name) => dataset(name, true))
    expect(measured({ datasets, errors: ['a: a differs', 'b: b differs', 'c: c differs'] })).toMatchObject({
      value: 3,
      detail: '0 of 3 datasets verified; a: a differs (and 2 more)',
      remedy: 'restore it'
    })
  })

  test.each([
    [[dataset('a', false)], 'shard 2/3: 1 of 1 dataset verified (5 in all)'],
    [[], 'shard 2/3 holds no dataset (5 in all)']
  ])('of a shard it says which part it is', (datasets, detail) => {
    expect(measured({ passed: true, datasets, shard })).toMatchObject({ value: 0, detail })
  })

  test.each([
    ['shard 2/2 is missing', /^run the job of each shard that is missing again/],
    ['the shards are of different contracts or counts', /^run the jobs of all shards again/]
  ])('%s: no data need be restored', (error, remedy) => {
    const got = measured({ datasets: [dataset('a', false)], errors: [error] })
    expect(got).toMatchObject({ value: 1, detail: `1 of 1 dataset verified; ${error}` })
    expect(got.remedy).toMatch(remedy)
  })
})
