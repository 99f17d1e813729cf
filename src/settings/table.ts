import type { SettingSpec } from './types.js'

/**
 * Every knob, once. action.yml, the README table, the JSON Schema of the config file and `--help` are made from
 * this table (`npm run generate`), and a test fails when one of them has drifted.
 */
export const SETTINGS = {
  gates: {
    kind: 'list',
    env: 'PROVENANCE_GATES',
    default: 'auto',
    section: 'gates',
    description:
      '`auto`: judge each gate whose evidence is found or was configured. Or a list of gates that must have their evidence.'
  },
  'coverage-min': {
    kind: 'number',
    env: 'COVERAGE_MIN',
    default: '85',
    section: 'gates',
    description: 'Least line coverage in percent, as the tool reports it.'
  },
  'ece-max': {
    kind: 'number',
    env: 'ECE_MAX',
    default: '0.25',
    section: 'gates',
    description: 'Greatest expected calibration error (ECE).'
  },
  'brier-max': {
    kind: 'number',
    env: 'BRIER_MAX',
    default: '0.20',
    section: 'gates',
    description: 'Greatest Brier score.'
  },
  'mce-max': {
    kind: 'number',
    env: 'MCE_MAX',
    default: '0.30',
    section: 'gates',
    description: 'Greatest maximum calibration error (MCE).'
  },
  'max-entropy-delta': {
    kind: 'number',
    env: 'MAX_ENTROPY_DELTA',
    default: '0.15',
    section: 'gates',
    description: 'Greatest change of the mean predictive entropy, bits per test.'
  },
  'min-eig-bits': {
    kind: 'number',
    env: 'MIN_EIG_BITS',
    default: '0.01',
    section: 'gates',
    description: 'Least mean expected information gain of the selected tests, bits.'
  },
  'min-detection-rate': {
    kind: 'fraction',
    env: 'MIN_DETECTION_RATE',
    default: '0.80',
    section: 'gates',
    description: 'Least share of failures that selection would have caught, measured by back-test.'
  },
  'require-identical-builds': {
    kind: 'enum',
    choices: ['true', 'functional', 'false'],
    env: 'REQUIRE_IDENTICAL_BUILDS',
    default: 'true',
    section: 'gates',
    description:
      '`true`: both builds bit for bit the same. `functional`: archive metadata may differ. `false`: report only.'
  },
  'enforce-checksums': {
    kind: 'boolean',
    env: 'ENFORCE_CHECKSUMS',
    default: 'true',
    section: 'gates',
    description: 'A dataset without a checksum blocks.'
  },
  'block-on-mismatch': {
    kind: 'boolean',
    env: 'BLOCK_ON_MISMATCH',
    default: 'true',
    section: 'gates',
    description: 'A dataset that differs from its contract blocks; otherwise it is a warning.'
  },
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
  },
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
  },
  'build-command': {
    kind: 'string',
    env: 'PROVENANCE_BUILD_COMMAND',
    section: 'builds',
    description: 'Run twice, each time in a clean copy of the sources; the outputs are compared.'
  },
  'build-outputs': {
    kind: 'list',
    env: 'PROVENANCE_BUILD_OUTPUTS',
    section: 'builds',
    description: 'What the build writes: directories, files or globs.'
  },
  'build-setup': {
    kind: 'string',
    env: 'PROVENANCE_BUILD_SETUP',
    section: 'builds',
    description: 'Run once in each copy before the build, with nothing of it compared.'
  },
  'build-timeout': {
    kind: 'number',
    env: 'PROVENANCE_BUILD_TIMEOUT',
    default: '1800',
    section: 'builds',
    description: 'Limit of one build in seconds.'
  },
  'build-ignore': {
    kind: 'lines',
    env: 'PROVENANCE_BUILD_IGNORE',
    section: 'builds',
    description: 'Outputs that may differ, one `glob # reason` a line; the reasons are printed.'
  },
  'build-parallel': {
    kind: 'enum',
    choices: ['auto', 'true', 'false'],
    env: 'PROVENANCE_BUILD_PARALLEL',
    default: 'auto',
    section: 'builds',
    description: 'Both builds at once; `auto` where there are at least two cores.'
  },
  'build-variations': {
    kind: 'list',
    env: 'PROVENANCE_BUILD_VARIATIONS',
    default: 'all',
    section: 'builds',
    description:
      'What differs between the builds: `all`, `none`, or names such as build_path, timezone, umask.'
  },
  'build-explain': {
    kind: 'boolean',
    env: 'PROVENANCE_BUILD_EXPLAIN',
    default: 'false',
    section: 'builds',
    description:
      'When the builds differ, build again with single variations to name the one that brings it out.'
  },
  'build-explain-timeout': {
    kind: 'number',
    env: 'PROVENANCE_BUILD_EXPLAIN_TIMEOUT',
    default: '600',
    section: 'builds',
    description: 'Limit of that search in seconds.'
  },
  'build-keep-mb': {
    kind: 'number',
    env: 'PROVENANCE_BUILD_KEEP_MB',
    default: '10',
    section: 'builds',
    description: 'Differing files are kept, both versions, in the evidence up to this size; 0 keeps none.'
  },
  'evidence-dir': {
    kind: 'string',
    env: 'EVIDENCE_DIR',
    default: 'evidence',
    section: 'reports',
    description: 'Where reports, records and packs are written.'
  },
  'runs-dir': {
    kind: 'string',
    env: 'PROVENANCE_RUNS_DIR',
    section: 'reports',
    description: 'Run records; default `runs` below evidence-dir.'
  },
  'pack-format': {
    kind: 'enum',
    choices: ['zip', 'tar.gz'],
    env: 'PACK_FORMAT',
    default: 'zip',
    section: 'reports',
    description: 'Format of the evidence pack.'
  },
  comment: {
    kind: 'boolean',
    env: 'PROVENANCE_COMMENT',
    default: 'true',
    section: 'reports',
    description:
      'Write one comment on the pull request and keep it up to date (needs `pull-requests: write`).'
  },
  'comment-key': {
    kind: 'string',
    env: 'PROVENANCE_COMMENT_KEY',
    section: 'reports',
    description: 'Tells the comments of several jobs apart; default workflow and job.'
  },
  'upload-artifacts': {
    kind: 'boolean',
    env: 'PROVENANCE_UPLOAD_ARTIFACTS',
    default: 'true',
    section: 'reports',
    description: 'Upload the pack and the HTML report as artifacts.'
  },
  'publish-timeout': {
    kind: 'number',
    env: 'PROVENANCE_PUBLISH_TIMEOUT',
    default: '60',
    section: 'reports',
    description: 'Seconds for all publishing together; what is not published by then is a warning.'
  },
  'ci-run-id': {
    kind: 'string',
    env: 'CI_RUN_ID',
    section: 'run',
    description: 'Identifier of the run; else GITHUB_RUN_ID, else `local`.'
  },
  'git-sha': {
    kind: 'string',
    env: 'GIT_SHA',
    section: 'run',
    description: 'Commit; else GITHUB_SHA, else asked of git.'
  },
  'git-branch': {
    kind: 'string',
    env: 'GIT_BRANCH',
    section: 'run',
    description: 'Branch; else GITHUB_HEAD_REF or GITHUB_REF_NAME, else asked of git.'
  },
  'working-directory': {
    kind: 'string',
    env: 'PROVENANCE_WORKING_DIRECTORY',
    default: '.',
    section: 'run',
    bootstrap: true,
    description: 'Root of the project inside the checkout; `--cwd` on the command line.'
  },
  config: {
    kind: 'string',
    env: 'PROVENANCE_CONFIG',
    default: '.github/provenance-gates.yml',
    section: 'run',
    bootstrap: true,
    description: 'The config file, with these same names.'
  },
  matrix: {
    kind: 'string',
    env: 'PROVENANCE_MATRIX',
    section: 'run',
    bootstrap: true,
    actionDefault: '${{ toJSON(matrix) }}',
    description: 'Values of the matrix leg, so that legs do not overwrite each other; leave it alone.'
  },
  'github-token': {
    kind: 'string',
    env: 'GITHUB_TOKEN',
    section: 'run',
    secret: true,
    bootstrap: true,
    actionDefault: '${{ github.token }}',
    description: 'Token for the comment.'
  }
} as const satisfies Record<string, SettingSpec>

export type SettingName = keyof typeof SETTINGS

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]

type Spec<K extends SettingName> = (typeof SETTINGS)[K]
type Parsed<S> = S extends { kind: 'number' | 'integer' | 'fraction' }
  ? number
  : S extends { kind: 'boolean' }
    ? boolean
    : S extends { kind: 'list' | 'lines' }
      ? readonly string[]
      : S extends { kind: 'enum'; choices: readonly (infer C)[] }
        ? C
        : string

/** The typed values; a setting without a default may be undefined. */
export type SettingValues = {
  readonly [K in SettingName]: Spec<K> extends { default: string }
    ? Parsed<Spec<K>>
    : Parsed<Spec<K>> | undefined
}
