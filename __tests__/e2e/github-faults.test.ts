import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { LoopbackArtifacts } from '../loopback/artifacts.js'
import type { FaultRule } from '../loopback/faults.js'
import { pullRequest, PUSH } from './events.js'
import { artifactService, gitHub, run } from './loopback.js'
import { expectSound, warnings } from './sound.js'
import { evidenceOnly } from './workspace.js'

/** A verdict of each kind must outlive every fault; the inputs bring it about. */
const VERDICTS = [
  { exit: 0 as const, inputs: { 'upload-artifacts': 'false' } },
  { exit: 1 as const, inputs: { 'upload-artifacts': 'false', 'coverage-min': '101' } }
]

describe('the comment', () => {
  const secondary = {
    kind: 'status' as const,
    status: 403,
    headers: { 'retry-after': '1' },
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes.'
  }
  const faults: [string, FaultRule][] = [
    ['one 500', { times: 1, effect: { kind: 'status', status: 500 } }],
    ['a 502 after the comment was made', post({ kind: 'status', status: 502, after: true })],
    ['a secondary limit with retry-after', post(secondary)],
    ['a reset before the write', post({ kind: 'reset' })],
    ['a reset after the write', post({ kind: 'reset', after: true })],
    ['a malformed reply to the write', post({ kind: 'malformed' })],
    ['a malformed listing', { method: 'GET', times: 1, effect: { kind: 'malformed' } }]
  ]
  function post(effect: FaultRule['effect']): FaultRule {
    return { method: 'POST', path: /comments$/, times: 1, effect }
  }

  test.concurrent.each(faults)('is there, and once, in spite of %s', async (_, rule) => {
    await Promise.all(
      VERDICTS.map(async ({ exit, inputs }) => {
        const dir = evidenceOnly()
        const github = await gitHub()
        github.faults.add(rule)
        const result = await run({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs })
        await github.stop()
        await expectSound(result, dir, exit)
        expect(warnings(result)).toEqual([])
        expect(github.comments).toHaveLength(1)
        expect(github.problems).toEqual([])
      })
    )
  })

  const forGood: [string, FaultRule, RegExp][] = [
    ['500 for good', { times: Infinity, effect: { kind: 'status', status: 500 } }, /HTTP 500.*again/],
    [
      'a limit that outlasts the time',
      {
        times: Infinity,
        effect: { kind: 'status', status: 429, headers: { 'retry-after': '3600' }, message: 'rate limit' }
      },
      /rate limit.*publish-timeout/
    ],
    ['no answer at all', { times: Infinity, effect: { kind: 'reset' } }, /did not answer/],
    ['an expired token', { times: Infinity, effect: { kind: 'status', status: 401 } }, /github-token.*401/]
  ]
  test.concurrent.each(forGood)('%s is a warning that says what to do', async (_, rule, expected) => {
    await Promise.all(
      VERDICTS.map(async ({ exit, inputs }) => {
        const dir = evidenceOnly()
        const github = await gitHub()
        github.faults.add(rule)
        const given = { ...inputs, 'publish-timeout': '3' }
        const result = await run({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs: given })
        await github.stop()
        await expectSound(result, dir, exit)
        expect(warnings(result)).toEqual([expect.stringMatching(expected)])
        expect(github.comments).toEqual([])
      })
    )
  })

  test('a read-only token is a warning that names the permission', async () => {
    const dir = evidenceOnly()
    const github = await gitHub('read')
    const inputs = { 'upload-artifacts': 'false' }
    const result = await run({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs })
    await github.stop()
    await expectSound(result, dir)
    expect(warnings(result)).toEqual([expect.stringContaining('`permissions: pull-requests: write`')])
  })

  test('no network at all: two warnings, and the verdict as ever', async () => {
    const dir = evidenceOnly()
    const inputs = { 'publish-timeout': '4' }
    const result = await run({ workspace: dir, ...pullRequest(), github: null, artifacts: null, inputs })
    await expectSound(result, dir)
    const said = warnings(result).join('\n')
    expect(said).toMatch(/artifact provenance-report was not uploaded/)
    expect(said).toMatch(/artifact provenance-pack was not uploaded/)
    expect(said).toMatch(/comment was not written: GitHub did not answer/)
  })
})

describe('the artifact service', () => {
  let artifacts: LoopbackArtifacts
  beforeAll(async () => {
    artifacts = await artifactService()
  })
  afterAll(async () => {
    await artifacts.stop()
  })

  test('a lost answer is looked up before the upload is repeated', async () => {
    const dir = evidenceOnly()
    artifacts.faults.add({ path: /FinalizeArtifact/, times: 1, effect: { kind: 'reset', after: true } })
    const result = await run({ workspace: dir, ...PUSH, github: null, artifacts })
    await expectSound(result, dir)
    expect(warnings(result)).toEqual([])
    expect(result.artifacts).toHaveLength(2)
  })

  test('failing for good, it costs neither the comment nor the verdict', async () => {
    const dir = evidenceOnly()
    const github = await gitHub()
    artifacts.faults.add({
      path: /CreateArtifact/,
      times: Infinity,
      effect: { kind: 'status', status: 403, message: 'Artifact storage quota has been hit.' }
    })
    const inputs = { 'coverage-min': '101', 'publish-timeout': '20' }
    const result = await run({ workspace: dir, ...pullRequest(), github, artifacts, inputs })
    await github.stop()
    await expectSound(result, dir, 1)
    const said = warnings(result)
    expect(said).toHaveLength(2)
    for (const warning of said) expect(warning).toMatch(/^artifact .* was not uploaded: .*quota/)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('evidence/report.html')
  })
})
