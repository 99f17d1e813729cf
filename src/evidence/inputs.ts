import { existsSync } from 'node:fs'
import path from 'node:path'
import type { RecordedChanges } from '../coverage/changed-lines.js'
import type { RecordedNames } from '../coverage/recorded-names.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { InputFiles, InputKind } from '../legs/kinds.js'

/**
 * Every file that was read as evidence, relative to the root, with what it was read as. The pack takes them all, and
 * whoever opens the pack elsewhere finds in it which file played which part.
 */
export class Inputs implements Iterable<string> {
  readonly #kinds = new Map<string, Set<InputKind>>()
  /** By coverage report: what its files are called, where not as it writes them; undefined where there is no coverage. */
  coverageNames: Record<string, RecordedNames> | undefined
  /** What git says was changed; undefined where it was not asked, or has no answer. */
  changedLines: RecordedChanges | undefined

  /** @param kind undefined for what only has to be in the pack. */
  add(file: string, kind?: InputKind): this {
    const kinds = this.#kinds.get(file) ?? new Set()
    if (kind !== undefined) kinds.add(kind)
    this.#kinds.set(file, kinds)
    return this
  }

  nameCoverage(names: Record<string, RecordedNames>): void {
    this.coverageNames = { ...this.coverageNames, ...names }
  }

  /**
   * Kinds in the order of their table, the files of each sorted.
   * @param root where files that do not exist are left out: a report that was looked for in vain is evidence of nothing
   */
  byKind(root?: string): InputFiles {
    const files: InputFiles = {}
    for (const kind of INPUT_KINDS) {
      const named = [...this.#kinds]
        .filter(([, kinds]) => kinds.has(kind))
        .map(([file]) => file)
        .filter((file) => root === undefined || existsSync(path.join(root, file)))
      if (named.length > 0) files[kind] = named.sort()
    }
    return files
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#kinds.keys()
  }
}
