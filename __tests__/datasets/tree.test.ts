import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { listTree, otherTreeChecksums, treeChecksum } from '../../src/datasets/tree.js'
import { GateError } from '../../src/lib/errors.js'
import { hashFile } from '../../src/lib/hash.js'

let dir: string
const at = (name: string): string => path.join(dir, name)
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'tree-'))
  mkdirSync(at('sub/deeper'), { recursive: true })
  writeFileSync(at('a.txt'), 'first')
  writeFileSync(at('b.txt'), 'second')
  writeFileSync(at('sub/c.txt'), 'third')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function checksums(): { checksum: string; other: string[] } {
  const files = listTree(dir, 'data').map((name) => ({ name, hex: hashFile(at(name), 'sha256') }))
  return { checksum: treeChecksum(files, 'sha256'), other: otherTreeChecksums(files, 'sha256') }
}
function shell(command: string): string {
  return execFileSync('sh', ['-c', command], { cwd: dir, encoding: 'utf8' }).split(' ')[0] ?? ''
}

describe('the checksum of a directory', () => {
  test('is what coreutils print, in each of the spellings', () => {
    for (const name of [
      'Z',
      'sub-x',
      'sub.x',
      'with space',
      "quote'",
      'back\\slash',
      'line\nbreak',
      'ümlaut',
      '\u{1f600}',
      '\uffee'
    ])
      writeFileSync(at(name), name)
    writeFileSync(at('empty'), '')
    const { checksum, other } = checksums()
    const bare = `find . -type f -printf '%P\\0'`
    const dotted = 'find . -type f -print0'
    expect(checksum).toBe(shell(`${bare} | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum`))
    expect(other).toEqual([
      shell(`${dotted} | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum`),
      shell(`${bare} | xargs -0 sha256sum | LC_ALL=C sort | sha256sum`),
      shell(`${dotted} | xargs -0 sha256sum | LC_ALL=C sort | sha256sum`)
    ])
  })

  test('of an empty directory is that of nothing', () => {
    rmSync(dir, { recursive: true })
    mkdirSync(dir)
    expect(checksums().checksum).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  const tamperings: [string, () => void][] = [
    ['a rename', () => renameSync(at('a.txt'), at('a2.txt'))],
    ['a move', () => renameSync(at('a.txt'), at('sub/a.txt'))],
    [
      'two names swapped',
      () => {
        renameSync(at('a.txt'), at('x'))
        renameSync(at('b.txt'), at('a.txt'))
        renameSync(at('x'), at('b.txt'))
      }
    ],
    ['a file cut short', () => writeFileSync(at('a.txt'), 'firs')],
    ['a new empty file', () => writeFileSync(at('empty'), '')],
    ['a file removed', () => unlinkSync(at('b.txt'))],
    [
      'a byte from one file to the next',
      () => {
        writeFileSync(at('a.txt'), 'firsts')
        writeFileSync(at('b.txt'), 'econd')
      }
    ],
    ['a hidden file', () => writeFileSync(at('.hidden'), 'x')],
    ['a link to another file', () => symlinkSync('a.txt', at('link'))]
  ]
  test.each(tamperings)('changes after %s', (_name, tamper) => {
    const before = checksums()
    const all = (sums: typeof before): string[] => [sums.checksum, ...sums.other]
    tamper()
    expect(all(before)).not.toContain(checksums().checksum)
    for (const sum of all(checksums())) expect(all(before)).not.toContain(sum)
  })

  test('does not change with an empty directory or a new time', () => {
    const before = checksums()
    mkdirSync(at('sub/empty'))
    writeFileSync(at('a.txt'), 'first')
    expect(checksums()).toEqual(before)
  })
})

describe('links and other things', () => {
  test('a link inside stands for its content, and retargeting shows', () => {
    symlinkSync('../a.txt', at('sub/link'))
    const before = checksums().checksum
    unlinkSync(at('sub/link'))
    symlinkSync('../b.txt', at('sub/link'))
    expect(checksums().checksum).not.toBe(before)
  })

  const cases: [string, () => void, RegExp][] = [
    [
      'outside',
      () => symlinkSync('/etc/hostname', at('link')),
      /data\/link is a link that leaves the dataset/
    ],
    [
      'outside by ..',
      () => symlinkSync('../../etc', at('sub/link')),
      /data\/sub\/link is a (link that leaves|broken link)/
    ],
    ['broken', () => symlinkSync('nowhere', at('link')), /data\/link is a broken link to nowhere/],
    ['a loop', () => symlinkSync('link', at('link')), /data\/link is a broken link/],
    ['to a directory', () => symlinkSync('sub', at('link')), /data\/link is a link to a directory/],
    [
      'a FIFO',
      () => void execFileSync('mkfifo', [at('fifo')]),
      /data\/fifo is neither a file nor a directory/
    ]
  ]
  test.each(cases)('%s', (_name, make, message) => {
    make()
    expect(() => listTree(dir, 'data')).toThrow(GateError)
    expect(() => listTree(dir, 'data')).toThrow(message)
  })
})
