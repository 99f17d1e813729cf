import { createHash } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli, cliJson } from './bundle.js'
import { put, scratch, text, workspace } from './workspace.js'

const SECRET = 'outside of every repository\n'
const DIGEST = createHash('sha256').update(SECRET).digest('hex')

/** A repository beside a file that it must not read. */
function besideSecret(contract: string): string {
  const parent = scratch()
  put(parent, { 'secret.csv': SECRET, 'repo/data_contracts.yaml': contract, 'repo/data/a.csv': 'x\n1\n' })
  return path.join(parent, 'repo')
}

const contractFor = (name: string, target: string): string =>
  `datasets:\n  ${name}:\n    path: ${target}\n    checksum_type: sha256\n    checksum: ${DIGEST}\n`

describe('a dataset outside the repository is never read', () => {
  test.each([
    ['by ..', '../secret.csv', null],
    ['by .. in the middle', 'data/../../secret.csv', null],
    ['by an absolute path', 'ABSOLUTE', null],
    ['by a symlink', 'link.csv', 'link.csv'],
    ['by a symlinked directory', 'up/secret.csv', 'up']
  ])('%s', async (_, target, link) => {
    const dir = besideSecret('')
    const outside = path.join(dir, '..', 'secret.csv')
    put(dir, { 'data_contracts.yaml': contractFor('d', target === 'ABSOLUTE' ? outside : target) })
    if (link !== null) symlinkSync(link === 'up' ? '..' : '../secret.csv', path.join(dir, link))
    for (const command of [['validate'], ['validate', '--update']]) {
      const { exit, stdout, stderr } = await cli([...command, '--json'], { cwd: dir })
      expect([command, exit === 1 || exit === 2]).toEqual([command, true])
      expect(`${stdout}${stderr}`).toMatch(/leaves the repository|outside/)
      // The contract has the right digest: had the file been read, it would have been verified.
      expect(stdout).not.toMatch(/"status": "(verified|updated)"/)
    }
    const run = await cli(['run'], { cwd: dir })
    expect(run.exit).toBe(1)
    expect(run.stdout).toMatch(/FAIL \| Datasets/)
  })

  test('nor is a contract that the config file names there', async () => {
    const dir = besideSecret('datasets: {}\n')
    put(dir, { '.github/provenance-gates.yml': 'data-contracts: ../secret.csv\n' })
    const { exit, stdout } = await cli(['run'], { cwd: dir })
    expect(exit).toBe(1)
    expect(stdout).toMatch(/FAIL \| Datasets.*leaves the repository/)
  })
})

describe('a contract that is wrong itself: file, line and what to do', () => {
  test.each([
    [
      'a dataset twice',
      `${contractFor('d', 'data/a.csv')}  d:\n    path: data/a.csv\n`,
      /data_contracts\.yaml:6: .*"?d"?/
    ],
    ['no YAML', 'datasets: {d: [\n', /data_contracts\.yaml:\d+: /],
    ['no path', 'datasets:\n  d:\n    checksum: abc\n', /data_contracts\.yaml:\d+: .*path/],
    [
      'an unknown algorithm',
      'datasets:\n  d: {path: data/a.csv, checksum_type: crc32, checksum: "0"}\n',
      /data_contracts\.yaml:2: .*crc32/
    ],
    [
      'a negative row count',
      'datasets:\n  d: {path: data/a.csv, row_count: -1}\n',
      /data_contracts\.yaml:2: .*row_count/
    ],
    ['an empty file', '', /data_contracts\.yaml/]
  ])('%s', async (_, contract, expected) => {
    const dir = workspace({ 'data_contracts.yaml': contract, 'data/a.csv': 'x\n1\n' })
    const command = await cli(['validate'], { cwd: dir })
    expect(command).toMatchObject({ exit: 2, stdout: '' })
    expect(command.stderr).toMatch(expected)
    const run = await cli(['run'], { cwd: dir })
    expect(run.exit).toBe(1)
    expect(run.stdout).toMatch(/FAIL \| Datasets/)
    expect(text(dir, 'artifact/ci_report.md')).toMatch(expected)
    expect(text(dir, 'data_contracts.yaml')).toBe(contract)
  })

  test('a dataset that --dataset names and nobody knows', async () => {
    const dir = workspace({ 'data_contracts.yaml': contractFor('d', 'data/a.csv') })
    const { exit, stderr } = await cli(['validate', '--dataset', 'e'], { cwd: dir })
    expect(exit).toBe(2)
    expect(stderr).toMatch(/no dataset "e" — name one of d/)
  })
})

test('--update re-baselines a mismatch, and the next validate passes', async () => {
  const contract = `# ours\n${contractFor('d', 'data/a.csv')}`
  const dir = workspace({ 'data_contracts.yaml': contract, 'data/a.csv': 'x\n1\n' })
  interface Answer {
    passed: boolean
    datasets: { status: string; actual: string | null }[]
  }
  const status = async (...flags: string[]): Promise<[number | null, string | undefined]> => {
    const { exit, data } = await cliJson<Answer>(['validate', ...flags], { cwd: dir })
    return [exit, data.datasets[0]?.status]
  }
  expect(await status()).toEqual([1, 'mismatch'])
  expect(await status('--update')).toEqual([0, 'updated'])
  expect(await status()).toEqual([0, 'verified'])
  const digest = createHash('sha256').update('x\n1\n').digest('hex')
  expect(text(dir, 'data_contracts.yaml')).toBe(contract.replace(DIGEST, digest))
})

test('a file that is missing is told with what to do about it', async () => {
  const dir = workspace({ 'data_contracts.yaml': 'datasets:\n  d:\n    path: none.csv\n' })
  const { exit, stdout } = await cli(['validate'], { cwd: dir })
  expect([exit, stdout]).toEqual([1, expect.stringContaining('fetch or restore the data in an earlier step')])
})
