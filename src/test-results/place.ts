import { existsSync } from 'node:fs'
import path from 'node:path'
import type { TestCase } from './types.js'

/** So many failures are looked for on the disk; annotations show ten. */
const MAX_LOOKED_FOR = 1000

/**
 * The same cases, with the files of failures as they are called in the repository: reports hold absolute paths of
 * the machine that ran the tests, or a package before the file's name. The longest tail that exists is taken; a file
 * that does not exist here stays as it was reported.
 */
export function placeInRepository(root: string, cases: readonly TestCase[]): TestCase[] {
  const known = new Map<string, string>()
  let left = MAX_LOOKED_FOR
  return cases.map((test) => {
    const { file, status } = test
    if (file === undefined || status === 'passed' || status === 'skipped' || left-- <= 0) return test
    let named = known.get(file)
    if (named === undefined) known.set(file, (named = longestTail(root, file)))
    return { ...test, file: named }
  })
}

function longestTail(root: string, file: string): string {
  const plain = path.posix.normalize(file.replace(/^file:\/\//, '').replaceAll('\\', '/'))
  const segments = plain.split('/').filter((segment) => segment !== '' && segment !== '..' && segment !== '.')
  for (let i = 0; i < segments.length; i++) {
    const tail = segments.slice(i).join('/')
    if (existsSync(path.join(root, tail))) return tail
  }
  return plain
}
