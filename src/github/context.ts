import { readEvent } from './event.js'
import { matrixSlug } from '../lib/slug.js'
import type { RunContext } from './types.js'

type Env = Readonly<Record<string, string | undefined>>

/** Events whose payload holds the pull request that this run is about. */
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_target'])

const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/

function matching(value: string | undefined, pattern: RegExp): string | null {
  return value !== undefined && pattern.test(value) ? value : null
}

function filled(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value
}

/** The value when it is an http(s) URL, without its last slash; else the default. */
function urlOr(value: string | undefined, fallback: string): string {
  const url = filled(value)
  return url !== null && /^https?:\/\//.test(url) && URL.canParse(url) ? url.replace(/\/+$/, '') : fallback
}

function branchOfRef(ref: string): string {
  return ref.replace(/^refs\/heads\//, '')
}

/**
 * Who, what and where this run is, from a runner's environment and its event file. Reads nothing else and does not
 * throw: what is missing or malformed is null, with a warning when the event file is to blame.
 *
 * Variables: docs.github.com, "Variables reference". `INPUT_MATRIX` is the action's input whose default is
 * `${{ toJSON(matrix) }}`; no variable of the runner tells the legs of a matrix apart.
 */
export function readContext(env: Env): RunContext {
  const event = filled(env.GITHUB_EVENT_NAME)
  const { payload, warning } = readEvent(env.GITHUB_EVENT_PATH)
  const repository = matching(env.GITHUB_REPOSITORY, REPOSITORY)
  const [owner = null, repo = null] = repository?.split('/') ?? []
  const commit = matching(env.GITHUB_SHA, COMMIT)

  const pull = event !== null && PULL_REQUEST_EVENTS.has(event) ? payload.pull_request : undefined
  const group = event === 'merge_group' ? payload.merge_group : undefined
  const branch = env.GITHUB_REF_TYPE === 'tag' ? null : filled(env.GITHUB_REF_NAME)
  const attempt = Number(matching(env.GITHUB_RUN_ATTEMPT, /^[1-9]\d{0,8}$/) ?? '1')

  return {
    event,
    owner,
    repo,
    repository,
    sha: matching(pull?.head.sha ?? group?.head_sha, COMMIT) ?? commit,
    merge_sha: event === 'pull_request' ? commit : null,
    head_branch:
      pull?.head.ref ??
      filled(env.GITHUB_HEAD_REF) ??
      (group === undefined ? branch : branchOfRef(group.head_ref)),
    base_branch:
      pull?.base.ref ??
      filled(env.GITHUB_BASE_REF) ??
      (group === undefined ? null : branchOfRef(group.base_ref)),
    pull_request: pull?.number ?? null,
    is_fork: pull !== undefined && pull.head.repo?.full_name !== (pull.base.repo?.full_name ?? repository),
    actor: filled(env.GITHUB_ACTOR),
    run_id: matching(env.GITHUB_RUN_ID, /^\d{1,15}$/),
    run_attempt: attempt,
    job: filled(env.GITHUB_JOB) ?? 'job',
    workflow: filled(env.GITHUB_WORKFLOW) ?? 'workflow',
    matrix: matrixSlug(env.INPUT_MATRIX),
    server_url: urlOr(env.GITHUB_SERVER_URL, 'https://github.com'),
    api_url: urlOr(env.GITHUB_API_URL, 'https://api.github.com'),
    warnings: warning === null ? [] : [warning]
  }
}
