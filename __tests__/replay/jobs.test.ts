import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { World } from '../../src/evidence/world.js'
import { appendRecord } from '../../src/ledger/append.js'
import type { Verdicts } from '../../src/legs/verdicts.js'
import { repository } from '../pack/world.js'
import { evidence, forge, keep, replay } from './forge.js'
import { worldAt } from './world.js'

/** 50 % are covered; job `test` has had 88 % and job `other` 90 %. */
function world(): World {
  const at = worldAt(repository(evidence))
  Object.assign(at.settings.values, { ratchet: true })
  for (const [job, coverage_pct] of [
    ['test', 88],
    ['other', 90]
  ] as const)
    appendRecord(path.join(at.root, 'evidence/runs'), {
      timestamp: '2026-01-01T00:00:00.000Z',
      git_sha: 'b'.repeat(40),
      git_branch: 'main',
      ci_run_id: '6',
      run_attempt: 1,
      job,
      gates_passed: true,
      gates: {},
      selector_metrics: { coverage_pct }
    })
  return at
}

test('a pack is held against the floor of its own job, whatever it says of others', async () => {
  const at = world()
  const { gates, pack } = await keep(at)
  expect(gates.find(({ name }) => name === 'coverage')).toMatchObject({ value: 50, threshold: 88 })
  expect((await replay(pack)).checks.filter(({ ok }) => !ok)).toEqual([])
  const forged = await forge(at, 'evidence/verdicts.json', (text) => {
    const verdicts = JSON.parse(text) as Verdicts
    Object.assign(verdicts.gates.find(({ name }) => name === 'coverage') ?? {}, { threshold: 90 })
    verdicts.base = { base_branch: null, default_branch: 'main' }
    return JSON.stringify(verdicts)
  })
  const wrong = (await replay(forged)).checks.filter(({ name, ok }) => name === 'replay' && !ok)
  expect(wrong).toEqual([
    expect.objectContaining({ detail: expect.stringMatching(/coverage .*threshold >= 90.*>= 88/) })
  ])
})
