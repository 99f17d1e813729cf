import path from 'node:path'
import { refusal } from '../lib/report-file.js'
import { plainPath } from './paths.js'

/**
 * What the source files of a report were called in the end, where not as it writes them: one beginning that was replaced, or name by
 * name. The repository decides that, and is not there where a pack is judged again.
 */
export type RecordedNames = [from: string, to: string] | Record<string, string>

/** @returns undefined where every name is as it is written */
export function recordNames(written: readonly string[], final: readonly string[]): RecordedNames | undefined {
  const changed = written.flatMap((name, i) => (name === final[i] ? [] : [[name, final[i] ?? name] as const]))
  const [first] = changed
  if (first === undefined) return undefined
  const prefix = replacedBeginning(first[0], first[1])
  if (prefix !== undefined && written.every((name, i) => replaced(name, prefix) === final[i])) return prefix
  return Object.fromEntries(changed)
}

/**
 * The names that a report's files had.
 * @throws GateError `evidence` for what no run records: another file's name, or one name for two files
 */
export function recordedNames(
  names: RecordedNames | null | undefined,
  written: readonly string[],
  shown: string
): string[] {
  if (names === undefined || names === null) return [...written]
  const final = written.map((name) =>
    isPrefix(names) ? replaced(name, names) : Object.hasOwn(names, name) ? (names[name] ?? name) : name
  )
  const owner = new Map<string, string>()
  for (const [i, name] of final.entries()) {
    const own = plainPath(written[i] ?? '')
    const other = owner.get(name)
    const isOwn = lastOf(name) === lastOf(own) && (other === undefined || isTail(own, other) || isTail(other, own))
    if (!isOwn) throw refusal(shown, `its ${own.slice(0, 200)} is said to be ${name.slice(0, 200)}`, 'make the pack again')
    owner.set(name, own)
  }
  return final
}

function isPrefix(names: RecordedNames): names is [string, string] {
  return Array.isArray(names)
}

function replaced(name: string, [from, to]: readonly [string, string]): string {
  return name.startsWith(from) ? `${to}${name.slice(from.length)}` : name
}

/** The beginnings in which two spellings differ, at a border of segments. */
function replacedBeginning(written: string, final: string): [string, string] | undefined {
  let n = 0
  while (n < Math.min(written.length, final.length) && written.at(-1 - n) === final.at(-1 - n)) n++
  const tail = written.slice(written.length - n)
  const cut = n === written.length || n === final.length ? 0 : tail.indexOf('/') + 1
  if (n === 0 || (cut === 0 && n !== written.length && n !== final.length)) return undefined
  const kept = n - cut
  return [written.slice(0, written.length - kept), final.slice(0, final.length - kept)]
}

function lastOf(name: string): string {
  return path.posix.basename(name).toLowerCase()
}

function isTail(tail: string, name: string): boolean {
  const [a, b] = [tail.toLowerCase(), name.toLowerCase()]
  return a === b || b.endsWith(a.startsWith('/') ? a : `/${a}`)
}
