import type { HashAlgorithm } from '../lib/hash.js'
import type { ColumnContract } from './columns.js'

/** One dataset as its contract wants it, whatever file the contract was written in. */
export interface DatasetContract {
  name: string
  /** 1-based line of its name in the contract. */
  line: number
  /** Relative to the repository root; may be a file, a directory or a glob. */
  path: string
  algorithm: HashAlgorithm
  /**
   * How content becomes a checksum. `plain`: digest of a file, or of the `sha256sum` lines of a directory. `dvc`: MD5 of
   * a file, or of DVC's manifest of a directory. `dvc-text`: the same before DVC 3, with CRLF read as LF in text files.
   */
  digest: 'plain' | 'dvc' | 'dvc-text'
  /** As written, without a `sha256:` prefix and in lower case; null when there is none. */
  checksum: string | null
  /** Who recorded the checksum, where it is not the contract itself. */
  origin?: 'DVC' | 'Git LFS'
  /** A file of `sha256sum` lines that says what the directory held; relative to the root. */
  listing: string | null
  row_count: number | null
  /** Megabytes and how many decimals were written, which says how far they may be off. */
  size_mb: { value: number; decimals: number } | null
  /** Exact. */
  size_bytes: number | null
  /** Files of a directory, exact. */
  file_count: number | null
  max_age_days: number | null
  retention_days: number | null
  /** When the data were made; where absent, age is that of the file. */
  last_updated: Date | null
  /** False when a CSV has no header line; default true. */
  header: boolean
  /** What separates the fields of a CSV; absent where it is told from the first line. */
  delimiter?: string
  columns: ColumnContract[]
}

/** A contract that asks for nothing yet. */
export function emptyContract(name: string, line: number, path: string): DatasetContract {
  return {
    name,
    line,
    path,
    algorithm: 'sha256',
    digest: 'plain',
    checksum: null,
    listing: null,
    row_count: null,
    size_mb: null,
    size_bytes: null,
    file_count: null,
    max_age_days: null,
    retention_days: null,
    last_updated: null,
    header: true,
    columns: []
  }
}
