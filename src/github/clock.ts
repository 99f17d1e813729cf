import { GateError } from '../lib/errors.js'

/** Time and chance, so that tests need neither. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves early, without an error, when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** In [0, 1). */
  random(): number
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) return resolve()
      const done = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done)
    })
}

/** Publishing took longer than it may, or was cancelled; `cause` is the last thing that went wrong, if anything did. */
export class DeadlineError extends GateError {
  constructor(message: string, cause?: unknown) {
    super('publish', message, { remedy: 'raise `publish-timeout`, or run the job again', cause })
  }
}

/** No answer within this time is no answer. */
const REQUEST_MS = 15_000

/** The time that is left for publishing, shared by everything that publishes. */
export class Deadline {
  private readonly end: number

  constructor(
    ms: number,
    readonly clock: Clock,
    readonly cancel?: AbortSignal
  ) {
    this.end = clock.now() + ms
  }

  /** Milliseconds, 0 when time is up or the run was cancelled. */
  remaining(): number {
    return this.cancel?.aborted === true ? 0 : Math.max(0, this.end - this.clock.now())
  }

  /** A deadline of its own within this one. */
  part(ms: number): Deadline {
    return new Deadline(Math.min(ms, this.remaining()), this.clock, this.cancel)
  }

  /** Why nothing more can be done; `late` is said unless the run was cancelled. */
  private over(late: string, cause?: unknown): DeadlineError {
    return new DeadlineError(this.cancel?.aborted === true ? 'the run was cancelled' : late, cause)
  }

  /** @throws DeadlineError when no time is left to begin something. */
  check(late = 'no time is left to publish'): void {
    if (this.remaining() === 0) throw this.over(late)
  }

  /** @throws DeadlineError at once when waiting would outlast the deadline. */
  async wait(ms: number, why: string, cause?: unknown): Promise<void> {
    const left = this.remaining()
    if (ms >= left) {
      const seconds = `${Math.ceil(ms / 1000)} s more to wait, ${Math.floor(left / 1000)} s left`
      throw this.over(`${why}: ${seconds}`, cause)
    }
    await this.clock.sleep(ms, this.cancel)
  }

  /** Run one request with a signal that aborts when it takes too long. @throws DeadlineError when no time is left. */
  async limit<T>(request: (signal: AbortSignal) => Promise<T>, atMostMs = REQUEST_MS): Promise<T> {
    this.check()
    const controller = new AbortController()
    const ms = Math.min(this.remaining(), atMostMs)
    const abort = (): void => controller.abort(new Error(`no answer within ${Math.ceil(ms / 1000)} s`))
    const timer = setTimeout(abort, ms)
    this.cancel?.addEventListener('abort', abort)
    try {
      return await request(controller.signal)
    } finally {
      clearTimeout(timer)
      this.cancel?.removeEventListener('abort', abort)
    }
  }
}
