import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** The floors of CONTRIBUTING.md, top first. A file imports only from its own room or from floors below its own. */
const FLOORS: readonly (readonly string[])[] = [
  ['index.ts'],
  ['action.ts', 'cli.ts'],
  ['actions'],
  ['github', 'attest', 'commands'],
  ['merge'],
  ['replay'],
  ['pipeline.ts'],
  ['outputs.ts'],
  ['keep.ts'],
  ['statement.ts'],
  ['assess.ts', 'record.ts', 'verdicts.ts'],
  ['report', 'pack'],
  ['selection'],
  ['evidence'],
  ['gates'],
  [
    'coverage',
    'test-results',
    'predictions',
    'datasets',
    'eig',
    'builds',
    'ledger',
    'legs',
    'selectors',
    'settings'
  ],
  ['calibration'],
  ['lib']
]

const SRC = path.join(import.meta.dirname, '..', 'src')
const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile() && e.name.endsWith('.ts'))
  .map((e) => path.relative(SRC, path.join(e.parentPath, e.name)).split(path.sep).join('/'))

const roomOf = (file: string): string => file.split('/')[0] ?? ''
const floorOf = (file: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)))

/** Relative imports of a file, static, dynamic and of types, as paths below src. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(SRC, file), 'utf8')
  const found = [
    ...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g),
    ...text.matchAll(/import '(\.[^']+)'/g)
  ]
  return found.map(([, to = '']) => path.posix.join(path.posix.dirname(file), to).replace(/\.js$/, '.ts'))
}

describe('the house', () => {
  test.each(files)('%s stands on a floor and imports only from below', (file) => {
    expect(floorOf(file)).toBeGreaterThanOrEqual(0)
    const upward = importsOf(file).filter((to) => roomOf(to) !== roomOf(file) && floorOf(to) <= floorOf(file))
    expect(upward).toEqual([])
  })

  test('gates, calibration and the pure part of reports touch no disk, no network and no clock', () => {
    const pure = files.filter((file) => ['gates', 'calibration'].includes(roomOf(file)))
    const impure = pure.filter((file) =>
      /from 'node:(fs|child_process|http|https|net|os)|Date\.now|new Date\(\)|Math\.random|process\./.test(
        readFileSync(path.join(SRC, file), 'utf8')
      )
    )
    expect(impure).toEqual([])
  })

  test('nothing but src/github and src/attest talks to GitHub', () => {
    const talkers = files.filter(
      (file) =>
        !['github', 'attest'].includes(roomOf(file)) &&
        /'@actions\/|'@octokit\//.test(readFileSync(path.join(SRC, file), 'utf8'))
    )
    expect(talkers).toEqual([])
  })

  test('the command line never loads the GitHub side', () => {
    const reached = new Set<string>(['cli.ts'])
    for (const file of reached) for (const to of importsOf(file)) if (files.includes(to)) reached.add(to)
    expect([...reached].filter((file) => ['github', 'attest'].includes(roomOf(file)))).toEqual([])
  })
})
