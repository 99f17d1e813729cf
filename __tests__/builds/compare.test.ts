import { afterAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compareTrees } from '../../src/builds/compare.js'
import { compareContents } from '../../src/builds/compare-contents.js'
import { Collector } from '../../src/builds/collector.js'
import type { BuildFacts, Known } from '../../src/builds/known.js'
import { compareModes } from '../../src/builds/modes.js'
import { BufferSource } from '../../src/builds/source.js'
import { GateError } from '../../src/lib/errors.js'
import { tarOf, zipOf } from './archives.js'
import { temporary } from './helpers.js'

const { dir, clean } = temporary()
afterAll(clean)
let count = 0

/** Two trees, made by the same function with another argument. */
async function compare(make: (d: string, n: 1 | 2) => void): ReturnType<typeof compareTrees> {
  const roots = ([1, 2] as const).map((n) => {
    const d = path.join(dir, `${++count}`)
    mkdirSync(d)
    make(d, n)
    return d
  })
  return compareTrees(roots[0] ?? '', roots[1] ?? '')
}

const write = (d: string, name: string, text: string, mode = 0o644): void => {
  writeFileSync(path.join(d, name), text)
  chmodSync(path.join(d, name), mode)
}

describe('compareTrees', () => {
  test('equal trees', async () => {
    expect(await compare((d) => write(d, 'a', 'x'))).toEqual({
      status: 'bit_identical',
      cause: null,
      differences: [],
      differences_omitted: 0,
      normalisations: [],
      notes: []
    })
  })

  test('tells apart files of one side, empty directories, types, modes and links', async () => {
    const result = await compare((d, n) => {
      write(d, 'both', 'x')
      write(d, `only${n}`, 'x')
      write(d, 'run', 'x', n === 1 ? 0o755 : 0o644)
      write(d, 'group', 'x', n === 1 ? 0o664 : 0o644)
      symlinkSync(`target${n}`, path.join(d, 'link'))
      if (n === 1) mkdirSync(path.join(d, 'empty'))
      if (n === 1) mkdirSync(path.join(d, 'changes'))
      else write(d, 'changes', 'x')
    })
    expect(result.status).toBe('diverged')
    expect(result.differences.map((d) => `${d.path} ${d.kind} ${d.cause}`)).toEqual([
      'changes type file_type',
      'empty only_in_first missing_file',
      'group mode umask',
      'link symlink symlink',
      'only1 only_in_first missing_file',
      'only2 only_in_second missing_file',
      'run mode mode'
    ])
    expect(result.differences[1]?.detail).toContain('empty directory')
  })

  test('permission bits alone are functional_identical', async () => {
    const result = await compare((d, n) => write(d, 'a', 'x', n === 1 ? 0o640 : 0o644))
    expect(result).toMatchObject({ status: 'functional_identical', cause: 'umask', normalisations: ['mode'] })
  })

  test('a setuid bit, or that everybody may write, is no mere metadata', async () => {
    const status = async (first: number, second: number): Promise<unknown> => {
      const { status, cause } = await compare((d, n) => write(d, 'a', 'x', n === 1 ? first : second))
      return [status, cause]
    }
    expect(await status(0o755, 0o4755)).toEqual(['diverged', 'mode'])
    expect(await status(0o644, 0o2644)).toEqual(['diverged', 'mode'])
    expect(await status(0o644, 0o4666)).toEqual(['diverged', 'mode'])
    // A umask could be the reason, where nothing is known of it.
    expect(await status(0o644, 0o666)).toEqual(['functional_identical', 'umask'])
    const open = await compare((d, n) => {
      write(d, 'a', 'x')
      chmodSync(d, n === 1 ? 0o755 : 0o2755)
    })
    expect(open).toMatchObject({ status: 'diverged', differences: [{ path: '.', cause: 'mode' }] })
  })

  test('where both umasks are known, they alone excuse what everybody may write', () => {
    const known = { first: { umask: 0o022 }, second: { umask: 0o002 } } as unknown as Known
    expect(compareModes(0o644, 0o664, known)).toMatchObject({ byUmask: true, functional: false })
    expect(compareModes(0o644, 0o666, known)).toMatchObject({ byUmask: false, functional: true })
    expect(compareModes(0o640, 0o644, known)).toMatchObject({ byUmask: false, functional: false })
  })

  test.each([
    ['tar', (mode: number) => tarOf([{ name: 'a', text: 'x', mode }])],
    ['zip', (mode: number) => zipOf([{ name: 'a', text: 'x', mode: 0o100000 | mode }])]
  ])('nor is one in a %s', async (_, archive) => {
    const of = async (first: number, second: number): Promise<string> =>
      (await compare((d, n) => writeFileSync(path.join(d, 'a'), archive(n === 1 ? first : second)))).status
    expect([await of(0o755, 0o4755), await of(0o640, 0o644)]).toEqual(['diverged', 'functional_identical'])
  })

  test('two trees without a file are nothing to compare; a tree that is empty beside another is', async () => {
    await expect(compare(() => undefined)).rejects.toThrow(
      /nothing to compare: neither .* holds a file or link/
    )
    await expect(compare((d) => mkdirSync(path.join(d, 'empty')))).rejects.toThrow(GateError)
    expect((await compare((d, n) => (n === 1 ? undefined : write(d, 'a', '')))).status).toBe('diverged')
    expect((await compare((d) => write(d, 'a', ''))).status).toBe('bit_identical')
  })

  test('a file of checksums gets the cause of what it lists', async () => {
    const result = await compare((d, n) => {
      const text = `built 2026-11-2${n}T10:00:00Z\n`
      write(d, 'a.txt', text)
      write(d, 'z.sha256', `${createHash('sha256').update(text).digest('hex')}  a.txt\n`)
    })
    expect(result.differences.map((d) => `${d.path} ${d.cause}`)).toEqual([
      'a.txt timestamp',
      'z.sha256 timestamp'
    ])
    expect(result.differences[1]?.detail).toContain('digest of a.txt')
    expect(result.cause).toBe('timestamp')
  })

  test('more differences than a report can hold are counted', async () => {
    const result = await compare((d, n) => {
      for (let i = 0; i < 600; i++) write(d, `f${i}`, `${n}`)
    })
    expect(result.differences).toHaveLength(500)
    expect(result.differences_omitted).toBe(100)
  })

  test('two single files', async () => {
    const [a, b] = [path.join(dir, 'one.txt'), path.join(dir, 'two.txt')]
    write(dir, 'one.txt', '2026-01-01')
    write(dir, 'two.txt', '2026-01-02')
    expect((await compareTrees(a, b)).differences[0]).toMatchObject({ path: 'one.txt', cause: 'timestamp' })
  })

  test('what is not there is an error that names it', async () => {
    await expect(compareTrees(path.join(dir, 'nowhere'), dir)).rejects.toThrow(GateError)
    await expect(compareTrees(path.join(dir, 'nowhere'), dir)).rejects.toThrow(/nowhere/)
  })
})

test('a compressed file at the top gives its inner file the name without the ending', async () => {
  const result = await compare((d, n) =>
    writeFileSync(path.join(d, 'all.txt.gz'), gzipSync(`colour ${n === 1 ? 'red' : 'blue'}`))
  )
  expect(result.differences.map((d) => d.path)).toEqual(['all.txt.gz!/all.txt'])
})

describe('archives of a known build path', () => {
  const facts = (place: string): BuildFacts => ({
    values: [{ cause: 'build_path', name: 'the build path', text: place }],
    numbers: [],
    umask: 0o022,
    language: 'en',
    window: { from: 0, to: 1 },
    utcOffsetSec: 0,
    sourceDateEpoch: undefined
  })
  const found = async (make: (place: string) => Buffer): Promise<string[]> => {
    const collector = new Collector()
    const known = { first: facts('/w/first'), second: facts('/w/second') }
    const [a, b] = [new BufferSource(make('/w/first')), new BufferSource(make('/w/second'))]
    await compareContents({ collector, known, signal: undefined }, 'x.tar', a, b)
    return collector.differences.map((d) => `${d.path} ${d.kind} ${d.cause}`)
  }
  test('members that are named by it stand for each other, and are compared', async () => {
    expect(
      await found((p) =>
        tarOf([
          { name: `${p}/a`, text: 'x' },
          { name: `${p}/b`, text: `at ${p}` }
        ])
      )
    ).toEqual([
      'x.tar!//w/first/a only_in_first build_path',
      'x.tar!//w/first/b only_in_first build_path',
      'x.tar!//w/first/b content build_path'
    ])
  })
  test('links into it', async () => {
    expect(await found((p) => tarOf([{ name: 'l', type: '2', link: `${p}/a` }]))).toEqual([
      'x.tar!/l symlink build_path'
    ])
  })
})
