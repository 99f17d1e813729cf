import path from 'node:path'
import { visible } from './escape.js'
import type { PublishedEvidence } from './types.js'

/** For a POSIX shell: as it is when nothing in it is special, else in single quotes. */
export function shellQuote(text: string): string {
  const clean = visible(text)
  return /^[\w./:=@%+-]+$/.test(clean) && !clean.startsWith('-') ? clean : `'${clean.replace(/'/g, `'\\''`)}'`
}

/** What an auditor types beside the downloaded pack: the digest first, then everything inside. */
export function verifyCommands(pack: NonNullable<PublishedEvidence['pack']>): string[] {
  const file = path.posix.basename(pack.path)
  const sha = /^[0-9a-f]{64}$/i.test(pack.sha256) ? pack.sha256.toLowerCase() : 'SHA256'
  return [
    `echo ${shellQuote(`${sha}  ${file}`)} | sha256sum --check`,
    `provenance-gates verify ${shellQuote(file)}`
  ]
}
