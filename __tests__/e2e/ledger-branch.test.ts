import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { verifyChain } from '../../src/ledger/chain.js'
import type { LoopbackGitHub } from '../loopback/github.js'
import type { JobResult } from '../loopback/runner.js'
import { pullRequest, PUSH } from './events.js'
import { gitHub, run } from './loopback.js'
import { filesIn, text, workspace } from './workspace.js'

const BRANCH = 'provenance-ledger'
let github: LoopbackGitHub
beforeAll(async () => {
  github = await gitHub()
})
afterAll(async () => {
  await github.stop()
})

const records = async (): Promise<string> =>
  github.git.git(['show', `${BRANCH}:${(await github.git.git(['ls-tree', '--name-only', BRANCH])).trim()}`])

interface Outcome {
  dir: string
  result: JobResult
}

async function measured(
  percent: number,
  event: Pick<Parameters<typeof run>[0], 'event' | 'payload'>,
  sha: string,
  inputs: Record<string, string> = {}
): Promise<Outcome> {
  const dir = workspace({ 'coverage.json': `{"totals": {"percent_covered": ${percent}}}` })
  const result = await run({
    workspace: dir,
    ...event,
    github,
    artifacts: null,
    sha: sha.repeat(40),
    inputs: { ledger: 'branch', 'upload-artifacts': 'false', ...inputs }
  })
  return { dir, result }
}

test('a pushed run records itself on the branch; the next and a pull request are compared with it', async () => {
  const first = await measured(90, PUSH, 'd')
  expect(first.result.exit).toBe(0)
  const second = await measured(92.5, PUSH, 'e')
  expect(second.result.summary).toMatch(/\+2\.50 points/)
  expect(text(second.dir, 'evidence/report.html')).toContain('main at ddddddd')
  expect(text(second.dir, 'evidence/report.html')).toContain('id="trends"')
  const before = await records()
  expect(verifyChain([{ name: 'm', text: before }])).toMatchObject({ records: 2, problems: [] })

  const pull = await measured(91, pullRequest(), 'c')
  expect(pull.result.exit).toBe(0)
  expect(github.comments[0]?.body).toMatch(/-1\.50 points/)
  expect(await records()).toBe(before)

  const never = await measured(91, PUSH, 'f', { ledger: 'none' })
  expect(filesIn(never.dir).filter((name) => name.startsWith('evidence/runs/'))).toEqual([])
  expect(await records()).toBe(before)
  expect(github.problems).toEqual([])
}, 240_000)

test('a ledger that cannot be read is a warning, and fails the ratchet, whose floor is not known', async () => {
  const wrong = { 'ledger-branch': 'a-branch', 'publish-timeout': '20' }
  github.faults.add({ path: /matching-refs/, times: Infinity, effect: { kind: 'status', status: 403 } })
  const plain = await measured(99, PUSH, '1', wrong)
  expect(plain.result.exit).toBe(0)
  expect(plain.result.stdout).toMatch(/::warning::the ledger could not be read.*contents: read/)
  expect(plain.result.stdout).toMatch(/::warning::the run record was not added.*contents: write/)
  const ratchet = await measured(99, PUSH, '2', { ...wrong, ratchet: 'true' })
  expect(ratchet.result.exit).toBe(1)
}, 240_000)
