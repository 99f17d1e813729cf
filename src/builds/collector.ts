import type { Cause } from './causes/types.js'
import { remedyFor } from './causes/remedies.js'
import { DerivedDigests } from './derived-digests.js'
import type { Normalisation } from './containers/types.js'
import type { Source } from './source.js'
import type { BuildDifference, BuildStatus } from './types.js'

/** More differences than this are counted, not listed. */
const MAX_LISTED = 500

export type NewDifference = Omit<BuildDifference, 'remedy' | 'cause'> & { cause: Cause; format?: string }

/** Gathers what a comparison finds and says in the end what it comes to. */
export class Collector {
  readonly differences: BuildDifference[] = []
  readonly normalisations = new Set<string>()
  omitted = 0
  /** Everything found so far, listed or not. */
  found = 0
  private readonly derived = new DerivedDigests()
  private readonly contents = new Map<Cause, number>()
  private readonly metadata = new Map<Cause, number>()

  constructor(private readonly ignored: (path: string) => boolean = () => false) {}

  /** A difference of contents: what was built is not the same. */
  add(difference: NewDifference): void {
    this.record(difference, this.contents)
  }

  /** A difference that can be set aside, and what has to be normalised for it. */
  addMetadata(difference: NewDifference, normalisations: readonly Normalisation[]): void {
    if (this.record(difference, this.metadata)) for (const n of normalisations) this.normalisations.add(n)
  }

  /** Two contents differ: where their digests turn up in another output, that one differs because of them. */
  noteContents(path: string, first: Source, second: Source): void {
    this.derived.note(path, first, second)
  }

  /** One output has two names: where the parts that differ turn up in another output, that one differs because of it. */
  noteName(path: string, first: string, second: string): void {
    this.derived.noteName(path, first, second)
  }

  /** A file of checksums shows what looks random and is not: its cause is that of the file it lists. */
  private resolveDigests(): void {
    for (const difference of this.differences) {
      const derived = difference.cause === 'random' ? this.derived.find(difference) : null
      if (derived === null) continue
      const source = this.differences.find(
        (d) => d !== difference && d.path === derived.path && d.cause !== 'random'
      )
      if (source === undefined) continue
      const cause = source.cause as Cause
      for (const [key, change] of [
        ['random', -1],
        [cause, 1]
      ] as const) {
        const count = (this.contents.get(key) ?? 0) + change
        if (count > 0) this.contents.set(key, count)
        else this.contents.delete(key)
      }
      difference.cause = cause
      difference.detail = `holds ${derived.what} of ${source.path}, which differs`
      difference.remedy = `mend ${source.path}: this follows from it`
    }
  }

  private record(difference: NewDifference, tally: Map<Cause, number>): boolean {
    this.found++
    if (this.ignored(difference.path)) {
      this.normalisations.add('build-ignore')
      return false
    }
    const { format, ...rest } = difference
    tally.set(rest.cause, (tally.get(rest.cause) ?? 0) + 1)
    if (this.differences.length < MAX_LISTED)
      this.differences.push({ ...rest, remedy: remedyFor(rest.cause, format) })
    else this.omitted++
    return true
  }

  /** The most frequent cause of the gravest kind; what could not be explained counts last. */
  verdict(): { status: BuildStatus; cause: Cause | null } {
    this.resolveDigests()
    const tally = this.contents.size > 0 ? this.contents : this.metadata
    const ranked = [...tally].sort(
      ([a, x], [b, y]) => Number(a === 'unknown') - Number(b === 'unknown') || y - x
    )
    const cause = ranked[0]?.[0] ?? null
    // A FIFO cannot be compared: that says nothing about the two builds.
    if (this.contents.size === 1 && cause === 'not_comparable') return { status: 'not_tested', cause }
    if (this.contents.size > 0) return { status: 'diverged', cause }
    return { status: this.found > 0 ? 'functional_identical' : 'bit_identical', cause }
  }
}
