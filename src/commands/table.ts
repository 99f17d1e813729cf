import type { SettingName } from '../settings/table.js'
import type { Section } from '../settings/types.js'
import type { Command } from './context.js'

export interface CommandSpec {
  name: string
  /** As commander writes arguments: `<files...>`. */
  args?: string
  summary: string
  /** The command's own options, beside the settings. */
  options?: readonly (readonly [flags: string, description: string])[]
  /** Whole sections of settings that `--help` lists. Every command accepts every setting, listed or not. */
  sections?: readonly Section[]
  /** Single settings that `--help` lists beside them. */
  settings?: readonly SettingName[]
  /** Only what a command needs is loaded. */
  load: () => Promise<{ default: Command }>
}

/** What every reading of a coverage report heeds. */
const OF_COVERAGE = [
  'coverage-files',
  'coverage-paths',
  'coverage-base-file',
  'diff-base',
  'default-branch'
] as const
const OF_SCORES = ['history', 'predictor', 'runner-usd-per-hour'] as const
const OF_BUDGETS = ['selection-objective', 'budget-sec', 'budget-usd', 'budget-fraction'] as const
const OF_RUNS = ['evidence-dir', 'runs-dir', 'ledger-dir', 'ledger'] as const

/** Every command, once; DESIGN's table in code. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'run',
    summary: 'the whole pipeline: measure, judge, report, pack',
    sections: ['gates', 'evidence', 'selection', 'builds', 'reports', 'run'],
    load: () => import('./run.js')
  },
  {
    name: 'validate',
    args: '[paths...]',
    summary: 'check the dataset contracts',
    options: [
      ['--dataset <name>', 'only this dataset'],
      ['--update', 'write the checksums found into the contract'],
      ['--init', 'write a first contract for the paths given; never overwrites']
    ],
    settings: ['data-contracts', 'enforce-checksums', 'block-on-mismatch', 'shard', 'evidence-dir'],
    load: () => import('./validate.js')
  },
  {
    name: 'coverage',
    args: '[files...]',
    summary: 'what coverage files say',
    settings: OF_COVERAGE,
    load: () => import('./coverage.js')
  },
  {
    name: 'tests',
    args: '[files...]',
    summary: 'what test results say',
    settings: ['test-results'],
    load: () => import('./tests.js')
  },
  {
    name: 'calibrate',
    summary: 'ECE, MCE and Brier score of --predictions',
    settings: ['predictions', 'calibration-bins', 'calibration-strategy'],
    load: () => import('./calibrate.js')
  },
  {
    name: 'eig',
    summary: 'expected information gain of each test of the last run in --history',
    options: [
      ['--output <file>', 'where the rankings go (default artifact/eig_rankings.json)'],
      ['--parts', 'print what each score is made of; docs/selection.md says what the parts are']
    ],
    settings: OF_SCORES,
    load: () => import('./eig.js')
  },
  {
    name: 'select',
    summary: 'the tests to run within the budgets',
    options: [
      ['--rankings <file>', 'an eig_rankings.json (default artifact/eig_rankings.json)'],
      ['--output <file>', 'where the selection goes (default artifact/selected_tests.json)']
    ],
    sections: ['selection'],
    settings: ['history', 'diff-base', 'default-branch'],
    load: () => import('./select.js')
  },
  {
    name: 'backtest',
    summary: 'how selection would have done over --history',
    settings: [...OF_SCORES, ...OF_BUDGETS],
    load: () => import('./backtest.js')
  },
  {
    name: 'double-build',
    summary: 'build twice from clean copies and compare',
    options: [['--single', 'build once and leave the record for `merge`']],
    sections: ['builds'],
    settings: ['evidence-dir'],
    load: () => import('./double-build.js')
  },
  {
    name: 'compare',
    args: '<a> <b>',
    summary: 'compare two trees or files',
    load: () => import('./compare.js')
  },
  {
    name: 'gates',
    summary: 'verdicts only, from the evidence on disk',
    sections: ['gates', 'evidence'],
    settings: OF_RUNS,
    load: () => import('./gates.js')
  },
  {
    name: 'report',
    summary: 'HTML and markdown, from the evidence on disk',
    sections: ['gates', 'evidence'],
    settings: OF_RUNS,
    load: () => import('./report.js')
  },
  {
    name: 'pack',
    summary: 'the evidence pack',
    settings: ['evidence-dir', 'pack-format', 'data-contracts', 'coverage-files', 'test-results', 'history'],
    load: () => import('./pack.js')
  },
  {
    name: 'verify',
    args: '<packs...>',
    summary: 'check evidence packs, offline',
    options: [
      ['--bundle <file>', 'the statement.json or signed bundle.json beside the pack'],
      ['--repo <owner/name>', 'the repository whose run must have signed'],
      ['--trusted-root <file>', 'whom to trust, as `gh attestation trusted-root` prints it'],
      ['--ledger <dir>', 'run records in which this run must have its place']
    ],
    load: () => import('./verify.js')
  },
  {
    name: 'aggregate',
    summary: 'roll up the run records',
    options: [
      ['--last <n>', 'how many of the newest runs (default 20)'],
      ['--output <file>', 'where the rollup goes (default EVIDENCE_DIR/summary/rollup.json)'],
      ['--openmetrics <file>', 'write these runs as OpenMetrics text'],
      ['--grafana <file>', 'write a Grafana dashboard for it']
    ],
    settings: ['evidence-dir', 'runs-dir'],
    load: () => import('./aggregate.js')
  },
  {
    name: 'record',
    summary: 'append the test results of this run to --history, for later runs to learn from',
    settings: ['test-results', 'history'],
    load: () => import('./record.js')
  },
  {
    name: 'merge',
    args: '<dirs...>',
    summary: 'the results of several jobs as one: assessment, report, pack',
    sections: ['gates', 'reports'],
    settings: ['results', 'legs'],
    load: () => import('./merge.js')
  },
  {
    name: 'mock',
    summary: 'a made-up CI history, for trying things out',
    options: [
      ['--tests <n>', 'number of tests (default 100)'],
      ['--runs <n>', 'number of runs (default 60)'],
      ['--seed <n>', 'seed; same seed, same bytes (default 42)'],
      ['--out <file>', 'file to write (required)'],
      ['--force', 'overwrite a file that is not made up itself']
    ],
    load: () => import('./mock.js')
  },
  {
    name: 'config',
    summary: 'every setting, its value and where it came from',
    load: () => import('./config.js')
  }
]
