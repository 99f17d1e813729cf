import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from '@jest/globals'

/** A directory for one test file, gone at its end; `put` writes a file below it. */
export function workspace(): { root: string; put: (name: string, content: string | Buffer) => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'datasets-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  return {
    root,
    put: (name, content) => {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
      writeFileSync(path.join(root, name), content)
    }
  }
}
