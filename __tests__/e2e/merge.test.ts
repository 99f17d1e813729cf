import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli, cliJson } from './bundle.js'
import { commit, example, scratch } from './workspace.js'

interface Answer {
  result: string
  gates: { name: string; verdict: string; value: unknown; threshold: unknown; message: string }[]
  outputs: Record<string, string>
}

const gate = (data: Answer, name: string): Answer['gates'][number] | undefined =>
  data.gates.find((g) => g.name === name)

const quiet = ['--gates', 'coverage', '--comment', 'false']

/** A job of a matrix that ran on its own machine, and what it uploaded. */
async function leg(
  results: string,
  name: string,
  args: readonly string[],
  { dir, env = {} }: { dir: string; env?: Record<string, string> }
): Promise<void> {
  const { data, stderr } = await cliJson<Answer>(['run', ...args], { cwd: dir, env })
  const pack = data.outputs['pack'] ?? ''
  if (pack === '') throw new Error(stderr)
  mkdirSync(path.join(results, name), { recursive: true })
  cpSync(path.join(dir, pack), path.join(results, name, path.basename(pack)))
}

const lcov = (...lines: [line: number, hits: number][]): string =>
  `TN:\nSF:src/a.py\n${lines.map(([line, hits]) => `DA:${line},${hits}`).join('\n')}\nend_of_record\n`
const junit = (status: 'passed' | 'failed'): string =>
  `<testsuites><testsuite name="s" tests="1"><testcase classname="c" name="t">${
    status === 'failed' ? '<failure message="no"/>' : ''
  }</testcase></testsuite></testsuites>`

/** What `verify` says of judging a merged pack again. */
async function replayOf({ outputs }: Answer, cwd: string): Promise<string> {
  const { data } = await cliJson<{ checks: { name: string; ok: boolean; detail: string }[] }>(
    ['verify', outputs['pack'] ?? ''],
    { cwd }
  )
  const wrong = data.checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`)
  const replay = data.checks.find(({ name }) => name === 'replay')
  return `${wrong.length === 0 ? 'ok' : wrong.join('; ')}: ${replay?.detail ?? 'not replayed'}`
}

function project(coverage: string, status: 'passed' | 'failed' = 'passed'): string {
  const dir = scratch()
  mkdirSync(path.join(dir, 'src'))
  writeFileSync(path.join(dir, 'src/a.py'), 'a\nb\nc\nd\n')
  writeFileSync(path.join(dir, 'lcov.info'), coverage)
  writeFileSync(path.join(dir, 'junit.xml'), junit(status))
  return dir
}

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

describe('builds of several machines', () => {
  test('from the packs of whole runs with build-mode single', async () => {
    const [dir, results, here] = [scratch(), scratch(), scratch()]
    writeFileSync(path.join(dir, 'source'), 'x')
    commit(dir)
    mkdirSync(path.join(dir, 'evidence/builds'), { recursive: true })
    writeFileSync(path.join(dir, 'evidence/builds/single-stale.json'), '{}')
    for (const [i, name] of ['a', 'b'].entries()) {
      const args = [
        '--build-mode',
        'single',
        '--build-command',
        'mkdir out && cp source out/',
        '--build-outputs',
        'out'
      ]
      await leg(results, `pack-${i}`, [...args, '--build-machine', name, '--matrix-leg', `${i}/2`], {
        dir,
        env: { GITHUB_JOB: 'build' }
      })
      expect(readdirSync(path.join(dir, 'evidence/builds'))).toEqual([`single-${name}.json`])
    }
    const { data, exit } = await cliJson<Answer>(['merge', results], { cwd: here })
    expect([exit, gate(data, 'builds')?.value]).toEqual([0, 'bit_identical'])
  })

  async function machine(results: string, name: string, command: string, dir: string): Promise<void> {
    const args = ['--build-command', command, '--build-outputs', 'out', '--build-machine', name]
    const { exit, stderr } = await cli(['double-build', '--single', ...args], { cwd: dir })
    if (exit !== 0) throw new Error(stderr)
    const file = `single-${name}.json`
    expect(readdirSync(path.join(dir, 'evidence/builds'))).toContain(file)
    mkdirSync(path.join(results, name), { recursive: true })
    cpSync(path.join(dir, 'evidence/builds', file), path.join(results, name, file))
  }

  test('are compared as one double build', async () => {
    const dir = scratch()
    writeFileSync(path.join(dir, 'source'), 'x')
    commit(dir)
    const [same, other, here] = [scratch(), scratch(), scratch()]
    // The command is the same on both machines; what it finds there is not.
    const command =
      'mkdir out && cp source out/ && (cat /etc/hostname-that-is-not-there 2>/dev/null || true) > out/h'
    await machine(same, 'a', command, dir)
    await machine(same, 'b', command, dir)
    const equal = await cliJson<Answer>(['merge', same], { cwd: here })
    expect(gate(equal.data, 'builds')).toMatchObject({ verdict: 'pass', value: 'bit_identical' })

    const noisy = 'mkdir out && cp source out/ && head -c 16 /dev/urandom > out/random'
    await machine(other, 'a', noisy, dir)
    await machine(other, 'b', noisy, dir)
    const diverged = await cliJson<Answer>(['merge', other], { cwd: here })
    expect(diverged.exit).toBe(1)
    expect(gate(diverged.data, 'builds')).toMatchObject({
      verdict: 'fail',
      value: 'diverged',
      message: expect.stringContaining('random')
    })

    rmSync(path.join(other, 'b'), { recursive: true })
    const alone = await cliJson<Answer>(['merge', other], { cwd: here })
    expect(alone.exit).toBe(1)
    expect(gate(alone.data, 'builds')).toMatchObject({
      verdict: 'fail',
      message: expect.stringContaining('two machines are needed')
    })
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
