import type { Clock } from '../../src/github/clock.js'

/** A clock that stands still but for sleeping, which takes no time: what was slept is in `slept`. */
export function virtualClock(start = 1_795_000_000_000): Clock & { slept: number[] } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    random: () => 0.5,
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

/** Real time, `factor` times as fast. */
export function fastClock(factor: number): Clock {
  const start = Date.now()
  return {
    now: () => start + (Date.now() - start) * factor,
    random: () => Math.random(),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms / factor)
        signal?.addEventListener('abort', () => {
          clearTimeout(timer)
          resolve()
        })
      })
  }
}
