import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ioError } from '../lib/files.js'
import type { Outputs } from './outputs.js'
import { eachNode, type FileNode } from './tree.js'

export interface KeptPairs {
  /** Pairs that were copied, by the path of the output. */
  paths: string[]
  /** How many did not fit. */
  omitted: number
}

/** Bytes of a name on the file systems in use; a name that is no UTF-8 is four times as long when shown. */
const MAX_NAME_BYTES = 255

const fits = (at: string): boolean => at.split('/').every((name) => Buffer.byteLength(name) <= MAX_NAME_BYTES)

function filesOf(outputs: Outputs): Map<string, FileNode> {
  const files = new Map<string, FileNode>()
  for (const { path: at, node } of eachNode(outputs.node)) {
    if (node.kind === 'file') files.set(at === '' ? outputs.name : at, node)
  }
  return files
}

/**
 * Copy both versions of the files that differ to `dir`/first and `dir`/second, smallest first, as long as they fit.
 * What an earlier run left there goes.
 * @throws GateError `io`
 */
export function keepPairs(
  dir: string,
  maxBytes: number,
  differing: ReadonlySet<string>,
  first: Outputs,
  second: Outputs
): KeptPairs {
  const [a, b] = [filesOf(first), filesOf(second)]
  const size = (at: string): number => (a.get(at)?.size ?? 0) + (b.get(at)?.size ?? 0)
  const wanted = [...differing].filter((at) => a.has(at) || b.has(at)).sort((x, y) => size(x) - size(y))
  let left = maxBytes
  const paths: string[] = []
  try {
    for (const side of ['first', 'second']) rmSync(path.join(dir, side), { recursive: true, force: true })
    for (const at of wanted) {
      if (!fits(at)) continue
      left -= size(at)
      if (left < 0) break
      for (const [side, files] of [
        ['first', a],
        ['second', b]
      ] as const) {
        const node = files.get(at)
        if (node === undefined) continue
        // Shown names hold no `..` and no separator of their own: they come from directory listings.
        const target = path.join(dir, side, at)
        mkdirSync(path.dirname(target), { recursive: true })
        copyFileSync(node.path, target)
      }
      paths.push(at)
    }
  } catch (error) {
    throw ioError(error, dir, 'check free space and permissions of the evidence directory')
  }
  return { paths, omitted: wanted.length - paths.length }
}
