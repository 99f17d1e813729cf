import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { LIMITS } from '../../src/pack/digests.js'
import { readArchive } from '../../src/pack/read-archive.js'
import { verifyPack } from '../../src/pack/verify.js'
import { scratch } from '../ledger/scratch.js'
import { evilTar, evilTarGz, evilZip, manifestEntry, type EvilEntry, type EvilTarEntry } from './evil.js'

const file = (name: string, text = 'content'): EvilEntry => ({ name, content: Buffer.from(text) })

async function problems(bytes: Buffer): Promise<string> {
  const dir = scratch()
  writeFileSync(path.join(dir, 'p'), bytes)
  const { valid, checks } = await verifyPack(path.join(dir, 'p'))
  expect(readdirSync(dir)).toEqual(['p'])
  const wrong = checks.filter((c) => !c.ok)
  expect(valid).toBe(wrong.length === 0)
  return wrong.map((c) => `${c.name}: ${c.detail}`).join('\n')
}

/** A zip whose manifest lists all entries, so that only what is evil about them can be noticed. */
function listed(...entries: EvilEntry[]): Parameters<typeof evilZip>[0] {
  return [manifestEntry(entries), ...entries]
}

describe('a hostile zip', () => {
  test('the honest one is valid', async () => {
    expect(await problems(evilZip(listed(file('a'), { ...file('b/c'), stored: true })))).toBe('')
  })

  test.each([
    ['../evil', /climbs out/],
    ['a/../../evil', /climbs out/],
    ['/etc/passwd', /is absolute/],
    ['C:/Windows', /drive/],
    ['a\\..\\evil', /backslash/],
    ['a//b', /empty segment/],
    ['dir/', /empty segment/],
    ['a\u001b[2J', /control character/],
    ['', /is empty/],
    [`${'a/'.repeat(101)}b`, /directories deep/]
  ])('name %j', async (name, message) => {
    const text = await problems(evilZip(listed(file(name))))
    expect(text).toMatch(message)
    expect(text).not.toContain('\u001b')
  })

  test.each<[string, () => Buffer, RegExp]>([
    [
      'a file that is also a directory',
      () => evilZip(listed(file('a/b'), file('a'))),
      /"a" is a file, and the directory of "a\/b"/
    ],
    ['a duplicate entry', () => evilZip(listed(file('a'), file('a'))), /is there twice/],
    [
      'a file that is not listed',
      () => evilZip([manifestEntry([file('a')]), file('a'), file('b')]),
      /nothing-extra: "b"/
    ],
    [
      'a listed file that is missing',
      () => evilZip([manifestEntry([file('a'), file('b')]), file('a')]),
      /complete: "b"/
    ],
    ['other content', () => evilZip([manifestEntry([file('a')]), file('a', 'CONTENT')]), /^digests: "a"/],
    ['another size', () => evilZip([manifestEntry([file('a')]), file('a', 'more content')]), /sizes: "a"/],
    [
      'a manifest that is not first',
      () => evilZip([file('a'), manifestEntry([file('a')])]),
      /not the first entry/
    ],
    ['no entries', () => Buffer.concat([evilZip([file('a')])]), /not the first entry/],
    ['trailing garbage', () => evilZip(listed(file('a')), { trailing: Buffer.from('x') }), /end record/],
    [
      'a gap before the directory',
      () => evilZip(listed(file('a')), { gap: Buffer.from('hidden') }),
      /something between/
    ],
    [
      'a gap after the directory',
      () => evilZip(listed(file('a')), { gapAfter: Buffer.from('hidden') }),
      /something between/
    ],
    [
      'bytes after the compressed data',
      () => evilZip(listed({ ...file('a'), tail: Buffer.from('x') })),
      /bytes after its compressed/
    ],
    [
      'fewer entries than the directory has',
      () => evilZip(listed(file('a')), { count: 1 }),
      /more than its entries/
    ],
    ['more entries than the directory has', () => evilZip(listed(file('a')), { count: 3 }), /cut off/],
    [
      'two central directories',
      () => {
        const zip = evilZip(listed(file('a')))
        const other = evilZip(listed(file('a', 'evil')))
        return Buffer.concat([other, zip])
      },
      /does not follow|something between|no local header/
    ],
    [
      'an overlapping entry',
      () => evilZip(listed(file('a'), { ...file('b'), claim: { offset: 0 } })),
      /does not follow/
    ],
    [
      'another name in the local header',
      () => evilZip(listed({ ...file('abc'), local: (h) => h.write('abd', 30) })),
      /disagree about the name/
    ],
    [
      'another size in the local header',
      () => evilZip(listed({ ...file('a'), local: (h) => h.writeUInt32LE(3, 22) })),
      /disagree about the size/
    ],
    [
      'another time in the local header',
      () => evilZip(listed({ ...file('a'), local: (h) => h.writeUInt16LE(3, 10) })),
      /disagree about the time/
    ],
    [
      'a symlink',
      () => evilZip(listed({ ...file('a'), central: (h) => h.writeUInt32LE((0o120777 << 16) >>> 0, 38) })),
      /symlink/
    ],
    [
      'a setuid file',
      () => evilZip(listed({ ...file('a'), central: (h) => h.writeUInt32LE((0o104755 << 16) >>> 0, 38) })),
      /symlink or another kind/
    ],
    ['a wrong CRC', () => evilZip(listed({ ...file('a'), claim: { crc: 1 } })), /CRC-32/],
    [
      'an encrypted entry',
      () =>
        evilZip(
          listed({ ...file('a'), local: (h) => h.writeUInt16LE(1, 6), central: (h) => h.writeUInt16LE(1, 8) })
        ),
      /encrypted/
    ],
    ['another method', () => evilZip(listed({ ...file('a'), claim: { method: 12 } })), /method 12/],
    [
      'a name that is not UTF-8',
      () =>
        evilZip(
          listed({
            ...file('abc'),
            local: (h) => h.writeUInt8(0xff, 30),
            central: (h) => h.writeUInt8(0xff, 46)
          })
        ),
      /not valid UTF-8/
    ],
    [
      'broken compressed data',
      () => evilZip(listed({ ...file('a'), stored: true, claim: { method: 8 } })),
      /cannot be decompressed/
    ],
    [
      'a directory that points outside',
      () => evilZip(listed({ ...file('a'), claim: { compressed: 0x7fffffff } })),
      /reaches into/
    ]
  ])('%s', async (_, make, message) => expect(await problems(make())).toMatch(message))

  test('a bomb that says less than it holds ends at what it said', async () => {
    const zeros = Buffer.alloc(50 * 1024 * 1024)
    for (const size of [0, 10, 5 * 1024 * 1024])
      expect(
        await problems(evilZip([manifestEntry([]), { name: 'bomb', content: zeros, claim: { size } }]))
      ).toMatch(/archive: bomb (has more content|cannot be decompressed)/)
  })

  test('a bomb that says what it holds ends at the limits', async () => {
    const many = Array.from({ length: 4 }, (_, i) => ({ ...file(`${i}`), claim: { size: 3 * 1024 ** 3 } }))
    expect(await problems(evilZip([manifestEntry([]), ...many]))).toMatch(/unpacks to more than/)
    const manifest: EvilEntry = { ...file('MANIFEST.json'), claim: { size: LIMITS.keptBytes + 1 } }
    expect(await problems(evilZip([manifest]))).toMatch(/too many to be read into memory/)
    const p = path.join(scratch(), 'p')
    writeFileSync(p, evilZip([file('a'), file('b'), file('c')]))
    expect((await readArchive(p, () => false, { ...LIMITS, entries: 2 })).problem).toMatch(
      /more than 2 entries/
    )
  })

  test.each([
    ['no JSON', '{'],
    [
      'brackets that never end',
      `{"created_at":"","git_sha":"","file_count":0,"files":[],"produced_by":{"name":"provenance-gates","version":"1"},"x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`
    ],
    ['null', 'null'],
    [
      'a size that is negative',
      '{"created_at":"","git_sha":"","file_count":1,"files":[{"path":"a","sha256":"' +
        'a'.repeat(64) +
        '","size_bytes":-1}]}'
    ],
    [
      'a digest in capitals',
      '{"created_at":"","git_sha":"","file_count":1,"files":[{"path":"a","sha256":"' +
        'A'.repeat(64) +
        '","size_bytes":1}]}'
    ],
    ['a wrong count', '{"created_at":"","git_sha":"","file_count":1,"files":[]}']
  ])('a manifest with %s', async (_, text) => {
    expect(await problems(evilZip([file('MANIFEST.json', text)]))).toMatch(/^(manifest|complete): /)
  })
})

describe('a hostile tar.gz', () => {
  const entries = (...more: EvilTarEntry[]): EvilTarEntry[] => [manifestEntry(more), ...more]
  const pax = (text: string): EvilTarEntry => ({ name: 'pax', type: 'x', content: Buffer.from(text) })

  test('the honest one is valid', async () => {
    expect(await problems(evilTarGz(entries(file('a'), file('b/c', 'x'.repeat(2000)))))).toBe('')
  })

  test.each([
    ['../evil', /climbs out/],
    ['/etc/passwd', /is absolute/]
  ])('name %j', async (name, message) =>
    expect(await problems(evilTarGz(entries(file(name))))).toMatch(message)
  )

  test.each<[string, () => Buffer, RegExp]>([
    [
      'a symlink',
      () => evilTarGz([manifestEntry([]), { ...file('a', ''), type: '2' }]),
      /a link, a directory/
    ],
    [
      'a hard link',
      () => evilTarGz([manifestEntry([]), { ...file('a', ''), type: '1' }]),
      /a link, a directory/
    ],
    [
      'a device',
      () => evilTarGz([manifestEntry([]), { ...file('a', ''), type: '3' }]),
      /a link, a directory/
    ],
    [
      'a file that is also a directory',
      () => evilZip(listed(file('a/b'), file('a'))),
      /"a" is a file, and the directory of "a\/b"/
    ],
    ['a duplicate entry', () => evilTarGz(entries(file('a'), file('a'))), /is there twice/],
    [
      'a wrong header checksum',
      () => gzipSync(Buffer.concat([Buffer.from('x'), evilTar(entries(file('a'))).subarray(1)])),
      /checksum/
    ],
    [
      'padding that is not zero',
      () => evilTarGz(entries({ ...file('a'), padding: 1 })),
      /bytes where it has no content/
    ],
    ['no end', () => evilTarGz(entries(file('a')), Buffer.alloc(0)), /cut off/],
    ['half an end', () => evilTarGz(entries(file('a')), Buffer.alloc(512)), /does not end/],
    [
      'something after the end',
      () => evilTarGz(entries(file('a')), Buffer.concat([Buffer.alloc(1024), evilTar([file('b')])])),
      /no content/
    ],
    [
      'endless zeros',
      () => evilTarGz(entries(file('a')), Buffer.alloc(1024 * 1024)),
      /goes on after its end/
    ],
    [
      'trailing garbage',
      () => Buffer.concat([evilTarGz(entries(file('a'))), Buffer.from('garbage')]),
      /compressed data|checksum|decompressed/
    ],
    [
      'a second member',
      () => Buffer.concat([evilTarGz(entries(file('a'))), evilTarGz([file('b')])]),
      /after its compressed data/
    ],
    [
      'a content longer than the tar',
      () => evilTarGz([manifestEntry([]), { ...file('a'), size: 1e9 }]),
      /cut off/
    ],
    [
      'a negative size',
      () => evilTarGz([manifestEntry([]), { ...file('a'), change: (b) => b.write('-0000000001', 124) }]),
      /malformed/
    ],
    [
      'a pax header that lies about its length',
      () => evilTarGz([pax('99 path=x\n'), file('a')]),
      /pax header is malformed/
    ],
    [
      'a pax header with another key',
      () => evilTarGz([pax('18 linkpath=/etc\n\n'.slice(0, 18)), file('a')]),
      /pax header/
    ],
    [
      'a pax path that climbs',
      () => evilTarGz([manifestEntry([]), pax('14 path=../x/\n'), file('a')]),
      /climbs out/
    ],
    [
      'a pax size beyond the limit',
      () => evilTarGz([pax('25 size=999999999999999\n'.slice(0, 24).replace('25', '24')), file('a')]),
      /unpacks to more/
    ],
    [
      'names without end',
      () => evilTarGz([...Array.from({ length: 3 }, () => pax('10 path=x\n')), file('a')]),
      /several names/
    ],
    [
      'a name of any length',
      () => evilTarGz([pax(`9000 path=${'a'.repeat(8_989)}\n`), file('a')]),
      /too long/
    ],
    ['a name without a file', () => evilTarGz([manifestEntry([]), pax('10 path=x\n')]), /name without a file/]
  ])('%s', async (_, make, message) => expect(await problems(make())).toMatch(message))

  test('a bomb ends at what it declared', async () => {
    const bomb: EvilTarEntry = { name: 'bomb', content: Buffer.alloc(1024), size: LIMITS.bytes - 1 }
    expect(await problems(evilTarGz([manifestEntry([]), bomb, bomb]))).toMatch(/cut off|unpacks to more/)
  })
})
