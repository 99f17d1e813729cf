import type { SettingSpec } from '../types.js'

/** The run itself. */
export const RUN = {
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
  'matrix-leg': {
    kind: 'string',
    env: 'PROVENANCE_MATRIX_LEG',
    section: 'run',
    bootstrap: true,
    actionDefault: '${{ strategy.job-index }}/${{ strategy.job-total }}',
    description:
      'Which leg of how many this is, from 0: `merge` sees by it that one is missing; leave it alone.'
  },
  results: {
    kind: 'list',
    env: 'PROVENANCE_RESULTS',
    section: 'run',
    description: '`merge` and `comment`: packs of other jobs, or the directories that hold them.'
  },
  legs: {
    kind: 'list',
    env: 'PROVENANCE_LEGS',
    section: 'run',
    description:
      '`merge`: results that must be there, by job, name or glob, or their number. A matrix counts its own legs.'
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
