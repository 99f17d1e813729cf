import { KeyedHits } from './keyed-hits.js'
import { LineHits } from './line-hits.js'
import type { FileCoverage } from './types.js'

/** What a reader gathers of one source file; anything may be added several times. */
export class FileHits {
  readonly lines = new LineHits()
  branches: KeyedHits | undefined
  functions: KeyedHits | undefined

  constructor(private readonly scheme: string) {}

  branch(key: string, covered: number, total: number): void {
    this.branches ??= new KeyedHits(`${this.scheme} branches`)
    this.branches.add(key, covered, total)
  }

  function(key: string, hit: boolean): void {
    this.functions ??= new KeyedHits(`${this.scheme} functions`)
    this.functions.add(key, hit ? 1 : 0, 1)
  }

  toFile(path: string): FileCoverage {
    const { lines, branches, functions } = this
    return {
      path,
      lines_covered: lines.covered,
      lines_total: lines.size,
      lines,
      ...(branches && { branches, branches_covered: branches.covered, branches_total: branches.total }),
      ...(functions && { functions, functions_covered: functions.covered, functions_total: functions.total })
    }
  }
}

/** The source files of one report by path: what it says of the same path in several places is joined. */
export class FileTable {
  private readonly files = new Map<string, FileHits>()

  constructor(private readonly scheme: string) {}

  file(path: string): FileHits {
    let file = this.files.get(path)
    if (file === undefined) this.files.set(path, (file = new FileHits(this.scheme)))
    return file
  }

  toFiles(): FileCoverage[] {
    return [...this.files].map(([path, hits]) => hits.toFile(path))
  }
}
