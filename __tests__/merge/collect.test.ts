import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { writeVerdicts } from '../../src/legs/verdicts.js'
import type { Verdicts } from '../../src/legs/verdicts.js'
import { collectLegs } from '../../src/merge/collect.js'
import { makePack } from '../../src/pack/make-pack.js'
import { scratch } from '../ledger/scratch.js'
import { assess, factsOnDisk } from '../../src/assess.js'
import { verdictsOf } from '../../src/verdicts.js'
import { COVERAGE, view } from '../replay/forge.js'
import { worldAt } from '../replay/world.js'
import { FORMATS, optionsFor, unpack } from '../pack/world.js'

/** A directory in which a job ran: its coverage report, its verdicts. */
async function ran(inputs?: Verdicts['inputs']): Promise<string> {
  const dir = scratch()
  mkdirSync(path.join(dir, 'out'))
  writeFileSync(path.join(dir, 'out/cov.json'), COVERAGE)
  const world = worldAt(dir)
  Object.assign(world.settings.values, { 'coverage-files': ['out/cov.json'] })
  const assessment = { ...assess(world, await factsOnDisk(world)), settings: view(world) }
  const verdicts = verdictsOf(assessment, world)
  mkdirSync(path.join(dir, 'evidence'))
  writeVerdicts(path.join(dir, 'evidence/verdicts.json'), { ...verdicts, ...(inputs && { inputs }) })
  return dir
}

async function packed(
  format: 'zip' | 'tar.gz',
  into: string,
  more: readonly string[] = [],
  change: (verdicts: Verdicts) => void = () => undefined
): Promise<string> {
  const dir = await ran()
  for (const file of more) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true })
    writeFileSync(path.join(dir, file), '{}')
  }
  const own = path.join(dir, 'evidence/verdicts.json')
  const verdicts = JSON.parse(readFileSync(own, 'utf8')) as Verdicts
  change(verdicts)
  writeVerdicts(own, verdicts)
  const sources = ['out/cov.json', ...more]
  const { path: pack } = await makePack(optionsFor(dir, format, { sources, run: worldAt(dir).run }))
  mkdirSync(into, { recursive: true })
  const target = path.join(into, path.basename(pack))
  cpSync(path.join(dir, pack), target)
  return target
}

describe('a leg is found', () => {
  test.each(FORMATS)(
    'in a pack as %s, in a directory of its own below the one that is named',
    async (format) => {
      const [root, results] = [scratch(), scratch()]
      await packed(format, path.join(results, 'pack-linux'))
      await packed(format, path.join(results, 'pack-macos'))
      const { legs } = await collectLegs(root, 'evidence', [results])
      expect(legs.map(({ name, files }) => ({ name, files }))).toEqual([
        { name: 'pack-linux', files: { 'coverage-files': ['evidence/legs/pack-linux/out/cov.json'] } },
        { name: 'pack-macos', files: { 'coverage-files': ['evidence/legs/pack-macos/out/cov.json'] } }
      ])
      expect(readFileSync(path.join(root, 'evidence/legs/pack-macos/out/cov.json'), 'utf8')).toBe(COVERAGE)
    }
  )

  test('in a pack that holds files of the repository called verdicts.json, however high they lie', async () => {
    const pack = await packed('zip', scratch(), ['a/verdicts.json', 'docs/deep/down/verdicts.json'])
    const root = scratch()
    const { legs } = await collectLegs(root, 'evidence', [pack])
    expect(legs).toMatchObject([{ verdicts: { run: { job: 'test' } } }])
    expect(existsSync(path.join(root, legs[0]?.dir ?? '', 'evidence/verdicts.json'))).toBe(true)
    expect(existsSync(path.join(root, legs[0]?.dir ?? '', 'a/verdicts.json'))).toBe(false)
  })

  test('in the directory in which the job ran, and in one into which its pack was unpacked', async () => {
    const [root, unpacked] = [scratch(), path.join(scratch(), 'unpacked')]
    await unpack(await packed('zip', scratch()), unpacked, () => true)
    const { legs } = await collectLegs(root, 'evidence', [await ran(), unpacked])
    expect(legs.map(({ verdicts }) => verdicts?.run.job)).toEqual(['test', 'test'])
  })

  test('as single results of validate and double-build', async () => {
    const [root, results] = [scratch(), scratch()]
    mkdirSync(path.join(results, 'one/datasets'), { recursive: true })
    mkdirSync(path.join(results, 'two/evidence/builds'), { recursive: true })
    writeFileSync(path.join(results, 'one/datasets/shard-1-of-2.json'), '{}')
    writeFileSync(path.join(results, 'two/evidence/builds/single-linux.json'), '{}')
    expect((await collectLegs(root, 'evidence', [results])).legs).toEqual([
      {
        name: 'shard-1-of-2',
        dir: 'evidence/legs/shard-1-of-2',
        files: { datasets: ['evidence/legs/shard-1-of-2/shard-1-of-2.json'] }
      },
      {
        name: 'single-linux',
        dir: 'evidence/legs/single-linux',
        files: { builds: ['evidence/legs/single-linux/single-linux.json'] }
      }
    ])
  })
})

describe('no leg is overlooked', () => {
  test('packs, directories and single results side by side', async () => {
    const [root, results] = [scratch(), scratch()]
    await packed('zip', results)
    cpSync(await ran(), path.join(results, 'docs'), { recursive: true })
    mkdirSync(path.join(results, 'a/b/c'), { recursive: true })
    await packed('tar.gz', path.join(results, 'a/b/c'))
    writeFileSync(path.join(results, 'shard-1-of-2.json'), '{}')
    const { legs } = await collectLegs(root, 'evidence', [results])
    expect(legs.map(({ name }) => name).slice(1)).toEqual(['shard-1-of-2', 'c', 'docs'])
    expect(legs).toHaveLength(4)
  })

  test('artifacts whose root was the evidence directory are not taken for one job', async () => {
    const results = scratch()
    for (const name of ['legA', 'legB'])
      cpSync(path.join(await ran(), 'evidence'), path.join(results, name), { recursive: true })
    await expect(collectLegs(scratch(), 'evidence', [results])).rejects.toThrow(/holds no result of a run/)
  })

  test('a job that ran in the directory of the results is an error', async () => {
    const results = await ran()
    cpSync(await ran(), path.join(results, 'docs'), { recursive: true })
    await expect(collectLegs(scratch(), 'evidence', [results])).rejects.toThrow(
      /holds a result of its own, and another one in docs/
    )
  })

  test('a place without a result is told beside those that have one', async () => {
    const empty = path.join(scratch(), 'empty')
    mkdirSync(empty)
    const { legs, missing } = await collectLegs(scratch(), 'evidence', [
      await ran(),
      empty,
      path.join(empty, 'gone')
    ])
    expect(legs).toHaveLength(1)
    expect(missing).toEqual(['empty holds no result of a run', 'gone does not exist'])
  })

  test('places of one name are told apart', async () => {
    const [a, b] = [path.join(scratch(), 'a'), path.join(scratch(), 'b')]
    for (const dir of [a, b]) cpSync(await ran(), path.join(dir, 'packs'), { recursive: true })
    const { legs } = await collectLegs(scratch(), 'evidence', [path.join(a, 'packs'), path.join(b, 'packs')])
    expect(legs.map(({ name }) => name)).toEqual(['a/packs', 'b/packs'])
  })
})

describe('no leg is made of', () => {
  const collect = (...places: string[]): Promise<unknown> => collectLegs(scratch(), 'evidence', places)

  test('a place that is not there, or holds nothing', async () => {
    await expect(collect(path.join(scratch(), 'none'))).rejects.toThrow(/none does not exist/)
    await expect(collect(scratch())).rejects.toThrow(/holds no result of a run/)
  })

  test('a pack with a bit flipped', async () => {
    const pack = await packed('zip', scratch())
    const bytes = readFileSync(pack)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 8
    writeFileSync(pack, bytes)
    await expect(collect(pack)).rejects.toThrow(/is damaged|is not a valid pack/)
  })

  test.each<[string, (verdicts: Verdicts) => void, RegExp]>([
    [
      'a failure made a pass',
      (verdicts) => {
        verdicts.result = 'passed'
        Object.assign(verdicts.gates.find(({ name }) => name === 'coverage') ?? {}, { verdict: 'pass' })
      },
      /is not valid: replay: coverage is recorded as "pass" .* computed again as "fail"/
    ],
    [
      'another branch than that of its manifest',
      ({ run }) => void (run.git_branch = 'side'),
      /the verdicts are of branch side, and the manifest is of main/
    ]
  ])('a pack that verify finds not valid: %s', async (_, change, message) => {
    await expect(collect(await packed('zip', scratch(), [], change))).rejects.toThrow(message)
  })

  test('a directory whose evidence was changed after its run', async () => {
    const dir = await ran()
    writeFileSync(path.join(dir, 'out/cov.json'), COVERAGE.replace('DA:2,0', 'DA:2,1'))
    await expect(collect(dir)).rejects.toThrow(/coverage is recorded as "fail" \(50, .* as "pass" \(100/)
  })

  test('verdicts whose evidence is missing', async () => {
    const dir = await ran({ 'coverage-files': ['out/cov.json', 'out/gone.json'] })
    await expect(collect(dir)).rejects.toThrow(/has no out\/gone\.json, on which its verdicts rest/)
  })

  test('a file that is reached through a symlink out of the directory', async () => {
    const [dir, secret] = [await ran({ 'coverage-files': ['out/link'] }), scratch()]
    writeFileSync(path.join(secret, 'secret'), 'secret')
    symlinkSync(path.join(secret, 'secret'), path.join(dir, 'out/link'))
    await expect(collect(dir)).rejects.toThrow(/leaves the repository through a symlink/)
  })

  test('an unpacked pack in which a file was changed', async () => {
    const unpacked = path.join(scratch(), 'unpacked')
    const pack = await packed('zip', scratch())
    await unpack(pack, unpacked, () => true)
    // MANIFEST.json is not among what unpack writes; the artifact client writes it like any other file.
    writeFileSync(path.join(unpacked, 'MANIFEST.json'), await manifestOf(pack))
    await expect(collect(unpacked)).resolves.toMatchObject({ legs: [{ name: 'unpacked' }], missing: [] })
    writeFileSync(path.join(unpacked, 'out/cov.json'), '[]')
    await expect(collect(unpacked)).rejects.toThrow(
      /out\/cov\.json is not what the manifest of unpacked lists/
    )
  })

  test('what an earlier merge has copied', async () => {
    const root = scratch()
    await collectLegs(root, 'evidence', [await ran()])
    expect(existsSync(path.join(root, 'evidence/legs'))).toBe(true)
    await expect(collectLegs(root, 'evidence', [path.join(root, 'evidence/legs')])).rejects.toThrow(
      /own copies/
    )
  })
})

async function manifestOf(pack: string): Promise<Buffer> {
  const { readArchive } = await import('../../src/pack/read-archive.js')
  const { files } = await readArchive(pack, (name) => name === 'MANIFEST.json')
  return files[0]?.content ?? Buffer.alloc(0)
}
