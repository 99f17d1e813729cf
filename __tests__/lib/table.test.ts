import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { GateError } from '../../src/lib/errors.js'
import { openTable, tableFormat, type Cell } from '../../src/lib/table.js'

const fixtures = path.join(import.meta.dirname, '../fixtures/datasets')
const root = mkdtempSync(path.join(tmpdir(), 'tables-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Every column of a file, whole; undefined for what is no table. */
async function columns(file: string, shown: string): Promise<Record<string, Cell[]> | undefined> {
  const format = tableFormat(file, shown)
  if (format === undefined) return undefined
  const table = await openTable(file, shown, format)
  const names = table.columns.map(({ name }) => name)
  const all = Object.fromEntries(names.map((name): [string, Cell[]] => [name, []]))
  for await (const batch of table.batches(names))
    for (const [name, cells] of batch.columns) all[name]?.push(...Array.from(cells))
  for (const cells of Object.values(all)) expect(cells).toHaveLength(table.rows)
  return all
}
const fixture = (name: string): Promise<Record<string, Cell[]> | undefined> =>
  columns(path.join(fixtures, name), name)

const TYPES = {
  id: [1n, 2n, 3n, 2n ** 53n + 1n, 5n],
  small: [1, -2, null, 4, 5],
  score: [0.5, NaN, null, 1.5, -2],
  name: ['Ulm', 'Köln', null, '', 'Bonn'],
  city: ['a', 'b', 'a', null, 'b'],
  ok: [true, false, null, true, true],
  day: ['2024-02-29', '1969-12-31', null, '2024-01-01', '2024-01-02'],
  when: [
    '1970-01-01T00:00:00.000000Z',
    '1969-12-31T23:59:59.999999Z',
    null,
    '2024-02-01T00:00:00.123456Z',
    '1970-01-01T00:00:00.000001Z'
  ],
  price: ['12.50', '-0.01', null, '99999999999999999.99', '0.00'],
  tags: [['x'], [], null, ['y', null], ['z']],
  place: [{}, null, {}, {}, {}],
  raw: [{}, {}, null, {}, {}]
}

describe('what pyarrow wrote is read without loss', () => {
  test.each(['types.parquet', 'types.feather', 'zstd.feather', 'types.arrow', 'stream.arrows'])(
    '%s',
    async (name) => expect(await fixture(name)).toEqual(TYPES)
  )

  test.each(['gzip', 'zstd', 'brotli', 'lz4', 'none'])('%s.parquet', async (codec) => {
    const { id, name, price } = TYPES
    expect(await fixture(`${codec}.parquet`)).toEqual({ id, name, price })
  })

  test('an Arrow file of Polars, whose schema is no message and whose dictionary stands last', async () => {
    expect(await fixture('polars.arrow')).toEqual({
      id: [1n, 2n, 3n],
      city: ['Ulm', '', null],
      kind: ['x', 'y', 'x']
    })
  })

  test('a row group without rows, whose chunks lie nowhere', async () => {
    expect(await fixture('no-rows.parquet')).toEqual({ id: [], ok: [] })
  })

  test('LZ4 blocks that refer to the block before', async () => {
    const text = Array.from({ length: 9000 }, (_, i) => `abcdefgh${i % 7}`)
    expect(await fixture('linked-blocks.feather')).toEqual({ text })
  })
})

describe('refused, with the reason', () => {
  test.each([
    ['encrypted-footer.parquet', /encrypted/],
    ['encrypted-column.parquet', /encrypted/],
    ['v1.feather', /Feather version 1/]
  ])('%s', async (name, message) => {
    await expect(fixture(name)).rejects.toThrow(GateError)
    await expect(fixture(name)).rejects.toThrow(message)
  })

  /** @param replace bytes of a copy of `none.parquet` */
  const forged = async (name: string, change: (bytes: Buffer) => Buffer): Promise<unknown> => {
    writeFileSync(path.join(root, 'forged'), change(readFileSync(path.join(fixtures, name))))
    return columns(path.join(root, 'forged'), 'forged')
  }

  test('a footer that claims more than the file', async () => {
    const claim = (size: number) => (bytes: Buffer) => {
      bytes.writeUInt32LE(size, bytes.length - 8)
      return bytes
    }
    await expect(forged('none.parquet', claim(0xffffffff))).rejects.toThrow(/footer is larger than the file/)
    await expect(forged('none.parquet', claim(1))).rejects.toThrow(/footer cannot be decoded/)
  })

  test('a footer of nested structs, and of a number without end', async () => {
    const footer = (bytes: Buffer) => (): Buffer => {
      const length = Buffer.alloc(4)
      length.writeUInt32LE(bytes.length)
      return Buffer.concat([Buffer.from('PAR1'), bytes, length, Buffer.from('PAR1')])
    }
    await expect(forged('none.parquet', footer(Buffer.alloc(1_000_000, 0x1c)))).rejects.toThrow(
      /nested more than/
    )
    await expect(forged('none.parquet', footer(Buffer.alloc(1_000_000, 0xff)))).rejects.toThrow(GateError)
    // A list of 2^28 elements in ten bytes.
    await expect(forged('none.parquet', footer(Buffer.from('19fcffffff7f00', 'hex')))).rejects.toThrow(
      /declares more than it holds/
    )
  })

  test.each(['00', '1500', '150200', '19fc00'])(
    'a footer of %s is refused in words of ours, not of the engine',
    async (hex) => {
      const footer = Buffer.from(hex, 'hex')
      const length = Buffer.alloc(4)
      length.writeUInt32LE(footer.length)
      const file = Buffer.concat([Buffer.from('PAR1'), footer, length, Buffer.from('PAR1')])
      const error: unknown = await forged('none.parquet', () => file).catch((thrown: unknown) => thrown)
      if (!(error instanceof GateError)) throw new Error('a GateError was expected')
      expect(error.message).not.toMatch(/undefined|not a function|not iterable|properties of|BigInt/)
      expect(error.cause).toBeInstanceOf(Error)
    }
  )

  test('a stream without its end marker may be cut off', async () => {
    await expect(forged('stream.arrows', (bytes) => bytes.subarray(0, -8))).rejects.toThrow(/may be cut off/)
  })
})

describe('damage is refused or shows; never a crash, a hang or a shorter table', () => {
  const names = readdirSync(fixtures).filter((name) => /\.(parquet|feather|arrows?)$/.test(name))
  test.each(names)('%s cut off anywhere', async (name) => {
    const bytes = readFileSync(path.join(fixtures, name))
    for (let cut = 0; cut < bytes.length; cut += 1 + Math.floor(bytes.length / 150)) {
      writeFileSync(path.join(root, name), bytes.subarray(0, cut))
      const read = columns(path.join(root, name), name)
      if (cut < 8) expect(await read.catch(() => undefined)).toBeUndefined()
      else await expect(read).rejects.toThrow(GateError)
    }
  })

  test.each(names)('%s with a byte changed', async (name) => {
    const bytes = readFileSync(path.join(fixtures, name))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const copy = Buffer.from(bytes)
        copy[at] = (copy[at] ?? 0) ^ flip
        writeFileSync(path.join(root, name), copy)
        try {
          // `columns` expects as many values as the file says it has rows.
          await columns(path.join(root, name), name)
        } catch (error) {
          if (!(error instanceof GateError)) throw error
          expect(error.message).toContain(name)
          expect(error.remedy).not.toBe('')
        }
      }),
      { numRuns: 250 }
    )
  })
})
