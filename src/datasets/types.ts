export type DatasetStatus = 'verified' | 'mismatch' | 'missing' | 'no_checksum' | 'updated' | 'error'

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
  /** Why it is not verified, and what to do; absent when it is. */
  message?: string
}

export interface DatasetFacts {
  passed: boolean
  contract: string
  datasets: DatasetResult[]
  errors: string[]
  warnings: string[]
}
