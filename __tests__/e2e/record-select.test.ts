import path from 'node:path'
import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { cli, cliJson } from './bundle.js'
import { scratch } from './workspace.js'

/** As pytest writes it: one suite for all, the module as the class. */
function junit(run: number): string {
  const one = (module: string, name: string, failed: boolean): string =>
    `<testcase classname="tests.${module}" name="${name}" time="0.${run}1">${failed ? '<failure message="no"/>' : ''}</testcase>`
  const cases = [
    one('test_a', 'test_x', run % 2 === 0),
    one('test_b', 'test_x', false),
    one('test_b', 'test_y', false)
  ].join('')
  return `<testsuites><testsuite name="pytest" tests="3">${cases}</testsuite></testsuites>`
}

test("what `record` keeps of pytest's report, `select` finds in pytest's list", async () => {
  const dir = scratch()
  mkdirSync(path.join(dir, 'tests'))
  for (const module of ['test_a', 'test_b']) writeFileSync(path.join(dir, `tests/${module}.py`), '')
  writeFileSync(
    path.join(dir, 'tests.txt'),
    'tests/test_a.py::test_x\ntests/test_b.py::test_x\ntests/test_b.py::test_y\n\n3 tests collected in 0.01s\n'
  )
  const env = { CI_RUN_ID: '' }
  for (let run = 1; run <= 8; run++) {
    writeFileSync(path.join(dir, 'junit.xml'), junit(run))
    expect((await cli(['record'], { cwd: dir, env })).stdout).toMatch(/3 tests of run local/)
  }
  expect((await cli(['record'], { cwd: dir, env })).stdout).toMatch(
    /nothing was recorded.*these very results/
  )

  const rankings = await cliJson<{ name: string; suite: string; p_fail: number }[]>(
    ['eig', '--history', 'ci_runs.jsonl'],
    { cwd: dir }
  )
  const p = (suite: string): number =>
    rankings.data.find((r) => r.name === 'test_x' && r.suite === suite)?.p_fail ?? NaN
  expect(p('tests.test_a')).toBeGreaterThan(3 * p('tests.test_b'))

  const { data } = await cliJson<{ selected: string[]; notes?: string[] }>(
    [
      'select',
      '--history',
      'ci_runs.jsonl',
      '--select-format',
      'pytest',
      '--test-list',
      'tests.txt',
      '--budget-fraction',
      '0.4'
    ],
    { cwd: dir }
  )
  expect(JSON.stringify(data)).not.toMatch(/new to the history/)
  expect(data.selected).toHaveLength(1)
})
