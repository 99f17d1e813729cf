import { expect, test } from '@jest/globals'
import { failureGist } from '../../src/report/failure.js'

const PYTEST = `rows = [0, 1]

    def test_rows():
>       assert rows == [0]
E       AssertionError: rows of small-csv
E       assert [0, 1] == [0]
E${' '.repeat(7)}
E         Left contains one more item: 1

test_rows.py:4: AssertionError`

const CHAINED = `    table["z"]
E   KeyError: 'z'

The above exception was the direct cause of the following exception:

test_deep.py:9: in deep
    raise ValueError("no column z") from e
E   ValueError: no column z`

const TRACEBACK = `Traceback (most recent call last):
  File "/srv/t.py", line 3, in test_a
    f()
OSError: [Errno 5] no disk`

test.each([
  ['pytest, the details beneath', PYTEST, 'AssertionError: rows of small-csv'],
  ['pytest, exceptions in a chain: the last', CHAINED, 'ValueError: no column z'],
  ['pytest, cut before its error', PYTEST.slice(0, PYTEST.indexOf('E  ')), 'assert rows == [0]'],
  ['a traceback of Python', TRACEBACK, 'OSError: [Errno 5] no disk'],
  ['a traceback that was cut', TRACEBACK.slice(0, 36), 'Traceback (most recent call last):'],
  [
    'JUnit',
    'java.lang.AssertionError: expected 1\r\n\tat a.B.c(B.java:3)',
    'java.lang.AssertionError: expected 1'
  ],
  [
    'Jest',
    '\n  Error: expect(received).toBe(expected)\n\n  Expected: 1',
    'Error: expect(received).toBe(expected)'
  ],
  ['one line', ' boom ', 'boom'],
  ['nothing', '\n \n', '']
])('the gist of %s', (_name, message, gist) => {
  expect(failureGist(message)).toBe(gist)
})
