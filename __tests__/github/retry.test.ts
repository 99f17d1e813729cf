import { describe, expect, jest, test } from '@jest/globals'
import { Deadline, DeadlineError, systemClock } from '../../src/github/clock.js'
import { faultOf } from '../../src/github/faults.js'
import { withRetry } from '../../src/github/retry.js'
import { silentLog } from '../../src/lib/log.js'
import { virtualClock } from '../loopback/clock.js'

/** As octokit's RequestError. */
function httpError(status: number, headers: Record<string, string> = {}, message = 'no'): Error {
  return Object.assign(new Error(message), { status, response: { headers } })
}

function lost(code = 'ECONNRESET'): Error {
  const cause = Object.assign(new Error('socket'), { code })
  return Object.assign(new Error('fetch failed', { cause }), { status: 500 })
}

function failing(...errors: Error[]): jest.Mock<(signal: AbortSignal) => Promise<string>> {
  const operation = jest.fn<(signal: AbortSignal) => Promise<string>>()
  for (const error of errors) operation.mockRejectedValueOnce(error)
  return operation.mockResolvedValue('done')
}

function means(seconds = 60) {
  const clock = virtualClock()
  return { clock, deadline: new Deadline(seconds * 1000, clock), log: silentLog, what: 'writing' }
}

describe('withRetry', () => {
  test('when the server fails twice, waits longer each time and succeeds', async () => {
    const { clock, ...options } = means()
    await expect(withRetry(failing(httpError(500), httpError(502)), options)).resolves.toBe('done')
    expect(clock.slept).toEqual([750, 1500])
  })

  test('when the answer was lost, looks before it writes again', async () => {
    const operation = failing(lost())
    const lookup = jest.fn(async () => 'found')
    await expect(withRetry(operation, { ...means(), lookup })).resolves.toBe('found')
    expect(operation).toHaveBeenCalledTimes(1)
  })

  test('when nothing is found, writes again; when looking fails, looks again first', async () => {
    const operation = failing(lost())
    const lookup = jest
      .fn<() => Promise<string | undefined>>()
      .mockRejectedValueOnce(httpError(503))
      .mockResolvedValue(undefined)
    await expect(withRetry(operation, { ...means(), lookup })).resolves.toBe('done')
    expect(lookup).toHaveBeenCalledTimes(2)
    expect(operation).toHaveBeenCalledTimes(2)
  })

  test('when the rate limit says how long, waits that long and does not look', async () => {
    const { clock, ...options } = means()
    const lookup = jest.fn(async () => 'found')
    const operation = failing(
      httpError(403, { 'retry-after': '7' }, 'You have exceeded a secondary rate limit')
    )
    await expect(withRetry(operation, { ...options, lookup })).resolves.toBe('done')
    expect(clock.slept).toEqual([7000])
    expect(lookup).not.toHaveBeenCalled()
  })

  test('when the primary limit resets within the deadline, waits until then', async () => {
    const { clock, ...options } = means()
    const reset = String(clock.now() / 1000 + 20)
    const operation = failing(httpError(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }))
    await withRetry(operation, options)
    expect(clock.slept).toEqual([20_000])
  })

  test('when waiting would outlast the deadline, gives up at once', async () => {
    const { clock, ...options } = means(10)
    const operation = failing(httpError(403, { 'retry-after': '120' }))
    await expect(withRetry(operation, options)).rejects.toThrow(DeadlineError)
    expect(clock.slept).toEqual([])
  })

  test.each([400, 401, 403, 404, 410, 422])('when refused with %i, does not repeat', async (status) => {
    const operation = failing(httpError(status))
    await expect(withRetry(operation, means())).rejects.toMatchObject({ status })
    expect(operation).toHaveBeenCalledTimes(1)
  })

  test('when it fails for good, ends within the deadline and attempts', async () => {
    const { clock, ...options } = means(60)
    const start = clock.now()
    const operation = jest.fn(async () => Promise.reject(lost('ECONNREFUSED')))
    await expect(withRetry(operation, options)).rejects.toThrow('fetch failed')
    expect(operation).toHaveBeenCalledTimes(6)
    expect(clock.now() - start).toBeLessThan(60_000)
  })

  test('when the run is cancelled while it waits, stops', async () => {
    const cancel = new AbortController()
    const deadline = new Deadline(60_000, systemClock, cancel.signal)
    setTimeout(() => cancel.abort(), 20)
    const work = withRetry(failing(httpError(500), httpError(500)), { deadline, log: silentLog, what: 'x' })
    await expect(work).rejects.toThrow(DeadlineError)
  })
})

describe('Deadline.limit', () => {
  test('when no answer comes, aborts the request', async () => {
    const request = (signal: AbortSignal): Promise<string> =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
    await expect(new Deadline(60_000, systemClock).limit(request, 20)).rejects.toThrow('no answer within')
  })
})

describe('faultOf', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')

  test('retry-after may be an HTTP date', () => {
    const error = httpError(429, { 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' })
    expect(faultOf(error, now)).toMatchObject({ kind: 'rate-limit', waitMs: 30_000 })
  })

  test('a secondary limit without a time means a minute', () => {
    const error = httpError(403, {}, 'You have exceeded a secondary rate limit')
    expect(faultOf(error, now)).toMatchObject({ kind: 'rate-limit', waitMs: 60_000 })
  })

  test('without a response nothing was answered, whatever the status says', () => {
    expect(faultOf(lost(), now)).toEqual({ kind: 'no-answer', code: 'ECONNRESET', uncertain: true })
  })

  test('an error of ours is no fault of GitHub', () => {
    expect(faultOf(new TypeError('bug'), now).kind).toBe('other')
  })
})
