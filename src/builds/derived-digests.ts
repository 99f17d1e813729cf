import { createHash } from 'node:crypto'
import type { Source } from './source.js'
import type { BuildDifference } from './types.js'

const ALGORITHMS = ['sha256', 'sha512', 'sha1', 'md5'] as const
/** Larger files are rarely listed with a checksum beside them, and would cost more than the answer is worth. */
const MAX_BYTES = 16 * 1024 * 1024
const MAX_FILES = 2_000
const CHUNK = 1 << 20

function digests(source: Source): string[] {
  const hashes = ALGORITHMS.map((name) => createHash(name))
  for (let at = 0; at < source.size; at += CHUNK) {
    const bytes = source.read(at, CHUNK)
    for (const hash of hashes) hash.update(bytes)
  }
  return hashes.flatMap((hash) => {
    const digest = hash.digest()
    const base64 = digest.toString('base64')
    return [digest.toString('hex'), base64, base64.replace(/=+$/, ''), digest.toString('base64url')]
  })
}

export interface Derived {
  path: string
  what: 'a digest' | 'the name'
}

/**
 * Digests of everything that differs, so that a checksum of it in another output (SHA256SUMS, a wheel's RECORD, the
 * integrity of a lock file) is recognised as what it is.
 */
export class DerivedDigests {
  private readonly paths = new Map<string, Derived>()
  private files = 0

  note(path: string, first: Source, second: Source): void {
    if (first.size > MAX_BYTES || second.size > MAX_BYTES || ++this.files > MAX_FILES) return
    const [a, b] = [digests(first), digests(second)]
    for (const [i, digest] of a.entries())
      this.paths.set(`${digest} ${b[i] ?? ''}`, { path, what: 'a digest' })
  }

  /** The parts of two names of the file at `path` that differ. */
  noteName(path: string, first: string, second: string): void {
    this.paths.set(`${first} ${second}`, { path, what: 'the name' })
  }

  /** The file whose digest or name in the first build and in the second are the two values of this difference, or null. */
  find({ first, second }: BuildDifference): Derived | null {
    return (
      this.paths.get(`${first?.toLowerCase() ?? ''} ${second?.toLowerCase() ?? ''}`) ??
      this.paths.get(`${first ?? ''} ${second ?? ''}`) ??
      null
    )
  }
}
