import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isLcov, readLcov } from '../../src/coverage/lcov.js'
import type { CoverageReport } from '../../src/coverage/types.js'
import { refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const read = (text: string): CoverageReport => readLcov(path.join(dir.root, dir.put('a.info', text)), 'a.info')

describe('recognition', () => {
  test.each(['TN:\nSF:a', 'SF:a\n', '# made by x\n\nTN:unit\n'])('%j', (head) => expect(isLcov(head)).toBe(true))
  test.each(['<a/>', '{"SF:": 1}', 'text\nSF:a'])('not %j', (head) => expect(isLcov(head)).toBe(false))
})

describe('counting', () => {
  test('lines, branches and functions of a record', () => {
    const [file] = read(
      'TN:\nSF:src/a.c\nFN:1,main\nFN:9,9,other\nFNDA:3,main\nFNDA:0,other\nDA:1,3\nDA:2,0\nDA:3,1,abc==\n' +
        'BRDA:2,0,0,1\nBRDA:2,0,1,-\nBRDA:2,e0,a, b,0\nLF:3\nLH:2\nend_of_record\n'
    ).files
    expect(file).toMatchObject({
      path: 'src/a.c',
      lines_covered: 2,
      lines_total: 3,
      branches_covered: 1,
      branches_total: 3,
      functions_covered: 1,
      functions_total: 2
    })
    expect([...(file?.lines ?? [])]).toEqual([
      [1, true],
      [2, false],
      [3, true]
    ])
  })

  test('a source file in several records counts once', () => {
    const { files } = read('SF:a\nDA:1,0\nDA:2,1\nend_of_record\nSF:a\nDA:1,4\nDA:3,0\nend_of_record\n')
    expect(files).toMatchObject([{ lines_covered: 2, lines_total: 3 }])
  })

  test('functions by index, as lcov 2.2 writes them', () => {
    const [file] = read('SF:a\nFNL:0,3,9\nFNA:0,2,main\nFNL:1,12\nFNA:1,0,g\nDA:3,2\nend_of_record\n').files
    expect(file).toMatchObject({ functions_covered: 1, functions_total: 2 })
  })

  test.each(['undefined', '', '-1'])('code that a source map places on the line %j counts all the same', (nowhere) => {
    const text = (
      'SF:a\nFN:undefined,get\nFN:3,f\nFNDA:1,get\nFNDA:0,f\nFNF:2\nFNH:1\nDA:1,1\nLF:1\nLH:1\n' +
      'BRDA:undefined,2,0,1\nBRDA:undefined,27,0,0\nBRDA:1,0,1,-\nBRF:3\nBRH:1\nend_of_record\n'
    ).replaceAll('undefined', nowhere)
    expect(read(text).files).toMatchObject([
      { lines_total: 1, branches_covered: 1, branches_total: 3, functions_covered: 1, functions_total: 2 }
    ])
  })

  test('a negative count is no hit, a count in floating point is one', () => {
    expect(read('SF:a\nDA:1,-1\nDA:2,1.5e+06\nDA:3,0.0\nend_of_record\n').files[0]).toMatchObject({
      lines_covered: 1,
      lines_total: 3
    })
  })

  test('sums alone, where a record lists no lines', () => {
    expect(read('SF:a\nLF:10\nLH:7\nend_of_record\n').files[0]).toMatchObject({ lines_covered: 7, lines_total: 10 })
  })

  test('sums alone in several records of a file: the better of each, as a lower bound', () => {
    const text = 'SF:a\nLF:10\nLH:7\nend_of_record\nSF:a\nLF:12\nLH:4\nend_of_record\n'
    expect(read(text).files).toMatchObject([{ lines_covered: 7, lines_total: 12 }])
    const mixed = read('SF:a\nDA:1,1\nDA:2,0\nend_of_record\nSF:a\nLF:12\nLH:4\nend_of_record\n').files
    expect(mixed).toMatchObject([{ lines_covered: 1, lines_total: 2 }])
    expect([...(mixed[0]?.lines ?? [])]).toEqual([
      [1, true],
      [2, false]
    ])
  })

  test.each([
    ['before', 'SF:a\nLF:100\nLH:100\nend_of_record\n', 'SF:a\nDA:1,0\nDA:2,0\nend_of_record\n'],
    ['after', 'SF:a\nDA:1,0\nDA:2,0\nend_of_record\n', 'SF:a\nLF:100\nLH:100\nend_of_record\n']
  ])('a stated sum %s a record with lines covers none of them', (_, first, second) => {
    expect(read(first + second).files).toMatchObject([{ lines_covered: 0, lines_total: 2 }])
  })

  test('sums of branches and functions, where a record lists none', () => {
    const text = 'SF:a\nFNF:2\nFNH:1\nBRF:4\nBRH:3\nDA:1,1\nLF:9\nLH:9\nend_of_record\n'
    expect(read(text).files[0]).toMatchObject({
      lines_covered: 1,
      lines_total: 1,
      branches_covered: 3,
      branches_total: 4,
      functions_covered: 1,
      functions_total: 2
    })
    expect(refused(() => read('SF:a\nBRF:1\nBRH:2\nDA:1,1\nend_of_record\n')).message).toMatch(/BRH is more than BRF/)
  })

  test('white space at the end of lines, and functions without a name', () => {
    const text = 'TN: \nSF:a \nFN:1,\nFNDA:2,\nDA:1,1 \nBRDA:1,0,0,1 \nend_of_record \n'
    expect(read(text).files).toMatchObject([{ path: 'a', lines_total: 1, functions_covered: 1, branches_total: 1 }])
  })

  test('a branch that stands twice, in any order and in several records, counts once', () => {
    const text =
      'SF:a\nDA:1,1\nBRDA:9,0,0,0\nBRDA:9,0,1,0\nBRDA:3,0,0,1\nBRDA:9,0,0,2\nend_of_record\n' +
      'SF:a\nBRDA:9,0,1,-\nBRDA:300,7,200,1\nend_of_record\n'
    const [file] = read(text).files
    expect(file).toMatchObject({ branches_covered: 3, branches_total: 4 })
    expect([...(file?.branches?.entries() ?? [])].sort()).toEqual([
      ['3,0,0', 1, 1],
      ['300,7,200', 1, 1],
      ['9,0,0', 1, 1],
      ['9,0,1', 0, 1]
    ])
  })

  test('CRLF, and a last line without its newline', () => {
    expect(read('TN:\r\nSF:b c.js\r\nDA:1,1\r\nend_of_record').files).toMatchObject([{ path: 'b c.js' }])
  })

  test('a byte order mark', () => {
    expect(read('\ufeffSF:a\nDA:1,1\nend_of_record\n').files).toMatchObject([{ path: 'a' }])
  })

  test('a line number far away costs no memory', () => {
    const [file] = read('SF:a\nDA:2000000000,1\nDA:1,0\nDA:2000000000,0\nend_of_record\n').files
    expect(file).toMatchObject({ lines_covered: 1, lines_total: 2 })
    expect([...(file?.lines ?? [])]).toEqual([
      [1, false],
      [2_000_000_000, true]
    ])
  })

  test('records across the borders of the buffer', () => {
    const record = (i: number): string => `SF:dir/file-${i}.ts\nDA:1,1\nDA:22,0\nDA:333,${i}\nLF:3\nend_of_record\n`
    const text = Array.from({ length: 60_000 }, (_, i) => record(i + 1)).join('')
    const { files } = read(text)
    expect(files).toHaveLength(60_000)
    expect(files.every((f) => f.lines_covered === 2 && f.lines_total === 3)).toBe(true)
  })
})

describe('refusals name the line', () => {
  test.each([
    ['DA outside a record', 'TN:\nDA:1,1\n', 2],
    ['a line without number', 'SF:a\nDA:,1\n', 2],
    ['a line without count', 'SF:a\nDA:1\n', 2],
    ['a count that is none', 'SF:a\nDA:1,x\n', 2],
    ['a count cut by rubbish', 'SF:a\nDA:1,1x\n', 2],
    ['no end_of_record', 'SF:a\nDA:1,1\nend_of_rec', 3],
    ['the file ends within a record', 'SF:a\nDA:1,1\n', 2],
    ['a record within a record', 'SF:a\nSF:b\n', 2],
    ['a source file without name', 'SF:\n', 1],
    ['a line that is no record', 'SF:a\nhello\n', 2],
    ['a branch that is none', 'SF:a\nBRDA:1,0\n', 2],
    ['a branch on a line that is none', 'SF:a\nBRDA:one,0,0,1\n', 2],
    ['a function on a line that is none', 'SF:a\nFN:one,f\n', 2],
    ['a line that is none', 'SF:a\nDA:undefined,1\n', 2],
    ['more hit than found', 'SF:a\nLF:1\nLH:2\nend_of_record\n', 4]
  ])('%s', (_, text, line) => {
    const error = refused(() => read(text))
    expect(error.code).toBe('evidence')
    expect(error.place).toEqual({ file: 'a.info', line })
  })

  test('a line without end', () => {
    expect(refused(() => read(`SF:${'x'.repeat(2 << 20)}`)).message).toMatch(/more than 1,048,576 bytes/)
  })
})

test('the quick reading of plain lines and the careful one agree', () => {
  const n = fc.nat(40)
  const record = fc.array(
    fc.oneof(
      fc.tuple(n, fc.nat(2)).map(([line, hits]) => `DA:${line},${hits}`),
      fc.tuple(n, fc.nat(2)).map(([line, hits]) => `DA:${line},${hits},a1b2`),
      fc.tuple(n, fc.nat(1), fc.nat(3), fc.constantFrom('-', '0', '4')).map((parts) => `BRDA:${parts.join(',')}`),
      fc.tuple(fc.nat(2), fc.nat(3)).map(([hits, f]) => `FNDA:${hits},f${f}`)
    ),
    { maxLength: 40 }
  )
  const counts = (text: string): unknown =>
    read(text).files.map(({ path: name, lines, branches, functions, ...rest }) => ({
      name,
      lines: [...(lines ?? [])],
      branches: [...(branches?.entries() ?? [])].sort(),
      functions: [...(functions?.entries() ?? [])].sort(),
      rest
    }))
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
      const text = (end: string): string =>
        records.map((lines) => ['SF:a', ...lines, 'end_of_record'].map((line) => line + end).join('')).join('')
      const plain = counts(text('\n'))
      // A blank at the end of a line takes it off the quick way.
      expect(counts(text(' \n'))).toEqual(plain)
      expect(counts(text('\r\n'))).toEqual(plain)
    })
  )
})

test('names in another encoding than UTF-8 stay the names of two files', () => {
  const record = (letter: number, hits: number): Buffer =>
    Buffer.concat([Buffer.from('SF:'), Buffer.from([letter]), Buffer.from(`.c\nDA:1,${hits}\nend_of_record\n`)])
  const name = dir.put('latin.info', Buffer.concat([record(0xe9, 1), record(0xe8, 0)]))
  expect(readLcov(path.join(dir.root, name), name).files.map((file) => file.path)).toEqual(['é.c', 'è.c'])
  expect(read('SF:\ufffd.c\nDA:1,1\nend_of_record\n').files[0]?.path).toBe('\ufffd.c')
})
