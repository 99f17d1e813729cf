import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeRows } from '../../src/eig/write-json.js'
import { withFile } from './helpers.js'

const written = (value: object): string =>
  withFile('', (file) => {
    writeRows(file, value)
    expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)])
    return readFileSync(file, 'utf8')
  })

describe('JSON with one row a line', () => {
  test('is the JSON that was given, whatever it holds', () => {
    const rows = fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), p: fc.option(fc.integer()) }))
    fc.assert(
      fc.property(rows, rows, (list, tests) => {
        expect(JSON.parse(written(list))).toEqual(list)
        const value = { stats: { n: list.length }, tests, decisions: list, note: null }
        expect(JSON.parse(written(value))).toEqual(value)
      }),
      { numRuns: 40 }
    )
    expect(written({})).toBe('{}\n')
  })

  test('has a line for each row', () => {
    expect(written([{ a: 1 }, { a: 2 }])).toBe('[\n{"a":1},\n{"a":2}\n]\n')
    expect(written({ n: 1, rows: [{ a: 1 }] })).toBe('{\n  "n": 1,\n  "rows": [\n{"a":1}\n]\n}\n')
  })

  test('rows longer than the buffer, and many that fill it', () => {
    const list = [
      { long: 'ü'.repeat(900_000) },
      ...Array.from({ length: 30_000 }, (_, i) => ({ i, t: 'é€😀' }))
    ]
    expect(JSON.parse(written(list))).toEqual(list)
  })

  test('what cannot be written leaves nothing behind', () => {
    withFile('', (file) => {
      const dir = path.dirname(file)
      const loop: { rows: unknown[] } = { rows: [] }
      loop.rows.push(loop)
      expect(() => writeRows(path.join(dir, 'x.json'), loop)).toThrow()
      expect(existsSync(path.join(dir, 'x.json'))).toBe(false)
      expect(readdirSync(dir)).toHaveLength(1)
    })
  })
})
