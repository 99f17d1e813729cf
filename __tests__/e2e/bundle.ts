import { spawn } from 'node:child_process'
import path from 'node:path'
import { bundlePath } from '../loopback/runner.js'

/** The committed bundle, or another one to be tried. */
export const MAIN = path.resolve(process.env.PROVENANCE_GATES_BUNDLE ?? bundlePath())

export interface CliResult {
  exit: number | null
  stdout: string
  stderr: string
}

export interface CliOptions {
  cwd: string
  env?: Record<string, string>
  /** Standard error of a program that hangs would otherwise be lost with jest's own limit. */
  timeoutMs?: number
}

/** The bundle with a command, in an environment that holds nothing of this process's but PATH. */
export function cli(
  args: readonly string[],
  { cwd, env = {}, timeoutMs = 200_000 }: CliOptions
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, LANG: 'C.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL'
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', reject)
    child.once('close', (exit) => resolve({ exit, stdout, stderr }))
  })
}

/** The one JSON document that `--json` promises; anything else on stdout is an error here. */
export async function cliJson<T>(
  args: readonly string[],
  options: CliOptions
): Promise<CliResult & { data: T }> {
  const result = await cli([...args, '--json'], options)
  try {
    return { ...result, data: JSON.parse(result.stdout) as T }
  } catch (error) {
    throw new Error(`${args.join(' ')}: exit ${result.exit}, no JSON: ${result.stdout}${result.stderr}`, {
      cause: error
    })
  }
}
