import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { expandEach, expandGlobs } from '../../src/lib/globs.js'

let base: string
let root: string
beforeAll(() => {
  base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'globs-')))
  root = path.join(base, 'root')
  mkdirSync(path.join(root, 'r', 'deep'), { recursive: true })
  for (const name of ['r/b.xml', 'r/a.xml', 'r/deep/c.xml', 'a[1].json'])
    writeFileSync(path.join(root, name), '')
  writeFileSync(path.join(base, 'outside.xml'), '')
  symlinkSync(base, path.join(root, 'out'))
})
afterAll(() => rmSync(base, { recursive: true }))

describe('expandGlobs', () => {
  test('sorts within a pattern, keeps the order of patterns, and lists each file once', () => {
    expect(expandGlobs(root, ['r/deep/*.xml', 'r/**/*.xml', './r/a.xml'])).toEqual([
      'r/deep/c.xml',
      'r/a.xml',
      'r/b.xml'
    ])
  })
  test('a file may really be called like a pattern; a plain path stands for itself', () => {
    expect(expandGlobs(root, ['a[1].json', 'none.xml'])).toEqual(['a[1].json', 'none.xml'])
  })
  test.each(['../outside.xml', '../*.xml', 'out/outside.xml', 'out/*.xml', '/etc/hostname'])(
    'what a file of the repository says stays inside it: %s',
    (pattern) => {
      expect(() => expandGlobs(root, [pattern])).toThrow('leaves the repository')
    }
  )
  test('of patterns that are joined each names a file, or none does', () => {
    expect(() => expandEach(root, ['r/*.xml', 'nope/*.xml'])).toThrow('nope/*.xml matches no file')
    expect(expandEach(root, ['nope/*.xml', 'nix/*.xml'])).toEqual([])
    expect(expandEach(base, ['outside.xml', '*.xml', 'gone.xml'])).toEqual(['outside.xml', 'gone.xml'])
  })
  test('the operator may name files anywhere', () => {
    expect(expandGlobs(root, ['../outside.xml', '../*.xml'], true)).toEqual([path.join(base, 'outside.xml')])
  })
})
