import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import { readLines } from '../lib/jsonl.js'
import { relativeTo, resolveInside } from '../lib/paths.js'

/** A line that is no record, for the report. */
export interface BadLine {
  /** Relative to the repository. */
  file: string
  /** 1-based. */
  line: number
  reason: string
}

export interface JsonLine {
  /** Relative to the repository. */
  file: string
  line: number
  value: Record<string, unknown>
}

/**
 * The `*.jsonl` files of a directory (not below it), absolute, sorted by name. Undefined when there is no such directory.
 * @throws GateError `path` for a directory or file that leaves the root, `io` for one that cannot be read.
 */
export function jsonlFiles(root: string, dir: string): string[] | undefined {
  const full = resolveInside(root, dir, 'ledger directory')
  let names: string[]
  try {
    names = readdirSync(full)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw ioError(error, relativeTo(root, full), 'name a directory of .jsonl files')
  }
  return names
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
    .sort()
    .map((name) => resolveInside(root, path.join(full, name), 'ledger file'))
    .filter((file) => !lstatSync(file).isDirectory())
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One line as a JSON object, or why it is none. */
export function parseJsonObject(text: string): Record<string, unknown> | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // V8 quotes the input in its message; an untrusted line of any length has no place in a report.
    return `is not JSON (${Math.min(text.length, 10_000)}${text.length > 10_000 ? '+' : ''} characters)`
  }
  return isObject(value) ? value : 'is not a JSON object'
}

/** Every JSON object of the files in file and line order; blank lines are no lines, bad ones go to `bad`. */
export function* readJsonLines(root: string, files: readonly string[], bad: BadLine[]): Generator<JsonLine> {
  for (const full of files) {
    if (!lstatSync(full).isFile() && !lstatSync(full).isSymbolicLink())
      throw new GateError('evidence', `${relativeTo(root, full)} is not a regular file`, {
        remedy: 'keep only .jsonl files in the ledger directory'
      })
    const file = relativeTo(root, full)
    for (const { line, text, terminated } of readLines(full, file)) {
      if (text.trim() === '') continue
      const value = parseJsonObject(text)
      if (typeof value === 'string')
        bad.push({ file, line, reason: terminated ? value : `${value}; it may be cut off` })
      else yield { file, line, value }
    }
  }
}
