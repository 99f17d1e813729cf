import { afterAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bisect } from '../../src/builds/bisect.js'
import { diffoscopeNote } from '../../src/builds/diffoscope.js'
import type { BuildComparison } from '../../src/builds/types.js'
import type { VariationName } from '../../src/builds/variation-names.js'
import { build, has, temporary } from './helpers.js'

const { dir, clean } = temporary()
afterAll(clean)

/** A comparison in which these paths differ. */
const differing = (...paths: string[]): BuildComparison => ({
  schema: 'provenance-gates/build-comparison/v1',
  status: paths.length > 0 ? 'diverged' : 'bit_identical',
  cause: null,
  normalisations: [],
  builds: [],
  differences: paths.map((p) => ({ path: p, kind: 'content', cause: 'unknown', detail: '' })),
  differences_omitted: 0,
  variations: [],
  command: '',
  outputs: [],
  git_sha: null
})

describe('bisect', () => {
  const all: VariationName[] = ['build_path', 'timezone', 'home', 'user', 'umask']
  /** Each path differs when all variations that it needs are there. */
  const rules: Record<string, VariationName[]> = {
    always: [],
    tz: ['timezone'],
    'a.tar!/x': ['umask'],
    both: ['home', 'umask']
  }
  const rebuild = async (variations: readonly VariationName[]): Promise<BuildComparison> =>
    differing(...Object.keys(rules).filter((p) => rules[p]?.every((v) => variations.includes(v))))

  test('names the variation of each path, none, or several together', async () => {
    const found = await bisect(differing(...Object.keys(rules)), all, rebuild, () => false)
    expect(found.finished).toBe(true)
    const by = Object.fromEntries(found.findings.flatMap((f) => f.paths.map((p) => [p, f.variations])))
    expect(by).toEqual({ always: [], tz: ['timezone'], 'a.tar': ['umask'], both: all })
  })

  test('stops when time is up and says so', async () => {
    let calls = 0
    const found = await bisect(differing('always', 'tz'), all, rebuild, () => ++calls > 1)
    expect(found).toMatchObject({ finished: false, rebuilds: 1, reason: 'the time for it was up' })
    expect(found.findings).toEqual([{ paths: ['always'], variations: [] }])
  })

  test('a rebuild that fails ends the search', async () => {
    const broken = async (): Promise<BuildComparison> => ({
      ...differing(),
      status: 'not_tested',
      reason: 'it failed: exit 1\nmore'
    })
    expect((await bisect(differing('a'), all, broken, () => false)).reason).toBe(
      'a rebuild failed: it failed: exit 1'
    )
  })
})

describe('a real build, built again', () => {
  const root = path.join(dir, 'root')
  mkdirSync(root)
  writeFileSync(path.join(root, 's'), 's')

  test('with two variations of which one matters', async () => {
    const command = 'mkdir -p out; pwd > out/where; date +%N > out/when; echo x > out/same'
    const result = await build(root, command, {
      variations: ['build_path', 'user'],
      explain: { timeoutSec: 120 }
    })
    expect(result.explanation?.finished).toBe(true)
    expect(result.explanation?.findings).toEqual([
      { paths: ['when'], variations: [] },
      { paths: ['where'], variations: ['build_path'] }
    ])
  })

  const python = has('python3', '--version')
  const withPython = python ? test : test.skip
  withPython(
    python ? 'the hash seed of Python is fixed where it is not varied' : 'hash seed: no python3',
    async () => {
      const command = `mkdir -p out; python3 -c "print('\\n'.join({'w%d' % i for i in range(64)}))" > out/set`
      expect((await build(root, command, { variations: [] })).status).toBe('bit_identical')
      expect((await build(root, command, { variations: ['hash_seed'] })).cause).toBe('hash_seed')
    }
  )

  test('keeps both versions of what differs, within its limit, and says how to look closer', async () => {
    const keep = {
      dir: path.join(dir, 'kept'),
      shown: 'evidence/builds/differing',
      maxBytes: 2000,
      diffoscopeSec: 60
    }
    const command =
      'mkdir -p out/d; date +%N > out/d/t; head -c 5000 /dev/urandom > out/big; echo x > out/same'
    const result = await build(root, command, { keep })
    expect(result.kept).toEqual({ paths: ['d/t'], omitted: 1 })
    const [first, second] = ['first', 'second'].map((side) =>
      readFileSync(path.join(keep.dir, side, 'd/t'), 'utf8')
    )
    expect(first).not.toBe(second)
    expect(existsSync(path.join(keep.dir, 'first/same'))).toBe(false)
    expect(result.notes?.join('\n')).toMatch(/diffoscope/)
    expect(result.notes?.join('\n')).toContain('too large to keep')
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('a name that is too long when its bytes are shown is left out, and is no error', async () => {
    const keep = { dir: path.join(dir, 'named'), shown: 'named', maxBytes: 1e6, diffoscopeSec: 60 }
    const name = `$(printf '\\377%.0s' $(seq 100))`
    const result = await build(root, `mkdir -p out; date +%N > "out/${name}"; date +%N > out/t`, { keep })
    expect(result.differences).toHaveLength(2)
    expect(result.kept).toEqual({ paths: ['t'], omitted: 1 })
  })
})

describe('diffoscope', () => {
  test('that takes too long is ended, with nothing of it left behind', async () => {
    const [bin, kept] = [path.join(dir, 'bin'), path.join(dir, 'slow')]
    for (const made of [bin, path.join(kept, 'first'), path.join(kept, 'second')])
      mkdirSync(made, { recursive: true })
    const seen = path.join(dir, 'seen')
    writeFileSync(
      path.join(bin, 'diffoscope'),
      `#!/bin/sh\nmkdir "$TMPDIR/unpacked"\nprintf %s "$TMPDIR" > ${seen}\nexec sleep 60\n`,
      { mode: 0o755 }
    )
    const before = process.env['PATH']
    process.env['PATH'] = `${bin}${path.delimiter}${before ?? ''}`
    try {
      const note = await diffoscopeNote(kept, 'shown/slow', 3_000)
      expect(note).toMatch(
        /^diffoscope gave no report \(took more than 3 s\); to try again: cd shown\/slow && /
      )
      expect(existsSync(readFileSync(seen, 'utf8'))).toBe(false)
    } finally {
      process.env['PATH'] = before
    }
  })
})
