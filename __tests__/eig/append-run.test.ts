import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { appendRun } from '../../src/eig/append-run.js'
import type { RunLine } from '../../src/eig/append-run.js'
import { newNotes, readHistory } from '../../src/eig/history.js'

const dir = mkdtempSync(path.join(tmpdir(), 'history-'))
const file = path.join(dir, 'ci_runs.jsonl')
afterAll(() => rmSync(dir, { recursive: true, force: true }))
beforeEach(() => rmSync(file, { force: true }))

const run = (run_id: string, run_attempt = 1): RunLine => ({
  commit: 'abc',
  run_id,
  run_attempt,
  timestamp: '2026-11-22T10:00:00Z',
  branch: 'main',
  tests: [{ name: 't\n1', suite: 's', duration_sec: 0.5, result: 'fail' }]
})

test('a run is one line, which the reader of histories takes', async () => {
  expect(appendRun(file, 'h', run('1'))).toBe(true)
  expect(appendRun(file, 'h', run('2'))).toBe(true)
  const runs = []
  for await (const one of readHistory(file, 'h', newNotes())) runs.push(one)
  expect(runs.map(({ run_id, line }) => [run_id, line])).toEqual([
    ['1', 1],
    ['2', 2]
  ])
  expect(runs[0]?.tests[0]).toMatchObject({ name: 't\n1', suite: 's', duration_sec: 0.5, result: 'fail' })
})

test('the same attempt of a run counts once, another attempt by itself', () => {
  appendRun(file, 'h', run('1'))
  const before = readFileSync(file)
  expect(appendRun(file, 'h', run('1'))).toBe(false)
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(appendRun(file, 'h', run('1', 2))).toBe(true)
  // Part of another run's id, and a test's name, are no run.
  expect(appendRun(file, 'h', run('11'))).toBe(true)
})

test('a run without an id of its own is told by its commit and its results', () => {
  expect(appendRun(file, 'h', run('local'), false)).toBe(true)
  expect(appendRun(file, 'h', { ...run('local'), timestamp: '2026-11-22T11:00:00Z' }, false)).toBe(false)
  expect(appendRun(file, 'h', { ...run('local'), commit: 'def' }, false)).toBe(true)
  const slower = run('local').tests.map((t) => ({ ...t, duration_sec: 0.501 }))
  expect(appendRun(file, 'h', { ...run('local'), tests: slower }, false)).toBe(true)
})

test('nothing is appended behind half a line, or through a symlink', () => {
  writeFileSync(file, '{"run_id": "0", "tests": [')
  expect(() => appendRun(file, 'h', run('1'))).toThrow(/ends in half a line/)
  expect(readFileSync(file, 'utf8')).toBe('{"run_id": "0", "tests": [')
  rmSync(file)
  symlinkSync(path.join(dir, 'elsewhere'), file)
  expect(() => appendRun(file, 'h', run('1'))).toThrow(/^h is a symlink, and nothing is written through one/)
  expect(existsSync(path.join(dir, 'elsewhere'))).toBe(false)
})

test('nothing is appended to a packed history, whatever its last byte is', () => {
  const packed = Buffer.concat([gzipSync('{"tests": []}\n'), Buffer.from('\n')])
  writeFileSync(file, packed)
  expect(() => appendRun(file, 'h', run('1'))).toThrow(/the history is packed \(gzip\)/)
  expect(readFileSync(file).equals(packed)).toBe(true)
})
