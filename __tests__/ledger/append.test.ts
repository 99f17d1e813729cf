import { execFile } from 'node:child_process'
import { appendFileSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { appendRecord } from '../../src/ledger/append.js'
import { verifyChain } from '../../src/ledger/chain.js'
import { buildRecord } from '../../src/ledger/record.js'
import { compileRooms } from './compiled.js'
import { scratch } from './scratch.js'

const draft = (timestamp = '2026-01-02T03:04:05Z', ci_run_id = '1') =>
  buildRecord({
    run: { timestamp, git_sha: 'abc', git_branch: 'main', ci_run_id, run_attempt: 1, job: 'test' },
    gates_passed: true,
    gates: []
  })

function chainOf(dir: string) {
  const names = readdirSync(dir)
    .filter((n) => n.endsWith('.jsonl'))
    .sort()
  return verifyChain(names.map((name) => ({ name, text: readFileSync(path.join(dir, name), 'utf8') })))
}

describe('appendRecord', () => {
  test('chains over months, and never goes back to an earlier file', () => {
    const dir = path.join(scratch(), 'evidence/runs')
    const first = appendRecord(dir, draft('2026-01-31T23:59:59Z'))
    const second = appendRecord(dir, draft('2026-02-01T00:00:00Z'))
    const third = appendRecord(dir, draft('2026-01-31T23:00:00Z'))
    expect([first, second, third].map((a) => path.basename(a.file))).toEqual([
      '2026-01.jsonl',
      '2026-02.jsonl',
      '2026-02.jsonl'
    ])
    expect(first.record.prev).toBeNull()
    expect(second.record.prev).toBe(first.record.hash)
    expect(third.record.prev).toBe(second.record.hash)
    expect(chainOf(dir)).toEqual({
      records: 3,
      unchained: 0,
      starts_after: null,
      head: third.record.hash,
      problems: []
    })
    expect(readdirSync(dir)).toEqual(['2026-01.jsonl', '2026-02.jsonl'])
  })

  test.each([
    ['cut off', '{"timestamp":"2026-01-0'],
    ['cut off in a character', Buffer.from([0x7b, 0x22, 0xc3])],
    ['not JSON', 'oops\n'],
    ['not an object', '[1]\n'],
    ['longer than a block', `{"a":"${'x'.repeat(200_000)}`]
  ])('sets a last line aside that is %s, and keeps the chain', (_, torn) => {
    const dir = scratch()
    const first = appendRecord(dir, draft())
    appendFileSync(first.file, torn)
    const second = appendRecord(dir, draft())
    expect(second.set_aside).toBe(`${first.file}.torn-1`)
    expect(readFileSync(`${first.file}.torn-1`)).toEqual(Buffer.from(torn))
    expect(chainOf(dir)).toMatchObject({ records: 2, problems: [] })
    appendFileSync(first.file, torn)
    expect(appendRecord(dir, draft()).set_aside).toBe(`${first.file}.torn-2`)
  })

  test('keeps a whole last line that lacks only its newline', () => {
    const dir = scratch()
    writeFileSync(path.join(dir, '2026-01.jsonl'), '{"timestamp":"2025-01-01T00:00:00Z"}')
    const { record, set_aside } = appendRecord(dir, draft())
    expect(set_aside).toBeUndefined()
    expect(record.prev).toBeNull()
    expect(chainOf(dir)).toMatchObject({ records: 2, unchained: 1, problems: [] })
  })

  test('chains to the last record that has a hash', () => {
    const dir = scratch()
    const first = appendRecord(dir, draft())
    appendFileSync(first.file, '{"timestamp":"2026-01-03T00:00:00Z"}\n\n')
    expect(appendRecord(dir, draft()).record.prev).toBe(first.record.hash)
    expect(chainOf(dir)).toMatchObject({ records: 3, unchained: 1, problems: [] })
  })

  test('does not write through a symlink', () => {
    const dir = scratch()
    const elsewhere = path.join(scratch(), 'elsewhere')
    writeFileSync(elsewhere, '')
    symlinkSync(elsewhere, path.join(dir, '2026-01.jsonl'))
    expect(() => appendRecord(dir, draft())).toThrow(/2026-01\.jsonl is a symlink/)
    expect(readFileSync(elsewhere, 'utf8')).toBe('')
  })

  test('takes over the lock of a process that is gone, and of any that is too old', () => {
    const dir = scratch()
    // No system has so large a process id.
    writeFileSync(path.join(dir, '.lock'), `${hostname()} 4194304999 token`)
    appendRecord(dir, draft())
    writeFileSync(path.join(dir, '.lock'), 'another-host 1 token')
    utimesSync(path.join(dir, '.lock'), new Date(0), new Date(0))
    appendRecord(dir, draft())
    expect(readdirSync(dir)).toEqual(['2026-01.jsonl'])
  })

  test('says who holds the lock when it waited long enough', () => {
    const dir = scratch()
    writeFileSync(path.join(dir, '.lock'), 'another-host 1 token')
    expect(() => appendRecord(dir, draft(), { waitMs: 50 })).toThrow(/\.lock has been held by another writer/)
    expect(readdirSync(dir)).toEqual(['.lock'])
  })

  test('loses no record of four writers at once, one of which starts behind a dead lock', async () => {
    const dir = scratch()
    const js = scratch()
    compileRooms(js, ['lib', 'ledger'])
    writeFileSync(path.join(dir, '.lock'), `${hostname()} 4194304999 token`)
    writeFileSync(
      path.join(js, 'writer.js'),
      `import { appendRecord } from './ledger/append.js'
       for (let i = 0; i < 15; i++) appendRecord(process.argv[2], { ...${JSON.stringify(draft())}, ci_run_id: process.argv[3] + '-' + i })`
    )
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((id) =>
        promisify(execFile)(process.execPath, [path.join(js, 'writer.js'), dir, id])
      )
    )
    expect(chainOf(dir)).toMatchObject({ records: 60, unchained: 0, starts_after: null, problems: [] })
    const ids = readFileSync(path.join(dir, '2026-01.jsonl'), 'utf8').match(/"ci_run_id":"\w-\d+"/g)
    expect(new Set(ids).size).toBe(60)
    expect(readdirSync(dir)).toEqual(['2026-01.jsonl'])
  })
})
