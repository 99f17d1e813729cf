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

export interface BuildDifference {
  /** Inner paths after `!/`: `outer.tar.gz!/inner.zip!/stamp.txt`. */
  path: string
  kind: 'content' | 'only_in_first' | 'only_in_second' | 'mode' | 'symlink' | 'type' | 'metadata'
  cause: string
  detail: string
  remedy?: string
}

export interface Variation {
  name: string
  effective: boolean
  reason: string
}

/** evidence/builds/comparison.json */
export interface BuildComparison {
  schema: 'provenance-gates/build-comparison/v1'
  status: BuildStatus
  cause: string | null
  /** Why nothing was compared, with the last lines of the build's output; absent otherwise. */
  reason?: string
  normalisations: string[]
  builds: BuildRecord[]
  differences: BuildDifference[]
  /** How many differences are not listed. */
  differences_omitted: number
  variations: Variation[]
  command: string
  outputs: string[]
  git_sha: string | null
}
