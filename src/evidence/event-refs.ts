import { GateError } from '../lib/errors.js'
import { readText } from '../lib/files.js'
import { z } from '../lib/zod.js'
import type { World } from './world.js'

/** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024

const commit = z.string().regex(/^(?!0+$)[0-9a-f]{40}([0-9a-f]{24})?$/)
const payload = z.object({
  before: commit.optional().catch(undefined),
  repository: z
    .object({ default_branch: z.string().min(1).max(1024).optional() })
    .optional()
    .catch(undefined),
  pull_request: z
    .object({ head: z.object({ sha: commit }), base: z.object({ sha: commit }) })
    .optional()
    .catch(undefined),
  merge_group: z.object({ base_sha: commit }).optional().catch(undefined)
})

/** The commits and the branch that an event's payload names; each absent where it does not. */
export interface EventRefs {
  /** What a push replaced; absent for a new branch. */
  before?: string
  default_branch?: string
  /** Tip of the base branch of a pull request or merge group. */
  base?: string
  /** Head of a pull request. */
  head?: string
}

/** Read the event behind GITHUB_EVENT_PATH. One that cannot be read names nothing: other sources are asked then. */
export function readEventRefs({ env, log }: Pick<World, 'env' | 'log'>): EventRefs {
  const file = env['GITHUB_EVENT_PATH']
  if (file === undefined || file === '') return {}
  let value: unknown
  try {
    value = JSON.parse(readText(file, 'the event file', MAX_EVENT_BYTES))
  } catch (error) {
    if (!(error instanceof GateError) && !(error instanceof SyntaxError)) throw error
    log.debug(`the event file names no commits: ${error.message}`)
    return {}
  }
  const { data } = payload.safeParse(value)
  if (data === undefined) return {}
  const { before, repository, pull_request, merge_group } = data
  const base = pull_request?.base.sha ?? merge_group?.base_sha
  return {
    ...(before !== undefined && { before }),
    ...(repository?.default_branch !== undefined && { default_branch: repository.default_branch }),
    ...(base !== undefined && { base }),
    ...(pull_request !== undefined && { head: pull_request.head.sha })
  }
}
