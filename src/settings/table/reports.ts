import type { SettingSpec } from '../types.js'

/** What is written and published. */
export const REPORTS = {
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
  ledger: {
    kind: 'enum',
    choices: ['path', 'branch', 'artifact', 'none'],
    env: 'PROVENANCE_LEDGER',
    default: 'path',
    section: 'reports',
    description:
      'Where run records live: in runs-dir, on a branch of their own (`contents: write`), in an artifact of the last run (`actions: read`), or nowhere. See docs/ledger.md.'
  },
  'ledger-branch': {
    kind: 'string',
    env: 'PROVENANCE_LEDGER_BRANCH',
    default: 'provenance-ledger',
    section: 'reports',
    description: 'With `ledger: branch`: the branch, which holds nothing else.'
  },
  'ledger-artifact': {
    kind: 'string',
    env: 'PROVENANCE_LEDGER_ARTIFACT',
    default: 'provenance-ledger',
    section: 'reports',
    description: 'With `ledger: artifact`: the artifact, of which a run keeps one.'
  },
  'pack-format': {
    kind: 'enum',
    choices: ['zip', 'tar.gz'],
    env: 'PACK_FORMAT',
    default: 'zip',
    section: 'reports',
    description: 'Format of the evidence pack.'
  },
  'pack-compression': {
    kind: 'enum',
    choices: ['deflate', 'store'],
    env: 'PROVENANCE_PACK_COMPRESSION',
    default: 'deflate',
    section: 'reports',
    description:
      '`store` leaves out compression: the same evidence then gives the same pack on every Node and processor.'
  },
  'pack-max-file-mb': {
    kind: 'number',
    env: 'PROVENANCE_PACK_MAX_FILE_MB',
    default: '1000',
    section: 'reports',
    description:
      'Larger files (in megabytes of 1,000,000 bytes) are listed in the pack by digest and not included.'
  },
  attest: {
    kind: 'boolean',
    env: 'PROVENANCE_ATTEST',
    default: 'false',
    section: 'reports',
    description:
      'Sign the verdicts and the pack with Sigstore (needs `id-token: write` and `attestations: write`).'
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
  }
} as const satisfies Record<string, SettingSpec>
