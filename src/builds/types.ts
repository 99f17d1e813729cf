export type BuildStatus = 'bit_identical' | 'functional_identical' | 'diverged' | 'not_tested'

export interface BuildRecord {
  /** NAR SHA-256 of the outputs, `sha256-<base64>`. */
  hash: string
  /** SHA-256 over the permission bits, hex. */
  modes: string
  files: number
  bytes: number
  seconds: number
}

export type DifferenceKind =
  'content' | 'only_in_first' | 'only_in_second' | 'mode' | 'symlink' | 'type' | 'metadata'

export interface BuildDifference {
  /** Inner paths after `!/`: `outer.tar.gz!/inner.zip!/stamp.txt`. Bytes that are no text are written `\xNN`. */
  path: string
  kind: DifferenceKind
  cause: string
  detail: string
  remedy?: string
  /** First byte that differs, counted from 0 inside the innermost file. */
  offset?: number
  /** What stands there in each build: text as it is, binary as hex; at most 128 characters. */
  first?: string
  second?: string
}

export interface Variation {
  name: string
  effective: boolean
  reason: string
}

/** Differences that `build-ignore` took out of the verdict. */
export interface IgnoredDifferences {
  glob: string
  reason: string
  /** How many output files matched, in both builds together. */
  files: number
}

/** What building again with fewer variations has shown. */
export interface BuildExplanation {
  /** False when time was up or a rebuild failed; `reason` says which. */
  finished: boolean
  reason?: string
  /** Double builds that were made for it. */
  rebuilds: number
  /** `variations` bring these paths out: one, several only together, or none (they differ without any). */
  findings: { paths: string[]; variations: string[] }[]
}

/** evidence/builds/comparison.json */
export interface BuildComparison {
  schema: 'provenance-gates/build-comparison/v1'
  status: BuildStatus
  cause: string | null
  /** Why nothing was compared, with the last lines of the build's output; absent otherwise. */
  reason?: string
  /** What had to be set aside for members to be equal: mtime, order, owner, mode ... */
  normalisations: string[]
  builds: BuildRecord[]
  differences: BuildDifference[]
  /** How many differences are not listed. */
  differences_omitted: number
  variations: Variation[]
  command: string
  outputs: string[]
  git_sha: string | null
  /** What a reader should know beside the verdict: uncommitted changes that were not built, stale outputs ... */
  notes?: string[]
  ignored?: IgnoredDifferences[]
  explanation?: BuildExplanation
  /** Both versions of these differing files lie in first/ and second/ of the directory that was asked for. */
  kept?: { paths: string[]; omitted: number }
  /** Seconds since 1970 that both builds were given, if any. */
  source_date_epoch?: number
}
