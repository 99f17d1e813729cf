import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Predictions } from '../../src/calibration/types.js'
import { GateError } from '../../src/lib/errors.js'
import { readPredictions } from '../../src/predictions/read.js'

const root = mkdtempSync(path.join(tmpdir(), 'predictions-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let count = 0
async function read(content: string | Buffer, name = `file-${count++}`): Promise<Predictions> {
  writeFileSync(path.join(root, name), content)
  return readPredictions(root, name)
}
function plain({ y_true, y_prob, kind }: Predictions): unknown {
  return { y_true: Array.from(y_true), y_prob: Array.from(y_prob), kind }
}
const two = { y_true: [1, 0], y_prob: [0.9, 0.25], kind: 'binary' }

describe('the same two rows in every form, recognised by content', () => {
  test.each([
    ['JSON columns', '{"y_true": [1, 0], "y_prob": [0.9, 0.25]}'],
    ['pretty JSON', JSON.stringify({ note: 'x', y_true: [1, 0], y_prob: [0.9, 0.25] }, null, 2)],
    ['JSON rows', '[{"y_true": 1, "y_prob": 0.9}, {"y_true": 0, "y_prob": 0.25}]'],
    ['booleans and other names', '{"label": [true, false], "probability": [0.9, 0.25]}'],
    ['JSONL', '{"y_true": 1, "y_prob": 0.9}\n\n{"y_true": 0, "y_prob": 0.25}'],
    ['JSONL with CRLF and BOM', '\ufeff{"target": 1, "y_score": 0.9}\r\n{"target": 0, "y_score": 0.25}\r\n'],
    ['CSV', 'y_true,y_prob\n1,0.9\n0,0.25\n'],
    ['CSV without a last line break', 'y_true,y_prob\n1,0.9\n0,0.25'],
    ['CSV with BOM, CRLF and blank lines', '\ufeffy_true,y_prob\r\n\r\n1,0.9\r\n0,0.25\r\n\r\n'],
    ['CSV with other columns', 'id,text,Label,Score\n7,"a, ""b""\nc",1.0,9e-1\n8,,FALSE, 0.25 \n'],
    ['quoted CSV', '"y_true","y_prob"\n"1","0.9"\n"0","0.25"\n'],
    ['quotes behind blanks', 'y_true, "y_prob"\n1, "0.9"\n0, "0.25"\n'],
    ['TSV', 'y_prob\ty_true\n0.9\t1\n0.25\t0\n'],
    ['semicolons', 'y_true;y_prob\n1;0.9\n0;0.25\n']
  ])('%s', async (_name, content) => {
    expect(plain(await read(content))).toEqual(two)
  })
})

describe('several classes become top-label confidence', () => {
  const expected = { y_true: [1, 0, 0], y_prob: [0.7, 0.5, 0.4], kind: 'top-label' }
  test.each([
    ['JSON', '{"y_true": [0, 0, 2], "y_prob": [[0.7, 0.2, 0.1], [0.2, 0.5, 0.3], [0.4, 0.4, 0.2]]}'],
    ['CSV', 'y_true,y_prob_0,y_prob_1,y_prob_2\n0,0.7,0.2,0.1\n0,0.2,0.5,0.3\n2,0.4,0.4,0.2\n'],
    [
      'JSONL',
      '{"y_true":0,"y_prob":[0.7,0.2,0.1]}\n{"y_true":0,"y_prob":[0.2,0.5,0.3]}\n{"y_true":2,"y_prob":[0.4,0.4,0.2]}\n'
    ]
  ])('%s', async (_name, content) => {
    expect(plain(await read(content))).toEqual(expected)
  })
})

describe('JSON Lines of arrays', () => {
  test.each([
    ['one row of class probabilities', '{"y_true":1,"y_prob":[0.25,0.75]}\n', [1], [0.75]],
    [
      'a blank line behind the first row',
      '{"y_true":1,"p":[0,1]}\r\n\r\n{"y_true":0,"p":[0,1]}',
      [1, 0],
      [1, 1]
    ],
    ['one row with features', '{"x":[1,2],"y_true":1,"y_prob":0.3}', [1], [0.3]]
  ])('%s', async (_name, content, y_true, y_prob) => {
    expect(plain(await read(content))).toMatchObject({ y_true, y_prob })
  })
})

test.each([
  'y_true,y_prob\n1,0.5\n1,1.\n',
  'y_true,y_prob,note\n1,0.5,x\n1,1.,end.',
  'y_true,y_prob\n1,0.5\n1,1'
])('a number is whole where its line is, or another column is cut: %j', async (content) => {
  expect(plain(await read(content))).toMatchObject({ y_prob: [0.5, 1] })
})

describe('refused, with file and row', () => {
  test.each([
    ['y_true\ty_prob\ty_prob\n1\t0.5\t0.4\n', /:1: the column y_prob is there twice/],
    ['label,Label,y_prob\n1,0,0.5\n', /:1: the column label is there twice/],
    ['y_true,y_prob\r1,0.5\r0,0.25\r', /:1: .*carriage return/],
    ['y_true;y_prob\n1;0,5\n', /:2: row 1: the probability is "0,5", not a number/],
    ['', /is empty/],
    ['   \n', /is empty/],
    ['{"y_true": [], "y_prob": []}', /no predictions/],
    ['y_true,y_prob\n', /no predictions/],
    ['{"y_true": [0, 1], "y_prob": [0.5]}', /y_true has 2 values and y_prob 1/],
    ['{"y_true": [0, 2], "y_prob": [0.5, 0.5]}', /row 2: the label is 2, not 0 or 1/],
    ['{"y_true": [0, "1"], "y_prob": [0.5, 0.5]}', /row 2: the label is "1"/],
    ['{"y_true": [0, null], "y_prob": [0.5, 0.5]}', /row 2: the label is null/],
    ['{"y_true": [0, 1], "y_prob": [0.5, 1.5]}', /row 2: the probability is 1.5/],
    ['{"y_true": [0], "y_prob": [NaN]}', /not valid JSON/],
    ['{"y_true": [0, 1], "y_prob": [0.5, 0.', /not valid JSON/],
    ['{"y_true": [0]}', /no array y_prob/],
    ['[1, 2]', /row 1: not an object/],
    ['[{"y_true": 1}]', /row 1: there is no y_prob/],
    ['{"y_true": [0], "y_prob": [[0.5, 0.6]]}', /row 1: the class probabilities sum to 1.1/],
    ['{"y_true": [2], "y_prob": [[0.5, 0.5]]}', /row 1: the label is 2, not a class from 0 to 1/],
    ['{"y_true": [0, 0], "y_prob": [[0.5, 0.5], [1]]}', /row 2: 1 class probabilities/],
    [
      '{"y_true": [0, 0], "y_prob": [[0.5, 0.5], 1]}',
      /row 2: one probability, where earlier rows have several/
    ],
    ['{"y_true": 1, "y_prob": 0.5}\n{"y_true": 1, "y_pr', /:2: row 2: .*cut off/],
    ['y_true,y_prob\n1,0.5\n0,nan\n', /:3: row 2: the probability is "nan"/],
    ['y_true,y_prob\n1,0.5\n0,-0.1\n', /:3: row 2: the probability is -0.1/],
    ['y_true,y_prob\n1,0.5\n0.5,0.1\n', /:3: row 2: the label is 0.5/],
    ['y_true,y_prob\n1,0.5\n0\n', /:3: row 2: 1 fields, where the header has 2/],
    ...['0.', '1e', '1E', '1e-', '1e+', '-'].map((half): [string, RegExp] => [
      `y_true,y_prob\n1,0.5\n0,${half}`,
      /:3: row 2: the probability "[^"]+" is cut off/
    ]),
    ['y_prob,y_true\n0.5,1\n0.5,0.', /:3: row 2: the label "0." is cut off/],
    ['y_true,y_prob\n1,\n', /:2: row 1: the probability is "", not a number/],
    ['y_true,note,y_prob\n1,"a\nb",0.5\n1,"a,0.5\n', /:4: row 2: a quoted field never ends/],
    ['a,b\n1,0.5\n', /no column for a label among a, b/],
    ['y_true,y_pred\n1,1\n', /no column for a probability/],
    [Buffer.from('PAR1xxxx'), /Parquet/],
    [Buffer.from([0, 1, 2, 3]), /binary/]
  ])('%#: %j', async (content, message) => {
    const error: unknown = await read(content, 'bad').catch((e: unknown) => e)
    expect(error).toBeInstanceOf(GateError)
    expect(String(error)).toContain('bad')
    expect(String(error)).toMatch(message)
  })

  test('a missing file', async () => {
    await expect(readPredictions(root, 'nowhere.csv')).rejects.toThrow(GateError)
    await expect(readPredictions(root, 'nowhere.csv')).rejects.toThrow('nowhere.csv')
  })
})

test('rows that straddle the chunks of a large CSV come out as they went in', async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => ({ y: i % 3 === 0 ? 1 : 0, p: (i % 997) / 997 }))
  const filler = 'x'.repeat(40)
  const csv = `note,y_true,y_prob\n${rows.map(({ y, p }, i) => `"${filler.slice(0, i % 40)}\n",${y},${p}`).join('\n')}`
  const got = await read(csv)
  expect(Array.from(got.y_true)).toEqual(rows.map(({ y }) => y))
  expect(Array.from(got.y_prob)).toEqual(rows.map(({ p }) => p))
})

test('JSON, JSONL and CSV of the same rows agree', async () => {
  const row = fc.record({ y: fc.integer({ min: 0, max: 1 }), p: fc.double({ min: 0, max: 1, noNaN: true }) })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      const json = await read(
        JSON.stringify({ y_true: rows.map(({ y }) => y), y_prob: rows.map(({ p }) => p) }),
        'a'
      )
      const jsonl = await read(
        rows.map(({ y, p }) => JSON.stringify({ y_true: y, y_prob: p })).join('\n'),
        'b'
      )
      const csv = await read(`y_true,y_prob\n${rows.map(({ y, p }) => `${y},${p}\n`).join('')}`, 'c')
      expect(plain(jsonl)).toEqual(plain(json))
      expect(plain(csv)).toEqual(plain(json))
    }),
    { numRuns: 60 }
  )
})

/** A .npy file as numpy.save writes it (format version 1.0). */
function npy(descr: string, shape: string, data: Buffer, order = 'False'): Buffer {
  const dict = `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${shape}, }`
  const header = `${dict.padEnd(117)}\n`
  const length = Buffer.alloc(2)
  length.writeUInt16LE(header.length)
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\x00', 'latin1'), length, Buffer.from(header), data])
}

describe('.npy pairs', () => {
  const labels = npy('<i8', '(2,)', Buffer.from(new BigInt64Array([1n, 0n]).buffer))
  const probabilities = npy('<f8', '(2,)', Buffer.from(new Float64Array([0.9, 0.25]).buffer))
  mkdirSync(path.join(root, 'pair'))
  writeFileSync(path.join(root, 'pair/y_true.npy'), labels)
  writeFileSync(path.join(root, 'pair/y_prob.npy'), probabilities)

  test.each([
    'pair',
    'pair/y_true.npy',
    'pair/y_prob.npy',
    'pair/y_true.npy,pair/y_prob.npy',
    'pair/y_prob.npy, pair/y_true.npy'
  ])('%s', async (name) => expect(plain(await readPredictions(root, name))).toEqual(two))

  test('other types, byte order, two dimensions in Fortran order', async () => {
    const big = Buffer.alloc(24)
    // Column by column: (0.75, 0.25), (0.125, 0.5), (0.125, 0.25).
    ;[0.75, 0.25, 0.125, 0.5, 0.125, 0.25].forEach((x, i) => big.writeFloatBE(x, 4 * i))
    writeFileSync(path.join(root, 'val_y_true.npy'), npy('|u1', '(2,)', Buffer.from([0, 2])))
    writeFileSync(path.join(root, 'val_y_prob.npy'), npy('>f4', '(2, 3)', big, 'True'))
    expect(plain(await readPredictions(root, 'val_y_prob.npy'))).toEqual({
      y_true: [1, 0],
      y_prob: [0.75, 0.5],
      kind: 'top-label'
    })
  })

  test('half precision and booleans', async () => {
    writeFileSync(path.join(root, 'h_label.npy'), npy('|b1', '(3,)', Buffer.from([1, 0, 1])))
    writeFileSync(
      path.join(root, 'h_score.npy'),
      npy('<f2', '(3, 1)', Buffer.from(new Uint16Array([0x3800, 0x0001, 0x3c00]).buffer))
    )
    expect(plain(await readPredictions(root, 'h_label.npy'))).toEqual({
      y_true: [1, 0, 1],
      y_prob: [0.5, 2 ** -24, 1],
      kind: 'binary'
    })
  })

  test.each([
    ['cut off', probabilities.subarray(0, -1), /15 bytes of values, its shape asks for 16/],
    ['objects', npy('|O', '(2,)', Buffer.alloc(16)), /pickles are never loaded/],
    ['another length', npy('<f8', '(1,)', Buffer.alloc(8)), /1 rows and .* has 2/],
    ['three dimensions', npy('<f8', '(1, 1, 2)', Buffer.alloc(16)), /more than two dimensions/],
    [
      'NaN',
      npy('<f8', '(2,)', Buffer.from(new Float64Array([0.5, NaN]).buffer)),
      /row 2: the probability is NaN/
    ],
    ['no header', Buffer.from('\x93NUMPY\x01\x00\xff\xff', 'latin1'), /not a .npy file|cut off/]
  ])('%s', async (_name, bytes, message) => {
    writeFileSync(path.join(root, 'bad_y_true.npy'), labels)
    writeFileSync(path.join(root, 'bad_y_prob.npy'), bytes)
    await expect(readPredictions(root, 'bad_y_true.npy')).rejects.toThrow(GateError)
    await expect(readPredictions(root, 'bad_y_true.npy')).rejects.toThrow(message)
  })

  test('one without the other', async () => {
    writeFileSync(path.join(root, 'lonely_y_true.npy'), labels)
    await expect(readPredictions(root, 'lonely_y_true.npy')).rejects.toThrow(/not a pair/)
  })
})
