import { describe, expect, test } from '@jest/globals'
import type { DatasetFacts, DatasetResult } from '../../src/datasets/types.js'
import { shortDigest } from '../../src/report/format.js'
import { htmlTable } from '../../src/report/html/table.js'
import { mdTable } from '../../src/report/markdown/table.js'
import { datasetsSection } from '../../src/report/sections/datasets.js'
import type { Table } from '../../src/report/types.js'

const HEX = '0123456789abcdef'.repeat(4)
const result: DatasetResult = {
  name: 'images',
  path: 'data/images',
  status: 'mismatch',
  algorithm: 'sha256',
  expected: HEX,
  actual: HEX.replace('0', 'f'),
  size_bytes: 10,
  files: 3,
  verified: [],
  blocking: true,
  message: 'differs',
  changes: {
    counts: { added: 900, removed: 1, changed: 1, renamed: 1 },
    added: Array.from({ length: 200 }, (_, i) => `new-${i}`),
    removed: ['gone|x'],
    changed: ['a'],
    renamed: [['old', 'new']]
  }
}

function tables(datasets: DatasetResult[]): Table[] {
  const value: DatasetFacts = { passed: false, contract: 'c.yaml', datasets, errors: [], warnings: [] }
  return datasetsSection({ state: 'found', value, source: 'c.yaml', configured: false }).tables
}

describe('datasets in the reports', () => {
  test('changes are listed file by file, and what is left out is counted', () => {
    const changes = tables([result]).at(-1)
    expect(changes?.caption).toBe('What changed in directories: 903 files')
    expect(changes?.rows[0]).toEqual(['images', 'changed', 'a', ''])
    expect(changes?.rows.at(-1)).toEqual(['images', 'renamed', 'new', 'old'])
    expect((changes?.rows.length ?? 0) + (changes?.omitted ?? 0)).toBe(903)
  })

  test('a finding stands once, beside what to do about it', () => {
    const facts: DatasetFacts = {
      passed: false,
      contract: 'c.yaml',
      datasets: [result],
      errors: ['images: differs; restore', 'shard 2/2 is missing'],
      warnings: []
    }
    const section = datasetsSection({ state: 'found', value: facts, source: 'c.yaml', configured: false })
    expect(section.notes).toEqual(['shard 2/2 is missing'])
    const [row] = section.tables[0]?.rows ?? []
    expect(row?.slice(2)).toEqual(['differs', 'restore the data, or correct the contract'])
    expect(section.tables[1]?.columns.map(({ title }) => title)).not.toContain('What to do')
  })

  test('without changes there is no such table', () => {
    const same = { ...result }
    delete same.changes
    expect(tables([same]).map(({ caption }) => caption)).toEqual([
      'Findings, and what to do',
      'Datasets, those not verified first'
    ])
  })

  test('people see the beginning of a digest, the page has all of it', () => {
    const [, table] = tables([result])
    if (table === undefined) throw new Error('no table')
    const page = htmlTable(table).text
    expect(page).toContain(`<code title="${HEX}">0123456789ab</code>`)
    const text = mdTable(table, { rows: 10, text: 100 } as Parameters<typeof mdTable>[1])
    expect(text).toContain('0123456789ab')
    expect(text).not.toContain(HEX)
  })

  test.each([
    [HEX, '0123456789ab'],
    [`${HEX.slice(0, 32)}.dir`, '0123456789ab'],
    ['not a digest, but long enough to be one', 'not a digest, but long enough to be one'],
    ['', '']
  ])('shortDigest(%j)', (text, short) => expect(shortDigest(text)).toBe(short))
})
