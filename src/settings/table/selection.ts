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
    default: 'eig',
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
  'runner-usd-per-hour': {
    kind: 'number',
    env: 'PROVENANCE_RUNNER_USD_PER_HOUR',
    default: '0.60',
    section: 'selection',
    description: 'Price of the runner, for tests that carry no cost.'
  }
} as const satisfies Record<string, SettingSpec>
