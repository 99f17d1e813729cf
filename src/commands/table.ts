import type { Command } from './context.js'

export interface CommandSpec {
  name: string
  /** As commander writes arguments: `<files...>`. */
  args?: string
  summary: string
  /** The command's own options, beside the settings. */
  options?: readonly (readonly [flags: string, description: string])[]
  /** Only what a command needs is loaded. */
  load: () => Promise<{ default: Command }>
}

/** Every command, once; DESIGN's table in code. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'run',
    summary: 'the whole pipeline: measure, judge, report, pack',
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
    load: () => import('./validate.js')
  },
  {
    name: 'coverage',
    args: '<files...>',
    summary: 'what coverage files say',
    load: () => import('./coverage.js')
  },
  { name: 'tests', args: '<files...>', summary: 'what test results say', load: () => import('./tests.js') },
  {
    name: 'calibrate',
    summary: 'ECE, MCE and Brier score of --predictions',
    load: () => import('./calibrate.js')
  },
  {
    name: 'eig',
    summary: 'expected information gain of each test of the last run in --history',
    options: [['--output <file>', 'where the rankings go (default artifact/eig_rankings.json)']],
    load: () => import('./eig.js')
  },
  {
    name: 'select',
    summary: 'the tests to run within the budgets',
    options: [
      ['--rankings <file>', 'an eig_rankings.json (default artifact/eig_rankings.json)'],
      ['--output <file>', 'where the selection goes (default artifact/selected_tests.json)']
    ],
    load: () => import('./select.js')
  },
  {
    name: 'backtest',
    summary: 'how selection would have done over --history',
    load: () => import('./backtest.js')
  },
  {
    name: 'double-build',
    summary: 'build twice from clean copies and compare',
    options: [['--single', 'build once and leave the record for `merge`']],
    load: () => import('./double-build.js')
  },
  {
    name: 'compare',
    args: '<a> <b>',
    summary: 'compare two trees or files',
    load: () => import('./compare.js')
  },
  { name: 'gates', summary: 'verdicts only, from the evidence on disk', load: () => import('./gates.js') },
  {
    name: 'report',
    summary: 'HTML and markdown, from the evidence on disk',
    load: () => import('./report.js')
  },
  { name: 'pack', summary: 'the evidence pack', load: () => import('./pack.js') },
  {
    name: 'verify',
    args: '<packs...>',
    summary: 'check evidence packs, offline',
    load: () => import('./verify.js')
  },
  {
    name: 'aggregate',
    summary: 'roll up the run records',
    options: [
      ['--last <n>', 'how many of the newest runs (default 20)'],
      ['--output <file>', 'where the rollup goes (default EVIDENCE_DIR/summary/rollup.json)']
    ],
    load: () => import('./aggregate.js')
  },
  {
    name: 'record',
    summary: 'append the test results of this run to --history, for later runs to learn from',
    load: () => import('./record.js')
  },
  {
    name: 'merge',
    args: '<dirs...>',
    summary: 'the results of several jobs as one: assessment, report, pack',
    load: () => import('./merge.js')
  },
  {
    name: 'mock',
    summary: 'a made-up CI history, for trying things out',
    options: [
      ['--tests <n>', 'number of tests (default 100)'],
      ['--runs <n>', 'number of runs (default 60)'],
      ['--seed <n>', 'seed; same seed, same bytes (default 42)'],
      ['--out <file>', 'file to write (required)']
    ],
    load: () => import('./mock.js')
  },
  {
    name: 'config',
    summary: 'every setting, its value and where it came from',
    load: () => import('./config.js')
  }
]
