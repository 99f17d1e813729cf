import { chmodSync, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import { shownName } from './names.js'

/** More than any build writes; a tree beyond it is refused rather than walked for ever. */
const MAX_ENTRIES = 1_000_000
const MAX_DEPTH = 256

export interface FileNode {
  kind: 'file'
  /** Absolute; bytes, since a name need not be UTF-8. */
  path: Buffer
  size: number
  /** Permission bits, 0-07777. */
  mode: number
}
export interface SymlinkNode {
  kind: 'symlink'
  target: Buffer
}
export interface DirectoryNode {
  kind: 'directory'
  mode: number
  /** Sorted by the bytes of the name, as NAR wants them. */
  children: { name: Buffer; node: TreeNode }[]
}
/** A FIFO, socket or device: it has no content that could be compared. */
export interface SpecialNode {
  kind: 'special'
  what: 'FIFO' | 'socket' | 'device'
}
export type TreeNode = FileNode | SymlinkNode | DirectoryNode | SpecialNode

export interface ScanOptions {
  /** The tree is ours: what a build made unreadable may be made readable. */
  own?: boolean
  /** Leave out what matches; gets the path below the scanned root, with forward slashes. */
  skip?: (shown: string) => boolean
}

const SLASH = Buffer.from('/')

export function joinBytes(dir: Buffer, name: Buffer): Buffer {
  return Buffer.concat([dir, SLASH, name])
}

/** Do `work`; where permission is missing in a tree of our own, grant it to the owner and try again. */
function withAccess<T>(own: boolean, path: Buffer, mode: number, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!own || systemCode(error) !== 'EACCES') throw error
    chmodSync(path, mode | 0o700)
    return work()
  }
}

/**
 * Read the shape of a tree: types, names, sizes and modes, no contents. Symlinks are never followed.
 * @throws GateError `io` for what cannot be read, `limit` beyond 1,000,000 entries or 256 levels.
 */
export function scanTree(root: string | Buffer, options: ScanOptions = {}): TreeNode {
  const own = options.own ?? false
  let entries = 0
  const visit = (path: Buffer, shown: string, depth: number): TreeNode => {
    if (++entries > MAX_ENTRIES || depth > MAX_DEPTH) {
      throw new GateError(
        'limit',
        `${shownName(path)} is beyond ${MAX_ENTRIES} entries or ${MAX_DEPTH} levels`,
        {
          remedy: 'name narrower outputs'
        }
      )
    }
    const stat = lstatSync(path)
    const mode = stat.mode & 0o7777
    if (stat.isFile()) {
      if (own && (mode & 0o400) === 0) chmodSync(path, mode | 0o400)
      return { kind: 'file', path, size: stat.size, mode }
    }
    if (stat.isSymbolicLink()) return { kind: 'symlink', target: readlinkSync(path, { encoding: 'buffer' }) }
    if (stat.isDirectory()) {
      const names = withAccess(own, path, mode, () => readdirSync(path, { encoding: 'buffer' }))
      const children: DirectoryNode['children'] = []
      for (const name of names.sort((a, b) => a.compare(b))) {
        const below = shown === '' ? shownName(name) : `${shown}/${shownName(name)}`
        if (options.skip?.(below)) continue
        const child = joinBytes(path, name)
        children.push({ name, node: withAccess(own, path, mode, () => visit(child, below, depth + 1)) })
      }
      return { kind: 'directory', mode, children }
    }
    return { kind: 'special', what: stat.isFIFO() ? 'FIFO' : stat.isSocket() ? 'socket' : 'device' }
  }
  const start = typeof root === 'string' ? Buffer.from(root) : root
  try {
    return visit(start, '', 0)
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, shownName(start), 'check the path and its permissions')
  }
}

/** Every node below and including `node`, parents first, with its path from there (empty for the node itself). */
export function* eachNode(node: TreeNode, at = ''): Generator<{ path: string; node: TreeNode }> {
  yield { path: at, node }
  if (node.kind !== 'directory') return
  for (const child of node.children) {
    const name = shownName(child.name)
    yield* eachNode(child.node, at === '' ? name : `${at}/${name}`)
  }
}
