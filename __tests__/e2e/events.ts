import type { JobOptions } from '../loopback/runner.js'

/** The pull request of every payload here. */
export const PULL = 7
export const HEAD = 'a'.repeat(40)

type Event = Pick<JobOptions, 'event' | 'payload'>

const side = (ref: string, full_name: string, sha = HEAD) => ({ ref, sha, repo: { full_name } })

/** A pull request from `head`, which is a fork where it is not octo/repo. */
export function pullRequest(head = 'octo/repo', number = PULL): Event {
  return {
    event: 'pull_request',
    payload: {
      action: 'synchronize',
      number,
      pull_request: {
        number,
        head: side('feature/x', head),
        base: side('main', 'octo/repo', 'b'.repeat(40))
      },
      repository: { full_name: 'octo/repo' }
    }
  }
}

export const PUSH: Event = {
  event: 'push',
  payload: { ref: 'refs/heads/main', after: HEAD, repository: { full_name: 'octo/repo' } }
}

export const MERGE_GROUP: Event = {
  event: 'merge_group',
  payload: {
    action: 'checks_requested',
    merge_group: {
      head_sha: HEAD,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-b',
      base_sha: 'b'.repeat(40),
      base_ref: 'refs/heads/main'
    },
    repository: { full_name: 'octo/repo' }
  }
}

export const DISPATCH: Event = {
  event: 'workflow_dispatch',
  payload: { inputs: null, ref: 'refs/heads/main', repository: { full_name: 'octo/repo' } }
}
