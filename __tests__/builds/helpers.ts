import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { silentLog } from '../../src/lib/log.js'
import { doubleBuild, type DoubleBuildOptions } from '../../src/builds/double-build.js'
import type { BuildComparison } from '../../src/builds/types.js'

export const CASES = path.join(import.meta.dirname, '../fixtures/builds/cases')

/** A directory for the length of one test file; `clean` removes it. */
export function temporary(): { dir: string; clean: () => void } {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'builds-test-'))
  return { dir, clean: () => rmSync(dir, { recursive: true, force: true }) }
}

export function has(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

/** Copy a recorded case, build it twice, and leave nothing behind. */
export async function buildCase(name: string, into: string): Promise<BuildComparison> {
  const root = path.join(into, name)
  cpSync(path.join(CASES, name), root, { recursive: true })
  chmodSync(path.join(root, 'build.sh'), 0o755)
  return build(root, './build.sh')
}

export function build(
  root: string,
  command: string,
  options: Partial<DoubleBuildOptions> = {}
): Promise<BuildComparison> {
  return doubleBuild({
    root,
    command,
    outputs: ['out'],
    timeoutSec: 60,
    parallel: true,
    gitSha: null,
    log: silentLog,
    ...options
  })
}

/** Run at most `width` at a time: a build mostly waits for its clock gap. */
export async function pool<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const i = next++
      results[i] = await work(items[i] as T)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}
