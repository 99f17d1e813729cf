import { describe, expect, test } from '@jest/globals'
import { cli } from './bundle.js'
import { PUSH } from './events.js'
import { run } from './loopback.js'
import { filesIn, workspace } from './workspace.js'

const CONFIG = '.github/provenance-gates.yml'
const COVERAGE = { 'coverage.json': '{"totals": {"percent_covered": 90}}' }

describe('a bad setting ends the run before anything is written, with exit status 2', () => {
  test.each([
    [
      'COVERAGE_MIN=abc',
      {},
      { COVERAGE_MIN: 'abc' },
      [],
      /COVERAGE_MIN \(environment\): "abc" is not a number/
    ],
    ['ECE_MAX=NaN', {}, { ECE_MAX: 'NaN' }, [], /ECE_MAX \(environment\): "NaN" is not a number/],
    ['MCE_MAX=1e999', {}, { MCE_MAX: '1e999' }, [], /MCE_MAX \(environment\): "1e999" is not a number/],
    ['BRIER_MAX=-1', {}, { BRIER_MAX: '-1' }, [], /BRIER_MAX \(environment\): "-1" is not a number/],
    ['ECE_MAX=0x1', {}, { ECE_MAX: '0x1' }, [], /ECE_MAX \(environment\)/],
    ['--coverage-min Infinity', {}, {}, ['--coverage-min', 'Infinity'], /coverage-min \(input\): "Infinity"/],
    [
      '--gates covrage',
      {},
      {},
      ['--gates', 'covrage'],
      /gates: there is no gate "covrage" — did you mean coverage\?/
    ],
    [
      'a bad enum',
      {},
      { PACK_FORMAT: 'rar' },
      [],
      /PACK_FORMAT \(environment\): "rar" is not one of zip, tar\.gz/
    ],
    [
      'an unknown name in the config file',
      { [CONFIG]: '# ours\ncovrage-min: 90\n' },
      {},
      [],
      /provenance-gates\.yml:2: unknown setting "covrage-min" — did you mean coverage-min\?/
    ],
    [
      'a bad value in the config file',
      { [CONFIG]: 'gates: auto\n\nece-max: .nan\n' },
      {},
      [],
      /ece-max \(\.github\/provenance-gates\.yml:3\): "NaN" is not a number/
    ],
    [
      'a name twice in the config file',
      { [CONFIG]: 'ece-max: 0.1\nece-max: 0.9\n' },
      {},
      [],
      /provenance-gates\.yml:2: .*unique/
    ],
    ['a config file that is no YAML', { [CONFIG]: 'gates: [auto\n' }, {}, [], /provenance-gates\.yml:\d+: /],
    ['a config file that is a list', { [CONFIG]: '- gates\n' }, {}, [], /not a map/],
    ['a config file that was named and is missing', {}, {}, ['--config', 'no.yml'], /no\.yml does not exist/],
    ['an unknown flag', {}, {}, ['--covrage-min', '9'], /unknown option '--covrage-min'/]
  ])('%s', async (_, files, env, flags, expected) => {
    const dir = workspace({ ...COVERAGE, ...files })
    const before = filesIn(dir)
    const [command, action] = await Promise.all([
      cli(['run', ...flags], { cwd: dir, env }),
      flags.length > 0 ? null : run({ workspace: dir, ...PUSH, github: null, artifacts: null, env })
    ])
    expect({ ...command, stderr: '' }).toEqual({ exit: 2, stdout: '', stderr: '' })
    expect(command.stderr).toMatch(expected)
    if (action !== null) {
      expect(action).toMatchObject({ exit: 2, summary: '', outputs: {} })
      expect(action.annotations).toEqual([
        { level: 'error', properties: '', message: expect.stringMatching(expected) as unknown }
      ])
    }
    expect(filesIn(dir)).toEqual(before)
  })
})

test.each([
  ['an empty variable', {}, { COVERAGE_MIN: '' }, ['--coverage-min', '']],
  ['an empty line of the config file', { [CONFIG]: 'coverage-min:\n' }, {}, []],
  ['an empty config file', { [CONFIG]: '' }, {}, []]
])('%s counts as not given', async (_, files, env, flags) => {
  const dir = workspace({ ...COVERAGE, ...files })
  const { exit, stdout } = await cli(['config', '--json', ...flags], { cwd: dir, env })
  const settings = JSON.parse(stdout) as { name: string; value: string; source: string }[]
  expect(exit).toBe(0)
  expect(settings.find(({ name }) => name === 'coverage-min')).toMatchObject({
    value: '85',
    source: 'default'
  })
})

test('a run with no evidence at all says so and exits 2', async () => {
  const dir = workspace({ 'README.md': 'nothing here\n' })
  const { exit, stdout } = await cli(['run'], { cwd: dir })
  expect(exit).toBe(2)
  expect(stdout).toMatch(/CI GATES INCOMPLETE \(9 not evaluated\)/)
})
