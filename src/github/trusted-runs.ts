import { z } from '../lib/zod.js'
import { understood, unlessGone } from './faults.js'
import type { DownloadMeans, RepositoryArtifact } from './download.js'
import type { Request } from './octokit.js'
import { withRetry } from './retry.js'
import type { RunContext } from './types.js'

/** Events whose code is the repository's own; any other may run what a stranger wrote. */
const OWN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release'])

/** Whether this run may add to the ledger: pull requests and forks read it and never write it. */
export function mayRecord(context: RunContext): boolean {
  return (
    context.event !== null &&
    OWN_EVENTS.has(context.event) &&
    context.pull_request === null &&
    context.base_branch === null &&
    !context.is_fork
  )
}

const run = z.object({
  event: z.string(),
  head_branch: z.string().nullable(),
  head_repository: z.object({ full_name: z.string() }).nullable()
})

/** Whether the listing says that a run of the repository's own branch has left an artifact. */
export function isOfBranch({ run }: RepositoryArtifact, branch: string): boolean {
  return run !== null && run.head_branch === branch && run.own
}

/**
 * Whether an artifact was left by a run of the repository's own code on `branch`. Anybody whose pull request runs can leave an
 * artifact of any name; the listing tells those of forks and other branches, the run itself its event.
 * @throws octokit's errors, DeadlineError
 */
export async function leftByOwnRun(
  request: Request,
  repository: { owner: string; repo: string },
  artifact: RepositoryArtifact,
  branch: string,
  means: DownloadMeans
): Promise<boolean> {
  const { run: left } = artifact
  if (left === null || !isOfBranch(artifact, branch)) return false
  const reply = await unlessGone(
    withRetry(
      (signal) =>
        request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
          ...repository,
          run_id: left.id,
          request: { signal }
        }),
      { ...means, what: 'asking for a run' }
    )
  )
  // A run that was deleted takes its artifacts with it.
  if (reply === null) return false
  const { event, head_branch, head_repository } = understood(run, reply.data, 'asking for a run')
  return (
    OWN_EVENTS.has(event) &&
    head_branch === branch &&
    head_repository?.full_name.toLowerCase() === `${repository.owner}/${repository.repo}`.toLowerCase()
  )
}
