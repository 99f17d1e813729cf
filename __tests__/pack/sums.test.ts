import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makePack } from '../../src/pack/make-pack.js'
import { sumsText } from '../../src/pack/sums.js'
import { scratch } from '../ledger/scratch.js'
import { FORMATS, optionsFor, repository, unpack } from './world.js'

describe.each(FORMATS)('SHA256SUMS in a %s', (format) => {
  test("satisfies coreutils' own sha256sum in the unpacked directory", async () => {
    const root = repository({ 'evidence/a b': 'x', 'evidence/é': '', 'artifact/*': 'y', 'EVIDENCE.md': 'e' })
    const pack = await makePack(optionsFor(root, format))
    const to = scratch()
    await unpack(path.join(root, pack.path), to, () => true)
    const said = execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: to, encoding: 'utf8' })
    expect(said.trim().split('\n')).toHaveLength(4)
  })

  test('a file of that name in the repository is not taken for it', async () => {
    const root = repository({ 'evidence/a': 'x', SHA256SUMS: 'mine' })
    const pack = await makePack(optionsFor(root, format, { sources: ['SHA256SUMS'] }))
    expect(pack.skipped).toEqual([{ path: 'SHA256SUMS', reason: expect.stringContaining('every pack has') }])
  })
})

test('names are escaped as coreutils escapes them', () => {
  const sha256 = 'a'.repeat(64)
  expect(sumsText([{ path: 'a\\b\nc\r', sha256 }])).toBe(`\\${sha256}  a\\\\b\\nc\\r\n`)
})
