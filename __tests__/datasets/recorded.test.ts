import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, renameSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { initContract } from '../../src/datasets/init.js'
import type { DatasetFacts } from '../../src/datasets/types.js'
import { validateDatasets } from '../../src/datasets/validate.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()
const at = (name: string): string => path.join(root, name)
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const shell = (command: string, cwd = root): string =>
  execFileSync('sh', ['-ec', command], { cwd, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })

async function check(contract: string, update = false): Promise<DatasetFacts> {
  put('c.yaml', contract)
  return validateDatasets(root, 'c.yaml', { update })
}

beforeEach(() => {
  for (const name of ['data', 'lists', 'new.yaml', 'wide.yaml', '.git', '.gitattributes']) {
    rmSync(at(name), { recursive: true, force: true })
  }
  put('data/a.csv', 'x\n1\n2\n')
  put('data/b.csv', 'x\n3\n')
  put('data/notes.txt', 'n')
})

describe('a glob', () => {
  test('is what sha256sum prints for it', async () => {
    const sum = shell('sha256sum data/*.csv | sha256sum').slice(0, 64)
    const contract = `datasets: {d: {path: "data/*.csv", checksum: ${sum}, row_count: 3, file_count: 2}}`
    expect((await check(contract)).datasets[0]).toMatchObject({
      verified: ['sha256', 'files', 'row count'],
      files: 2
    })
    put('data/c.csv', '')
    expect((await check(contract)).datasets[0]?.status).toBe('mismatch')
  })

  test('without a match is missing', async () => {
    const { datasets } = await check('datasets: {d: {path: "data/*.parquet"}}')
    expect(datasets[0]).toMatchObject({ status: 'missing', message: 'data/*.parquet matches no file' })
  })

  test('that leaves the repository is refused', async () => {
    expect((await check('datasets: {d: {path: "../*/etc"}}')).datasets[0]?.status).toBe('error')
  })
})

describe('a listing', () => {
  const contract = 'datasets:\n  d:\n    path: data\n    listing: lists/data.sha256\n'

  test('is recorded with the checksum, checked by coreutils, and says what changed', async () => {
    await check(contract, true)
    expect(shell('sha256sum -c ../lists/data.sha256', at('data'))).toMatch(
      /a\.csv: OK\n.*b\.csv: OK\n.*notes\.txt: OK\n/
    )
    expect(readFileSync(at('c.yaml'), 'utf8')).toContain(
      sha256(readFileSync(at('lists/data.sha256'), 'utf8'))
    )
    put('data/a.csv', 'x\n1\n')
    put('data/new', 'new')
    renameSync(at('data/notes.txt'), at('data/readme.txt'))
    rmSync(at('data/b.csv'))
    const { datasets } = await validateDatasets(root, 'c.yaml')
    expect(datasets[0]?.changes).toEqual({
      counts: { added: 1, removed: 1, changed: 1, renamed: 1 },
      added: ['new'],
      removed: ['b.csv'],
      changed: ['a.csv'],
      renamed: [['notes.txt', 'readme.txt']]
    })
    expect(datasets[0]?.message).toContain(
      '1 changed (a.csv), 1 added (new), 1 removed (b.csv), 1 renamed (notes.txt to readme.txt)'
    )
  })

  test('written by coreutils is read, too', async () => {
    put('lists/data.sha256', shell('find . -type f | sort | xargs sha256sum', at('data')))
    const sum = sha256(readFileSync(at('lists/data.sha256'), 'utf8'))
    put('data/a.csv', '')
    const { datasets } = await check(`${contract}    checksum: ${sum}\n`)
    expect(datasets[0]?.changes?.changed).toEqual(['a.csv'])
  })

  test.each([
    [
      `${sha256('x')}  a.csv\n`,
      /its listing lists\/data\.sha256 is not the one that the checksum was made of/
    ],
    ['rubbish\n', /its listing cannot be used: lists\/data\.sha256:1: not a line/],
    [undefined, /its listing cannot be used: .*does not exist/]
  ])('that cannot be trusted is told and not used: %#', async (text, warning) => {
    if (text !== undefined) put('lists/data.sha256', text)
    const facts = await check(`${contract}    checksum: ${sha256('y')}\n`)
    expect(facts.datasets[0]).not.toHaveProperty('changes')
    expect(facts.warnings.join()).toMatch(warning)
  })

  test.each([
    [
      'missing',
      undefined,
      /its listing cannot be used: .*does not exist; `validate --update` writes it anew/
    ],
    ['of other data', `${sha256('x')}  a.csv\n`, /is one of other data; `validate --update` writes it anew/]
  ])('that is %s though the checksum is right is told, and written by --update', async (_, text, warning) => {
    await check(contract, true)
    const [recorded, listing] = [readFileSync(at('c.yaml'), 'utf8'), readFileSync(at('lists/data.sha256'))]
    if (text === undefined) rmSync(at('lists/data.sha256'))
    else put('lists/data.sha256', text)
    const before = await validateDatasets(root, 'c.yaml')
    expect([before.passed, before.warnings.join()]).toEqual([true, expect.stringMatching(warning)])
    const { datasets, warnings } = await validateDatasets(root, 'c.yaml', { update: true })
    expect([datasets[0]?.status, warnings]).toEqual(['updated', []])
    expect(readFileSync(at('lists/data.sha256'))).toEqual(listing)
    expect(readFileSync(at('c.yaml'), 'utf8')).toBe(recorded)
    expect((await validateDatasets(root, 'c.yaml', { update: true })).datasets[0]?.status).toBe('verified')
  })

  test('may not be written outside', async () => {
    await expect(check('datasets: {d: {path: data, listing: ../out.sha256}}', true)).rejects.toThrow(
      /leaves the repository/
    )
    expect(readFileSync(at('c.yaml'), 'utf8')).not.toContain('checksum')
  })
})

describe('Git LFS', () => {
  const pointer = (text: string): string =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(text)}\nsize ${text.length}\n`

  test('pointers in a directory name the step that is missing', async () => {
    put('data/a.csv', pointer('x\n'))
    const { datasets } = await check('datasets: {d: {path: data}}')
    expect(datasets[0]).toMatchObject({ status: 'missing', blocking: true })
    expect(datasets[0]?.message).toMatch(
      /1 of 3 files is a Git LFS pointer, not the data; run `git lfs pull`/
    )
  })

  test('no contract is begun from pointers, nor from an empty directory', async () => {
    put('lfs/a.csv', pointer('x\n'))
    put('lfs/b.csv', 'x\n')
    mkdirSync(at('lfs/none'))
    for (const [given, why] of [
      ['lfs', /lfs: 1 of 2 files is a Git LFS pointer/],
      ['lfs/*.csv', /1 of 2 files is a Git LFS pointer/],
      ['lfs/a.csv', /is a Git LFS pointer/],
      ['lfs/none', /lfs\/none: it holds no file/]
    ] as const)
      await expect(initContract(root, 'lfs.yaml', [given])).rejects.toThrow(why)
    expect(existsSync(at('lfs.yaml'))).toBe(false)
  })

  test('data that are there are verified against the pointer in the index', async () => {
    const content = readFileSync(at('data/a.csv'), 'utf8')
    put('data/a.csv', pointer(content))
    shell('git init -q . && git add data/a.csv')
    put('.gitattributes', '*.csv filter=lfs diff=lfs merge=lfs -text\n')
    put('data/a.csv', content)
    const contract = 'datasets: {d: {path: data/a.csv}}'
    expect((await check(contract)).datasets[0]).toMatchObject({
      status: 'verified',
      verified: ['sha256 (Git LFS)']
    })
    put('data/a.csv', 'x\n1\n3\n')
    expect((await check(contract)).datasets[0]).toMatchObject({
      status: 'mismatch',
      expected: sha256(content),
      message: expect.stringContaining('its Git LFS pointer says'),
      remedy: expect.stringContaining('git lfs checkout')
    })
  })

  test('an empty file, which has no pointer, must stay empty', async () => {
    put('data/none.csv', '')
    shell('git init -q . && git add data/none.csv')
    put('.gitattributes', '*.csv filter=lfs diff=lfs merge=lfs -text\n')
    const contract = 'datasets: {d: {path: data/none.csv}}'
    expect((await check(contract)).datasets[0]).toMatchObject({ verified: ['sha256 (Git LFS)'] })
    put('data/none.csv', 'x\n')
    expect((await check(contract)).datasets[0]).toMatchObject({ status: 'mismatch', expected: sha256('') })
  })
})

test('Croissant: local files with their hash; the rest is told', async () => {
  put(
    'meta/croissant.json',
    JSON.stringify({
      '@context': { '@vocab': 'https://schema.org/' },
      '@type': 'sc:Dataset',
      distribution: [
        {
          '@type': 'cr:FileObject',
          '@id': 'a',
          contentUrl: '../data/a.csv',
          contentSize: '6 B',
          sha256: sha256('x\n1\n2\n')
        },
        {
          '@type': 'cr:FileObject',
          name: 'b',
          contentUrl: '../data/b.csv',
          contentSize: '4 KB',
          sha256: sha256('other')
        },
        {
          '@type': 'cr:FileObject',
          name: 'web',
          contentUrl: 'https://example.org/x.zip',
          sha256: sha256('')
        },
        { '@type': 'cr:FileSet', '@id': 'set', includes: '*.jpg' },
        { '@type': 'cr:FileObject', name: 'in', contentUrl: 'x.csv', containedIn: { '@id': 'web' } }
      ]
    })
  )
  const facts = await validateDatasets(root, 'meta/croissant.json')
  expect(facts.datasets.map(({ name, path: p, status }) => [name, p, status])).toEqual([
    ['a', 'data/a.csv', 'verified'],
    ['b', 'data/b.csv', 'mismatch']
  ])
  expect(facts.datasets[0]?.verified).toEqual(['sha256', 'bytes'])
  expect(facts.warnings.map((text) => text.replace(/^.*?: /, ''))).toEqual([
    'web lies outside the repository; it was not checked',
    'set is no FileObject; it was not checked',
    'in lies inside another file; it was not checked'
  ])
})

test('Frictionless: hash, bytes and the table schema', async () => {
  const md5 = createHash('md5').update('x\n3\n').digest('hex')
  put(
    'data/datapackage.json',
    JSON.stringify({
      name: 'p',
      resources: [
        {
          name: 'a',
          path: 'a.csv',
          hash: `sha256:${sha256('x\n1\n2\n')}`,
          bytes: 6,
          schema: { fields: [{ name: 'x', type: 'integer', constraints: { required: true, maximum: 1 } }] }
        },
        { name: 'b', path: ['b.csv'], hash: md5 },
        { name: 'both', path: ['a.csv', 'b.csv'], hash: md5 },
        { name: 'web', path: 'https://example.org/x.csv' },
        { name: 'inline', data: [1] }
      ]
    })
  )
  const facts = await validateDatasets(root, 'data/datapackage.json')
  expect(facts.datasets.map(({ name, status, verified }) => [name, status, verified])).toEqual([
    ['a', 'mismatch', ['sha256', 'bytes']],
    ['b', 'verified', ['md5']]
  ])
  expect(facts.datasets[0]?.message).toMatch(/column x: row 2 \(line 3\) is "2", above 1/)
  expect(facts.warnings).toHaveLength(3)
})

describe('--init', () => {
  test('writes a contract that then passes', async () => {
    const text = await initContract(root, 'new.yaml', ['data/a.csv', 'data/', 'data/*.csv'])
    expect(readFileSync(at('new.yaml'), 'utf8')).toBe(text)
    const facts = await validateDatasets(root, 'new.yaml')
    expect(facts).toMatchObject({ passed: true, warnings: [] })
    expect(facts.datasets.map(({ name, verified }) => [name, verified])).toEqual([
      ['a', ['sha256', 'bytes', 'row count']],
      ['data', ['sha256', 'bytes', 'files']],
      ['data_csv', ['sha256', 'bytes', 'files', 'row count']]
    ])
  })

  test('a directory gets a listing beside it, a CSV of numbers alone no header', async () => {
    put('bare.csv', '1,2\n3,4.5\n')
    rmSync(at('data.sha256'), { force: true })
    const text = await initContract(root, 'new.yaml', ['data/', 'bare.csv'])
    expect(text).toContain('listing: data.sha256')
    expect(readFileSync(at('data.sha256'), 'utf8').split('\n')).toHaveLength(4)
    expect(text).toMatch(/path: bare\.csv[^]*header: false\n +row_count: 2/)
    expect((await validateDatasets(root, 'new.yaml')).warnings).toEqual([])
  })

  test('no listing is put into another dataset, whose checksum it would change', async () => {
    put('pics/sub/x', 'x')
    const text = await initContract(root, 'new.yaml', ['pics', 'pics/sub'])
    expect(text.match(/listing: .*/g)).toEqual(['listing: pics.sha256'])
    expect((await validateDatasets(root, 'new.yaml')).passed).toBe(true)
  })

  test('a glob keeps a listing from its place only where it would match it', async () => {
    put('near/x', 'x')
    const text = await initContract(root, 'new.yaml', ['near', 'data/*.csv'])
    expect(text.match(/listing: .*/g)).toEqual(['listing: near.sha256'])
    put('wide/x', 'x')
    put('wide.txt', 'x')
    const wide = await initContract(root, 'wide.yaml', ['wide', './wide.[st]*'])
    expect(wide).not.toContain('listing:')
    expect((await validateDatasets(root, 'wide.yaml')).passed).toBe(true)
  })

  test('begins an empty contract, as `validate` says', async () => {
    put('c.yaml', ' \n')
    await expect(validateDatasets(root, 'c.yaml')).rejects.toMatchObject({
      remedy: 'start it with `validate --init PATH...`'
    })
    await initContract(root, 'c.yaml', ['data'])
    expect((await validateDatasets(root, 'c.yaml')).passed).toBe(true)
  })

  test('overwrites nothing, and records nothing that is not there', async () => {
    put('c.yaml', 'datasets: {}')
    await expect(initContract(root, 'c.yaml', ['data'])).rejects.toThrow('c.yaml exists')
    put('comment.yaml', '# ours\n')
    await expect(initContract(root, 'comment.yaml', ['data'])).rejects.toThrow('comment.yaml exists')
    await expect(initContract(root, 'new.yaml', ['data/none'])).rejects.toThrow('data/none does not exist')
    await expect(initContract(root, 'new.yaml', ['../x'])).rejects.toThrow('leaves the repository')
    await expect(initContract(root, 'new.yaml', [])).rejects.toThrow('no paths')
  })
})
