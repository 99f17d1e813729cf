import { round12 } from '../lib/numbers.js'
import type { FileCoverage } from './types.js'

const MOST = 50

/** Files of both reports whose line coverage is lower now, those that fell most first; percent of lines, 0-100. */
export function whatFell(
  before: readonly FileCoverage[],
  after: readonly FileCoverage[]
): { path: string; before: number; after: number }[] {
  const rate = (f: FileCoverage): number => round12((100 * f.lines_covered) / f.lines_total)
  const then = new Map(before.filter((f) => f.lines_total > 0).map((f) => [f.path, rate(f)]))
  return after
    .flatMap((file) => {
      const was = then.get(file.path)
      if (was === undefined || file.lines_total === 0 || rate(file) >= was) return []
      return [{ path: file.path, before: was, after: rate(file) }]
    })
    .sort((a, b) => b.before - b.after - (a.before - a.after) || (a.path < b.path ? -1 : 1))
    .slice(0, MOST)
}
