import type { Log } from '../lib/log.js'
import { inertText } from '../lib/inert-text.js'

/** A log that can also say why the run could not be carried out. */
export interface RunnerLog extends Log {
  error(text: string): void
}

/**
 * The log of a job: groups fold, warnings are annotations, debug lines show when the job is run with debug logging.
 * Text is data here; a line that looks like a workflow command is not one.
 * @param write standard output; @param now milliseconds
 */
export function runnerLog(write: (text: string) => void, now: () => number = Date.now): RunnerLog {
  const command = (name: string, text: string): void => {
    const data = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
    write(`::${name}::${data}\n`)
  }
  return {
    info: (text) => write(`${inertText(text)}\n`),
    warn: (text) => command('warning', text),
    error: (text) => command('error', text),
    debug: (text) => command('debug', text),
    async group(title, work) {
      const start = now()
      command('group', title)
      try {
        return await work()
      } finally {
        write(`took ${((now() - start) / 1000).toFixed(1)} s\n`)
        write('::endgroup::\n')
      }
    }
  }
}
