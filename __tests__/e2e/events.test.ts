import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import type { LoopbackArtifacts } from '../loopback/artifacts.js'
import { ACTIONS_BOT, type LoopbackGitHub } from '../loopback/github.js'
import { DISPATCH, HEAD, MERGE_GROUP, PULL, pullRequest, PUSH } from './events.js'
import { artifactService, gitHub, newRunId, run } from './loopback.js'
import { expectNoToken, expectSound, warnings } from './sound.js'
import { evidenceOnly, example, packsIn } from './workspace.js'

let artifacts: LoopbackArtifacts
let github: LoopbackGitHub
beforeAll(async () => {
  artifacts = await artifactService()
})
afterAll(async () => {
  await artifacts.stop()
  expect(artifacts.problems).toEqual([])
})
beforeEach(async () => {
  github = await gitHub()
})
afterEach(async () => {
  await github.stop()
  expect(github.problems).toEqual([])
})

describe('a pull request on the whole quickstart', () => {
  test('leaves comment, summary, outputs and both artifacts; a second run updates the same comment', async () => {
    const { dir, sha } = example('quickstart')
    github.addComment(PULL, 'A person was here first.', { id: 1, login: 'octocat', type: 'User' })
    const runId = newRunId()
    const job = { workspace: dir, ...pullRequest(), github, artifacts, sha }
    const first = await run({ ...job, runId })
    await expectSound(first, dir)
    await expectNoToken(first, dir, runId)

    const gates = JSON.parse(first.outputs.gates ?? '') as { name: string; verdict: string }[]
    expect(gates.map(({ verdict }) => verdict)).toEqual(Array(9).fill('pass'))
    expect(first.outputs).toMatchObject({
      result: 'passed',
      'failed-gates': '',
      'coverage-percent': '100',
      'builds-status': 'bit_identical',
      report: 'evidence/report.html',
      summary: 'artifact/ci_report.md'
    })

    const [pack = ''] = packsIn(dir)
    const stored = new Map(first.artifacts.map(({ name, bytes }) => [name, bytes]))
    expect(stored.size).toBe(2)
    for (const [kind, file] of [
      ['provenance-report', 'evidence/report.html'],
      ['provenance-pack', pack]
    ] as const) {
      const [, bytes] = [...stored].find(([name]) => name.startsWith(kind)) ?? []
      expect(bytes?.equals(readFileSync(path.join(dir, file)))).toBe(true)
    }

    const [person, ours] = github.comments
    expect(person?.body).toBe('A person was here first.')
    expect(ours?.body).toContain(`commit ${HEAD.slice(0, 7)}`)
    for (const { id } of first.artifacts) expect(ours?.body).toContain(`/artifacts/${id}`)
    expect(ours?.body).toContain(first.outputs['pack-sha256'])
    expect(ours?.author).toEqual(ACTIONS_BOT)

    const second = await run({ ...job, attempt: 2, runId, inputs: { 'coverage-min': '101' } })
    await expectSound(second, dir, 1)
    expect(github.comments.map(({ id }) => id)).toEqual([person?.id, ours?.id])
    expect(github.comments[1]?.body).toMatch(/^<!--.*attempt=2 -->\n+#+ Provenance gates: failed — 1 of 9/)
    expect(new Set(second.artifacts.map(({ name }) => name)).size).toBe(4)

    for (const output of ['report', 'summary', 'metrics', 'pack', 'selected-tests']) {
      const name = first.outputs[output] ?? ''
      expect([output, name, existsSync(path.join(dir, name || 'not set'))]).toEqual([output, name, true])
    }
  })
})

describe('events without a pull request', () => {
  test.each([
    ['push', PUSH, 'main'],
    ['merge_group', MERGE_GROUP, 'main'],
    ['workflow_dispatch', DISPATCH, 'main']
  ])('%s: summary, outputs and artifacts, and no comment', async (_, event, branch) => {
    const dir = evidenceOnly()
    const result = await run({ workspace: dir, ...event, github, artifacts })
    await expectSound(result, dir)
    expect(result.summary).toContain(branch)
    expect(result.artifacts).toHaveLength(2)
    expect(github.requests).toEqual([])
    expect(warnings(result)).toEqual([])
  })
})

describe('a pull request from a fork', () => {
  test('the read-only token is a warning that says what to do; all else is there', async () => {
    const readOnly = await gitHub('read')
    const dir = evidenceOnly()
    const result = await run({ workspace: dir, ...pullRequest('fork/repo'), github: readOnly, artifacts })
    await readOnly.stop()
    await expectSound(result, dir)
    expect(result.artifacts).toHaveLength(2)
    expect(result.comments).toEqual([])
    expect(warnings(result)).toEqual([expect.stringMatching(/fork.*read-only.*workflow_run.*403/)])
  })
})
