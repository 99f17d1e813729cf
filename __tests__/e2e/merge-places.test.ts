import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { cliJson } from './bundle.js'
import { gate, lcov, leg, project, quiet, replayOf, type Answer } from './legs.js'
import { scratch } from './workspace.js'

test('jobs that ran in two packages cover two files, though both call theirs src/a.py', async () => {
  const [results, here, checkout] = [scratch(), scratch(), scratch()]
  const same = { GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '77', GITHUB_JOB: 'test' }
  execFileSync('git', ['init', '-q', checkout])
  for (const [i, name] of ['a', 'b'].entries()) {
    const dir = path.join(checkout, 'packages', name)
    mkdirSync(path.join(dir, 'src'), { recursive: true })
    writeFileSync(path.join(dir, 'src/a.py'), 'x\ny\n')
    writeFileSync(path.join(dir, 'lcov.info'), lcov([1, 1 - i], [2, 1 - i]))
    await leg(results, `pack-${name}`, [...quiet, '--matrix-leg', `${i}/2`, '--coverage-min', '0'], {
      dir,
      env: same
    })
  }
  const { data } = await cliJson<Answer>(['merge', results, '--coverage-min', '80,packages/b/**=80'], {
    cwd: here,
    env: same
  })
  expect(gate(data, 'coverage')).toMatchObject({ verdict: 'fail', value: 50 })
  expect(gate(data, 'coverage:packages/b/**')).toMatchObject({ verdict: 'fail', value: 0 })
  expect(await replayOf(data, here)).toMatch(/^ok: (\d+) of \1 gates/)
})

test('a merge outside of a checkout is of the commit of its legs', async () => {
  const [results, here, dir] = [scratch(), scratch(), project(lcov([1, 1]))]
  const sha = 'b'.repeat(40)
  await leg(results, 'pack-a', quiet, { dir, env: { GITHUB_SHA: sha, GITHUB_REF_NAME: 'topic' } })
  const { data } = await cliJson<Answer>(['merge', results], { cwd: here })
  expect(path.basename(data.outputs['pack'] ?? '')).toMatch(/^provenance_pack_bbbbbbbb_/)
  const verdicts = readFileSync(path.join(here, 'evidence/verdicts.json'), 'utf8')
  expect(JSON.parse(verdicts)).toMatchObject({ run: { git_sha: sha, git_branch: 'topic' } })
  expect(await replayOf(data, here)).toMatch(/^ok: (\d+) of \1 gates/)
})
