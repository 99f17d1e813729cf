import type { Known } from '../known.js'

/** Why two contents differ, from the contents. */
export type Cause =
  | 'timestamp'
  | 'build_path'
  | 'archive_metadata'
  | 'locale'
  | 'umask'
  | 'file_order'
  | 'hash_seed'
  | 'random'
  | 'race'
  | 'symlink'
  | 'environment'
  | 'pyc_header'
  | 'line_endings'
  | 'mode'
  | 'missing_file'
  | 'file_type'
  | 'not_comparable'
  | 'unreadable'
  | 'unknown'

export interface Finding {
  cause: Cause
  /** What was found, one sentence without a final stop. */
  detail: string
  /** Offset of the first byte that matters, where it is not simply the first that differs. */
  offset?: number
  /** The two values that show it. */
  first?: string
  second?: string
}

/** Two contents that differ; whole, or a window around the first difference where they are large. */
export interface Pair {
  first: Buffer
  second: Buffer
  known: Known | undefined
}
