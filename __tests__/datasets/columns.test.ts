import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { parseContract } from '../../src/datasets/contract.js'
import { validateDatasets } from '../../src/datasets/validate.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()

async function check(
  name: string,
  content: string,
  columns: string
): Promise<{ message: string; verified: string[] }> {
  put(name, content)
  const sum = createHash('sha256').update(content).digest('hex')
  put('c.yaml', `datasets:\n  d:\n    path: ${name}\n    checksum: ${sum}\n    columns: ${columns}\n`)
  const { datasets } = await validateDatasets(root, 'c.yaml')
  const { message = '', verified = [], blocking = false } = datasets[0] ?? {}
  expect(blocking).toBe(message !== '')
  return { message, verified }
}
const CSV = `id,age,city,when,ok
1,30,Ulm,2024-02-29,true
2,-3,"Köln, West",2023-02-29,True
3,,Bonn,2024-01-01,no
2,1e400,Ulm,2024-1-1,FALSE
`

describe('columns of a CSV', () => {
  test.each([
    ['[id, age]', ''],
    ['[{name: id, type: integer}]', ''],
    ['[{name: id, unique: true}]', 'column id: row 4 (line 5) is "2", which stood in an earlier row'],
    ['[{name: age, nullable: false}]', 'column age: row 3 (line 4) is empty'],
    ['[{name: age, type: integer}]', 'column age: row 4 (line 5) is "1e400", which is no integer'],
    ['[{name: age, type: number}]', 'column age: row 4 (line 5) is "1e400", which is no number'],
    ['[{name: age, min: 0}]', 'column age: row 2 (line 3) is "-3", below 0'],
    ['[{name: age, max: 20}]', 'column age: row 1 (line 2) is "30", above 20; 2 rows in all'],
    [
      '[{name: city, allowed: [Ulm, Bonn]}]',
      'column city: row 2 (line 3) is "Köln, West", which is not allowed'
    ],
    [
      '[{name: when, type: date}]',
      'column when: row 2 (line 3) is "2023-02-29", which is no date; 2 rows in all'
    ],
    ['[{name: when, min: "2024-01-01"}]', 'column when: row 2 (line 3) is "2023-02-29", below 2024-01-01'],
    ['[{name: ok, type: boolean}]', 'column ok: row 3 (line 4) is "no", which is no boolean'],
    ['[{name: zip}]', 'column zip is missing; there are id, age, city, when, ok']
  ])('%s', async (columns, message) => {
    const got = await check('t.csv', CSV, columns)
    expect(got.message).toBe(message)
  })

  test('verified says how many', async () => {
    expect((await check('t.csv', CSV, '[id, age]')).verified).toEqual(['sha256', '2 columns'])
  })

  test('line breaks in quotes, and rows of another width', async () => {
    const got = await check(
      't.csv',
      'a,b\n"x\ny",1\nz\n"q ""r""",3,4\n',
      '[{name: a, allowed: ["x\\ny", z, q]}]'
    )
    expect(got.message).toMatch(/^line 4 has 1 fields, the header 2; 2 such rows in all/)
  })

  test('a cut-off file', async () => {
    expect((await check('t.csv', 'a\n"x', '[a]')).message).toMatch(/t\.csv:2: a quoted field/)
  })
})

describe('numbers of JSON Lines that a double cannot hold', () => {
  const rows = [
    '{"n":9007199254740992,"o":{"n":9007199254740999}}',
    '{"n":9007199254740993}',
    '{"n":1,"n":5}'
  ]
  test.each([
    [
      '{name: n, type: integer, max: "9007199254740992"}',
      'row 2 (line 2) is "9007199254740993", above 9007199254740992'
    ],
    ['{name: n, type: integer, min: 5}', ''],
    ['{name: n, unique: true}', ''],
    [
      '{name: n, allowed: ["9007199254740992", 5]}',
      'row 2 (line 2) is "9007199254740993", which is not allowed'
    ]
  ])('%s', async (column, message) => {
    const got = await check('t.jsonl', `${rows.join('\n')}\n`, `[${column}]`)
    expect(got.message).toBe(message === '' ? '' : `column n: ${message}`)
  })

  test.each([
    ['1.00000000000000000001', 'integer', 'row 1 (line 1) is "1.00000000000000000001", which is no integer'],
    ['1.00000000000000000000', 'integer', undefined],
    ['12345678901234567890', 'integer', undefined],
    ['0.30000000000000004', 'number', undefined]
  ])('%s is %s', async (number, type, message) => {
    const got = await check('t.jsonl', `{"n":${number}}\n`, `[{name: n, type: ${type}}]`)
    expect(got.message).toBe(message === undefined ? '' : `column n: ${message}`)
  })

  test('in a contract they want quotes', () => {
    expect(() =>
      parseContract(
        'datasets: {d: {path: a.csv, columns: [{name: n, allowed: [9007199254740993]}]}}',
        'c.yaml'
      )
    ).toThrow(/allowed has a number beyond 2\^53/)
  })
})

describe('bounds and keys are numbers, not texts that look alike', () => {
  const csv = 'v,n\n9,9007199254740993\nNaN,5\n10,+5\n,05\n'
  test.each([
    ['[{name: v, min: "10"}]', 'column v: row 1 (line 2) is "9", below 10; 2 rows in all'],
    [
      '[{name: n, type: integer, max: "9007199254740992"}]',
      'column n: row 1 (line 2) is "9007199254740993", above 9007199254740992'
    ],
    ['[{name: n, type: integer, max: "9007199254740993", min: "5"}]', ''],
    [
      '[{name: n, type: integer, unique: true}]',
      'column n: row 3 (line 4) is "+5", which stood in an earlier row; 2 rows in all'
    ]
  ])('%s', async (columns, message) => expect((await check('n.csv', csv, columns)).message).toBe(message))

  test.each([
    ['{name: a, type: integer, min: ""}', /min is empty/],
    ['{name: a, type: integer, max: abc}', /max is "abc", which is no number/],
    ['{name: a, min: 1, max: abc}', /max is "abc", which is no number/],
    ['{name: a, type: date, min: yesterday}', /min is "yesterday", which is no date/],
    ['{name: a, type: boolean, min: 0}', /min of a boolean/],
    ['{name: a, type: integer, max: 9007199254740993}', /in quotes/]
  ])('%s is an error of the contract', (column, message) => {
    const text = `datasets:\n  d:\n    path: x\n    columns:\n      - ${column}\n`
    expect(() => parseContract(text, 'c.yaml')).toThrow(message)
    expect(() => parseContract(text, 'c.yaml')).toThrow(/^c\.yaml:5/)
  })
})

describe('what is empty', () => {
  const rules = '[{name: s, type: string, nullable: false, allowed: [x, y], unique: true}]'
  test('in a CSV an empty text is a value that is missing', async () => {
    const message = 'column s: row 1 (line 2) is empty; 2 rows in all'
    expect((await check('e.csv', 's,t\n,1\n,2\n', rules)).message).toBe(message)
    expect((await check('e.csv', 's,t\n,1\n', rules.replace('false', 'true'))).message).toBe('')
    expect((await check('e.csv', 's,t\n,1\n', rules.replace('[x,', '["", x,'))).message).toBe('')
  })

  test('in JSON it is a text, to which the rules of texts apply', async () => {
    const message = 'column s: row 1 (line 1) is "", which is not allowed'
    expect((await check('e.jsonl', '{"s": ""}\n', rules)).message).toBe(message)
  })
})

test('a header in which the name of a column stands twice is refused', async () => {
  const got = await check('d.csv', 'id,id\n1,-99\n', '[{name: id, min: 0}]')
  expect(got.message).toMatch(/d\.csv:1: the header has 2 columns named id/)
  expect((await check('d.csv', 'id,x,x\n1,2,3\n', '[{name: id, min: 0}]')).message).toBe('')
})

test.each([
  [
    'JSON that nests without end',
    'j.jsonl',
    `${'['.repeat(2000)}\n`,
    /j\.jsonl:1: .*nested more than 1000 deep|nested more than 1000 deep/
  ],
  ['rows that are arrays', 'j.jsonl', '[]\n', /j\.jsonl:1: not an object/],
  ['a name that no row has', 'j.jsonl', '{"a": 1}\n{"b": 1}\n', /^column id is missing; there are a$/],
  ['a file without rows', 'j.jsonl', '', /^column id is missing; there are none$/]
])('JSONL: %s', async (_, name, content, message) => {
  expect((await check(name, content, '[{name: id}]')).message).toMatch(message)
})

describe('columns of JSONL', () => {
  const rows = '{"id": 1, "x": 0.5}\n\n{"id": "2", "x": null}\n{"x": true}\n'
  test.each([
    ['[{name: id, type: integer, nullable: false}]', 'column id: row 3 (line 4) is empty'],
    ['[{name: x, type: number}]', 'column x: row 3 (line 4) is "true", which is no number'],
    ['[{name: x, nullable: false}]', 'column x: row 2 (line 3) is empty']
  ])('%s', async (columns, message) => {
    expect((await check('t.jsonl', rows, columns)).message.startsWith(message)).toBe(true)
  })

  test('a cut-off last line', async () => {
    expect((await check('t.jsonl', '{"id": 1}\n{"i', '[id]')).message).toMatch(
      /t\.jsonl:2: not valid JSON: .*cut off/
    )
  })
})

test('columns of a format that is not read block: a rule that nobody checks is none', async () => {
  const message = 'columns of t.bin cannot be checked: its format is not read'
  expect(await check('t.bin', 'x', '[a]')).toEqual({ message, verified: ['sha256'] })
})

test('of a directory every file is judged, but what writers leave beside their data', async () => {
  put('d/a.csv', 'a\n1\n')
  put('d/b.csv', 'a\nx\n')
  put('d/_SUCCESS', '')
  put('d/.a.csv.crc', 'x')
  put('d.yaml', 'datasets: {d: {path: d, row_count: 2, columns: [{name: a, type: integer}]}}')
  const judge = async (): Promise<string> =>
    (await validateDatasets(root, 'd.yaml', { enforceChecksums: false })).errors.join()
  expect(await judge()).toMatch(/^d: d\/b\.csv: column a: row 1 \(line 2\) is "x", which is no integer;/)
  put('d/README.md', 'x')
  expect(await judge()).toMatch(
    /^d: columns of d\/README\.md cannot be checked: its format is not read; d\/b\.csv: /
  )
})

test('an unknown key of a column is an error: it would be a check that never runs', () => {
  const text = 'datasets:\n  d:\n    path: x\n    columns:\n      - name: a\n        minimum: 3\n'
  expect(() => parseContract(text, 'c.yaml')).toThrow(/c\.yaml:5: datasets\.d\.columns\.0/)
})
