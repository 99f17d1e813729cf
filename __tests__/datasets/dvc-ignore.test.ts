import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { dvcIgnore } from '../../src/datasets/dvc-ignore.js'
import { listTree } from '../../src/datasets/tree.js'
import { validateDatasets } from '../../src/datasets/validate.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()
const fixture = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../fixtures/dvc', name), 'utf8')
const list = (name: string): string[] => JSON.parse(fixture(name)) as string[]

describe('a repository that DVC itself added', () => {
  for (const name of list('ignore/files.json')) put(`data/img/${name}`, name)
  put('.dvcignore', fixture('ignore/root.dvcignore'))
  put('data/.dvcignore', fixture('ignore/data.dvcignore'))
  put('data/img.dvc', fixture('ignored.dvc'))

  test('the same files are left out', () => {
    const dir = path.join(root, 'data/img')
    const kept = listTree(dir, 'data/img', { skip: dvcIgnore(root, 'data/img') })
    expect(kept).toEqual(list('ignore/kept.json').sort())
  })

  test('and its checksum, size and number of files are verified', async () => {
    const { datasets } = await validateDatasets(root, 'data/img.dvc')
    expect(datasets[0]).toMatchObject({ status: 'verified', verified: ['md5 (DVC)', 'bytes', 'files'] })
  })

  test('a .dvcignore inside the dataset is refused, as DVC does', async () => {
    put('data/img/sub/.dvcignore', '*.txt\n')
    const { datasets } = await validateDatasets(root, 'data/img.dvc')
    rmSync(path.join(root, 'data/img/sub/.dvcignore'))
    expect(datasets[0]?.status).toBe('error')
    expect(datasets[0]?.message).toMatch(/data\/img\/sub\/\.dvcignore lies inside a dataset of DVC/)
  })
})

test('no pattern makes matching slow', () => {
  mkdirSync(path.join(root, 'slow'), { recursive: true })
  put('slow/.dvcignore', `${'*a'.repeat(200)}b\n${'**/a/'.repeat(200)}b\n`)
  const ignored = dvcIgnore(root, 'slow/d')
  expect(ignored('a'.repeat(255), false)).toBe(false)
  expect(ignored(Array.from({ length: 200 }, () => 'a').join('/'), false)).toBe(false)
})
