import type { SettingSpec } from '../types.js'

/** Where evidence is read from. */
export const EVIDENCE = {
  'data-contracts': {
    kind: 'string',
    env: 'PROVENANCE_DATA_CONTRACTS',
    section: 'evidence',
    description: 'Dataset contracts; found by itself at `data_contracts.yaml`.'
  },
  shard: {
    kind: 'string',
    env: 'PROVENANCE_SHARD',
    section: 'evidence',
    description:
      'Check only a part of the datasets, like `2/8`: the second of eight, even by bytes; `merge` joins the parts.'
  },
  'coverage-files': {
    kind: 'list',
    env: 'PROVENANCE_COVERAGE_FILES',
    section: 'evidence',
    description:
      'Coverage reports, paths or globs, one a line or separated by commas; without it the usual places are tried.'
  },
  'coverage-paths': {
    kind: 'list',
    env: 'PROVENANCE_COVERAGE_PATHS',
    section: 'evidence',
    description: 'Globs of the source files that count; `!glob` leaves files out. Without it all count.'
  },
  'coverage-base-file': {
    kind: 'list',
    env: 'PROVENANCE_COVERAGE_BASE_FILE',
    section: 'evidence',
    description:
      'Coverage reports of the base to compare with; without it the latest run record of the base branch.'
  },
  'diff-base': {
    kind: 'string',
    env: 'PROVENANCE_DIFF_BASE',
    section: 'evidence',
    description:
      'Commit, branch or tag that the changed lines are counted from; without it what the event says.'
  },
  'default-branch': {
    kind: 'string',
    env: 'PROVENANCE_DEFAULT_BRANCH',
    section: 'evidence',
    description: 'Default branch of the repository; else what the event, then git says, else `main`.'
  },
  'test-results': {
    kind: 'list',
    env: 'PROVENANCE_TEST_RESULTS',
    section: 'evidence',
    description: 'Test reports, paths or globs; without it the usual places are tried.'
  },
  predictions: {
    kind: 'string',
    env: 'PROVENANCE_PREDICTIONS',
    section: 'evidence',
    description:
      'Labels and predicted probabilities of your model (JSON, JSONL, CSV, NumPy, Parquet or Arrow).'
  },
  history: {
    kind: 'string',
    env: 'PROVENANCE_HISTORY',
    section: 'evidence',
    description: 'Earlier CI runs, one JSON object a line; found by itself at `ci_runs.jsonl`.'
  },
  'ledger-dir': {
    kind: 'string',
    env: 'PROVENANCE_LEDGER_DIR',
    default: 'experiments/ledger',
    section: 'evidence',
    description: 'Experiment ledger. Given explicitly it puts all five ledger gates in force.'
  },
  'calibration-bins': {
    kind: 'integer',
    env: 'PROVENANCE_CALIBRATION_BINS',
    default: '10',
    section: 'evidence',
    description: 'Number of bins of the reliability diagram.'
  },
  'calibration-strategy': {
    kind: 'enum',
    choices: ['uniform', 'quantile'],
    env: 'PROVENANCE_CALIBRATION_STRATEGY',
    default: 'uniform',
    section: 'evidence',
    description: 'Bins of equal width or of equal count.'
  },
  'test-command': {
    kind: 'string',
    env: 'PROVENANCE_TEST_COMMAND',
    section: 'evidence',
    description: 'Run first, when given; otherwise the reports of earlier steps are read.'
  },
  'pytest-args': {
    kind: 'string',
    env: 'PYTEST_ARGS',
    default: '-q --tb=short',
    section: 'evidence',
    description: 'Handed to the test command in `PYTEST_ADDOPTS`.'
  },
  'pytest-timeout': {
    kind: 'number',
    env: 'PYTEST_TIMEOUT',
    default: '300',
    section: 'evidence',
    description: 'Limit of the test command in seconds.'
  }
} as const satisfies Record<string, SettingSpec>
