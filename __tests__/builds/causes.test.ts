import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { explainContents } from '../../src/builds/causes/explain.js'
import { remedyFor } from '../../src/builds/causes/remedies.js'
import type { BuildFacts, Known } from '../../src/builds/known.js'
import { BufferSource } from '../../src/builds/source.js'

const NOW = Date.UTC(2026, 10, 22, 19, 0, 0) / 1000

function facts(side: 1 | 2): BuildFacts {
  const pick = <T>(a: T, b: T): T => (side === 1 ? a : b)
  return {
    values: [
      {
        cause: 'build_path',
        name: 'the build path',
        text: pick('/var/w/first/src', '/var/w/second/longer/src2')
      },
      { cause: 'environment', name: 'HOME', text: pick('/var/w/first/home', '/var/w/second/home') },
      { cause: 'environment', name: 'USER', text: pick('builder-one', 'builder-two-2') },
      { cause: 'environment', name: 'the host name', text: pick('vm', 'other-host') },
      { cause: 'locale', name: 'the locale', text: pick('C.UTF-8', 'sv_SE.UTF-8') }
    ],
    numbers: [{ cause: 'environment', name: 'number of CPUs', value: pick('4', '3') }],
    umask: pick(0o022, 0o002),
    language: pick('en-US', 'sv-SE'),
    window: { from: NOW, to: NOW + 20 },
    utcOffsetSec: pick(-12, 14) * 3600,
    sourceDateEpoch: 1_700_000_000
  }
}
const known: Known = { first: facts(1), second: facts(2) }

const explain = (a: string | Buffer, b: string | Buffer, k: Known | null = known) =>
  explainContents(new BufferSource(Buffer.from(a)), new BufferSource(Buffer.from(b)), k ?? undefined)

const PATHS = ['/var/w/first/src', '/var/w/second/longer/src2'] as const
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const wrapped = (path: string): string =>
  base64(['a', 'b', 'c', 'd'].map((name) => `${path}/${name}.c`).join('\n')).replace(/.{76}/g, '$&\n')
const sha256 = (text: string, chars = 64): string =>
  createHash('sha256').update(text).digest('hex').slice(0, chars)
const u32 = (n: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(n)
  return bytes
}
/** Zeros around a value, so that the content is binary. */
const inBinary = (value: Buffer | string): Buffer =>
  Buffer.concat([Buffer.alloc(8), Buffer.from(value), Buffer.alloc(8)])
const pyc = (mtime: number, code: string): Buffer =>
  Buffer.concat([Buffer.from([0xa7, 0x0d, 0x0d, 0x0a]), u32(0), u32(mtime), u32(10), Buffer.from(code)])

describe('the cause of a difference, from its content', () => {
  const cases: [what: string, cause: string, a: string | Buffer, b: string | Buffer][] = [
    ['ISO time', 'timestamp', 'built 2026-11-22T19:00:01.123456Z', 'built 2026-11-22T19:00:03.654321Z'],
    ['date of two time zones', 'timestamp', 'd 2026-11-22', 'd 2026-11-23'],
    ['date(1)', 'timestamp', 'Sun Nov 22 07:00:00 -12 2026', 'Mon Nov 23 09:00:02 +14 2026'],
    ['RFC 5322', 'timestamp', 'Sun, 22 Nov 2026 07:00:00 -1200', 'Mon, 23 Nov 2026 09:00:02 +1400'],
    ['C preprocessor', 'timestamp', inBinary('Nov 22 2026 19:00:01'), inBinary('Nov 22 2026 19:00:03')],
    ['seconds', 'timestamp', `${NOW + 1}`, `${NOW + 3}`],
    ['nanoseconds', 'timestamp', `id ${NOW + 1}123456789`, `id ${NOW + 3}987654321`],
    ['compact', 'timestamp', 'v1.20261122190001', 'v1.20261122190003'],
    ['SOURCE_DATE_EPOCH in local time', 'timestamp', '2023-11-14 10:13:20', '2023-11-15 12:13:20'],
    ['a duration', 'timestamp', 'done in 1.23 s', 'done in 4.56 s'],
    ['stored seconds', 'timestamp', inBinary(u32(NOW + 1)), inBinary(u32(NOW + 3))],
    ['build path', 'build_path', 'at /var/w/first/src/a.c:3', 'at /var/w/second/longer/src2/a.c:3'],
    [
      'build path in a binary',
      'build_path',
      inBinary('/var/w/first/src/a.c'),
      inBinary('/var/w/second/longer/src2/a.c')
    ],
    [
      'HOME and USER',
      'environment',
      'h=/var/w/first/home u=builder-one',
      'h=/var/w/second/home u=builder-two-2'
    ],
    ['number of CPUs', 'environment', 'make -j4', 'make -j3'],
    ['short host name', 'environment', 'built on vm', 'built on other-host'],
    [
      'UUID',
      'random',
      'id: 51fabad3-dcdc-46c2-9856-5de3f05828a1',
      'id: 414d5a9e-c24e-44f1-a816-d7b1139cc418'
    ],
    ['hexadecimal token', 'random', 'nonce=8f14e45fceea167a', 'nonce=c9f0f895fb98ab91'],
    ['temporary name', 'random', 'fooVPOwOd', 'fooWfUXby'],
    [
      'random bytes',
      'random',
      Buffer.from('00075b83e505f39904c7df24a4b0cc8a', 'hex'),
      Buffer.from('00981093b45fa8cdd2629dba47cd2b22', 'hex')
    ],
    ['set in another order', 'hash_seed', 'w1\nw3\nw2\nw4\n', 'w4\nw2\nw1\nw3\n'],
    ['set on one line', 'hash_seed', "{'d', 'bb', 'a', 'ccc'}", "{'a', 'ccc', 'd', 'bb'}"],
    [
      'file names in another order',
      'file_order',
      'src/b.c\nsrc/a.c\nsrc/d.c\nsrc/c.c\n',
      'src/c.c\nsrc/a.c\nsrc/b.c\nsrc/d.c\n'
    ],
    ['two writers', 'race', 'a1\nb1\na2\nb2\na3\nb3\n', 'a1\na2\nb1\na3\nb2\nb3\n'],
    ['other collation', 'locale', 'a\nz\nä\nö\n', 'a\nä\nö\nz\n'],
    ['number format', 'locale', '1,234,567.891', '1\u00a0234\u00a0567,891'],
    ['date in words', 'locale', 'Thursday, January 1, 1970', 'torsdag 1 januari 1970'],
    ['CRLF', 'line_endings', 'a\r\nb\r\n', 'a\nb\n'],
    ['pyc header', 'pyc_header', pyc(NOW, 'code'), pyc(NOW + 5, 'code')],
    ['day before month', 'timestamp', 'on 22.11.2026', 'on 23.11.2026'],
    ['short year', 'timestamp', 'r261122', 'r261123'],
    [
      'date(1) in another language',
      'timestamp',
      'on Sun Nov 22 07:00:00 -12 2026',
      'on m\u00e5n 23 nov 2026 09:00:02 +14'
    ],
    ['date behind a letter', 'timestamp', 'build_2026-11-22', 'build_2026-11-23'],
    ['ISO week', 'timestamp', 'v2026-W47-7', 'v2026-W48-1'],
    ['day of the year', 'timestamp', 'v2026326', 'v2026327'],
    ['hours and minutes of both zones', 'timestamp', 'at 07:00', 'at 09:00'],
    ['no year', 'timestamp', 'Nov 22 07:00 a.c', 'Nov 23 09:00 a.c'],
    ['another instant in both zones', 'timestamp', 'at 2001-02-03 04:05', 'at 2001-02-04 06:05'],
    ['the end of a certificate', 'timestamp', 'until 2027-11-22T19:00:01Z', 'until 2027-11-22T19:00:03Z'],
    ['one date, two formats', 'locale', '11/14/2001', '2001-11-14'],
    ['one amount, two formats', 'locale', '50% of \u20ac12.00', '50 % of 12,00 \u20ac'],
    ['mode of the umask', 'umask', '-rw-r--r-- a', '-rw-rw-r-- a'],
    ['octal mode of the umask', 'umask', 'mode 755', 'mode 775'],
    ['path in base64', 'build_path', `x ${base64(PATHS[0])}`, `x ${base64(PATHS[1])}`],
    ['path in wrapped base64', 'build_path', wrapped(PATHS[0]), wrapped(PATHS[1])],
    [
      'path in hex',
      'build_path',
      Buffer.from(PATHS[0]).toString('hex'),
      Buffer.from(PATHS[1]).toString('hex')
    ],
    ['path in UTF-16', 'build_path', Buffer.from(PATHS[0], 'utf16le'), Buffer.from(PATHS[1], 'utf16le')],
    ['digest of the path', 'build_path', sha256(PATHS[0]), sha256(PATHS[1])],
    [
      'beginning of the digest of a line',
      'build_path',
      sha256(`${PATHS[0]}\n`, 8),
      sha256(`${PATHS[1]}\n`, 8)
    ],
    ['time in base64', 'timestamp', base64('2026-11-22T19:00:01Z'), base64('2026-11-22T19:00:03Z')],
    ['seconds in hex', 'timestamp', (NOW + 1).toString(16), (NOW + 3).toString(16)],
    [
      'milliseconds in base 36',
      'timestamp',
      `b-${(NOW * 1e3).toString(36)}`,
      `b-${(NOW * 1e3 + 2e3).toString(36)}`
    ],
    ['drawn bytes in base64', 'random', 'EbcPgoJWKs4j3l1SWmiDIMsq', 'YTr7l05z3zBFaR7gyjzr3YGd'],
    ['words in base64', 'unknown', base64('colour red'), base64('colour blue')],
    [
      'jobs that end in another order',
      'race',
      'job 1 done\njob 2 done\njob 3 done',
      'job 2 done\njob 3 done\njob 1 done'
    ],
    ['a line more, and a time', 'timestamp', `a\nb\nat ${NOW + 1}`, `a\nnew 77\nb\nat ${NOW + 3}`],
    ['a line more', 'unknown', 'a 1\nb 2\nc 3', 'a 1\nnew 77\nb 2\nc 3'],
    ['nothing known', 'unknown', 'colour red', 'colour blue']
  ]
  test.each(cases)('%s: %s', (_what, cause, a, b) => {
    const result = explain(a, b)
    expect(result.cause).toBe(cause)
    expect(result.detail).toMatch(/\w{3}/)
    expect(result.first).not.toBe(undefined)
    expect(remedyFor(result.cause).length).toBeGreaterThan(10)
  })

  test('a date that is neither now nor the commit is no build time', () => {
    expect(explain('since 1999-01-02', 'since 2001-03-04').cause).not.toBe('timestamp')
  })

  test.each([
    ['version 1.2.3', 'version 1.2.4'],
    ['port: 80', 'port: 8080'],
    ['abc123', 'abd345'],
    ['getUserName()', 'getUserMail()'],
    ['gcc 12.2.0-14', 'gcc 13.2.0-25']
  ])('of two files of which nothing is known, %s against %s is not called random', (a, b) => {
    expect(explain(a, b, null).cause).toBe('unknown')
  })

  test('minutes that are not those of the builds are no time', () => {
    expect(explain('main.c:10:13', 'main.c:12:15').cause).toBe('random')
    expect(explain('id 4711', 'id 4713').cause).toBe('random')
  })

  test('without knowledge of the builds a plausible time is one', () => {
    expect(explain('at 2020-01-02T03:04:05Z', 'at 2021-01-02T03:04:05Z', null).cause).toBe('timestamp')
  })

  test('the offset is that of the first byte that differs', () => {
    expect(explain('same\nab', 'same\nac').offset).toBe(6)
    expect(explain(pyc(1, 'x'), pyc(2, 'x')).offset).toBe(8)
  })

  test('a pyc whose code differs too is more than a header', () => {
    expect(explain(pyc(NOW, 'code'), pyc(NOW + 5, 'edoc')).cause).not.toBe('pyc_header')
  })

  test('a large file is looked at around its difference', () => {
    const lines = (stamp: string): Buffer =>
      Buffer.from(`${'x'.repeat(99)}\n`.repeat(60_000) + `at ${stamp}\n` + 'y\n'.repeat(9))
    const result = explain(lines('2026-11-22T19:00:01Z'), lines('2026-11-22T19:00:09Z'))
    expect(result).toMatchObject({ cause: 'timestamp', first: '2026-11-22T19:00:01Z' })
    expect(result.offset).toBe(6_000_000 + 3 + 18)
  })

  test('any two contents get an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (x, y) => {
        fc.pre(!Buffer.from(x).equals(Buffer.from(y)))
        expect(explain(Buffer.from(x), Buffer.from(y)).cause).toMatch(/^[a-z_]+$/)
      }),
      { numRuns: 300 }
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (x, y) => {
        fc.pre(x !== y)
        expect(explain(x, y).detail.length).toBeGreaterThan(3)
      }),
      { numRuns: 300 }
    )
  })

  test('a megabyte on one line takes no time', () => {
    const line = (end: string): string => '1234567890 abc '.repeat(70_000) + end
    const started = process.cpuUsage()
    explain(line('a'), line('b'))
    explain('a'.repeat(2_000_000), 'b'.repeat(2_000_000))
    explain('1,'.repeat(500_000), '2,'.repeat(500_000))
    // No bench: only that no pattern runs away. In microseconds of our own, whatever else the machine does.
    expect(process.cpuUsage(started).user).toBeLessThan(20_000_000)
  })
})

describe('times in binaries', () => {
  const at = (seconds: number, write: (bytes: Buffer, seconds: number) => void): Buffer => {
    const bytes = Buffer.from('00ff8001020304050607080900000000000000ff7f00', 'hex')
    write(bytes, seconds)
    return bytes
  }
  const forms: [string, (bytes: Buffer, seconds: number) => void][] = [
    ['32-bit seconds, little endian', (b, t) => b.writeUInt32LE(t, 8)],
    ['32-bit seconds, big endian', (b, t) => b.writeUInt32BE(t, 8)],
    ['64-bit milliseconds, big endian', (b, t) => b.writeBigUInt64BE(BigInt(t) * 1000n + 7n, 8)],
    ['64-bit nanoseconds, little endian', (b, t) => b.writeBigUInt64LE(BigInt(t) * 1_000_000_000n, 8)],
    ['floating-point seconds, little endian', (b, t) => b.writeDoubleLE(t + 0.25, 8)],
    ['floating-point seconds, big endian', (b, t) => b.writeDoubleBE(t + 0.25, 8)],
    ['floating-point seconds since 2001', (b, t) => b.writeDoubleBE(t - 978_307_200, 8)],
    ['100 ns since 1601', (b, t) => b.writeBigUInt64LE((BigInt(t) + 11_644_473_600n) * 10_000_000n, 8)],
    ['32-bit seconds since 1904', (b, t) => b.writeUInt32BE(t + 2_082_844_800, 8)],
    [
      'year, month, day, hour, minute, second',
      (b, t) => {
        const d = new Date(t * 1000)
        b.writeUInt16BE(d.getUTCFullYear(), 8)
        b.set(
          [d.getUTCMonth() + 1, d.getUTCDate(), d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds()],
          10
        )
      }
    ]
  ]
  test.each(forms)('%s', (name, write) => {
    const found = explain(at(NOW + 1, write), at(NOW + 4, write))
    expect(found.cause).toBe('timestamp')
    expect(found.detail).toContain(name)
    expect([found.offset, found.first?.slice(0, 19)]).toEqual([8, '2026-11-22T19:00:01'])
  })
  test('a number that is no time of these builds is none', () => {
    const write = (b: Buffer, t: number): void => void b.writeUInt32LE(t, 8)
    expect(explain(at(12_345, write), at(54_321, write)).cause).not.toBe('timestamp')
  })
  test('a digest before the time does not hide it', () => {
    const bytes = (t: number): Buffer =>
      Buffer.concat([
        Buffer.from('00ff', 'hex'),
        createHash('sha1').update(String(t)).digest(),
        Buffer.alloc(16),
        u32(t)
      ])
    expect(explain(bytes(NOW + 1), bytes(NOW + 3)).cause).toBe('timestamp')
  })
})

describe('ELF', () => {
  test('is read within its bounds, whatever its headers say', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 60, maxLength: 400 }),
        fc.constantFrom(1, 2),
        fc.constantFrom(1, 2),
        (tail, bits, order) => {
          const bytes = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, bits, order]), tail])
          const other = Buffer.from(bytes)
          other[other.length - 1] = (other.at(-1) ?? 0) ^ 1
          const found = explain(bytes, other)
          expect(found.offset).toBeGreaterThanOrEqual(0)
          expect(found.offset).toBeLessThan(bytes.length)
        }
      )
    )
  })
})

test('the year alone, where a clock was set to the next one', () => {
  const later: Known = {
    first: known.first,
    second: { ...known.second, window: { from: NOW + 400 * 86_400, to: NOW + 400 * 86_400 + 9 } }
  }
  expect(explain('Copyright 2026', 'Copyright 2027', later).cause).toBe('timestamp')
  expect(explain('Copyright 2026', 'Copyright 2031', later).cause).toBe('random')
})

test('names as glibc sorts them in another language', () => {
  const c = ['Z', 'a', 'f1.c', 'f10.c', 'f2.c', '\u00e4']
  const sv = ['a', 'f10.c', 'f1.c', 'f2.c', 'Z', '\u00e4']
  expect(explain(c.join('\n'), sv.join('\n')).cause).toBe('locale')
})
