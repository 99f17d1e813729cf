import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ArtifactStore } from '../../src/github/artifacts.js'
import { readContext } from '../../src/github/context.js'
import { publish, type PublishDeps } from '../../src/github/publish.js'
import type { Publication, PublishPlan } from '../../src/github/types.js'
import type { Log } from '../../src/lib/log.js'
import { virtualClock } from '../loopback/clock.js'
import { LoopbackGitHub } from '../loopback/github.js'

const TOKEN = 'ghs_secretsecretsecretsecret'
const RUNTIME_TOKEN = 'eyJ.runtime-token-that-nobody-may-see.x'

let github: LoopbackGitHub
let folder: string
let said: string[]
beforeEach(async () => {
  github = await new LoopbackGitHub().start()
  github.addToken(TOKEN)
  folder = mkdtempSync(path.join(tmpdir(), 'publish-'))
  writeFileSync(path.join(folder, 'report.html'), '<!doctype html>')
  said = []
})
afterEach(async () => {
  await github.stop()
  rmSync(folder, { recursive: true, force: true })
  expect(github.problems).toEqual([])
})

const log: Log = {
  info: (t) => void said.push(t),
  warn: (t) => void said.push(t),
  debug: (t) => void said.push(t),
  group: (t, work) => (said.push(t), work())
}

function plan(changes: Partial<PublishPlan> = {}, head = 'octo/repo'): PublishPlan {
  const event = path.join(folder, 'event.json')
  const commit = 'a'.repeat(40)
  const side = (full_name: string) => ({ ref: 'x', sha: commit, repo: { full_name } })
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number: 7, head: side(head), base: side('octo/repo') } })
  )
  return {
    summaryMarkdown: () => '# Summary',
    commentMarkdown: ({ links }) => `comment with ${links.map((l) => l.url).join(' ') || 'no links'}`,
    commentKey: 'CI / test',
    annotations: [{ level: 'error', title: 'coverage', message: 'too low' }],
    outputs: { result: 'failed' },
    artifacts: [{ path: path.join(folder, 'report.html'), name: 'provenance-report' }],
    context: readContext({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'octo/repo',
      GITHUB_RUN_ID: '42',
      GITHUB_JOB: 'test',
      GITHUB_API_URL: github.url
    }),
    token: TOKEN,
    timeoutSec: 60,
    log,
    ...changes
  }
}

const goodStore: ArtifactStore = {
  uploadArtifact: async () => ({ id: 11 }),
  listArtifacts: async () => ({ artifacts: [] })
}

function run(given: PublishPlan, deps: Partial<PublishDeps> = {}): Promise<Publication[]> {
  return publish(given, {
    env: {
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
      ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:9',
      RUNNER_TEMP: folder
    },
    write: (text) => void said.push(text),
    clock: virtualClock(),
    store: async () => goodStore,
    ...deps
  })
}

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
const find = (all: Publication[], what: Publication['what']) => all.find((p) => p.what === what)

describe('publish', () => {
  test('when all is well, everything is there and the comment links to the artifact', async () => {
    const all = await run(plan())
    expect(all.map((p) => [p.what, p.ok])).toEqual([
      ['summary', true],
      ['outputs', true],
      ['annotations', true],
      ['artifact', true],
      ['comment', true]
    ])
    expect(read('summary')).toBe('# Summary\n')
    expect(read('output')).toContain('failed')
    expect(said).toContain('::error title=coverage::too low\n')
    expect(github.comments[0]?.body).toContain('https://github.com/octo/repo/actions/runs/42/artifacts/11')
  })

  test('summary, outputs and annotations are written before anything is asked of the network', async () => {
    let before = ''
    const store = async (): Promise<ArtifactStore> => {
      before = read('summary') + read('output') + said.join('')
      expect(github.requests).toEqual([])
      return goodStore
    }
    await run(plan(), { store })
    expect(before).toMatch(/# Summary[^]*result[^]*::error/)
  })

  test('when the run comes from a fork, says how to publish all the same', async () => {
    github.addToken(TOKEN, { permission: 'read' })
    const all = await run(plan({}, 'mallory/repo'))
    expect(find(all, 'comment')).toMatchObject({
      ok: false,
      warning: expect.stringContaining('workflow_run')
    })
    expect(find(all, 'comment')?.warning).toContain('comes from a fork')
    expect(all.filter((p) => !p.ok)).toHaveLength(1)
  })

  test.each([
    ['may only read', { permission: 'read' as const }, TOKEN, /pull-requests: write/],
    ['is unknown', {}, 'ghs_unknownunknownunknown', /valid `github-token`/],
    ['is missing', {}, '', /pass `github-token/]
  ])('when the token %s, says what to grant', async (_, permission, token, expected) => {
    github.addToken(TOKEN, permission)
    expect(find(await run(plan({ token })), 'comment')?.warning).toMatch(expected)
    expect(github.comments).toEqual([])
  })

  test('when the event is a push, no comment is tried', async () => {
    const given = plan()
    const all = await run({ ...given, context: { ...given.context, pull_request: null } })
    expect(find(all, 'comment')).toBeUndefined()
    expect(github.requests).toEqual([])
  })

  test('when artifacts never answer, the comment is written without links in the other half of the time', async () => {
    const never: ArtifactStore = {
      uploadArtifact: () => new Promise(() => undefined),
      listArtifacts: () => new Promise(() => undefined)
    }
    const clock = virtualClock()
    const start = clock.now()
    const all = await run(plan(), { store: async () => never, clock })
    expect(find(all, 'artifact')?.ok).toBe(false)
    expect(find(all, 'comment')).toMatchObject({ ok: true, detail: 'created' })
    expect(github.comments[0]?.body).toContain('no links')
    expect(clock.slept[0]).toBe(30_000)
    expect(clock.now() - start).toBeLessThanOrEqual(60_000)
  })

  test('when GitHub cannot be reached, ends in time with a warning that names the host', async () => {
    const given = plan()
    await github.stop()
    const clock = virtualClock()
    const start = clock.now()
    const all = await run(given, { clock })
    expect(find(all, 'comment')?.warning).toMatch(/127\.0\.0\.1:\d+ \(ECONNREFUSED\)/)
    expect(find(all, 'summary')?.ok).toBe(true)
    expect(clock.now() - start).toBeLessThanOrEqual(60_000)
  })

  test('when the rate limit outlasts the deadline, says for how long', async () => {
    github.faults.add({
      times: Infinity,
      effect: { kind: 'status', status: 429, headers: { 'retry-after': '900' } }
    })
    expect(find(await run(plan()), 'comment')?.warning).toMatch(/rate limit is used up for 900 s/)
  })

  test('when rendering fails or the disk is full, every other publication is still made', async () => {
    const broken = (): never => {
      throw new TypeError('renderer')
    }
    const all = await run(plan({ summaryMarkdown: broken, commentMarkdown: broken }), {
      env: {
        GITHUB_OUTPUT: '/dev/full',
        RUNNER_TEMP: '/nonexistent',
        ACTIONS_RESULTS_URL: 'x',
        ACTIONS_RUNTIME_TOKEN: 'y'
      }
    })
    expect(all.map((p) => [p.what, p.ok])).toEqual([
      ['summary', false],
      ['outputs', false],
      ['annotations', true],
      ['artifact', false],
      ['comment', false]
    ])
    expect(find(all, 'outputs')?.warning).toMatch(/disk is full/)
  })

  test('when the run is cancelled, nothing is asked of the network', async () => {
    const used = (): never => {
      throw new Error('used')
    }
    const store = async (): Promise<ArtifactStore> => ({ uploadArtifact: used, listArtifacts: used })
    const all = await run(plan(), { cancel: AbortSignal.abort(), store })
    expect(find(all, 'summary')?.ok).toBe(true)
    expect(find(all, 'artifact')?.warning).toMatch(/cancelled/)
    expect(find(all, 'comment')?.warning).toMatch(/cancelled/)
    expect(github.requests).toEqual([])
  })

  test('no token leaves by any way, even when reports and errors hold it', async () => {
    const secret = `${TOKEN} and ${RUNTIME_TOKEN}`
    const leaking: ArtifactStore = {
      ...goodStore,
      uploadArtifact: () => Promise.reject(new Error(`Failed with ${secret}`))
    }
    github.faults.add({ times: 1, effect: { kind: 'status', status: 500, message: secret } })
    const given = plan({
      summaryMarkdown: () => secret,
      commentMarkdown: () => secret,
      outputs: { leak: secret },
      annotations: [{ level: 'notice', title: secret, message: secret }]
    })
    const good = await run(given, { store: async () => leaking })
    github.faults.add({ times: 1, effect: { kind: 'status', status: 422, message: secret } })
    const bad = await run(given, { store: async () => leaking })
    expect(find(good, 'comment')?.ok).toBe(true)
    expect(find(bad, 'comment')?.warning).toContain('***')
    const everything = [good, bad, said, read('summary'), read('output'), github.comments]
      .map((x) => JSON.stringify(x))
      .join('')
    expect(everything).toContain('***')
    expect(everything).not.toContain(TOKEN)
    expect(everything).not.toContain(RUNTIME_TOKEN)
  })
})
