import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { DatasetFacts } from '../../src/datasets/types.js'
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

beforeEach(() => put('data/t.csv', CSV))

describe('--update', () => {
  test.each([
    ['nothing', '{"datasets": {"a": {"path": "data/t.csv"}}}'],
    ['null', '{"datasets": {"a": {"path": "data/t.csv", "checksum": null, "row_count": 1}}}']
  ])('a contract in JSON with %s for a checksum stays JSON', async (_name, contract) => {
    const { passed } = await check(contract, { update: true })
    expect(passed).toBe(true)
    const { datasets } = JSON.parse(readFileSync(at('c.yaml'), 'utf8')) as Record<string, object>
    expect(datasets).toMatchObject({ a: { path: 'data/t.csv', checksum: sha256(CSV) } })
  })

  test('records what is there; a second run verifies; nothing else in the file changes', async () => {
    put('data/dir/x', 'x')
    const contract = `# Who may change this: the data team.
datasets:
    # the first
    a:
        path:   data/t.csv     # aligned
        checksum_type: sha256
        checksum: '${sha256('old')}'   # why it changed
        row_count: 1   # rows
        size_mb: 9.99

        notes: "keep\\tme"
    b: { path: data/dir, owner: me }   # a directory
    c:
        path: data/t.csv
    d:
        checksum:
        path: data/t.csv
    e:
        path: data/t.csv
        checksum: sha256:${sha256('old')}
    missing:
        path: data/none
validation: {allow_missing: true}`
    const facts = await check(contract, { update: true })
    expect(facts.datasets.map(({ status }) => status)).toEqual([
      ...Array<string>(5).fill('updated'),
      'missing'
    ])
    expect(facts.passed).toBe(true)
    const dirSum = sha256(`${sha256('x')}  x\n`)
    expect(readFileSync(at('c.yaml'), 'utf8')).toBe(
      contract
        .replace(`'${sha256('old')}'`, `'${sha256(CSV)}'`)
        .replace('row_count: 1 ', 'row_count: 2 ')
        .replace('size_mb: 9.99', 'size_mb: 0.00')
        .replace('path: data/dir,', `path: data/dir, checksum: ${dirSum},`)
        .replace(
          '    c:\n        path: data/t.csv\n',
          `    c:\n        path: data/t.csv\n        checksum: ${sha256(CSV)}\n`
        )
        .replace('checksum:\n', `checksum: ${sha256(CSV)}\n`)
        .replace(`sha256:${sha256('old')}`, `sha256:${sha256(CSV)}`)
    )
    const again = await validateDatasets(root, 'c.yaml', { update: true })
    expect(again.datasets.map(({ status }) => status)).toEqual([
      ...Array<string>(5).fill('verified'),
      'missing'
    ])
  })

  test('a byte order mark stays', async () => {
    await check('\ufeffdatasets:\n  a:\n    path: data/t.csv\n', { update: true })
    expect(readFileSync(at('c.yaml'), 'utf8')).toBe(
      `\ufeffdatasets:\n  a:\n    path: data/t.csv\n    checksum: ${sha256(CSV)}\n`
    )
  })

  test('CRLF and a last line without its end', async () => {
    const facts = await check('datasets:\r\n  a:\r\n    path: data/t.csv', { update: true })
    expect(facts.datasets[0]?.status).toBe('updated')
    expect(readFileSync(at('c.yaml'), 'utf8')).toBe(
      `datasets:\r\n  a:\r\n    path: data/t.csv\r\n    checksum: ${sha256(CSV)}`
    )
  })

  test('only the named dataset', async () => {
    await check('datasets:\n  a:\n    path: data/t.csv\n  b:\n    path: data/t.csv\n', {
      update: true,
      dataset: 'b'
    })
    const facts = await validateDatasets(root, 'c.yaml')
    expect(facts.datasets.map(({ status }) => status)).toEqual(['no_checksum', 'verified'])
  })

  test('what cannot be edited in place is refused and left alone', async () => {
    const contract = `datasets:\n  a:\n    path: data/t.csv\n    checksum: |\n      ${sha256('old')}\n`
    await expect(check(contract, { update: true })).rejects.toThrow(/c\.yaml:2: .*cannot be edited in place/)
    expect(readFileSync(at('c.yaml'), 'utf8')).toBe(contract)
  })

  test('a file that changed after the update is a mismatch again', async () => {
    await check('datasets: {d: {path: data/t.csv}}', { update: true })
    appendFileSync(at('data/t.csv'), 'x')
    expect((await validateDatasets(root, 'c.yaml')).datasets[0]?.status).toBe('mismatch')
  })
})
