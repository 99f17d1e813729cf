import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { archiveOf, verdicts } from './fork-results.js'
import type { LoopbackGitHub } from '../loopback/github.js'
import { LoopbackDownloads, LoopbackPulls } from '../loopback/pulls.js'
import type { JobResult } from '../loopback/runner.js'
import { HEAD, pullRequest } from './events.js'
import { gitHub, run } from './loopback.js'
import { packsIn, scratch, workspace } from './workspace.js'

const RUN = 777
let github: LoopbackGitHub
let pulls: LoopbackPulls
let downloads: LoopbackDownloads

beforeAll(async () => {
  github = await gitHub()
  downloads = await new LoopbackDownloads().start()
  pulls = new LoopbackPulls()
  github.rooms.push(pulls.room, downloads.room)
})
afterAll(async () => {
  await github.stop()
  downloads.stop()
  expect(downloads.authorizations).toEqual([])
})
beforeEach(() => {
  github.comments = []
  downloads.stored.length = 0
  pulls.knowsCommits = true
  pulls.pulls = [{ number: 7, state: 'open', sha: HEAD, head: 'stranger/repo', branch: 'feature/x' }]
})

function comment(change: Record<string, unknown> = {}): Promise<JobResult> {
  return run({
    workspace: scratch(),
    action: 'comment/action.yml',
    event: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        id: RUN,
        run_attempt: 1,
        name: 'CI',
        event: 'pull_request',
        head_sha: HEAD,
        head_branch: 'feature/x',
        head_repository: { full_name: 'stranger/repo', owner: { login: 'stranger' } },
        ...change
      }
    },
    github,
    artifacts: null
  })
}

function store(bytes: Buffer, announced?: number): void {
  downloads.stored.push({
    id: 5,
    run: RUN,
    name: 'provenance-pack-test-1.zip',
    bytes,
    ...(announced === undefined ? {} : { announced })
  })
}

describe('the comment of a fork', () => {
  test('is written from the pack that its own run left, on the pull request that GitHub names', async () => {
    const dir = workspace({ 'coverage.json': '{"totals": {"percent_covered": 80}}' })
    const first = await run({
      workspace: dir,
      ...pullRequest('stranger/repo'),
      github,
      artifacts: null,
      runId: RUN,
      inputs: { comment: 'false', 'upload-artifacts': 'false' }
    })
    expect(first.exit).toBe(1)
    store(readFileSync(path.join(dir, packsIn(dir)[0] ?? '')))
    pulls.knowsCommits = false
    const result = await comment()
    expect(result.stdout + result.stderr).toContain('comment created')
    expect(result).toMatchObject({ exit: 0, outputs: { 'pull-requests': '7' } })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]).toMatchObject({ issue: 7 })
    expect(github.comments[0]?.body).toMatch(/: failed · commit `aaaaaaa`[^]*`coverage` \| fail \| 80 \|/)
    await comment()
    expect(github.comments).toHaveLength(1)
  }, 240_000)

  test('holds nothing of an artifact that acts', async () => {
    const bad =
      '@everyone <script>alert(1)</script> [x](javascript:a) ![i](http://evil/p.png) `|` \n\n# big\n::error::x'
    store(archiveOf({ 'evidence/verdicts.json': verdicts({ name: bad, message: `${bad} closes #1` }) }))
    const { exit, stdout } = await comment()
    expect(exit).toBe(0)
    const body = github.comments[0]?.body ?? ''
    expect(body).not.toMatch(/@everyone|<script|^# big|(?<!\\)\]\((?:javascript|http:\/\/evil)|closes #1/m)
    expect(stdout).not.toMatch(/^::error::x/m)
  })

  const other = verdicts({ head_sha: 'e'.repeat(40) })
  test.each([
    ['another commit', () => archiveOf({ 'evidence/verdicts.json': other })],
    ['no schema', () => archiveOf({ 'evidence/verdicts.json': '{"number": 9, "result": "passed"}' })],
    ['two verdicts', () => archiveOf({ 'a/verdicts.json': verdicts({}), 'b/verdicts.json': verdicts({}) })],
    ['no archive', () => Buffer.from('<html>not a zip</html>')],
    ['verdicts of 17 MiB', () => archiveOf({ 'evidence/verdicts.json': Buffer.alloc(17 << 20, 0x20) })]
  ])('is not written from %s', async (_, make) => {
    store(make())
    const { exit } = await comment()
    expect([exit, github.comments]).toEqual([2, []])
  })

  test('is not written from an archive that announces too much', async () => {
    store(archiveOf({ 'evidence/verdicts.json': verdicts({}) }), 2 ** 31)
    expect([(await comment()).exit, github.comments]).toEqual([2, []])
  })

  test('is written from the pack of a repository that has a verdicts.json of its own', async () => {
    const own = verdicts({ name: 'stranger' })
    store(archiveOf({ 'a/verdicts.json': own, 'evidence/verdicts.json': verdicts({}) }))
    expect((await comment()).exit).toBe(0)
    expect(github.comments[0]?.body).toMatch(/`coverage` \| pass/)
    expect(github.comments[0]?.body).not.toContain('stranger')
  })

  test('takes no file name of an archive to the disk', async () => {
    store(archiveOf({ '../../../verdicts.json': verdicts({}), '../../escaped.txt': 'x' }))
    const { exit } = await comment()
    expect([exit === 0 || exit === 2, github.comments.every(({ issue }) => issue === 7)]).toEqual([
      true,
      true
    ])
  })

  test.each([
    ['of another repository', { head: 'other/repo' }],
    ['of another commit', { sha: 'd'.repeat(40) }],
    ['that is closed', { state: 'closed' as const }]
  ])('is not put on a pull request %s', async (_, change) => {
    pulls.pulls = pulls.pulls.map((pull) => ({ ...pull, ...change }))
    store(archiveOf({ 'evidence/verdicts.json': verdicts({}) }))
    const { exit, outputs } = await comment()
    expect([exit, outputs['pull-requests'], github.comments]).toEqual([0, '', []])
  })

  test('is nobody’s for a push', async () => {
    expect((await comment({ event: 'push' })).exit).toBe(0)
    expect(github.comments).toEqual([])
  })
})
