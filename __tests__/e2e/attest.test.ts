import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { LoopbackArtifacts } from '../loopback/artifacts.js'
import type { LoopbackGitHub, Room } from '../loopback/github.js'
import { ID_TOKEN_URL } from '../loopback/sigstore.js'
import { cliJson } from './bundle.js'
import { PUSH } from './events.js'
import { artifactService, gitHub, run } from './loopback.js'
import { scratch, workspace } from './workspace.js'

const SUBJECT = 'https://github.com/octo/repo/.github/workflows/ci.yml@refs/heads/main'
const ROOT = path.join(import.meta.dirname, '../..')
const module = (file: string): string => pathToFileURL(path.join(ROOT, file)).href

let github: LoopbackGitHub
let artifacts: LoopbackArtifacts
const kept: string[] = []
const attestations: Room = (method, rest) => {
  if (method !== 'POST' || rest !== 'attestations') return undefined
  kept.push(rest)
  return { status: 201, body: { id: 7 } }
}
beforeAll(async () => {
  github = await gitHub()
  github.rooms.push(attestations)
  artifacts = await artifactService()
})
afterAll(async () => {
  await github.stop()
  await artifacts.stop()
})

interface Verified {
  valid: boolean
  checks: { name: string; ok: boolean; detail: string }[]
}
const wrong = ({ checks }: Verified): string[] => checks.filter(({ ok }) => !ok).map(({ name }) => name)

test('a signed run leaves a bundle with which the pack is checked offline', async () => {
  const [roots, auditor] = [scratch(), scratch()]
  const trusted = path.join(roots, 'trusted_root.json')
  const result = await run({
    workspace: workspace({ 'coverage.json': '{"totals": {"percent_covered": 90}}' }),
    ...PUSH,
    github,
    artifacts,
    inputs: { attest: 'true' },
    env: {
      GITHUB_SERVER_URL: 'https://github.com',
      ACTIONS_ID_TOKEN_REQUEST_URL: ID_TOKEN_URL,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      LOOPBACK_SIGSTORE_ROOT: trusted,
      LOOPBACK_SIGSTORE_SUBJECT: SUBJECT,
      NODE_OPTIONS: `--import ${module('scripts/ts-hooks.mjs')} --import ${module('__tests__/loopback/sigstore-preload.ts')}`
    }
  })
  expect(result.exit).toBe(0)
  expect(result.annotations).toEqual([])
  expect(kept).toEqual(['attestations'])
  expect(github.problems).toEqual([])

  const save = (start: string, name: string): string => {
    const found = result.artifacts.find((artifact) => artifact.name.startsWith(start))
    const file = path.join(auditor, name)
    writeFileSync(file, found?.bytes ?? '')
    return file
  }
  const pack = save('provenance-pack', 'pack.zip')
  const bundle = save('provenance-attestation', 'bundle.json')
  const verify = async (...more: string[]): Promise<{ exit: number | null; data: Verified }> =>
    cliJson<Verified>(['verify', pack, '--bundle', bundle, '--trusted-root', trusted, ...more], {
      cwd: auditor
    })

  const good = await verify('--repo', 'octo/repo')
  expect(wrong(good.data)).toEqual([])
  expect(good.data.checks.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['replay', 'statement', 'signature', 'identity'])
  )
  expect(good.exit).toBe(0)
  expect(wrong((await verify('--repo', 'octo/other')).data)).toEqual(['identity'])

  // Another run's pack is whole, and is not what was signed.
  const other = await run({
    workspace: workspace({ 'coverage.json': '{"totals": {"percent_covered": 99}}' }),
    ...PUSH,
    github,
    artifacts,
    inputs: { comment: 'false' }
  })
  writeFileSync(pack, other.artifacts.find(({ name }) => name.startsWith('provenance-pack'))?.bytes ?? '')
  expect(wrong((await verify('--repo', 'octo/repo')).data)).toEqual(['statement'])
  expect(readFileSync(bundle, 'utf8')).not.toContain('request-token')
}, 240_000)

test('without the permissions the statement is left unsigned, with a warning that names both', async () => {
  const result = await run({
    workspace: workspace({ 'coverage.json': '{"totals": {"percent_covered": 90}}' }),
    ...PUSH,
    github,
    artifacts,
    inputs: { attest: 'true' }
  })
  expect(result.exit).toBe(0)
  expect(result.stdout).toMatch(
    /::warning::the statement was not signed.*id-token: write.*attestations: write/
  )
  const left = result.artifacts.find(({ name }) => name.startsWith('provenance-attestation'))
  expect(JSON.parse(left?.bytes.toString() ?? '{}')).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1'
  })
}, 240_000)
