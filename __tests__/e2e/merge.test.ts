import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli, cliJson } from './bundle.js'
import { gate, junit, lcov, leg, project, quiet, replayOf, type Answer } from './legs.js'
import { example, scratch } from './workspace.js'

describe('merge', () => {
  test('joins coverage and tests of a matrix into one assessment and one pack', async () => {
    const [results, here] = [scratch(), scratch()]
    const same = { GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '77', GITHUB_JOB: 'test' }
    await leg(results, 'pack-linux', [...quiet, '--matrix-leg', '0/2'], {
      dir: project(lcov([1, 1], [2, 1], [3, 0], [4, 0])),
      env: same
    })
    await leg(results, 'pack-mac', [...quiet, '--matrix-leg', '1/2'], {
      dir: project(lcov([1, 0], [2, 1], [3, 1], [4, 0]), 'failed'),
      env: same
    })
    const { data, exit } = await cliJson<Answer>(['merge', results, '--coverage-min', '75'], {
      cwd: here,
      env: same
    })
    expect(gate(data, 'legs')).toMatchObject({ verdict: 'pass', value: 2, threshold: 2 })
    // Lines 1, 2 and 3 of 4: each of them by itself has only two.
    expect(gate(data, 'coverage')).toMatchObject({ verdict: 'pass', value: 75 })
    expect(exit).toBe(0)

    const report = readFileSync(path.join(here, data.outputs['summary'] ?? ''), 'utf8')
    expect(report).toContain('merged from the results of 2 jobs')
    expect(report).toMatch(/1 failed/)
    expect(report).toMatch(/c.*t \(pack-mac\)/)
    expect(await replayOf(data, here)).toMatch(/^ok: (\d+) of \1 gates/)
  })

  test('makes a pack that is valid also where a report of a job is called verdicts.json', async () => {
    const [results, here, dir] = [scratch(), scratch(), project(lcov([1, 1], [2, 1], [3, 1], [4, 1]))]
    const same = { GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '77', GITHUB_JOB: 'test' }
    writeFileSync(path.join(dir, 'verdicts.json'), junit('passed'))
    await leg(results, 'pack-a', [...quiet, '--test-results', 'verdicts.json'], { dir, env: same })
    const { data, exit } = await cliJson<Answer>(['merge', results], { cwd: here, env: same })
    expect(exit).toBe(0)
    expect(await replayOf(data, here)).toMatch(/^ok: (\d+) of \1 gates/)
  })

  test('makes a pack that is valid also where a single build has no other to be compared with', async () => {
    const [results, here, dir] = [scratch(), scratch(), project(lcov([1, 1]))]
    const same = { GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '77', GITHUB_JOB: 'test' }
    const build = ['--build-mode', 'single', '--build-command', 'mkdir out && echo 1 > out/o']
    await leg(results, 'pack-a', [...quiet, ...build, '--build-outputs', 'out'], { dir, env: same })
    const { data, exit } = await cliJson<Answer>(['merge', results], { cwd: here, env: same })
    expect(exit).toBe(1)
    expect(gate(data, 'builds')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('two machines')
    })
    expect(await replayOf(data, here)).toMatch(/^ok: (\d+) of \1 gates/)
  })

  test('fails when a leg of the matrix is missing, whatever `gates` says', async () => {
    const [results, here] = [scratch(), scratch()]
    await leg(results, 'pack-linux', [...quiet, '--matrix-leg', '0/3'], {
      dir: project(lcov([1, 1], [2, 1])),
      env: { GITHUB_JOB: 'test' }
    })
    const { data, exit } = await cliJson<Answer>(['merge', results, '--gates', 'coverage'], { cwd: here })
    expect(exit).toBe(1)
    expect(gate(data, 'coverage')?.verdict).toBe('pass')
    expect(gate(data, 'legs')).toMatchObject({
      verdict: 'fail',
      value: 1,
      message: 'leg 2 of 3 of job test is missing; leg 3 of 3 of job test is missing'
    })
    expect(await replayOf(data, here)).toMatch(/^ok: (\d+) of \1 gates/)
  })

  test('fails when a leg has found nothing, and does not count it', async () => {
    const [results, here, bare] = [scratch(), scratch(), scratch()]
    const same = { GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '77', GITHUB_JOB: 'test' }
    await leg(results, 'pack-0', ['--comment', 'false', '--matrix-leg', '0/2'], { dir: bare, env: same })
    await leg(results, 'pack-1', [...quiet, '--matrix-leg', '1/2'], { dir: project(lcov([1, 1])), env: same })
    const { data, exit } = await cliJson<Answer>(['merge', results], { cwd: here, env: same })
    expect(exit).toBe(1)
    expect(gate(data, 'legs')).toMatchObject({
      verdict: 'fail',
      value: 1,
      threshold: 2,
      message: 'pack-0 found no evidence at all'
    })
    expect(await replayOf(data, here)).toMatch(/^ok: (\d+) of \1 gates/)
  })

  test('of two attempts of a leg the later counts', async () => {
    const [results, here] = [scratch(), scratch()]
    for (const [attempt, hits] of [
      [1, 0],
      [2, 1]
    ] as const) {
      await leg(results, `pack-${attempt}`, [...quiet, '--matrix-leg', '0/1'], {
        dir: project(lcov([1, 1], [2, hits])),
        env: { GITHUB_JOB: 'test', GITHUB_RUN_ATTEMPT: String(attempt) }
      })
    }
    const { data } = await cliJson<Answer>(['merge', results], { cwd: here })
    expect(gate(data, 'coverage')?.value).toBe(100)
    expect(gate(data, 'legs')?.message).toContain('a later attempt replaces pack-1')
    expect(await replayOf(data, here)).toMatch(/^ok: (\d+) of \1 gates/)
  })

  test('results of two commits are not merged, and nothing is written', async () => {
    const [results, here] = [scratch(), scratch()]
    for (const sha of ['a', 'b']) {
      const env = { GITHUB_SHA: sha.repeat(40) }
      await leg(results, `pack-${sha}`, quiet, { dir: project(lcov([1, 1])), env })
    }
    const { exit, stderr } = await cli(['merge', results], { cwd: here })
    expect(exit).toBe(2)
    expect(stderr).toMatch(/are of two commits/)
    expect(existsSync(path.join(here, 'evidence/report.html'))).toBe(false)
  })

  test('what no job measured is measured here', async () => {
    const { dir: here, sha } = example('quickstart')
    const results = scratch()
    const env = { GITHUB_SHA: sha }
    await leg(results, 'pack', quiet, { dir: project(lcov([1, 1])), env })
    const { data } = await cliJson<Answer>(['merge', results, '--build-command', ''], { cwd: here, env })
    expect(gate(data, 'coverage')).toMatchObject({ verdict: 'pass', value: 100 })
    expect(gate(data, 'datasets')?.verdict).toBe('pass')
    expect(gate(data, 'ece')?.verdict).toBe('pass')
  })
})

describe('shards of the datasets', () => {
  /** A contract of five files, and one of the machines that check it. */
  async function contract(): Promise<string> {
    const dir = scratch()
    for (const [i, name] of ['a', 'b', 'c', 'd', 'e'].entries())
      writeFileSync(path.join(dir, `${name}.bin`), Buffer.alloc(1000 * (i + 1), i))
    const { exit, stderr } = await cli(['validate', '--init', 'a.bin', 'b.bin', 'c.bin', 'd.bin', 'e.bin'], {
      cwd: dir
    })
    if (exit !== 0) throw new Error(stderr)
    return dir
  }

  test('are one verdict, which fails when one is missing', async () => {
    const dir = await contract()
    const [results, here] = [scratch(), scratch()]
    for (const shard of ['1/3', '2/3', '3/3']) {
      expect((await cli(['validate', '--shard', shard], { cwd: dir })).exit).toBe(0)
      const name = `shard-${shard.replace('/', '-of-')}`
      mkdirSync(path.join(results, name))
      cpSync(path.join(dir, `evidence/datasets/${name}.json`), path.join(results, name, `${name}.json`))
      rmSync(path.join(dir, 'evidence'), { recursive: true })
    }
    const all = await cliJson<Answer>(['merge', results], { cwd: here })
    expect(all.exit).toBe(0)
    expect(gate(all.data, 'datasets')).toMatchObject({ verdict: 'pass' })
    expect(readFileSync(path.join(here, all.data.outputs['summary'] ?? ''), 'utf8')).toContain('e.bin')

    rmSync(path.join(results, 'shard-2-of-3'), { recursive: true })
    const gap = await cliJson<Answer>(['merge', results], { cwd: here })
    expect(gap.exit).toBe(1)
    expect(gate(gap.data, 'datasets')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('shard 2/3 is missing')
    })
  })

  test('also from the packs of whole runs', async () => {
    const dir = await contract()
    const [results, here] = [scratch(), scratch()]
    for (const [i, shard] of ['1/2', '2/2'].entries()) {
      await leg(results, `pack-${i}`, ['--shard', shard, '--matrix-leg', `${i}/2`], {
        dir,
        env: { GITHUB_JOB: 'validate' }
      })
    }
    const { data, exit } = await cliJson<Answer>(['merge', results], { cwd: here })
    expect([exit, gate(data, 'datasets')?.verdict, gate(data, 'legs')?.verdict]).toEqual([0, 'pass', 'pass'])
  })
})

describe('failures of the jobs', () => {
  test('a leg whose evidence was missing fails the merge, though another leg has that evidence', async () => {
    const [results, here] = [scratch(), scratch()]
    await leg(results, 'pack-good', quiet, { dir: project(lcov([1, 1])) })
    const empty = project(lcov([1, 1]))
    rmSync(path.join(empty, 'lcov.info'))
    await leg(results, 'pack-bad', quiet, { dir: empty })
    const { data, exit } = await cliJson<Answer>(['merge', results], { cwd: here })
    expect(exit).toBe(1)
    expect(gate(data, 'coverage')?.verdict).toBe('pass')
    expect(gate(data, 'legs')).toMatchObject({
      verdict: 'fail',
      message: 'coverage failed in pack-bad, where its evidence was missing or broken'
    })
  })

  test('a gate that only a leg has judged stays failed', async () => {
    const [results, here] = [scratch(), scratch()]
    await leg(results, 'pack', ['--gates', 'coverage, tests', '--max-test-failures', '0'], {
      dir: project(lcov([1, 1]), 'failed')
    })
    const { data, exit } = await cliJson<Answer>(['merge', results], { cwd: here })
    expect(exit).toBe(1)
    expect(gate(data, 'legs')?.message).toBe('tests failed in pack, and is not judged here')
    const judged = await cliJson<Answer>(['merge', results, '--max-test-failures', '1'], { cwd: here })
    expect([judged.exit, gate(judged.data, 'tests')?.verdict]).toEqual([0, 'pass'])
  })

  test('a directory without a result is a missing leg, and the report says so', async () => {
    const [results, here] = [scratch(), scratch()]
    await leg(results, 'pack', quiet, { dir: project(lcov([1, 1])) })
    mkdirSync(path.join(results, 'empty'))
    const places = [path.join(results, 'pack'), path.join(results, 'empty')]
    const { data, exit } = await cliJson<Answer>(['merge', ...places], { cwd: here })
    expect(exit).toBe(1)
    expect(gate(data, 'legs')?.message).toBe('empty holds no result of a run')
    expect(existsSync(path.join(here, data.outputs['report'] ?? ''))).toBe(true)
  })
})
