import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findProgram } from './probes.js'
import { removeTree } from './work-dir.js'
import { systemCode } from '../lib/errors.js'

const MAX_REPORT_BYTES = 2 * 1024 * 1024

/** diffoscope exits 1 when it found differences; anything else but 0 is a failure of its own. */
function run(
  program: string,
  args: string[],
  cwd: string,
  temp: string,
  timeoutMs: number
): Promise<number | string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: 'ignore',
      detached: true,
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', HOME: temp, TMPDIR: temp }
    })
    const limit = setTimeout(() => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch (error) {
        if (systemCode(error) !== 'ESRCH') throw error
      }
    }, timeoutMs)
    child.once('error', (error) => {
      clearTimeout(limit)
      resolve(error.message)
    })
    child.once('close', (code, signal) => {
      clearTimeout(limit)
      resolve(signal === 'SIGKILL' ? `took more than ${timeoutMs / 1000} s` : (code ?? signal ?? 1))
    })
  })
}

/**
 * Let diffoscope look at the kept pairs, where it is on PATH.
 * @param dir holds `first` and `second`. @param shown how people reach `dir`.
 * @returns a note: where its report is, or the exact command to run.
 */
export async function diffoscopeNote(dir: string, shown: string, timeoutMs: number): Promise<string> {
  const args = [
    '--text',
    'diffoscope.txt',
    '--max-text-report-size',
    String(MAX_REPORT_BYTES),
    // The times of the directories that hold the pairs are ours.
    '--exclude-directory-metadata=recursive',
    'first',
    'second'
  ]
  const command = `cd ${shown} && diffoscope ${args.join(' ')}`
  const program = findProgram(
    'diffoscope',
    (process.env['PATH'] ?? '').split(path.delimiter).filter((d) => d !== '')
  )
  if (program === null) return `diffoscope is not installed; to see more: ${command}`
  const report = path.join(dir, 'diffoscope.txt')
  rmSync(report, { force: true })
  // One that is ended for taking too long leaves what it has unpacked.
  const temp = mkdtempSync(path.join(os.tmpdir(), 'diffoscope-'))
  let how: number | string
  try {
    how = await run(program, args, dir, temp, timeoutMs)
  } finally {
    removeTree(temp)
  }
  if (existsSync(report)) return `the report of diffoscope is ${shown}/diffoscope.txt`
  return `diffoscope gave no report (${typeof how === 'number' ? `exit ${how}` : how}); to try again: ${command}`
}
