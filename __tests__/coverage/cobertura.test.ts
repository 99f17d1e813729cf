import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readCobertura } from '../../src/coverage/cobertura.js'
import { readCoverage, readCoverageFile } from '../../src/coverage/read.js'
import type { CoverageReport } from '../../src/coverage/types.js'
import { FIXTURES, refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const read = (body: string): CoverageReport =>
  readCobertura(path.join(dir.root, dir.put('c.xml', `<coverage line-rate="0.5">\n${body}</coverage>`)), 'c.xml')

const DOCTYPE = '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">'

test("coverage.py's XML: lines-valid 20, lines-covered 15", () => {
  const facts = readCoverage(path.join(FIXTURES, 'python'), ['coverage.xml'])
  expect(facts).toMatchObject({ formats: ['cobertura'], lines_covered: 15, lines_total: 20, percent: 75 })
})

test("coverage.py's XML with branches: branches-valid 8, branches-covered 5; lines alone are the rate", () => {
  expect(readCoverage(path.join(FIXTURES, 'python'), ['coverage-branch.xml'])).toMatchObject({
    branches_covered: 5,
    branches_total: 8,
    percent: 75
  })
})

describe('counting', () => {
  test('a line under a method and under its class counts once', () => {
    const line = '<line number="3" hits="2"/>'
    const report = read(
      `<class filename="A.java"><methods><method><lines>${line}</lines></method></methods><lines>${line}<line number="4" hits="0"/></lines></class>`
    )
    expect(report.files).toMatchObject([{ path: 'A.java', lines_covered: 1, lines_total: 2 }])
  })

  test('two classes of one file count its lines once', () => {
    const report = read(
      '<class filename="A.cs"><lines><line number="1" hits="0"/></lines></class>' +
        '<class filename="A.cs"><lines><line number="1" hits="7"/><line number="2" hits="0"/></lines></class>'
    )
    expect(report.files).toMatchObject([{ lines_covered: 1, lines_total: 2 }])
  })

  test('conditions', () => {
    const report = read(
      '<class filename="a"><lines><line number="1" hits="18446744073709551616" branch="true" condition-coverage="75% (3/4)"/>' +
        '<line number="2" hits="0" branch="true" condition-coverage="0%"/></lines></class>'
    )
    expect(report.files).toMatchObject([{ branches_covered: 3, branches_total: 4, lines_covered: 1 }])
  })

  test('a document type is not fetched', () => {
    const text = `<?xml version="1.0"?>${DOCTYPE}<coverage line-rate="1"><packages><class filename="a"><line number="1" hits="1"/></class></packages></coverage>`
    expect(readCoverageFile(path.join(dir.root, dir.put('d.xml', text)), 'd.xml').files).toHaveLength(1)
  })
})

test.each([
  ['a class without file', '<class name="A"/>', 2],
  ['a line outside a class', '<line number="1" hits="1"/>', 2],
  ['a line without hits', '<class filename="a">\n<line number="1"/></class>', 3],
  ['hits that are no number', '<class filename="a"><line number="1" hits="NaN"/></class>', 2],
  ['a line that is no number', '<class filename="a"><line number="x" hits="1"/></class>', 2],
  ['more conditions met than there are', '<class filename="a"><line number="1" hits="1" condition-coverage="150% (3/2)"/></class>', 2]
])('%s is refused with its line', (_, body, line) => {
  expect(refused(() => read(body)).place).toEqual({ file: 'c.xml', line })
})
