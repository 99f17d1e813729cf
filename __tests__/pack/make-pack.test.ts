import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makePack, packName, packTime } from '../../src/pack/make-pack.js'
import { readArchive } from '../../src/pack/read-archive.js'
import type { Manifest, PackCompression, PackFormat, PackOptions } from '../../src/pack/types.js'
import { verifyPack } from '../../src/pack/verify.js'
import { FORMATS, optionsFor, repository } from './world.js'
import { scratch } from '../ledger/scratch.js'

const evidence = {
  'evidence/builds/first.hash': 'sha256-abc\n',
  'evidence/empty': '',
  'evidence/\u00e9\u{1f600}.json': '{}',
  'evidence/packs/provenance_pack_old.zip': 'an earlier pack',
  'evidence/packs/notes.txt': 'also not evidence',
  'evidence/provenance_pack_0_1.zip': 'a pack in the wrong place',
  'evidence/runs/.lock': 'transient',
  [`evidence/${'deep/'.repeat(30)}long`]: 'x',
  'artifact/ci_report.md': '# report\n'.repeat(100),
  'experiments/ledger/a.jsonl': '{}\n',
  'CHANGELOG_2026.md': 'c',
  'EVIDENCE.md': 'e',
  'README.md': 'not evidence',
  'data_contracts.yaml': 'datasets: {}\n',
  'src/secret.py': 'not evidence'
}
const names = [
  'CHANGELOG_2026.md',
  'EVIDENCE.md',
  'SHA256SUMS',
  'artifact/ci_report.md',
  'data_contracts.yaml',
  'evidence/builds/first.hash',
  `evidence/${'deep/'.repeat(30)}long`,
  'evidence/empty',
  'evidence/\u00e9\u{1f600}.json',
  'experiments/ledger/a.jsonl'
]

async function contents(root: string, options: PackOptions) {
  const pack = await makePack(options)
  const file = path.join(root, pack.path)
  const reading = await readArchive(file, () => true)
  const manifest = JSON.parse(reading.files[0]?.content?.toString() ?? '') as Manifest
  return { pack, file, reading, manifest }
}

describe.each(FORMATS)('makePack %s', (format) => {
  test.each<PackCompression>(['deflate', 'store'])(
    '%s: the manifest first, then exactly what it lists, by name',
    async (compression) => {
      const root = repository(evidence)
      const options = optionsFor(root, format, { compression, sources: ['data_contracts.yaml'] })
      const { pack, file, reading, manifest } = await contents(root, options)
      expect(pack.path).toBe(`evidence/packs/provenance_pack_abcdef01_20260102_030405.${format}`)
      expect(reading.files.map((f) => f.name)).toEqual(['MANIFEST.json', ...names])
      const bytes = readFileSync(file)
      expect(pack).toMatchObject({
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        file_count: names.length,
        skipped: []
      })
      expect(manifest).toMatchObject({
        created_at: '2026-01-02T03:04:05Z',
        git_branch: 'main',
        ci_run_id: '7',
        file_count: names.length,
        produced_by: { name: 'provenance-gates', version: '1.0.0' }
      })
      for (const [i, { path: name, sha256, size_bytes }] of manifest.files.entries()) {
        if (name === 'SHA256SUMS') continue // sums.test.ts
        const content = Buffer.from((evidence as Record<string, string>)[name] ?? 'no such file')
        expect(reading.files[i + 1]?.content).toEqual(content)
        expect(sha256).toBe(createHash('sha256').update(content).digest('hex'))
        expect(size_bytes).toBe(content.length)
      }
      expect(await verifyPack(file)).toMatchObject({ valid: true })
      expect(readdirSync(path.join(root, 'evidence/packs')).filter((n) => n.startsWith('.'))).toEqual([])
    }
  )

  test('the same evidence gives the same bytes, whatever its times, modes and place', async () => {
    const first = repository(evidence)
    const second = repository(Object.fromEntries(Object.entries(evidence).reverse()))
    utimesSync(path.join(second, 'evidence/empty'), new Date(1e12), new Date(1e12))
    chmodSync(path.join(second, 'evidence/empty'), 0o700)
    const more = { sourceDateEpoch: '1700000000' }
    const a = await makePack(optionsFor(first, format, more))
    const b = await makePack({
      ...optionsFor(second, format, more),
      run: { ...optionsFor(second).run, timestamp: '2027-01-01T00:00:00Z' }
    })
    expect(b).toEqual(a)
    expect(a.path).toContain('_20231114_221320.')
    expect(readFileSync(path.join(first, a.path)).equals(readFileSync(path.join(second, b.path)))).toBe(true)
    // Packed again, with the earlier pack lying there.
    expect((await makePack(optionsFor(first, format, more))).sha256).toBe(a.sha256)
  })

  test('large files are streamed and come back whole', async () => {
    const noise = Buffer.concat(
      Array.from({ length: 300_000 }, (_, i) => createHash('md5').update(`${i}`).digest())
    )
    const text = Buffer.from('0123456789abcdef\n'.repeat(600_000))
    const files = { 'evidence/noise': noise, 'evidence/text': text, 'evidence/zz': 'last' }
    for (const compression of ['deflate', 'store'] as const) {
      const root = repository(files)
      const { file, reading } = await contents(root, optionsFor(root, format, { compression }))
      expect(reading.files.map((f) => f.size).slice(2)).toEqual([noise.length, text.length, 4])
      expect(reading.files[2]?.content?.equals(noise)).toBe(true)
      expect(reading.files[3]?.content?.equals(text)).toBe(true)
      expect(await verifyPack(file)).toMatchObject({ valid: true })
    }
  })

  test('no symlink is followed, nothing outside of the root enters', async () => {
    const outside = repository({ passwd: 'root', 'dir/file': 'x' })
    const root = repository({ 'evidence/a': 'a', 'other/b': 'b' })
    symlinkSync(path.join(outside, 'passwd'), path.join(root, 'evidence/link'))
    symlinkSync(path.join(outside, 'dir'), path.join(root, 'evidence/dir'))
    symlinkSync(path.join(outside, 'dir'), path.join(root, 'artifact'))
    symlinkSync('other', path.join(root, 'alias'))
    const options = optionsFor(root, format, { sources: ['alias/b', 'missing.json'] })
    const { pack, manifest } = await contents(root, options)
    expect(manifest.files.map((f) => f.path)).toEqual(['SHA256SUMS', 'evidence/a'])
    expect(pack.skipped).toEqual([
      { path: 'alias/b', reason: 'lies behind a symlink' },
      { path: 'artifact', reason: 'is a symlink' },
      { path: 'evidence/dir', reason: 'is a symlink' },
      { path: 'evidence/link', reason: 'is a symlink' },
      { path: 'missing.json', reason: 'does not exist' }
    ])
    for (const sources of [['../x'], ['/etc/passwd'], ['evidence/link']])
      await expect(makePack(optionsFor(root, format, { sources }))).rejects.toThrow(/leaves the repository/)
  })

  test.each([
    ['as it is', 'token: ghs_abcdefgh12345678'],
    ['as base64, at any place', Buffer.from('x-access-token:ghs_abcdefgh12345678').toString('base64')],
    ['in a URL', 'https://x:ghs_abcdefgh12345678@github.com'],
    [
      'across two blocks',
      Buffer.concat([Buffer.alloc(1024 * 1024 - 7, 0x20), Buffer.from('ghs_abcdefgh12345678')])
    ]
  ])('a secret %s stops the pack and is not repeated', async (_, content) => {
    const root = repository({ 'evidence/log.txt': content, 'evidence/a': 'a' })
    const options = optionsFor(root, format, { forbidden: ['ghs_abcdefgh12345678', '', 'abc'] })
    const error: unknown = await makePack(options).catch((e: unknown) => e)
    expect(error).toMatchObject({
      code: 'evidence',
      message: expect.stringContaining('evidence/log.txt')
    })
    expect(String(error)).not.toContain('abcdefgh')
    expect(readdirSync(path.join(root, 'evidence/packs'))).toEqual([])
  })

  test('a secret in a name or in the manifest stops the pack too', async () => {
    const root = repository({ 'evidence/tokenvalue.txt': 'x' })
    await expect(makePack(optionsFor(root, format, { forbidden: ['tokenvalue'] }))).rejects.toThrow(
      /the name of a file/
    )
    const clean = repository({ 'evidence/a': 'x' })
    const run = { ...optionsFor(clean).run, git_branch: 'tokenvalue' }
    await expect(
      makePack({ ...optionsFor(clean, format, { forbidden: ['tokenvalue'] }), run })
    ).rejects.toThrow(/MANIFEST/)
  })

  test('a file above the limit is listed by its digest only', async () => {
    const root = repository({ 'evidence/big': 'x'.repeat(100), 'evidence/small': 'x' })
    const { manifest, file } = await contents(root, optionsFor(root, format, { maxFileBytes: 99 }))
    expect(manifest.files.map((f) => f.path)).toEqual(['SHA256SUMS', 'evidence/small'])
    expect(manifest.not_included).toEqual([
      {
        path: 'evidence/big',
        sha256: createHash('sha256').update('x'.repeat(100)).digest('hex'),
        size_bytes: 100
      }
    ])
    expect(await verifyPack(file)).toMatchObject({ valid: true })
    await expect(makePack(optionsFor(root, format, { maxTotalBytes: 100 }))).rejects.toThrow(
      /at most 100 are packed/
    )
  })
})

describe('makePack', () => {
  test('a name that would be unsafe elsewhere is left out and said so', async () => {
    const root = repository({ 'evidence/a\\b': 'x', 'evidence/a\nb': 'x', 'evidence/ok': 'x' })
    const { skipped, file_count } = await makePack(optionsFor(root))
    expect(file_count).toBe(2)
    expect(skipped.map((s) => s.reason)).toEqual([
      expect.stringContaining('control character'),
      expect.stringContaining('backslash')
    ])
  })

  test('an unwritable place is an error that names it, and leaves nothing', async () => {
    const root = repository({ 'evidence/packs': 'a file where the directory should be' })
    await expect(makePack(optionsFor(root))).rejects.toMatchObject({
      code: expect.stringMatching(/^(io|path)$/)
    })
  })

  test('packs directories that are symlinks out of the root are refused', async () => {
    const root = repository({ 'evidence/a': 'x' })
    const outside = scratch()
    symlinkSync(outside, path.join(root, 'evidence/packs'))
    await expect(makePack(optionsFor(root))).rejects.toThrow(/leaves the repository/)
    expect(readdirSync(outside)).toEqual([])
  })

  test('an existing file that is renamed over is whole before and after', async () => {
    const root = repository({ 'evidence/a': 'x' })
    const { path: name, sha256 } = await makePack(optionsFor(root))
    writeFileSync(path.join(root, name), 'damaged')
    expect((await makePack(optionsFor(root))).sha256).toBe(sha256)
    mkdirSync(path.join(root, 'moved'))
    renameSync(path.join(root, name), path.join(root, 'moved/p.zip'))
    expect(await verifyPack(path.join(root, 'moved/p.zip'))).toMatchObject({ valid: true })
  })

  test('without compression the manifest does not depend on the machine', async () => {
    const root = repository({ 'evidence/a': 'x' })
    const { manifest } = await contents(root, optionsFor(root, 'zip', { compression: 'store' }))
    expect(manifest.produced_by).toEqual({ name: 'provenance-gates', version: '1.0.0' })
  })
})

describe('names and times', () => {
  test.each<[string, PackFormat, string]>([
    ['DC37590Babcdef', 'zip', 'provenance_pack_dc37590b_20251008_011755.zip'],
    ['../../etc', 'tar.gz', 'provenance_pack_unknown_20251008_011755.tar.gz'],
    ['unknown', 'zip', 'provenance_pack_unknown_20251008_011755.zip']
  ])('%s', (sha, format, name) => expect(packName(sha, new Date('2025-10-08T01:17:55Z'), format)).toBe(name))

  test.each(['-1', '1.5', '1e9', 'now', ' 1'])('SOURCE_DATE_EPOCH=%j is refused by name', (epoch) => {
    expect(() => packTime('2026-01-01T00:00:00Z', epoch)).toThrow(/SOURCE_DATE_EPOCH/)
  })

  test('an empty SOURCE_DATE_EPOCH is not given', () => {
    expect(packTime('2026-01-01T00:00:00.9Z', '').toISOString()).toBe('2026-01-01T00:00:00.000Z')
  })
})
