import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
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
  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('ends a daemon that has left group, session, environment, directory and pipes', async () => {
    const word = `7${process.pid}.5`
    const { exitCode } = await run(
      `(cd /; exec env -i setsid sleep ${word} </dev/null >/dev/null 2>&1) & sleep 0.3; echo done`
    )
    const alive = readdirSync('/proc').filter((pid) => {
      try {
        return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'latin1') === `sleep\0${word}\0`
      } catch {
        return false // gone in between
      }
    })
    expect([exitCode, alive]).toEqual([0, []])
  })
  test('keeps the last lines of a command that prints much and ends', async () => {
    const { lines } = await run('seq 200000')
    expect([lines.length > 0, lines.join('\n').endsWith('\n200000')]).toEqual([true, true])
  })
  test('does not go on when the run was cancelled before it began', async () => {
    const { signal } = await run('sleep 60', 20, AbortSignal.abort())
    expect(signal).toBe('SIGTERM')
  })
})
