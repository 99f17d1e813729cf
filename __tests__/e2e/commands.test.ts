import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readArchive } from '../../src/pack/read-archive.js'
import { cli, cliJson } from './bundle.js'
import { example, packsIn, put, scratch, workspace } from './workspace.js'

let project: string
let pack: string
beforeAll(async () => {
  project = example('quickstart').dir
  const { exit, stdout } = await cli(['run'], { cwd: project })
  expect([exit, stdout]).toEqual([0, expect.stringContaining('ALL CI GATES PASSED')])
  pack = packsIn(project)[0] ?? ''
})

type Members = Record<string, unknown>

describe('every command with --json prints one document, with at least these members', () => {
  // In this order: `select` reads what `eig` wrote, and `aggregate` what `run` appended.
  const table: [string, () => string[], string[]][] = [
    ['run', () => [], ['result', 'gates', 'outputs']],
    ['validate', () => [], ['passed', 'datasets', 'errors', 'warnings']],
    [
      'coverage',
      () => ['coverage.json'],
      ['formats', 'files', 'lines_covered', 'lines_total', 'percent', 'branches_covered', 'branches_total']
    ],
    [
      'tests',
      () => ['junit.xml'],
      ['formats', 'total', 'passed', 'failed', 'errors', 'skipped', 'flaky', 'duration_sec', 'failing']
    ],
    [
      'calibrate',
      () => ['--predictions', 'predictions.json'],
      ['n_samples', 'n_bins', 'strategy', 'ece', 'mce', 'brier_score', 'ci', 'bins']
    ],
    ['eig', () => ['--history', 'ci_runs.jsonl'], []],
    ['select', () => ['--rankings', 'artifact/eig_rankings.json'], ['selected', 'stats', 'tests']],
    [
      'backtest',
      () => ['--history', 'ci_runs.jsonl'],
      [
        'cycles',
        'failing_cycles',
        'budget_fraction',
        'napfd',
        'napfd_at_budget',
        'detection_rate',
        'regression_detection_rate',
        'ece',
        'brier',
        'baselines'
      ]
    ],
    [
      'double-build',
      () => ['--build-command', 'sh build.sh', '--build-outputs', 'out'],
      ['status', 'cause', 'builds', 'differences', 'variations']
    ],
    ['compare', () => ['src', 'src'], ['status', 'cause', 'differences']],
    ['gates', () => [], ['passed', 'gates']],
    ['report', () => [], ['html', 'markdown']],
    ['pack', () => [], ['path', 'sha256', 'bytes', 'file_count']],
    ['verify', () => [path.join(project, pack)], ['valid', 'checks']],
    ['aggregate', () => [], ['total_runs', 'pass_rate']],
    ['record', () => ['--history', 'recorded.jsonl'], ['path', 'recorded', 'tests']],
    // One leg: the whole project as the run before has left it.
    ['merge', () => [project, '--evidence-dir', 'merged'], ['result', 'gates', 'outputs']],
    [
      'mock',
      () => ['--tests', '5', '--runs', '4', '--seed', '1', '--out', 'mock.jsonl'],
      ['path', 'tests', 'runs', 'failures']
    ],
    ['config', () => [], []]
  ]
  test.each(table)('%s', async (command, flags, members) => {
    const { exit, data } = await cliJson<Members | Members[]>([command, ...flags()], { cwd: project })
    expect(exit).toBe(0)
    if (members.length === 0) {
      expect(Array.isArray(data) && data.length > 10).toBe(true)
    } else {
      expect(Object.keys(data)).toEqual(expect.arrayContaining(members))
    }
  })

  test('the table is complete', async () => {
    const { stdout } = await cli(['--help'], { cwd: project })
    const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name]) => name)
    expect(commands.filter((name) => name !== 'help').sort()).toEqual(table.map(([name]) => name).sort())
  })
})

test('eig prints what scores are made of only with --parts, and select says in words how it chose', async () => {
  const short = await cli(['eig'], { cwd: project })
  expect(short.stdout).toMatch(/ bits {2}".*" \(/)
  expect(short.stdout).not.toContain('constant')
  expect((await cli(['eig', '--parts'], { cwd: project })).stdout).toMatch(
    /^ {4}runs .*, score .*, constant /m
  )
  const { stdout } = await cli(['select'], { cwd: project })
  expect(stdout).toMatch(/tests selected, written to .*: the budget filled by chance of a failure per second/)
})

describe('help and dead ends', () => {
  test('--help of a command lists what matters to it, and any other setting is accepted', async () => {
    const { stdout } = await cli(['tests', '--help'], { cwd: project })
    const flags = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag)
    expect(flags).toEqual(['json', 'cwd', 'test-results'])
    expect(stdout).toContain('Every setting is accepted; docs/settings.md')
    expect((await cli(['tests', '--ece-max', '0.2'], { cwd: project })).exit).toBe(0)
  })

  test.each(['coverage', 'tests'])(
    '%s without a file reads the usual places, or names them',
    async (command) => {
      const { exit, stdout } = await cli([command, '--json'], { cwd: project })
      expect([exit, Object.keys(JSON.parse(stdout) as object)]).toEqual([
        0,
        expect.arrayContaining(['formats'])
      ])
      const lost = await cli([command], { cwd: scratch() })
      expect([lost.exit, lost.stderr]).toEqual([2, expect.stringContaining('there are none: looked for')])
    }
  )

  test.each([
    [['record-histroy', '--help'], /^error: unknown command "record-histroy" \(try --help\)\n$/],
    [['validat', '--help'], /^error: unknown command "validat" \(did you mean validate\?\)\n$/],
    [['gate'], /^error: unknown command "gate" \(did you mean gates\?\)\n$/]
  ])('%j is told to be no command', async (args, message) => {
    const { exit, stdout, stderr } = await cli(args, { cwd: scratch() })
    expect([exit, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)])
  })

  test('without a contract, validate says how to get one', async () => {
    const { exit, stderr } = await cli(['validate'], { cwd: scratch() })
    expect([exit, stderr]).toEqual([2, expect.stringContaining('validate --init PATH...')])
  })
})

test('the double build’s hash is of the outputs, the members of a build as promised', async () => {
  const flags = ['--build-command', 'sh build.sh', '--build-outputs', 'out']
  const { data } = await cliJson<{ status: string; builds: { hash: string; files: number }[] }>(
    ['double-build', ...flags],
    { cwd: project }
  )
  expect(data.status).toBe('bit_identical')
  const [first, second] = data.builds
  expect(first?.hash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/)
  expect(second?.hash).toBe(first?.hash)
})

describe('where things are', () => {
  test('--cwd from elsewhere; nothing is written there', async () => {
    const elsewhere = scratch()
    const args = ['gates', '--cwd', project]
    const { exit, data } = await cliJson<{ passed: boolean }>(args, { cwd: elsewhere })
    expect([exit, data.passed]).toEqual([0, true])
    expect(existsSync(path.join(elsewhere, 'artifact'))).toBe(false)
    const relative = await cli(['config', '--cwd', path.relative(elsewhere, project)], { cwd: elsewhere })
    expect(relative.exit).toBe(0)
    expect(relative.stdout).toMatch(/gates .*config/)
  })

  test.each<[string, (at: (name: string) => string) => string[]]>([
    ['coverage', (at) => [at('coverage.json')]],
    ['tests', (at) => [at('junit.xml')]],
    ['calibrate', (at) => ['--predictions', at('predictions.json')]],
    ['eig', (at) => ['--history', at('ci_runs.jsonl')]],
    ['backtest', (at) => ['--history', at('ci_runs.jsonl')]],
    ['compare', (at) => [at('junit.xml'), at('junit.xml')]],
    ['verify', (at) => [at('pack.zip')]],
    ['gates', (at) => ['--coverage-files', at('coverage.json'), '--predictions', at('predictions.json')]],
    [
      'run',
      (at) => [
        '--coverage-files',
        at('*.json'),
        '--history',
        at('ci_runs.jsonl'),
        '--gates',
        'coverage,min-eig'
      ]
    ]
  ])(
    '%s takes files outside of the root, given as absolute paths on the command line',
    async (command, args) => {
      const outside = scratch()
      for (const name of ['coverage.json', 'junit.xml', 'predictions.json', 'ci_runs.jsonl'])
        cpSync(path.join(project, name), path.join(outside, name === 'predictions.json' ? `p/${name}` : name))
      cpSync(path.join(project, pack), path.join(outside, 'pack.zip'))
      const cwd = scratch()
      const at = (name: string): string =>
        path.join(outside, name === 'predictions.json' ? `p/${name}` : name)
      const { exit, stderr } = await cli([command, ...args(at)], { cwd })
      expect([exit, stderr]).toEqual([0, ''])
      // What lies outside of the root is read, but never packed.
      for (const made of packsIn(cwd)) {
        const { files } = await readArchive(path.join(cwd, made), () => false)
        expect(
          files.map(({ name }) => name).filter((name) => /coverage\.json|ci_runs|\.\./.test(name))
        ).toEqual([])
      }
    }
  )

  test('the same from the config file is refused: that is the repository’s word, not the operator’s', async () => {
    const outside = scratch()
    cpSync(path.join(project, 'coverage.json'), path.join(outside, 'coverage.json'))
    const config = `coverage-files: ${path.join(outside, 'coverage.json')}\n`
    const dir = workspace({ '.github/provenance-gates.yml': config })
    const { exit, stdout } = await cli(['run'], { cwd: dir })
    expect(exit).toBe(1)
    expect(stdout).toMatch(/FAIL \| Coverage.*leaves the repository/)
  })
})

describe('exit statuses', () => {
  test.each([
    ['a red gate', ['gates', '--coverage-min', '101'], 1],
    ['trees that differ', ['compare', 'src', 'data'], 1],
    ['an unknown command', ['gate'], 2],
    ['a missing argument', ['compare', 'src'], 2],
    ['an empty argument', ['compare', '', ''], 2],
    ['an empty directory name', ['validate', '--init', '', '--data-contracts', 'fresh.yaml'], 2],
    ['a missing file', ['coverage', 'no.json'], 2],
    ['a pack that is none', ['verify', 'coverage.json'], 2],
    ['a pack that is not there', ['verify', 'no.zip'], 2],
    ['a bad number', ['aggregate', '--last', 'x'], 2],
    ['help', ['--help'], 0],
    ['help of a command', ['run', '--help'], 0],
    ['the version', ['--version'], 0]
  ])('%s', async (_, args, status) => {
    const { exit, stderr } = await cli(args, { cwd: project })
    expect(exit).toBe(status)
    if (status === 2) expect(stderr).toMatch(/^error: /)
    else expect(stderr).toBe('')
  })

  test('a pack with one byte changed is not valid', async () => {
    const copy = path.join(scratch(), path.basename(pack))
    cpSync(path.join(project, pack), copy)
    const bytes = readFileSync(copy)
    const at = Math.floor(bytes.length / 2)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(copy, bytes)
    const { exit, data } = await cliJson<{ valid: boolean }>(['verify', copy], { cwd: project })
    expect([exit, data.valid]).toEqual([1, false])
  })

  test('with --json, people’s text and errors stay off stdout', async () => {
    const dir = workspace({ 'lcov.info': 'no\n' })
    const { exit, stdout, stderr } = await cli(['coverage', 'lcov.info', '--json'], { cwd: dir })
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/lcov\.info/)
    put(dir, { 'coverage.json': '{"totals": {"percent_covered": 50}}' })
    const red = await cliJson<{ result: string }>(['run'], { cwd: dir })
    expect([red.exit, red.data.result]).toEqual([1, 'failed'])
  })
})
