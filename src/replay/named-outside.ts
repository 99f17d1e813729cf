import path from 'node:path'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { InputKind } from '../legs/kinds.js'
import type { Verdicts } from '../legs/verdicts.js'
import { globMatcher } from '../lib/glob-match.js'
import { tailsOf } from '../lib/paths.js'
import type { Settings } from '../settings/resolve.js'
import { leavesRoot, namedAs } from './not-replayed.js'

/** Of an absolute path, some tail is its name below the repository. */
function tails(name: string): string[] {
  return tailsOf(path.posix.normalize(name.replaceAll('\\', '/'))).filter((tail) => tail !== '')
}

/** Whether a name that seems to leave the repository may have led to a file in it, wherever that lay. */
function mayMean(name: string, file: string): boolean {
  return tails(name).some(
    (tail) => tail === file || file.startsWith(`${tail}/`) || globMatcher(tail, { dot: true })(file)
  )
}

/**
 * Settings as evidence inside of the pack explains them: a workflow often names a report by its absolute path
 * (`$GITHUB_WORKSPACE/lcov.info`), and the verdicts know it by its name in the repository.
 * @param ofLegs kinds that the legs of a merge have read: what the settings name of them does not count
 * @returns `problems` where settings name only what lay outside, beside evidence that lay inside: one of the two is not true
 */
export function namedInside(
  settings: Settings,
  { inputs }: Pick<Verdicts, 'inputs'>,
  ofLegs: ReadonlySet<InputKind>
): { settings: Settings; problems: string[] } {
  const values: Record<string, unknown> = { ...settings.values }
  const problems: string[] = []
  for (const kind of INPUT_KINDS) {
    const names = namedAs(kind, settings)
    const files = inputs[kind] ?? []
    const [file] = files
    if (ofLegs.has(kind) || names.length === 0 || file === undefined || !names.every(leavesRoot)) continue
    // Two in one are a pair of arrays, whose order counts.
    const parts = kind === 'predictions' ? names.flatMap((name) => name.split(',')) : names
    if (!parts.some((name) => mayMean(name.trim(), file))) {
      problems.push(`the verdicts rest on ${file}, and the settings name ${names.join(', ')} as ${kind}`)
      continue
    }
    const pair = parts.map((name) => files.find((of) => tails(name.trim()).includes(of)))
    // Of several names some may have led elsewhere.
    if (parts.length === 1) values[kind] = typeof values[kind] === 'string' ? file : files
    else if (names.length === 1 && !pair.includes(undefined)) values[kind] = pair.join(',')
  }
  return { settings: { ...settings, values: values as unknown as Settings['values'] }, problems }
}
