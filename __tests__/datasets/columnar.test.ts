import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { DatasetResult } from '../../src/datasets/types.js'
import { validateDatasets } from '../../src/datasets/validate.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()
const fixtures = path.join(import.meta.dirname, '../fixtures/datasets')

async function check(name: string, rules: string): Promise<DatasetResult | undefined> {
  copyFileSync(path.join(fixtures, name), path.join(root, name))
  const sum = createHash('sha256')
    .update(readFileSync(path.join(fixtures, name)))
    .digest('hex')
  put('c.yaml', `datasets: {d: {path: ${name}, checksum: ${sum}, ${rules}}}`)
  return (await validateDatasets(root, 'c.yaml')).datasets[0]
}

describe.each(['types.parquet', 'types.feather', 'stream.arrows'])('%s', (name) => {
  test('rows and columns are verified', async () => {
    const result = await check(
      name,
      'row_count: 5, columns: [{name: id, type: integer, unique: true, nullable: false, max: "9007199254740993"}, {name: city, allowed: [a, b]}, {name: day, type: date}, {name: when, type: datetime, min: "1969-12-31"}, {name: price, type: number, min: -0.01}, {name: ok, type: boolean}, tags, place, raw]'
    )
    expect(result?.message).toBeUndefined()
    expect(result?.verified).toEqual(['sha256', 'row count', '9 columns'])
  })

  test.each([
    ['{name: small, nullable: false}', 'column small: row 3 is empty'],
    ['{name: small, min: 0}', 'column small: row 2 is "-2", below 0'],
    ['{name: id, max: 4}', 'column id: row 4 is "9007199254740993", above 4; 2 rows in all'],
    ['{name: score, type: number}', 'column score: row 2 is "NaN", which is no number'],
    ['{name: price, max: 12}', 'column price: row 1 is "12.50", above 12; 2 rows in all'],
    ['{name: city, unique: true}', 'column city: row 3 is "a", which stood in an earlier row; 2 rows in all'],
    ['{name: city, allowed: [b]}', 'column city: row 1 is "a", which is not allowed; 2 rows in all'],
    // Row 4 holds an empty text, which is a text here.
    ['{name: name, nullable: false}', 'column name: row 3 is empty'],
    ['{name: name, allowed: [Ulm, Köln, Bonn]}', 'column name: row 4 is "", which is not allowed'],
    ['{name: place, nullable: false}', 'column place: row 2 is empty'],
    ['{name: none}', /^column none is missing; there are id, small/],
    ['{name: name, type: integer}', /^column name is .*(string|Utf8).*, the contract says integer$/],
    ['{name: tags, unique: true}', /^column tags is .*ist.*; only its name and nullable can be checked$/]
  ])('%s', async (column, message) => {
    const result = await check(name, `columns: [${column}]`)
    expect(result?.status).toBe('mismatch')
    if (typeof message === 'string') expect(result?.message).toBe(message)
    else expect(result?.message).toMatch(message)
    expect(result).toMatchObject({ file: name })
    expect(result).not.toHaveProperty('line')
  })

  test('another number of rows', async () => {
    expect((await check(name, 'row_count: 6'))?.message).toBe('it has 5 rows, the contract says 6')
  })
})

describe.each(['lists.parquet', 'lists.arrow'])('%s: lists and structs of 64-bit integers', (name) => {
  test.each([
    ['l, m', undefined],
    ['{name: l, nullable: false}', 'column l: row 2 is empty'],
    ['{name: m, nullable: false}', 'column m: row 3 is empty']
  ])('%s', async (columns, message) => {
    expect((await check(name, `columns: [${columns}]`))?.message).toBe(message)
  })
})

test('a file that is named like Parquet and is none', async () => {
  put('t.parquet', 'a,b\n')
  put('c.yaml', 'datasets: {d: {path: t.parquet, row_count: 1}}')
  const { datasets } = await validateDatasets(root, 'c.yaml')
  expect(datasets[0]?.message).toMatch(/t\.parquet: it is named like Parquet or Arrow/)
})

test('an encrypted file is a mismatch with its reason, not a count', async () => {
  expect((await check('encrypted-footer.parquet', 'row_count: 5'))?.message).toMatch(/it is encrypted/)
})
