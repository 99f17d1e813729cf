import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { dvcTextDigest, dvcTreeChecksum } from '../../src/datasets/dvc-hash.js'
import type { DatasetFacts } from '../../src/datasets/types.js'
import { validateDatasets } from '../../src/datasets/validate.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()
const at = (name: string): string => path.join(root, name)
const fixture = (name: string): string => path.join(import.meta.dirname, '../fixtures/dvc', name)
const record = (name: string, to: string): void => copyFileSync(fixture(name), at(to))

const TABLE = 'a,b\r\n1,2\r\n3,4\r\n'
const IMAGES: Record<string, string> = {
  'zero.bin': '\0'.repeat(3000),
  'sub/hello.txt': 'hello',
  'Z "quoted" ü.txt': 'x',
  empty: '',
  '😀.txt': 'y',
  'ﬀ.txt': 'z',
  'back\\slash': 'w'
}
const MANIFEST = '.dvc/cache/files/md5/e4/de9be64d52aa7c3b3550e50778e85d.dir'

beforeEach(() => {
  for (const name of ['data', 'out', '.dvc']) rmSync(at(name), { recursive: true, force: true })
  put('data/table.csv', TABLE)
  for (const [name, content] of Object.entries(IMAGES)) put(`data/images/${name}`, content)
})
const statuses = ({ datasets }: DatasetFacts): string[] => datasets.map(({ status }) => status)

describe('the checksums that DVC recorded', () => {
  test('a directory manifest is the one in its cache, byte for byte', () => {
    const files = JSON.parse(readFileSync(fixture('images.dir.json'), 'utf8')) as {
      md5: string
      relpath: string
    }[]
    const listed = files.map(({ md5, relpath }) => ({ hex: md5, name: relpath })).reverse()
    expect(dvcTreeChecksum(listed)).toBe('e4de9be64d52aa7c3b3550e50778e85d.dir')
  })

  test('before DVC 3: CRLF as LF in pieces of 1 MiB that look like text', () => {
    put('text', TABLE)
    expect(dvcTextDigest(at('text'), 'text')).toEqual({ hex: 'c3c6bc2ae8ece4bd2510dca21225c041', bytes: 15 })
    put('binary', IMAGES['zero.bin'] ?? '')
    expect(dvcTextDigest(at('binary'), 'binary').hex).toBe('0efa007088f326bbc072c34315f3edb8')
    put('mixed', `${'a\r\n'.repeat(349_525)}x\r\n\0\r\n${'b\r\n'.repeat(10)}`)
    expect(dvcTextDigest(at('mixed'), 'mixed').hex).toBe('d6b382a2a44c649a4b07e569bb6f5e7c')
  })
})

describe('.dvc files and dvc.lock as contracts', () => {
  test('a file, a directory, the form before DVC 3', async () => {
    record('table.csv.dvc', 'data/table.csv.dvc')
    record('images.dvc', 'data/images.dvc')
    put('data/old.csv', TABLE)
    record('old.csv.dvc', 'data/old.csv.dvc')
    const table = await validateDatasets(root, 'data/table.csv.dvc')
    expect(table).toMatchObject({ passed: true, errors: [], warnings: [] })
    expect(table.datasets[0]).toMatchObject({ path: 'data/table.csv', verified: ['md5 (DVC)', 'bytes'] })
    const images = await validateDatasets(root, 'data/images.dvc')
    expect(images.datasets[0]).toMatchObject({ files: 7, verified: ['md5 (DVC)', 'bytes', 'files'] })
    expect(statuses(await validateDatasets(root, 'data/old.csv.dvc'))).toEqual(['verified'])
  })

  test('dvc.lock: what changed is named, and a second look at the same path is spared', async () => {
    record('dvc.lock', 'dvc.lock')
    for (const [name, content] of Object.entries(IMAGES)) put(`out/images/${name}`, content)
    put('out/sorted.csv', '1,2\r\n3,4\r\na,b\r\n')
    put('report.txt', '3 out/sorted.csv\n')
    const names = [
      'prepare: out/images',
      'prepare: out/sorted.csv',
      'prepare: data/table.csv',
      'report: report.txt'
    ]
    const good = await validateDatasets(root, 'dvc.lock')
    expect(good.datasets.map(({ name, status }) => [name, status])).toEqual(
      names.map((name) => [name, 'verified'])
    )
    put('out/sorted.csv', '1,2\r\n3,4\r\na,c\r\n')
    rmSync(at('report.txt'))
    const bad = await validateDatasets(root, 'dvc.lock')
    expect(statuses(bad)).toEqual(['verified', 'mismatch', 'verified', 'missing'])
    expect(bad.errors[0]).toMatch(/^prepare: out\/sorted\.csv: its md5 is .* run `dvc checkout`/)
  })

  test('dvc.lock: parameters are told once as not compared, and nothing where there are none', async () => {
    const outs = [{ path: 'data/table.csv', hash: 'md5' }]
    const of = async (stages: object): Promise<string[]> => {
      put('dvc.lock', JSON.stringify({ schema: '2.0', stages }, null, 1))
      return (await validateDatasets(root, 'dvc.lock')).warnings
    }
    const params = { 'params.yaml': { rate: 0.1 } }
    expect(await of({ train: { cmd: 'x', params, outs }, test: { cmd: 'y', params, outs } })).toEqual([
      expect.stringMatching(/^dvc\.lock:\d+: the parameters of train and 1 more were not compared/)
    ])
    expect(await of({ train: { cmd: 'x', params: {}, outs } })).toEqual([])
  })

  test('what changed in a directory, from the manifest in the cache', async () => {
    record('images.dvc', 'data/images.dvc')
    mkdirSync(path.dirname(at(MANIFEST)), { recursive: true })
    record('images.dir.json', MANIFEST)
    put('data/images/empty', 'no more')
    rmSync(at('data/images/sub/hello.txt'))
    put('data/images/hello.txt', 'hello')
    const { datasets } = await validateDatasets(root, 'data/images.dvc')
    expect(datasets[0]?.changes).toEqual({
      counts: { added: 0, removed: 0, changed: 1, renamed: 1 },
      added: [],
      removed: [],
      changed: ['empty'],
      renamed: [['sub/hello.txt', 'hello.txt']]
    })
    expect(datasets[0]?.message).toMatch(/1 changed \(empty\), 1 renamed \(sub\/hello\.txt to hello\.txt\)/)
  })

  test('a manifest that is not what it claims to be is not used', async () => {
    record('images.dvc', 'data/images.dvc')
    put(MANIFEST, '[]')
    put('data/images/empty', 'no more')
    expect((await validateDatasets(root, 'data/images.dvc')).datasets[0]?.changes).toBeUndefined()
  })

  test('links into the cache are followed, links out of the repository are not', async () => {
    record('images.dvc', 'data/images.dvc')
    put('.dvc/cache/files/md5/5d/41402abc4b2a76b9719d911017c592', 'hello')
    rmSync(at('data/images/sub/hello.txt'))
    symlinkSync(at('.dvc/cache/files/md5/5d/41402abc4b2a76b9719d911017c592'), at('data/images/sub/hello.txt'))
    expect(statuses(await validateDatasets(root, 'data/images.dvc'))).toEqual(['verified'])
    symlinkSync('/etc/hostname', at('data/images/out'))
    expect(statuses(await validateDatasets(root, 'data/images.dvc'))).toEqual(['error'])
  })

  test('wdir, remote outputs, other hashes', async () => {
    put(
      'w.dvc',
      'wdir: data\nouts:\n- path: table.csv\n  md5: cd29759071dec430239f1dbcf6f5ba39\n  hash: md5\n- path: s3://b/k\n'
    )
    const facts = await validateDatasets(root, 'w.dvc')
    expect(facts.datasets.map((d) => [d.path, d.status])).toEqual([['data/table.csv', 'verified']])
    expect(facts.warnings).toEqual(['w.dvc:6: s3://b/k lies outside the repository and was not checked'])
    put('b.dvc', 'outs:\n- path: x\n  hash: blake3\n')
    await expect(validateDatasets(root, 'b.dvc')).rejects.toThrow(/b\.dvc:3: x: hash "blake3" is not read/)
  })

  test('paths may not leave the repository', async () => {
    put(
      'e.dvc',
      'wdir: ../..\nouts:\n- path: etc/hostname\n  md5: cd29759071dec430239f1dbcf6f5ba39\n  hash: md5\n'
    )
    const { datasets } = await validateDatasets(root, 'e.dvc')
    expect(datasets[0]).toMatchObject({ status: 'error', blocking: true, actual: null })
  })

  test('--update belongs to DVC', async () => {
    record('table.csv.dvc', 'data/table.csv.dvc')
    await expect(validateDatasets(root, 'data/table.csv.dvc', { update: true })).rejects.toThrow(
      /not recorded by --update/
    )
  })
})

test('a contract without a checksum takes the one that DVC recorded', async () => {
  record('table.csv.dvc', 'data/table.csv.dvc')
  put('c.yaml', 'datasets: {t: {path: data/table.csv, row_count: 2}}')
  const good = await validateDatasets(root, 'c.yaml')
  expect(good.datasets[0]).toMatchObject({
    status: 'verified',
    verified: ['md5 (DVC)', 'bytes', 'row count']
  })
  put('data/table.csv', TABLE.replace('1', '9'))
  expect(statuses(await validateDatasets(root, 'c.yaml'))).toEqual(['mismatch'])
})
