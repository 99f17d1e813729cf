import { afterAll, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { mergeSingleBuilds } from '../../src/builds/merge-singles.js'
import {
  readSingleBuild,
  singleBuild,
  type ListedEntry,
  type SingleBuild
} from '../../src/builds/single-build.js'
import { GateError } from '../../src/lib/errors.js'
import { build, temporary } from './helpers.js'

const { dir, clean } = temporary()
afterAll(clean)
writeFileSync(path.join(dir, 'source'), 'x')

const once = (command: string, machine: string): Promise<SingleBuild> =>
  singleBuild({ root: dir, command, outputs: ['out'], timeoutSec: 60, gitSha: 'abc' }, machine)

/** As another build would be recorded. */
const other = (record: SingleBuild, change: Partial<SingleBuild>): SingleBuild => ({
  ...record,
  build_id: undefined,
  ...change
})

const copy = (record: SingleBuild): SingleBuild => JSON.parse(JSON.stringify(record)) as SingleBuild

describe('one build a machine', () => {
  test('has the hash that a double build has, and is read back as it was written', async () => {
    const command = 'mkdir -p out; cp source out/; ln -s source out/link'
    const [single, double] = [await once(command, 'here'), await build(dir, command)]
    expect(single.hash).toBe(double.builds[0]?.hash)
    const file = path.join(dir, 'single.json')
    writeFileSync(file, JSON.stringify(single))
    expect(readSingleBuild(file)).toEqual(single)
    writeFileSync(file, JSON.stringify({ ...single, hash: 'none' }))
    expect(() => readSingleBuild(file, 'single.json')).toThrow(/single.json .*hash/)
  })

  test('a build that fails is an error with its last lines', async () => {
    await expect(once('echo the reason; exit 4', 'here')).rejects.toThrow(/exit 4[^]*the reason/)
  })
})

describe('several machines', () => {
  test('equal and differing outputs, per platform and across', async () => {
    const a = await once('mkdir -p out; echo same > out/s; echo one > out/d', 'a')
    const b = other(a, { machine: 'b' })
    const c = {
      ...(await once('mkdir -p out; echo same > out/s; echo two > out/d; echo > out/more', 'c')),
      command: a.command,
      platform: 'other-cpu'
    }
    const pairs = mergeSingleBuilds([a, b, c])
    expect(pairs.map((p) => [p.first, p.second, p.same_platform, p.comparison.status])).toEqual([
      ['a', 'b', true, 'bit_identical'],
      ['a', 'c', false, 'diverged']
    ])
    expect(pairs[1]?.comparison.differences.map((d) => `${d.path} ${d.kind}`)).toEqual([
      'd content',
      'more only_in_second'
    ])
  })

  test('one machine, or another commit, is no comparison', async () => {
    const a = await once('mkdir -p out; echo same > out/s', 'a')
    expect(() => mergeSingleBuilds([a])).toThrow(GateError)
    expect(() => mergeSingleBuilds([a, other(a, { git_sha: 'other' })])).toThrow(
      /did not build the same thing/
    )
    const rehashed = other(a, { machine: 'b', hash: a.hash.replace(/.=$/, 'A=') })
    expect(() => mergeSingleBuilds([a, rehashed])).toThrow(/two hashes and the same listing/)
  })

  test('one hash of two listings is a contradiction, not equality', async () => {
    const a = await once('mkdir -p out; echo same > out/s', 'a')
    const changed = (change: Partial<ListedEntry>): SingleBuild =>
      other(a, { machine: 'b', listing: a.listing.map((e) => (e.path === 's' ? { ...e, ...change } : e)) })
    for (const change of [{ sha256: 'f'.repeat(64) }, { mode: '0755' }, { path: 't' }])
      expect(() => mergeSingleBuilds([a, changed(change)])).toThrow(/the same hash and two listings/)
    expect(() => mergeSingleBuilds([a, other(a, { listing: a.listing.slice(0, 1) })])).toThrow(/two listings/)
    // What another umask does is in neither.
    expect(mergeSingleBuilds([a, changed({ mode: '0664' })])[0]?.comparison.status).toBe('bit_identical')
  })

  test('a setuid bit, or a FIFO, of one machine only is a difference under one hash', async () => {
    const a = await once('mkdir -p out; echo same > out/s', 'a')
    const listing = a.listing.map((e) => (e.path === 's' ? { ...e, mode: '4644' } : e))
    const status = (listing: SingleBuild['listing']): unknown =>
      mergeSingleBuilds([a, other(a, { machine: 'b', listing })])[0]?.comparison
    expect(status(listing)).toMatchObject({ status: 'diverged', differences: [{ path: 's', kind: 'mode' }] })
    expect(status([...a.listing, { path: 'x', kind: 'special' }])).toMatchObject({
      status: 'diverged',
      differences: [{ path: 'x', kind: 'only_in_second' }]
    })
  })

  test('one record twice is not two builds; two jobs on machines of one name are', async () => {
    const command = 'mkdir -p out; echo same > out/s'
    const [a, again] = [await once(command, 'runner'), await once(command, 'runner')]
    const twice = /the record of .* is there twice/
    expect(() => mergeSingleBuilds([a, again, copy(a)])).toThrow(twice)
    expect(() => mergeSingleBuilds([a, { ...a, machine: 'renamed' }])).toThrow(twice)
    expect(mergeSingleBuilds([a, again])[0]?.comparison.status).toBe('bit_identical')
    // Records of older writers have no id.
    const older = copy(other(a, {}))
    expect(() => mergeSingleBuilds([older, copy(older)])).toThrow(twice)
    expect(mergeSingleBuilds([older, other(older, { seconds: older.seconds + 0.001 })])).toHaveLength(1)
  })
})
