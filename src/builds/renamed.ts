import { maskRandom } from './causes/random.js'
import { shownName } from './names.js'
import type { DirectoryNode } from './tree.js'

type Child = DirectoryNode['children'][number]

export interface Renamed {
  first: Child
  second: Child
  /** The parts of the two names that differ, such as the digests in `app.3f9ac1d2.js`. */
  tokens: readonly [first: string, second: string][]
}

/** `chunk-DkR2sT1x.js`: a separator, then eight or more letters and digits, as bundlers write digests. */
const DIGEST = /(?<=[.\-_])(?=[A-Za-z_-]*\d|[a-z_-]*[A-Z])[A-Za-z0-9_-]{8,}(?=[.\-_]|$)/g

function mask(name: string): { text: string; matched: string[] } {
  const random = maskRandom(name)
  const matched = [...random.matched]
  const text = random.text.replace(DIGEST, (found) => {
    matched.push(found)
    return '\ue011'
  })
  return { text, matched }
}

function byMaskedName(children: readonly Child[]): Map<string, { child: Child; matched: string[] } | null> {
  const groups = new Map<string, { child: Child; matched: string[] } | null>()
  for (const child of children) {
    const { text, matched } = mask(shownName(child.name))
    if (matched.length === 0) continue
    const key = `${child.node.kind} ${text}`
    // Two of one form in one build: it cannot be told which belongs to which.
    groups.set(key, groups.has(key) ? null : { child, matched })
  }
  return groups
}

/**
 * Entries of one directory that stand in one build only and whose names are the same but for a digest or a drawn part:
 * most likely one output under two names, since bundlers name files by what they hold.
 */
export function findRenamed(onlyFirst: readonly Child[], onlySecond: readonly Child[]): Renamed[] {
  const [a, b] = [byMaskedName(onlyFirst), byMaskedName(onlySecond)]
  return [...a].flatMap(([key, x]): Renamed[] => {
    const y = b.get(key)
    if (x === null || y === null || y === undefined || x.matched.length !== y.matched.length) return []
    const tokens = x.matched.flatMap((first, i): [string, string][] => {
      const second = y.matched[i] ?? ''
      return first === second ? [] : [[first, second]]
    })
    return [{ first: x.child, second: y.child, tokens }]
  })
}
