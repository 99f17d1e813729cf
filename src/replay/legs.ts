import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { latestAttempts, requireOneRun } from '../legs/complete.js'
import type { Leg } from '../legs/types.js'
import { counted } from '../lib/numbers.js'
import { resolveInside } from '../lib/paths.js'
import { check, checkChain, type PackCheck } from '../pack/verify.js'
import type { Settings } from '../settings/resolve.js'
import { judgeAgain, type Judged } from './judge.js'
import { below, type Listed } from './listed.js'
import { settingsOf } from './settings.js'
import { recordedLegs, unpackedLedger } from './world.js'

/** What was found of the legs of a merge. */
interface OfLegs {
  checks: PackCheck[]
  /** Gates of legs that could not be computed again, each with its leg and the reason. */
  open: string[]
}

/** A merge of merges of merges is deep enough. */
const MAX_DEPTH = 4

/**
 * What each leg of a merge says of itself, judged again from the copy of its evidence: the gate `legs` rests on it.
 * @param settings of the merge, which lies unpacked at their root
 * @throws GateError for a leg that cannot be judged at all
 */
export async function judgeLegs(
  settings: Settings,
  { verdicts, legs }: Pick<Judged, 'verdicts' | 'legs'>,
  listed: Listed,
  depth = 0
): Promise<OfLegs> {
  if (!verdicts.gates.some(({ name }) => name === 'legs')) return { checks: [], open: [] }
  requireOneRun(legs, verdicts.run)
  const problems = uncounted(settings, legs)
  const open: string[] = []
  let judged = 0
  for (const leg of legs) {
    if (leg.verdicts === undefined) continue
    if (depth === MAX_DEPTH) {
      open.push(`${leg.name}: merges are nested too deeply`)
      continue
    }
    const found = await judgeLeg(settings, leg, listed, depth)
    problems.push(...found.problems.map((problem) => `${leg.name}: ${problem}`))
    open.push(...found.open.map((reason) => `${leg.name}: ${reason}`))
    judged++
  }
  const alone = legs.length - judged
  const single = alone === 0 ? '' : `; ${counted(alone, 'single result')} beside them`
  const detail = `${counted(judged, 'leg')} judged again by what each has found${single}`
  return { checks: [check('legs', problems, detail)], open }
}

async function judgeLeg(
  settings: Settings,
  { dir, verdicts, notIncluded = [] }: Leg,
  listed: Listed,
  depth: number
): Promise<{ problems: string[]; open: string[] }> {
  if (verdicts === undefined) return { problems: [], open: [] }
  const root = path.join(settings.root, dir)
  const own = settingsOf(root, verdicts)
  const here: Listed = {
    git_sha: verdicts.run.git_sha,
    files: below(listed.files, dir),
    not_included: [...below(listed.not_included ?? [], dir), ...notIncluded.map((name) => ({ path: name }))]
  }
  const chain = checkChain(unpackedLedger(own))
  const { checks, reasons, ...rest } = await judgeAgain(own, verdicts, here)
  const deeper = await judgeLegs(own, rest, here, depth + 1)
  return {
    problems: [chain, ...checks, ...deeper.checks].filter(({ ok }) => !ok).map(({ detail }) => detail),
    open: [...[...reasons].map(([name, reason]) => `${name}: ${reason}`), ...deeper.open]
  }
}

/** Copies that the merge does not count, but for attempts that a later one replaces: a leg that failed may hide among them. */
function uncounted({ root, values }: Settings, legs: readonly Leg[]): string[] {
  const at = `${values['evidence-dir']}/legs`
  const full = resolveInside(root, at, 'results of legs')
  if (!existsSync(full)) return []
  const counts = new Set(legs.map(({ dir }) => dir))
  const others = readdirSync(full)
    .map((name) => ({ name, dir: `${at}/${name}` }))
    .filter(({ dir }) => !counts.has(dir))
  return recordedLegs(root, others).flatMap((other) =>
    latestAttempts([...legs, other]).replaced.includes(other.name)
      ? []
      : [`the pack holds the result of a leg in ${other.dir}, which the verdicts do not count`]
  )
}
