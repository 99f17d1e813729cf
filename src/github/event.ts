import { z } from '../lib/zod.js'
import { describeError } from '../lib/errors.js'
import { readText } from '../lib/files.js'

/** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024

const name = z.string().max(1024)
const side = z.object({ ref: name, sha: name, repo: z.object({ full_name: name }).nullish() })

/** The few members that we read of any event's payload; each stays absent where the event has none. */
const payload = z.object({
  pull_request: z.object({ number: z.int().positive(), head: side, base: side }).optional(),
  merge_group: z.object({ head_sha: name, head_ref: name, base_ref: name }).optional()
})
export type EventPayload = z.infer<typeof payload>

/**
 * The payload behind GITHUB_EVENT_PATH.
 * @returns an empty payload and a warning when the file is missing, too large, no JSON or of another shape: a report
 *   is not given up because the event could not be read.
 */
export function readEvent(file: string | undefined): { payload: EventPayload; warning: string | null } {
  if (file === undefined || file === '') return { payload: {}, warning: null }
  try {
    const parsed = payload.safeParse(JSON.parse(readText(file, 'the event file', MAX_EVENT_BYTES)))
    if (parsed.success) return { payload: parsed.data, warning: null }
    const issue = parsed.error.issues[0]
    return {
      payload: {},
      warning: `the event file is not of the expected shape: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`
    }
  } catch (error) {
    return { payload: {}, warning: `the event file could not be read: ${describeError(error)}` }
  }
}
