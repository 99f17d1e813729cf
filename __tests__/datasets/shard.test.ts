import { describe, expect, test } from '@jest/globals'
import { mergeShards } from '../../src/datasets/shard.js'
import { parseShard } from '../../src/datasets/shard-name.js'
import type { DatasetFacts } from '../../src/datasets/types.js'
import { validateDatasets } from '../../src/datasets/validate.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()
const sizes = { a: 900, b: 500, c: 400, d: 300, e: 200, f: 100, g: 0 }
for (const [name, size] of Object.entries(sizes)) put(`data/${name}`, 'x'.repeat(size))
put(
  'c.yaml',
  `datasets:\n${Object.keys(sizes)
    .map((name) => `  ${name}: {path: data/${name}}\n`)
    .join('')}`
)

function part(index: number, total: number): Promise<DatasetFacts> {
  return validateDatasets(root, 'c.yaml', { enforceChecksums: false, shard: { index, total } })
}

describe('shards', () => {
  test('together hold every dataset once, even by bytes, the same each time', async () => {
    const parts = await Promise.all([1, 2, 3].map((index) => part(index, 3)))
    const names = parts.map(({ datasets }) => datasets.map(({ name }) => name))
    expect(names.flat().sort()).toEqual(Object.keys(sizes))
    const bytes = parts.map(({ datasets }) => datasets.reduce((sum, d) => sum + (d.size_bytes ?? 0), 0))
    expect(bytes.sort((x, y) => x - y)).toEqual([700, 800, 900])
    expect((await part(2, 3)).datasets.map(({ name }) => name)).toEqual(names[1])
    expect(mergeShards(parts)).toMatchObject({ passed: true, errors: [] })
  })

  test('more shards than datasets: some are empty, and the whole still passes', async () => {
    const parts = await Promise.all(Array.from({ length: 9 }, (_, i) => part(i + 1, 9)))
    expect(parts.filter(({ datasets }) => datasets.length === 0)).toHaveLength(2)
    expect(mergeShards(parts).passed).toBe(true)
  })

  test('of two runs or commits make no whole', async () => {
    const of = async (index: number, git_sha: string, ci_run_id = 'local'): Promise<DatasetFacts> =>
      validateDatasets(root, 'c.yaml', {
        enforceChecksums: false,
        shard: { index, total: 2 },
        run: { git_sha, ci_run_id }
      })
    const [one, two] = [await of(1, 'a'.repeat(40), '7'), await of(2, 'a'.repeat(40))]
    expect(mergeShards([one, two], { git_sha: 'unknown', ci_run_id: '7' }).errors).toEqual([])
    expect(mergeShards([one, two], { git_sha: 'unknown', ci_run_id: '8' }).errors).toEqual([
      'the shards are of different runs: 7 and 8'
    ])
    expect(mergeShards([one, await of(2, 'b'.repeat(40), '7')])).toMatchObject({
      passed: false,
      errors: [`the shards are of different commits: ${'a'.repeat(40)} and ${'b'.repeat(40)}`]
    })
  })

  test('a merge fails when a part is missing, double, of another contract, or failed itself', async () => {
    const parts = await Promise.all([1, 2, 3].map((index) => part(index, 3)))
    const [one, two, three] = parts as [DatasetFacts, DatasetFacts, DatasetFacts]
    expect(mergeShards([one, three]).errors).toContain('shard 2/3 is missing')
    expect(mergeShards([one, two, three, two]).errors).toContain('shard 2/3 is there 2 times')
    const other = { ...two, shard: { index: 2, total: 3, datasets_total: 7, contract_sha256: 'other' } }
    expect(mergeShards([one, other, three]).errors).toEqual([
      'the shards are of different contracts or counts'
    ])
    expect(mergeShards([one, { ...two, datasets: two.datasets.slice(1) }, three]).errors[0]).toMatch(
      /^6 of 7 datasets/
    )
    expect(mergeShards([one, { ...two, passed: false }, three]).passed).toBe(false)
    expect(mergeShards([]).passed).toBe(false)
  })

  test.each(['0/3', '4/3', '1/0', '1', 'a/b', '1/1001', '-1/2'])('%s is refused', (text) => {
    expect(() => parseShard(text)).toThrow(/is no shard/)
  })
  test('2/8', () => expect(parseShard(' 2/8 ')).toEqual({ index: 2, total: 8 }))
})
