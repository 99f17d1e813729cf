import path from 'node:path'
import { z } from '../lib/zod.js'
import { toJson, writeAtomic } from '../lib/files.js'
import { readOwnJson } from '../lib/own-json.js'
import { resolveInside } from '../lib/paths.js'
import type { LocatedChanges } from './patch.js'

const MAX_BYTES = 64 * 1024 * 1024

/** Below the evidence directory. */
const CHANGED_LINES_FILE = 'coverage/changed-lines.json'

const name = z.string().max(65_536)
const count = z.int().nonnegative()
const schema = z.strictObject({
  schema: z.literal('provenance-gates/changed-lines/v1'),
  /** What the lines are counted from, for people. */
  base: name,
  /** New-side ranges: `[path, [[first line, count], ...]]`. */
  changed: z.array(z.tuple([name, z.array(z.tuple([count, count]))])),
  /** Files of the reports that git neither knows nor ignores: every line is new. */
  untracked: z.array(name),
  /** Which file of the repository each name of a report means. */
  files: z.array(z.tuple([name, name]))
})

/** The changed lines of a run, which only its repository knows. */
export interface RecordedChanges {
  base: string
  changes: LocatedChanges
}

/** `<evidence-dir>/coverage/changed-lines.json` */
export function changedLinesFile(evidenceDir: string): string {
  return path.posix.join(evidenceDir, CHANGED_LINES_FILE)
}

/**
 * Keep the changed lines for whoever judges again without the repository. A diff too large to be read again is not kept.
 * @throws GateError `path`, `io`
 */
export function writeChangedLines(root: string, evidenceDir: string, { base, changes }: RecordedChanges): void {
  const text = toJson({
    schema: 'provenance-gates/changed-lines/v1',
    base,
    changed: [...changes.changed],
    untracked: [...changes.untracked],
    files: [...changes.files]
  })
  if (Buffer.byteLength(text) > MAX_BYTES) return
  writeAtomic(resolveInside(root, changedLinesFile(evidenceDir), 'evidence-dir'), text)
}

/** @param full absolute. @throws GateError `evidence` naming the field, `io`, `limit` */
export function readChangedLines(full: string, shown: string): RecordedChanges {
  const { base, changed, untracked, files } = readOwnJson(full, shown, {
    schema,
    what: 'does not hold changed lines',
    remedy: 'run the job again, with this version',
    maxBytes: MAX_BYTES
  })
  return { base, changes: { changed: new Map(changed), untracked, files: new Map(files) } }
}
