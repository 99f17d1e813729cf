import { distinctValues, substitute } from './causes/known-values.js'
import type { Cause } from './causes/types.js'
import type { Known, KnownValue } from './known.js'
import { shownName } from './names.js'

/** A link into the copy of the sources is a matter of the build path. */
export function linkCause(first: string, second: string, known: Known | undefined): Cause {
  const inBuildPath = (text: string, side: 'first' | 'second'): boolean =>
    known?.[side].values.some((v) => v.cause === 'build_path' && text.includes(v.text)) ?? false
  return inBuildPath(first, 'first') && inBuildPath(second, 'second') ? 'build_path' : 'symlink'
}

export interface KnownPair<T> {
  first: T
  second: T
  /** What the two names hold. */
  value: KnownValue
}

/**
 * Entries of one build only whose names are the same but for a value that is known to differ, such as the build path in
 * an archive of absolute names.
 */
export function pairByKnownNames<T extends { name: Buffer }>(
  onlyFirst: readonly T[],
  onlySecond: readonly T[],
  known: Known | undefined
): KnownPair<T>[] {
  if (known === undefined || onlyFirst.length === 0 || onlySecond.length === 0) return []
  const substituted = (list: readonly T[], side: 'first' | 'second'): Map<string, [T, KnownValue]> => {
    const values = distinctValues(known, side)
    return new Map(
      list.flatMap((entry): [string, [T, KnownValue]][] => {
        const { text, used } = substitute(shownName(entry.name), values)
        const [value] = used
        return value === undefined ? [] : [[text, [entry, value]]]
      })
    )
  }
  const others = substituted(onlySecond, 'second')
  return [...substituted(onlyFirst, 'first')].flatMap(([text, [first, value]]) => {
    const found = others.get(text)
    return found === undefined ? [] : [{ first, second: found[0], value }]
  })
}
