import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { JobOptions, JobResult } from '../loopback/runner.js'
import { startRunner } from '../loopback/runner.js'
import { MAIN } from './bundle.js'
import { pullRequest, PUSH } from './events.js'
import { expectNoToken, warnings } from './sound.js'
import { commit, put, text, workspace } from './workspace.js'

/** Twelve tests of 1 s in two files; `test_flaky` failed in every second run. */
const NAMES = ['flaky', ...Array.from({ length: 11 }, (_, i) => `n${i}`)]
const FILE = (i: number): string => (i < 6 ? 'tests/test_a.py' : 'tests/test_b.py')
const HISTORY = Array.from(
  { length: 20 },
  (_, run) =>
    `${JSON.stringify({
      commit: `c${run}`,
      run_id: `r${run}`,
      tests: NAMES.map((name, i) => ({
        name: `${FILE(i)}::test_${name}`,
        duration_sec: 1,
        result: i === 0 && run % 2 === 0 ? 'fail' : 'pass'
      }))
    })}\n`
).join('')
const SOURCES = { 'tests/test_a.py': 'def test_flaky(): pass\n', 'tests/test_b.py': 'def test_n5(): pass\n' }

/** A checkout of a pull request, one commit on its base, whose change is to the files of `change`. */
function checkout(
  change: Record<string, string> = { 'README.md': 'changed\n' },
  files: Record<string, string> = { ...SOURCES, 'ci_runs.jsonl': HISTORY }
): { dir: string; event: Pick<JobOptions, 'event' | 'payload'> } {
  const dir = workspace({ 'README.md': 'first\n', ...files })
  const base = commit(dir)
  put(dir, { ...change, 'notes.txt': 'of this change\n' })
  commit(dir)
  const pull = pullRequest('fork/repo') as {
    event: 'pull_request'
    payload: { pull_request: { base: object } }
  }
  pull.payload.pull_request.base = { ref: 'main', sha: base, repo: { full_name: 'octo/repo' } }
  return { dir, event: pull }
}

const INPUTS = { 'select-format': 'pytest', 'budget-sec': '3', 'selection-objective': 'failures' }

async function select(
  dir: string,
  event: Pick<JobOptions, 'event' | 'payload'>,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {}
): Promise<JobResult> {
  const result = await startRunner({
    workspace: dir,
    ...event,
    // Nothing listens, and there is no token: a fork's pull request has little more.
    github: null,
    artifacts: null,
    token: '',
    main: MAIN,
    action: 'select/action.yml',
    inputs: { ...INPUTS, ...inputs },
    env
  }).done
  expect({ stderr: result.stderr, signal: result.signal }).toEqual({ stderr: '', signal: null })
  return result
}

const args = (dir: string): string[] =>
  text(dir, 'artifact/selected-tests.txt')
    .split('\n')
    .filter((line) => line !== '')

describe('a pull request from a fork, without token or network', () => {
  test('chooses under the budget, says why, and what it saves', async () => {
    const { dir, event } = checkout()
    const result = await select(dir, event)
    expect([result.exit, warnings(result)]).toEqual([0, []])
    expect(result.outputs).toMatchObject({
      selected: '3',
      total: '12',
      everything: 'false',
      reason: 'selected',
      'args-file': 'artifact/selected-tests.txt',
      arguments: '',
      'estimated-seconds': '3',
      'estimated-saved-seconds': '9'
    })
    expect(args(dir)).toHaveLength(3)
    expect(args(dir)).toContain('tests/test_a.py::test_flaky')
    expect((JSON.parse(result.outputs['tests'] ?? '') as string[]).sort()).toEqual(args(dir))
    expect(result.summary).toMatch(/^### Test selection: 3 of 12 tests run/)
    expect(result.summary).toContain('test-list')
    await expectNoToken(result, dir)
  })

  test('always-run takes paths as people write them, and says which glob names no test', async () => {
    const { dir, event } = checkout()
    const result = await select(dir, event, { 'always-run': 'tests/test_b.py, nosuch*', 'budget-sec': '0' })
    expect(text(dir, 'artifact/selected-tests.txt').trim().split('\n').sort()).toEqual(
      NAMES.slice(6)
        .map((name) => `tests/test_b.py::test_${name}`)
        .sort()
    )
    expect(warnings(result)).toEqual([expect.stringContaining('nosuch* names no test')])
  })

  test('new, changed and named tests run on top of the budget; deleted ones do not', async () => {
    const { dir, event } = checkout({
      'tests/test_b.py': 'def test_n5(): pass\ndef test_new(): pass\n',
      'list.txt': [
        ...NAMES.slice(0, 9).map((n, i) => `${FILE(i)}::test_${n}`),
        'tests/test_b.py::test_new',
        '',
        '10 tests collected in 0.01s',
        ''
      ].join('\n')
    })
    const inputs = { 'test-list': 'list.txt', 'always-run': '*::test_n1', 'budget-sec': '0' }
    const result = await select(dir, event, inputs)
    const changed = [5, 6, 7].map((i) => `tests/test_b.py::test_n${i}`)
    expect(args(dir).sort()).toEqual(
      ['tests/test_a.py::test_n1', ...changed, 'tests/test_b.py::test_new'].sort()
    )
    expect(result.outputs).toMatchObject({ selected: '5', total: '10', reason: 'selected' })
    const { decisions } = JSON.parse(text(dir, 'artifact/selected_tests.json')) as {
      decisions: { name: string; reason: string }[]
    }
    const why = (name: string): string => decisions.find((d) => d.name.endsWith(name))?.reason ?? ''
    expect(why('test_new')).toMatch(/^always run, it is new/)
    expect(why('test_n5')).toMatch(/^always run, its source changed/)
    expect(why('test_n1')).toMatch(/^always run, \*::test_n1 names it/)
    expect(result.summary).toContain('3 tests of the history no longer exist')
  })

  test('without a list a changed test file runs whole', async () => {
    const { dir, event } = checkout({ 'tests/test_b.py': 'def test_never_seen(): pass\n' })
    await select(dir, event, { 'budget-sec': '0' })
    expect(args(dir)).toEqual(['tests/test_b.py'])
  })
})

test('a changed class runs whole for Maven, though the list says only that it exists', async () => {
  const run = (name: string, suite: string): object => ({ name, suite, duration_sec: 1, result: 'pass' })
  const history = { tests: [run('a', 'com.a.FooTest'), run('b', 'com.a.FooTest'), run('a', 'com.a.BarTest')] }
  const { dir, event } = checkout(
    { 'src/test/java/com/a/FooTest.java': 'class FooTest {}\n' },
    { 'ci_runs.jsonl': `${JSON.stringify(history)}\n`, 'list.txt': 'com.a.FooTest\ncom.a.BarTest\n' }
  )
  const inputs = { 'select-format': 'maven', 'test-list': 'list.txt', 'budget-sec': '0' }
  const { outputs } = await select(dir, event, inputs)
  expect([args(dir), outputs['arguments'], outputs['everything']]).toEqual([
    ['com.a.FooTest'],
    'com.a.FooTest',
    'false'
  ])
})

describe('everything runs', () => {
  const { payload } = PUSH
  test.each<[string, string, Pick<JobOptions, 'event' | 'payload'>]>([
    ['on a schedule', 'schedule', { event: 'schedule', payload: { schedule: '0 3 * * *' } }],
    ['on the default branch', 'default-branch', { event: 'push', payload }]
  ])('%s', async (_, reason, event) => {
    const { dir } = checkout()
    const result = await select(dir, event)
    expect(result.outputs).toMatchObject({ everything: 'true', reason, selected: '12', total: '12' })
    expect([result.exit, args(dir)]).toEqual([0, []])
  })

  test.each<[string, string, Record<string, string>, Record<string, string>]>([
    ['there is no history', 'no-history', { 'ci_runs.jsonl': '' }, { history: 'none.jsonl' }],
    ['the history is broken', 'history-unreadable', { 'ci_runs.jsonl': '{"tests": [{"na' }, {}],
    ['the list of tests is missing', 'test-list-unreadable', {}, { 'test-list': 'none.txt' }],
    [
      'the list is of a failed collection',
      'test-list-unreadable',
      { 'l.txt': 'a.py::t\n\nERROR b.py\n' },
      { 'test-list': 'l.txt' }
    ],
    [
      'the list is cut off',
      'test-list-unreadable',
      { 'l.txt': 'tests/test_a.py::test_n0\ntests/test_a.py::test_n1\n' },
      { 'test-list': 'l.txt' }
    ],
    ['full-run says so', 'full-run', {}, { 'full-run': 'true' }],
    ['the budget is enough for all', 'all-chosen', {}, { 'budget-sec': '99' }],
    ['the budget is enough for none', 'nothing-chosen', {}, { 'budget-sec': '0' }],
    ['a name cannot be said', 'not-expressible', {}, { 'select-format': 'bazel' }]
  ])('%s', async (_, reason, files, inputs) => {
    const { dir, event } = checkout({}, { ...SOURCES, 'ci_runs.jsonl': HISTORY, ...files })
    const result = await select(dir, event, inputs)
    expect([result.exit, result.outputs['everything'], result.outputs['reason']]).toEqual([0, 'true', reason])
    expect(args(dir)).toEqual(reason === 'not-expressible' ? ['//...'] : [])
    const quiet = ['full-run', 'all-chosen'].includes(reason)
    expect(warnings(result).length > 0).toBe(!quiet)
    expect(result.summary).toMatch(/^### Test selection: every test runs/)
  })

  test('nobody knows what changed: a checkout of depth 1', async () => {
    const { dir } = checkout()
    const result = await select(dir, pullRequest('fork/repo'))
    expect([result.exit, result.outputs['reason'], args(dir)]).toEqual([0, 'changes-unknown', []])
    expect(warnings(result).join()).toContain('fetch-depth')
  })

  test('a file of an earlier run does not stay', async () => {
    const { dir, event } = checkout()
    mkdirSync(path.join(dir, 'artifact'))
    writeFileSync(path.join(dir, 'artifact/selected-tests.txt'), 'tests/test_a.py::test_n1\n')
    await select(dir, event, { 'full-run': 'true' })
    expect(args(dir)).toEqual([])
  })
})

describe('settings', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['an unknown format', { 'select-format': 'mocha' }, /select-format.*mocha/],
    ['a budget that is none', { 'budget-sec': '-1' }, /budget-sec/],
    ['an output outside of the repository', { 'select-output': '../x' }, /select-output/],
    ['an output inside of .git', { 'select-output': '.git/config' }, /select-output/],
    ['a command that does not exist', { command: 'rm' }, /command/]
  ])('%s ends the step with 2', async (_, inputs, message) => {
    const { dir, event } = checkout()
    const result = await select(dir, event, inputs)
    expect([result.exit, result.outputs]).toEqual([2, {}])
    expect(result.stdout).toMatch(message)
  })
})

describe('names that want to act', () => {
  test('nothing of them leaves the argument file, a JSON string or code in the summary', async () => {
    const evil = [
      'tests/test_a.py::test_x[$(touch pwned)]',
      'tests/test_a.py::test_x[a]\n::error::forged',
      '-k::x',
      'x\nselected=0'
    ]
    const run = { tests: evil.map((name) => ({ name, duration_sec: 1, result: 'fail' })) }
    const { dir, event } = checkout({}, { ...SOURCES, 'ci_runs.jsonl': HISTORY + `${JSON.stringify(run)}\n` })
    const { outputs, summary, annotations } = await select(dir, event, {
      'select-format': 'lines',
      'budget-sec': '8'
    })
    expect(outputs['everything']).toBe('true')
    expect(JSON.parse(outputs['tests'] ?? '')).toEqual(expect.arrayContaining(evil))
    expect(annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(summary.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
    expect(args(dir).filter((line) => line.includes('forged'))).toEqual([])
  })
})

test('the command line gives the same answer', async () => {
  const { dir, event } = checkout()
  await select(dir, event)
  const before = readFileSync(path.join(dir, 'artifact/selected-tests.txt'), 'utf8')
  const { cliJson } = await import('./bundle.js')
  const { exit, data } = await cliJson<{
    selected: string[]
    stats: object
    tests: object[]
    everything: boolean
  }>(['select', '--select-format', 'pytest', '--budget-sec', '3', '--selection-objective', 'failures'], {
    cwd: dir
  })
  expect([exit, data.everything, [...data.selected].sort()]).toEqual([0, false, before.trim().split('\n')])
  expect(data.stats).toMatchObject({ selected: 3, total: 12 })
  expect(text(dir, 'artifact/selected-tests.txt')).toBe(before)
})
