import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { seededRandom } from '../../src/lib/numbers.js'
import { appendRecord } from '../../src/ledger/append.js'
import { buildRecord } from '../../src/ledger/record.js'
import { makePack } from '../../src/pack/make-pack.js'
import { unsafeName } from '../../src/lib/safe-name.js'
import { verifyPack } from '../../src/pack/verify.js'
import { scratch } from '../ledger/scratch.js'
import { FORMATS, optionsFor, repository } from './world.js'

const fixtures = path.resolve('__tests__/fixtures/pack')

/** Anything but `valid: true`: a check that is not ok, or an error that it is no archive. */
async function isNoticed(file: string): Promise<boolean> {
  try {
    return !(await verifyPack(file)).valid
  } catch (error) {
    expect(error).toMatchObject({ name: 'GateError', code: 'evidence' })
    return true
  }
}

function withRecords(): string {
  const root = repository({
    'evidence/report.html': '<p>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</p>\n'.repeat(50),
    'evidence/empty': '',
    'artifact/ci_metrics.json': JSON.stringify(Array.from({ length: 300 }, (_, i) => Math.sin(i)))
  })
  for (let i = 0; i < 3; i++) {
    const run = {
      timestamp: `2026-0${i + 1}-01T00:00:00Z`,
      git_sha: 'a',
      git_branch: 'm',
      ci_run_id: `${i}`,
      run_attempt: 1,
      job: 'j'
    }
    appendRecord(path.join(root, 'evidence/runs'), buildRecord({ run, gates_passed: true, gates: [] }))
  }
  return root
}

describe.each(FORMATS)('a %s', (format) => {
  test.each(['deflate', 'store'] as const)(
    '%s: every bit flip and truncation is noticed',
    async (compression) => {
      const root = withRecords()
      const pack = await makePack(optionsFor(root, format, { compression }))
      const bytes = readFileSync(path.join(root, pack.path))
      expect(await verifyPack(path.join(root, pack.path))).toMatchObject({ valid: true })
      const random = seededRandom(42)
      const file = path.join(scratch(), 'p')
      const missed: string[] = []
      for (let i = 0; i < 2500; i++) {
        const at = Math.floor(random() * bytes.length)
        const bit = Math.floor(random() * 8)
        const changed = Buffer.from(i % 5 === 4 ? bytes.subarray(0, at) : bytes)
        if (i % 5 !== 4) changed[at] = (changed[at] ?? 0) ^ (1 << bit)
        writeFileSync(file, changed)
        if (!(await isNoticed(file))) missed.push(`${at}.${bit}`)
      }
      expect(missed).toEqual([])
      expect(readdirSync(path.dirname(file))).toEqual(['p'])
    }
  )

  test('every bit of the first and last bytes is noticed, and a pack without its seal', async () => {
    const root = withRecords()
    const pack = await makePack(optionsFor(root, format))
    const bytes = readFileSync(path.join(root, pack.path))
    const file = path.join(scratch(), 'p')
    const missed: string[] = []
    for (const at of [...Array(24).keys(), ...Array.from({ length: 24 }, (_, i) => bytes.length - 1 - i)])
      for (let bit = 0; bit < 8; bit++) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ (1 << bit)
        writeFileSync(file, changed)
        if (!(await isNoticed(file))) missed.push(`${at}.${bit}`)
      }
    expect(missed).toEqual([])
    const sealBytes =
      'provenance-gates sha256 of everything before: '.length + 64 + (format === 'zip' ? 0 : 10 + 11)
    const bare = Buffer.from(bytes.subarray(0, bytes.length - sealBytes))
    if (format === 'zip') bare.writeUInt16LE(0, bare.length - 2)
    writeFileSync(file, bare)
    const { checks } = await verifyPack(file)
    expect(checks.filter((c) => !c.ok).map((c) => c.name)).toEqual(['seal'])
    writeFileSync(file, Buffer.concat([bytes, Buffer.from([0])]))
    expect(await isNoticed(file)).toBe(true)
  })

  test('any names and contents come back', async () => {
    const name = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.map((p) => p.replaceAll('/', '_')).join('/'))
      .filter((n) => unsafeName(n) === undefined && n.split('/').every((s) => Buffer.byteLength(s) < 200))
    const content = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, content), { maxLength: 8 }), async (files) => {
        const root = scratch()
        const written = new Set<string>()
        for (const [i, [n, bytes]] of files.entries()) {
          const full = path.join(root, `evidence/${i}`, n)
          mkdirSync(path.dirname(full), { recursive: true })
          writeFileSync(full, bytes)
          written.add(full)
        }
        const pack = await makePack(optionsFor(root, format))
        expect(pack.skipped).toEqual([])
        expect(pack.file_count).toBe(written.size + 1)
        const verdict = await verifyPack(path.join(root, pack.path))
        expect(verdict.checks.filter((c) => !c.ok)).toEqual([])
      }),
      { numRuns: 60, seed: 7 }
    )
  })

  test("reads what Python's own modules wrote, in the seed's layout", async () => {
    const verdict = await verifyPack(path.join(fixtures, `python.${format}`))
    expect(verdict.checks.filter((c) => !c.ok)).toEqual([])
    expect(verdict.checks.find((c) => c.name === 'seal')?.detail).toContain('another generator')
    expect(verdict.checks.find((c) => c.name === 'run-records')?.detail).toContain('1 by older writers')
  })

  test('an altered history is noticed although every digest agrees', async () => {
    const root = withRecords()
    const file = path.join(root, 'evidence/runs/2026-02.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"gates_passed":true', '"gates_passed":false'))
    const pack = await makePack(optionsFor(root, format))
    const { valid, checks } = await verifyPack(path.join(root, pack.path))
    expect(valid).toBe(false)
    expect(checks.filter((c) => !c.ok)).toEqual([
      {
        name: 'run-records',
        ok: false,
        detail: expect.stringContaining('2026-02.jsonl:1 was altered')
      }
    ])
  })
})

describe('what is no archive', () => {
  test.each([
    ['text', 'hello'],
    ['nothing', ''],
    ['one byte', 'P']
  ])('%s is an error of code evidence', async (_, text) => {
    const file = path.join(scratch(), 'x.zip')
    writeFileSync(file, text)
    await expect(verifyPack(file)).rejects.toMatchObject({ code: 'evidence' })
  })

  test('so are a missing file and a directory', async () => {
    await expect(verifyPack(path.join(scratch(), 'x.zip'))).rejects.toMatchObject({ code: 'evidence' })
    await expect(verifyPack(scratch())).rejects.toMatchObject({ code: 'evidence' })
  })
})
