import { readdirSync } from 'node:fs'
import { systemCode } from '../lib/errors.js'

/** The names in one directory of PATH; none where it cannot be listed, as for the shell. */
function namesIn(dir: string): Set<string> {
  try {
    return new Set(readdirSync(dir))
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP'].includes(systemCode(error) ?? '')) return new Set()
    throw error
  }
}

function sharesName(dir: string, names: ReadonlySet<string>): boolean {
  for (const name of namesIn(dir)) if (names.has(name)) return true
  return false
}

/**
 * PATH in another order that finds the same programs: the last directory moves as far to the front as it shares no
 * name with those it passes. Another order than that would build with other tools, and find a difference of ours.
 */
export function reorderPath(path: readonly string[]): { path: string[]; moved: string | null } {
  const unique = [...new Set(path)]
  for (let last = unique.length - 1; last > 0; last--) {
    const dir = unique[last] ?? ''
    const names = namesIn(dir)
    if (names.size === 0) continue
    let to = last
    while (to > 0 && !sharesName(unique[to - 1] ?? '', names)) to--
    if (to < last) {
      const rest = unique.filter((d) => d !== dir)
      return { path: [...rest.slice(0, to), dir, ...rest.slice(to)], moved: dir }
    }
  }
  return { path: unique, moved: null }
}
