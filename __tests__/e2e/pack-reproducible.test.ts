import { expect, test } from '@jest/globals'
import { cli, cliJson, MAIN } from './bundle.js'
import { commit, example } from './workspace.js'

interface DoubleBuild {
  status: string
  builds: { files: number }[]
  differences: unknown[]
  variations: { name: string; effective: boolean }[]
}

test('the pack of the same evidence passes our own double build, as zip and as tar.gz', async () => {
  const { dir } = example('quickstart')
  // What a run has left is the evidence; it is committed, so that both builds have it.
  const run = await cli(['run', '--build-command', '', '--build-outputs', ''], { cwd: dir })
  expect([run.exit, run.stderr]).toEqual([0, expect.any(String)])
  commit(dir)
  const who = '--ci-run-id 7 --git-branch main --git-sha 0123456789abcdef0123456789abcdef01234567'
  const pack = (format: string): string =>
    `"${process.execPath}" "${MAIN}" pack ${who} --pack-format ${format} --evidence-dir packed`
  const { data } = await cliJson<DoubleBuild>(
    [
      'double-build',
      '--build-command',
      `${pack('zip')} && ${pack('tar.gz')}`,
      '--build-outputs',
      'packed/packs'
    ],
    { cwd: dir }
  )
  expect(data.differences).toEqual([])
  expect(data.status).toBe('bit_identical')
  expect(data.builds.map(({ files }) => files)).toEqual([2, 2])
  const effective = data.variations.filter((v) => v.effective).map(({ name }) => name)
  expect(effective).toEqual(expect.arrayContaining(['build_path', 'timezone', 'umask', 'clock']))
})
