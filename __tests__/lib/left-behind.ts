import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Another test file may hold its directory this long on a busy machine. */
const PATIENCE_MS = 20_000

const names = (prefix: string): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(prefix))

/**
 * Directories of the program in the temporary folder, which test files that run at the same time share: theirs go away by
 * themselves, and only one that was left behind stays.
 * @returns a function for the end, which gives the names that have come since and stay
 */
export function watchTemporary(prefix: string): () => Promise<string[]> {
  const before = new Set(names(prefix))
  return async () => {
    let left = names(prefix).filter((name) => !before.has(name))
    for (const end = Date.now() + PATIENCE_MS; left.length > 0 && Date.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      left = left.filter((name) => existsSync(path.join(tmpdir(), name)))
    }
    return left
  }
}
