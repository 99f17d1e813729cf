import { z } from '../lib/zod.js'
import { GateError } from '../lib/errors.js'
import { readText } from '../lib/files.js'

/** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024

const repository = z.object({
  full_name: z.string().min(3).max(256),
  owner: z.object({ login: z.string().min(1).max(256) })
})
const payload = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    run_attempt: z.int().positive(),
    name: z.string().max(1024).nullish(),
    event: z.string().max(100),
    head_sha: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    head_branch: z.string().min(1).max(1024).nullable(),
    /** null when the fork is gone. */
    head_repository: repository.nullable()
  })
})

/** The run that a `workflow_run` event is about, as GitHub says: the only thing about it that can be believed. */
export type TriggeringRun = z.infer<typeof payload>['workflow_run']

/** @param file GITHUB_EVENT_PATH. @throws GateError `usage` for any other event, `io` */
export function readTriggeringRun(file: string | undefined): TriggeringRun {
  const refuse = (why: string, cause?: unknown): GateError =>
    new GateError('usage', `this is no workflow_run event: ${why}`, {
      remedy: 'start this action from a workflow with `on: workflow_run`, see docs/fork-comments.md',
      cause
    })
  if (file === undefined || file === '') throw refuse('there is no event file')
  let value: unknown
  try {
    value = JSON.parse(readText(file, 'the event file', MAX_EVENT_BYTES))
  } catch (error) {
    if (error instanceof GateError) throw error
    throw refuse('the event file is no JSON', error)
  }
  const parsed = payload.safeParse(value)
  if (parsed.success) return parsed.data.workflow_run
  const [issue] = parsed.error.issues
  throw refuse(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, parsed.error)
}
