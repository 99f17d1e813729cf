import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { pullRequest } from './events.js'
import { gitHub, run } from './loopback.js'
import { expectSound } from './sound.js'
import { example } from './workspace.js'

/** The system's Node: the first on PATH that is not one of our dependencies. */
function systemNode(): { node: string; version: string } | null {
  for (const dir of (process.env.PATH ?? '').split(path.delimiter)) {
    const node = path.join(dir, 'node')
    if (dir === '' || node.split(path.sep).includes('node_modules')) continue
    try {
      accessSync(node, constants.X_OK)
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) continue
      throw error
    }
    return { node, version: execFileSync(node, ['--version'], { encoding: 'utf8' }).trim() }
  }
  return null
}

const system = systemNode()
const works = system !== null && Number(/^v(\d+)/.exec(system.version)?.[1]) >= 20
const reason =
  system === null
    ? '(skipped: there is no node on PATH but ours)'
    : works
      ? system.version
      : `(skipped: ${system.version} is older than 20)`

;(works ? test : test.skip)(`the whole action under the system’s Node ${reason}`, async () => {
  const { dir, sha } = example('quickstart')
  const github = await gitHub()
  const inputs = { 'upload-artifacts': 'false' }
  const result = await run({
    workspace: dir,
    ...pullRequest(),
    github,
    artifacts: null,
    inputs,
    sha,
    ...(system !== null && { node: system.node })
  })
  await github.stop()
  await expectSound(result, dir)
  expect(github.comments).toHaveLength(1)
})
