import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { uploadArtifacts, type ArtifactStore } from '../../src/github/artifacts.js'
import { Deadline, systemClock } from '../../src/github/clock.js'
import { readContext } from '../../src/github/context.js'
import { silentLog } from '../../src/lib/log.js'
import { LoopbackArtifacts, runtimeToken } from '../loopback/artifacts.js'

const context = readContext({
  GITHUB_REPOSITORY: 'octo/repo',
  GITHUB_RUN_ID: '42',
  GITHUB_JOB: 'test',
  GITHUB_SERVER_URL: 'http://github.localhost'
})

let service: LoopbackArtifacts
let folder: string
let run: string
const files = { report: '', pack: '' }
const bytes = { report: Buffer.from('<!doctype html>'), pack: randomBytes(300_000) }

beforeAll(async () => {
  service = await LoopbackArtifacts.start()
})
afterAll(async () => {
  await service.stop()
  expect(service.problems).toEqual([])
})

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'artifacts-'))
  run = randomBytes(8).toString('hex')
  files.report = path.join(folder, 'report.html')
  files.pack = path.join(folder, 'pack.tar.gz')
  writeFileSync(files.report, bytes.report)
  writeFileSync(files.pack, bytes.pack)
  // The artifact client reads the process's own environment, and its chatter goes to standard output.
  Object.assign(process.env, runner())
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(() => {
  jest.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

function runner(): Record<string, string> {
  return {
    ACTIONS_RUNTIME_TOKEN: runtimeToken(run, 'job-1'),
    ACTIONS_RESULTS_URL: service.url,
    GITHUB_SERVER_URL: 'http://github.localhost',
    RUNNER_TEMP: folder
  }
}

function upload(seconds = 30, store?: ArtifactStore, env: Record<string, string> = runner()) {
  const plan = [
    { path: files.report, name: 'provenance-report' },
    { path: files.pack, name: 'provenance-pack' }
  ]
  return uploadArtifacts(plan, context, {
    env,
    log: silentLog,
    deadline: new Deadline(seconds * 1000, systemClock),
    ...(store === undefined ? {} : { store: () => Promise.resolve(store) })
  })
}

const NAMES = ['provenance-pack-test-1.tar.gz', 'provenance-report-test-1.html']

async function stored(): Promise<Record<string, Buffer>> {
  const all = await service.download(run)
  return Object.fromEntries(all.map(({ name, bytes }) => [name, bytes]))
}

describe('uploadArtifacts', () => {
  test('when all is well, both files arrive un-zipped under their own names', async () => {
    const { links, publications } = await upload()
    expect(publications).toEqual([
      expect.objectContaining({ what: 'artifact', ok: true, detail: NAMES[1] }),
      expect.objectContaining({ what: 'artifact', ok: true, detail: NAMES[0] })
    ])
    expect(links.map((l) => l.name)).toEqual(['provenance-report', 'provenance-pack'])
    const there = await service.download(run)
    for (const link of links) {
      const found = there.find((a) => a.name === link.artifact)
      const sent = link.name === 'provenance-report' ? bytes.report : bytes.pack
      expect(found?.bytes.equals(sent)).toBe(true)
      expect(link.digest).toBe(createHash('sha256').update(sent).digest('hex'))
      expect(link.url).toBe(`http://github.localhost/octo/repo/actions/runs/42/artifacts/${found?.id}`)
    }
    expect(there.find((a) => a.name === NAMES[1])?.contentType).toBe('text/html')
    expect(readdirSync(folder).sort()).toEqual(['pack.tar.gz', 'report.html'])
  })

  test('when another step of the job has taken the names, uses others and loses nothing', async () => {
    await upload()
    writeFileSync(files.report, 'of the second step')
    const { publications } = await upload()
    expect(publications.map((p) => [p.ok, p.detail])).toEqual([
      [true, 'provenance-report-test-1-n2.html'],
      [true, NAMES[0]] // the very same bytes are there already
    ])
    const there = await stored()
    expect(there['provenance-report-test-1-n2.html']?.toString()).toBe('of the second step')
    expect(there[NAMES[1] ?? '']?.equals(bytes.report)).toBe(true)
  })

  test.each(['CreateArtifact', 'FinalizeArtifact'])(
    'when the connection is reset before and after %s, everything arrives once under a name of its own',
    async (method) => {
      service.faults.add(
        { path: new RegExp(method), times: 1, effect: { kind: 'reset' } },
        { path: new RegExp(method), times: 1, effect: { kind: 'reset', after: true } }
      )
      const { publications } = await upload()
      expect(publications.map((p) => p.warning)).toEqual([undefined, undefined])
      const there = Object.values(await stored())
      expect(there).toHaveLength(2)
      expect(there.some((b) => b.equals(bytes.pack)) && there.some((b) => b.equals(bytes.report))).toBe(true)
    }
  )

  test('when the service fails once, the upload is repeated', async () => {
    service.faults.add({ path: /Create/, times: 1, effect: { kind: 'status', status: 500 } })
    const { publications } = await upload()
    expect(publications.every((p) => p.ok)).toBe(true)
    expect(service.names(run).sort()).toEqual(NAMES)
  })

  test('when the quota is used up, says what to do', async () => {
    const message = 'insufficient usage to create artifact'
    service.faults.add({ path: /Create/, times: 2, effect: { kind: 'status', status: 403, message } })
    const { links, publications } = await upload()
    expect(links).toEqual([])
    for (const p of publications) expect(p.warning).toMatch(/quota is used up: delete old artifacts/)
  })

  test('when the service cannot be reached, says so', async () => {
    process.env.ACTIONS_RESULTS_URL = 'http://127.0.0.1:9'
    const { publications } = await upload()
    for (const p of publications) expect(p.warning).toMatch(/could not be reached: .*ECONNREFUSED/)
  })

  test('when the service never answers, gives up at its deadline', async () => {
    const never: ArtifactStore = {
      uploadArtifact: () => new Promise(() => undefined),
      listArtifacts: () => new Promise(() => undefined)
    }
    const { publications } = await upload(0.2, never)
    for (const p of publications) expect(p.warning).toMatch(/took too long — raise `publish-timeout`/)
  })

  test('when one file is missing or empty, the other is still uploaded', async () => {
    rmSync(files.report)
    const missing = await upload()
    expect(missing.publications[0]?.warning).toMatch(/report.html does not exist/)
    expect(missing.publications[1]?.ok).toBe(true)
    writeFileSync(files.report, '')
    const empty = await upload()
    expect(empty.publications[0]?.warning).toMatch(/report.html is empty/)
  })

  test('when there is no artifact service, says so for each file', async () => {
    const { publications } = await upload(30, undefined, { RUNNER_TEMP: folder })
    expect(publications.map((p) => p.warning)).toEqual([
      expect.stringContaining('upload-artifacts: false'),
      expect.stringContaining('upload-artifacts: false')
    ])
    const elsewhere = await uploadArtifacts(
      [{ path: files.report, name: 'r' }],
      { ...context, server_url: 'https://github.example.com' },
      { env: runner(), log: silentLog, deadline: new Deadline(1000, systemClock) }
    )
    expect(elsewhere.publications[0]?.warning).toMatch(/Enterprise Server/)
  })
})
