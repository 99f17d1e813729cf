import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli, cliJson } from './bundle.js'
import { gate, leg, replayOf, type Answer } from './legs.js'
import { commit, scratch } from './workspace.js'

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
    expect(await replayOf(data, here)).toMatch(/^ok: (\d+) of \1 gates/)
  })

  test('are judged again from the records of the legs, not from what the merge says it made of them', async () => {
    const [results, here] = [scratch(), scratch()]
    for (const [i, machine] of ['one', 'two'].entries()) {
      const dir = scratch()
      writeFileSync(path.join(dir, 'source'), 'x')
      const build = [
        '--build-mode',
        'single',
        '--build-command',
        'mkdir out && head -c 16 /dev/urandom > out/o'
      ]
      const args = [...build, '--build-outputs', 'out', '--build-machine', machine, '--matrix-leg', `${i}/2`]
      const env = { GITHUB_JOB: 'build', GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '77' }
      await leg(results, `pack-${i}`, args, { dir, env })
    }
    const env = { GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '77' }
    const { data } = await cliJson<Answer>(['merge', results], { cwd: here, env })
    expect(gate(data, 'builds')).toMatchObject({ verdict: 'fail', value: 'diverged' })
    const builds = path.join(here, 'evidence/builds')
    const change = (file: string, edit: (text: string) => string): void => {
      const text = readFileSync(path.join(here, file), 'utf8')
      expect(edit(text)).not.toBe(text)
      writeFileSync(path.join(here, file), edit(text))
    }
    change('evidence/builds/comparison.json', (text) => {
      const told = JSON.parse(text) as Record<string, unknown>
      return JSON.stringify({ ...told, status: 'bit_identical', differences: [], second: told['first'] })
    })
    writeFileSync(path.join(builds, 'second.hash'), readFileSync(path.join(builds, 'first.hash')))
    change('evidence/verdicts.json', (text) => text.replaceAll('"diverged"', '"bit_identical"'))
    const repacked = await cliJson<{ path: string }>(['pack'], { cwd: here, env })
    const { exit, stdout } = await cli(['verify', repacked.data.path], { cwd: here })
    expect(exit).toBe(1)
    expect(stdout).toMatch(
      /builds is recorded as .*"bit_identical".* and computed again as "fail" \("diverged"/
    )
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
