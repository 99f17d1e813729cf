import type { CoverageReport } from './types.js'

type Pair = readonly [covered: number, total: number]

/**
 * What a report that lists no lines states of the whole; nothing where it counts nothing, or more covered than there is.
 * @param lines covered and total. @param branches likewise; where they make no sense they are left out.
 */
export function totalsOnly(
  lines: Pair | undefined,
  branches: Pair | undefined
): Pick<CoverageReport, 'totals' | 'percent'> {
  if (lines === undefined || lines[1] === 0 || lines[0] > lines[1]) return {}
  const [taken, all] = branches === undefined || branches[0] > branches[1] ? [0, 0] : branches
  return {
    percent: (100 * lines[0]) / lines[1],
    totals: { lines_covered: lines[0], lines_total: lines[1], branches_covered: taken, branches_total: all }
  }
}

/** The two numbers of an element's attributes; undefined unless both are counts. */
export function pairOf(covered: string | undefined, total: string | undefined): Pair | undefined {
  const counts = [covered, total].map((text) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : undefined))
  const [some, all] = counts
  return some === undefined || all === undefined ? undefined : [some, all]
}
