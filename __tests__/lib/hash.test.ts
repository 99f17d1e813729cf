import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { GateError } from '../../src/lib/errors.js'
import { HASH_ALGORITHMS, digestAll, digestFile, hashFile, hashFiles } from '../../src/lib/hash.js'

const dir = mkdtempSync(path.join(tmpdir(), 'hash-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const at = (name: string): string => path.join(dir, name)

describe('hashFile', () => {
  test('FIPS 180-4 and RFC 1321 examples', () => {
    writeFileSync(at('abc'), 'abc')
    writeFileSync(at('empty'), '')
    expect(hashFile(at('abc'), 'sha256')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    )
    expect(hashFile(at('abc'), 'sha1')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
    expect(hashFile(at('abc'), 'md5')).toBe('900150983cd24fb0d6963f7d28e17f72')
    expect(hashFile(at('empty'), 'sha256')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    )
  })

  test.each(HASH_ALGORITHMS)('%s equals coreutils at sizes around the buffer', (algorithm) => {
    for (const size of [1, 524_287, 524_288, 524_289, 1_048_576, 1_500_001]) {
      const bytes = Buffer.alloc(size, `${size} bytes of a pattern; `)
      writeFileSync(at('sized'), bytes)
      const expected = execFileSync(`${algorithm}sum`, [at('sized')], { encoding: 'utf8' }).split(' ')[0]
      expect(digestFile(at('sized'), algorithm)).toEqual({ hex: expected, bytes: size })
    }
  })

  test('a missing file, a directory and a FIFO are errors that use the given name', () => {
    mkdirSync(at('folder'))
    execFileSync('mkfifo', [at('fifo')])
    for (const [name, message] of [
      ['none', 'does not exist'],
      ['folder', 'not a regular file'],
      ['fifo', 'not a regular file']
    ] as const) {
      expect(() => hashFile(at(name), 'sha256', `data/${name}`)).toThrow(GateError)
      expect(() => hashFile(at(name), 'sha256', `data/${name}`)).toThrow(`data/${name}`)
      expect(() => hashFile(at(name), 'sha256', `data/${name}`)).toThrow(message)
    }
  })
})

describe('many files', () => {
  test('small files, in the order given, a link as its target', async () => {
    const names = Array.from({ length: 1200 }, (_, i) => at(`small-${i}`))
    names.forEach((name, i) => writeFileSync(name, `file ${i}`))
    symlinkSync('small-7', at('link'))
    const got = await hashFiles([...names, at('link')], 'sha256')
    const expected = [...names.keys(), 7].map((i) => createHash('sha256').update(`file ${i}`).digest('hex'))
    expect(got.map((digest) => digest.hex)).toEqual(expected)
  })

  test('large files go through workers and come out as from one thread', async () => {
    const sizes = [40, 33, 36].map((mib) => mib * 1024 * 1024 + 1)
    const names = sizes.map((size, i) => {
      writeFileSync(at(`large-${i}`), `start of ${i}`)
      truncateSync(at(`large-${i}`), size)
      return at(`large-${i}`)
    })
    const got = await digestAll([
      ...names.map((file) => ({ file, algorithm: 'md5' as const })),
      { file: at('none'), algorithm: 'md5' },
      { file: at('large-0'), algorithm: 'sha1' }
    ])
    names.forEach((name, i) => expect(got[i]).toEqual({ hex: hashFile(name, 'md5'), bytes: sizes[i] }))
    expect(got[3]).toBeInstanceOf(GateError)
    expect(got[4]).toEqual({ hex: hashFile(at('large-0'), 'sha1'), bytes: sizes[0] })
  })

  test('the first file that cannot be read is the error', async () => {
    await expect(hashFiles([at('none-1'), at('none-2')], 'sha256')).rejects.toThrow('none-1 does not exist')
  })
})
