import type { BuildComparison, BuildExplanation } from './types.js'
import type { VariationName } from './variation-names.js'

/** Build twice with these variations only, and compare. */
export type Rebuild = (variations: readonly VariationName[]) => Promise<BuildComparison>

/** The file a difference is in: inner paths belong to the container that was built. */
const outerPath = (path: string): string => path.replace(/!\/.*$/s, '')

export function differingPaths(comparison: Pick<BuildComparison, 'differences'>): Set<string> {
  return new Set(comparison.differences.map((d) => outerPath(d.path)))
}

/** Thrown when a rebuild could not be carried out; what was found so far stands. */
class GaveUp extends Error {}

/**
 * Find the variation that brings each difference out, by building again: once with none (the control), then with halves
 * of the variations until one is left. A difference that the control shows needs none.
 * @param until true when the time is up; asked before each rebuild.
 */
export async function bisect(
  comparison: BuildComparison,
  effective: readonly VariationName[],
  rebuild: Rebuild,
  until: () => boolean
): Promise<BuildExplanation> {
  const findings: BuildExplanation['findings'] = []
  let rebuilds = 0
  const differs = async (
    variations: readonly VariationName[],
    paths: ReadonlySet<string>
  ): Promise<Set<string>> => {
    if (until()) throw new GaveUp('the time for it was up')
    rebuilds++
    const again = await rebuild(variations)
    if (again.status === 'not_tested')
      throw new GaveUp(`a rebuild failed: ${again.reason?.split('\n')[0] ?? ''}`)
    const found = differingPaths(again)
    return new Set([...paths].filter((path) => found.has(path)))
  }
  const without = (paths: ReadonlySet<string>, taken: ReadonlySet<string>): Set<string> =>
    new Set([...paths].filter((path) => !taken.has(path)))
  const attribute = (paths: ReadonlySet<string>, variations: readonly VariationName[]): void => {
    if (paths.size > 0) findings.push({ paths: [...paths].sort(), variations: [...variations] })
  }

  /** These paths differ under these variations; in the end one of them, or several only together, is to blame. */
  const narrow = async (paths: Set<string>, variations: readonly VariationName[]): Promise<void> => {
    if (paths.size === 0) return
    if (variations.length === 1) return attribute(paths, variations)
    const half = Math.ceil(variations.length / 2)
    const [left, right] = [variations.slice(0, half), variations.slice(half)]
    const inLeft = await differs(left, paths)
    const rest = without(paths, inLeft)
    const inRight = rest.size === 0 ? new Set<string>() : await differs(right, rest)
    await narrow(inLeft, left)
    await narrow(inRight, right)
    attribute(without(rest, inRight), variations)
  }

  try {
    const paths = differingPaths(comparison)
    const always = await differs([], paths)
    attribute(always, [])
    if (effective.length > 0) await narrow(without(paths, always), effective)
    return { finished: true, rebuilds, findings }
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error
    return { finished: false, rebuilds, findings, reason: error.message }
  }
}
