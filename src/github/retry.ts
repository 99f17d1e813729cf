import type { Log } from '../lib/log.js'
import { DeadlineError, type Deadline } from './clock.js'
import { faultOf, type Fault } from './faults.js'

export interface RetryOptions<T> {
  deadline: Deadline
  log: Log
  /** For messages: "listing comments". */
  what: string
  /**
   * Asked before a write whose answer was lost is repeated.
   * @returns what the lost write made, or undefined when it made nothing.
   */
  lookup?: (signal: AbortSignal) => Promise<T | undefined>
  maxAttempts?: number
}

const MAX_ATTEMPTS = 6
const BASE_MS = 1000
const MAX_BACKOFF_MS = 16_000

/** Exponential, with jitter over the upper half: many runs that failed together do not come back together. */
function backoffMs(attempt: number, random: number): number {
  return Math.min(MAX_BACKOFF_MS, BASE_MS * 2 ** attempt) * (0.5 + random / 2)
}

function sayFault(fault: Fault): string {
  switch (fault.kind) {
    case 'no-answer':
      return `no answer${fault.code === null ? '' : ` (${fault.code})`}`
    case 'server':
      return `HTTP ${fault.status}`
    case 'rate-limit':
      return `rate limit (HTTP ${fault.status})`
    case 'malformed':
      return 'a reply that was not understood'
    default:
      return fault.kind
  }
}

/**
 * Carry out one request, again after lost answers, server errors and rate limits, as long as the deadline allows.
 * @throws DeadlineError with the last failure as its cause, or the failure itself when repeating is no use.
 */
export async function withRetry<T>(
  operation: (signal: AbortSignal) => Promise<T>,
  options: RetryOptions<T>
): Promise<T> {
  const { deadline, log, what, lookup, maxAttempts = MAX_ATTEMPTS } = options
  const { clock } = deadline
  let uncertain = false
  for (let attempt = 0; ; attempt++) {
    try {
      if (uncertain && lookup !== undefined) {
        const found = await deadline.limit(lookup)
        if (found !== undefined) return found
        uncertain = false
      }
      return await deadline.limit(operation)
    } catch (error) {
      const fault = faultOf(error, clock.now())
      if (fault.kind === 'refused' || fault.kind === 'other' || fault.kind === 'deadline') throw error
      if (attempt + 1 >= maxAttempts) throw error
      // Also when the lookup itself failed: it is then asked again.
      uncertain ||= fault.uncertain
      const backoff = backoffMs(attempt, clock.random())
      const waitMs = fault.kind === 'rate-limit' ? Math.max(fault.waitMs, backoff) : backoff
      log.debug(`${what}: ${sayFault(fault)}; again in ${(waitMs / 1000).toFixed(1)} s`)
      await deadline.wait(waitMs, `${what}: ${sayFault(fault)}`, error)
      if (deadline.remaining() === 0) throw new DeadlineError(`${what}: no time is left`, error)
    }
  }
}
