import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { LIMITS } from '../../src/pack/digests.js'
import { readArchive } from '../../src/pack/read-archive.js'
import { verifyPack } from '../../src/pack/verify.js'
import { scratch } from '../ledger/scratch.js'
import { evilZip, manifestEntry, type EvilEntry } from './evil.js'

const file = (name: string, text = 'content'): EvilEntry => ({ name, content: Buffer.from(text) })
const listed = (...entries: EvilEntry[]): EvilEntry[] => [manifestEntry(entries), ...entries]

describe('names in a pack', () => {
  test('names that a Mac takes for one are told', async () => {
    const p = path.join(scratch(), 'p')
    writeFileSync(p, evilZip(listed(file('A'), file('a'), file('\u00e9'), file('e\u0301'))))
    const { checks } = await verifyPack(p)
    expect(checks.find(({ name }) => name === 'names')).toEqual({
      name: 'names',
      ok: true,
      detail: expect.stringContaining('2 differ from others in case or accents only')
    })
  })

  test('more names, or more directories, than any pack has are refused', async () => {
    const p = path.join(scratch(), 'p')
    writeFileSync(p, evilZip([file('aaaa'), file('bbbb'), file('cccc')]))
    expect((await readArchive(p, () => false, { ...LIMITS, nameBytes: 10 })).problem).toMatch(
      /names in the archive/
    )
    const deep = Array.from({ length: 1_100 }, (_, i) => file(`${i}/${'a/'.repeat(95)}x`, ''))
    writeFileSync(p, evilZip(listed(...deep)))
    const { valid, checks } = await verifyPack(p)
    expect(valid).toBe(false)
    expect(checks.find(({ name }) => name === 'names')?.detail).toMatch(/at most 100000 are unpacked/)
  })
})
