import { expect, test } from '@jest/globals'
import { cli } from './bundle.js'
import { commit, packsIn, text, workspace } from './workspace.js'

/** Each build of its own words, so that what is told can only come from it. */
test.concurrent.each([
  [
    'fails',
    'echo half of it; echo the-last-words >&2; exit 3',
    60,
    /exit(ed with| status| code)? 3[^]*the-last-words|the-last-words[^]*exit(ed with| status| code)? 3/
  ],
  ['hangs', 'echo waiting; sleep 4321.5', 1, /(1 s|longer|time ?out|timed out)/i],
  ['writes nothing', 'true', 60, /out/],
  ['is not there', 'no-such-command-anywhere', 60, /127|not found/],
  ['ends by a signal', 'kill -9 $$', 60, /SIGKILL|signal/]
])(
  'a build command that %s fails its gate with the reason, and every report is written',
  async (_, command, timeout, expected) => {
    const dir = workspace({ 'coverage.json': '{"totals": {"percent_covered": 90}}' })
    commit(dir)
    const flags = ['--build-command', command, '--build-outputs', 'out', '--build-timeout', String(timeout)]
    const { exit, stdout } = await cli(['run', ...flags], { cwd: dir })
    expect(exit).toBe(1)
    expect(stdout).toMatch(/PASS \| Coverage/)
    const line = stdout.split('\n').find((l) => l.startsWith('FAIL | Builds')) ?? ''
    expect(line).not.toBe('')
    const report = text(dir, 'artifact/ci_report.md')
    expect(report).toMatch(expected)
    expect(packsIn(dir)).toHaveLength(1)
  }
)

test('build-command without build-outputs says what is missing', async () => {
  const dir = workspace({ 'coverage.json': '{"totals": {"percent_covered": 90}}' })
  const { exit, stdout } = await cli(['run', '--build-command', 'true'], { cwd: dir })
  expect(exit).toBe(1)
  expect(stdout).toMatch(/FAIL \| Builds.*build-outputs/)
})

test('double-build alone: 1 when the builds differ, 2 when there is nothing to build', async () => {
  const dir = workspace({ a: '1\n' })
  commit(dir)
  const differing = [
    '--build-command',
    'mkdir out; head -c 16 /dev/urandom > out/x',
    '--build-outputs',
    'out'
  ]
  const [different, none] = await Promise.all([
    cli(['double-build', ...differing], { cwd: dir }),
    cli(['double-build'], { cwd: dir })
  ])
  expect(different.exit).toBe(1)
  expect(different.stdout).toMatch(/diverged/)
  expect(none).toMatchObject({ exit: 2, stdout: '' })
  expect(none.stderr).toMatch(/--build-command and --build-outputs/)
})

test('double-build alone of a build that fails ends with verdict and reason, without what would have been varied', async () => {
  const dir = workspace({ a: '1\n' })
  commit(dir)
  const flags = ['--build-command', 'echo the-last-words >&2; exit 3', '--build-outputs', 'out']
  const { exit, stdout } = await cli(['double-build', ...flags], { cwd: dir })
  expect(exit).toBe(1)
  expect(stdout).toMatch(/\nnot_tested: [^]*the-last-words\n$/)
  expect(stdout).not.toMatch(/^(varied|skipped)/m)
})
