import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli, cliJson } from './bundle.js'
import { evidenceOnly, scratch, text, workspace } from './workspace.js'

const BOMB = `<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'
  .split('')
  .map((c, i) => `<!ENTITY ${c} "${`&${'abcdefgh'[i]};`.repeat(10)}">`)
  .join('')}]>
`
const BOM = '\ufeff'

describe('a file that cannot be understood: the command exits 2 and names it, the run fails its gate', () => {
  const cases: [string, string, string, RegExp][] = [
    ['malformed JSON', 'coverage.json', '{"totals": {', /coverage\.json/],
    [
      'a percentage that is no number',
      'coverage.json',
      '{"totals": {"percent_covered": NaN}}',
      /coverage\.json/
    ],
    [
      'a percentage beyond numbers',
      'coverage.json',
      '{"totals": {"percent_covered": 1e999}}',
      /coverage\.json/
    ],
    ['JSON of something else', 'coverage.json', '{"a": 1}', /coverage\.json/],
    ['an empty file', 'coverage.json', '', /coverage\.json.*empty/],
    ['a malformed line', 'lcov.info', 'SF:a.py\nDA:x,1\nend_of_record\n', /lcov\.info:2/],
    ['a cut-off record', 'lcov.info', 'SF:a.py\nDA:1,1\n', /lcov\.info/],
    [
      'an entity bomb',
      'coverage.xml',
      `${BOMB}<coverage line-rate="0.9">&i;</coverage>`,
      /coverage\.xml:\d+.*(DOCTYPE|DTD|entit)/i
    ],
    ['cut-off XML', 'coverage.xml', '<coverage line-rate="0.9"><packages>', /coverage\.xml/]
  ]
  test.each(cases)('coverage: %s (%#)', async (_, name, content, expected) => {
    const dir = workspace({ [name]: content })
    const command = await cli(['coverage', name], { cwd: dir })
    expect(command).toMatchObject({ exit: 2, stdout: '' })
    expect(command.stderr).toMatch(expected)
    expect(command.stderr.trim().split('\n')).toHaveLength(1)

    const run = await cli(['run'], { cwd: dir })
    expect(run.exit).toBe(1)
    expect(run.stdout).toMatch(/FAIL \| Coverage/)
    expect(text(dir, 'artifact/ci_report.md')).toMatch(expected)
    expect(existsSync(path.join(dir, 'evidence/report.html'))).toBe(true)
  })

  test.each<[string, string, string, RegExp]>([
    ['an entity bomb', 'junit.xml', `${BOMB}<testsuite><testcase name="&i;"/></testsuite>`, /junit\.xml:\d+/],
    ['cut-off XML', 'junit.xml', '<testsuite name="s"><testcase name="a"/>', /junit\.xml/],
    ['an empty file', 'junit.xml', '', /junit\.xml.*empty/],
    ['no test at all understood', 'junit.xml', '<html></html>', /junit\.xml/]
  ])('tests: %s', async (_, name, content, expected) => {
    const command = await cli(['tests', name], { cwd: workspace({ [name]: content }) })
    expect(command).toMatchObject({ exit: 2, stdout: '' })
    expect(command.stderr).toMatch(expected)
  })

  test.each<[string, string, string, RegExp]>([
    ['a probability above 1', 'p.csv', 'y_true,y_prob\n1,0.5\n0,1.5\n', /p\.csv:3/],
    ['a label that is neither', 'p.csv', 'y_true,y_prob\n2,0.5\n', /p\.csv:2/],
    ['NaN', 'p.csv', 'y_true,y_prob\n1,NaN\n', /p\.csv:2/],
    ['unequal lengths', 'p.json', '{"y_true": [1, 0], "y_prob": [0.5]}', /p\.json/],
    ['a cut-off last line', 'p.jsonl', '{"y_true": 1, "y_prob": 0.5}\n{"y_true": 1, "y_pr', /p\.jsonl:2/],
    ['an empty file', 'p.csv', '', /p\.csv/]
  ])('predictions: %s', async (_, name, content, expected) => {
    const dir = workspace({ [name]: content })
    const command = await cli(['calibrate', '--predictions', name], { cwd: dir })
    expect(command).toMatchObject({ exit: 2, stdout: '' })
    expect(command.stderr).toMatch(expected)
    const run = await cli(['run', '--predictions', name], { cwd: dir })
    expect(run.exit).toBe(1)
    for (const gate of ['ECE', 'Brier', 'MCE']) expect(run.stdout).toMatch(new RegExp(`FAIL \\| ${gate} `))
  })
})

describe('a history whose last line was cut off', () => {
  test('is named with its line, and its other lines still count', async () => {
    const dir = evidenceOnly()
    const lines = text(dir, 'ci_runs.jsonl').trimEnd().split('\n').length
    appendFileSync(path.join(dir, 'ci_runs.jsonl'), '{"commit": "x", "tests": [{"na')
    for (const command of [['eig'], ['backtest'], ['run']]) {
      const result = await cli(command, { cwd: dir })
      expect([command, `${result.stdout}${result.stderr}`]).toEqual([
        command,
        expect.stringMatching(new RegExp(`ci_runs\\.jsonl:${lines + 1}`))
      ])
    }
  })
})

test('a byte order mark and CRLF change nothing', async () => {
  const dir = evidenceOnly()
  const names = ['coverage.json', 'junit.xml', 'predictions.json', 'ci_runs.jsonl', 'data_contracts.yaml']
  const verdicts = async (): Promise<unknown> =>
    (await cliJson<{ gates: unknown }>(['gates'], { cwd: dir })).data.gates
  const before = await verdicts()
  for (const name of names) {
    writeFileSync(path.join(dir, name), BOM + text(dir, name).replaceAll('\n', '\r\n'))
  }
  expect(await verdicts()).toEqual(before)
})

test('a line of 200 MB is refused or read, but never more than that', async () => {
  const dir = scratch()
  writeFileSync(path.join(dir, 'big'), Buffer.alloc(200 * 1024 * 1024, 0x61))
  for (const command of [
    ['coverage', 'big'],
    ['tests', 'big'],
    ['eig', '--history', 'big'],
    ['calibrate', '--predictions', 'big'],
    ['select', '--rankings', 'big'],
    ['validate', '--data-contracts', 'big'],
    ['config', '--config', 'big']
  ]) {
    const { exit, stdout, stderr } = await cli(command, { cwd: dir })
    expect([command, exit, stdout]).toEqual([command, 2, ''])
    expect([command, stderr.length < 1000, stderr]).toEqual([command, true, expect.stringContaining('big')])
  }
}, 240_000)

describe('a configured file that is not there', () => {
  test.each([
    ['coverage-files', ['Coverage']],
    ['predictions', ['ECE', 'Brier', 'MCE']],
    ['history', ['Entropy Delta', 'Min EIG', 'Detection Rate']],
    ['data-contracts', ['Datasets']],
    ['ledger-dir', ['ECE', 'Brier', 'MCE', 'Entropy Delta', 'Min EIG']]
  ])('%s fails its gates and names it', async (setting, gates) => {
    const dir = evidenceOnly()
    const { exit, stdout } = await cli(['run', `--${setting}`, 'not/there'], { cwd: dir })
    const failed = stdout.split('\n').filter((line) => line.startsWith('FAIL'))
    expect(failed.map((line) => line.split('|')[1]?.trim())).toEqual(gates)
    for (const line of failed) expect(line).toContain('not/there')
    expect(exit).toBe(1)
  })

  test.each([
    ['configured and not there', ['--test-results', 'not/there.xml'], 'not/there.xml'],
    ['found and cut off', [], 'junit.xml']
  ])('test results %s fail the gates that score this run’s tests', async (_, flags, name) => {
    const dir = evidenceOnly()
    if (flags.length === 0) writeFileSync(path.join(dir, name), '<testsuite name="s"><testcase name="a"/>')
    const { exit, stdout } = await cli(['run', ...flags], { cwd: dir })
    const failed = stdout.split('\n').filter((line) => line.startsWith('FAIL'))
    expect(failed.map((line) => line.split('|')[1]?.trim())).toEqual(['Entropy Delta', 'Min EIG'])
    for (const line of failed) expect(line).toContain(name)
    expect(text(dir, 'artifact/ci_report.md')).toContain(name)
    expect(exit).toBe(1)
  })
})
