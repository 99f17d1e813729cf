import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openForReading, readText, writeAtomic } from '../../src/lib/files.js'
import { readLines } from '../../src/lib/jsonl.js'
import { readHead } from '../../src/lib/report-file.js'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'files-'))
  execFileSync('mkfifo', [path.join(dir, 'fifo')])
})
afterAll(() => rmSync(dir, { recursive: true }))

describe('a FIFO without a writer', () => {
  // An open that waits would block this very process: the test would never end.
  test.each<[string, (file: string) => unknown]>([
    ['openForReading', (file) => openForReading(file)],
    ['readText', (file) => readText(file)],
    ['readHead', (file) => readHead(file, 'fifo')],
    ['readLines', (file) => [...readLines(file)]]
  ])('%s refuses it at once', (_name, read) => {
    expect(() => read(path.join(dir, 'fifo'))).toThrow('not a regular file')
  })
})

test('writeAtomic leaves the file as a whole or not at all', () => {
  const file = path.join(dir, 'a', 'b', 'c.txt')
  writeAtomic(file, 'one')
  expect(readText(file)).toBe('one')
  expect(() => writeAtomic(path.join(file, 'below-a-file'), 'two')).toThrow('not a directory')
  expect(readText(file)).toBe('one')
})

test('a symlink to nothing is told apart from nothing, and from a loop', () => {
  symlinkSync('nowhere', path.join(dir, 'dangling'))
  symlinkSync('loop', path.join(dir, 'loop'))
  for (const read of [openForReading, readText]) {
    expect(() => read(path.join(dir, 'dangling'), 'h')).toThrow('h is a symlink to nothing')
    expect(() => read(path.join(dir, 'loop'), 'h')).toThrow('h is a symlink loop')
    expect(() => read(path.join(dir, 'none'), 'h')).toThrow('h does not exist')
  }
})

test('a BOM is dropped, UTF-16 refused', () => {
  writeFileSync(path.join(dir, 'bom'), '\ufeffx')
  expect(readText(path.join(dir, 'bom'))).toBe('x')
  writeFileSync(path.join(dir, 'wide'), Buffer.from('\ufeffx', 'utf16le'))
  expect(() => readText(path.join(dir, 'wide'), 'wide')).toThrow('wide is UTF-16')
  expect(existsSync(path.join(dir, 'none'))).toBe(false)
  expect(() => readText(path.join(dir, 'none'), 'none')).toThrow('none does not exist')
})
