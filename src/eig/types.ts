import type { CalibrationFacts, Interval } from '../calibration/types.js'

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
  /** Carried through to the rankings as given; only present where the line has them. */
  failure_type?: string
  metrics?: Record<string, unknown>
}

export interface HistoryRun {
  commit: string | null
  run_id: string | null
  timestamp: string | null
  tests: HistoryTest[]
  /** 1-based line of the file; 0 where it was read from its end. */
  line: number
  /** Set by `mock`; carried through to every report. */
  mock: boolean
  /** Files that changed since the run before; only present where the line has them. */
  changed_files?: string[]
  /** Byte of the (unpacked) file at which the line starts. */
  start?: number
}

/** One line of artifact/eig_rankings.json, most bits first; the seed's field names. */
export interface EigRanking {
  name: string | null
  suite: string | null
  domain: string | null
  eig_bits: number
  /** Bits / cost; null where the cost is 0 or unknown, since no finite price exists. */
  eig_per_dollar: number | null
  /** Bits / duration; null where the duration is 0 or unknown. */
  eig_per_sec: number | null
  /** As given, else duration * hourly price; null where both are unknown. */
  cost_usd: number | null
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
  /** What p_fail is made of, by name; see docs/selection.md. Only where it was asked for. */
  parts?: Record<string, number>
  /** It failed when it was last observed; absent in rankings of older writers. */
  last_failed?: boolean
  failure_type?: string
  metrics?: Record<string, unknown>
}

export type Objective = 'eig' | 'failures' | 'regressions'

export interface Budgets {
  sec: number
  usd: number
  /** Where they come from: settings, or half of the suite; small suites without budgets are not halved. */
  origin: 'given' | 'half-of-suite' | 'small-suite'
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
    /** knapsack: most bits under the budgets; density: most chance of a failure per second; fallback: small suite without budgets. */
    mode: 'knapsack' | 'density' | 'fallback'
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
  /** Share of each run's real time; where seconds bind, the mean over the runs of what they come to. */
  budget_fraction: number
  /** Seconds for each run; absent where the budget is a share alone. */
  budget_sec?: number
  napfd: number
  napfd_at_budget: number
  detection_rate: { micro: number; macro: number }
  regression_detection_rate: number | null
  /** Of the predictions stored before each run's outcomes were known. */
  ece: number
  mce: number
  brier: number
  /** The same with bins and intervals; absent where only the verdict was wanted. */
  calibration?: CalibrationFacts
  /** Mean log loss of the same predictions, nats. */
  log_loss?: number
  /** 95 % bootstrap interval over runs of the micro detection rate. */
  detection_rate_ci?: Interval
  /** Share of all failures found within a share of each run's time, in steps of 5 %. */
  curve?: { fraction: number; selection: number; random: number; optimal: number }[]
  /** MCE over bins of at least `least` predictions, how many such bins, and the predictions in the others. */
  mce_filled?: { mce: number; least: number; bins: number; left_out: number }
  /** Failures in all failing runs; those that are new or passed last time. */
  failures?: number
  regressions?: number
  /** APFD with time in place of ranks (Elbaum et al. 2001, equal severities). */
  apfdc?: number
  /** Mean share of a failing run's time that is left when its last failure has been found. */
  time_saved_at_full_detection?: number
  /** Absent where only the verdict was wanted. */
  baselines?: Record<BaselineName, BaselineFacts>
  /** This selection minus the reference rule, mean over failing runs, with a 95 % bootstrap interval over runs. */
  difference_to_reference?: Record<'napfd' | 'detection_rate', { value: number; ci: Interval }>
  predictor?: string
  objective?: Objective
  mock?: boolean
  warnings?: string[]
}

/** An order that selection is compared with; the figures are those of BacktestFacts. */
export interface BaselineFacts {
  napfd: number
  /** Micro: all detected / all failures. */
  detection_rate: number
  detection_rate_macro?: number
  regression_detection_rate?: number | null
  napfd_at_budget?: number
  apfdc?: number
  time_saved_at_full_detection?: number
}

export type BaselineName = 'random' | 'shortest_first' | 'recently_failed' | 'reference' | 'optimal'

/** Mean predictive entropy per test, bits, before and after this run's results are learned. */
export interface UncertaintyFacts {
  entropy_before: number
  entropy_after: number
  tests: number
}

/** A value of this run that is worse than its own history leads one to expect; see `detectShifts`. */
export interface WorseShift {
  /** Of a duration the test's; it may hold its suite. */
  name: string
  kind: 'metric' | 'duration'
  unit: '' | '%' | 'bits' | 's'
  value: number
  /** Of the earlier values, and how many there are. */
  median: number
  observations: number
  /** value - median, and that as a share of the median; null where the median is 0. */
  change: number
  change_share: number | null
  /** change in robust standard deviations; null where the history never varied. */
  deviations: number | null
}

/** What shifted for the worse in this run. */
export interface ShiftFacts {
  /** Metrics first, then the largest in deviations; at most 200. */
  shifts: WorseShift[]
  metrics: number
  durations: number
  /** How many metrics and tests had enough of a history to be judged. */
  judged: { metrics: number; tests: number }
  /** What could not be compared, and why. */
  notes: string[]
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
