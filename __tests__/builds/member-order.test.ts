import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { compareTrees } from '../../src/builds/compare.js'
import { tarOf } from './archives.js'
import { temporary } from './helpers.js'

const { dir, clean } = temporary()
afterAll(clean)
let count = 0

type Members = Parameters<typeof tarOf>[0]

async function reordered(members: Members, other = [...members].reverse()): ReturnType<typeof compareTrees> {
  const [a, b] = [members, other].map((order) => {
    const root = path.join(dir, `${++count}`)
    mkdirSync(root)
    writeFileSync(path.join(root, 'a.tar'), tarOf(order))
    return root
  })
  return compareTrees(a ?? '', b ?? '')
}

const file = (name: string, text = 'x'): Members[number] => ({ name, text })
const symlink = (name: string, link: string): Members[number] => ({ name, type: '2', link })
const hardlink = (name: string, link: string): Members[number] => ({ name, type: '1', link })
const directory = (name: string): Members[number] => ({ name, type: '5', mode: 0o755 })

test.each<[string, Members]>([
  ['a symlink and what goes through it', [symlink('d', '/etc'), file('d/passwd')]],
  ['a symlink and what goes through it further down', [file('./d/x/passwd'), symlink('d', '/etc')]],
  ['a file and what lies below it', [file('d'), file('d/passwd')]],
  ['two spellings of one place', [file('a', 'one'), file('./a', 'two')]],
  ['two directories of one place', [directory('d/'), directory('./d')]],
  ['a hard link and its file', [file('a'), hardlink('b', './a')]],
  ['a hard link that goes through a symlink', [symlink('d', '/etc'), hardlink('b', 'd/passwd')]]
])('the order counts: %s', async (_, members) => {
  const result = await reordered([file('other'), ...members])
  expect(result).toMatchObject({ status: 'diverged', cause: 'file_order', differences: [{ path: 'a.tar' }] })
  expect(result.differences[0]?.detail).toContain('decides what is unpacked')
})

test('it does not where the members that depend on each other keep theirs', async () => {
  const [link, through] = [symlink('d', '/etc'), file('d/passwd')]
  const result = await reordered([file('a'), link, through], [link, through, file('a')])
  expect(result).toMatchObject({ status: 'functional_identical', normalisations: ['order'] })
})

test.each<[string, Members]>([
  ['files', [file('a'), file('b'), file('ab')]],
  ['directories and what lies in them', [directory('d/'), directory('d/e/'), file('d/e/f'), file('d.txt')]],
  ['a symlink and what it points to', [file('a'), symlink('l', 'a'), symlink('la', 'l/b')]]
])('nor does it for %s', async (_, members) => {
  expect(await reordered(members)).toMatchObject({
    status: 'functional_identical',
    normalisations: ['order']
  })
})

test('nor does it for thousands of files', async () => {
  const members = Array.from({ length: 3000 }, (_, i) => file(`d${i % 50}/e/f${i}`, ''))
  expect((await reordered(members)).status).toBe('functional_identical')
})
