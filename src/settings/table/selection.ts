import type { SettingSpec } from '../types.js'

/** Test selection and its budgets. */
export const SELECTION = {
  predictor: {
    kind: 'enum',
    choices: ['adaptive', 'wilson'],
    env: 'PROVENANCE_PREDICTOR',
    default: 'adaptive',
    section: 'selection',
    description: 'How the probability of failure of a test is predicted from its history.'
  },
  'selection-objective': {
    kind: 'enum',
    choices: ['eig', 'failures', 'regressions'],
    env: 'PROVENANCE_SELECTION_OBJECTIVE',
    default: 'failures',
    section: 'selection',
    description: 'What the selected tests should have most of: bits, failures caught, or new failures caught.'
  },
  'budget-sec': {
    kind: 'number',
    env: 'PROVENANCE_BUDGET_SEC',
    section: 'selection',
    description: 'Time budget in seconds; without any budget half of the suite.'
  },
  'budget-usd': {
    kind: 'number',
    env: 'PROVENANCE_BUDGET_USD',
    section: 'selection',
    description: 'Cost budget in US dollars.'
  },
  'budget-fraction': {
    kind: 'fraction',
    env: 'PROVENANCE_BUDGET_FRACTION',
    section: 'selection',
    description: 'Budget as a share of the whole suite, 0 to 1.'
  },
  'select-format': {
    kind: 'enum',
    choices: ['pytest', 'jest', 'go', 'maven', 'gradle', 'bazel', 'dotnet', 'cargo', 'lines', 'json'],
    env: 'PROVENANCE_SELECT_FORMAT',
    default: 'lines',
    section: 'selection',
    description: 'The runner that `select` writes its argument file for; `lines` and `json` hold names only.'
  },
  'select-output': {
    kind: 'string',
    env: 'PROVENANCE_SELECT_OUTPUT',
    default: 'artifact/selected-tests.txt',
    section: 'selection',
    description: 'The argument file that `select` writes, inside the repository.'
  },
  'test-list': {
    kind: 'string',
    env: 'PROVENANCE_TEST_LIST',
    section: 'selection',
    description:
      'The tests that exist, as the runner of select-format lists them, else one name a line: new ones run, deleted ones do not.'
  },
  'always-run': {
    kind: 'list',
    env: 'PROVENANCE_ALWAYS_RUN',
    section: 'selection',
    description: 'Globs over names and suites of tests that are chosen whatever the budget says.'
  },
  'full-run': {
    kind: 'enum',
    choices: ['auto', 'true', 'false'],
    env: 'PROVENANCE_FULL_RUN',
    default: 'auto',
    section: 'selection',
    description:
      '`select` chooses every test; `auto`: on a schedule and on the default branch, since tests that are not run are not observed.'
  },
  'runner-usd-per-hour': {
    kind: 'number',
    env: 'PROVENANCE_RUNNER_USD_PER_HOUR',
    default: '0.60',
    section: 'selection',
    description: 'Price of the runner, for tests that carry no cost.'
  },
  'record-history': {
    kind: 'boolean',
    env: 'PROVENANCE_RECORD_HISTORY',
    default: 'false',
    section: 'selection',
    description: '`run` appends its test results to the history when it is done, as `record` does.'
  }
} as const satisfies Record<string, SettingSpec>
