import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { cli, cliJson } from './bundle.js'
import { gate, junit, lcov, leg, quiet, type Answer } from './legs.js'
import { npy } from './npy.js'
import { packsIn, put, scratch, workspace } from './workspace.js'

interface Verified {
  valid: boolean
  checks: { name: string; ok: boolean; detail: string }[]
}

const COVERED = lcov([1, 1], [2, 1])

/** A run, and what an auditor says of its pack, who has nothing else. */
async function verified(dir: string, args: readonly string[]) {
  const { data, stderr } = await cliJson<Answer>(['run', '--comment', 'false', ...args], { cwd: dir })
  const [pack = ''] = packsIn(dir)
  const { data: found } = await cliJson<Verified>(['verify', path.join(dir, pack)], { cwd: scratch() })
  const said = found.checks.map(({ name, ok, detail }) => `${ok ? 'ok' : 'WRONG'} ${name}: ${detail}`)
  expect(said.filter((line) => line.startsWith('WRONG'))).toEqual([])
  expect(found.valid).toBe(true)
  return { data, stderr, said: said.join('\n') }
}

test.each([
  ['a report that is not there', ['--coverage-files', 'gone.info'], 'fail'],
  ['a test command that cannot be found', ['--test-command', 'no-such-command-anywhere'], 'fail'],
  ['a report named as a temporary file', ['--coverage-files', '.cov.tmp'], 'pass']
])('%s', async (_, args, verdict) => {
  const dir = workspace({ 'lcov.info': COVERED, '.cov.tmp': COVERED })
  const { data } = await verified(dir, args)
  expect(gate(data, 'coverage')?.verdict).toBe(verdict)
})

test('a report that was left over from before the test command', async () => {
  const dir = workspace({ 'lcov.info': COVERED })
  utimesSync(path.join(dir, 'lcov.info'), 1, 1)
  const { data } = await verified(dir, ['--test-command', 'true'])
  expect(gate(data, 'coverage')).toMatchObject({ verdict: 'fail', value: null })
})

test('a report by its absolute path', async () => {
  const dir = workspace({ 'lcov.info': COVERED })
  const { said } = await verified(dir, ['--coverage-files', path.join(dir, 'lcov.info')])
  expect(said).toContain('ok replay: 1 of 1 gates')
})

test('a history long enough for the predictor to be calibrated', async () => {
  const dir = scratch()
  const { exit } = await cli(
    ['mock', '--tests', '30', '--runs', '60', '--seed', '3', '--out', 'ci_runs.jsonl'],
    {
      cwd: dir
    }
  )
  expect(exit).toBe(0)
  const { data } = await verified(dir, [])
  expect(gate(data, 'mce')?.value).toEqual(expect.any(Number))
  expect(gate(data, 'detection-rate')?.value).toEqual(expect.any(Number))
})

test.each(['preds', 'preds/y_true.npy', 'preds/y_true.npy,preds/y_prob.npy'])(
  'a pair of arrays as %s, both of which are in the pack',
  async (name) => {
    const dir = workspace({
      'preds/y_true.npy': npy([0, 1, 1, 0]),
      'preds/y_prob.npy': npy([0.1, 0.9, 0.8, 0.2])
    })
    const { data, said } = await verified(dir, ['--predictions', name])
    expect(gate(data, 'ece')).toMatchObject({ verdict: 'pass', value: expect.closeTo(0.15) })
    expect(said).toContain('ok replay: 3 of 3 gates')
  }
)

test('a pair of arrays by their absolute paths', async () => {
  const dir = workspace({ 'b/y_true.npy': npy([0, 1, 1, 0]), 'a/y_prob.npy': npy([0.1, 0.9, 0.8, 0.2]) })
  const pair = ['b/y_true.npy', 'a/y_prob.npy'].map((name) => path.join(dir, name)).join(',')
  const { data, said } = await verified(dir, ['--predictions', pair])
  expect(gate(data, 'ece')).toMatchObject({ verdict: 'pass', value: expect.closeTo(0.15) })
  expect(said).toContain('ok replay: 3 of 3 gates')
})

// A name that Windows could not have.
const onPosix = process.platform === 'win32' ? test.skip : test
onPosix.each(['out\\a.info', 'out\ta.info', 'out\u202ea.info'])(
  'a report called %j, which no pack can hold, is told to be missing',
  async (name) => {
    const dir = workspace({ [`cov/${name}`]: COVERED, 'cov/b.info': lcov([1, 1], [2, 0]) })
    const { data, stderr, said } = await verified(dir, ['--coverage-files', 'cov/*.info'])
    expect(gate(data, 'coverage')).toMatchObject({ verdict: 'pass', value: 100 })
    expect(stderr).toMatch(/warning: .*coverage-files: .* cannot be in a pack: its name holds/)
    expect(said).toMatch(/not-replayed: coverage: .* cannot be in a pack: its name holds/)
    const results = scratch()
    await leg(results, 'a', [...quiet, '--coverage-files', 'cov/*.info'], { dir })
    const { exit, stderr: refused } = await cli(['merge', results], { cwd: scratch() })
    expect(exit).toBe(2)
    expect(refused).toMatch(/has not all of its coverage-files/)
  }
)

test('a leg whose report is not there is merged, and fails the merge', async () => {
  const [results, here] = [scratch(), scratch()]
  await leg(results, 'a', [...quiet, '--coverage-files', 'gone.info'], {
    dir: workspace({ 'junit.xml': junit('passed') })
  })
  await leg(results, 'b', quiet, { dir: workspace({ 'lcov.info': COVERED, 'junit.xml': junit('failed') }) })
  const { data, exit } = await cliJson<Answer>(['merge', results], { cwd: here })
  expect(exit).toBe(1)
  expect(gate(data, 'legs')?.message).toMatch(
    /coverage failed in a, where its evidence was missing or broken/
  )
})

test('a directory in which a job ran, also where its history has grown since', async () => {
  const dir = workspace({ 'lcov.info': COVERED, 'junit.xml': junit('passed') })
  mkdirSync(path.join(dir, 'data'))
  put(dir, { 'ci_runs.jsonl': '' })
  const grown = ['--record-history', 'true', '--history', 'ci_runs.jsonl', '--comment', 'false']
  for (const GITHUB_RUN_ID of ['1', '2']) await cli(['run', ...grown], { cwd: dir, env: { GITHUB_RUN_ID } })
  const { data, stderr } = await cliJson<Answer>(['merge', dir], {
    cwd: scratch(),
    env: { GITHUB_RUN_ID: '2' }
  })
  expect(stderr).not.toContain('not valid')
  expect(gate(data, 'coverage')?.verdict).toBe('pass')
})

test('names that the repository completes: absolute ones with changed lines, those of two packages where one is left out', async () => {
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: dir })
  const dir = workspace({ 'packages/a/src/x.js': '1\n', 'packages/b/src/x.js': '1\n' })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'x')
  put(dir, { 'packages/b/src/x.js': '1\n2\n' })
  const record = (name: string, hits: number): string =>
    `SF:${name}\nDA:1,${hits}\nDA:2,${hits}\nend_of_record\n`
  put(dir, { 'all.info': record(path.join(dir, 'packages/b/src/x.js'), 1) })
  const patch = ['--coverage-files', 'all.info', '--patch-coverage-min', '50', '--diff-base', 'main']
  const { data } = await verified(dir, patch)
  expect(gate(data, 'patch-coverage')).toMatchObject({ verdict: 'pass', value: 100 })

  for (const [i, name] of ['a', 'b'].entries())
    put(dir, { [`packages/${name}/lcov.info`]: record('src/x.js', i) })
  rmSync(path.join(dir, 'evidence'), { recursive: true })
  const limited = await verified(dir, [
    ...['--coverage-files', 'packages/*/lcov.info'],
    ...['--coverage-paths', '!packages/b/**', '--coverage-min', '50']
  ])
  expect(gate(limited.data, 'coverage')).toMatchObject({ verdict: 'fail', value: 0 })
})
