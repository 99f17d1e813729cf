import { z } from '../lib/zod.js'
import type { Log } from '../lib/log.js'
import type { Deadline } from './clock.js'
import { understood } from './faults.js'
import type { Request } from './octokit.js'
import { withRetry } from './retry.js'
import type { TriggeringRun } from './workflow-run.js'

const PER_PAGE = 100

const pulls = z.array(
  z.object({
    number: z.int().positive(),
    state: z.string(),
    head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
    base: z.object({ repo: z.object({ full_name: z.string() }) })
  })
)

/**
 * The open pull requests whose head is the commit, in the repository, that a run was about. Both are GitHub's word; a
 * number in an artifact is not. The commit is asked first; GitHub does not know a fork's commits by it in every
 * case, so that the branch is asked too.
 * @throws octokit's errors, DeadlineError
 */
export async function findPulls(
  request: Request,
  repository: { owner: string; repo: string },
  run: TriggeringRun,
  means: { deadline: Deadline; log: Log }
): Promise<number[]> {
  const { head_sha, head_branch, head_repository } = run
  if (head_repository === null) return []
  const own = `${repository.owner}/${repository.repo}`.toLowerCase()
  const ask = async (route: string, parameters: Record<string, unknown>): Promise<number[]> => {
    const { data } = await withRetry(
      (signal) => request(route, { ...repository, ...parameters, per_page: PER_PAGE, request: { signal } }),
      { ...means, what: 'looking for the pull request' }
    )
    return understood(pulls, data, 'looking for the pull request')
      .filter(
        ({ state, head, base }) =>
          state === 'open' &&
          head.sha === head_sha &&
          head.repo?.full_name.toLowerCase() === head_repository.full_name.toLowerCase() &&
          base.repo.full_name.toLowerCase() === own
      )
      .map(({ number }) => number)
  }
  const byCommit = await ask('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    commit_sha: head_sha
  })
  if (byCommit.length > 0 || head_branch === null) return byCommit
  return ask('GET /repos/{owner}/{repo}/pulls', {
    state: 'open',
    head: `${head_repository.owner.login}:${head_branch}`
  })
}
