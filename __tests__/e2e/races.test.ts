import { expect, test } from '@jest/globals'
import type { JobResult } from '../loopback/runner.js'
import { pullRequest } from './events.js'
import { gitHub, run } from './loopback.js'
import { expectSound } from './sound.js'
import { workspace } from './workspace.js'

/** The runs overlap as they do on a busy repository; more processes at once than this only wait for the processor. */
const AT_ONCE = 20

test('twenty runs at once on one pull request leave one comment, the newest run’s', async () => {
  const github = await gitHub()
  github.latency = () => Math.random() * 100
  const dirs = Array.from({ length: AT_ONCE }, () =>
    workspace({ 'coverage.json': '{"totals": {"percent_covered": 90}}' })
  )
  const results: JobResult[] = await Promise.all(
    dirs.map((dir, i) =>
      run({
        workspace: dir,
        ...pullRequest(),
        github,
        artifacts: null,
        runId: 100 + ((i * 7) % AT_ONCE),
        inputs: { 'upload-artifacts': 'false' }
      })
    )
  )
  await github.stop()
  for (const [i, result] of results.entries()) await expectSound(result, dirs[i] ?? '')
  expect(github.comments.map(({ body }) => body.split('\n', 1)[0])).toEqual([
    expect.stringContaining(`run=${100 + AT_ONCE - 1} attempt=1`)
  ])
  expect(github.problems).toEqual([])
}, 240_000)
