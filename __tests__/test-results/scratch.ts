import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { GateError } from '../../src/lib/errors.js'

export const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'test-results')

/** A directory of its own for one test file; `clean` removes it. */
export function scratch(): {
  root: string
  put(name: string, data: string | Uint8Array): string
  clean(): void
} {
  const root = mkdtempSync(path.join(tmpdir(), 'test-results-test-'))
  return {
    root,
    put(name, data) {
      const file = path.join(root, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, data)
      return name
    },
    clean: () => rmSync(root, { recursive: true, force: true })
  }
}

/** The GateError that `work` throws; anything else fails the test. */
export function refused(work: () => unknown): GateError {
  try {
    const value = work()
    throw new Error(`nothing was refused: ${JSON.stringify(value)}`)
  } catch (error) {
    if (error instanceof GateError) return error
    throw error
  }
}
