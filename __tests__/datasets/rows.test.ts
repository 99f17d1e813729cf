import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { eachCsvRow } from '../../src/datasets/csv-rows.js'
import { countRows } from '../../src/datasets/rows.js'
import { GateError } from '../../src/lib/errors.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()
function count(name: string, content: string | Buffer, header = true): Promise<number | null> {
  put(name, content)
  return countRows(path.join(root, name), name, header)
}

describe('countRows', () => {
  test.each([
    ['a.csv', 'a,b\n1,2\n3,4\n', 2],
    ['a.csv', 'a,b\r\n1,2\r\n3,4', 2],
    ['a.csv', 'a,b\n\n1,2\n\r\n', 1],
    ['a.csv', '"a\nb",c\n"1\n\n""2""\n",3\n', 1],
    ['a.csv', 'a,b\n5" pipe,"x"\n6" pipe,y\n', 2],
    ['a.CSV', 'a\n', 0],
    ['a.csv', '', 0],
    ['a.tsv', 'a\t"b\tc"\n1\t"x\n"\n', 1],
    ['a.csv', 'a;"b\nc"\n1;"x\n"\n', 1],
    ['a.jsonl', '{}\n\n{}\n{}', 3],
    ['a.ndjson', '{}\r\n', 1],
    ['a.json', '[1, [2], {}]', 3]
  ])('%s %j has %i', async (name, content, rows) => {
    expect(await count(name, content)).toBe(rows)
    expect(await count(`${name}.gz`, gzipSync(content))).toBe(rows)
  })

  test('without a header', async () => expect(await count('n.csv', '1,2\n3,4\n', false)).toBe(2))

  test('records longer than the buffer', async () => {
    const long = `"${'x\n'.repeat(900_000)}"`
    expect(await count('long.csv', `a\n${long}\n1\n${long}\n`)).toBe(3)
  })

  test.each([
    ['cut.csv', 'a,b\n1,2\n3,"4\n5\n', /cut\.csv:3: a quoted field/],
    ['o.json', '{"a": 1}', /o\.json is no JSON array/],
    ['x.json', '[1,', /x\.json is not valid JSON/]
  ])('%s is refused', async (name, content, message) => {
    await expect(count(name, content)).rejects.toThrow(GateError)
    await expect(count(name, content)).rejects.toThrow(message)
  })

  test('a format without a reader has no count', async () => expect(await count('a.bin', 'x')).toBeNull())

  test('gzip that is cut off, damaged, or a bomb', async () => {
    const whole = gzipSync('a,b\n1,2\n'.repeat(1000))
    await expect(count('t.csv.gz', whole.subarray(0, -9))).rejects.toThrow(/t\.csv\.gz is no whole gzip file/)
    const flipped = Buffer.from(whole)
    flipped[whole.length - 6] = (flipped[whole.length - 6] ?? 0) ^ 1
    await expect(count('t.csv.gz', flipped)).rejects.toThrow(/no whole gzip file/)
    const bomb = gzipSync(Buffer.alloc(130 * 1024 * 1024, 0x20), { level: 1 })
    await expect(count('t.json.gz', bomb)).rejects.toThrow(/inflates to more than/)
  })

  test('a member of a gzip that has several', async () => {
    const both = Buffer.concat([gzipSync('a\n1\n'), gzipSync('2\n')])
    expect(await count('several.csv.gz', both)).toBe(2)
  })
})

test('counting by bytes and reading as text find the same records', async () => {
  const field = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', ';'), maxLength: 6 })
  const written = field.map((text) => (/[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
  const record = fc.array(written, { minLength: 2, maxLength: 4 }).map((fields) => fields.join(','))
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      async (records, eol) => {
        const rows = records.map((text) => text + eol).join('')
        expect(await count('p.csv', `x,y${eol}${rows}`)).toBe(records.length)
        let read = 0
        await eachCsvRow(path.join(root, 'p.csv'), 'p.csv', {
          header: () => [0],
          row: () => void read++
        })
        expect(read).toBe(records.length)
      }
    ),
    { numRuns: 300 }
  )
})

test('a chunk without quotes after one with a quote still open', async () => {
  const long = `"${'x,\n'.repeat(600_000)}"`
  expect(
    await count('chunks.csv', `a,b\n${'1,2\n'.repeat(400_000)}${long},3\n${'1,2\n\n'.repeat(400_000)}4,5`)
  ).toBe(800_002)
})
