import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { World } from '../../src/evidence/world.js'
import { packEvidence } from '../../src/keep.js'
import type { Verdicts } from '../../src/legs/verdicts.js'
import { repository } from '../pack/world.js'
import { COVERAGE, evidence, forge, keep, replay } from './forge.js'
import { worldAt } from './world.js'

const LOW = JSON.stringify({ y_true: [1, 0, 0, 1], y_prob: [0.1, 0.9, 0.8, 0.2] })

async function wrong(pack: string): Promise<string> {
  const { checks } = await replay(pack)
  return checks
    .filter(({ ok }) => !ok)
    .map(({ name, detail }) => `${name}: ${detail}`)
    .join('\n')
}

/** The verdicts no longer name evidence of a kind, nor judge it, and no record says otherwise; it lies in the pack still. */
async function without(world: World, kind: 'coverage-files' | 'predictions', gates: readonly string[]) {
  for (const file of world.inputs) world.inputs.add(file)
  rmSync(path.join(world.root, 'evidence/runs'), { recursive: true })
  return forge(world, 'evidence/verdicts.json', (text) => {
    const verdicts = JSON.parse(text) as Verdicts
    delete verdicts.inputs[kind]
    for (const gate of verdicts.gates)
      if (gates.includes(gate.name)) Object.assign(gate, { verdict: 'not-evaluated', value: null })
    verdicts.result = 'passed'
    return JSON.stringify(verdicts)
  })
}

test.each<[string, Record<string, string>, Record<string, unknown>, string]>([
  ['in a usual place', evidence, {}, 'lcov.info'],
  ['that a setting names', { 'out/a.info': COVERAGE }, { 'coverage-files': ['./out/a.info'] }, 'out/a.info'],
  ['that a glob finds', { 'out/a.info': COVERAGE }, { 'coverage-files': ['out/**/*.info'] }, 'out/a.info']
])('coverage %s counts, whether the verdicts name it or not', async (_, files, settings, file) => {
  const world = worldAt(repository(files))
  Object.assign(world.settings.values, settings)
  expect(await wrong((await keep(world)).pack)).toBe('')
  const said = await wrong(await without(world, 'coverage-files', ['coverage']))
  expect(said).toContain(`the settings find ${file} as coverage-files, on which the verdicts do not rest`)
  expect(said).toMatch(/coverage is recorded as "not-evaluated" .*computed again as "fail" \(50/)
})

test('so do predictions', async () => {
  const world = worldAt(
    repository({ 'predictions.json': LOW, 'junit.xml': '<testsuite><testcase name="a"/></testsuite>' })
  )
  expect(await wrong((await keep(world)).pack)).toBe('')
  expect(await wrong(await without(world, 'predictions', ['ece', 'brier', 'mce']))).toMatch(
    /the settings find predictions\.json as predictions/
  )
})

test('what the run itself has written is no evidence that a glob found', async () => {
  const files = {
    'reports/coverage.json': '{"total":{"lines":{"total":2,"covered":2,"skipped":0,"pct":100}}}',
    ...evidence
  }
  const world = worldAt(repository(files))
  Object.assign(world.settings.values, { 'test-results': ['**/*.json'] })
  expect(await wrong((await keep(world)).pack)).toBe('')
  expect(await wrong(path.join(world.root, (await packEvidence(world)).path))).toBe('')
})

test('a glob that is none makes no pack invalid', async () => {
  const world = worldAt(repository(evidence))
  Object.assign(world.settings.values, { 'test-results': ['!(a*'] })
  expect(await wrong((await keep(world)).pack)).toBe('')
})
