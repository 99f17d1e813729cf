import { lstatSync, realpathSync } from 'node:fs'
import path from 'node:path'
import picomatch from 'picomatch'
import { GateError } from '../lib/errors.js'
import { hasGlob } from '../lib/globs.js'
import { isInside, resolveInside, toPosix } from '../lib/paths.js'
import { eachNode, scanTree, type DirectoryNode, type TreeNode } from './tree.js'

/** What a build wrote, ready to be hashed and compared. */
export interface Outputs {
  node: TreeNode
  /** The path to show where the output is a single file. */
  name: string
}

export interface Pattern {
  /** The part before the first glob character; the whole path where there is none. */
  base: string
  glob: boolean
  matches: (path: string) => boolean
}

/** @throws GateError `setting` for an empty list, `path` for an output outside of the sources. */
export function parseOutputs(root: string, outputs: readonly string[]): Pattern[] {
  if (outputs.length === 0) {
    throw new GateError('setting', 'build-outputs is empty', {
      remedy: 'name the files or directories that the build writes',
      place: { setting: 'build-outputs' }
    })
  }
  return outputs.map((output) => {
    const pattern = path.posix.normalize(toPosix(output)).replace(/^\.\//, '').replace(/\/$/, '')
    const glob = hasGlob(pattern)
    const base = glob ? picomatch.scan(pattern).base : pattern
    resolveInside(root, base === '' ? '.' : base, 'build output')
    if (path.isAbsolute(pattern)) {
      throw new GateError('path', `build output ${JSON.stringify(output)} is an absolute path`, {
        remedy: 'name it relative to the repository: each build has a directory of its own'
      })
    }
    return {
      base,
      glob,
      matches: glob ? picomatch(pattern, { dot: true }) : (p) => p === pattern || pattern === '.'
    }
  })
}

/** Nothing below or above `p` can match: it need not be read. */
function isBeside(patterns: readonly Pattern[], p: string): boolean {
  const above = (outer: string, inner: string): boolean =>
    outer === '' || outer === inner || inner.startsWith(`${outer}/`)
  return !patterns.some(({ base }) => base === '.' || above(base, p) || above(p, base))
}

/**
 * The tree without what matches no pattern.
 * @param behind what links at the base of a glob lead to, by path
 */
function prune(
  found: TreeNode,
  at: string,
  patterns: readonly Pattern[],
  behind: ReadonlyMap<string, TreeNode>
): TreeNode | null {
  const node = behind.get(at) ?? found
  if (at !== '' && patterns.some((pattern) => pattern.matches(at))) return node
  if (node.kind !== 'directory') return null
  const children: DirectoryNode['children'] = []
  for (const child of node.children) {
    const name = child.name.toString('utf8')
    const kept = prune(child.node, at === '' ? name : `${at}/${name}`, patterns, behind)
    if (kept !== null) children.push({ name: child.name, node: kept })
  }
  // Directories on the way to an output are ours, not the build's: one mode for all.
  return children.length === 0 ? null : { kind: 'directory', mode: 0o755, children }
}

/**
 * What matches the patterns in `dir`. One plain directory stands for itself, so that paths are relative to it and its hash is
 * what `nix hash path` prints; several outputs stand below one common root, with their paths.
 * @returns null when nothing was written: no file and no symlink.
 */
export function collectOutputs(
  dir: string,
  patterns: readonly Pattern[],
  skip: (shown: string) => boolean
): Outputs | null {
  const [only] = patterns
  if (patterns.length === 1 && only !== undefined && !only.glob && only.base !== '.') {
    const target = path.join(dir, only.base)
    const stat = lstatSync(target, { throwIfNoEntry: false })
    if (stat === undefined) return null
    // `result -> some/where/else` as nix-build leaves it: what it points to is the output.
    const real = realOrSelf(target)
    const node = scanTree(isInside(realpathSync(dir), real) ? real : target, { own: true, skip })
    return hasAnything(node) ? { node, name: path.posix.basename(only.base) } : null
  }
  const all = scanTree(dir, { own: true, skip: (p) => p === '.git' || isBeside(patterns, p) || skip(p) })
  const node = prune(all, '', patterns, linkedBases(dir, patterns, skip))
  return node !== null && hasAnything(node) ? { node, name: '.' } : null
}

/** `dist/**` where `dist` is a link into the copy: what it leads to is the output, as for `dist` alone. */
function linkedBases(
  dir: string,
  patterns: readonly Pattern[],
  skip: (shown: string) => boolean
): Map<string, TreeNode> {
  const behind = new Map<string, TreeNode>()
  for (const { base } of patterns) {
    const target = path.join(dir, base)
    if (base === '' || lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue
    const real = realOrSelf(target)
    if (real !== target && isInside(realpathSync(dir), real)) {
      const inner = (p: string): boolean => skip(`${base}/${p}`)
      behind.set(base, scanTree(real, { own: true, skip: inner }))
    }
  }
  return behind
}

/** Which of the outputs that were asked for are not there: a name mistyped or changed would never be compared. */
export function absentOutputs(
  dir: string,
  outputs: readonly string[],
  patterns: readonly Pattern[]
): string[] {
  // Of one alone there was something, or there would be nothing to compare.
  if (patterns.length === 1) return []
  return outputs.filter((_, i) => {
    const pattern = patterns[i]
    return pattern !== undefined && collectOutputs(dir, [pattern], () => false) === null
  })
}

function realOrSelf(target: string): string {
  try {
    return realpathSync(target)
  } catch {
    return target // a dangling link or a loop: compared as the link that it is
  }
}

/** Whether there is anything but directories. */
export function hasAnything(root: TreeNode): boolean {
  for (const { node } of eachNode(root)) if (node.kind !== 'directory') return true
  return false
}

/** Which file is which state of it: changes with every write, even of the same bytes. */
export function writeMarks(outputs: Outputs | null): Map<string, string> {
  const marks = new Map<string, string>()
  if (outputs === null) return marks
  for (const { path: at, node } of eachNode(outputs.node)) {
    if (node.kind !== 'file') continue
    const stat = lstatSync(node.path, { bigint: true })
    marks.set(at, `${stat.ino}:${stat.ctimeNs}`)
  }
  return marks
}

export function countOutputs(outputs: Outputs): { files: number; bytes: number } {
  let [files, bytes] = [0, 0]
  for (const { node } of eachNode(outputs.node)) {
    if (node.kind !== 'directory') files++
    if (node.kind === 'file') bytes += node.size
  }
  return { files, bytes }
}
