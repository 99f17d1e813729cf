import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { crc32, plainCrc32 } from '../../src/lib/crc32.js'
import { evenBlocks } from '../../src/pack/gzip.js'
import { inOrder } from '../../src/pack/in-order.js'
import { Output } from '../../src/pack/output.js'
import { readArchive } from '../../src/pack/read-archive.js'
import { writeTarGz } from '../../src/pack/targz.js'
import type { Guard, PackItem, WriterOptions } from '../../src/pack/types.js'
import { centralHeader, dosTime, endRecords } from '../../src/pack/zip-format.js'
import { writeZip, type ZipWriterOptions } from '../../src/pack/zip-writer.js'
import { repository } from './world.js'

const open: Guard = { begin: () => undefined, see: () => undefined }

function itemsOf(root: string, ...names: string[]): PackItem[] {
  return names.map((name) => {
    const source = path.join(root, name)
    return { name, source, size: statSync(source).size }
  })
}

async function write(
  writer: (items: PackItem[], out: Output, options: ZipWriterOptions) => Promise<void>,
  root: string,
  items: PackItem[],
  more: Partial<ZipWriterOptions> = {}
): Promise<string> {
  const file = path.join(root, 'archive')
  const fd = openSync(file, 'w+')
  const options: WriterOptions = {
    compression: 'deflate',
    date: new Date('2026-01-02T03:04:05Z'),
    manifest: (digests) => Buffer.from(JSON.stringify(digests)),
    guard: open,
    ...more
  }
  try {
    const out = new Output(fd, path.join(root, 'scratch'))
    await writer(items, out, options)
    out.seal(writer === writeZip ? 'zip' : 'tar.gz')
  } finally {
    closeSync(fd)
  }
  return file
}

describe.each([
  ['zip', writeZip],
  ['tar.gz', writeTarGz]
] as const)('the %s writer', (_, writer) => {
  test.each([
    ['grew', (file: string) => appendFileSync(file, 'x')],
    ['shrank', (file: string) => truncateSync(file, 2)],
    ['is empty now', (file: string) => truncateSync(file, 0)]
  ])('notices a file that %s since it was found', async (_how, change) => {
    const root = repository({ a: 'aaaa', b: 'bbbb', c: 'cccc' })
    const items = itemsOf(root, 'a', 'b', 'c')
    change(path.join(root, 'b'))
    await expect(write(writer, root, items)).rejects.toThrow('b changed while it was packed')
    expect(readdirSync(root)).not.toContain('scratch')
  })

  test('notices a large file that changes while it is read', async () => {
    const root = repository({ a: 'a', big: Buffer.alloc(6_000_000, 1), z: 'z' })
    const items = itemsOf(root, 'a', 'big', 'z')
    let seen = 0
    const guard: Guard = {
      begin: () => undefined,
      see: () => {
        if (++seen === 3) appendFileSync(path.join(root, 'big'), 'more')
      }
    }
    await expect(write(writer, root, items, { guard })).rejects.toThrow('big changed while it was packed')
  })

  test('writes down the digest of the bytes that it wrote', async () => {
    const root = repository({ a: 'aaaa', big: Buffer.alloc(6_000_000, 1) })
    const file = await write(writer, root, itemsOf(root, 'a', 'big'))
    const { files, seal, problem } = await readArchive(file, () => true)
    expect(problem).toBeUndefined()
    expect(seal).toBe('ok')
    expect(JSON.parse(files[0]?.content?.toString() ?? '')).toEqual(files.slice(1).map((f) => f.sha256))
  })
})

test('a tar.gz whose file changes between digest and writing is refused', async () => {
  const root = repository({ a: 'aaaa' })
  const manifest = (): Buffer => {
    writeFileSync(path.join(root, 'a'), 'bbbb')
    return Buffer.from('{}')
  }
  await expect(write(writeTarGz, root, itemsOf(root, 'a'), { manifest })).rejects.toThrow(
    'a changed while it was packed'
  )
})

describe('zip64', () => {
  test.each(['deflate', 'store'] as const)('%s: sizes in extra fields come back', async (compression) => {
    const big = Buffer.alloc(5_000_000, 'abc')
    const root = repository({ a: 'a'.repeat(100), big, z: '' })
    const file = await write(writeZip, root, itemsOf(root, 'a', 'big', 'z'), { zip64From: 50, compression })
    const { files, problem } = await readArchive(file, (name) => name === 'big')
    expect(problem).toBeUndefined()
    expect(files.map((f) => f.size).slice(1)).toEqual([100, big.length, 0])
    expect(files[2]?.content?.equals(big)).toBe(true)
  })

  test('65,535 entries need the zip64 end records', async () => {
    const root = repository({ a: 'a' })
    const [one] = itemsOf(root, 'a')
    const items = Array.from({ length: 65_600 }, (_, i) => ({ ...(one as PackItem), name: `${i}` }))
    const file = await write(writeZip, root, items, { compression: 'store' })
    const { files, problem } = await readArchive(file, () => false)
    expect(problem).toBeUndefined()
    expect(files).toHaveLength(65_601)
    const bytes = readFileSync(file)
    const at = bytes.lastIndexOf('PK\x06\x06')
    bytes[at + 32] = (bytes[at + 32] ?? 0) ^ 1
    writeFileSync(file, bytes)
    expect((await readArchive(file, () => false)).problem).toMatch(/zip/)
  })

  test('offsets beyond 4 GiB go to extra field and end record', () => {
    const far = 5 * 1024 ** 3
    const header = centralHeader(
      { name: Buffer.from('a'), method: 0, crc: 0, compressed: 1, size: 1, offset: far, zip64: false },
      new Date(0)
    )
    expect(header.readUInt32LE(42)).toBe(0xffffffff)
    expect(header.readBigUInt64LE(46 + 1 + 4)).toBe(BigInt(far))
    expect(endRecords(1, far, 100, 0).readBigUInt64LE(48)).toBe(BigInt(far))
  })
})

describe('parts', () => {
  test('CRC-32 of "123456789" is the check value of the standard, in both ways', () => {
    const bytes = Buffer.from('123456789')
    expect([crc32(bytes), plainCrc32(bytes)]).toEqual([0xcbf43926, 0xcbf43926])
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(plainCrc32(b, plainCrc32(a))).toBe(crc32(Buffer.concat([a, b])))
      })
    )
  })

  test('MS-DOS times stay within their years', () => {
    expect(dosTime(new Date('2026-01-02T03:04:07Z'))).toEqual({
      time: (3 << 11) | (4 << 5) | 3,
      date: (46 << 9) | (1 << 5) | 2
    })
    expect(dosTime(new Date(0))).toEqual({ time: 0, date: 0x21 })
    expect(dosTime(new Date('2200-12-31T00:00:00Z')).date >> 9).toBe(127)
  })

  test('blocks are even however the source is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 30 })),
        fc.integer({ min: 1, max: 9 }),
        async (chunks, size) => {
          const source = async function* (): AsyncGenerator<Buffer> {
            for (const chunk of chunks) yield Buffer.from(chunk)
          }
          const blocks: Buffer[] = []
          for await (const block of evenBlocks(source(), size)) blocks.push(block)
          expect(Buffer.concat(blocks).equals(Buffer.concat(chunks))).toBe(true)
          expect(blocks.slice(0, -1).every((b) => b.length === size)).toBe(true)
        }
      )
    )
  })

  test('work under way comes back in order, within its budget, and fails at its turn', async () => {
    let running = 0
    let most = 0
    const work = async (n: number): Promise<number> => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, (n * 7) % 5))
      running--
      if (n === 30) throw new Error('thirty')
      return n
    }
    const got: number[] = []
    const all = async (): Promise<void> => {
      for await (const n of inOrder(
        Array.from({ length: 40 }, (_, i) => i),
        () => 1,
        work
      ))
        got.push(n)
    }
    await expect(all()).rejects.toThrow('thirty')
    expect(got).toEqual(Array.from({ length: 30 }, (_, i) => i))
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(4)
  })
})
