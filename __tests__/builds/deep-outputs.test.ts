import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { singleBuild } from '../../src/builds/single-build.js'
import { removeTree } from '../../src/builds/work-dir.js'
import { temporary } from './helpers.js'

const { dir, clean } = temporary()
afterAll(clean)

/** Directories below the current one, deeper than a path may be long. */
const DIG = 'n=$(printf "d%.0s" {1..200}); for i in {1..40}; do mkdir "$n"; cd -P "$n"; done; echo x > file'

test('a tree that no path reaches to its end is removed, also where it is read-only', () => {
  const tree = path.join(dir, 'tree')
  mkdirSync(path.join(tree, 'lifted-0'), { recursive: true })
  execFileSync('bash', ['-euc', `${DIG}; chmod 500 . ..`], { cwd: tree })
  removeTree(tree)
  expect(existsSync(tree)).toBe(false)
})

test('outputs that no path reaches end the build with a message, and nothing is left behind', async () => {
  const tempDir = path.join(dir, 'temp')
  const root = path.join(dir, 'root')
  for (const made of [tempDir, root]) mkdirSync(made)
  const options = {
    root,
    command: `mkdir out; echo x > out/f; cd out; ${DIG}`,
    timeoutSec: 60,
    gitSha: 'abc',
    tempDir
  }
  await expect(singleBuild({ ...options, outputs: ['out'] }, 'here')).rejects.toMatchObject({
    code: 'io',
    message: expect.stringMatching(/out has, or holds, a path that is too long for this system/) as unknown
  })
  expect(readdirSync(tempDir)).toEqual([])
  // What is not compared may be as deep as it likes.
  expect(await singleBuild({ ...options, outputs: ['out/f'] }, 'here')).toMatchObject({ files: 1 })
  expect(readdirSync(tempDir)).toEqual([])
})
