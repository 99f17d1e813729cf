import { z } from '../lib/zod.js'
import { GateError } from '../lib/errors.js'
import { DeadlineError } from './clock.js'

/** A reply with the right status and the wrong content. What a write did is then unknown. */
export class MalformedReply extends GateError {
  constructor(what: string, cause?: unknown) {
    super('publish', `GitHub's reply to ${what} was not understood`, { remedy: 'run the job again', cause })
  }
}

/** A reply of the expected shape. @throws MalformedReply */
export function understood<T>(schema: z.ZodType<T>, reply: unknown, what: string): T {
  const parsed = schema.safeParse(reply)
  if (!parsed.success) throw new MalformedReply(what, parsed.error)
  return parsed.data
}

/** Why a request failed. `uncertain`: a write may have been carried out all the same. */
export type Fault =
  | { kind: 'no-answer'; code: string | null; uncertain: true }
  | { kind: 'server'; status: number; uncertain: true }
  | { kind: 'malformed'; uncertain: true }
  | { kind: 'rate-limit'; status: number; waitMs: number; uncertain: false }
  | { kind: 'refused'; status: number; message: string; uncertain: false }
  | { kind: 'deadline'; uncertain: false }
  | { kind: 'other'; uncertain: false }

/** The answer to a request; null where what it asks for is no more, such as what was deleted meanwhile (404, 410). @throws its other errors */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    const fault = faultOf(error, 0)
    if (fault.kind === 'refused' && (fault.status === 404 || fault.status === 410)) return null
    throw error
  }
}

/** GitHub's advice when a secondary limit comes without a time (REST best practices: "wait for at least one minute"). */
const SECONDARY_MS = 60_000

const header = z.union([z.string(), z.number()]).optional()
/** The shape of octokit's RequestError: without `response` nothing came back, whatever `status` says. */
const requestError = z.object({
  status: z.number(),
  message: z.string(),
  response: z
    .object({
      headers: z.object({
        'retry-after': header,
        'x-ratelimit-remaining': header,
        'x-ratelimit-reset': header
      })
    })
    .optional()
})

/** Seconds or an HTTP date (RFC 9110, 10.2.3), as milliseconds from now. */
function retryAfterMs(value: string | number, now: number): number | null {
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(String(value))
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** The system's code of an error or of what caused it: ECONNRESET, ENOTFOUND, UND_ERR_SOCKET ... */
function networkCode(error: unknown, depth = 0): string | null {
  if (depth > 5 || typeof error !== 'object' || error === null) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? networkCode(error.cause, depth + 1) : null
}

/**
 * What went wrong with a request to GitHub, and when to try again. Rate limits follow GitHub's REST best practices:
 * `retry-after` first, then `x-ratelimit-reset` when nothing remains, else a minute.
 * @param now milliseconds since 1970
 */
export function faultOf(error: unknown, now: number): Fault {
  if (error instanceof DeadlineError) return { kind: 'deadline', uncertain: false }
  if (error instanceof MalformedReply) return { kind: 'malformed', uncertain: true }
  const parsed = requestError.safeParse(error)
  if (!parsed.success) return { kind: 'other', uncertain: false }
  const { status, message, response } = parsed.data
  if (response === undefined) return { kind: 'no-answer', code: networkCode(error), uncertain: true }
  if (status >= 500 || status === 408) return { kind: 'server', status, uncertain: true }

  const { headers } = response
  const limited = status === 403 || status === 429
  const after = headers['retry-after']
  if (limited && after !== undefined) {
    return { kind: 'rate-limit', status, waitMs: retryAfterMs(after, now) ?? SECONDARY_MS, uncertain: false }
  }
  if (limited && String(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset'])
    const waitMs = Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : SECONDARY_MS
    return { kind: 'rate-limit', status, waitMs, uncertain: false }
  }
  if (status === 429 || (status === 403 && /rate limit|abuse detection/i.test(message))) {
    return { kind: 'rate-limit', status, waitMs: SECONDARY_MS, uncertain: false }
  }
  return { kind: 'refused', status, message, uncertain: false }
}
