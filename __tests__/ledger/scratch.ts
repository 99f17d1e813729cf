import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from '@jest/globals'

const made: string[] = []

/** A directory of its own for one test, removed after it. */
export function scratch(): string {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'provenance-')))
  made.push(dir)
  return dir
}

afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true })
})
