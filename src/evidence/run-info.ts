import type { RunInfo } from '../gates/types.js'
import { LOCAL_JOB } from '../ledger/own-job.js'
import { headOf } from '../lib/git.js'
import type { Settings } from '../settings/resolve.js'
import { TOOL_VERSION } from './version.js'

/** The id of a run outside of CI, where nothing tells one from another. */
export const LOCAL_RUN = 'local'

/** What the GitHub side knows better than the environment. */
export type KnownRun = Partial<Pick<RunInfo, 'head_sha' | 'git_branch' | 'base_branch' | 'job'>>

/** Who ran, on what, when. Settings beat GitHub's variables, those beat git; what nobody knows is `unknown`. */
export function describeRun(
  settings: Settings,
  env: Readonly<Record<string, string | undefined>>,
  now: Date,
  known: KnownRun = {}
): RunInfo {
  const given = (name: string): string | undefined => (env[name] === '' ? undefined : env[name])
  const { values, root } = settings
  const named = values['git-sha'] ?? given('GITHUB_SHA')
  const branch =
    values['git-branch'] ?? known.git_branch ?? given('GITHUB_HEAD_REF') ?? given('GITHUB_REF_NAME')
  const asked = named === undefined || branch === undefined ? headOf(root) : undefined
  const sha = named ?? asked?.sha ?? 'unknown'
  const attempt = Number(given('GITHUB_RUN_ATTEMPT') ?? '1')
  return {
    timestamp: now.toISOString(),
    git_sha: sha,
    head_sha: known.head_sha ?? sha,
    git_branch: branch ?? asked?.branch ?? 'unknown',
    base_branch: known.base_branch ?? given('GITHUB_BASE_REF') ?? null,
    ci_run_id: values['ci-run-id'] ?? given('GITHUB_RUN_ID') ?? LOCAL_RUN,
    run_attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
    job: known.job ?? given('GITHUB_JOB') ?? LOCAL_JOB,
    repository: given('GITHUB_REPOSITORY') ?? null,
    event: given('GITHUB_EVENT_NAME') ?? null,
    tool_version: TOOL_VERSION
  }
}
