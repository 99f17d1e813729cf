import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cliJson } from './bundle.js'
import { evidenceOnly } from './workspace.js'

interface Answer {
  gates: { name: string; verdict: string; message: string }[]
}

const run = (dir: string, ...args: string[]): ReturnType<typeof cliJson<Answer>> =>
  cliJson<Answer>(['run', '--gates', 'coverage', ...args], { cwd: dir })

/** What the command would write, under another name. */
function withNewReport(dir: string): void {
  copyFileSync(path.join(dir, 'coverage.json'), path.join(dir, 'new.json'))
}

describe('a test command that was not run to its end leaves no evidence', () => {
  test.each([
    ['is not there', 'no-such-command-of-anybody', [], /exit status 127/],
    ['is killed', 'cp new.json coverage.json; kill -9 $$', [], /SIGKILL|exit status 137/],
    ['takes too long', 'cp new.json coverage.json; sleep 30', ['--pytest-timeout', '1'], /longer than 1 s/]
  ])('that %s', async (_, command, args, message) => {
    const dir = evidenceOnly()
    withNewReport(dir)
    const { exit, data } = await run(dir, '--test-command', command, ...args)
    expect(exit).toBe(1)
    const [coverage] = data.gates
    expect(coverage).toMatchObject({ name: 'coverage', verdict: 'fail' })
    expect(coverage?.message).toMatch(message)
  })

  test('failing tests are another thing: what they wrote is evidence', async () => {
    const dir = evidenceOnly()
    withNewReport(dir)
    const { exit, data } = await run(dir, '--test-command', 'cp new.json coverage.json; exit 1')
    expect([exit, data.gates[0]?.verdict]).toEqual([0, 'pass'])
  })

  test('a report from just before the command is left over', async () => {
    const dir = evidenceOnly()
    withNewReport(dir)
    const { exit, data } = await run(dir, '--test-command', 'true')
    expect(exit).toBe(1)
    expect(data.gates[0]?.message).toMatch(/was not written by test-command/)
  })
})
