/**
 * The runner cancels with SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that: the first signal aborts, and
 * later ones are ignored so that the partial report can still be written.
 */
export function cancellation(): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController()
  const stop = (name: NodeJS.Signals): void => controller.abort(name)
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: controller.signal,
    done: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    }
  }
}
