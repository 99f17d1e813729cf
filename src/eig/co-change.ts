import type { Observation } from './observations.js'
import { DamagedState, type StateReader, type StateWriter } from './state-file.js'

/** A change of more files than this (a merge, a reformatting) says little of any one of them. */
const MAX_FILES = 200
/** Files and pairs of file and test that are kept; later ones are not. */
const MAX_KNOWN_FILES = 50_000
const MAX_PAIRS = 200_000
/** Changes that a file must have seen before its own record weighs as much as the test's whole record. */
const PRIOR = 2

/** What the changed files say of a test; 0 where they say nothing. */
export type Lift = (position: number, rate: number) => number

/**
 * Which tests began to fail in runs where a file, or a file of the same directory, had changed. With n, the runs in
 * which it changed, and k, those of them in which the test broke, the lift of a test that fails at the rate q is
 *   log((k + 2 q) / ((n + 2) q)),
 * and the largest among the changed files counts: one cause is enough.
 */
export class CoChange {
  private readonly index = new Map<string, number>()
  private readonly changes: number[] = []
  /** By file: position of a test -> how often it broke. */
  private readonly broke: Map<number, number>[] = []
  private pairs = 0

  lift(files: readonly string[] | undefined): Lift {
    const known = keysOf(files).flatMap((key) => this.index.get(key) ?? [])
    if (known.length === 0) return () => 0
    // What holds of a test that none of the files ever broke: the file that changed least excuses it least.
    const least = known.reduce((n, file) => Math.min(n, this.changes[file] as number), Infinity)
    const none = Math.log(PRIOR / (least + PRIOR))
    return (position, rate) => {
      let best = none
      for (const file of known) {
        const k = this.broke[file]?.get(position)
        if (k === undefined) continue
        best = Math.max(
          best,
          Math.log((k + PRIOR * rate) / (((this.changes[file] as number) + PRIOR) * rate))
        )
      }
      return best
    }
  }

  /** @param positions of the observations, all known by now; @param failing whether a test failed before this run */
  learn(
    run: readonly Observation[],
    positions: ArrayLike<number>,
    failing: ArrayLike<number>,
    files: readonly string[] | undefined
  ): void {
    const keys = keysOf(files)
    if (keys.length === 0) return
    const broken: number[] = []
    run.forEach(({ failed }, i) => {
      if (failed && failing[i] === 0) broken.push(positions[i] as number)
    })
    for (const key of keys) {
      let file = this.index.get(key)
      if (file === undefined) {
        if (this.index.size >= MAX_KNOWN_FILES) continue
        file = this.index.size
        this.index.set(key, file)
        this.changes.push(0)
        this.broke.push(new Map())
      }
      this.changes[file] = (this.changes[file] as number) + 1
      const of = this.broke[file] as Map<number, number>
      for (const position of broken) {
        const before = of.get(position)
        if (before === undefined && this.pairs >= MAX_PAIRS) continue
        if (before === undefined) this.pairs++
        of.set(position, (before ?? 0) + 1)
      }
    }
  }

  save(out: StateWriter): void {
    out.texts([...this.index.keys()])
    out.numbers(Float64Array.from(this.changes))
    out.numbers(
      Float64Array.from(this.broke.flatMap((of, file) => [...of].flatMap(([test, k]) => [file, test, k])))
    )
  }

  /** @param tests how many there are. @throws DamagedState */
  load(from: StateReader, tests: number): void {
    for (const key of from.texts()) this.index.set(key, this.index.size)
    this.changes.push(...from.numbers(this.index.size))
    for (let file = 0; file < this.index.size; file++) this.broke.push(new Map())
    const triples = from.numbers()
    for (let at = 0; at + 2 < triples.length; at += 3) {
      const [file = NaN, test = NaN, k = NaN] = triples.subarray(at, at + 3)
      const of = this.broke[file]
      if (of === undefined || !Number.isInteger(test) || test < 0 || test >= tests || !(k > 0))
        throw new DamagedState('a pair of file and test is out of range')
      of.set(test, k)
      this.pairs++
    }
  }
}

/** The files and their directories, each once; none for too large a change. */
function keysOf(files: readonly string[] | undefined): string[] {
  if (files === undefined || files.length > MAX_FILES) return []
  const keys = new Set(files)
  for (const file of files) {
    const slash = file.lastIndexOf('/')
    if (slash > 0) keys.add(file.slice(0, slash + 1))
  }
  return [...keys]
}
