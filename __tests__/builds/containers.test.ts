import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { Collector } from '../../src/builds/collector.js'
import { compareContents } from '../../src/builds/compare-contents.js'
import { detectFormat } from '../../src/builds/containers/index.js'
import { BufferSource, type Source } from '../../src/builds/source.js'
import { watchTemporary } from '../lib/left-behind.js'
import { arOf, cpioOf, tarOf, zipOf } from './archives.js'
import { has } from './helpers.js'

const unpackedLeft = watchTemporary('unpacked-')

async function compare(
  a: Buffer | Source,
  b: Buffer | Source
): Promise<Collector & { status: string; cause: string | null }> {
  const collector = new Collector()
  const source = (x: Buffer | Source): Source => (Buffer.isBuffer(x) ? new BufferSource(x) : x)
  await compareContents({ collector, known: undefined, signal: undefined }, 'x', source(a), source(b))
  return Object.assign(collector, collector.verdict())
}

/** What was found, short: path, kind and cause. */
const found = (c: Collector): string[] => c.differences.map((d) => `${d.path} ${d.kind} ${d.cause}`)

const NOW = 1_795_000_000
/** gzip of Node writes no time; the four bytes are the test's. */
const gzipAt = (bytes: Buffer, mtime: number): Buffer => {
  const packed = Buffer.from(gzipSync(bytes))
  packed.writeUInt32LE(mtime, 4)
  return packed
}

describe('only metadata differs: functional_identical, and it is said what', () => {
  const one = { name: 'a', text: 'alpha' }
  const two = { name: 'b', text: 'beta' }
  const cases: [what: string, a: Buffer, b: Buffer, normalisations: string[], cause: string][] = [
    ['gzip mtime', gzipAt(Buffer.from('x'), 1), gzipAt(Buffer.from('x'), NOW), ['mtime'], 'archive_metadata'],
    [
      'gzip level',
      gzipSync('abc'.repeat(999), { level: 1 }),
      gzipSync('abc'.repeat(999), { level: 9 }),
      ['compression level'],
      'archive_metadata'
    ],
    [
      'tar mtime',
      tarOf([{ ...one, mtime: 1 }]),
      tarOf([{ ...one, mtime: NOW }]),
      ['mtime'],
      'archive_metadata'
    ],
    ['tar owner', tarOf([{ ...one, uid: 1 }]), tarOf([one]), ['owner'], 'archive_metadata'],
    ['tar order', tarOf([one, two]), tarOf([two, one]), ['order'], 'archive_metadata'],
    ['tar mode', tarOf([{ ...one, mode: 0o664 }]), tarOf([one]), ['mode'], 'umask'],
    ['tar end', tarOf([one], 2), tarOf([one], 20), ['archive layout'], 'archive_metadata'],
    ['zip mtime', zipOf([{ ...one, time: 1 }]), zipOf([{ ...one, time: 2 }]), ['mtime'], 'archive_metadata'],
    ['zip order', zipOf([one, two]), zipOf([two, one]), ['order'], 'archive_metadata'],
    [
      'zip level',
      zipOf([{ name: 'a', text: 'abc'.repeat(999), level: 1 }]),
      zipOf([{ name: 'a', text: 'abc'.repeat(999), level: 9 }]),
      ['compression level'],
      'archive_metadata'
    ],
    [
      'ar mtime and owner',
      arOf([{ ...one, mtime: 1, uid: 2 }]),
      arOf([one]),
      ['mtime', 'owner'],
      'archive_metadata'
    ],
    [
      'cpio mtime and inode',
      cpioOf([{ ...one, mtime: 1, inode: 7 }]),
      cpioOf([one]),
      ['archive layout', 'mtime'],
      'archive_metadata'
    ],
    [
      'tar in gzip',
      gzipAt(tarOf([{ ...one, mtime: 1 }]), 1),
      gzipAt(tarOf([one]), 2),
      ['mtime'],
      'archive_metadata'
    ]
  ]
  test.each(cases)('%s', async (_what, a, b, normalisations, cause) => {
    const result = await compare(a, b)
    expect(result.status).toBe('functional_identical')
    expect([...result.normalisations].sort()).toEqual(normalisations)
    expect(result.cause).toBe(cause)
  })
})

describe('contents differ: diverged, with the inner path', () => {
  /** A tar whose member is binary. */
  function tarWith(name: string, bytes: Buffer): Buffer {
    const plain = tarOf([{ name, text: '\0'.repeat(bytes.length) }])
    bytes.copy(plain, 512)
    return plain
  }
  const nested = (text: string): Buffer =>
    gzipAt(tarWith('inner.zip', zipOf([{ name: 'stamp.txt', text }])), 0)

  test('three containers deep', async () => {
    const result = await compare(nested('built 2026-11-22T10:00:00Z'), nested('built 2026-11-22T10:00:09Z'))
    expect(found(result)).toEqual(['x!/inner.zip!/stamp.txt content timestamp'])
    expect(result.differences[0]).toMatchObject({
      first: '2026-11-22T10:00:00Z',
      second: '2026-11-22T10:00:09Z'
    })
  })

  const tar = (files: Parameters<typeof tarOf>[0]): Buffer => tarOf(files)
  const cases: [what: string, a: Buffer, b: Buffer, expected: string[]][] = [
    [
      'a member of one archive only',
      tar([{ name: 'a' }, { name: 'b' }]),
      tar([{ name: 'a' }]),
      ['x!/b only_in_first missing_file']
    ],
    [
      'a link elsewhere',
      tar([{ name: 'l', type: '2', link: 'a' }]),
      tar([{ name: 'l', type: '2', link: 'b' }]),
      ['x!/l symlink symlink']
    ],
    [
      'a file and a directory',
      tar([{ name: 'a' }]),
      tar([{ name: 'a', type: '5' }]),
      ['x!/a type file_type']
    ],
    ['executable in one', tar([{ name: 'a', mode: 0o755 }]), tar([{ name: 'a' }]), ['x!/a mode mode']],
    [
      'another shebang before the zip',
      zipOf([{ name: 'a', text: 'a' }], '#!/bin/a\n'),
      zipOf([{ name: 'a', text: 'a' }], '#!/bin/b\n'),
      ['x!/(bytes before the archive) content unknown']
    ],
    [
      'names that leave the archive are only names',
      tar([{ name: '../../etc/passwd', text: 'a' }]),
      tar([{ name: '../../etc/passwd', text: 'b' }]),
      ['x!/../../etc/passwd content unknown']
    ],
    [
      'zeros after a gzip stream',
      Buffer.concat([gzipSync('a'), Buffer.alloc(9)]),
      gzipSync('a'),
      ['x!/(bytes after the gzip stream) only_in_first missing_file']
    ]
  ]
  test.each(cases)('%s', async (_what, a, b, expected) => {
    const result = await compare(a, b)
    expect(found(result)).toEqual(expected)
    expect(result.status).toBe('diverged')
  })

  test('bytes hidden in the padding of a tar are no metadata', async () => {
    const [a, b] = [tarOf([{ name: 'a', text: 'x' }]), tarOf([{ name: 'a', text: 'x' }])]
    a.write('hidden', 600)
    expect((await compare(a, b)).status).toBe('diverged')
  })

  test('bytes hidden between the members of a zip are no metadata', async () => {
    const entries = [{ name: 'a', text: 'x' }]
    const plain = zipOf(entries)
    const at = plain.length - 22 - 47
    const hidden = Buffer.concat([plain.subarray(0, at), Buffer.from('hidden'), plain.subarray(at)])
    hidden.writeUInt32LE(at + 6, hidden.length - 6)
    expect(detectFormat(new BufferSource(hidden))?.name).toBe('zip')
    expect((await compare(plain, hidden)).status).toBe('diverged')
  })

  test('deeper than eight containers is not opened, and said', async () => {
    const deep = (text: string): Buffer => {
      let bytes: Buffer = Buffer.from(text)
      for (let i = 0; i < 10; i++) bytes = gzipAt(bytes, 0)
      return bytes
    }
    const result = await compare(deep('one'), deep('two'))
    expect(result.status).toBe('diverged')
    expect(result.differences[0]?.detail).toContain('more than 8 containers deep')
  })

  test('a bomb is not unpacked to its end', async () => {
    const bomb = (end: string): Buffer =>
      gzipSync(Buffer.concat([Buffer.alloc(64 * 1024 * 1024), Buffer.from(end)]), { level: 9 })
    const result = await compare(bomb('a'), bomb('b'))
    expect(result.differences[0]?.detail).toContain('unpacks to more than 200 times its size')
    expect(result.status).toBe('diverged')
  })

  test('a gzip that is cut off is unreadable, not equal', async () => {
    const whole = gzipSync('some text '.repeat(100))
    const result = await compare(whole, whole.subarray(0, whole.length - 12))
    expect(result.status).toBe('diverged')
    expect(result.cause).toBe('unreadable')
    expect(result.differences[0]?.detail).toMatch(/gzip.*cut off/)
  })
})

describe('formats that a program of the machine unpacks', () => {
  for (const program of ['xz', 'zstd', 'bzip2']) {
    const here = has(program, '--version')
    const check = here ? test : test.skip
    check(here ? program : `${program}: not installed`, async () => {
      const pack = (text: string, level: string): Buffer =>
        execFileSync(program, ['-c', '-q', level], { input: tarOf([{ name: 'a', text }]) })
      expect((await compare(pack('one', '-1'), pack('one', '-9'))).status).not.toBe('diverged')
      const result = await compare(pack('2026-01-01', '-1'), pack('2026-01-02', '-1'))
      expect(found(result)).toEqual(['x!/a content timestamp'])
      const cut = pack('one', '-1')
      expect((await compare(cut, cut.subarray(0, cut.length - 4))).cause).toBe('unreadable')
    })
  }
})

describe('damage of every kind ends with a clear result', () => {
  const samples: Record<string, Buffer> = {
    gzip: gzipSync(tarOf([{ name: 'a', text: 'alpha' }])),
    tar: tarOf([
      { name: 'a', text: 'alpha' },
      { name: 'l', type: '2', link: 'a' },
      { name: 'b', text: 'x'.repeat(600) }
    ]),
    zip: zipOf(
      [
        { name: 'a', text: 'alpha' },
        { name: 'b', text: 'beta'.repeat(50) }
      ],
      '#!/bin/sh\n'
    ),
    ar: arOf([
      { name: 'a', text: 'alpha' },
      { name: 'b', text: 'beta' }
    ]),
    cpio: cpioOf([
      { name: 'a', text: 'alpha' },
      { name: 'b', text: 'beta' }
    ])
  }

  test.each(Object.keys(samples))('%s is recognised by its content', (name) => {
    expect(detectFormat(new BufferSource(samples[name] ?? Buffer.alloc(0)))?.name).toBe(name)
  })

  test.each(Object.keys(samples))('%s cut off anywhere differs from the whole', async (name) => {
    const whole = samples[name] ?? Buffer.alloc(0)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        const result = await compare(whole, whole.subarray(0, length))
        expect(result.found).toBeGreaterThan(0)
        expect(result.differences[0]?.detail).toMatch(/\w/)
      }),
      { numRuns: 150 }
    )
  })

  test.each(Object.keys(samples))('%s with any byte changed is never bit_identical', async (name) => {
    const whole = samples[name] ?? Buffer.alloc(0)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(whole)
        changed[at] = (changed[at] ?? 0) ^ flip
        const result = await compare(whole, changed)
        expect(['diverged', 'functional_identical']).toContain(result.status)
      }),
      { numRuns: 200 }
    )
  })

  test('random bytes behind every magic', async () => {
    const magics = [
      '1f8b08',
      '504b0304',
      '504b0506',
      '213c617263683e0a',
      '303730373031',
      'fd377a585a00',
      '425a6839314159265359',
      '28b52ffd'
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...magics),
        fc.uint8Array({ maxLength: 300 }),
        fc.uint8Array({ maxLength: 300 }),
        async (magic, x, y) => {
          const start = Buffer.from(magic, 'hex')
          const [a, b] = [Buffer.concat([start, x]), Buffer.concat([start, y])]
          const result = await compare(a, b)
          expect(result.found > 0).toBe(!a.equals(b))
        }
      ),
      { numRuns: 80 }
    )
  })

  test('nothing of this is left on the disk', async () => {
    expect(await unpackedLeft()).toEqual([])
  })
})
