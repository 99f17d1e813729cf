import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, temporary } from './helpers.js'

const { dir, clean } = temporary()
const repo = path.join(dir, 'repo')
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: repo,
    encoding: 'utf8'
  })

beforeAll(() => {
  mkdirSync(path.join(repo, 'sub'), { recursive: true })
  const write = (name: string, text: string): void => writeFileSync(path.join(repo, name), text)
  write('tracked.txt', 'committed\n')
  write('run.sh', '#!/bin/sh\n')
  chmodSync(path.join(repo, 'run.sh'), 0o755)
  write('sub/below.txt', 'below\n')
  write('.gitattributes', 'kept.txt export-ignore\n')
  write('kept.txt', 'kept\n')
  symlinkSync('tracked.txt', path.join(repo, 'link'))
  git('init', '-q')
  git('config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic c2VjcmV0LXRva2Vu')
  git('add', '-A')
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'one'], {
    cwd: repo,
    env: {
      ...process.env,
      GIT_COMMITTER_DATE: '2024-05-06T07:08:09Z',
      GIT_AUTHOR_DATE: '2024-05-06T07:08:09Z'
    }
  })
  git('tag', 'v1.2')
  write('tracked.txt', 'changed\n')
  write('untracked.txt', 'not mine\n')
})
afterAll(clean)

/** Build something that says what the build saw. */
async function see(
  root: string,
  script: string
): Promise<{ notes: string; result: Awaited<ReturnType<typeof build>> }> {
  const result = await build(root, `mkdir -p out; ${script}`)
  return { notes: (result.notes ?? []).join('\n'), result }
}

describe('the sources of a build', () => {
  test('are what HEAD tracks: no change that is not committed, no file that is not tracked', async () => {
    const { notes, result } = await see(
      repo,
      'test "$(cat tracked.txt)" = committed; test ! -e untracked.txt; test -x run.sh; test -L link; test -e kept.txt; ls > out/list'
    )
    expect(result.reason).toBeUndefined()
    expect(result.status).toBe('bit_identical')
    expect(notes).toContain('1 tracked file has changes')
    expect(notes).toContain('1 file or directory is not tracked')
  })

  test('have a .git that can describe itself, without the credential of the original', async () => {
    const { result } = await see(
      repo,
      'git describe --tags --dirty > out/v; test "$(cat out/v)" = v1.2; ! grep -r -i -e extraheader -e c2VjcmV0 .git'
    )
    expect(result.reason).toBeUndefined()
    expect(result.status).toBe('bit_identical')
    expect(result.git_sha).toBe(git('rev-parse', 'HEAD').trim())
  })

  test('give SOURCE_DATE_EPOCH from the commit', async () => {
    const { result } = await see(
      repo,
      'echo $SOURCE_DATE_EPOCH > out/epoch; test $SOURCE_DATE_EPOCH = 1714979289'
    )
    expect(result.reason).toBeUndefined()
    expect(result.source_date_epoch).toBe(1714979289)
  })

  test('a directory below the top is built where it stands', async () => {
    const { result } = await see(path.join(repo, 'sub'), 'cat ../tracked.txt below.txt > out/both')
    expect(result.reason).toBeUndefined()
    expect(result.status).toBe('bit_identical')
  })

  test('without git are the directory, but not what earlier builds and runs wrote', async () => {
    const plain = path.join(dir, 'plain')
    for (const name of ['out', 'evidence', 'artifact']) mkdirSync(path.join(plain, name), { recursive: true })
    writeFileSync(path.join(plain, 'out/stale'), 'stale')
    writeFileSync(path.join(plain, 'here'), 'here')
    const { notes, result } = await see(
      plain,
      'test -e here; test ! -e evidence; test ! -e artifact; cp here out/'
    )
    expect(result.reason).toBeUndefined()
    expect(result.builds[0]?.files).toBe(1)
    expect(notes).toContain('no git commit here')
  })

  test('outputs that are tracked and not written again are nothing built', async () => {
    const result = await build(repo, 'true', { outputs: ['sub'] })
    expect(result.status).toBe('not_tested')
    expect(result.reason).toContain('nothing new')
  })
})

describe('the environment of a build', () => {
  test('holds no secret of the runner', async () => {
    const names = [
      'GITHUB_TOKEN',
      'INPUT_GITHUB-TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'AWS_SECRET_ACCESS_KEY',
      'NPM_TOKEN',
      'https_proxy'
    ]
    const saved = names.map((name) => [name, process.env[name]] as const)
    for (const name of names) process.env[name] = 'https://user:s3cr3t@host'
    try {
      const { result } = await see(
        path.join(repo, 'sub'),
        'env > all; ! grep s3cr3t all; ! grep -e ^GITHUB_ -e ^INPUT_ -e ^ACTIONS_ all; echo x > out/x'
      )
      expect(result.reason).toBeUndefined()
      expect(result.status).toBe('bit_identical')
    } finally {
      for (const [name, value] of saved) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
    }
  })

  test('differs in path, time zone, locale, HOME, USER, PATH and umask', async () => {
    const { result } = await see(
      repo,
      'pwd > out/pwd; for v in TZ LC_ALL HOME USER PATH; do printenv $v > out/$v; done; umask > out/umask'
    )
    expect(result.differences.map((d) => d.path).sort()).toEqual([
      'HOME',
      'LC_ALL',
      'PATH',
      'TZ',
      'USER',
      'pwd',
      'umask'
    ])
    const cause = Object.fromEntries(result.differences.map((d) => [d.path, d.cause]))
    expect(cause).toEqual({
      HOME: 'environment',
      LC_ALL: 'locale',
      PATH: 'environment',
      TZ: 'environment',
      USER: 'environment',
      pwd: 'build_path',
      umask: 'umask'
    })
  })

  test('chosen variations only: what is not chosen is listed as skipped and stays the same', async () => {
    const result = await build(repo, 'mkdir -p out; (pwd; env | sort; umask) > out/all', { variations: [] })
    expect(result.status).toBe('bit_identical')
    expect(result.variations.every((v) => !v.effective && v.reason === 'not chosen')).toBe(true)
  })
})
