import { describe, expect, test } from '@jest/globals'
import { changedTests, testsIn } from '../../src/selectors/changed.js'
import { knownKeys, listedKeys } from '../../src/selectors/identity.js'
import { parseListing } from '../../src/selectors/listing.js'
import type { SelectFormat } from '../../src/selectors/types.js'
import { holding, tests } from './around.js'

describe('what the runners list', () => {
  test.each<[SelectFormat, string, string[]]>([
    ['pytest', 'a.py::t[x y]\na.py::C::u\n\n2 tests collected in 0.01s\n', ['a.py::t[x y]', 'a.py::C::u']],
    [
      'pytest',
      'a.py::t[b::c]\nREADME.md::README.md\n\n=== warnings summary ===\na.py::t\n  x::y\n\n-- Docs: z::z\n2 tests collected in 0.01s\nb.py::u\n\n1 test collected in 0.01s\n',
      ['a.py::t[b::c]', 'README.md::README.md', 'b.py::u']
    ],
    ['jest', '/w/a.test.ts\r\n/w/b.test.js\r\n', ['/w/a.test.ts', '/w/b.test.js']],
    [
      'go',
      'TestA\nExampleB\nok  \tm/a\t0.01s\n?   \tm/b\t[no test files]\nTestC\nok  \tm/c\t0.01s\n',
      ['m/a::TestA', 'm/a::ExampleB', 'm/c::TestC']
    ],
    [
      'dotnet',
      'Build started\nThe following Tests are available:\n    N.C.M\n    N.C.P(x: 1)\n',
      ['N.C.M', 'N.C.P(x: 1)']
    ],
    ['cargo', 'a::b: test\n\n1 test, 0 benchmarks\n', ['a::b']],
    ['bazel', 'Loading: 0 packages\n//a:b\n', ['//a:b']],
    ['maven', 'com.a.FooTest\n\ncom.a.BarTest#m\n', ['com.a.FooTest', 'com.a.BarTest#m']],
    ['lines', ' a \nb\n', ['a', 'b']]
  ])('%s', (format, text, names) => {
    const { tests: found, problem } = parseListing(format, text)
    expect([found.map(({ name }) => name), problem]).toEqual([names, undefined])
  })

  test.each<[SelectFormat, string]>([
    ['pytest', 'a.py::t\n\nERROR b.py\n!!!!! Interrupted: 1 error during collection !!!!!\n'],
    ['pytest', ''],
    ['pytest', 'a.py: 3\n'],
    ['pytest', 'a.py::t\na.py::u\n'],
    ['pytest', 'a.py::t\na.py::u\n\n5 tests collected in 0.01s\n'],
    ['pytest', 'a.py::t\na.py::u\n\n2/5 tests collected (3 deselected) in 0.01s\n'],
    ['pytest', 'a.py::t\n\n==== ERRORS ====\n____ ERROR collecting tests/test_b.py ____\n'],
    ['pytest', 'a.py::t\n\n1 test collected, 1 error in 0.1s\n'],
    ['pytest', 'a.py::t\n\n1 test collected in 0.01s\nb.py::u\n'],
    ['pytest', 'a.py::t\n\n1 test collected'],
    ['go', 'TestA\nok  \tm/a\t0.01s\nFAIL\tm/b [build failed]\n'],
    ['go', 'TestA\nok  \tm/a\t0.01s\nTestB\n'],
    ['go', 'TestA\nok  \tm/a'],
    ['go', 'TestA\nok  \tm/a\t0.01s\nFAIL\n'],
    ['cargo', 'a::b: test\nerror: could not compile `x`\n'],
    ['cargo', 'a::b: test\n\n2 tests, 0 benchmarks\n'],
    ['dotnet', '    N.C.M\n/w/C.cs(1,2): error CS1002: ; expected [/w/T.csproj]\n'],
    ['jest', '/w/a.test.ts\n● Validation Error:\n'],
    ['bazel', '//a:b\nERROR: no such package\n'],
    ['lines', '\n']
  ])('%s: a list that cannot hold every test says so', (format, text) => {
    expect(parseListing(format, text).problem).toMatch(/./)
  })
})

describe('the same test under two names', () => {
  const around = holding('tests/test_a.py', 'src/a.test.ts')
  test.each<[SelectFormat, string, string]>([
    ['pytest', 'tests.test_a.C|t[1]', 'tests/test_a.py::C::t[1]'],
    ['jest', '/ci/w/src/a.test.ts|title', '/w/src/a.test.ts'],
    ['go', 'm/a|TestX/sub', 'm/a::TestX'],
    ['go', 'TestX', 'm/a::TestX'],
    ['go', 'm/a|TestX', 'TestX'],
    ['maven', 'com.a.FooTest|m(int)[1]', 'com.a.FooTest#m'],
    ['gradle', 'com.a.FooTest|m', 'com.a.FooTest'],
    ['dotnet', 'N.C|M', 'N.C.M'],
    ['lines', 's|n', 's::n']
  ])('%s: %s is %s', (format, known, listed) => {
    const [k, l] = [tests(known)[0], tests(listed)[0]]
    if (k === undefined || l === undefined) throw new Error('two tests were given')
    const keys = listedKeys(format, l, around)
    expect(knownKeys(format, k, around).some((key) => keys.includes(key))).toBe(true)
  })
  test('one package of Go does not stand for another', () => {
    const keys = listedKeys('go', { name: 'm/b::TestX', suite: null }, around)
    expect(knownKeys('go', { name: 'TestX', suite: 'm/a' }, around).filter((k) => keys.includes(k))).toEqual(
      []
    )
  })
})

describe('changed files', () => {
  const around = holding('tests/sub/test_a.py', 'tests/test_b.py', 'pkg/x/x_test.go', 'src/a.test.ts')
  test.each<[SelectFormat, string, string, boolean]>([
    ['pytest', 'tests/sub/test_a.py', 'tests.sub.test_a|t', true],
    ['pytest', 'tests/sub/conftest.py', 'tests.sub.test_a|t', true],
    ['pytest', 'tests/sub/conftest.py', 'tests.test_b|t', false],
    ['pytest', 'conftest.py', 'tests.test_b|t', true],
    ['jest', 'src/a.test.ts', '/ci/src/a.test.ts|t', true],
    ['go', 'pkg/x/x_test.go', 'example.org/m/pkg/x|TestA', true],
    ['go', 'pkg/x/x.go', 'example.org/m/pkg/x|TestA', false],
    ['go', 'main_test.go', 'example.org/m/pkg/x|TestA', false],
    ['go', 'main_test.go', 'example.org/m|TestA', true],
    ['maven', 'core/src/test/java/com/a/FooTest.java', 'com.a.FooTest$In|t', true],
    ['maven', 'core/src/test/java/com/a/FooTest.java', 'com.b.FooTest|t', false],
    ['bazel', 'a/b/c.cc', '//a/b:t', true],
    ['bazel', 'a/c.cc', '//a/b:t', false],
    ['dotnet', 'T/CalcTests.cs', 'N.CalcTests|Adds', true],
    ['cargo', 'src/parse.rs', 'parse::tests::t', true],
    ['lines', 'spec/a.rb', 'spec/a.rb::t', true]
  ])('%s: %s and %s: %s', (format, file, name, expected) => {
    const [given] = tests(name)
    if (given === undefined) throw new Error('a test was given')
    expect(changedTests(format, new Set([file]), around)(given)).toBe(expected)
  })

  test('a changed test file runs whole, since nobody may know what is new in it', () => {
    expect(testsIn('pytest', 'tests/test_n.py')?.name).toBe('tests/test_n.py')
    expect(testsIn('pytest', 'tests/helper.py')).toBeUndefined()
    expect(testsIn('jest', 'src/n.spec.tsx')?.name).toBe('src/n.spec.tsx')
    expect(testsIn('go', 'pkg/x/n_test.go')?.suite).toBe('./pkg/x')
    expect(testsIn('maven', 'm/src/test/java/com/a/NewTest.java')?.name).toBe('com.a.NewTest')
    expect(testsIn('gradle', 'src/main/java/com/a/NewTest.java')).toBeUndefined()
  })
})
