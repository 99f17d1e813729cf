import { isDeepStrictEqual } from 'node:util'
import { GateError } from '../lib/errors.js'
import { globMatcher } from '../lib/glob-match.js'
import type { Leg, LegFacts } from './types.js'
import type { Verdicts } from './verdicts.js'

/**
 * The legs that count: of several attempts of one leg the latest, since a job that was run again leaves the results of
 * its first attempt beside the new ones.
 * @throws GateError `evidence` where two results claim to be the same attempt of the same leg
 */
export function latestAttempts(legs: readonly Leg[]): { legs: Leg[]; replaced: string[] } {
  const chosen = new Map<string, Leg>()
  const replaced: string[] = []
  const alone: Leg[] = []
  for (const leg of legs) {
    const key = keyOf(leg)
    if (key === undefined) {
      for (const other of alone) requireDifferent(other, leg)
      alone.push(leg)
      continue
    }
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
        { remedy: 'download each result once, each to a directory of its own' }
      )
    }
    replaced.push(mine > theirs ? other.name : leg.name)
    if (mine > theirs) chosen.set(key, leg)
  }
  return { legs: [...chosen.values(), ...alone], replaced }
}

/**
 * Results that know no place in a matrix are legs of their own, unless they cannot be: one that is there twice would be compared
 * with itself, and of two attempts only one counts.
 * @throws GateError `evidence` naming the two
 */
function requireDifferent(one: Leg, other: Leg): void {
  if (one.verdicts === undefined || other.verdicts === undefined) return
  if (isDeepStrictEqual(one.verdicts, other.verdicts))
    throw new GateError('evidence', `${one.name} and ${other.name} are the same result`, {
      remedy: 'download each result once, each to a directory of its own'
    })
  const { job, run_attempt } = one.verdicts.run
  if (other.verdicts.run.job === job && other.verdicts.run.run_attempt !== run_attempt)
    throw new GateError(
      'evidence',
      `${one.name} and ${other.name} are two attempts of job ${job}, and do not say of which leg`,
      { remedy: 'leave the older one out, or set matrix-leg (`0/1` for a job without a matrix) in the job' }
    )
}

/** Job and place in its matrix; undefined for a result that knows neither, which is a leg of its own. */
function keyOf({ verdicts }: Leg): string | undefined {
  if (verdicts === undefined || verdicts.leg === null) return undefined
  return JSON.stringify([verdicts.run.job, verdicts.leg.index])
}

type OneRun = Pick<Verdicts['run'], 'git_sha' | 'ci_run_id'>

/**
 * Every leg of one run, of one commit, which are those of the merge too.
 * @param here the run that merges; what it does not know (`unknown`, `local`) is not compared
 * @throws GateError `evidence` naming two that are not
 */
export function requireOneRun(legs: readonly Leg[], here: OneRun): void {
  const known = legs.flatMap(({ name, verdicts }) =>
    verdicts === undefined ? [] : [{ name, of: verdicts.run }]
  )
  const [first, ...rest] = known
  if (first === undefined) return
  const merging = {
    name: 'this run',
    of: {
      git_sha: here.git_sha === 'unknown' ? first.of.git_sha : here.git_sha,
      ci_run_id: here.ci_run_id === 'local' ? first.of.ci_run_id : here.ci_run_id
    }
  }
  const { git_sha, ci_run_id } = first.of
  for (const { name, of } of [...rest, merging]) {
    if (of.git_sha === git_sha && of.ci_run_id === ci_run_id) continue
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
  return [...unmetExpectations(legs, expected), ...gapsInMatrices(legs), ...unusable(legs)]
}

/** The results that are there and do not count, one sentence each. */
function unusable(legs: readonly Leg[]): string[] {
  return legs.flatMap(({ name, verdicts }): string[] => {
    if (verdicts?.result === 'cancelled') return [`${name} was cancelled before it had measured everything`]
    return verdicts?.result === 'incomplete' && !hasEvidence(verdicts)
      ? [`${name} found no evidence at all`]
      : []
  })
}

function hasEvidence({ inputs }: Verdicts): boolean {
  return Object.values(inputs).some((files) => files.length > 0)
}

/** The gates that failed in a leg. A merge judges what was measured again; what was not measured it cannot. */
function failedInLegs(legs: readonly Leg[]): LegFacts['failed'] {
  return legs.flatMap(({ name, verdicts }) =>
    (verdicts?.gates ?? [])
      .filter(({ verdict }) => verdict === 'fail')
      .map((gate) => ({ leg: name, gate: gate.name, measured: gate.value !== null }))
  )
}

/** @throws GateError `setting` for a name that any leg would do for, or a count that is none */
export function checkExpected(expected: readonly string[]): void {
  const bad = expected.find((item) => /^!|^[*?/]*$|^0+$|^0\d+$|^\d{5,}$/.test(item))
  if (bad === undefined) return
  throw new GateError('setting', `legs: ${JSON.stringify(bad.slice(0, 100))} asks for no leg in particular`, {
    remedy: 'give the names of jobs or of their results, globs of them, or a number',
    place: { setting: 'legs' }
  })
}

/**
 * What a merge rests on.
 * @param expected from the settings; @param absent places without a result; @param replaced results of earlier attempts
 */
export function legFacts(
  legs: readonly Leg[],
  {
    expected,
    absent,
    replaced
  }: { expected: readonly string[]; absent: readonly string[]; replaced: readonly string[] }
): LegFacts {
  return {
    legs: legs.map(({ name, verdicts }) => ({
      name,
      job: verdicts?.run.job ?? null,
      result: verdicts?.result ?? null
    })),
    missing: [...absent, ...missingLegs(legs, expected)],
    absent: [...absent],
    unusable: unusable(legs).length,
    failed: failedInLegs(legs),
    replaced: [...replaced]
  }
}

function unmetExpectations(legs: readonly Leg[], expected: readonly string[]): string[] {
  return expected.flatMap((item): string[] => {
    if (/^\d{1,4}$/.test(item)) {
      return legs.length >= Number(item) ? [] : [`${legs.length} of ${item} legs are there`]
    }
    const matches = globMatcher(item, { dot: true, nonegate: true })
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
