import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { DatasetFacts, DatasetResult } from '../../src/datasets/types.js'
import { validateDatasets, type ValidateOptions } from '../../src/datasets/validate.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()
const at = (name: string): string => path.join(root, name)
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const CSV = 'a,b\n1,2\n3,4\n'

function check(contract: string, options: ValidateOptions = {}): Promise<DatasetFacts> {
  put('c.yaml', contract)
  return validateDatasets(root, 'c.yaml', options)
}
async function one(contract: string, options: ValidateOptions = {}): Promise<DatasetResult> {
  const { datasets } = await check(contract, options)
  const [first] = datasets
  if (first === undefined || datasets.length > 1) throw new Error('the contract of a test has one dataset')
  return first
}
const contractOf = (fields: string, validation = ''): string => `datasets:\n  d: {${fields}}\n${validation}`

beforeEach(() => {
  rmSync(at('data'), { recursive: true, force: true })
  put('data/t.csv', CSV)
})

describe('a file', () => {
  test('verified, with what was verified', async () => {
    const facts = await check(
      contractOf(
        `path: data/t.csv, checksum: ${sha256(CSV)}, row_count: 2, size_mb: 0.00, max_age_days: 3, schema_version: 2`
      )
    )
    expect(facts).toEqual({
      passed: true,
      contract: 'c.yaml',
      errors: [],
      warnings: [],
      datasets: [
        {
          name: 'd',
          path: 'data/t.csv',
          status: 'verified',
          algorithm: 'sha256',
          expected: sha256(CSV),
          actual: sha256(CSV),
          size_bytes: 12,
          files: 1,
          verified: ['sha256', 'row count', 'size', 'age (modification time)'],
          blocking: false,
          contract_line: 2
        }
      ]
    })
  })

  test.each(['sha256', 'sha512', 'sha1', 'md5'])('%s as coreutils print it', async (algorithm) => {
    const sum = execFileSync(`${algorithm}sum`, [at('data/t.csv')], { encoding: 'utf8' }).split(' ')[0]
    const got = await one(contractOf(`path: data/t.csv, checksum_type: ${algorithm}, checksum: "${sum}"`))
    expect(got).toMatchObject({ status: 'verified', verified: [algorithm], blocking: false })
  })

  test.each([
    [`checksum: ${sha256('other')}`, /its sha256 is [0-9a-f]{12}\.\.\., the contract says/],
    [`checksum: ${sha256(CSV).slice(1)}`, /is no sha256, which has 64 hex digits/],
    [`checksum: ${sha256(CSV)}, row_count: 3`, /it has 2 rows, the contract says 3/],
    [`checksum: ${sha256(CSV)}, size_mb: 7.5`, /it has 0\.00 MB \(12 bytes\), the contract says 7\.5 MB/]
  ])('a mismatch blocks: %s', async (fields, message) => {
    const got = await one(contractOf(`path: data/t.csv, ${fields}`))
    expect(got).toMatchObject({ status: 'mismatch', blocking: true })
    expect(got.message).toMatch(message)
    expect(got.remedy).toMatch(/validate --update/)
  })

  test('size_mb may be off by half of its last digit, in units of 10^6 or 2^20', async () => {
    put('data/t.csv', Buffer.alloc(1_240_000))
    const sized = (size: string): Promise<DatasetResult> =>
      one(contractOf(`path: data/t.csv, size_mb: ${size}`))
    for (const size of ['1', '1.2', '1.24', '1.18', '1.240'])
      expect((await sized(size)).verified).toEqual(['size'])
    for (const size of ['2', '1.3', '1.25', '1.239']) expect((await sized(size)).status).toBe('mismatch')
  })

  test('rows that cannot be counted are not claimed', async () => {
    put('data/x.bin', 'x')
    const facts = await check(contractOf(`path: data/x.bin, checksum: ${sha256('x')}, row_count: 1`))
    expect(facts.datasets[0]).toMatchObject({ status: 'verified', verified: ['sha256'] })
    expect(facts.warnings).toEqual(['d: row_count was not checked: rows of this format cannot be counted'])
  })
})

describe('what blocks', () => {
  const wrong = contractOf(`path: data/t.csv, checksum: ${sha256('x')}`)
  const bare = contractOf('path: data/t.csv')
  const gone = contractOf('path: data/none.csv')

  test.each([
    ['default', wrong, {}, true],
    ['contract says no', `${wrong}validation: {block_on_mismatch: false}`, {}, false],
    [
      'setting beats contract',
      `${wrong}validation: {block_on_mismatch: false}`,
      { blockOnMismatch: true },
      true
    ],
    ['setting says no', wrong, { blockOnMismatch: false }, false]
  ])('mismatch: %s', async (_name, contract, options, blocking) => {
    const facts = await check(contract, options)
    expect(facts.datasets[0]).toMatchObject({ status: 'mismatch', blocking })
    expect(facts.passed).toBe(!blocking)
    expect(facts.errors).toHaveLength(blocking ? 1 : 0)
    expect(facts.warnings).toHaveLength(blocking ? 0 : 1)
  })

  test.each([
    ['default', bare, {}, true],
    ['contract says no', `${bare}validation: {enforce_checksums: false}`, {}, false],
    [
      'setting beats contract',
      `${bare}validation: {enforce_checksums: false}`,
      { enforceChecksums: true },
      true
    ],
    ['setting says no', bare, { enforceChecksums: false }, false]
  ])('no checksum: %s', async (_name, contract, options, blocking) => {
    const got = await one(contract, options)
    expect(got).toMatchObject({ status: 'no_checksum', blocking, actual: sha256(CSV), expected: null })
    expect(got.verified).toEqual([])
  })

  test.each([
    ['default', gone, true],
    ['allowed', `${gone}validation: {allow_missing: true}`, false]
  ])('missing: %s', async (_name, contract, blocking) => {
    const got = await one(contract)
    expect(got).toMatchObject({ status: 'missing', blocking, actual: null, size_bytes: null })
    expect(got.message).toBe('data/none.csv does not exist')
  })

  test('age: a warning, or a block with fail_on_age', async () => {
    const now = new Date('2026-03-01T00:00:00Z')
    utimesSync(at('data/t.csv'), now, new Date('2026-02-01T00:00:00Z'))
    const dataset = `path: data/t.csv, checksum: ${sha256(CSV)}`
    const old = await check(contractOf(dataset, 'validation: {max_age_days: 27}'), { now })
    expect(old.passed).toBe(true)
    expect(old.warnings).toEqual([
      'd: it is 28 days old by its modification time, 2026-02-01; at most 27 are allowed'
    ])
    expect(old.datasets[0]?.verified).toEqual(['sha256'])
    const fails = await one(contractOf(dataset, 'validation: {max_age_days: 27, fail_on_age: true}'), { now })
    expect(fails).toMatchObject({ status: 'mismatch', blocking: true })
    const own = await one(
      contractOf(`${dataset}, max_age_days: 28`, 'validation: {max_age_days: 1, fail_on_age: true}'),
      { now }
    )
    expect(own.verified).toEqual(['sha256', 'age (modification time)'])
    const recorded = await one(contractOf(`${dataset}, max_age_days: 1, last_updated: 2026-02-28`), { now })
    expect(recorded.verified).toEqual(['sha256', 'age'])
    const future = await one(contractOf(`${dataset}, max_age_days: 1, last_updated: 2026-03-05`), { now })
    expect(future.message).toMatch(/lies in the future/)
  })

  test('retention is told, never blocks', async () => {
    const facts = await check(
      contractOf(`path: data/t.csv, checksum: ${sha256(CSV)}, last_updated: 2020-01-01, retention_days: 365`),
      { now: new Date('2026-01-01') }
    )
    expect(facts.passed).toBe(true)
    expect(facts.warnings).toEqual(['d: its retention of 365 days ended on 2020-12-31'])
  })
})

describe('paths', () => {
  test.each(['../outside.csv', '/etc/hostname', 'data/../../outside.csv', 'C:\\\\data\\\\x.csv'])(
    '%s is refused whatever is allowed',
    async (name) => {
      const got = await one(contractOf(`path: "${name}"`, 'validation: {allow_missing: true}'), {
        enforceChecksums: false,
        blockOnMismatch: false
      })
      expect(got).toMatchObject({ status: 'error', blocking: true, actual: null })
      expect(got.message).toMatch(/leaves the repository|another machine/)
    }
  )

  test('a symlink out of the repository is not followed, one inside is', async () => {
    symlinkSync('/etc/hostname', at('data/out'))
    symlinkSync('/etc', at('data/etc'))
    symlinkSync('t.csv', at('data/in'))
    for (const name of ['data/out', 'data/etc', 'data/etc/hostname']) {
      const got = await one(contractOf(`path: ${name}`))
      expect(got).toMatchObject({ status: 'error', blocking: true, actual: null })
      expect(got.message).toMatch(/symlink/)
    }
    expect(await one(contractOf(`path: data/in, checksum: ${sha256(CSV)}`))).toMatchObject({
      status: 'verified'
    })
  })

  test('a directory with a link that leaves it is an error', async () => {
    symlinkSync('/etc/hostname', at('data/out'))
    const got = await one(contractOf('path: data'))
    expect(got).toMatchObject({ status: 'error', blocking: true })
    expect(got.message).toMatch(/data\/out is a link that leaves the dataset/)
  })

  test.each([
    ['with CRLF', (pointer: string) => pointer.replaceAll('\n', '\r\n')],
    ['padded behind', (pointer: string) => pointer + ' '.repeat(2000)],
    ['padded in front', (pointer: string) => '\n'.repeat(2000) + pointer]
  ])('a Git LFS pointer %s is not the data, with a checksum or without', async (_, written) => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(CSV)}\nsize 12\n`
    put('lfs.csv', written(pointer))
    put('lfs.yaml', 'datasets:\n  d:\n    path: lfs.csv\nvalidation:\n  enforce_checksums: false\n')
    const { passed, datasets } = await validateDatasets(root, 'lfs.yaml')
    expect([passed, datasets[0]?.status]).toEqual([false, 'missing'])
    expect(datasets[0]?.message).toMatch(/git lfs pull/)
  })

  test('a Git LFS pointer is not the data', async () => {
    put('data/t.csv', `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(CSV)}\nsize 12\n`)
    const got = await one(contractOf(`path: data/t.csv, checksum: ${sha256(CSV)}`))
    expect(got).toMatchObject({ status: 'missing', blocking: true })
    expect(got.message).toMatch(/git lfs pull/)
  })

  test('data that DVC has not fetched', async () => {
    put('data/big.bin.dvc', 'outs:\n- path: big.bin\n  md5: 0cc175b9c0f1b6a831c399e269772661\n  hash: md5\n')
    expect((await one(contractOf('path: data/big.bin'))).message).toMatch(/run `dvc pull`/)
    put('data/big.bin.dvc', 'outs: 3\n')
    expect(await one(contractOf('path: data/big.bin'))).toMatchObject({ status: 'error', blocking: true })
  })
})

describe('a directory', () => {
  test('verified in both common spellings, and a rename or a boundary shift is a mismatch', async () => {
    put('data/sub/u.csv', 'a\n1\n')
    const sum = (find: string): string =>
      execFileSync('sh', ['-c', `${find} | LC_ALL=C sort | xargs sha256sum | sha256sum`], {
        cwd: at('data'),
        encoding: 'utf8'
      }).slice(0, 64)
    for (const find of ["find . -type f -printf '%P\\n'", 'find . -type f']) {
      const got = await one(contractOf(`path: data/, checksum: ${sum(find)}, row_count: 3`))
      expect(got).toMatchObject({
        status: 'verified',
        files: 2,
        size_bytes: 16,
        verified: ['sha256', 'row count']
      })
    }
    const contract = contractOf(`path: data, checksum: ${sum('find . -type f')}`)
    renameSync(at('data/sub/u.csv'), at('data/u.csv'))
    expect((await one(contract)).status).toBe('mismatch')
    renameSync(at('data/u.csv'), at('data/sub/u.csv'))
    expect((await one(contract)).status).toBe('verified')
    writeFileSync(at('data/t.csv'), `${CSV}a\n`)
    writeFileSync(at('data/sub/u.csv'), '1\n')
    expect((await one(contract)).status).toBe('mismatch')
  })
})

describe('--dataset', () => {
  const two = 'datasets:\n  a: {path: data/none}\n  b: {path: data/t.csv}\n'
  test('checks only that one', async () => {
    const facts = await check(two, { dataset: 'b' })
    expect(facts.datasets.map(({ name }) => name)).toEqual(['b'])
  })
  test('unknown', async () => {
    await expect(check(two, { dataset: 'c' })).rejects.toThrow('c.yaml has no dataset "c"')
  })
})
