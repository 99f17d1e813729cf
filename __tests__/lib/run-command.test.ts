import { describe, expect, test } from '@jest/globals'
import { runCommand } from '../../src/lib/run-command.js'

const run = async (command: string, timeoutSec = 20, signal = new AbortController().signal) => {
  const lines: string[] = []
  const result = await runCommand(command, {
    cwd: '.',
    env: process.env,
    timeoutSec,
    signal,
    onOutput: (line) => lines.push(line)
  })
  return { ...result, lines }
}

describe('runCommand', () => {
  test('passes on whole lines, also of a line that comes in two pieces', async () => {
    const { lines, exitCode } = await run('printf "tok ghs_SEC"; sleep 0.2; echo RET; printf last; exit 3')
    expect([lines, exitCode]).toEqual([['tok ghs_SECRET', 'last'], 3])
  })
  test('stops what takes too long, with its children', async () => {
    const { timedOut, signal } = await run('sleep 60 & sleep 60', 0.3)
    expect([timedOut, signal]).toEqual([true, 'SIGTERM'])
  })
  test('does not go on when the run was cancelled before it began', async () => {
    const { signal } = await run('sleep 60', 20, AbortSignal.abort())
    expect(signal).toBe('SIGTERM')
  })
})
