import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readCoverage, readJoined } from '../../src/coverage/read.js'
import { refused, scratch } from './scratch.js'

const dir = scratch()
afterAll(() => dir.clean())

const lcov = (name: string, file: string, ...hits: number[]): string =>
  dir.put(name, `SF:${file}\n${hits.map((h, i) => `DA:${i + 1},${h}\n`).join('')}end_of_record\n`)
const jacoco = (name: string, hits: number): string =>
  dir.put(
    name,
    `<report name="m"><package name="com/acme"><sourcefile name="App.java"><line nr="1" mi="${1 - hits}" ci="${hits}" mb="0" cb="0"/></sourcefile></package></report>`
  )

describe('packages of a monorepo', () => {
  for (const p of ['a', 'b']) dir.put(`packages/${p}/src/index.js`, '')
  lcov('packages/a/coverage/lcov.info', 'src/index.js', 1, 1)
  lcov('packages/b/coverage/lcov.info', 'src/index.js', 0, 0)
  const both = ['packages/a/coverage/lcov.info', 'packages/b/coverage/lcov.info']

  test('a name that two of them have is two files', () => {
    const { facts, names } = readJoined(dir.root, both, { globs: ['packages/a/**', 'packages/b/**'] })
    expect(facts).toMatchObject({ files: 2, lines_covered: 2, lines_total: 4 })
    expect(facts.paths?.map(({ percent }) => percent)).toEqual([100, 0])
    expect(names).toEqual(Object.fromEntries(both.map((report) => [report, ['', report.replace('coverage/lcov.info', '')]])))
  })

  test('a file in two reports of its package is one, relative or not', () => {
    const other = lcov('packages/a/coverage/unit.info', '/home/runner/work/app/packages/a/src/index.js', 0, 1)
    expect(readCoverage(dir.root, [both[0] ?? '', other])).toMatchObject({ files: 1, lines_total: 2 })
  })

  test('a report that was written at the root keeps its names', () => {
    const root = lcov('packages/a/all.info', 'packages/b/src/index.js', 1, 0)
    expect(readCoverage(dir.root, [root, both[1] ?? ''])).toMatchObject({ files: 1, lines_covered: 1, lines_total: 2 })
  })

  test('where no source is there, one name is one file', () => {
    const reports = ['linux', 'windows'].map((os, i) => lcov(`dl/${os}/lcov.info`, 'lib/x.js', i, 1 - i))
    expect(readCoverage(dir.root, reports)).toMatchObject({ files: 1, lines_covered: 2, lines_total: 2 })
  })

  test('in a merge it counts where the job ran and what it called them, not where the copy lies', () => {
    const reports = ['x', 'y'].map((leg, i) => lcov(`legs/${leg}/coverage/lcov.info`, 'src/main.js', i, i))
    const originOf = (file: string) => {
      const directory = `apps/${file.split('/')[1] ?? ''}`
      return { file: `${directory}/coverage/lcov.info`, directory, names: null }
    }
    const { facts, files } = readJoined(dir.root, reports, { originOf })
    expect(facts).toMatchObject({ files: 2, lines_covered: 2, lines_total: 4 })
    expect(files.map((file) => file.path)).toEqual(['apps/x/src/main.js', 'apps/y/src/main.js'])
  })

  test('judged again without the repository, the files are called as they were', () => {
    const first = readJoined(dir.root, both, { only: ['!packages/a/**'] })
    const elsewhere = scratch()
    for (const report of both) elsewhere.put(report, readFileSync(path.join(dir.root, report)))
    const again = readJoined(elsewhere.root, both, { only: ['!packages/a/**'], recorded: first.names })
    elsewhere.clean()
    expect(again.facts).toEqual(first.facts)
    expect(again.files.map((file) => file.path)).toEqual(['packages/b/src/index.js'])
  })
})

describe('modules of JaCoCo, which names packages', () => {
  test('one class of two modules is two files; one module in two reports is one', () => {
    for (const m of ['m1', 'm2']) dir.put(`${m}/src/main/java/com/acme/App.java`, '')
    const [one, two, again] = [jacoco('m1/target/jacoco.xml', 1), jacoco('m2/target/jacoco.xml', 0), jacoco('m1/target/it.xml', 0)]
    expect(readCoverage(dir.root, [one, two])).toMatchObject({ files: 2, lines_covered: 1, lines_total: 2 })
    expect(readCoverage(dir.root, [one, again])).toMatchObject({ files: 1, lines_covered: 1, lines_total: 1 })
    expect(readJoined(dir.root, [one, again], { only: ['com/acme/**'] }).facts.files).toBe(1)
  })
})

test('coverage.py writes one of two files that are called alike below two sources, and the sum of both', () => {
  const xml = (valid: number, roots: string): string =>
    `<coverage version="7.17.5" lines-valid="${valid}" lines-covered="1" line-rate="1"><sources>${roots}</sources><packages><package name="."><classes>` +
    `<class name="util.py" filename="util.py"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>`
  const two = '<source>/w/src</source><source>/w/lib</source>'
  const lost = dir.put('lost.xml', xml(2, two))
  expect(refused(() => readCoverage(dir.root, [lost])).message).toMatch(/states 2 lines and lists 1: .*became one/)
  expect(readCoverage(dir.root, [dir.put('whole.xml', xml(1, two))])).toMatchObject({ lines_total: 1 })
})

test.each([
  ['a file of the repository', true],
  ['a name of another report', false]
])('an absolute path of another machine in another case is %s', (_, exists) => {
  const name = exists ? 'Disk/Lib/Some.cs' : 'None/Lib/Some.cs'
  if (exists) dir.put(name, '')
  const reports = [lcov('own.info', name, 1, 0), lcov('win.info', `D:\\a\\app\\${name.toLowerCase().replaceAll('/', '\\')}`, 0, 1)]
  expect(readCoverage(dir.root, reports)).toMatchObject({ files: 1, lines_covered: 2, lines_total: 2 })
})
