import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli, cliJson } from './bundle.js'
import { run } from './loopback.js'
import { commit, filesIn, put, scratch, text, workspace } from './workspace.js'

interface Gate {
  name: string
  verdict: string
  value: number | null
  threshold: number
  message: string
}

const record = (name: string, ...hits: number[]): string =>
  `SF:${name}\n${hits.map((h, i) => `DA:${i + 1},${h}\n`).join('')}end_of_record\n`

/** core 9 of 10 and ui 1 of 2: 10 of 12 lines, 83.33 %. */
const REPORT = record('src/core/a.py', 1, 1, 1, 1, 1, 1, 1, 1, 1, 0) + record('src/ui/b.py', 1, 0)

const git = (cwd: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...args],
    { cwd, encoding: 'utf8', stdio: 'pipe' }
  ).trim()

const shown = (gates: readonly Gate[]): [string, string, number | null, number][] =>
  gates
    .filter(({ name }) => name.includes('coverage'))
    .map(({ name, verdict, value, threshold }) => [name, verdict, value, threshold])

describe('minimums of paths', () => {
  test('are gates of their own, of the files that coverage-paths lets count', async () => {
    const cwd = workspace({ 'lcov.info': REPORT })
    const env = { COVERAGE_MIN: '80, src/core/**=90, src/ui/**=60' }
    const { exit, data } = await cliJson<{ gates: Gate[] }>(['gates'], { cwd, env })
    expect(exit).toBe(1)
    expect(shown(data.gates)).toEqual([
      ['coverage', 'pass', 1000 / 12, 80],
      ['coverage:src/core/**', 'pass', 90, 90],
      ['coverage:src/ui/**', 'fail', 50, 60]
    ])
    const limited = await cliJson<{ gates: Gate[] }>(['gates', '--coverage-paths', 'src/core/**'], {
      cwd,
      env
    })
    expect(shown(limited.data.gates).map(([, verdict, value]) => [verdict, value])).toEqual([
      ['pass', 90],
      ['pass', 90],
      ['fail', null]
    ])
  })

  test.each([
    ['85, 90', /COVERAGE_MIN \(environment\): 85 and 90 are both given/],
    ['src/**=abc', /COVERAGE_MIN \(environment\): "abc" is not a number/],
    ['a=1, a=2', /COVERAGE_MIN \(environment\): "a" is given twice/]
  ])('COVERAGE_MIN=%s ends the run before anything is written', async (value, message) => {
    const cwd = workspace({ 'lcov.info': REPORT })
    const { exit, stderr } = await cli(['run'], { cwd, env: { COVERAGE_MIN: value } })
    expect([exit, stderr]).toEqual([2, expect.stringMatching(message)])
    expect(filesIn(cwd)).toEqual(['lcov.info'])
  })

  test('coverage-paths that match nothing fail the gate and name files', async () => {
    const cwd = workspace({ 'lcov.info': REPORT })
    const { exit, data } = await cliJson<{ gates: Gate[] }>(['gates', '--coverage-paths', 'lib/**'], { cwd })
    expect(exit).toBe(1)
    expect(data.gates[0]).toMatchObject({
      verdict: 'fail',
      value: null,
      message: expect.stringMatching(/^coverage-paths: lib\/\*\* matches none .*src\/core\/a\.py/) as unknown
    })
  })
})

describe('a pull request', () => {
  function pull(): { dir: string; payload: object } {
    const dir = workspace({
      'src/core/a.py': 'a\n'.repeat(8),
      '.gitignore': 'lcov.info\nevidence/\nartifact/\n'
    })
    commit(dir)
    git(dir, 'checkout', '-q', '-b', 'feature/x')
    put(dir, { 'src/core/a.py': 'a\n'.repeat(8) + 'new\nmore\n' })
    git(dir, 'commit', '-q', '-a', '-m', 'Change')
    const head = git(dir, 'rev-parse', 'HEAD')
    git(dir, 'checkout', '-q', 'main')
    const base = git(dir, 'rev-parse', 'HEAD')
    git(dir, 'merge', '-q', '--no-ff', '-m', 'Merge', 'feature/x')
    put(dir, { 'lcov.info': REPORT })
    const side = (ref: string, sha: string): object => ({ ref, sha, repo: { full_name: 'octo/repo' } })
    return {
      dir,
      payload: {
        number: 7,
        pull_request: { number: 7, head: side('feature/x', head), base: side('main', base) },
        repository: { full_name: 'octo/repo', default_branch: 'main' }
      }
    }
  }

  test('has its changed lines judged, annotated at their place and listed', async () => {
    const { dir, payload } = pull()
    const inputs = { 'patch-coverage-min': '80', 'coverage-min': '80', comment: 'false' }
    const result = await run({
      workspace: dir,
      event: 'pull_request',
      payload,
      inputs,
      sha: git(dir, 'rev-parse', 'HEAD'),
      github: null,
      artifacts: null
    })
    expect(result.exit).toBe(1)
    const gates = JSON.parse(result.outputs['gates'] ?? '[]') as Gate[]
    expect(shown(gates)).toEqual([
      ['coverage', 'pass', 1000 / 12, 80],
      ['patch-coverage', 'fail', 50, 80]
    ])
    expect(result.annotations).toContainEqual({
      level: 'warning',
      properties: 'file=src/core/a.py,line=10,title=Not covered%3A src/core/a.py',
      message: 'This changed line is not covered by a test.'
    })
    expect(result.summary).toMatch(/Coverage.*changed lines 50\.00 % \(1 of 2\)/)
    expect(text(dir, 'evidence/report.html')).toContain('Changed lines that no test covers')

    // The auditor has no repository, and judges the changed lines again.
    const pack = path.join(dir, result.outputs['pack'] ?? '')
    const verified = await cli(['verify', pack], { cwd: scratch() })
    expect(verified.stdout).toMatch(/ok +replay: (\d+) of \1 gates computed again/)
    expect(verified.stdout).toContain('the run of this pack: FAILED (patch-coverage)')
    expect(verified.exit).toBe(0)
  })

  test('without a minimum they are information: a notice, and no gate', async () => {
    const { dir, payload } = pull()
    const result = await run({
      workspace: dir,
      event: 'pull_request',
      payload,
      inputs: { 'coverage-min': '80', comment: 'false', 'upload-artifacts': 'false' },
      sha: git(dir, 'rev-parse', 'HEAD'),
      github: null,
      artifacts: null
    })
    expect(result.exit).toBe(0)
    expect(result.annotations.filter(({ level }) => level === 'notice')).toHaveLength(1)
    expect(JSON.parse(result.outputs['gates'] ?? '[]')).toHaveLength(9)
  })
})

test('the ratchet rises with green runs of the default branch, and no further than they reach', async () => {
  const cwd = workspace({ 'lcov.info': record('a.py', 1, 1, 1, 0), '.gitignore': 'evidence/\nartifact/\n' })
  commit(cwd)
  const gates = async (sha: string, report?: string, ...flags: string[]): Promise<Gate> => {
    if (report !== undefined) put(cwd, { 'lcov.info': report })
    const args = [
      'run',
      '--ratchet',
      '--coverage-min',
      '50',
      '--git-branch',
      'main',
      '--git-sha',
      sha,
      ...flags
    ]
    const { data } = await cliJson<{ gates: Gate[] }>(args, { cwd })
    const [gate] = data.gates
    if (gate === undefined) throw new Error('no gate')
    return gate
  }
  expect(await gates('a'.repeat(40))).toMatchObject({
    verdict: 'pass',
    threshold: 50,
    message: expect.stringContaining('the floor starts with this run') as unknown
  })
  expect(await gates('b'.repeat(40), record('a.py', 1, 1, 0, 0))).toMatchObject({
    verdict: 'fail',
    threshold: 75
  })
  expect(await gates('c'.repeat(40), record('a.py', 1, 1, 1, 1))).toMatchObject({
    verdict: 'pass',
    threshold: 75
  })
  expect(await gates('d'.repeat(40), record('a.py', 1, 1, 1, 0))).toMatchObject({
    verdict: 'fail',
    threshold: 100,
    message: expect.stringContaining('was set by ccccccc on ') as unknown
  })
  expect(await gates('e'.repeat(40), undefined, '--ratchet-floor', '70')).toMatchObject({
    verdict: 'pass',
    threshold: 70
  })
  const [ledger = ''] = filesIn(cwd).filter((name) => name.startsWith('evidence/runs/'))
  appendFileSync(path.join(cwd, ledger), '{"torn')
  expect(await gates('f'.repeat(40))).toMatchObject({ verdict: 'fail', value: null })
})

test('a drop against a report of the base fails, names the file, and the pack holds both reports', async () => {
  const cwd = workspace({ 'lcov.info': REPORT, 'base/lcov.info': record('src/ui/b.py', 1, 1) })
  const flags = ['--coverage-base-file', 'base/lcov.info', '--coverage-max-drop', '5', '--coverage-min', '1']
  const { exit, data } = await cliJson<{ gates: Gate[]; outputs: { pack: string } }>(['run', ...flags], {
    cwd
  })
  expect(exit).toBe(1)
  expect(data.gates[1]).toMatchObject({ name: 'coverage-drop', verdict: 'fail', value: 16.6666666667 })
  expect(data.gates[1]).toMatchObject({ remedy: expect.stringContaining('src/ui/b.py fell most') as unknown })
  const pack = execFileSync('unzip', ['-Z1', path.join(cwd, data.outputs.pack)], { encoding: 'utf8' })
  expect(pack.split('\n')).toEqual(expect.arrayContaining(['lcov.info', 'base/lcov.info']))
})

test('the coverage command prints functions, base and changed lines', async () => {
  const cwd = workspace({
    'src/a.py': 'a\n',
    'base.info': record('src/a.py', 1),
    '.gitignore': 'lcov.info\n'
  })
  commit(cwd)
  put(cwd, {
    'src/a.py': 'a\nb\nc\n',
    'lcov.info': 'SF:src/a.py\nFN:1,f\nFNDA:1,f\nFNF:1\nFNH:1\nDA:1,1\nDA:2,1\nDA:3,0\nend_of_record\n'
  })
  const args = ['coverage', 'lcov.info', '--diff-base', 'main', '--coverage-base-file', 'base.info']
  const { data } = await cliJson<Record<string, unknown>>(args, { cwd })
  expect(data).toMatchObject({
    functions_covered: 1,
    functions_total: 1,
    delta: -33.3333333333,
    base: { percent: 100, fell: [{ path: 'src/a.py', before: 100 }] },
    patch: {
      lines_covered: 1,
      lines_total: 2,
      percent: 50,
      blocks: [{ path: 'src/a.py', first: 3, last: 3 }]
    }
  })
  const { stdout } = await cli(args, { cwd })
  expect(stdout).toMatch(
    /66\.67 %: 2 of 3 lines[^]*changed lines since main \(\w{7}\): 50\.00 %, 1 of 2\n {2}not covered: src\/a\.py:3-3/
  )
  expect((await cli(['coverage', 'lcov.info', '--diff-base', 'v9'], { cwd })).exit).toBe(2)
  expect((await cli(['coverage', 'lcov.info', '--diff-base=--output=x'], { cwd })).stderr).toMatch(
    /is no commit/
  )
  expect(filesIn(cwd)).not.toContain('x')
})
