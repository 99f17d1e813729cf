import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { checkExpected, latestAttempts, legFacts, requireOneRun } from '../legs/complete.js'
import type { World } from '../evidence/world.js'
import { runPipeline } from '../pipeline.js'
import type { Finished } from '../pipeline.js'
import type { Leg } from '../legs/types.js'
import { collectLegs } from './collect.js'

/** Outside of a checkout the legs know the commit; they are all of one. */
function ofLegs(run: World['run'], legs: readonly Leg[]): World['run'] {
  const known = legs.find(({ verdicts }) => verdicts !== undefined)?.verdicts?.run
  if (known === undefined || run.git_sha !== 'unknown') return run
  const { git_sha, head_sha, git_branch } = known
  return {
    ...run,
    git_sha,
    head_sha: head_sha ?? git_sha,
    git_branch: run.git_branch === 'unknown' ? git_branch : run.git_branch
  }
}

/**
 * The results of several jobs as one run: what the legs have measured is the evidence, and what none of them has is
 * measured here. A leg that is missing fails.
 * @param places directories and packs, relative to the root or absolute
 * @throws GateError `usage` without places, `evidence` where a result is damaged or of another run
 */
export async function mergeRun(world: World, places: readonly string[]): Promise<Finished> {
  const { root, settings, log } = world
  if (places.length === 0) {
    throw new GateError('usage', 'no results to merge are given', {
      remedy: 'name the directories that hold the evidence packs of the jobs',
      place: { setting: 'results' }
    })
  }
  const expected = settings.values.legs ?? []
  checkExpected(expected)
  const { legs, replaced, missing } = await log.group('Results of the jobs', async () => {
    const evidenceDir = settings.values['evidence-dir']
    const collected = await collectLegs(
      root,
      evidenceDir,
      places.map((place) => path.resolve(root, place))
    )
    requireOneRun(collected.legs, world.run)
    const latest = latestAttempts(collected.legs)
    for (const { name, verdicts } of latest.legs)
      log.info(`${name}: ${verdicts?.result ?? 'a single result'}`)
    return { ...latest, missing: collected.missing }
  })
  return runPipeline(
    { ...world, run: ofLegs(world.run, legs), legs },
    legFacts(legs, { expected, absent: missing, replaced })
  )
}
