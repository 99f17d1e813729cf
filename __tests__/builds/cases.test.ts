import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { BuildComparison } from '../../src/builds/types.js'
import { buildCase, CASES, has, pool, temporary } from './helpers.js'

interface Expected {
  status: string
  cause: string | null
  cause_also_accepted?: string[]
  paths?: string[]
  paths_if_locale_installed?: string[]
}

const NEEDS: Record<string, [program: string, ...args: string[]]> = {
  'archive-mtime-order': ['python3', '--version'],
  'hash-seed': ['python3', '--version'],
  'nested-archive-content': ['python3', '--version'],
  random: ['python3', '--version'],
  'npm-pack': ['npm', '--version']
}

const names = readdirSync(CASES)
const missing = (name: string): string | null => {
  const needed = NEEDS[name]
  return needed === undefined || has(...needed) ? null : needed[0]
}
const runnable = names.filter((name) => missing(name) === null)

describe('twelve small projects with known answers', () => {
  const { dir, clean } = temporary()
  const results = new Map<string, BuildComparison>()
  beforeAll(async () => {
    await pool(runnable, 3, async (name) => results.set(name, await buildCase(name, dir)))
  }, 240_000)
  afterAll(clean)

  for (const name of names) {
    const lacks = missing(name)
    if (lacks !== null) {
      test.skip(`${name}: not tried, ${lacks} is not installed`, () => undefined)
      continue
    }
    test(`${name}: status, cause and paths`, () => {
      const expected = JSON.parse(readFileSync(path.join(CASES, name, 'expected.json'), 'utf8')) as Expected
      const result = results.get(name)
      expect(result?.reason).toBeUndefined()
      expect(result?.status).toBe(expected.status)
      expect([expected.cause, ...(expected.cause_also_accepted ?? [])]).toContain(result?.cause)
      const found = result?.differences.map((d) => d.path) ?? []
      expect(found).toEqual(expect.arrayContaining(expected.paths ?? []))
      const allowed = [...(expected.paths ?? []), ...(expected.paths_if_locale_installed ?? [])]
      expect(found.filter((p) => !allowed.includes(p))).toEqual([])
      for (const difference of result?.differences ?? []) expect(difference.remedy).toMatch(/\w{3}/)
    })
  }

  test('two hashes are equal exactly when the status is bit_identical', () => {
    for (const [name, result] of results) {
      const [first, second] = result.builds
      expect(`${name} ${first?.hash === second?.hash}`).toBe(`${name} ${result.status === 'bit_identical'}`)
      expect(first?.hash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/)
    }
  })

  test('functional_identical lists what was set aside', () => {
    const set = (name: string): string[] | undefined => results.get(name)?.normalisations
    expect(set('gzip-mtime')).toEqual(['mtime'])
    expect(set('umask-tar')).toEqual(['mode'])
    if (results.has('archive-mtime-order')) expect(set('archive-mtime-order')).toEqual(['mtime', 'order'])
  })

  test('every variation is listed with its reason, none claimed without one', () => {
    const variations = results.get('reproducible')?.variations ?? []
    expect(variations.length).toBeGreaterThanOrEqual(14)
    for (const { name, reason } of variations) expect(`${name}: ${reason}`).toMatch(/: .{5,}/)
  })
})
