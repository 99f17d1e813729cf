import type { SettingSpec } from '../types.js'

/** Where evidence is read from. */
export const EVIDENCE = {
  'data-contracts': {
    kind: 'string',
    env: 'PROVENANCE_DATA_CONTRACTS',
    section: 'evidence',
    description: 'Dataset contracts; found by itself at `data_contracts.yaml`.'
  },
  'coverage-files': {
    kind: 'list',
    env: 'PROVENANCE_COVERAGE_FILES',
    section: 'evidence',
    description:
      'Coverage reports, paths or globs, one a line or separated by commas; without it the usual places are tried.'
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
    description: 'Labels and predicted probabilities of your model (JSON, JSONL or CSV).'
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
