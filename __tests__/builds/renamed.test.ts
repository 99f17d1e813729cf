import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compareTrees } from '../../src/builds/compare.js'
import { temporary } from './helpers.js'

const { dir, clean } = temporary()
afterAll(clean)
let count = 0

async function compare(
  first: Record<string, string>,
  second: Record<string, string>
): Promise<Awaited<ReturnType<typeof compareTrees>>> {
  const roots = [first, second].map((files) => {
    const root = path.join(dir, String(++count))
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
      writeFileSync(path.join(root, name), text)
    }
    return root
  })
  return compareTrees(roots[0] ?? '', roots[1] ?? '')
}
const found = ({ differences }: Awaited<ReturnType<typeof compare>>): string[] =>
  differences.map((d) => `${d.path} ${d.kind} ${d.cause}`)
const dated = (n: number): string => `console.log("2026-11-22T10:00:0${n}Z")`

describe('outputs that are named by what they hold', () => {
  test('both names get the cause of the contents, and so does what refers to them', async () => {
    const result = await compare(
      { 'app.3f9ac1d2.js': dated(1), 'index.html': '<script src=app.3f9ac1d2.js>' },
      { 'app.77ab01ce.js': dated(2), 'index.html': '<script src=app.77ab01ce.js>' }
    )
    expect(found(result)).toEqual([
      'app.3f9ac1d2.js only_in_first timestamp',
      'app.77ab01ce.js only_in_second timestamp',
      'index.html content timestamp'
    ])
    expect([result.status, result.cause]).toEqual(['diverged', 'timestamp'])
    expect(result.differences[0]?.detail).toContain('"app.77ab01ce.js" of the second build')
    expect(result.differences[2]?.detail).toContain('the name of app.3f9ac1d2.js')
  })

  test('the digests that bundlers write with letters of both cases', async () => {
    const result = await compare({ 'chunk-DkR2sT1x.mjs': dated(1) }, { 'chunk-Bq7_mZ0w.mjs': dated(2) })
    expect(new Set(result.differences.map((d) => d.cause))).toEqual(new Set(['timestamp']))
  })

  test('the same contents under a drawn name', async () => {
    const result = await compare({ 'run-8f14e45f.log': 'same' }, { 'run-c9f0f895.log': 'same' })
    expect(result.cause).toBe('random')
    expect(result.differences.map((d) => d.kind)).toEqual(['only_in_first', 'only_in_second'])
  })

  test('a directory with a drawn name', async () => {
    const result = await compare({ 'b-8f14e45f/x': dated(1) }, { 'b-c9f0f895/x': dated(2) })
    expect(found(result)).toEqual([
      'b-8f14e45f only_in_first timestamp',
      'b-c9f0f895 only_in_second timestamp'
    ])
  })

  test('names that are simply others, or of which several fit, are not paired', async () => {
    const others = await compare({ 'alpha.js': dated(1) }, { 'beta.js': dated(2) })
    expect(others.cause).toBe('missing_file')
    const several = await compare(
      { 'a.3f9ac1d2.js': '1', 'a.4f9ac1d2.js': '2' },
      { 'a.5f9ac1d2.js': '3', 'a.6f9ac1d2.js': '4' }
    )
    expect(several.cause).toBe('missing_file')
    expect(several.differences).toHaveLength(4)
  })
})
