import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { PatchCoverage } from '../../src/coverage/types.js'
import { gatherCoverage } from '../../src/evidence/coverage.js'
import { changesSince } from '../../src/evidence/coverage-patch.js'
import { findDiffBase } from '../../src/evidence/diff-base.js'
import type { World } from '../../src/evidence/world.js'
import type { Evidence } from '../../src/lib/evidence.js'
import { changesOf } from '../../src/selection/changes.js'
import { lcov, Repository } from './repository.js'

async function patchOf(world: World): Promise<Evidence<PatchCoverage> | undefined> {
  const coverage = await gatherCoverage(world)
  if (coverage.state !== 'found') throw new Error(JSON.stringify(coverage))
  return coverage.value.patch
}

async function changed(repository: Repository, base: string): Promise<[string, [number, number][]][]> {
  return [...(await changesSince(await repository.world(), base)).changed].sort(([a], [b]) =>
    a < b ? -1 : 1
  )
}

const numbered = (n: number): string => Array.from({ length: n }, (_, i) => `line ${i + 1}\n`).join('')

describe('changed lines of a real repository', () => {
  test('names with spaces, quotes, newlines and letters; renames, deletes, CRLF, binaries, submodules', async () => {
    const inner = Repository.init()
    inner.commit({ 'x.py': 'x\n' })
    const repository = Repository.init()
    const base = repository.commit({
      'old name.py': numbered(50),
      'gone.py': numbered(3),
      'crlf.py': numbered(4).replaceAll('\n', '\r\n'),
      'hidden.py': 'a\nb\n',
      '.gitattributes': 'hidden.py -diff\n'
    })
    repository.git('mv', 'old name.py', 'new name.py')
    repository.git('rm', '-q', 'gone.py')
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'sub')
    writeFileSync(path.join(repository.root, 'image.png'), Buffer.from([0, 1, 2, 10, 0, 10]))
    repository.commit({
      'new name.py': numbered(50).replace('line 7\n', 'changed\nmore\n'),
      'crlf.py': numbered(4).replace('line 2\n', 'two\n').replaceAll('\n', '\r\n'),
      'a "quoted".py': 'x\n',
      'new\nline.py': '++ b/evil.py\n@@ -1 +1 @@\n',
      'über/日本.py': 'no newline at the end',
      'tab\tname .py': 'x\n',
      'hidden.py': 'a\nc\n'
    })
    const found = (await changed(repository, base)).filter(
      ([name]) => !['.gitmodules', 'image.png'].includes(name)
    )
    expect(found).toEqual(
      [
        ['new name.py', [[7, 2]]],
        ['crlf.py', [[2, 1]]],
        ['a "quoted".py', [[1, 1]]],
        ['new\nline.py', [[1, 2]]],
        ['über/日本.py', [[1, 1]]],
        ['tab\tname .py', [[1, 1]]],
        ['hidden.py', [[2, 1]]]
      ].sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1))
    )
  })

  test('no program of the configuration or the attributes is run, and no option of it counts', async () => {
    const repository = Repository.init()
    const base = repository.commit({ 'a.py': numbered(20), '.gitattributes': '*.py diff=evil\n' })
    repository.commit({ 'a.py': numbered(20).replace('line 3\n', 'three\n').replace('line 6\n', 'six\n') })
    const evil = `touch ${path.join(repository.root, 'ran')}; cat`
    for (const [key, value] of [
      ['diff.external', evil],
      ['diff.evil.textconv', evil],
      ['diff.evil.command', evil],
      ['core.fsmonitor', evil],
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.interHunkContext', '10'],
      ['diff.context', '5'],
      ['color.ui', 'always']
    ] as const)
      repository.git('config', key, value)
    process.env.GIT_EXTERNAL_DIFF = evil
    try {
      expect(await changed(repository, base)).toEqual([
        [
          'a.py',
          [
            [3, 1],
            [6, 1]
          ]
        ]
      ])
    } finally {
      delete process.env.GIT_EXTERNAL_DIFF
    }
    expect(existsSync(path.join(repository.root, 'ran'))).toBe(false)
  })

  test('of a project below the top are named from its root, and others left out', async () => {
    const top = Repository.init()
    const base = top.commit({ 'app/a.py': 'a\n', 'other/b.py': 'b\n' })
    top.commit({ 'app/a.py': 'a\nb\n', 'other/b.py': 'c\n' })
    const app = new Repository(path.join(top.root, 'app'))
    expect(await changed(app, base)).toEqual([['a.py', [[2, 1]]]])
  })
})

describe('what would hide a change', () => {
  const attacked = (): { repository: Repository; base: string } => {
    const repository = Repository.init()
    return { repository, base: repository.commit({ 'src/a.py': '# x\na\nb\nc\n' }) }
  }
  const report = { 'lcov.info': lcov('src/a.py', [2, 1], [3, 0], [4, 1], [5, 0]) }
  const measured = async (repository: Repository, base: string): Promise<unknown> =>
    patchOf(await repository.world({ inputs: { 'diff-base': base } }))
  const twoUncovered = { state: 'found', value: { lines_covered: 0, lines_total: 2 } }

  test.each(['working-tree-encoding=IBM500', 'text eol=crlf', 'filter=lost', 'ident', 'binary'])(
    'an attribute that the change commits: %s',
    async (attribute) => {
      const { repository, base } = attacked()
      repository.put({ 'src/a.py': '# \u2192\na\nb2\nc\nd\n', '.gitattributes': `*.py ${attribute}\n` })
      const blob = repository.git('hash-object', '-w', '--no-filters', 'src/a.py')
      repository.git('add', '.gitattributes')
      repository.git('update-index', '--cacheinfo', `100644,${blob},src/a.py`)
      repository.git('commit', '-q', '-m', 'x')
      const clone = new Repository()
      clone.git('clone', '-q', `file://${repository.root}`, '.')
      expect(await measured(clone.put(report), base)).toMatchObject(twoUncovered)
    }
  )

  test.each(['--assume-unchanged', '--skip-worktree'])('a file marked %s in the index', async (flag) => {
    const { repository, base } = attacked()
    repository.commit({ 'src/b.py': 'x\n' })
    repository.git('update-index', flag, 'src/a.py')
    repository.put({ ...report, 'src/a.py': '# x\na\nb2\nc\nd\n' })
    expect(await measured(repository, base)).toMatchObject(twoUncovered)
  })

  test('a split index, which does not stand alone', async () => {
    const { repository, base } = attacked()
    repository.commit({ 'src/a.py': '# x\na\nb2\nc\nd\n' })
    repository.git('update-index', '--split-index')
    expect(await measured(repository.put(report), base)).toMatchObject(twoUncovered)
  })

  test('a base that was replaced', async () => {
    const { repository, base } = attacked()
    const head = repository.commit({ 'src/a.py': '# x\na\nb2\nc\nd\n' })
    repository.git('replace', base, head)
    expect(await measured(repository.put(report), base)).toMatchObject(twoUncovered)
  })

  test('a working tree elsewhere', async () => {
    const { repository, base } = attacked()
    repository.commit({ 'src/a.py': '# x\na\nb2\nc\nd\n' })
    const elsewhere = new Repository().put({ 'src/a.py': '# x\na\nb\nc\n' })
    repository.git('config', 'core.worktree', elsewhere.root)
    expect(await measured(repository.put(report), base)).toMatchObject(twoUncovered)
  })

  test('a new file that is not in the index', async () => {
    const { repository, base } = attacked()
    repository.commit({ 'README.md': 'x\n' })
    repository.put({ 'src/new.py': 'a\nb\n', 'lcov.info': lcov('src/new.py', [1, 0], [2, 0]) })
    expect(await measured(repository, base)).toMatchObject(twoUncovered)
  })

  test('names that no file has', async () => {
    const { repository, base } = attacked()
    repository.commit({ 'src/a.py': 'z\n' })
    repository.put({ 'lcov.info': lcov('pkg/zzz.py', [1, 1]) })
    expect(await measured(repository, base)).toMatchObject({
      state: 'unreadable',
      reason: expect.stringContaining('none of the 1 files') as unknown
    })
  })

  test('programs of filters are not run, and the index stays as it was', async () => {
    const { repository, base } = attacked()
    repository.commit({ 'src/a.py': '# x\na\nb2\nc\nd\n', '.gitattributes': '*.py filter=evil\n' })
    const ran = path.join(repository.root, '.git', 'ran')
    for (const key of ['filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process'])
      repository.git('config', key, `touch '${ran}'; cat`)
    utimesSync(path.join(repository.root, 'src/a.py'), 1, 1)
    const index = readFileSync(path.join(repository.root, '.git', 'index'))
    expect(await measured(repository.put(report), base)).toMatchObject(twoUncovered)
    const changes = await changesOf(await repository.world({ inputs: { 'diff-base': base } }))
    expect('files' in changes && [...changes.files].sort()).toEqual(['.gitattributes', 'src/a.py'])
    expect(existsSync(ran)).toBe(false)
    expect(readFileSync(path.join(repository.root, '.git', 'index'))).toEqual(index)
  })

  test('in a linked working tree too', async () => {
    const { repository, base } = attacked()
    const linked = new Repository()
    repository.git('worktree', 'add', '-q', '-f', linked.root, base)
    linked.put({ ...report, 'src/a.py': '# x\na\nb2\nc\nd\n' })
    expect(await measured(linked, base)).toMatchObject(twoUncovered)
  })
})

describe('patch coverage', () => {
  async function pull(): Promise<{ repository: Repository; base: string; head: string }> {
    const repository = Repository.init()
    repository.commit({ 'src/a.py': numbered(5) })
    repository.git('checkout', '-q', '-b', 'feature')
    const head = repository.commit({ 'src/a.py': `${numbered(5)}six\nseven\neight\n` })
    repository.git('checkout', '-q', 'main')
    const base = repository.commit({ 'src/b.py': numbered(9) })
    repository.git('merge', '-q', '--no-ff', '-m', 'Merge', 'feature')
    repository.put({
      'lcov.info': lcov('/ci/app/src/a.py', [1, 1], [6, 1], [7, 0], [8, 0]) + lcov('src/b.py', [1, 0])
    })
    return { repository, base, head }
  }
  const event = (repository: Repository, payload: object): Record<string, string> => {
    const file = path.join(repository.root, '.git', 'event.json')
    writeFileSync(file, JSON.stringify(payload))
    return { GITHUB_EVENT_PATH: file }
  }
  const pullEvent = (base: string, head: string): object => ({
    pull_request: { base: { sha: base }, head: { sha: head } }
  })

  test('of a pull request is counted from the merge commit, and holds no line of others', async () => {
    const { repository, base, head } = await pull()
    const env = event(repository, pullEvent(base, head))
    const world = await repository.world({ env, run: { event: 'pull_request', base_branch: 'main' } })
    expect(await patchOf(world)).toMatchObject({
      state: 'found',
      value: {
        base: `the base of the pull request (${base.slice(0, 7)})`,
        lines_covered: 1,
        lines_total: 3,
        blocks: [{ path: 'src/a.py', first: 7, last: 8, lines: 2 }]
      }
    })
  })

  test('of a checkout of the head is counted from where it left the base', async () => {
    const { repository, base, head } = await pull()
    repository.git('checkout', '-q', '--detach', head)
    const env = event(repository, pullEvent(base, head))
    const world = await repository.world({ env, run: { event: 'pull_request', base_branch: 'main' } })
    expect((await findDiffBase(world))?.commit).toBe(repository.git('rev-parse', 'HEAD^'))
  })

  test('after a push is counted from what was there before; a new branch has no before', async () => {
    const { repository, base } = await pull()
    const push = { run: { event: 'push' } }
    const world = await repository.world({ env: event(repository, { before: base }), ...push })
    expect(await patchOf(world)).toMatchObject({
      value: { base: `the commit before the push (${base.slice(0, 7)})` }
    })
    const fresh = await repository.world({ env: event(repository, { before: '0'.repeat(40) }), ...push })
    expect(await patchOf(fresh)).toMatchObject({ state: 'absent', configured: false })
  })

  test('with a diff-base that is named; what this checkout lacks is unreadable, and warned of', async () => {
    const { repository } = await pull()
    expect(await patchOf(await repository.world({ inputs: { 'diff-base': 'HEAD~1' } }))).toMatchObject({
      value: { lines_total: 3 }
    })
    const world = await repository.world({ inputs: { 'diff-base': 'v9' } })
    expect(await patchOf(world)).toMatchObject({
      state: 'unreadable',
      reason: 'diff-base: this checkout has no commit "v9"',
      remedy: expect.stringContaining('fetch-depth: 0') as unknown
    })
    expect(world.warned.join()).toContain('this checkout has no commit')
  })

  test('in a shallow clone without the base is absent, and fails only where it was asked for', async () => {
    const { repository, base, head } = await pull()
    repository.git('add', '-A')
    const shallow = new Repository()
    shallow.git('clone', '-q', '--depth', '1', `file://${repository.root}`, '.')
    shallow.put({ 'lcov.info': lcov('src/a.py', [6, 1]) })
    const env = event(shallow, pullEvent(base, head))
    const world = await shallow.world({ env, run: { event: 'pull_request', base_branch: 'main' } })
    expect(await patchOf(world)).toMatchObject({ state: 'absent', configured: false })
    expect(world.warned).toEqual([])
    shallow.git('fetch', '-q', '--depth', '2', 'origin')
    expect(await patchOf(world)).toMatchObject({
      state: 'found',
      value: { lines_covered: 1, lines_total: 1 }
    })
  })

  test('where there is no repository is absent', async () => {
    const bare = new Repository().put({ 'lcov.info': lcov('a.py', [1, 1]) })
    expect(await patchOf(await bare.world())).toMatchObject({ state: 'absent' })
    expect(await patchOf(await bare.world({ inputs: { 'diff-base': 'main' } }))).toMatchObject({
      state: 'unreadable'
    })
  })
})
