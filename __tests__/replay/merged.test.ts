import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { World } from '../../src/evidence/world.js'
import { packEvidence } from '../../src/keep.js'
import { sealRecord, type RunRecordDraft } from '../../src/ledger/record.js'
import type { Verdicts } from '../../src/legs/verdicts.js'
import { mergeRun } from '../../src/merge/run.js'
import { scratch } from '../ledger/scratch.js'
import { repository } from '../pack/world.js'
import { COVERAGE, keep, replay } from './forge.js'
import { worldAt } from './world.js'

const JUNIT = (inside: string): string =>
  `<testsuite name="s" tests="1"><testcase classname="c" name="t">${inside}</testcase></testsuite>`
const OWN = 'evidence/verdicts.json'

/** A directory called `name` in which a job ran. */
async function leg(name: string, files: Record<string, string>, settings: Record<string, unknown> = {}) {
  const world = worldAt(repository(files))
  Object.assign(world.settings.values, settings)
  await keep(world)
  const dir = path.join(scratch(), name)
  renameSync(world.root, dir)
  return dir
}

/** Three jobs of a matrix, of which the last failed and is made away with. */
async function withoutTheLast(place: Verdicts['leg']): Promise<World> {
  const legs = []
  for (const [i, name] of ['a', 'b', 'c'].entries())
    legs.push(await leg(name, { 'lcov.info': `${COVERAGE}${'\n'.repeat(i)}` }, { 'matrix-leg': `${i}/3` }))
  const world = worldAt(scratch())
  await mergeRun(world, legs)
  expect((await checksOf(world)).filter((line) => line.startsWith('WRONG'))).toEqual([])
  rmSync(path.join(world.root, 'evidence/legs/c'), { recursive: true })
  for (const name of ['a', 'b'])
    edit<Verdicts>(world, `evidence/legs/${name}/evidence/verdicts.json`, (verdicts) => {
      verdicts.leg = place === null ? null : { ...place, index: verdicts.leg?.index ?? 0 }
    })
  edit<Verdicts>(world, OWN, (verdicts) => {
    verdicts.legs?.there.pop()
    for (const files of Object.values(verdicts.inputs))
      files.splice(0, 9, ...files.filter((f) => !f.includes('/c/')))
    Object.assign(gateOf(verdicts, 'legs'), { verdict: 'pass', value: 2, threshold: 2 })
  })
  return world
}

/** Two jobs, of which the second alone judges its tests, and one of them fails. */
async function merged(): Promise<World> {
  const a = await leg('a', { 'lcov.info': COVERAGE })
  const b = await leg(
    'b',
    { 'lcov.info': COVERAGE, 'junit.xml': JUNIT('<failure/>') },
    { 'max-test-failures': 0 }
  )
  const world = worldAt(scratch())
  await mergeRun(world, [a, b])
  return world
}

function edit<T>(world: World, file: string, change: (value: T) => void): void {
  const full = path.join(world.root, file)
  const value = JSON.parse(readFileSync(full, 'utf8')) as T
  change(value)
  writeFileSync(full, `${JSON.stringify(value)}\n`)
}

const LEG = 'evidence/legs/b/evidence/verdicts.json'
const gateOf = (verdicts: Verdicts, name: string) => verdicts.gates.find((gate) => gate.name === name) ?? {}

/** The merge, its gate `legs` and its run record say that all is well. */
function passEverything(world: World): void {
  edit<Verdicts>(world, OWN, (verdicts) => {
    Object.assign(gateOf(verdicts, 'legs'), { verdict: 'pass' })
  })
  const [month = ''] = readdirSync(path.join(world.root, 'evidence/runs')).filter((n) => n.endsWith('.jsonl'))
  edit<Record<string, unknown>>(world, `evidence/runs/${month}`, (record) => {
    const gates = record['gates'] as Record<string, object>
    gates['legs'] = { ...gates['legs'], verdict: 'pass' }
    delete record['hash']
    Object.assign(record, sealRecord(record as unknown as RunRecordDraft, null))
  })
}

async function checksOf(world: World): Promise<string[]> {
  const { checks } = await replay(path.join(world.root, (await packEvidence(world)).path))
  return checks.map(({ name, ok, detail }) => `${ok ? 'ok' : 'WRONG'} ${name}: ${detail}`)
}

describe('the pack of a merge', () => {
  test('has every leg judged again, by what it has found', async () => {
    const checks = await checksOf(await merged())
    expect(checks.filter((line) => line.startsWith('WRONG'))).toEqual([])
    expect(checks).toContain('ok legs: 2 legs judged again by what each has found')
  })

  test('is not valid where a leg is made to pass, and the merge with it', async () => {
    const world = await merged()
    edit<Verdicts>(
      world,
      LEG,
      (verdicts) => void Object.assign(gateOf(verdicts, 'tests'), { verdict: 'pass' })
    )
    passEverything(world)
    const wrong = (await checksOf(world)).filter((line) => line.startsWith('WRONG'))
    expect(wrong).toEqual([
      expect.stringMatching(/^WRONG legs: b: .*tests is recorded as "pass" .* computed again as "fail"/)
    ])
  })

  test.each<[string, (world: World) => void, RegExp]>([
    [
      'a leg that measured nothing is made to have measured',
      (world) =>
        edit<Verdicts>(world, LEG, (verdicts) => void Object.assign(gateOf(verdicts, 'tests'), { value: 0 })),
      /b: .*tests is recorded as "fail" \(0, .* computed again as "fail" \(1,/
    ],
    [
      'the report of a leg is another one',
      (world) => writeFileSync(path.join(world.root, 'evidence/legs/b/junit.xml'), JUNIT('')),
      /tests is recorded as "fail" .* computed again as "pass"/
    ],
    [
      'the record of a leg is another one',
      (world) =>
        edit<Record<string, unknown>>(
          world,
          'evidence/legs/b/evidence/runs/2026-01.jsonl',
          (record) => void (record['job'] = 'x')
        ),
      /b: evidence\/runs\/2026-01\.jsonl:1 was altered/
    ],
    [
      'a leg is of another commit',
      (world) => edit<Verdicts>(world, LEG, ({ run }) => void (run.git_sha = 'f'.repeat(40))),
      /are of two commits/
    ],
    [
      'the verdicts no longer say which legs there were',
      (world) => edit<Verdicts>(world, OWN, (verdicts) => void delete verdicts.legs),
      /do not say of which legs/
    ],
    [
      'a leg is no longer counted',
      (world) =>
        edit<Verdicts>(world, OWN, (verdicts) => {
          verdicts.legs?.there.pop()
          for (const files of Object.values(verdicts.inputs))
            files.splice(0, 9, ...files.filter((f) => !f.includes('/b/')))
          Object.assign(gateOf(verdicts, 'legs'), { verdict: 'pass', value: 1, threshold: 1 })
        }),
      /the pack holds the result of a leg in evidence\/legs\/b, which the verdicts do not count/
    ]
  ])('is not valid where %s', async (_, change, message) => {
    const world = await merged()
    change(world)
    const wrong = (await checksOf(world)).filter((line) => line.startsWith('WRONG'))
    expect(wrong.join('\n')).toMatch(message)
  })

  test.each([[null], [{ index: 0, total: 2 }]])(
    'is not valid where a leg is taken out, and the others are made to be %j',
    async (place) => {
      const wrong = (await checksOf(await withoutTheLast(place))).filter((line) =>
        line.startsWith('WRONG legs')
      )
      expect(wrong.join('\n')).toMatch(/a: .*the verdicts are of (no leg|leg 0\/2), and matrix-leg is "0\/3"/)
    }
  )

  test('is valid where it is a merge of merges, and one of them is judged down to its legs', async () => {
    const inner = await merged()
    const outer = worldAt(scratch())
    await mergeRun(outer, [inner.root, await leg('c', { 'lcov.info': `${COVERAGE}\n` })])
    expect((await checksOf(outer)).filter((line) => line.startsWith('WRONG'))).toEqual([])
    const [at = ''] = readdirSync(path.join(outer.root, 'evidence/legs')).filter((name) => name !== 'c')
    const nested = `evidence/legs/${at}/${LEG}`
    expect(existsSync(path.join(outer.root, nested))).toBe(true)
    edit<Verdicts>(
      outer,
      nested,
      (verdicts) => void Object.assign(gateOf(verdicts, 'tests'), { verdict: 'pass' })
    )
    expect((await checksOf(outer)).join('\n')).toMatch(/WRONG legs: .*b: .*tests is recorded as "pass"/)
  })

  test('is valid without what the pack of a leg did not hold, and says so', async () => {
    const big = `${COVERAGE}${'# x\n'.repeat(300_000)}`
    const settings = { 'coverage-base-file': ['big.info'], 'coverage-max-drop': 5, 'pack-max-file-mb': 1 }
    const from = await leg('a', { 'lcov.info': COVERAGE, 'big.info': big }, settings)
    const results = path.join(scratch(), 'results')
    renameSync(path.join(from, 'evidence/packs'), results)
    rmSync(from, { recursive: true })
    const world = worldAt(scratch())
    await mergeRun(world, [results])
    const checks = await checksOf(world)
    expect(checks.filter((line) => line.startsWith('WRONG'))).toEqual([])
    expect(checks.join('\n')).toMatch(/not-replayed: results: coverage-drop: big\.info was too large/)
  })
})
