import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Deadline, type Clock } from '../../src/github/clock.js'
import { gitData } from '../../src/github/git-data.js'
import { LedgerBranch } from '../../src/github/ledger-branch.js'
import { connect } from '../../src/github/octokit.js'
import { verifyChain } from '../../src/ledger/chain.js'
import { buildRecord, type RunRecordDraft } from '../../src/ledger/record.js'
import { silentLog } from '../../src/lib/log.js'
import { fastClock } from '../loopback/clock.js'
import { LoopbackGitHub } from '../loopback/github.js'

const TOKEN = 'ghs_loopbackloopbackloopback'
const BRANCH = 'provenance-ledger'

let github: LoopbackGitHub
beforeEach(async () => {
  github = await new LoopbackGitHub().start()
  github.addToken(TOKEN)
  github.addToken('reader', { permission: 'read' })
})
afterEach(async () => {
  await github.stop()
  expect(github.problems).toEqual([])
})

function draft(run: number, timestamp = '2026-11-22T12:00:00.000Z'): RunRecordDraft {
  return buildRecord({
    run: {
      timestamp,
      git_sha: String(run).padStart(40, '0'),
      git_branch: 'main',
      ci_run_id: String(run),
      run_attempt: 1,
      job: 'test'
    },
    gates_passed: true,
    gates: [{ name: 'coverage', verdict: 'pass', value: 90, threshold: 85 }]
  })
}

async function ledger(
  clock: Clock = fastClock(10),
  token = TOKEN,
  branch = BRANCH,
  ms = 300_000
): Promise<LedgerBranch> {
  const { request } = await connect(token, github.url)
  return new LedgerBranch(gitData(request, { owner: 'octo', repo: 'repo' }), branch, {
    deadline: new Deadline(ms, clock),
    log: silentLog
  })
}

const records = async (): Promise<Record<string, unknown>[]> =>
  (await (await ledger()).read()).flatMap(({ text }) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  )

test('twenty writers at once leave twenty records in one unbroken chain, a commit each', async () => {
  github.latency = () => Math.random() * 5
  const runs = Array.from({ length: 20 }, (_, i) => 100 + i)
  const done = await Promise.all(
    runs.map(async (run) => (await ledger(fastClock(2), TOKEN, BRANCH, 600_000)).append(draft(run)))
  )
  const months = await (await ledger()).read()
  const report = verifyChain(months)
  expect(report).toMatchObject({ records: 20, unchained: 0, starts_after: null, problems: [] })
  const written = await records()
  expect(written.map((r) => r.ci_run_id).sort()).toEqual(runs.map(String))
  expect(written.map((r) => r.hash).sort()).toEqual(done.map(({ record }) => record.hash).sort())
  expect((await github.git.git(['rev-list', '--count', BRANCH])).trim()).toBe('20')
  expect((await github.git.git(['rev-list', '--merges', '--count', BRANCH])).trim()).toBe('0')
  expect(github.requests.filter((r) => r.startsWith('PATCH')).length).toBeGreaterThan(18)
}, 300_000)

describe('a ledger branch', () => {
  test('is made, without a parent, where there is none; and there is none to read before', async () => {
    await expect((await ledger()).read()).resolves.toEqual([])
    const { record, commit } = await (await ledger()).append(draft(1))
    expect(record.prev).toBeNull()
    expect((await github.git.git(['rev-list', '--parents', BRANCH])).trim()).toBe(commit)
    expect((await github.git.git(['ls-tree', '--name-only', BRANCH])).trim()).toBe('2026-11.jsonl')
  })

  test('goes on in the next month, and never before the newest', async () => {
    const writer = await ledger()
    const first = await writer.append(draft(1))
    const next = await writer.append(draft(2, '2026-12-01T00:00:00Z'))
    const late = await writer.append(draft(3, '2026-11-30T00:00:00Z'))
    expect([next.record.prev, late.record.prev]).toEqual([first.record.hash, next.record.hash])
    const months = await writer.read()
    expect(months.map(({ name, text }) => [name, text.trimEnd().split('\n').length])).toEqual([
      ['2026-11.jsonl', 1],
      ['2026-12.jsonl', 2]
    ])
    expect(verifyChain(months).problems).toEqual([])
  })

  test.each([
    ['PATCH', /\/git\/refs\//],
    ['POST', /\/git\/(commits|trees|blobs)$/]
  ])('holds a record once when the answer to %s was lost', async (method, path) => {
    await (await ledger()).append(draft(1))
    github.faults.add({ method, path, times: 1, effect: { kind: 'reset', after: true } })
    await (await ledger()).append(draft(2))
    expect((await records()).map((r) => r.ci_run_id)).toEqual(['1', '2'])
  })

  test('holds a record once when its answer was lost and another writer came before it was repeated', async () => {
    await (await ledger()).append(draft(1))
    github.faults.add({
      method: 'PATCH',
      path: /refs/,
      times: 1,
      effect: { kind: 'status', status: 502, after: true }
    })
    const clock = fastClock(10)
    let overtaken = false
    const sleep: Clock['sleep'] = async (ms, signal) => {
      if (!overtaken) {
        overtaken = true
        await (await ledger()).append(draft(3))
      }
      await clock.sleep(ms, signal)
    }
    await (await ledger({ ...clock, sleep })).append(draft(2))
    expect(overtaken).toBe(true)
    expect((await records()).map((r) => r.ci_run_id)).toEqual(['1', '2', '3'])
  })

  test('is not written with a token that may only read, and can be read with it', async () => {
    await (await ledger()).append(draft(1))
    const reader = await ledger(fastClock(10), 'reader')
    await expect(reader.append(draft(2))).rejects.toThrow(/not accessible/)
    await expect(reader.read()).resolves.toHaveLength(1)
  })

  test('is refused where it holds anything but records', async () => {
    const blob = (await github.git.git(['hash-object', '-w', '--stdin'], 'print()')).trim()
    const tree = (await github.git.git(['mktree'], `100644 blob ${blob}\tmain.py\n`)).trim()
    const commit = (await github.git.git(['commit-tree', tree], 'code')).trim()
    await github.git.git(['update-ref', 'refs/heads/develop', commit])
    const wrong = await ledger(fastClock(10), TOKEN, 'develop')
    await expect(wrong.append(draft(1))).rejects.toThrow(/main\.py.*no ledger/)
    await expect(wrong.read()).rejects.toThrow(/main\.py/)
    expect((await github.git.git(['rev-parse', 'develop'])).trim()).toBe(commit)
  })

  test('keeps a last line without its newline, and goes on after it', async () => {
    const writer = await ledger()
    const { record } = await writer.append(draft(1))
    const text = JSON.stringify(record)
    const blob = (await github.git.git(['hash-object', '-w', '--stdin'], text)).trim()
    const tree = (await github.git.git(['mktree'], `100644 blob ${blob}\t2026-11.jsonl\n`)).trim()
    const commit = (await github.git.git(['commit-tree', tree, '-p', BRANCH], 'by hand')).trim()
    await github.git.git(['update-ref', `refs/heads/${BRANCH}`, commit])
    await writer.append(draft(2))
    expect(verifyChain(await writer.read())).toMatchObject({ records: 2, problems: [] })
  })

  test.each(['../main', 'a..b', '-x', 'a b', 'x.lock', 'refs//x', 'heads/', ''])(
    'is not named %j',
    async (name) => {
      await expect(ledger(fastClock(10), TOKEN, name)).rejects.toThrow(/no name for a branch/)
    }
  )

  test('gives up at the deadline when other runs keep writing', async () => {
    await (await ledger()).append(draft(1))
    const { request } = await connect(TOKEN, github.url)
    const git = gitData(request, { owner: 'octo', repo: 'repo' })
    const clock = fastClock(50)
    const unlucky = new LedgerBranch({ ...git, advance: async () => false }, BRANCH, {
      deadline: new Deadline(10_000, clock),
      log: silentLog
    })
    await expect(unlucky.append(draft(2))).rejects.toThrow(/other runs|no time is left/)
  })
})
