import { GateError } from '../lib/errors.js'
import { counted } from '../lib/numbers.js'
import type { Cause } from './causes/types.js'
import { Collector, type NewDifference } from './collector.js'
import { compareContents } from './compare-contents.js'
import type { IgnoreRules } from './ignore.js'
import type { Known } from './known.js'
import { compareModes } from './modes.js'
import { linkCause } from './known-names.js'
import { shownName } from './names.js'
import { hasAnything } from './outputs.js'
import { findRenamed, type Renamed } from './renamed.js'
import { FileSource } from './source.js'
import { scanTree, type DirectoryNode, type FileNode, type TreeNode } from './tree.js'
import type { BuildDifference, BuildStatus } from './types.js'

export interface TreeComparison {
  status: BuildStatus
  cause: string | null
  differences: BuildDifference[]
  differences_omitted: number
  normalisations: string[]
  notes: string[]
}

export interface CompareOptions {
  /** What is known of the two builds; without it causes are told from the contents alone. */
  known?: Known | undefined
  ignore?: IgnoreRules | undefined
  signal?: AbortSignal | undefined
  /** Equal NAR hashes have shown that all contents are equal: then none is read again. */
  equalContents?: boolean
}

interface Context {
  collector: Collector
  known: Known | undefined
  signal: AbortSignal | undefined
  equalContents: boolean
  /** Files and directories whose mode differs by the umask alone. */
  byUmask: number
}

const KIND_WORDS: Record<TreeNode['kind'], string> = {
  file: 'a file',
  directory: 'a directory',
  symlink: 'a symlink',
  special: 'a special file'
}

function describeOneSided(node: TreeNode, where: string): string {
  if (node.kind === 'directory' && node.children.length === 0)
    return `an empty directory of the ${where} build only`
  return `${node.kind === 'special' ? `a ${node.what}` : KIND_WORDS[node.kind]} of the ${where} build only`
}

function compareNodeModes(
  context: Context,
  path: string,
  a: FileNode | DirectoryNode,
  b: FileNode | DirectoryNode
): void {
  const mode = compareModes(a.mode, b.mode, context.known)
  if (mode === null) return
  const functional = a.kind === 'file' ? mode.functional : mode.grants
  if (mode.byUmask && context.known !== undefined) {
    // Two umasks were asked for, so files that nobody gave a mode have two: no difference of what was built.
    context.byUmask++
    return
  }
  const cause: Cause = mode.byUmask ? 'umask' : 'mode'
  const difference = { path: path === '' ? '.' : path, kind: 'mode', cause, detail: mode.detail } as const
  if (functional) context.collector.add(difference)
  else context.collector.addMetadata(difference, ['mode'])
}

async function compareFiles(context: Context, path: string, a: FileNode, b: FileNode): Promise<void> {
  const first = new FileSource(a.path, a.size)
  try {
    const second = new FileSource(b.path, b.size)
    try {
      await compareContents(context, path, first, second)
    } finally {
      second.close()
    }
  } finally {
    first.close()
  }
}

function symlinkDifference(context: Context, path: string, a: Buffer, b: Buffer): void {
  const [first, second] = [shownName(a), shownName(b)]
  const cause = linkCause(first, second, context.known)
  context.collector.add({
    path,
    kind: 'symlink',
    cause,
    detail: `points to ${first} against ${second}`,
    first,
    second
  })
}

async function compareNodes(context: Context, path: string, a: TreeNode, b: TreeNode): Promise<void> {
  if (a.kind === 'special' || b.kind === 'special') {
    const what = a.kind === 'special' ? a.what : b.kind === 'special' ? b.what : ''
    const detail = `a ${what}: it has no content that could be compared`
    context.collector.add({ path, kind: 'type', cause: 'not_comparable', detail })
  } else if (a.kind === 'file' && b.kind === 'file') {
    compareNodeModes(context, path, a, b)
    if (!context.equalContents) await compareFiles(context, path, a, b)
  } else if (a.kind === 'symlink' && b.kind === 'symlink') {
    if (!a.target.equals(b.target)) symlinkDifference(context, path, a.target, b.target)
  } else if (a.kind === 'directory' && b.kind === 'directory') {
    compareNodeModes(context, path, a, b)
    await compareChildren(context, path, a, b)
  } else {
    const detail = `${KIND_WORDS[a.kind]} in the first build, ${KIND_WORDS[b.kind]} in the second`
    context.collector.add({ path, kind: 'type', cause: 'file_type', detail })
  }
}

type Child = DirectoryNode['children'][number]

/** Both lists are sorted by the bytes of the names: one walk over the two. */
function* pairChildren(
  a: DirectoryNode,
  b: DirectoryNode
): Generator<[Child | undefined, Child | undefined]> {
  let [i, j] = [0, 0]
  while (i < a.children.length || j < b.children.length) {
    const [x, y] = [a.children[i], b.children[j]]
    const order = x === undefined ? 1 : y === undefined ? -1 : Buffer.compare(x.name, y.name)
    if (order <= 0) i++
    if (order >= 0) j++
    yield [order <= 0 ? x : undefined, order >= 0 ? y : undefined]
  }
}

async function compareChildren(
  context: Context,
  path: string,
  a: DirectoryNode,
  b: DirectoryNode
): Promise<void> {
  const below = (name: Buffer): string => (path === '' ? shownName(name) : `${path}/${shownName(name)}`)
  const pairs = [...pairChildren(a, b)]
  const renamed = new Map<Child, NewDifference>()
  const oneSided = (n: 0 | 1): Child[] =>
    pairs.flatMap((pair) => ((pair[1 - n] ?? pair[n] === undefined) ? [] : [pair[n]]))
  for (const pair of findRenamed(oneSided(0), oneSided(1)))
    await compareRenamed(context, below, pair, renamed)
  for (const [x, y] of pairs) {
    if (x !== undefined && y !== undefined) await compareNodes(context, below(x.name), x.node, y.node)
    for (const [child, kind, where] of [
      [y === undefined ? x : undefined, 'only_in_first', 'first'],
      [x === undefined ? y : undefined, 'only_in_second', 'second']
    ] as const) {
      if (child === undefined) continue
      const detail = describeOneSided(child.node, where)
      context.collector.add(
        renamed.get(child) ?? { path: below(child.name), kind, cause: 'missing_file', detail }
      )
    }
  }
}

/** One output under two names: both stay one-sided, and the cause is that of what they hold. */
async function compareRenamed(
  context: Context,
  below: (name: Buffer) => string,
  { first, second, tokens }: Renamed,
  found: Map<Child, NewDifference>
): Promise<void> {
  const inside = new Collector()
  await compareNodes({ ...context, collector: inside }, below(first.name), first.node, second.node)
  const cause: Cause = inside.verdict().cause ?? 'random'
  const why = inside.differences.find((d) => d.cause === cause)
  for (const [kind, here, there, build] of [
    ['only_in_first', first, second, 'second'],
    ['only_in_second', second, first, 'first']
  ] as const) {
    const other = `most likely ${JSON.stringify(shownName(there.name))} of the ${build} build`
    const detail =
      why === undefined ? `${other}, which holds the same` : `${other}, named by what it holds: ${why.detail}`
    found.set(here, {
      path: below(here.name),
      kind,
      cause,
      detail,
      ...(why?.first !== undefined && { first: why.first }),
      ...(why?.second !== undefined && { second: why.second })
    })
  }
  for (const [x, y] of tokens) context.collector.noteName(below(first.name), x, y)
}

/** Compare two scanned trees. `name` stands for the path where the two are files. */
export async function compareScanned(
  a: TreeNode,
  b: TreeNode,
  name: string,
  options: CompareOptions = {}
): Promise<TreeComparison> {
  const collector = new Collector((path) => options.ignore?.matches(path) ?? false)
  const { known, signal, equalContents = false } = options
  const context: Context = { collector, known, signal, equalContents, byUmask: 0 }
  await compareNodes(context, a.kind === 'directory' && b.kind === 'directory' ? '' : name, a, b)
  const notes =
    context.byUmask === 0
      ? []
      : [
          `the umask alone decides the mode of ${counted(context.byUmask, 'file or directory', 'files and directories')}; not counted as a difference`
        ]
  return {
    ...collector.verdict(),
    differences: collector.differences,
    differences_omitted: collector.omitted,
    normalisations: [...collector.normalisations].sort(),
    notes
  }
}

/**
 * Compare two files or two directory trees as two builds of the same thing: paths, types, contents (containers are
 * opened), modes, symlink targets. Causes are told from the contents, since nothing is known of how they came to be.
 * @throws GateError `io`, `limit`, `evidence` for two trees without a file, or `build` when the signal says stop.
 */
export async function compareTrees(
  a: string,
  b: string,
  options: CompareOptions = {}
): Promise<TreeComparison> {
  const skip = (shown: string): boolean => options.ignore?.matches(shown) ?? false
  const name = shownName(Buffer.from(a.replace(/\/+$/, '').replace(/^.*\//, '')))
  const [first, second] = [scanTree(a, { skip }), scanTree(b, { skip })]
  const result = await compareScanned(first, second, name, options)
  if (result.status === 'bit_identical' && !hasAnything(first)) {
    throw new GateError(
      'evidence',
      `there is nothing to compare: neither ${shownName(Buffer.from(a))} nor ${shownName(Buffer.from(b))} holds a file or link`,
      {
        remedy: 'name what the builds have written'
      }
    )
  }
  return result
}
