/**
 * One line of evidence/runs/YYYY-MM.jsonl. A value that was not measured is absent, not 0. `hash` is the SHA-256
 * of the record without `hash` in RFC 8785 canonical JSON; `prev` the hash of the record before it.
 */
export interface RunRecord {
  timestamp: string
  git_sha: string
  git_branch: string
  /** Only of a pull request, whose head branch may have any name: such a record is none of the branch it names. */
  base_branch?: string
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
  calibration?: { ece?: number; mce?: number; brier_score?: number; n_samples?: number; n_bins?: number }
  /** `entropy_delta` is |after - before|, as the gate judges it. */
  uncertainty?: { entropy_before?: number; entropy_after?: number; entropy_delta?: number }
  /** Counts of test cases. */
  tests?: {
    total?: number
    passed?: number
    failed?: number
    errors?: number
    skipped?: number
    flaky?: number
  }
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

/** One run as the table and the trends show it, newest first; null is "not measured". */
export interface RunRow {
  /** As the record has it. */
  timestamp: string | null
  git_sha: string | null
  coverage_pct: number | null
  ece: number | null
  brier_score: number | null
  reproducibility_status: string | null
  /** Null where the record does not say: such a run counts as not passed. */
  gates_passed: boolean | null
}

/**
 * evidence/summary/rollup.json, the seed's keys and ours. An average over no value at all is 0, as the seed's readers
 * expect; `measured` says how many values each average stands on, so that such a 0 can be told from a true one.
 */
export interface Rollup {
  /** Runs that these numbers cover: the last N. */
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
  /** Records on file without `prev` and `hash`, by older writers. */
  unchained_records: number
  /** Where the hash chain is broken, and which of the runs shown were altered; they are summed up all the same. */
  broken_chain: { file: string; line: number; reason: string }[]
  /** How many of the runs shown have each value. */
  measured: { coverage: number; ece: number; brier: number; builds: number; gates: number }
}
