import { spawnSync } from 'node:child_process'
import { mkdirSync, rmdirSync } from 'node:fs'
import path from 'node:path'
import { atEnd, scratch } from './workspace.js'

function mount(...args: string[]): boolean {
  return spawnSync('mount', args, { stdio: 'ignore' }).status === 0
}

function unmount(dir: string): void {
  spawnSync('umount', [dir], { stdio: 'ignore' })
}

/** A small file system of its own, or null where this user may not mount one. */
export function smallDisk(size: string): string | null {
  const dir = scratch()
  if (!mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dir)) return null
  atEnd(() => unmount(dir))
  return dir
}

/** The same directory at a place where nothing can be written, not even by root; null where this user may not mount. */
export function readOnly(dir: string): string | null {
  const view = path.join(scratch(), 'view')
  mkdirSync(view)
  if (!mount('--bind', dir, view)) {
    rmdirSync(view)
    return null
  }
  atEnd(() => unmount(view))
  return mount('-o', 'remount,bind,ro', view) ? view : null
}

/** Said in a test's name where it cannot run. */
export const MAY_MOUNT = smallDisk('64k') !== null
