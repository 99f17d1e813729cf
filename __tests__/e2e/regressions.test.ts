import { describe, expect, test } from '@jest/globals'
import { cli, cliJson } from './bundle.js'
import { text, workspace } from './workspace.js'

interface Gate {
  name: string
  verdict: string
  value: number | null
  threshold: number
  message: string
}

const junit = (seconds: number): string =>
  `<testsuite name="s" tests="1"><testcase name="t" classname="s" time="${seconds}"/></testsuite>`
const history = (runs: number): string =>
  Array.from(
    { length: runs },
    (_, i) =>
      `${JSON.stringify({ commit: `c${i}`, run_id: `${i}`, tests: [{ name: 't', duration_sec: 1 + i / 1000, result: 'pass' }] })}\n`
  ).join('')
const files = (seconds: number, runs: number): Record<string, string> => ({
  'junit.xml': junit(seconds),
  'ci_runs.jsonl': history(runs)
})
const env = { GIT_SHA: 'a'.repeat(40), CI_RUN_ID: '77' }
const regressions = (gates: readonly Gate[]): Gate | undefined => gates.find((g) => g.name === 'regressions')

describe('durations against their own history', () => {
  test('are a warning and a table in the reports, and no gate', async () => {
    const cwd = workspace(files(5, 12))
    const { data, stderr } = await cliJson<{ gates: Gate[] }>(['run', '--gates', 'min-eig'], { cwd, env })
    expect(regressions(data.gates)).toBeUndefined()
    expect(stderr).toMatch(
      /1 test took longer than usual: "t" is 5 s, where 1\.00\d s is usual \(\+39\d\.\d %\)/
    )
    expect(text(cwd, 'artifact/ci_report.md')).toContain('Worse than usual in the runs before')
    expect(JSON.parse(text(cwd, 'artifact/ci_metrics.json'))).toMatchObject({
      regressions: { metrics: 0, durations: 1, judged: { tests: 1 } }
    })
  })

  test.each([
    [5, '0', 'fail', 1],
    [5, '1', 'pass', 1],
    [1.01, '0', 'pass', 0]
  ])('max-regressions: %s s against at most %s is a %s', async (seconds, most, verdict, value) => {
    const cwd = workspace(files(seconds, 12))
    const { data } = await cliJson<{ gates: Gate[] }>(['gates', '--max-regressions', most], { cwd, env })
    expect(regressions(data.gates)).toMatchObject({ verdict, value, threshold: Number(most) })
  })

  test('fewer than ten earlier runs fail the gate and say how many there are', async () => {
    const cwd = workspace(files(5, 9))
    const { exit, data } = await cliJson<{ gates: Gate[] }>(['gates', '--max-regressions', '0'], { cwd, env })
    expect(exit).toBe(1)
    expect(regressions(data.gates)).toMatchObject({
      verdict: 'fail',
      value: null,
      message: expect.stringMatching(/10 earlier values .* in ci_runs\.jsonl \(at most 9\)/) as unknown
    })
  })

  test.each(['-1', '1.5', 'many'])('max-regressions: %s ends the run', async (value) => {
    const cwd = workspace(files(5, 12))
    const { exit, stderr } = await cli(['gates'], { cwd, env: { PROVENANCE_MAX_REGRESSIONS: value } })
    expect([exit, stderr]).toEqual([2, expect.stringMatching(/is not a whole number from 0 to 10000/)])
  })
})
