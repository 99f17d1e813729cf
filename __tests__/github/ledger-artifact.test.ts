import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readContext } from '../../src/github/context.js'
import { Deadline } from '../../src/github/clock.js'
import { LedgerArtifact } from '../../src/github/ledger-artifact.js'
import { uploadAlone } from '../../src/github/artifacts.js'
import { connect } from '../../src/github/octokit.js'
import { joinMonths, splitMonths, withRecord } from '../../src/ledger/join.js'
import { verifyChain } from '../../src/ledger/chain.js'
import type { Month } from '../../src/ledger/months.js'
import { buildRecord, type RunRecordDraft } from '../../src/ledger/record.js'
import { silentLog } from '../../src/lib/log.js'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { LoopbackArtifacts, runtimeToken } from '../loopback/artifacts.js'
import { fastClock } from '../loopback/clock.js'
import { LoopbackGitHub } from '../loopback/github.js'
import { LoopbackRuns } from '../loopback/runs.js'

const TOKEN = 'ghs_loopbackloopbackloopback'

let service: LoopbackArtifacts
let github: LoopbackGitHub
let runs: LoopbackRuns
let temporary: string
const before = { ...process.env }
beforeAll(async () => {
  service = await LoopbackArtifacts.start()
  temporary = mkdtempSync(path.join(tmpdir(), 'ledger-artifact-'))
})
afterAll(async () => {
  await service.stop()
  rmSync(temporary, { recursive: true })
})
let nextRun = 100
let name = ''
beforeEach(async () => {
  name = `ledger-${nextRun++}`
  github = await new LoopbackGitHub().start()
  github.addToken(TOKEN, { permission: 'read' })
  runs = new LoopbackRuns(service)
  github.rooms.push(runs.room)
})
afterEach(async () => {
  await github.stop()
  expect(github.problems).toEqual([])
  expect(service.problems).toEqual([])
})

function draft(run: number, job = 'test'): RunRecordDraft {
  return buildRecord({
    run: {
      timestamp: '2026-11-22T12:00:00.000Z',
      git_sha: String(run).padStart(40, '0'),
      git_branch: 'main',
      ci_run_id: String(run),
      run_attempt: 1,
      job
    },
    gates_passed: true,
    gates: [{ name: 'coverage', verdict: 'pass', value: 90, threshold: 85 }]
  })
}

/** The variables of a job; the artifact client reads its own from the process. @param backend another one for each attempt */
function asRun(run: number, backend = String(run)): Record<string, string> {
  const env = {
    GITHUB_REPOSITORY: 'octo/repo',
    GITHUB_SERVER_URL: 'http://github.localhost',
    GITHUB_RUN_ID: String(run),
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(`run-${backend}`, 'job'),
    RUNNER_TEMP: temporary
  }
  process.env = { ...before, ...env }
  return env
}

async function ledger(run: number): Promise<LedgerArtifact> {
  const env = asRun(run)
  const { request } = await connect(TOKEN, github.url)
  return new LedgerArtifact(name, {
    env,
    request,
    repository: { owner: 'octo', repo: 'repo' },
    context: readContext(env),
    branch: 'main',
    log: silentLog,
    deadline: new Deadline(300_000, fastClock(10))
  })
}

const read = async (): Promise<Month[]> => (await ledger(1)).read()
const ids = async (): Promise<unknown[]> =>
  (await read()).flatMap(({ text }) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { ci_run_id: unknown }).ci_run_id)
  )

/** What a run that does not use this program leaves under the ledger's name. */
async function leave(run: number, bytes: Buffer, backend?: string): Promise<void> {
  const env = asRun(run, backend)
  const file = path.join(temporary, `${name}.jsonl.gz`)
  writeFileSync(file, bytes)
  await uploadAlone(file, readContext(env), {
    env,
    log: silentLog,
    deadline: new Deadline(300_000, fastClock(10))
  })
}

describe('a ledger in artifacts', () => {
  test('begins with the first run and grows by one record a run, in one chain', async () => {
    await expect(read()).resolves.toEqual([])
    for (const run of [200, 201, 202]) await (await ledger(run)).append(draft(run))
    expect(verifyChain(await read())).toMatchObject({ records: 3, starts_after: null, problems: [] })
    expect(await ids()).toEqual(['200', '201', '202'])
  })

  test('loses no record of twenty runs that began before any of them had ended', async () => {
    await (await ledger(300)).append(draft(300))
    const rest = await service.download('run-300')
    const text = gunzipSync(rest.find((a) => a.name === `${name}.jsonl.gz`)?.bytes ?? Buffer.alloc(0))
    // Each leaves what it read and its own record, as runs do whose uploads cross.
    const base = splitMonths(text.toString(), 'it')
    for (let run = 301; run <= 320; run++)
      await leave(run, gzipSync(joinMonths(withRecord(base, draft(run)).months)))
    await (await ledger(321)).append(draft(321))
    const chain = verifyChain(await read())
    expect(chain).toMatchObject({ records: 22, problems: [] })
    expect([...(await ids())].sort()).toEqual(Array.from({ length: 22 }, (_, i) => String(300 + i)))
    // From here on one download is enough.
    github.requests.length = 0
    await read()
    expect(github.count('GET', /artifacts\/\d+\/zip/)).toBe(1)
  })

  test('holds a record once, also when the answer to its upload was lost', async () => {
    service.faults.add({
      method: 'POST',
      path: /FinalizeArtifact/,
      times: 1,
      effect: { kind: 'reset', after: true }
    })
    await (await ledger(400)).append(draft(400))
    await (await ledger(400)).append(draft(400))
    expect(await ids()).toEqual(['400'])
  })

  test('believes no artifact of a fork, of another branch, or of a pull request from the default branch', async () => {
    await (await ledger(500)).append(draft(500))
    const forged = gzipSync('')
    for (const [run, by] of [
      [501, { event: 'pull_request', branch: 'main', head: 'stranger/repo' }],
      [502, { event: 'push', branch: 'feature', head: 'octo/repo' }],
      [503, { event: 'pull_request', branch: 'main', head: 'octo/repo' }],
      [504, { event: 'workflow_run', branch: 'main', head: 'octo/repo' }]
    ] as const) {
      runs.startedBy.set(run, by)
      await leave(run, forged)
    }
    expect(await ids()).toEqual(['500'])
  })

  test('says that it has expired, and begins anew', async () => {
    await (await ledger(600)).append(draft(600))
    for (const { id } of service.all()) runs.expired.add(id)
    await expect(read()).rejects.toThrow(/has expired/)
    await (await ledger(601)).append(draft(601))
    expect(await ids()).toEqual(['601'])
  })

  test('does without an artifact, or a run, that is deleted between the list and the download', async () => {
    for (const run of [610, 611, 612, 613]) await (await ledger(run)).append(draft(run))
    const newest = service.all().filter((artifact) => artifact.name === `${name}.jsonl.gz`)
    runs.gone.add(Math.max(...newest.map(({ id }) => id)))
    expect(await ids()).toEqual(['610', '611', '612'])
    runs.gone.add(612)
    expect(await ids()).toEqual(['610', '611'])
  })

  test('joins what overlapping runs left also across a flood of artifacts of its name', async () => {
    await (await ledger(620)).append(draft(620))
    await leave(621, gzipSync(joinMonths(withRecord([], draft(621)).months)))
    const flood = gzipSync('')
    for (let run = 1_000; run < 1_120; run++) {
      runs.startedBy.set(run, { event: 'pull_request', branch: 'main', head: 'stranger/repo' })
      await leave(run, flood)
    }
    await leave(622, gzipSync(joinMonths(withRecord([], draft(622)).months)))
    expect([...(await ids())].sort()).toEqual(['620', '621', '622'])
  })

  test('keeps both attempts of a run, also when the second did not see the first', async () => {
    await leave(630, gzipSync(joinMonths(withRecord([], draft(630)).months)))
    const second = { ...draft(630), run_attempt: 2 }
    await leave(630, gzipSync(joinMonths(withRecord([], second).months)), '0630')
    expect(await ids()).toEqual(['630', '630'])
  })

  test.each([
    ['no gzip', Buffer.from('{}'), /damaged/],
    ['a bomb', gzipSync(Buffer.alloc(300 * 1024 * 1024)), /too large/],
    ['a broken chain', gzipSync('{"timestamp":"2026-11-22T12:00:00Z","hash":"x"}\n'), /SHA-256/]
  ])('is neither read nor written over when it is %s', async (_what, bytes, message) => {
    await leave(700 + nextRun, bytes)
    await expect(read()).rejects.toThrow(message)
    await expect((await ledger(800 + nextRun)).append(draft(1))).rejects.toThrow(message)
  })

  test('is one a run: a second job is told so', async () => {
    await (await ledger(900)).append(draft(900))
    await expect((await ledger(900)).append(draft(900, 'other'))).rejects.toThrow(/another job of this run/)
  })

  test.each(['', '../x', 'a/b', 'x'.repeat(101), '-a'])('has no name like %j', (bad) => {
    expect(() => new LedgerArtifact(bad, {} as never)).toThrow(/ledger-artifact/)
  })
})
