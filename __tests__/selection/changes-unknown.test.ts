import { describe, expect, test } from '@jest/globals'
import { chooseTests } from '../../src/selection/choose.js'
import { Repository } from '../evidence/repository.js'

const TESTS = Array.from({ length: 12 }, (_, i) => ({
  name: `test_${i}`,
  duration_sec: 1,
  result: i === 0 ? 'fail' : 'pass'
}))
const HISTORY = {
  'ci_runs.jsonl': Array.from({ length: 5 }, () => `${JSON.stringify({ tests: TESTS })}\n`).join('')
}

/** Outside of CI: no event names a base. */
async function chosen(
  repository: Repository,
  inputs: Record<string, string> = {}
): Promise<[reason: string, chosen: number, warnings: string]> {
  const world = await repository.world({ inputs: { 'budget-sec': '3', ...inputs } })
  expect(world.run.event).toBeNull()
  const { reason, tests, warnings } = await chooseTests(world)
  // `lines` lists every test, so their count is what runs.
  return [reason, tests.length, warnings.join()]
}

describe('outside of CI everything runs', () => {
  test('where the checkout has no such diff-base', async () => {
    const repository = Repository.init()
    repository.commit(HISTORY)
    expect(await chosen(repository, { 'diff-base': 'v9' })).toEqual([
      'changes-unknown',
      12,
      expect.stringMatching(/every test runs: .*no commit "v9"/)
    ])
    expect((await chosen(repository, { 'diff-base': 'main' })).slice(0, 2)).toEqual(['selected', 3])
  })

  test('where a diff-base is set and there is no git', async () => {
    const [reason, count] = await chosen(new Repository().put(HISTORY), { 'diff-base': 'main' })
    expect([reason, count]).toEqual(['changes-unknown', 12])
  })

  test('in a checkout that git can tell nothing of', async () => {
    const [reason, count, warnings] = await chosen(Repository.init().put(HISTORY))
    expect([reason, count]).toEqual(['changes-unknown', 12])
    expect(warnings).toMatch(/every test runs: git has no commit/)
  })
})

test('where nothing is asked, in a directory that is no checkout, the history alone chooses, and it is said', async () => {
  expect(await chosen(new Repository().put(HISTORY))).toEqual([
    'selected',
    3,
    expect.stringContaining('chosen by the history alone: this is no git checkout')
  ])
})

test('in a checkout HEAD is what changes count from', async () => {
  const repository = Repository.init()
  repository.commit(HISTORY)
  expect(await chosen(repository)).toEqual(['selected', 3, ''])
})
