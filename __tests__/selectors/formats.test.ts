import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { render, renderEverything } from '../../src/selectors/render.js'
import { FORMATS, type SelectFormat } from '../../src/selectors/types.js'
import { HOSTILE, holding, tests } from './around.js'

const PY = holding('tests/test_a.py', 'tests/sub/test_b.py', 'd[1]/test_c.py', '-o/test_d.py', '@x/test_e.py')

describe('pytest', () => {
  test.each<[string, string[], string[]]>([
    ['a node id', ['tests/test_a.py::TestC::test_x[a b::c]'], ['tests/test_a.py::TestC::test_x[a b::c]']],
    ['a JUnit class and name', ['tests.test_a.TestC|test_x[1]'], ['tests/test_a.py::TestC::test_x[1]']],
    ['its identity', ['tests.sub.test_b::test_y'], ['tests/sub/test_b.py::test_y']],
    ['a suite that is a file', ['tests/test_a.py|test_z'], ['tests/test_a.py::test_z']],
    ['a parameter like a path', ['tests.test_a|test_z[b.py::c]'], ['tests/test_a.py::test_z[b.py::c]']],
    ['a path of another machine', ['/home/r/w/tests/test_a.py::test_z'], ['tests/test_a.py::test_z']],
    [
      'directories like options',
      ['-o/test_d.py::t', '@x/test_e.py::t'],
      ['./-o/test_d.py::t', './@x/test_e.py::t']
    ]
  ])('%s', (_, given, lines) => {
    expect(render('pytest', tests(...given), PY)).toMatchObject({ lines, everything: false, widened: [] })
  })

  test('what does not fit on a line runs as the whole test, the whole file or everything', () => {
    const one = render('pytest', tests('tests/test_a.py::test_x[a\nb]', 'tests/test_a.py::test_y'), PY)
    expect(one.lines).toEqual(['tests/test_a.py::test_x', 'tests/test_a.py::test_y'])
    expect(one.widened).toHaveLength(1)
    expect(render('pytest', tests('tests/test_a.py::a\x85b', 'tests/test_a.py::test_y'), PY).lines).toEqual([
      'tests/test_a.py'
    ])
    for (const name of ['d[1]/test_c.py::t', 'nowhere', '../tests/test_a.py::t']) {
      const all = render('pytest', tests(name, 'tests/test_a.py::test_y'), PY)
      expect([name, all.everything, all.lines]).toEqual([name, true, []])
      expect(all.widened).toHaveLength(1)
    }
  })

  test('a test whose file is gone is left out, unless all are', () => {
    const some = render('pytest', tests('tests/test_gone.py::t', 'tests/test_a.py::t'), PY)
    expect([some.lines, some.gone]).toEqual([['tests/test_a.py::t'], ['tests/test_gone.py::t']])
    expect(render('pytest', tests('tests/test_gone.py::t'), PY).everything).toBe(true)
  })
})

describe('Jest', () => {
  const around = holding('src/a.test.ts', 'src/b.test.ts', '-x.test.js')
  test('test files where all are known, by absolute path too', () => {
    const given = tests(
      'src/a.test.ts|one',
      '/ci/repo/src/b.test.ts|two',
      '-x.test.js|three',
      'src/a.test.ts|four'
    )
    expect(render('jest', given, around).lines).toEqual(['./-x.test.js', 'src/a.test.ts', 'src/b.test.ts'])
  })
  test('else the full names, anchored, as one pattern', () => {
    const { lines, argument } = render('jest', tests('sum adds (1 + 1)', 'a|b\nc'), around)
    expect(argument).toBe('^(a b\\u000ac|b\\u000ac|sum adds \\(1 \\+ 1\\))$')
    expect(lines).toEqual([`--testNamePattern=${argument}`])
  })
  test('a mixture runs everything, since a list and a pattern together run less than either', () => {
    const mixed = render('jest', tests('src/a.test.ts|one', 'two'), around)
    expect([mixed.everything, mixed.lines, mixed.widened.map((w) => w.test)]).toEqual([true, [], ['two']])
  })
})

describe('Go', () => {
  test('by package, subtests by parent; the one argument names functions only', () => {
    const given = tests(
      'm/a|TestX',
      'm/a|TestY/one.two',
      'm/a|TestY/three',
      'm/b::TestZ',
      'm/b|TestX/deep/er'
    )
    const { lines, argument } = render('go', given, holding())
    expect(lines).toEqual([
      '^(TestX)$',
      'm/a',
      '^(TestY)$/^(one\\.two|three)$',
      'm/a',
      '^(TestZ)$',
      'm/b',
      '^(TestX)$/^(deep)$/^(er)$',
      'm/b'
    ])
    expect(argument).toBe('^(TestX|TestY|TestZ)$')
  })
  test('a package that could be an option or a pattern is not one; a name that is no function is its package', () => {
    expect(render('go', tests('-exec=x|TestX', 'm/...|TestY'), holding()).lines).toEqual([
      '^(TestX|TestY)$',
      './...'
    ])
    expect(render('go', tests('m/a|not a test', 'm/b|TestX'), holding()).lines).toEqual([
      '.',
      'm/a',
      '^(TestX)$',
      'm/b'
    ])
    expect(render('go', tests('not a test', 'm/b|TestX'), holding())).toMatchObject({
      lines: ['.', './...'],
      argument: '',
      everything: true
    })
  })
  test('a thousand long names are several lines, each short enough for a command line', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `m/a|Test${'x'.repeat(90)}${i}`)
    const { lines, argument } = render('go', tests(...names), holding())
    expect(argument).toBe('')
    const regexes = lines.filter((_, i) => i % 2 === 0)
    expect(regexes.length).toBeGreaterThan(3)
    expect(Math.max(...regexes.map((r) => r.length))).toBeLessThan(32_767)
    expect(regexes.join('').match(/Test/g)).toHaveLength(1000)
  })
})

describe('Maven and Gradle', () => {
  const given = tests(
    'com.a.FooTest|b',
    'com.a.FooTest|a',
    'com.a.BarTest#m(int)[1]',
    'com.a.FooTest$In|n',
    'com.a.BazSpec|a sentence'
  )
  test('classes with their methods', () => {
    const { lines, argument, widened } = render('maven', given, holding())
    expect(lines).toEqual(['com.a.BarTest#m*', 'com.a.BazSpec', 'com.a.FooTest#a+b', 'com.a.FooTest*#n'])
    expect(argument).toBe(lines.join(','))
    expect(widened.map((w) => [w.test, w.instead])).toEqual([['a sentence', 'its whole class']])
    expect(render('gradle', given, holding()).lines).toEqual([
      '--tests=com.a.BarTest.m*',
      '--tests=com.a.BazSpec',
      '--tests=com.a.FooTest$In.n',
      '--tests=com.a.FooTest.a',
      '--tests=com.a.FooTest.b'
    ])
  })
  test.each(['maven', 'gradle'] as const)('%s: without a class everything runs', (format) => {
    const all = render(format, tests('com.a.FooTest|a', '!com.a.FooTest#a', '%regex[.*]'), holding())
    expect([all.everything, all.lines, all.argument, all.widened.length]).toEqual([true, [], '', 2])
  })
})

describe('the others', () => {
  test('Bazel takes labels only', () => {
    const labels = ['//a/b:c', '@repo//x:y', '//top']
    expect(render('bazel', tests(...labels), holding()).lines).toEqual([...labels].sort())
    for (const bad of ['-//a:b', '//...', '//a:all', '//a/...', 'a b']) {
      expect([bad, render('bazel', tests('//a:b', bad), holding()).lines]).toEqual([bad, ['//...']])
    }
  })
  test('dotnet escapes, and finds names with arguments by their beginning', () => {
    const { lines, argument } = render('dotnet', tests('N.C.M', 'N.C.P(x: 1)', 'N.C|Q'), holding())
    expect(argument).toBe('FullyQualifiedName=N.C.M|FullyQualifiedName=N.C.Q|FullyQualifiedName~N.C.P')
    expect(lines).toEqual(['--filter', argument])
    expect(render('dotnet', tests('N.C.M', 'a display name'), holding())).toMatchObject({
      lines: [],
      everything: true
    })
  })
  test('cargo takes paths', () => {
    expect(render('cargo', tests('a::tests::b', 'c'), holding()).lines).toEqual(['a::tests::b', 'c'])
    expect(render('cargo', tests('--ignored', 'c'), holding())).toMatchObject({ lines: [], everything: true })
  })
  test('Jest: a test without a name is no pattern, which would match none', () => {
    expect(render('jest', tests('', 'a b'), holding())).toMatchObject({
      lines: [],
      everything: true,
      widened: [{ test: '', why: 'it has no name' }]
    })
  })

  test('lines and JSON keep the order; JSON can say every name', () => {
    expect(render('lines', tests('b', 'a'), holding()).lines).toEqual(['b', 'a'])
    expect(render('lines', tests('b', 'a\nc'), holding())).toMatchObject({
      lines: [],
      everything: true,
      widened: [{ test: 'a\nc', instead: 'everything' }]
    })
    const { lines } = render('json', tests('s|a\nb', '\u2028'), holding())
    expect(JSON.parse(lines.join('\n'))).toEqual([
      { name: 'a\nb', suite: 's' },
      { name: '\u2028', suite: null }
    ])
  })
})

describe('whatever the names are', () => {
  const name = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('tests/test_a.py::t', 'm/a::TestX', 'com.a.FooTest#a', '//a:b', 'N.C.M', 'a::b')
  )
  const test_ = fc.record({ name, suite: fc.option(name) })
  test.each(FORMATS.filter((f) => f !== 'lines' && f !== 'json'))(
    '%s: every line is one argument that no name can make an option, and nothing is dropped silently',
    (format) => {
      fc.assert(
        fc.property(fc.array(test_, { minLength: 1, maxLength: 6 }), (given) => {
          const { lines, everything, widened, gone } = render(format, given, PY)
          for (const line of lines) {
            expect(line).not.toBe('')
            expect(line).not.toMatch(/[\0\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/)
            const ours = /^(--filter$|--tests=[\p{L}_]|--testNamePattern=\^\()/u.test(line)
            expect(ours || /^[\p{L}\p{N}_./^@]/u.test(line)).toBe(true)
            if (format === 'pytest') expect(line).not.toMatch(/^@/)
            else if (format !== 'bazel') expect(ours || !line.startsWith('@')).toBe(true)
          }
          // Each test is named by itself, or something wider stands in for it, or all runs.
          if (lines.length === 0) expect(everything).toBe(true)
          if (everything && gone.length < given.length) expect(widened.length).toBeGreaterThan(0)
        }),
        { numRuns: 300 }
      )
    }
  )

  const functionName = fc
    .string({ unit: fc.constantFrom('a', 'B', '_', '9', 'é'), maxLength: 6 })
    .map((s) => `Test${s}`)
  test('Go: the expression matches exactly the names', () => {
    fc.assert(
      fc.property(fc.array(functionName, { minLength: 1 }), functionName, (chosen, other) => {
        const { argument } = render(
          'go',
          chosen.map((n) => ({ name: n, suite: 'm/a' })),
          holding()
        )
        for (const n of chosen) expect(n).toMatch(new RegExp(argument))
        expect(new RegExp(argument).test(other)).toBe(chosen.includes(other))
      })
    )
  })
  test('Jest: the pattern matches exactly the names, but for case', () => {
    const title = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((s) => s.isWellFormed())
    fc.assert(
      fc.property(fc.array(title, { minLength: 1 }), title, (chosen, other) => {
        fc.pre(![...chosen, other].some((text) => /\.[cm]?[jt]sx?$/.test(text)))
        const { argument, everything } = render(
          'jest',
          chosen.map((n) => ({ name: n, suite: null })),
          holding()
        )
        // Without an argument Jest runs all: what no pattern can name must run all the same.
        expect(everything).toBe(chosen.some((n) => n.trim() === ''))
        if (everything) return expect(argument).toBe('')
        for (const n of chosen) expect(new RegExp(argument, 'i').test(n)).toBe(true)
        expect(new RegExp(argument).test(other)).toBe(chosen.includes(other))
      })
    )
  })
})

test.each<[SelectFormat, string[]]>([
  ['pytest', []],
  ['jest', []],
  ['go', ['.', './...']],
  ['maven', []],
  ['gradle', []],
  ['bazel', ['//...']],
  ['dotnet', []],
  ['cargo', []],
  ['lines', ['a']]
])('everything for %s', (format, lines) => {
  expect(renderEverything(format, tests('a'), holding())).toMatchObject({
    lines,
    argument: '',
    everything: true
  })
})
