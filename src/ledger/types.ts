/**
 * One line of evidence/runs/YYYY-MM.jsonl. A value that was not measured is absent, not 0. `hash` is the SHA-256
 * of the record without `hash` in RFC 8785 canonical JSON; `prev` the hash of the record before it.
 */
export interface RunRecord {
  timestamp: string
  git_sha: string
  git_branch: string
  ci_run_id: string
  run_attempt: number
  job: string
  gates_passed: boolean
  gates: Record<string, { verdict: string; value?: number | string; threshold?: number | string }>
  selector_metrics?: {
    coverage_pct?: number
    tests_selected?: number
    tests_total?: number
    avg_eig_bits?: number
    detection_rate?: number
    time_saved_sec?: number
    cost_saved_usd?: number
  }
  calibration?: { ece: number; mce: number; brier_score: number; n_samples: number; n_bins: number }
  uncertainty?: { entropy_before: number; entropy_after: number; entropy_delta: number }
  provenance?: {
    reproducibility_status?: string
    first_hash?: string
    second_hash?: string
    datasets?: Record<string, string>
  }
  mock?: boolean
  prev: string | null
  hash: string
}

/** The newest entry of experiments/ledger by timestamp; what a key does not give is undefined. */
export interface LedgerEntry {
  timestamp: string | null
  file: string
  line: number
  git_sha: string | null
  /** True for lines that `run` itself wrote: they are history, not evidence for the next run. */
  written_by_run: boolean
  ece?: number
  mce?: number
  brier_score?: number
  entropy_before?: number
  entropy_after?: number
  avg_eig_bits?: number
}

/** evidence/summary/rollup.json, the seed's keys and ours. */
export interface Rollup {
  total_runs: number
  runs_on_record: number
  avg_coverage: number
  avg_ece: number
  avg_brier: number
  build_reproducibility_rate: number
  pass_rate: number
  time_range: { first: string | null; last: string | null }
  /** Lines that are no record, each with file, line and reason. */
  bad_lines: { file: string; line: number; reason: string }[]
  unchained_records: number
}
