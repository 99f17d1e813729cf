export type DatasetStatus = 'verified' | 'mismatch' | 'missing' | 'no_checksum' | 'updated' | 'error'

/** What changed in a directory against its recorded listing; lists may be cut, counts are not. */
export interface DatasetChanges {
  counts: { added: number; removed: number; changed: number; renamed: number }
  added: string[]
  removed: string[]
  changed: string[]
  /** Old name, new name; same content. */
  renamed: [from: string, to: string][]
}

export interface DatasetResult {
  name: string
  /** As the contract has it. */
  path: string
  status: DatasetStatus
  algorithm: 'sha256' | 'sha512' | 'sha1' | 'md5' | null
  expected: string | null
  actual: string | null
  size_bytes: number | null
  /** Number of files: 1 for a file, more for a directory. */
  files: number | null
  /** What was really checked, in words: `sha256`, `row count`, `age` ... */
  verified: string[]
  /** True when this dataset blocks the gate. */
  blocking: boolean
  /** Why it is not verified; absent when it is. */
  message?: string
  /** What to do about it, where the message does not say so itself. */
  remedy?: string
  /** Only where a mismatch could be compared with a recorded listing. */
  changes?: DatasetChanges
  /** 1-based line of the dataset in its contract. */
  contract_line?: number
  /** The data file with the first bad row, relative to the repository. */
  file?: string
  /** 1-based line of that row, where the format has lines. */
  line?: number
}

/** The run that checked: parts of two runs make no whole. */
export interface OfRun {
  git_sha: string
  ci_run_id: string
}

export interface DatasetFacts {
  passed: boolean
  contract: string
  datasets: DatasetResult[]
  errors: string[]
  warnings: string[]
  /** Set when only a part of the contract was checked; `merge` needs all `total` parts. */
  shard?: { index: number; total: number; datasets_total: number; contract_sha256: string } & Partial<OfRun>
}
