import { chmodSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { systemCode } from '../lib/errors.js'
import { joinBytes } from './tree.js'

/** Give the owner every permission on directories, so that what a build locked can be removed. */
function unlock(dir: Buffer): void {
  chmodSync(dir, 0o700)
  for (const name of readdirSync(dir, { encoding: 'buffer' })) {
    const child = joinBytes(dir, name)
    if (lstatSync(child).isDirectory()) unlock(child)
  }
}

/** Remove a tree, also one with directories that a build made read-only. Nothing there is no error. */
export function removeTree(dir: string): void {
  const remove = (): void => rmSync(dir, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
  try {
    remove()
  } catch (error) {
    if (!['EACCES', 'EPERM', 'ENOTEMPTY'].includes(systemCode(error) ?? '')) throw error
    unlock(Buffer.from(dir))
    remove()
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
    remove()
    process.removeListener('exit', remove)
  }
}
