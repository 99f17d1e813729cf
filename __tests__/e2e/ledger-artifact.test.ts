import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { gunzipSync } from 'node:zlib'
import { verifyChain } from '../../src/ledger/chain.js'
import type { LoopbackArtifacts } from '../loopback/artifacts.js'
import type { LoopbackGitHub } from '../loopback/github.js'
import type { JobResult } from '../loopback/runner.js'
import { LoopbackRuns } from '../loopback/runs.js'
import { pullRequest, PUSH } from './events.js'
import { artifactService, gitHub, run } from './loopback.js'
import { text, workspace } from './workspace.js'

const LEDGER = 'provenance-ledger.jsonl.gz'
let github: LoopbackGitHub
let artifacts: LoopbackArtifacts
beforeAll(async () => {
  github = await gitHub()
  artifacts = await artifactService()
  github.rooms.push(new LoopbackRuns(artifacts).room)
})
afterAll(async () => {
  await github.stop()
  await artifacts.stop()
})

async function measured(
  percent: number,
  event: Pick<Parameters<typeof run>[0], 'event' | 'payload'>,
  sha: string
): Promise<{ dir: string; result: JobResult }> {
  const dir = workspace({ 'coverage.json': `{"totals": {"percent_covered": ${percent}}}` })
  const result = await run({
    workspace: dir,
    ...event,
    github,
    artifacts,
    sha: sha.repeat(40),
    inputs: { ledger: 'artifact', 'upload-artifacts': 'false' }
  })
  return { dir, result }
}

const ledgerOf = ({ result }: { result: JobResult }): string | undefined => {
  const found = result.artifacts.find(({ name }) => name === LEDGER)
  return found === undefined ? undefined : gunzipSync(found.bytes).toString('utf8')
}

test('a pushed run leaves the ledger; the next and a pull request are compared with it', async () => {
  const first = await measured(90, PUSH, 'd')
  expect(first.result.exit).toBe(0)
  const second = await measured(92.5, PUSH, 'e')
  expect(second.result.summary).toMatch(/\+2\.50 points/)
  expect(text(second.dir, 'evidence/report.html')).toContain('main at ddddddd')
  const grown = ledgerOf(second) ?? ''
  expect(verifyChain([{ name: LEDGER, text: grown }])).toMatchObject({ records: 2, problems: [] })
  expect(grown.startsWith(ledgerOf(first) ?? 'none')).toBe(true)

  const pull = await measured(91, pullRequest(), 'c')
  expect(pull.result.exit).toBe(0)
  expect(github.comments[0]?.body).toMatch(/-1\.50 points/)
  expect(ledgerOf(pull)).toBeUndefined()
  expect(github.problems).toEqual([])
  expect(artifacts.problems).toEqual([])
}, 240_000)

test('a ledger that may not be read is a warning that names the permission', async () => {
  github.faults.add({ path: /actions\/artifacts/, times: Infinity, effect: { kind: 'status', status: 403 } })
  const { result } = await measured(99, PUSH, '1')
  expect(result.exit).toBe(0)
  expect(result.stdout).toMatch(/::warning::the ledger could not be read.*actions: read/)
  expect(result.stdout).toMatch(/::warning::the run record was not added.*actions: read/)
}, 240_000)
