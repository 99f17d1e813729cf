import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readResults, writeResults } from '../../src/datasets/result-file.js'
import { mergeShards } from '../../src/datasets/shard.js'
import type { DatasetFacts } from '../../src/datasets/types.js'
import { validateDatasets } from '../../src/datasets/validate.js'
import { GateError } from '../../src/lib/errors.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()
put('data/a', 'aaa')
put('data/b', 'b')
put('c.yaml', 'datasets: {a: {path: data/a}, b: {path: data/b}}')
const part = (index: number): Promise<DatasetFacts> =>
  validateDatasets(root, 'c.yaml', { enforceChecksums: false, shard: { index, total: 2 } })

test('what is written is read back, and the parts merge', async () => {
  const files = [writeResults(root, 'evidence', await part(1)), writeResults(root, 'evidence', await part(2))]
  expect(files).toEqual(['evidence/datasets/shard-1-of-2.json', 'evidence/datasets/shard-2-of-2.json'])
  const parts = files.map((file) => readResults(path.join(root, file)))
  expect(parts).toEqual([await part(1), await part(2)])
  expect(mergeShards(parts)).toMatchObject({ passed: true, errors: [] })
  expect(mergeShards(parts.slice(1)).passed).toBe(false)
})

test('a whole result has a name of its own, and nothing is written outside', async () => {
  const whole = await validateDatasets(root, 'c.yaml', { enforceChecksums: false })
  const file = writeResults(root, 'evidence', whole)
  expect(file).toBe('evidence/datasets/result.json')
  expect(readResults(path.join(root, file))).toEqual(whole)
  const one = await part(1)
  expect(() => writeResults(root, '../out', one)).toThrow(/leaves the repository/)
})

test('a shard does not update the contract', async () => {
  await expect(
    validateDatasets(root, 'c.yaml', { update: true, shard: { index: 1, total: 2 } })
  ).rejects.toThrow(/cannot update/)
})

describe('what others may have written is refused with its place', () => {
  const forged = async (change: (facts: Record<string, unknown>) => unknown): Promise<() => DatasetFacts> => {
    const file = writeResults(root, 'evidence', await part(1))
    const facts = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>
    put('forged.json', JSON.stringify(change(facts)))
    return () => readResults(path.join(root, 'forged.json'), 'forged.json')
  }
  test.each<[string, (facts: Record<string, unknown>) => unknown, RegExp]>([
    ['no object', () => [], /forged\.json/],
    ['an unknown member', (f) => ({ ...f, more: 1 }), /more/],
    ['a shard without its number', (f) => ({ ...f, shard: { total: 2 } }), /shard/],
    [
      'a shard beyond the total',
      (f) => ({ ...f, shard: { ...(f['shard'] as object), index: 3 } }),
      /its shard is none/
    ],
    ['passed with errors', (f) => ({ ...f, errors: ['x'] }), /says passed, and lists errors/],
    [
      'passed and blocking',
      (f) => ({ ...f, datasets: (f['datasets'] as object[]).map((d) => ({ ...d, blocking: true })) }),
      /a dataset of it blocks/
    ]
  ])('%s', async (_name, change, message) => {
    const read = await forged(change)
    expect(read).toThrow(GateError)
    expect(read).toThrow(message)
  })

  test('cut off', () => {
    put('forged.json', '{"passed": tr')
    expect(() => readResults(path.join(root, 'forged.json'), 'forged.json')).toThrow(/forged\.json.*cut off/)
  })
})
