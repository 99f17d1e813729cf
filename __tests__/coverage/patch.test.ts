import { describe, expect, test } from '@jest/globals'
import { KeyedHits } from '../../src/coverage/keyed-hits.js'
import { locateFiles } from '../../src/coverage/locate.js'
import { locateChanges, patchCoverage } from '../../src/coverage/patch.js'
import { whatFell } from '../../src/coverage/compare.js'
import type { FileCoverage } from '../../src/coverage/types.js'
import type { ChangedLines } from '../../src/lib/diff.js'

function file(path: string, lines: Record<number, boolean>): FileCoverage {
  const table = new Map(Object.entries(lines).map(([n, hit]) => [Number(n), hit]))
  return {
    path,
    lines_covered: [...table.values()].filter(Boolean).length,
    lines_total: table.size,
    lines: table
  }
}

const measure = (
  changed: ChangedLines,
  files: FileCoverage[],
  tracked = files.map((f) => f.path),
  untracked: string[] = []
) => patchCoverage(locateChanges({ changed, tracked, untracked }, files), files, 'main', ['c.json'])

describe('patch coverage', () => {
  test('counts only changed lines that the report counts; 2 of 5 covered is 40 %', () => {
    const a = file('a.py', { 1: true, 2: false, 3: true, 5: false, 6: false, 7: true, 9: false })
    // Lines 3 to 7 and 20: 3 and 7 are covered, 5 and 6 are not, 4 and 20 do not count; 9 was not changed.
    const result = measure(new Map([['a.py', [[2, 6], [20, 1]]]]), [a])
    expect(result).toMatchObject({ lines_covered: 2, lines_total: 5, percent: 40, files: 1 })
    expect(result.blocks).toEqual([
      { path: 'a.py', first: 5, last: 6, lines: 2 },
      { path: 'a.py', first: 2, last: 2, lines: 1 }
    ])
  })

  test('lines that do not count do not cut a block in two, covered ones do', () => {
    const a = file('a.py', { 1: false, 4: false, 5: true, 6: false })
    expect(measure(new Map([['a.py', [[1, 6]]]]), [a]).blocks).toEqual([
      { path: 'a.py', first: 1, last: 4, lines: 2 },
      { path: 'a.py', first: 6, last: 6, lines: 1 }
    ])
  })

  test('a changed file that a name of the report may mean, or another, is no file that the report does not know', () => {
    const files = [file('src/index.js', { 1: false }), file('other.js', { 1: true })]
    const tracked = ['packages/a/src/index.js', 'packages/b/src/index.js', 'other.js']
    const changed: ChangedLines = new Map([['packages/a/src/index.js', [[1, 1]]], ['other.js', [[1, 1]]]])
    expect(() => measure(changed, files, tracked)).toThrow(/names src\/index\.js, which may be the changed file packages\/a/)
  })

  test('no changed line that counts has no percentage, and says which files are not known', () => {
    const result = measure(new Map([['README.md', [[1, 3]]], ['gone.py', []]]), [file('a.py', { 1: true })])
    expect(result).not.toHaveProperty('percent')
    expect(result).toMatchObject({ lines_total: 0, unknown: { total: 1, paths: ['README.md'] } })
  })

  test('a changed file without line detail is refused, not passed over', () => {
    const bare: FileCoverage = { path: 'a.py', lines_covered: 9, lines_total: 10 }
    expect(() => measure(new Map([['a.py', [[1, 1]]]]), [bare])).toThrow(/c\.json: .*no line detail .*a\.py/)
    expect(measure(new Map([['b.py', [[1, 1]]]]), [bare, file('b.py', { 1: true })]).percent).toBe(100)
  })

  test('a report that names no file of the repository cannot say what is covered', () => {
    const elsewhere = file('pkg/zzz.py', { 1: true })
    expect(() => measure(new Map([['src/a.py', [[1, 1]]]]), [elsewhere], ['src/a.py', 'src/b.py'])).toThrow(
      /c\.json: none of the 1 files that the report names is one of the repository \(pkg\/zzz\.py\)/
    )
  })

  test('every line of an untracked file is new; one that the report does not know is no change', () => {
    const result = measure(new Map(), [file('new.py', { 9: false, 1: true, 4: false })], [], ['new.py', 'notes.txt'])
    expect(result).toMatchObject({ lines_covered: 1, lines_total: 3, files: 1, unknown: { total: 0 } })
    expect(result.blocks).toEqual([{ path: 'new.py', first: 4, last: 9, lines: 2 }])
  })

  test('Go blocks are lines: hit when any block on them ran', () => {
    const blocks = new KeyedHits('go blocks')
    blocks.add('3.2,5.3', 2, 2)
    blocks.add('5.3,7.4', 0, 1)
    const go: FileCoverage = { path: 'example.org/m/app/a.go', lines_covered: 2, lines_total: 3, blocks: blocks.pack() }
    const result = measure(new Map([['app/a.go', [[1, 9]]]]), [go], ['app/a.go', 'a.go'])
    expect(result).toMatchObject({ lines_covered: 3, lines_total: 5 })
    expect(result.blocks).toEqual([{ path: 'app/a.go', first: 6, last: 7, lines: 2 }])
  })

  test('the list of blocks is bounded, the largest first, and counts the rest', () => {
    const lines = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [i + 1, i % 3 === 2]))
    const result = measure(new Map([['a.py', [[1, 900]]]]), [file('a.py', lines)])
    expect([result.blocks.length, result.blocks_omitted]).toEqual([200, 100])
  })
})

describe('which file a name means', () => {
  const locate = (names: string[], files: string[]): [string, string][] => [...locateFiles(names, files)]

  test.each([
    ['the file itself', 'src/a.py', ['src/a.py', 'a.py'], 'src/a.py'],
    ['a package below a source directory', 'com/acme/App.java', ['src/main/java/com/acme/App.java'], 'src/main/java/com/acme/App.java'],
    ['a module before it', 'example.org/m/app/a.go', ['app/a.go', 'lib/a.go'], 'app/a.go'],
    ['three segments of both', 'core/com/acme/App.java', ['modules/core/src/com/acme/App.java'], 'modules/core/src/com/acme/App.java'],
    ['another case', 'Src/Foo.py', ['src/foo.py'], 'src/foo.py']
  ])('%s', (_, name, files, expected) => {
    expect(locate([name], files)).toEqual([[name, expected]])
  })

  test.each([
    ['two modules with the same package', 'com/acme/App.java', ['a/com/acme/App.java', 'b/com/acme/App.java']],
    ['two spellings', 'SRC/FOO.py', ['src/foo.py', 'src/Foo.py']],
    ['only the last name', 'x/index.ts', ['src/index.ts']],
    ['a bare name of the root', 'pkg/__init__.py', ['__init__.py']]
  ])('%s is not clear', (_, name, files) => {
    expect(locate([name], files)).toEqual([])
  })

  test('a guess never takes a file from its own name, and two guesses are none', () => {
    expect(locate(['src/a/b/x.py', 'other/src/a/b/x.py'], ['src/a/b/x.py'])).toEqual([['src/a/b/x.py', 'src/a/b/x.py']])
    expect(locate(['p/src/a/b/x.py', 'q/src/a/b/x.py'], ['src/a/b/x.py'])).toEqual([])
  })
})

test('files whose coverage fell, the most first', () => {
  const before = [file('a', { 1: true, 2: true }), file('b', { 1: true, 2: true }), file('c', { 1: false })]
  const after = [file('a', { 1: true, 2: false }), file('b', { 1: false }), file('c', { 1: true }), file('d', { 1: false })]
  expect(whatFell(before, after)).toEqual([
    { path: 'b', before: 100, after: 0 },
    { path: 'a', before: 100, after: 50 }
  ])
})
