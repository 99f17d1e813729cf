import { chmodSync, lstatSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { systemCode } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import { joinBytes } from './tree.js'

/** One more name behind so many bytes is a path that every system takes: macOS has the shortest limit, 1024. */
const SAFE_PATH_BYTES = 700

/**
 * Give the owner every permission on directories, so that what a build locked can be removed, and lift those that no path
 * reaches: with relative ones a build digs as deep as it likes.
 */
function unlock(top: Buffer): void {
  const left = [top]
  let lifted = 0
  for (let dir = left.pop(); dir !== undefined; dir = left.pop()) {
    chmodSync(dir, 0o700)
    for (const name of readdirSync(dir, { encoding: 'buffer' })) {
      const child = joinBytes(dir, name)
      if (!lstatSync(child).isDirectory()) continue
      if (child.length <= SAFE_PATH_BYTES) {
        left.push(child)
        continue
      }
      // A directory that may not be written cannot be moved either: its `..` changes.
      chmodSync(child, 0o700)
      let higher: Buffer
      do higher = joinBytes(top, Buffer.from(`lifted-${lifted++}`))
      while (lstatSync(higher, { throwIfNoEntry: false }) !== undefined)
      renameSync(child, higher)
      left.push(higher)
    }
  }
}

/**
 * Remove a tree, also one with directories that a build made read-only or deeper than a path. Nothing there is no error.
 * @throws GateError `io`
 */
export function removeTree(dir: string): void {
  const remove = (): void => rmSync(dir, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
  try {
    remove()
  } catch (error) {
    if (!['EACCES', 'EPERM', 'ENOTEMPTY', 'ENAMETOOLONG', 'EMFILE'].includes(systemCode(error) ?? ''))
      throw error
    try {
      unlock(Buffer.from(dir))
      remove()
    } catch (still) {
      throw ioError(still, dir, 'remove it by hand')
    }
  }
}

/**
 * A temporary directory of our own for the length of `work`. It is removed whatever happens, also when the process
 * is told to exit in between. The path is real: no symlink in it, so that builds and we see the same text.
 */
export async function withWorkDir<T>(work: (dir: string) => Promise<T>, base = os.tmpdir()): Promise<T> {
  const dir = mkdtempSync(path.join(realpathSync(base), 'double-build-'))
  const remove = (): void => removeTree(dir)
  process.once('exit', remove)
  try {
    return await work(dir)
  } finally {
    process.removeListener('exit', remove)
    remove()
  }
}
