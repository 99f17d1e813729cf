import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { readText, writeAtomic } from '../lib/files.js'
import { resolveInside } from '../lib/paths.js'
import { sumLine, type TreeFile } from './tree.js'
import type { DatasetChanges } from './types.js'

const LINE = /^(\\?)([0-9a-f]{32,128}) [ *](?:\.\/)?(.+)$/i
/** How many names of each kind a report keeps; counts are always complete. */
const MAX_NAMES = 200

/**
 * Read a listing as `sha256sum` writes it, one `<hex>  <path>` a line; a leading `./` does not count.
 * @throws GateError `evidence` with the line, `path`, `io`
 */
export function readListing(root: string, file: string): TreeFile[] {
  const text = readText(resolveInside(root, file, 'listing'), file)
  const files: TreeFile[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line === '\r') continue
    const [, escaped, hex, name] = LINE.exec(line.replace(/\r$/, '')) ?? []
    if (hex === undefined || name === undefined) {
      throw new GateError('evidence', 'not a line of a checksum list', {
        remedy: 'record it again with `validate --update`',
        place: { file, line: i + 1 }
      })
    }
    files.push({ hex: hex.toLowerCase(), name: escaped === '' ? name : unescape(name) })
  }
  return files
}

/** Write a listing that `sha256sum -c` can check from inside the directory. */
export function writeListing(root: string, file: string, files: readonly TreeFile[]): void {
  writeAtomic(path.resolve(root, file), files.map(({ hex, name }) => sumLine(hex, name)).join(''))
}

/** What happened between two listings. A file with the same content under another name was renamed. */
export function compareListings(before: readonly TreeFile[], after: readonly TreeFile[]): DatasetChanges {
  const old = new Map(before.map(({ name, hex }) => [name, hex]))
  const now = new Map(after.map(({ name, hex }) => [name, hex]))
  const changed = [...now]
    .filter(([name, hex]) => old.has(name) && old.get(name) !== hex)
    .map(([name]) => name)
  const gone = new Map<string, string[]>()
  for (const [name, hex] of old) if (!now.has(name)) gone.set(hex, [...(gone.get(hex) ?? []), name])
  const added: string[] = []
  const renamed: [string, string][] = []
  for (const [name, hex] of now) {
    if (old.has(name)) continue
    const from = gone.get(hex)?.shift()
    if (from === undefined) added.push(name)
    else renamed.push([from, name])
  }
  const removed = [...gone.values()].flat()
  return {
    counts: {
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      renamed: renamed.length
    },
    added: added.slice(0, MAX_NAMES),
    removed: removed.slice(0, MAX_NAMES),
    changed: changed.slice(0, MAX_NAMES),
    renamed: renamed.slice(0, MAX_NAMES)
  }
}

/** `2 changed (a, b), 1 renamed (c to d)`; empty when nothing did. */
export function describeChanges({ counts, added, removed, changed, renamed }: DatasetChanges): string {
  const part = (count: number, what: string, names: string[]): string[] =>
    count === 0 ? [] : [`${count} ${what} (${names.slice(0, 3).join(', ')}${count > 3 ? ', ...' : ''})`]
  return [
    ...part(counts.changed, 'changed', changed),
    ...part(counts.added, 'added', added),
    ...part(counts.removed, 'removed', removed),
    ...part(
      counts.renamed,
      'renamed',
      renamed.map(([from, to]) => `${from} to ${to}`)
    )
  ].join(', ')
}

function unescape(name: string): string {
  return name.replace(/\\(.)/g, (_all, c: string) => (c === 'n' ? '\n' : c === 'r' ? '\r' : c))
}
