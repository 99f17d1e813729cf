import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parseListing } from '../../src/selectors/listing.js'
import { render, renderEverything } from '../../src/selectors/render.js'
import type { Rendered, SelectedTest } from '../../src/selectors/types.js'
import { onDisk, tests } from './around.js'

/** The real tools, where they are installed: what is written for them selects exactly what was chosen. */

const ROOT = path.join(import.meta.dirname, '../..')
const made: string[] = []
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true })
})

function project(files: Record<string, string>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'selectors-'))
  made.push(dir)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
    writeFileSync(path.join(dir, name), text)
  }
  return dir
}

const ENV = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', LANG: 'C.UTF-8' }

function run(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {}
): string {
  const { stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...ENV, ...env }
  })
  if (error !== undefined) throw error
  return stdout + stderr
}

function write(dir: string, { lines }: Rendered): void {
  writeFileSync(path.join(dir, 'args.txt'), lines.map((line) => `${line}\n`).join(''))
}

function version(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch {
    return '' // not installed: the tests of this tool are skipped and listed as such
  }
}

const [pytestMajor = 0, pytestMinor = 0] = (
  /pytest (\d+)\.(\d+)/.exec(version('pytest', ['--version'])) ?? []
)
  .slice(1)
  .map(Number)
const hasPytest = pytestMajor > 8 || (pytestMajor === 8 && pytestMinor >= 2)
const hasGo = /go1\.(\d+)/.test(version('go', ['version']))
const hasXargs = version('xargs', ['--version']).includes('GNU')

;(hasPytest ? describe : describe.skip)('pytest @FILE', () => {
  const dir = project({
    'test_a.py': [
      'import pytest',
      `@pytest.mark.parametrize("x", ["a b", "c[d]", "e::f", "g/h.py::i", "-k", "@x", "q'\\"$(id)\`", "é", "m\\nn", ""])`,
      'def test_p(x): pass',
      'class TestC:',
      '    def test_x(self): pass',
      'def test_y(): pass'
    ].join('\n'),
    '-o/test_b.py': 'def test_z(): pass\n',
    '@at/test_c.py': 'def test_w(): pass\n',
    'two words/test_d.py': 'def test_v(): pass\n'
  })
  const pytest = (...args: string[]): string[] =>
    parseListing(
      'pytest',
      run(dir, 'pytest', ['--collect-only', '-q', '-p', 'no:cacheprovider', ...args])
    ).tests.map(({ name }) => name)
  const all = pytest()

  test('collects exactly the chosen tests, whatever their names', () => {
    expect(all).toHaveLength(15)
    for (const chosen of [all, all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 3 === 1)]) {
      const rendered = render('pytest', tests(...chosen), onDisk(dir))
      expect(rendered).toMatchObject({ everything: false, widened: [], gone: [] })
      write(dir, rendered)
      expect(pytest('@args.txt').sort()).toEqual([...chosen].sort())
    }
  })
  test('an empty file is everything', () => {
    write(dir, renderEverything('pytest', [], onDisk(dir)))
    expect(pytest('@args.txt').sort()).toEqual([...all].sort())
  })
})

;(hasXargs ? describe : describe.skip)('jest through xargs', () => {
  const dir = project({
    'package.json': '{}',
    'a.test.js': `test("x", () => {}); describe("sum", () => { test("adds (1 + 1) $(id)", () => {}); test("adds", () => {}) })`,
    'b b.test.js': 'test("y", () => {})',
    'c.test.js': 'test("x y", () => {})'
  })
  const jest = (): string[] => {
    const bin = path.join(ROOT, 'node_modules/jest/bin/jest.js')
    const out = path.join(dir, 'out.json')
    const command = [
      process.execPath,
      bin,
      '--rootDir',
      dir,
      '--json',
      '--outputFile',
      out,
      '--runTestsByPath'
    ]
    run(dir, 'xargs', ['-d', '\n', '-a', 'args.txt', ...command])
    const report = JSON.parse(readFileSync(out, 'utf8')) as {
      testResults: { assertionResults: { fullName: string; status: string }[] }[]
    }
    return report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed')
      .map(({ fullName }) => fullName)
      .sort()
  }
  test('files, names and everything', () => {
    write(dir, render('jest', tests('/ci/a.test.js|x', 'b b.test.js|y'), onDisk(dir)))
    const two = run(dir, 'xargs', ['-d', '\n', '-a', 'args.txt', 'printf', '%s|'])
    expect(two).toBe('a.test.js|b b.test.js|')
    expect(jest()).toEqual(['sum adds', 'sum adds (1 + 1) $(id)', 'x', 'y'])
    write(dir, render('jest', tests('x', 'sum|adds (1 + 1) $(id)'), onDisk(dir)))
    expect(jest()).toEqual(['sum adds (1 + 1) $(id)', 'x'])
    write(dir, renderEverything('jest', [], onDisk(dir)))
    expect(jest()).toHaveLength(5)
  })
})

;(hasGo && hasXargs ? describe : describe.skip)('go test -run', () => {
  const dir = project({
    'go.mod': 'module example.org/m\n\ngo 1.20\n',
    'a/a_test.go': [
      'package a',
      'import "testing"',
      'func TestX(t *testing.T) {}',
      'func TestXY(t *testing.T) {}',
      'func TestS(t *testing.T) { for _, n := range []string{"one", "a b", "p/q", "r[1]|s", "dot."} { t.Run(n, func(t *testing.T) {}) } }'
    ].join('\n'),
    'b/b_test.go': 'package b\nimport "testing"\nfunc TestX(t *testing.T) {}\nfunc TestÉ(t *testing.T) {}\n'
  })
  const passed = (output: string): string[] =>
    output
      .split('\n')
      .flatMap((line) => {
        if (!line.startsWith('{')) return []
        const { Action, Package, Test } = JSON.parse(line) as {
          Action: string
          Package: string
          Test?: string
        }
        return Action === 'pass' && Test !== undefined ? [`${Package}::${Test}`] : []
      })
      .sort()
  const env = { GOFLAGS: '-mod=mod', GOPROXY: 'off' }
  const go = (...args: string[]): string => run(dir, 'go', args, env)
  const fromFile = (rendered: Rendered): string[] => {
    write(dir, rendered)
    return passed(
      run(dir, 'xargs', ['-d', '\n', '-n', '2', '-a', 'args.txt', 'go', 'test', '-json', '-run'], env)
    )
  }

  test('lists, names and subtests', () => {
    const listed = parseListing('go', go('test', '-list', '.', './...'))
    expect(listed).toMatchObject({ problem: undefined })
    expect(listed.tests.map(({ name }) => name)).toEqual([
      'example.org/m/a::TestX',
      'example.org/m/a::TestXY',
      'example.org/m/a::TestS',
      'example.org/m/b::TestX',
      'example.org/m/b::TestÉ'
    ])
    const all = passed(go('test', '-json', './...'))
    expect(all).toHaveLength(10)
    const named = (name: string): SelectedTest => ({ name, suite: null })
    const sub = all.filter((name) => name.includes('TestS/'))
    for (const chosen of [
      ['example.org/m/a::TestX', 'example.org/m/b::TestÉ'],
      sub.slice(0, 2),
      sub.slice(2)
    ]) {
      const rendered = render('go', chosen.map(named), onDisk(dir))
      expect(rendered.widened).toEqual([])
      // A parent passes with its subtest.
      const ran = new Set(fromFile(rendered).filter((name) => !chosen.some((c) => c.startsWith(`${name}/`))))
      expect([...ran]).toEqual([...chosen].sort())
    }
    const { argument } = render('go', tests('example.org/m/a::TestX'), onDisk(dir))
    expect(passed(go('test', '-json', '-run', argument, './...'))).toEqual([
      'example.org/m/a::TestX',
      'example.org/m/b::TestX'
    ])
    expect(fromFile(renderEverything('go', [], onDisk(dir)))).toEqual(all)
    expect(passed(go('test', '-json', '-run', '', './...'))).toEqual(all)
  }, 240_000)
})
