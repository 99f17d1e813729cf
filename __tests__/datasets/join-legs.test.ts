import { describe, expect, test } from '@jest/globals'
import { joinLegDatasets } from '../../src/datasets/join-legs.js'
import type { DatasetFacts, DatasetResult } from '../../src/datasets/types.js'

function result(name: string, more: Partial<DatasetResult> = {}): DatasetResult {
  return {
    name,
    path: name,
    status: 'verified',
    algorithm: 'sha256',
    expected: 'a',
    actual: 'a',
    size_bytes: 1,
    files: 1,
    verified: ['sha256'],
    blocking: false,
    ...more
  }
}

function facts(datasets: DatasetResult[], shard?: [index: number, total: number, of: number]): DatasetFacts {
  return {
    passed: datasets.every(({ blocking }) => !blocking),
    contract: 'data_contracts.yaml',
    datasets,
    errors: [],
    warnings: [],
    ...(shard !== undefined && {
      shard: { index: shard[0], total: shard[1], datasets_total: shard[2], contract_sha256: 'c' }
    })
  }
}

describe('datasets of several jobs', () => {
  test('of one that several have checked the worst result stands, with its job', () => {
    const bad = result('x', { status: 'mismatch', blocking: true, message: 'differs' })
    const joined = joinLegDatasets([
      { leg: 'linux', facts: facts([result('x'), result('y')]) },
      { leg: 'mac', facts: facts([bad]) }
    ])
    expect(joined.passed).toBe(false)
    expect(joined.datasets.map(({ name, status, message }) => [name, status, message])).toEqual([
      ['x', 'mismatch', 'differs (mac)'],
      ['y', 'verified', undefined]
    ])
  })

  test('shards are one whole, beside what other jobs have checked', () => {
    const shards = [
      { leg: 's1', facts: facts([result('a')], [1, 2, 2]) },
      { leg: 's2', facts: facts([result('b')], [2, 2, 2]) }
    ]
    const joined = joinLegDatasets([...shards, { leg: 'docs', facts: facts([result('c')]) }])
    expect(joined.passed).toBe(true)
    expect(joined.datasets.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  })

  test('a shard that is missing fails', () => {
    const joined = joinLegDatasets([{ leg: 's2', facts: facts([result('b')], [2, 2, 2]) }])
    expect(joined.passed).toBe(false)
    expect(joined.errors).toEqual(['shard 1/2 is missing'])
  })
})
