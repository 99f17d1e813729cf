import type { Selection } from '../eig/types.js'
import type { Choice } from './choose.js'

/** Why these tests run, for people. */
export const REASON_WORDS: Record<Choice['reason'], string> = {
  selected: 'chosen under the budget',
  'full-run': 'full-run is set',
  schedule: 'a scheduled run is a full one, so that every test stays observed',
  'default-branch': 'a run of the default branch is a full one, so that every test stays observed',
  'no-history': 'there is no history to choose by',
  'history-unreadable': 'the history could not be read',
  'test-list-unreadable': 'the list of tests could not be relied on',
  'changes-unknown': 'what changed is not known',
  'all-chosen': 'the budget is enough for every test',
  'nothing-chosen': 'the budget is enough for no test, and a runner without arguments runs them all',
  'not-expressible': 'the runner cannot be told to run these tests alone'
}

/** How tests were chosen from a ranking, for people. */
export const MODE_WORDS: Record<Selection['stats']['mode'], string> = {
  knapsack: 'the set with the most bits under the budgets',
  density: 'the budget filled by chance of a failure per second',
  fallback: 'of fewer than 20 tests without a budget the ten that promise most'
}
