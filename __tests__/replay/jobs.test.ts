import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { World } from '../../src/evidence/world.js'
import { appendRecord } from '../../src/ledger/append.js'
import { repository } from '../pack/world.js'
import { evidence, keep, replay } from './forge.js'
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

test.each<[string, Partial<World>, number]>([
  ['is held against the floor of its own job', {}, 88],
  ['of an older version, against the floor of every job', { everyJob: true }, 90]
])('a pack %s', async (_, older, floor) => {
  const { gates, pack } = await keep({ ...world(), ...older })
  const { checks, verdicts } = await replay(pack)
  expect(gates.find(({ name }) => name === 'coverage')).toMatchObject({ value: 50, threshold: floor })
  expect(verdicts?.base?.same_job).toBe(floor === 88 ? true : undefined)
  expect(checks.filter(({ ok }) => !ok)).toEqual([])
})
