import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { World } from '../../src/evidence/world.js'
import type { Verdicts } from '../../src/legs/verdicts.js'
import { repository } from '../pack/world.js'
import { COVERAGE, evidence, forge, keep, replay } from './forge.js'
import { worldAt } from './world.js'

const CONTRACT = `version: 1
datasets:
  d: { path: gone.csv, checksum_type: sha256, checksum: ${'a'.repeat(64)} }
`

async function wrong(pack: string): Promise<string> {
  const { checks } = await replay(pack)
  return checks
    .filter(({ ok }) => !ok)
    .map(({ name, detail }) => `${name}: ${detail}`)
    .join('\n')
}

async function kept(files: Record<string, string>): Promise<World> {
  const world = worldAt(repository(files))
  expect(await wrong((await keep(world)).pack)).toBe('')
  return world
}

const forged = (world: World, change: (verdicts: Verdicts) => void): Promise<string> =>
  forge(world, 'evidence/verdicts.json', (text) => {
    const verdicts = JSON.parse(text) as Verdicts
    change(verdicts)
    return JSON.stringify(verdicts)
  })

const gateOf = (verdicts: Verdicts, name: string): object =>
  verdicts.gates.find((gate) => gate.name === name) ?? {}

test('data that pass leave a result', async () => {
  const world = await kept({ ...evidence, 'data_contracts.yaml': CONTRACT })
  rmSync(path.join(world.root, 'evidence/datasets'), { recursive: true })
  const pack = await forged(world, (verdicts) => {
    delete verdicts.inputs.datasets
    Object.assign(gateOf(verdicts, 'datasets'), { verdict: 'pass', value: 0 })
  })
  expect(await wrong(pack)).toContain('datasets is recorded as pass, and no result of it was kept')
})

test.each([
  ['it was large', /coverage-files is said to be left out, and not for a name/],
  ['"a.info" cannot be in a pack: its name is absolute', /coverage-files is said to be left out/],
  ['"a\\x" cannot be in a pack', /coverage-files is said to be left out/]
])('evidence that is left out since %j has a name that no pack can hold', async (said, message) => {
  const world = await kept(evidence)
  const pack = await forged(world, (verdicts) => {
    verdicts.left_out = { 'coverage-files': said }
    Object.assign(gateOf(verdicts, 'coverage'), { verdict: 'pass', value: 99 })
  })
  expect(await wrong(pack)).toMatch(message)
})

test.each(['cov/a\\b.info', `cov/${'a'.repeat(240)}/${'b'.repeat(100)}\\.info`])(
  'a report that no pack can hold, %j, is one',
  async (name) => {
    const world = worldAt(repository({ 'cov/b.info': COVERAGE }))
    mkdirSync(path.dirname(path.join(world.root, name)), { recursive: true })
    writeFileSync(path.join(world.root, name), COVERAGE)
    Object.assign(world.settings.values, { 'coverage-files': ['cov/**/*.info'] })
    const { pack } = await keep(world)
    const { verdicts } = await replay(pack)
    expect(verdicts?.left_out?.['coverage-files']).toMatch(/cannot be in a pack/)
    expect(await wrong(pack)).toBe('')
  }
)

test('changed lines are not left out where they are there', async () => {
  const world = await kept(evidence)
  mkdirSync(path.join(world.root, 'evidence/coverage'), { recursive: true })
  writeFileSync(path.join(world.root, 'evidence/coverage/changed-lines.json'), '{}')
  const pack = await forged(world, (verdicts) => {
    verdicts.left_out = { 'changed-lines': 'which lines were changed is too much to be kept' }
  })
  expect(await wrong(pack)).toContain('the changed lines are said to be left out, and are in the pack')
})

test('a run that was cancelled passes no gate that it has not measured', async () => {
  const world = await kept(evidence)
  const pack = await forged(world, (verdicts) => {
    verdicts.result = 'cancelled'
    Object.assign(gateOf(verdicts, 'coverage'), { verdict: 'pass', value: null })
  })
  expect(await wrong(pack)).toContain('coverage is recorded as pass, and without a value')
})
