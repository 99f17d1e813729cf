import { realpathSync } from 'node:fs'
import path from 'node:path'
import { GateError, systemCode } from './errors.js'

/** With forward slashes, as reports and contracts write paths. */
export function toPosix(p: string): string {
  return path.sep === '/' ? p : p.split(path.sep).join('/')
}

/** True when `child` is `parent` or lies below it; both absolute. By segments: `/a/bc` is not inside `/a/b`. */
export function isInside(parent: string, child: string): boolean {
  const rel = path.relative(parent, child)
  return rel === '' || (rel !== '..' && !rel.startsWith(`..${path.sep}`) && !path.isAbsolute(rel))
}

/** The real path of the deepest ancestor that exists, with the rest appended. */
function realpathOfExisting(p: string): string {
  try {
    return realpathSync(p)
  } catch (error) {
    const parent = path.dirname(p)
    if (systemCode(error) !== 'ENOENT' || parent === p) throw error
    return path.join(realpathOfExisting(parent), path.basename(p))
  }
}

/**
 * `p` resolved against `root`, refused when it leaves it by `..`, as an absolute path or through a symlink.
 * @returns the absolute path as written (symlinks inside the root are kept).
 * @throws GateError code `path`
 */
export function resolveInside(root: string, p: string, what = 'path'): string {
  const refuse = (how: string, cause?: unknown): GateError =>
    new GateError('path', `${what} ${JSON.stringify(p)} ${how}`, {
      remedy: 'name a path inside the repository',
      cause
    })
  if (p.includes('\0')) throw refuse('holds a NUL byte')
  const full = path.resolve(root, p)
  if (!isInside(path.resolve(root), full)) throw refuse('leaves the repository')
  let real: string
  try {
    real = realpathOfExisting(full)
  } catch (error) {
    throw refuse(`cannot be resolved (${systemCode(error) ?? 'unknown'})`, error)
  }
  if (!isInside(realpathSync(root), real)) throw refuse('leaves the repository through a symlink')
  return full
}

/** Relative to `root` with forward slashes, for reports; `.` for the root itself. */
export function relativeTo(root: string, p: string): string {
  return toPosix(path.relative(root, p)) || '.'
}

/** A path without its first segments, in every way, the whole first: `a/b/c`, `b/c`, `c`. */
export function tailsOf(name: string): string[] {
  const segments = name.split('/')
  return segments.map((_, i) => segments.slice(i).join('/'))
}
