import { existsSync } from 'node:fs'
import path from 'node:path'
import { LetterCase } from './letter-case.js'

/**
 * One spelling of a path: forward slashes, no `./`, no `a/../`, a lower-case drive letter, no `file://`.
 * Whether it is absolute stays as it was.
 */
export function plainPath(p: string): string {
  const slashes = p.replace(/^file:\/\//, '').replaceAll('\\', '/')
  const normal = path.posix.normalize(slashes)
  return normal.replace(/^\/?([A-Za-z]):(?=\/)/, (_, drive: string) => `${drive.toLowerCase()}:`)
}

export function isAbsolutePath(p: string): boolean {
  return p.startsWith('/') || /^[a-z]:\//i.test(p)
}

/** Joined and plain; an absolute `p` stays itself. */
export function joinPlain(base: string, p: string): string {
  const plain = plainPath(p)
  return isAbsolutePath(plain) ? plain : plainPath(path.posix.join(plainPath(base), plain))
}

/** So many paths of a report, evenly spread, tell where it was written; more would only touch the disk more often. */
const MAX_VOTES = 1000

/**
 * Gives the source files of several reports one name each, so that the same file counts once although one report
 * was written in `/home/runner/work/app` and another in `D:\a\app`.
 *
 * Within a report every path keeps its own identity: only one leading directory is replaced, for all paths below
 * it, so two files of a report can never become one. That directory is the one whose removal makes the most paths
 * name a file of the repository, or else a file of an earlier report. When two directories are equally good the
 * case is not clear, and the paths stay as they are.
 */
export class PathJoiner {
  private readonly root: string
  /** The directory that the last path stood in: tried first, since most paths of a report share it. */
  private checkout = ''
  /** Names given so far, by their last segment. */
  private readonly known = new Map<string, Set<string>>()
  /** The same names by their lower case. */
  private readonly folded = new Map<string, Set<string>>()
  /** The lower-case names, by their last segment. */
  private readonly lowered = new Map<string, Set<string>>()
  private readonly letterCase: LetterCase

  constructor(
    root: string,
    private readonly exists: (relative: string) => boolean = (p) => existsSync(path.join(root, p))
  ) {
    this.root = plainPath(path.resolve(root))
    this.letterCase = new LetterCase(root)
  }

  /** One name for each path of one report, in the same order. Reports with relative paths go first. */
  join(paths: readonly string[]): string[] {
    const plain = paths.map((p) => this.insideRoot(plainPath(p)))
    const [from, to] = this.rebase(plain) ?? []
    const named = this.spelled(
      plain.map((p) => (from !== undefined && p.startsWith(from) ? `${to}${p.slice(from.length)}` : p))
    )
    for (const p of named) {
      const lower = p.toLowerCase()
      addTo(this.known, path.posix.basename(p), p)
      addTo(this.folded, lower, p)
      addTo(this.lowered, path.posix.basename(lower), lower)
    }
    return named
  }

  /**
   * Names that differ from one file of the repository, or else from one name of an earlier report, in the case of
   * letters alone become that name; never two of one report.
   */
  private spelled(paths: string[]): string[] {
    const taken = new Set(paths)
    return paths.map((p) => {
      if (isAbsolutePath(p)) return p
      const own = this.letterCase.onDisk(p) ?? this.knownAs(p)
      if (own === undefined || taken.has(own)) return p
      taken.add(own)
      return own
    })
  }

  /** The only earlier name that equals `p` but for case; `p` itself where it is one. */
  private knownAs(p: string): string | undefined {
    const lower = p.toLowerCase()
    const same = this.folded.get(lower)
    return same === undefined || same.has(p) ? p : same.size === 1 ? [...same][0] : undefined
  }

  private insideRoot(p: string): string {
    return p.startsWith(`${this.root}/`) ? p.slice(this.root.length + 1) : p
  }

  /** The leading directory to replace, and with what; both end in a slash or are empty. */
  private rebase(paths: readonly string[]): [string, string] | undefined {
    const foreign = paths.filter(isAbsolutePath)
    if (foreign.length === 0) return undefined
    return (
      this.mostVoted(foreign, (p) => this.inRepository(p)) ??
      this.mostVoted(foreign, (p) => this.inReports(p, this.known)) ??
      // A file system that does not tell letters apart may have written it.
      this.mostVoted(foreign, (p) => this.inOtherCase(p)) ??
      this.mostVoted(foreign, (p) => this.inReports(p.toLowerCase(), this.lowered, p))
    )
  }

  private mostVoted(
    paths: readonly string[],
    vote: (p: string) => [string, string] | undefined
  ): [string, string] | undefined {
    const votes = new Map<string, number>()
    const step = Math.ceil(paths.length / MAX_VOTES)
    for (let i = 0; i < paths.length; i += step) {
      const pair = vote(paths[i] ?? '')
      if (pair === undefined) continue
      const key = pair.join('\0')
      votes.set(key, (votes.get(key) ?? 0) + 1)
    }
    const [first, second] = [...votes].sort(([, a], [, b]) => b - a)
    if (first === undefined || first[1] === second?.[1]) return undefined
    const [from = '', to = ''] = first[0].split('\0')
    return [from, to]
  }

  /** The longest tail of `p` that is a file of the repository. */
  private inRepository(p: string): [string, string] | undefined {
    const { checkout } = this
    if (checkout !== '' && p.startsWith(checkout) && this.exists(p.slice(checkout.length))) return [checkout, '']
    for (let slash = p.indexOf('/'); slash !== -1; slash = p.indexOf('/', slash + 1)) {
      if (!this.exists(p.slice(slash + 1))) continue
      this.checkout = p.slice(0, slash + 1)
      return [this.checkout, '']
    }
    return undefined
  }

  /** The longest tail of `p` that is a file of the repository but for the case of letters. */
  private inOtherCase(p: string): [string, string] | undefined {
    for (let slash = p.indexOf('/'); slash !== -1; slash = p.indexOf('/', slash + 1))
      if (this.letterCase.onDisk(p.slice(slash + 1)) !== undefined) return [p.slice(0, slash + 1), '']
    return undefined
  }

  /**
   * The earlier name that shares the longest tail with `p`, if it is the only one that does.
   * @param known names by their last segment, spelled like `p`. @param written `p` as its report spells it
   */
  private inReports(
    p: string,
    known: ReadonlyMap<string, ReadonlySet<string>>,
    written = p
  ): [string, string] | undefined {
    // A few letters of Unicode have a longer lower case.
    if (p.length !== written.length) return undefined
    let best = 0
    let found: string | undefined
    for (const name of known.get(path.posix.basename(p)) ?? []) {
      const length = sharedTail(p, name)
      if (length === best) found = undefined
      if (length > best) [best, found] = [length, name]
    }
    if (found === undefined) return undefined
    // A file name alone (`__init__.py`) says little: two segments, or all that the earlier name has.
    if (best !== found.length && !p.slice(p.length - best).includes('/')) return undefined
    return [written.slice(0, p.length - best), found.slice(0, found.length - best)]
  }
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const same = map.get(key)
  if (same === undefined) map.set(key, new Set([value]))
  else same.add(value)
}

/** Length of the common tail of whole segments. */
function sharedTail(a: string, b: string): number {
  const as = a.split('/')
  const bs = b.split('/')
  let length = 0
  let n = 1
  for (; n <= Math.min(as.length, bs.length) && as.at(-n) === bs.at(-n); n++) {
    length += (as.at(-n) ?? '').length + (n > 1 ? 1 : 0)
  }
  return length
}
