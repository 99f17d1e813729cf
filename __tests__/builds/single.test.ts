import { afterAll, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { mergeSingleBuilds } from '../../src/builds/merge-singles.js'
import { readSingleBuild, singleBuild, type SingleBuild } from '../../src/builds/single-build.js'
import { GateError } from '../../src/lib/errors.js'
import { build, temporary } from './helpers.js'

const { dir, clean } = temporary()
afterAll(clean)
writeFileSync(path.join(dir, 'source'), 'x')

const once = (command: string, machine: string): Promise<SingleBuild> =>
  singleBuild({ root: dir, command, outputs: ['out'], timeoutSec: 60, gitSha: 'abc' }, machine)

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
    const b = { ...a, machine: 'b' }
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
    expect(() => mergeSingleBuilds([a, { ...a, git_sha: 'other' }])).toThrow(/did not build the same thing/)
    expect(() => mergeSingleBuilds([a, { ...a, machine: 'b', hash: a.hash.replace(/.=$/, 'A=') }])).toThrow(
      /same listing/
    )
  })
})
