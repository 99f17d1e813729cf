import * as realFs from 'node:fs'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { scratch } from './scratch.js'

/** Bytes that still fit on the disk; the write that crosses the limit comes back short, the next one fails. */
let room = Infinity

jest.unstable_mockModule('node:fs', () => ({
  ...realFs,
  writeSync: (fd: number, data: Buffer | string, from = 0, length?: number) => {
    const bytes = Buffer.from(data).subarray(from, length === undefined ? undefined : from + length)
    if (bytes.length > 0 && room <= 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    const n = realFs.writeSync(fd, bytes.subarray(0, Math.min(bytes.length, room)))
    room -= n
    return n
  }
}))

const { appendRecord } = await import('../../src/ledger/append.js')
const { buildRecord } = await import('../../src/ledger/record.js')

describe('a full disk', () => {
  test.each([0, 30, 120, 250])('after %d bytes leaves no half line', (bytes) => {
    const dir = scratch()
    const run = {
      timestamp: '2026-01-02T03:04:05Z',
      git_sha: 'abc',
      git_branch: 'm',
      ci_run_id: '1',
      run_attempt: 1,
      job: 'j'
    }
    const draft = buildRecord({ run, gates_passed: true, gates: [] })
    room = Infinity
    const first = appendRecord(dir, draft)
    const before = readFileSync(first.file)
    room = bytes
    expect(() => appendRecord(dir, draft)).toThrow(/disk is full/)
    room = Infinity
    expect(readFileSync(first.file)).toEqual(before)
    expect(readdirSync(dir)).toEqual([path.basename(first.file)])
    expect(appendRecord(dir, draft).record.prev).toBe(first.record.hash)
  })
})
