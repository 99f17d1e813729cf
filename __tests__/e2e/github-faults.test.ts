import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { LoopbackArtifacts } from '../loopback/artifacts.js'
import type { FaultRule } from '../loopback/faults.js'
import { pullRequest, PUSH } from './events.js'
import { artifactService, atOnce, gitHub, run } from './loopback.js'
import { expectSound, warnings } from './sound.js'
import { evidenceOnly } from './workspace.js'

interface Case {
  name: string
  rule: FaultRule
  /** The warning, where the fault does not pass by itself. */
  expected?: RegExp
}

function post(effect: FaultRule['effect']): FaultRule {
  return { method: 'POST', path: /comments$/, times: 1, effect }
}

const PASSING: Case[] = [
  { name: 'one 500', rule: { times: 1, effect: { kind: 'status', status: 500 } } },
  { name: 'a 502 after the comment was made', rule: post({ kind: 'status', status: 502, after: true }) },
  {
    name: 'a secondary limit with retry-after',
    rule: post({
      kind: 'status',
      status: 403,
      headers: { 'retry-after': '1' },
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes.'
    })
  },
  { name: 'a reset before the write', rule: post({ kind: 'reset' }) },
  { name: 'a reset after the write', rule: post({ kind: 'reset', after: true }) },
  { name: 'a malformed reply to the write', rule: post({ kind: 'malformed' }) },
  { name: 'a malformed listing', rule: { method: 'GET', times: 1, effect: { kind: 'malformed' } } }
]

const LASTING: Case[] = [
  {
    name: '500 for good',
    rule: { times: Infinity, effect: { kind: 'status', status: 500 } },
    expected: /HTTP 500.*again/
  },
  {
    name: 'a limit that outlasts the time',
    rule: {
      times: Infinity,
      effect: { kind: 'status', status: 429, headers: { 'retry-after': '3600' }, message: 'rate limit' }
    },
    expected: /rate limit.*publish-timeout/
  },
  {
    name: 'no answer at all',
    rule: { times: Infinity, effect: { kind: 'reset' } },
    expected: /did not answer/
  },
  {
    name: 'an expired token',
    rule: { times: Infinity, effect: { kind: 'status', status: 401 } },
    expected: /github-token.*401/
  }
]

/** A verdict of each kind must outlive every fault. */
const VERDICTS = [
  { exit: 0, min: '85' },
  { exit: 1, min: '101' }
] as const

const ALL = [...PASSING, ...LASTING].flatMap((c) => VERDICTS.map((verdict) => ({ ...c, ...verdict })))

async function withFault({ rule, expected, min }: (typeof ALL)[number]) {
  const dir = evidenceOnly()
  const github = await gitHub()
  github.faults.add(rule)
  const inputs = {
    'upload-artifacts': 'false',
    'coverage-min': min,
    // Long enough for a first answer on a busy machine: without one the warning would be another.
    ...(expected !== undefined && { 'publish-timeout': '6' })
  }
  const result = await run({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs })
  await github.stop()
  return { dir, github, result }
}

describe('the comment', () => {
  let done: Map<(typeof ALL)[number], Awaited<ReturnType<typeof withFault>>>
  beforeAll(async () => {
    const results = await atOnce(6, ALL, async (c) => [c, await withFault(c)] as const)
    done = new Map(results)
  }, 240_000)

  test.each(ALL)('$name: exit status $exit stays', async (c) => {
    const job = done.get(c)
    if (job === undefined) throw new Error('not run')
    await expectSound(job.result, job.dir, c.exit)
    expect(job.github.problems).toEqual([])
    if (c.expected === undefined) {
      expect(warnings(job.result)).toEqual([])
      expect(job.github.comments).toHaveLength(1)
    } else {
      expect(warnings(job.result)).toEqual([expect.stringMatching(c.expected)])
      expect(job.github.comments).toEqual([])
    }
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
    const inputs = { 'publish-timeout': '8' }
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
