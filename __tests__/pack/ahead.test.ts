import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { seededRandom } from '../../src/lib/numbers.js'
import { LIMITS, Digests } from '../../src/pack/digests.js'
import { EntryWorkers, workersFor } from '../../src/pack/entry-workers.js'
import { Input } from '../../src/pack/input.js'
import { makePack } from '../../src/pack/make-pack.js'
import { verifyPack } from '../../src/pack/verify.js'
import { readDirectory } from '../../src/pack/zip-directory.js'
import { digestAhead, readZip } from '../../src/pack/zip-reader.js'
import { scratch } from '../ledger/scratch.js'
import { evilZip, type EvilEntry } from './evil.js'
import { optionsFor, repository } from './world.js'

const entry = (name: string, length: number, more: Partial<EvilEntry> = {}): EvilEntry => ({
  name,
  content: Buffer.from(`${name} of `.repeat(length)),
  ...more
})

async function withZip<T>(entries: readonly EvilEntry[], use: (input: Input) => Promise<T>): Promise<T> {
  const file = path.join(scratch(), 'p.zip')
  writeFileSync(file, evilZip(entries))
  const fd = openSync(file, 'r')
  try {
    return await use(new Input(fd, statSync(file).size))
  } finally {
    closeSync(fd)
  }
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Every kind of entry that is sound, and every kind that is not what its header says. */
const sound = [
  entry('deflated', 5000),
  entry('empty', 0),
  entry('stored', 3000, { stored: true }),
  entry('stored-empty', 0, { stored: true }),
  entry('short', 1)
]
const wrong = [
  entry('crc', 10, { claim: { crc: 1 } }),
  entry('crc-stored', 10, { stored: true, claim: { crc: 1 } }),
  entry('bomb', 90_000, { claim: { size: 10 } }),
  entry('less', 10, { claim: { size: 4000 } }),
  entry('tail', 10, { tail: Buffer.from('more') }),
  entry('size-stored', 10, { stored: true, claim: { size: 5 } })
]

describe('entries that threads digest ahead', () => {
  test('come to what they hold, in whichever thread', async () => {
    await withZip(sound, async (input) => {
      const done = await digestAhead(input, readDirectory(input, input.size), () => 2)
      expect([...done.values()].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
        sound
          .map(({ name, content }) => ({ name, size: content.length, sha256: sha256(content) }))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
      )
    })
  })

  test('a worker alone digests all that are sound, and says nothing of one that is not what its header says', async () => {
    await withZip([...sound, ...wrong], async (input) => {
      const entries = readDirectory(input, input.size)
      const jobs = entries.map((e) => ({ ...e, deflated: e.method !== 0 }))
      const workers = new EntryWorkers(input.fd, jobs, 1)
      await workers.ended()
      const found = entries.flatMap(({ name, crc }, i) =>
        workers.result(i)?.crc === crc ? [[name, workers.result(i)?.sha256]] : []
      )
      expect(found).toEqual(sound.map(({ name, content }) => [name, sha256(content)]))
      expect(entries.map((_, i) => workers.take(i))).toEqual(entries.map(() => false))
    })
  })

  test.each(wrong.map((bad) => [bad.name, bad] as const))(
    'what is wrong with %s is told as without threads',
    async (_, bad) => {
      await withZip([...sound, bad, ...sound.map((e) => ({ ...e, name: `z${e.name}` }))], async (input) => {
        const digests = (): Digests => new Digests(() => false, LIMITS)
        const reading = (workers: number): Promise<unknown> =>
          readZip(input, input.size, digests(), () => workers)
        const alone = await reading(0).catch((error: unknown) => error)
        expect(alone).toMatchObject({ code: 'evidence' })
        await expect(reading(2)).rejects.toThrow((alone as Error).message)
      })
    }
  )

  test('are worth a thread only when there is much to inflate', () => {
    const job = { data: 0, compressed: 1, size: 1024 ** 2, deflated: true }
    expect(workersFor(Array<typeof job>(8).fill(job))).toBe(0)
    expect(workersFor(Array<typeof job>(64).fill({ ...job, deflated: false }))).toBe(
      Math.min(1, availableParallelism() - 1)
    )
  })
})

test('in a pack that is worth threads one flipped bit is noticed, wherever it is', async () => {
  const random = seededRandom(5)
  const text = Array.from({ length: 60_000 }, () => random().toString(36)).join('')
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`evidence/f${i}`, `${i} ${text}`]))
  const root = repository(files)
  const file = path.join(root, (await makePack(optionsFor(root, 'zip'))).path)
  expect(await verifyPack(file)).toMatchObject({ valid: true })
  const bytes = readFileSync(file)
  for (const part of [0.1, 0.5, 0.9, 0.999]) {
    const at = Math.floor(bytes.length * part)
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 16
    writeFileSync(file, changed)
    const { valid, checks } = await verifyPack(file)
    expect(valid).toBe(false)
    expect(checks.find(({ name }) => name === 'seal')?.ok).toBe(false)
  }
})
