import { execFile } from 'node:child_process'
import { GateError } from '../lib/errors.js'

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024

export interface ToolOptions {
  cwd?: string
  env?: NodeJS.ProcessEnv
  input?: string
  timeoutMs?: number
  signal?: AbortSignal | undefined
}

/**
 * Run a tool of the machine (git, locale ...) without a shell.
 * @returns its standard output. @throws GateError `build` with the last line of what it complained about.
 */
export function runTool(
  command: string,
  args: readonly string[],
  options: ToolOptions = {}
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      command,
      [...args],
      {
        encoding: 'buffer',
        maxBuffer: MAX_OUTPUT_BYTES,
        timeout: options.timeoutMs ?? 120_000,
        killSignal: 'SIGKILL',
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.env === undefined ? {} : { env: options.env }),
        ...(options.signal === undefined ? {} : { signal: options.signal })
      },
      (error, stdout, stderr) => {
        if (error === null) return resolve(stdout)
        const complaint = stderr.toString('utf8').trim().split('\n').at(-1) ?? ''
        reject(
          new GateError(
            'build',
            `${command} ${args[0] ?? ''} failed: ${complaint === '' ? error.message : complaint}`,
            {
              remedy: `check that ${command} works in this directory`,
              cause: error
            }
          )
        )
      }
    )
    // A tool that ends before it has read everything closes the pipe; its exit status tells the story.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input ?? '')
  })
}

/** True when the tool runs and exits 0 within two seconds. */
export async function works(
  command: string,
  args: readonly string[],
  env?: NodeJS.ProcessEnv
): Promise<boolean> {
  try {
    await runTool(command, args, { timeoutMs: 2_000, ...(env === undefined ? {} : { env }) })
    return true
  } catch {
    return false // that it does not work is the answer
  }
}
