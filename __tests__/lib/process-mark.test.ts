import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { endMarked, newMark } from '../../src/lib/process-mark.js'

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux(
  'a process that stands deeper than a path may be long is passed over, or ended as ours by its environment',
  async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'mark-'))
    const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'mark-'))
    const deep = `cd ${elsewhere}; d=${'d'.repeat(200)}; for i in $(seq 25); do mkdir $d && cd -P $d 2>/dev/null; done`
    const stranger = spawn('bash', ['-c', `${deep}; echo ready; exec sleep 60`], {
      env: { PATH: process.env['PATH'] }
    })
    const ours = spawn('bash', ['-c', 'echo ready; exec sleep 60'], {
      env: { ...process.env, HOME: `${root}/home` }
    })
    try {
      const ended = once(ours, 'exit')
      await Promise.all([once(stranger.stdout, 'data'), once(ours.stdout, 'data')])
      expect(await endMarked(newMark(), root)).toBe(1)
      expect(await ended).toEqual([null, 'SIGKILL'])
      expect(stranger.exitCode).toBeNull()
    } finally {
      stranger.kill('SIGKILL')
      ours.kill('SIGKILL')
      execFileSync('rm', ['-rf', root, elsewhere])
    }
  }
)
