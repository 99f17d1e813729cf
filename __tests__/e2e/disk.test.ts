import { cpSync, readdirSync, statfsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { cli } from './bundle.js'
import { PUSH } from './events.js'
import { run } from './loopback.js'
import { MAY_MOUNT, readOnly, smallDisk } from './mounts.js'
import { expectFiles, expectVerdictFirst, warnings } from './sound.js'
import { evidenceOnly, filesIn, put } from './workspace.js'

const OFFLINE = { ...PUSH, github: null, artifacts: null }
const inputs = { 'upload-artifacts': 'false' }
const whenMounting = MAY_MOUNT ? test : test.skip
const why = MAY_MOUNT ? '' : ' (skipped: this user may not mount)'

describe('a full disk', () => {
  test('under the job summary is a warning; verdict, files and outputs stay', async () => {
    const dir = evidenceOnly()
    const env = { GITHUB_STEP_SUMMARY: '/dev/full' }
    const result = await run({ workspace: dir, ...OFFLINE, inputs, env })
    expect(result.exit).toBe(0)
    expectFiles(dir, 'passed')
    expect(result.outputs.result).toBe('passed')
    expect(warnings(result)).toEqual([expect.stringMatching(/job summary.*disk is full/)])
  })

  test('under the outputs is a warning; verdict, files and summary stay', async () => {
    const dir = evidenceOnly()
    const env = { GITHUB_OUTPUT: '/dev/full' }
    const result = await run({
      workspace: dir,
      ...OFFLINE,
      inputs: { ...inputs, 'coverage-min': '101' },
      env
    })
    expect(result.exit).toBe(1)
    expectFiles(dir, 'failed')
    expectVerdictFirst(result.summary, 'failed')
    expect(warnings(result)).toEqual([expect.stringMatching(/outputs.*disk is full/)])
  })

  whenMounting(`under the workspace loses no verdict, and leaves nothing half-written${why}`, async () => {
    for (const [exit, min] of [
      [2, '85'],
      [1, '101']
    ] as const) {
      const disk = smallDisk('1m')
      if (disk === null) throw new Error('mounting worked a moment ago')
      cpSync(evidenceOnly(), disk, { recursive: true })
      const { bavail, bsize } = statfsSync(disk)
      put(disk, { filler: Buffer.alloc(Math.max(0, bavail - 1) * bsize) })
      const result = await run({
        workspace: disk,
        ...OFFLINE,
        inputs: { ...inputs, 'coverage-min': min }
      })
      expect(result.exit).toBe(exit)
      expectVerdictFirst(result.summary, exit === 1 ? 'failed' : 'passed')
      expect(warnings(result).join('\n')).toMatch(/not kept: .*disk is full/)
      expect(filesIn(disk).filter((name) => name.endsWith('.tmp'))).toEqual([])
    }
  })
})

describe('a workspace that cannot be written', () => {
  whenMounting(`a run still judges, and says what it could not keep${why}`, async () => {
    const view = readOnly(evidenceOnly())
    if (view === null) throw new Error('mounting worked a moment ago')
    const failing = { ...inputs, 'coverage-min': '101' }
    const [passed, failed] = await Promise.all([
      run({ workspace: view, ...OFFLINE, inputs }),
      run({ workspace: view, ...OFFLINE, inputs: failing })
    ])
    expect(failed.exit).toBe(1)
    expectVerdictFirst(failed.summary, 'failed')
    // Green without the evidence is not green.
    expect(passed.exit).toBe(2)
    expect(passed.outputs).toMatchObject({ report: '', pack: '' })
    for (const what of ['run record', 'reports', 'evidence pack']) {
      expect(warnings(passed).join('\n')).toMatch(new RegExp(`not kept: ${what}: .*read-only`))
    }
  })

  whenMounting(`commands that only read work; the others exit 2 and name the file${why}`, async () => {
    const view = readOnly(evidenceOnly())
    if (view === null) throw new Error('mounting worked a moment ago')
    expect((await cli(['gates'], { cwd: view })).exit).toBe(0)
    expect((await cli(['validate'], { cwd: view })).exit).toBe(0)
    for (const [command, file] of [
      ['eig', 'eig_rankings.json'],
      ['report', 'ci_report.md'],
      ['pack', 'evidence/packs']
    ] as const) {
      const { exit, stderr } = await cli([command], { cwd: view })
      expect([command, exit]).toEqual([command, 2])
      expect(stderr).toMatch(/^error: [^\n]*read-only[^\n]*\n$/)
      expect(stderr).toContain(file)
    }
  })

  test('an evidence directory that is a file', async () => {
    const dir = evidenceOnly()
    put(dir, { evidence: 'not a directory\n' })
    const result = await run({ workspace: dir, ...OFFLINE, inputs })
    expect(result.exit).toBe(2)
    expectVerdictFirst(result.summary, 'passed')
    expect(warnings(result).join('\n')).toMatch(/not kept: reports: .*evidence/)
    expect(readdirSync(dir)).toContain('artifact')
  })
})
