import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { framesIn } from '../../src/test-results/frames.js'
import { placeInRepository } from '../../src/test-results/place.js'
import type { TestCase } from '../../src/test-results/types.js'
import { scratch } from './scratch.js'

const dir = scratch()
const outside = scratch()
beforeAll(() => {
  for (const file of [
    'app/src/test/java/com/acme/CartTest.java',
    'src/area.ts',
    'src/area.test.ts',
    'tests/test_area.py',
    'crates/cart/src/lib.rs',
    'Cart.Tests/CartTests.cs',
    'tests/CartTest.php',
    'one/same.go',
    'two/same.go',
    'spec/cart_spec.rb',
    'lib/cart.cc'
  ])
    dir.put(file, '')
  outside.put('secret.py', '')
  symlinkSync(outside.root, path.join(dir.root, 'link'))
})
afterAll(() => {
  dir.clean()
  outside.clean()
})

function place(message: string, of: Partial<TestCase> = {}): string {
  const failed: TestCase = {
    id: 'x',
    name: 'x',
    status: 'failed',
    flaky: false,
    duration_sec: 0,
    message,
    ...of
  }
  const [{ file, line } = failed] = placeInRepository(dir.root, [failed])
  return `${file ?? ''}:${line ?? ''}`
}

describe('the place of a failure, from what it says', () => {
  test.each([
    [
      'JVM',
      'java.lang.AssertionError\n\tat org.junit.Assert.fail(Assert.java:89)\n\tat com.acme.CartTest$In.adds(CartTest.java:42)',
      'app/src/test/java/com/acme/CartTest.java:42'
    ],
    [
      'Node',
      'Error: x\n    at f (node:internal/a:1:1)\n    at file:///home/ci/w/src/area.test.ts:7:3',
      'src/area.test.ts:7'
    ],
    ['V8 with a name', 'x\n    at Object.<anonymous> (/home/ci/w/src/area.ts:3:9)', 'src/area.ts:3'],
    ['SpiderMonkey', 'x\narea@/home/ci/w/src/area.ts:3:9', 'src/area.ts:3'],
    [
      'Python, the last frame',
      'Traceback (most recent call last):\n  File "/usr/lib/python3/unittest/case.py", line 58, in run\n  File "/ci/tests/test_area.py", line 9, in test_a\n',
      'tests/test_area.py:9'
    ],
    ['Rust', "thread 'a' panicked at crates/cart/src/lib.rs:12:5:\nno", 'crates/cart/src/lib.rs:12'],
    ['Rust before 1.73', "thread 'a' panicked at 'no', src/lib.rs:12:5", 'crates/cart/src/lib.rs:12'],
    ['.NET', '   at A.B() in C:\\ci\\Cart.Tests\\CartTests.cs:line 25', 'Cart.Tests/CartTests.cs:25'],
    ['PHPUnit', 'Failed asserting.\n\n/ci/tests/CartTest.php:6', 'tests/CartTest.php:6'],
    ['RSpec', 'no\n# ./spec/cart_spec.rb:4:in `block`', 'spec/cart_spec.rb:4'],
    ['MSVC', 'lib\\cart.cc(7): error: no', 'lib/cart.cc:7'],
    ['CUnit', 'no\nFile: /ci/lib/cart.cc\nLine: 77\n', 'lib/cart.cc:77'],
    ['two files of that name', 'same.go:3: no', ':'],
    ['a file that is not here', 'x\n    at f (/ci/src/gone.ts:1:1)', ':'],
    ['a link out of the repository', 'link/secret.py:1: no', ':'],
    ['code of others', '    at f (/ci/node_modules/src/area.ts:1:1)', ':']
  ])('%s', (_, message, where) => expect(place(message)).toBe(where))
})

test("the report's own file wins, with the line that the failure has in it", () => {
  const stack = 'x\n    at f (/ci/src/area.ts:1:1)\n    at /ci/src/area.test.ts:9:2'
  expect(place(stack, { file: '/ci/w/src/area.test.ts' })).toBe('src/area.test.ts:9')
  expect(place(stack, { file: 'src/area.test.ts', line: 4 })).toBe('src/area.test.ts:4')
  expect(place('no', { file: 'D:\\ci\\src\\area.ts' })).toBe('src/area.ts:')
  expect(place('no', { file: 'src\\gone.ts', line: 3 })).toBe('src/gone.ts:3')
})

test('hostile messages take no time', () => {
  for (const piece of ['at a.', '(', 'File "', './', ' in ', "panicked at '", 'a/'])
    expect(framesIn(piece.repeat(2000 / piece.length))).toEqual([])
})
