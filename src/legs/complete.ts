import picomatch from 'picomatch'
import { GateError } from '../lib/errors.js'
import type { Leg } from './types.js'

/**
 * The legs that count: of several attempts of one leg the latest, since a job that was run again leaves the results of
 * its first attempt beside the new ones.
 * @throws GateError `evidence` where two results claim to be the same attempt of the same leg
 */
export function latestAttempts(legs: readonly Leg[]): { legs: Leg[]; replaced: string[] } {
  const chosen = new Map<string, Leg>()
  const replaced: string[] = []
  for (const leg of legs) {
    const key = keyOf(leg)
    const other = chosen.get(key)
    if (other === undefined) {
      chosen.set(key, leg)
      continue
    }
    const [mine, theirs] = [leg.verdicts?.run.run_attempt ?? 0, other.verdicts?.run.run_attempt ?? 0]
    if (mine === theirs) {
      throw new GateError(
        'evidence',
        `${other.name} and ${leg.name} are both attempt ${mine} of the same leg`,
        {
          remedy: 'download each result once, each to a directory of its own'
        }
      )
    }
    replaced.push(mine > theirs ? other.name : leg.name)
    if (mine > theirs) chosen.set(key, leg)
  }
  return { legs: [...chosen.values()], replaced }
}

/** Job and place in its matrix; a result that knows neither is a leg of its own. */
function keyOf({ name, verdicts }: Leg): string {
  if (verdicts === undefined || verdicts.leg === null) return `by name: ${name}`
  return `${verdicts.run.job} ${verdicts.leg.index}`
}

/**
 * Every leg of one run, of one commit.
 * @throws GateError `evidence` naming two that are not
 */
export function requireOneRun(legs: readonly Leg[]): void {
  const [first, ...rest] = legs.filter(({ verdicts }) => verdicts !== undefined)
  if (first?.verdicts === undefined) return
  const { git_sha, ci_run_id } = first.verdicts.run
  for (const { name, verdicts } of rest) {
    const of = verdicts?.run
    if (of === undefined || (of.git_sha === git_sha && of.ci_run_id === ci_run_id)) continue
    const [what, mine, theirs] =
      of.git_sha === git_sha ? ['runs', ci_run_id, of.ci_run_id] : ['commits', git_sha, of.git_sha]
    throw new GateError(
      'evidence',
      `${first.name} and ${name} are of two ${what}: ${mine.slice(0, 40)} and ${theirs.slice(0, 40)}`,
      { remedy: 'merge the results of one run only' }
    )
  }
}

/**
 * What should be there and is not, one sentence each.
 * @param expected from the settings: a count, and names or globs of legs or jobs
 */
export function missingLegs(legs: readonly Leg[], expected: readonly string[]): string[] {
  return [...unmetExpectations(legs, expected), ...gapsInMatrices(legs)]
}

function unmetExpectations(legs: readonly Leg[], expected: readonly string[]): string[] {
  return expected.flatMap((item): string[] => {
    if (/^\d{1,4}$/.test(item)) {
      return legs.length >= Number(item) ? [] : [`${legs.length} of ${item} legs are there`]
    }
    const matches = picomatch(item, { dot: true })
    const there = legs.some(
      ({ name, verdicts }) => name === item || matches(name) || verdicts?.run.job === item
    )
    return there ? [] : [`leg ${item} is missing`]
  })
}

/** A matrix leg knows how many there are of its job. */
function gapsInMatrices(legs: readonly Leg[]): string[] {
  const totals = new Map<string, Set<number>>()
  const present = new Map<string, Set<number>>()
  for (const { verdicts } of legs) {
    if (verdicts === undefined || verdicts.leg === null) continue
    const { job } = verdicts.run
    totals.set(job, (totals.get(job) ?? new Set()).add(verdicts.leg.total))
    present.set(job, (present.get(job) ?? new Set()).add(verdicts.leg.index))
  }
  return [...totals].flatMap(([job, said]): string[] => {
    if (said.size > 1) return [`the legs of job ${job} disagree on their number: ${[...said].join(', ')}`]
    const [total = 0] = said
    const there = present.get(job) ?? new Set()
    const gaps = Array.from({ length: total }, (_, i) => i).filter((i) => !there.has(i))
    return gaps.map((i) => `leg ${i + 1} of ${total} of job ${job} is missing`)
  })
}
