import type { Assessment } from './gates/types.js'
import { buildRecord } from './ledger/record.js'
import type { RunRecordDraft } from './ledger/record.js'
import type { EntryInput } from './ledger/entries.js'
import type { TestFacts } from './test-results/types.js'

/** The run record of an assessment; what was not measured is left out. */
export function recordOf({
  run,
  facts,
  gates,
  result,
  mock
}: Pick<Assessment, 'run' | 'facts' | 'gates' | 'result' | 'mock'>): RunRecordDraft {
  const { coverage, eig, backtest, uncertainty, builds, datasets, tests } = facts
  const stats = eig.state === 'found' ? eig.value.facts?.selection.stats : undefined
  const calibration = facts.calibration.state === 'found' ? facts.calibration.value.facts : undefined
  const comparison = builds.state === 'found' ? builds.value : undefined
  return buildRecord({
    run,
    gates_passed: result === 'passed',
    gates,
    selector_metrics: {
      coverage_pct: coverage.state === 'found' ? coverage.value.percent : null,
      tests_selected: stats?.selected,
      tests_total: stats?.total,
      avg_eig_bits: eig.state === 'found' ? eig.value.avg_eig_bits : null,
      detection_rate: backtest.state === 'found' ? backtest.value.detection_rate.micro : null,
      time_saved_sec: stats?.time_saved_sec,
      cost_saved_usd: stats?.cost_saved_usd
    },
    ...(calibration !== undefined && {
      calibration: {
        ece: calibration.ece,
        mce: calibration.mce,
        brier_score: calibration.brier_score,
        n_samples: calibration.n_samples,
        n_bins: calibration.n_bins
      }
    }),
    uncertainty: uncertainty.state === 'found' ? uncertainty.value : {},
    ...(tests.state === 'found' && { tests: countsOf(tests.value) }),
    provenance: {
      reproducibility_status: comparison?.status,
      first_hash: comparison?.builds[0]?.hash,
      second_hash: comparison?.builds[1]?.hash,
      datasets:
        datasets.state === 'found' && datasets.value.datasets.length > 0
          ? Object.fromEntries(datasets.value.datasets.map((d) => [d.name, d.status]))
          : null
    },
    ...(mock && { mock })
  })
}

function countsOf({
  total,
  passed,
  failed,
  errors,
  skipped,
  flaky
}: TestFacts): NonNullable<RunRecordDraft['tests']> {
  return { total, passed, failed, errors, skipped, flaky }
}

/** The experiment ledger's entry of an assessment; undefined when nothing that belongs there was measured. */
export function ledgerEntryOf({ run, facts, mock }: Assessment): EntryInput | undefined {
  const calibration = facts.calibration.state === 'found' ? facts.calibration.value : {}
  const uncertainty = facts.uncertainty.state === 'found' ? facts.uncertainty.value : {}
  const eig = facts.eig.state === 'found' ? facts.eig.value : {}
  const measured = {
    ece: calibration.ece,
    mce: calibration.mce,
    brier_score: calibration.brier_score,
    entropy_before: uncertainty.entropy_before,
    entropy_after: uncertainty.entropy_after,
    avg_eig_bits: eig.avg_eig_bits
  }
  if (Object.values(measured).every((v) => v === undefined)) return undefined
  return {
    timestamp: run.timestamp,
    git_sha: run.git_sha,
    ci_run_id: run.ci_run_id,
    ...(mock && { mock }),
    ...measured
  }
}
