import type { SettingSpec } from '../types.js'

/** Which gates, and their thresholds. */
export const GATES = {
  gates: {
    kind: 'list',
    env: 'PROVENANCE_GATES',
    default: 'auto',
    section: 'gates',
    description:
      '`auto`: judge each gate whose evidence is found or was configured. Or a list of gates that must have their evidence.'
  },
  'coverage-min': {
    kind: 'minimums',
    env: 'COVERAGE_MIN',
    default: '85',
    section: 'gates',
    description:
      'Least line coverage in percent, as the tool reports it; `glob=number` items set one for those files, each a gate of its own.'
  },
  'coverage-max-drop': {
    kind: 'number',
    env: 'PROVENANCE_COVERAGE_MAX_DROP',
    section: 'gates',
    description:
      'Greatest drop of the coverage against the base, in percentage points; given, it is a gate of its own.'
  },
  'patch-coverage-min': {
    kind: 'number',
    env: 'PROVENANCE_PATCH_COVERAGE_MIN',
    section: 'gates',
    description:
      'Least coverage of the changed lines in percent; given, it is a gate of its own. Needs git history, see docs/coverage.md.'
  },
  'max-test-failures': {
    kind: 'integer',
    least: 0,
    env: 'PROVENANCE_MAX_TEST_FAILURES',
    section: 'gates',
    description:
      'Most tests that may fail; given, it is a gate of its own. Without it failing tests are told and not judged: the step that runs them does that.'
  },
  ratchet: {
    kind: 'boolean',
    env: 'PROVENANCE_RATCHET',
    default: 'false',
    section: 'gates',
    description:
      'The best coverage of a green run of the default branch in the run records is the floor of the coverage gates.'
  },
  'ratchet-floor': {
    kind: 'minimums',
    env: 'PROVENANCE_RATCHET_FLOOR',
    section: 'gates',
    description:
      'With `ratchet`: this floor in place of the recorded best, to loosen it on purpose; a number or `glob=number` items.'
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
    description:
      'Least share of failures that selection would have caught, measured by back-test; above 1 it always fails.'
  },
  'max-regressions': {
    kind: 'integer',
    least: 0,
    env: 'PROVENANCE_MAX_REGRESSIONS',
    section: 'gates',
    description:
      'Most metrics and test durations that may be worse than their own history lets expect; given, it is a gate of its own.'
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
  }
} as const satisfies Record<string, SettingSpec>
