import { expect, test } from '@jest/globals'
import { pullRequest } from './events.js'
import { gitHub, newRunId, run, TOKEN } from './loopback.js'
import { expectNoToken } from './sound.js'
import { commit, evidenceOnly, put } from './workspace.js'

/** What a team's own commands see and print is where tokens usually get out. */
test('a build that prints its environment and fails gives no token away', async () => {
  const dir = evidenceOnly()
  commit(dir)
  const github = await gitHub()
  const runId = newRunId()
  const inputs = {
    'build-command': 'env; env >&2; mkdir -p out; env > out/env.txt; exit 3',
    'build-outputs': 'out',
    'upload-artifacts': 'false'
  }
  const result = await run({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs, runId })
  await github.stop()
  expect(result.exit).toBe(1)
  await expectNoToken(result, dir, runId)
})

test('a test command that prints its environment gives no token away', async () => {
  const dir = evidenceOnly()
  const github = await gitHub()
  const runId = newRunId()
  const inputs = { 'test-command': 'env; touch coverage.json junit.xml', 'upload-artifacts': 'false' }
  const env = { GITHUB_TOKEN: TOKEN }
  const result = await run({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs, runId, env })
  await github.stop()
  expect(result.exit).toBe(0)
  await expectNoToken(result, dir, runId)
})

test('a token in the name of a failing test gets into nothing that we write', async () => {
  const dir = evidenceOnly()
  const github = await gitHub()
  put(dir, {
    'junit.xml': `<testsuite name="s"><testcase classname="s" name="t ${TOKEN}"><failure message="${TOKEN}"/></testcase></testsuite>`
  })
  const inputs = { 'upload-artifacts': 'false' }
  const result = await run({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs })
  await github.stop()
  put(dir, { 'junit.xml': '' }) // what the team wrote itself is the team's
  expect(github.comments).toHaveLength(1)
  await expectNoToken(result, dir)
})
