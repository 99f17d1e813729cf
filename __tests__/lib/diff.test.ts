import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DiffReader } from '../../src/lib/diff.js'

function read(text: string, pieces = 1): [string, [number, number][]][] {
  const bytes = Buffer.from(text, 'utf8')
  const reader = new DiffReader()
  const size = Math.max(1, Math.ceil(bytes.length / pieces))
  for (let at = 0; at < bytes.length; at += size) reader.add(bytes.subarray(at, at + size))
  return [...reader.end()]
}

const header = (name: string): string => `diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ ${name}\n`

describe('what git prints', () => {
  test('added and changed lines by file, removed ones not', () => {
    const text =
      `${header('b/src/a.py')}@@ -3,0 +4,2 @@ def f():\n+x = 1\n+y = 2\n@@ -9 +12 @@\n-old\n+new\n@@ -20,2 +22,0 @@\n-a\n-b\n` +
      `diff --git a/gone b/gone\ndeleted file mode 100644\n--- a/gone\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n`
    expect(read(text)).toEqual([
      [
        'src/a.py',
        [
          [4, 2],
          [12, 1]
        ]
      ]
    ])
  })

  test.each([
    ['b/na me.py\t', 'na me.py'],
    ['"b/a\\"q\\\\.py"', 'a"q\\.py'],
    ['"b/new\\nline\\ttab.py"', 'new\nline\ttab.py'],
    ['"b/\\303\\274ber.py"', 'über.py']
  ])('the name %s', (written, name) => {
    expect(read(`${header(written)}@@ -0,0 +1 @@\n+x\n`)).toEqual([[name, [[1, 1]]]])
  })

  test('content that looks like headers is content', () => {
    const text = `${header('b/a.txt')}@@ -1,2 +1,3 @@\n--- a/evil\n-@@ -1 +1 @@\n+++ b/evil.py\n+diff --git a/x b/x\n+@@ -1 +1,99 @@\n${header('b/z')}@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n`
    expect(read(text)).toEqual([
      ['a.txt', [[1, 3]]],
      ['z', [[1, 1]]]
    ])
  })

  test('a rename without changes, a mode, a binary and a submodule have no lines', () => {
    const text =
      'diff --git a/o b/n\nsimilarity index 100%\nrename from o\nrename to n\ndiff --git a/m b/m\nold mode 100644\nnew mode 100755\n' +
      'diff --git a/p.png b/p.png\nBinary files a/p.png and b/p.png differ\n'
    expect(read(text)).toEqual([])
  })
})

describe('what git does not print is refused', () => {
  test.each([
    ['a hunk without a file', '@@ -1 +1 @@\n-a\n+b\n', /in no file/],
    ['a hunk that ends early', `${header('b/a')}@@ -1 +1,3 @@\n-a\n+b\n`, /cut off/],
    ['a hunk with other lines', `${header('b/a')}@@ -1 +1 @@\nhello\n`, /other lines/],
    ['more additions than announced', `${header('b/a')}@@ -2,2 +1 @@\n+a\n+b\n`, /other lines/],
    ['half a header', `${header('b/a')}@@ -1 +`, /cut off/],
    ['a badly quoted name', header('"b/a\\q"'), /not well quoted/],
    ['a name of another side', header('a/a'), /no name/],
    ['an endless header', `diff ${'x'.repeat(100_000)}\n`, /too long/]
  ])('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

/** What a hunk's content may be: anything in a line, headers among it. */
const content = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).map((s) => s.replaceAll('\n', '')),
  fc.constantFrom('++ b/evil', '@@ -1 +1,9 @@', '-- a/x', 'diff --git a/x b/x', '\\ No newline', '', '\r')
)
const hunk = fc.record({
  removed: fc.array(content, { maxLength: 4 }),
  added: fc.array(content, { maxLength: 4 })
})

test('property: the counts come back, whatever the content and wherever the pieces end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(hunk, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 300 }),
      (files, pieces) => {
        let text = ''
        const expected: [string, [number, number][]][] = files.map((hunks, i) => {
          text += header(`b/f${i}`)
          let line = 1
          const ranges: [number, number][] = []
          for (const { removed, added } of hunks) {
            text += `@@ -${line},${removed.length} +${line},${added.length} @@\n`
            text += [...removed.map((r) => `-${r}\n`), ...added.map((a) => `+${a}\n`)].join('')
            if (added.length > 0) ranges.push([line, added.length])
            line += 10
          }
          return [`f${i}`, ranges]
        })
        expect(read(text, pieces)).toEqual(expected)
      }
    ),
    { numRuns: 200 }
  )
})

test('property: a piece of a diff is read or refused, never a crash of another kind', () => {
  const whole = `${header('b/a')}@@ -1,2 +1,3 @@\n-a\n-b\n+c\n+d\n+e\n${header('"b/q\\n"')}@@ -0,0 +1 @@\n+x\n`
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const bytes = Buffer.from(whole)
      bytes[at] = byte
      const reader = new DiffReader()
      try {
        reader.add(bytes)
        reader.end()
      } catch (error) {
        expect(error).toMatchObject({ name: 'GateError' })
      }
    })
  )
})
