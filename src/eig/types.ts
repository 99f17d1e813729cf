/** One test of one CI run in a history. */
export interface HistoryTest {
  name: string | null
  suite: string | null
  domain: string | null
  duration_sec: number | null
  cost_usd: number | null
  /** null where the line gives none. */
  result: 'pass' | 'fail' | 'error' | 'skip' | null
  model_uncertainty: number | null
  entropy_before: number | null
  entropy_after: number | null
}

export interface HistoryRun {
  commit: string | null
  run_id: string | null
  timestamp: string | null
  tests: HistoryTest[]
  /** 1-based line of the file. */
  line: number
  /** Set by `mock`; carried through to every report. */
  mock: boolean
}

/** One line of artifact/eig_rankings.json, most bits first; the seed's field names. */
export interface EigRanking {
  name: string | null
  suite: string | null
  domain: string | null
  eig_bits: number
  eig_per_dollar: number | null
  eig_per_sec: number | null
  cost_usd: number
  duration_sec: number | null
  model_uncertainty: number | null
  result: string | null
  entropy_before: number | null
  entropy_after: number | null
  /** Where the bits come from. */
  method: 'entropy' | 'model_uncertainty' | 'wilson' | 'adaptive'
  /** Predicted probability of failure; null for method entropy. */
  p_fail: number | null
  /** Earlier runs in which this test was observed. */
  observations: number
}

export interface Budgets {
  sec: number
  usd: number
  /** Where they come from: settings, or half of the suite. */
  origin: 'given' | 'half-of-suite'
}

export interface SelectionDecision {
  name: string | null
  selected: boolean
  reason: string
}

/** artifact/selected_tests.json */
export interface Selection {
  selected: (string | null)[]
  stats: {
    selected: number
    total: number
    mode: string
    eig_total: number
    cost_total: number
    time_total: number
    budget_sec: number
    budget_usd: number
    utilization_time: number
    utilization_cost: number
    /** Upper bound of the bits any set could have, and how far ours is from it (0 = proven optimum). */
    eig_bound: number
    gap: number
    time_saved_sec: number
    cost_saved_usd: number
  }
  tests: EigRanking[]
  decisions: SelectionDecision[]
}

/** How selection would have done on the history, each run predicted from earlier ones only. */
export interface BacktestFacts {
  cycles: number
  failing_cycles: number
  budget_fraction: number
  napfd: number
  napfd_at_budget: number
  detection_rate: { micro: number; macro: number }
  regression_detection_rate: number | null
  ece: number
  brier: number
  baselines: Record<
    'random' | 'shortest_first' | 'reference' | 'optimal',
    { napfd: number; detection_rate: number }
  >
}

/** Mean predictive entropy per test, bits, before and after this run's results are learned. */
export interface UncertaintyFacts {
  entropy_before: number
  entropy_after: number
  tests: number
}

/** What the epistemic gates and the report need of a run. */
export interface EigFacts {
  rankings: EigRanking[]
  selection: Selection
  /** Mean bits of the selected tests; null when none is selected. */
  avg_eig_bits: number | null
  predictor: string
  mock: boolean
  warnings: string[]
}
