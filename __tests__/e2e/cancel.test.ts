import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { cli } from './bundle.js'
import { pullRequest } from './events.js'
import { gitHub, start } from './loopback.js'
import { expectFiles, expectNoToken, expectVerdictFirst } from './sound.js'
import { commit, evidenceOnly, packsIn } from './workspace.js'

/** Commands of all processes, where there is a /proc to ask. */
function processes(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ')
      } catch (error) {
        if (
          (error as NodeJS.ErrnoException).code === 'ENOENT' ||
          (error as NodeJS.ErrnoException).code === 'ESRCH'
        )
          return '' // ended meanwhile
        throw error
      }
    })
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Odd enough to be found among the processes of a whole machine, on which these tests may run twice at once. */
const sleep = (days: number): string => `sleep ${days * 86_400}.${String(process.pid).padStart(8, '0')}`

test.each([
  ['a build', { 'build-command': sleep(1), 'build-outputs': 'out' }],
  ['the test command', { 'test-command': sleep(1) }]
])(
  'cancelled during %s: a partial report marked so, in time, and nothing left running',
  async (what, inputs) => {
    const dir = evidenceOnly()
    commit(dir)
    const github = await gitHub()
    const job = start({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs })
    const sleeping = (): number => processes().filter((c) => c.includes(sleep(1))).length
    await until(() => sleeping() > 0)
    const before = Date.now()
    job.child.kill('SIGINT')
    const result = await job.done
    const seconds = (Date.now() - before) / 1000
    await github.stop()

    // The runner sends SIGTERM after 7.5 s and kills 2.5 s later; an exit of its own is the point, not a speed.
    expect(result.signal).toBeNull()
    expect(result.exit).not.toBe(0)
    expect(seconds).toBeLessThan(10)
    expect(sleeping()).toBe(0)
    expectVerdictFirst(result.summary, 'cancelled')
    expectFiles(dir, 'cancelled')
    expect(result.outputs).toMatchObject({ result: 'cancelled', passed: 'false' })
    await expectNoToken(result, dir)
    expect(existsSync(path.join(dir, 'evidence/report.html'))).toBe(true)
    const { exit, stdout } = await cli(['verify', packsIn(dir)[0] ?? ''], { cwd: dir })
    expect([exit, stdout]).toEqual([0, expect.stringContaining('the run was cancelled')])
    if (what === 'a build') expect(result.summary).toMatch(/\| Coverage \| pass \|/)
  }
)

test('a second signal does not cut the report off', async () => {
  const dir = evidenceOnly()
  const github = await gitHub()
  const inputs = { 'test-command': sleep(2) }
  const job = start({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs })
  await until(() => processes().some((c) => c.includes(sleep(2))))
  job.child.kill('SIGINT')
  job.child.kill('SIGTERM')
  const result = await job.done
  await github.stop()
  expect(result.signal).toBeNull()
  expectVerdictFirst(result.summary, 'cancelled')
})
