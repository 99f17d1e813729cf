import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makePack } from '../../src/pack/make-pack.js'
import { verifyPack } from '../../src/pack/verify.js'
import { scratch } from '../ledger/scratch.js'
import { evilZip, manifestEntry } from './evil.js'
import { FORMATS, optionsFor, repository, unpack } from './world.js'

const files = {
  'evidence/a.json': '{"a": 1}',
  'evidence/empty': '',
  'evidence/deep/b.bin': Buffer.alloc(5_000_000, 'x'),
  'artifact/c.md': '# c'
}

describe.each(FORMATS)('a pack as %s', (format) => {
  test('gives back the files that are wanted, byte for byte, and no others', async () => {
    const root = repository(files)
    const pack = path.join(root, (await makePack(optionsFor(root, format))).path)
    const to = path.join(scratch(), 'new')
    const names = await unpack(pack, to, (name) => name.startsWith('evidence/'))
    expect(names.sort()).toEqual(['evidence/a.json', 'evidence/deep/b.bin', 'evidence/empty'])
    for (const name of names) {
      expect(readFileSync(path.join(to, name)).equals(readFileSync(path.join(root, name)))).toBe(true)
    }
    expect(existsSync(path.join(to, 'artifact'))).toBe(false)
  })

  test('with one bit flipped writes nothing', async () => {
    const root = repository(files)
    const pack = path.join(root, (await makePack(optionsFor(root, format))).path)
    const bytes = readFileSync(pack)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    writeFileSync(pack, bytes)
    const to = path.join(scratch(), 'new')
    await expect(unpack(pack, to, () => true)).rejects.toThrow(/is not a valid pack/)
    expect(existsSync(to)).toBe(false)
  })
})

test('a name that climbs out is refused before anything is written', async () => {
  const dir = scratch()
  const evil = { name: '../../evil', content: Buffer.from('x') }
  writeFileSync(path.join(dir, 'p.zip'), evilZip([manifestEntry([evil]), evil]))
  await expect(unpack(path.join(dir, 'p.zip'), path.join(dir, 'in', 'to'), () => true)).rejects.toThrow(
    /climbs out/
  )
  expect(readdirSync(dir)).toEqual(['p.zip'])
})

test('a manifest of ours with a key twice is not valid', async () => {
  const dir = scratch()
  const content = Buffer.from('x')
  const entry = manifestEntry([{ name: 'a', content }])
  const manifest = entry.content
    .toString()
    .replace(/\}$/, ',"produced_by":{"name":"provenance-gates","version":"1.0.0"},"git_sha":"def"}')
  writeFileSync(
    path.join(dir, 'p.zip'),
    evilZip([
      { ...entry, content: Buffer.from(manifest) },
      { name: 'a', content }
    ])
  )
  const { checks } = await verifyPack(path.join(dir, 'p.zip'))
  expect(checks.find(({ name }) => name === 'manifest')).toMatchObject({
    ok: false,
    detail: expect.stringContaining('a key twice')
  })
})
