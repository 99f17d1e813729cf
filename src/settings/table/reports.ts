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
  }
} as const satisfies Record<string, SettingSpec>
