import { mkdirSync, renameSync, rmdirSync } from 'node:fs'
import { runTool } from './exec.js'

/**
 * Do `work` while `dir` is seen through disorderfs, which lists directory entries in a shuffled order. Without
 * `tools` the directory is left as it is.
 * @throws GateError `build` when it cannot be mounted or taken away.
 */
export async function withDisorder<T>(
  tools: { mount: string; unmount: string } | null,
  dir: string,
  work: () => Promise<T>
): Promise<T> {
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
