import type { Evidence } from '../lib/evidence.js'
import type { BuildComparison } from '../builds/types.js'
import type { CalibrationFacts } from '../calibration/types.js'
import type { CoverageFacts } from '../coverage/types.js'
import type { DatasetFacts } from '../datasets/types.js'
import type { BacktestFacts, EigFacts, ShiftFacts, UncertaintyFacts } from '../eig/types.js'
import type { LegFacts } from '../legs/types.js'
import type { SettingView } from '../settings/types.js'
import type { TestFacts } from '../test-results/types.js'

export type { SettingView }

export const GATE_NAMES = [
  'coverage',
  'ece',
  'brier',
  'mce',
  'entropy-delta',
  'min-eig',
  'detection-rate',
  'builds',
  'datasets'
] as const
export type TableGate = (typeof GATE_NAMES)[number]

/** Gates that are there only when their setting is given; listed after the gate that they are about. */
export type OptionalGate = `coverage:${string}` | 'coverage-drop' | 'patch-coverage' | 'tests' | 'regressions'

/** `legs` is there only where the results of several jobs are merged; listed first. */
export type GateName = TableGate | OptionalGate | 'legs'

export type Verdict = 'pass' | 'fail' | 'warn' | 'not-evaluated'

export interface GateResult {
  name: GateName
  verdict: Verdict
  /** null when it was not measured. */
  value: number | string | null
  threshold: number | string | null
  comparison: '>=' | '<=' | '=='
  /** One sentence: what was found, or what was looked for and where. */
  message: string
  /** The evidence the value comes from. */
  source: string
  /** What to do; present on fail and warn. */
  remedy?: string
  interval?: [number, number]
  sample_size?: number
  /** True when the gate was asked for, by `gates`, a threshold or a file. */
  required: boolean
}

/** Everything that was measured, or why it was not. */
export interface Facts {
  datasets: Evidence<DatasetFacts>
  coverage: Evidence<CoverageFacts>
  tests: Evidence<TestFacts>
  calibration: Evidence<{
    ece?: number
    mce?: number
    brier_score?: number
    facts?: CalibrationFacts
    /** True where the failure predictor's own predictions stand in for those of a model. */
    of_predictor?: boolean
    /** `mce` is over bins of at least so many predictions; absent where it is over all. */
    mce_least?: number
  }>
  uncertainty: Evidence<Partial<UncertaintyFacts>>
  eig: Evidence<{ avg_eig_bits?: number; facts?: EigFacts }>
  backtest: Evidence<BacktestFacts>
  builds: Evidence<BuildComparison>
  /** Where this run was compared with its own history. */
  shifts?: Evidence<ShiftFacts>
  /** Only where the results of several jobs are merged. */
  legs?: LegFacts
}

export interface RunInfo {
  /** RFC 3339. */
  timestamp: string
  git_sha: string
  /** What people call the commit: the head of a pull request, where git_sha is its merge commit. */
  head_sha: string
  git_branch: string
  base_branch: string | null
  ci_run_id: string
  run_attempt: number
  job: string
  repository: string | null
  event: string | null
  tool_version: string
}

/** The one value that every publication renders. */
export interface Assessment {
  schema: 'provenance-gates/assessment/v1'
  /** incomplete: no gate failed, but none, or not all that were asked for, could be evaluated; cancelled: cut off. */
  result: 'passed' | 'failed' | 'incomplete' | 'cancelled'
  gates: GateResult[]
  run: RunInfo
  facts: Facts
  settings: SettingView[]
  warnings: string[]
  /** True when any evidence is made up by `mock`. */
  mock: boolean
}
