import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runTool, works } from './exec.js'

interface Tools {
  mount: string
  unmount: string
}

/** Whether this user may mount it here: FUSE may be missing, or not allowed in a container. */
export async function disorderfsWorks({ mount, unmount }: Tools): Promise<boolean> {
  if (!existsSync('/dev/fuse')) return false
  const dir = mkdtempSync(path.join(os.tmpdir(), 'disorder-'))
  const [below, above] = ['below', 'above'].map((name) => path.join(dir, name)) as [string, string]
  mkdirSync(below)
  mkdirSync(above)
  try {
    return (await works(mount, ['--quiet', below, above])) && (await works(unmount, ['-u', '-z', above]))
  } finally {
    // Empty: what is still mounted must not be walked into.
    for (const empty of [above, below, dir]) rmdirSync(empty)
  }
}

/**
 * Do `work` while `dir` is seen through disorderfs, which lists directory entries in a shuffled order. Without
 * `tools` the directory is left as it is.
 * @throws GateError `build` when it cannot be mounted or taken away.
 */
export async function withDisorder<T>(tools: Tools | null, dir: string, work: () => Promise<T>): Promise<T> {
  if (tools === null) return work()
  const below = `${dir}.on-disk`
  renameSync(dir, below)
  mkdirSync(dir)
  await runTool(tools.mount, ['--quiet', '--shuffle-dirents=yes', below, dir])
  try {
    return await work()
  } finally {
    await runTool(tools.unmount, ['-u', '-z', dir])
    // What the build wrote lies on the disk; it goes back to the path that the build knew.
    rmdirSync(dir)
    renameSync(below, dir)
  }
}
