import { afterAll, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, temporary } from './helpers.js'

const { dir, clean } = temporary()
afterAll(clean)
writeFileSync(path.join(dir, 'source'), 'x')

describe('what was asked for and not compared', () => {
  test('one of several outputs that is not there is no pass', async () => {
    const { status, reason } = await build(dir, 'mkdir out; cp source out/', {
      outputs: ['out/**', 'nope/*.js']
    })
    expect(status).toBe('not_tested')
    expect(reason).toMatch(/wrote nothing at nope\/\*\.js; check build-outputs/)
  })

  test('a glob looks behind a link at its base', async () => {
    const command =
      'mkdir out-1; echo $$ $RANDOM$RANDOM > out-1/x; head -c 8 /dev/urandom > out-1/y; ln -s out-1 out'
    for (const outputs of [['out'], ['out/**']]) {
      const { status, differences } = await build(dir, command, { outputs })
      expect(status).toBe('diverged')
      expect(differences.map((d) => path.posix.basename(d.path))).toContain('y')
    }
  })

  test('a link out of the copy is nothing that could be compared', async () => {
    const { status, reason } = await build(dir, 'ln -s /etc out', { outputs: ['out'] })
    expect(status).toBe('not_tested')
    expect(reason).toMatch(/out of the first build is a link to \/etc, where nothing/)
  })
})
