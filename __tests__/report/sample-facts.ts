import type { BuildComparison } from '../../src/builds/types.js'
import type { CalibrationFacts } from '../../src/calibration/types.js'
import type { DatasetResult } from '../../src/datasets/types.js'
import type { BacktestFacts, EigFacts, EigRanking } from '../../src/eig/types.js'
import type { TestCase } from '../../src/test-results/types.js'

/** Evidence of each kind for the sample assessments. */

export function calibration(): CalibrationFacts {
  const counts = [812, 301, 187, 122, 98, 85, 90, 101, 96, 108]
  return {
    n_samples: counts.reduce((a, b) => a + b, 0),
    n_bins: 10,
    strategy: 'uniform',
    kind: 'binary',
    ece: 0.0412,
    mce: 0.1103,
    brier_score: 0.0834,
    ci: { ece: [0.033, 0.052], mce: [0.08, 0.15], brier_score: [0.076, 0.091] },
    bins: counts.map((count, i) => {
      if (i === 5) return { lower: 0.5, upper: 0.6, count: 0, mean_predicted: null, observed: null }
      const middle = (i + 0.5) / 10
      return {
        lower: i / 10,
        upper: (i + 1) / 10,
        count,
        mean_predicted: middle - 0.01,
        observed: Math.min(1, Math.max(0, middle + (i % 3 === 0 ? -0.06 : 0.03)))
      }
    })
  }
}

export function ranking(
  i: number,
  name = `tests/test_module_${i % 37}.py::TestCase${i % 11}::test_case[${i}]`
): EigRanking {
  const p = 1 / (2 + i / 40)
  const bits = -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p))
  const duration_sec = 0.2 + (i % 17) * 0.31
  const cost_usd = (duration_sec * 0.48) / 3600
  return {
    name,
    suite: `suite-${i % 5}`,
    domain: 'ml',
    eig_bits: bits,
    eig_per_dollar: bits / cost_usd,
    eig_per_sec: bits / duration_sec,
    cost_usd,
    duration_sec,
    model_uncertainty: null,
    result: 'pass',
    entropy_before: null,
    entropy_after: null,
    method: 'adaptive',
    p_fail: p,
    observations: 60 - (i % 7)
  }
}

export function eig(n: number, names?: readonly string[]): EigFacts {
  const rankings = Array.from({ length: n }, (_, i) => ranking(i, names?.[i % names.length]))
  const selected = rankings.slice(0, Math.ceil(n / 2))
  return {
    rankings,
    selection: {
      selected: selected.map((t) => t.name),
      stats: {
        selected: selected.length,
        total: n,
        mode: 'knapsack',
        eig_total: selected.reduce((sum, t) => sum + t.eig_bits, 0),
        cost_total: 0.012,
        time_total: 91.4,
        budget_sec: 92,
        budget_usd: 0.0123,
        utilization_time: 0.9935,
        utilization_cost: 0.9756,
        eig_bound: 40,
        gap: 0,
        time_saved_sec: 92.6,
        cost_saved_usd: 0.0123
      },
      tests: selected,
      decisions: rankings.map((t, i) => ({
        name: t.name,
        selected: i < selected.length,
        reason: i < selected.length ? 'in the optimal set' : 'over the time budget'
      }))
    },
    avg_eig_bits: 0.3187,
    predictor: 'adaptive',
    mock: false,
    warnings: []
  }
}

export function backtest(): BacktestFacts {
  return {
    cycles: 200,
    failing_cycles: 74,
    budget_fraction: 0.5,
    napfd: 0.8912,
    napfd_at_budget: 0.8711,
    detection_rate: { micro: 0.9125, macro: 0.93 },
    regression_detection_rate: 0.81,
    ece: 0.03,
    mce: 0.11,
    brier: 0.05,
    calibration: calibration(),
    failures: 214,
    regressions: 97,
    baselines: {
      random: { napfd: 0.5, detection_rate: 0.52 },
      shortest_first: { napfd: 0.48, detection_rate: 0.66 },
      recently_failed: { napfd: 0.74, detection_rate: 0.8 },
      reference: { napfd: 0.71, detection_rate: 0.79 },
      optimal: { napfd: 0.99, detection_rate: 1 }
    },
    difference_to_reference: {
      napfd: { value: 0.1812, ci: [0.15, 0.21] },
      detection_rate: { value: 0.1225, ci: [0.08, 0.16] }
    }
  }
}

export function builds(status: 'bit_identical' | 'diverged', paths: readonly string[] = []): BuildComparison {
  const build = (hash: string): BuildComparison['builds'][number] => ({
    hash: `sha256-${hash}`,
    modes: '9f'.repeat(32),
    files: 412,
    bytes: 8_412_331,
    seconds: 21.4
  })
  return {
    schema: 'provenance-gates/build-comparison/v1',
    status,
    cause: status === 'diverged' ? 'timestamp' : null,
    normalisations: [],
    builds: [
      build('NJA1Ev1WJ5LpzOmhcEYgQyNLSTUqpqWVnDRbSMzbHOg='),
      build(
        status === 'diverged'
          ? 'qL0bC6Zr7Yk4r3h0xT4w0mQJr7d1o7Jc8d8yXnq0f3A='
          : 'NJA1Ev1WJ5LpzOmhcEYgQyNLSTUqpqWVnDRbSMzbHOg='
      )
    ],
    differences: paths.map((path) => ({
      path,
      kind: 'content',
      cause: 'timestamp',
      detail: 'holds 2026-11-22T19:00:00Z and 2027-12-27T19:00:02Z',
      remedy: 'set SOURCE_DATE_EPOCH'
    })),
    differences_omitted: 0,
    variations: [
      { name: 'build-path', effective: true, reason: 'other directory name and length' },
      { name: 'timezone', effective: true, reason: 'UTC-12 and UTC+14' },
      { name: 'locale', effective: false, reason: 'only C.UTF-8 is installed' }
    ],
    command: 'make dist',
    outputs: ['out/'],
    git_sha: 'abc1234def5678900000000000000000000000ff'
  }
}

export function dataset(
  name: string,
  status: DatasetResult['status'],
  path = `data/${name}.parquet`
): DatasetResult {
  const bad = status !== 'verified'
  return {
    name,
    path,
    status,
    algorithm: 'sha256',
    expected: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
    actual: bad
      ? 'fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9'
      : '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
    size_bytes: 18_446_221,
    files: 1,
    verified: ['sha256', 'row count'],
    blocking: bad,
    ...(bad && {
      message: 'the digest is not the one in the contract; restore the file or run validate --update'
    })
  }
}

/** As pytest writes it. */
const FAILURE = `    def test_row(rows):
>       assert len(rows) == 41, "<rows> & columns"
E       AssertionError: expected 41 rows, got 40
E       assert 40 == 41

tests/test_loader.py:11: AssertionError`

export function testCase(i: number, status: TestCase['status'], flaky = false, id?: string): TestCase {
  return {
    id: id ?? `tests/test_loader.py::test_row_${i}`,
    name: id ?? `test_row_${i}`,
    status,
    flaky,
    duration_sec: 0.12 + i / 100,
    file: 'tests/test_loader.py',
    line: 10 + i,
    ...(status === 'failed' && { message: FAILURE })
  }
}
