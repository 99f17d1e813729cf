import { existsSync } from 'node:fs'
import path from 'node:path'
import { numbers } from '../assess.js'
import type { CoverageFacts } from '../coverage/types.js'
import type { Joined } from '../coverage/union.js'
import { compareLegs } from '../evidence/builds.js'
import { coverageScope } from '../evidence/coverage-scope.js'
import { USUAL_COVERAGE } from '../evidence/coverage.js'
import { gatherDatasets, USUAL_CONTRACTS } from '../evidence/datasets.js'
import { gather, seek, unreadable } from '../evidence/gather.js'
import { filesByLeg } from '../evidence/legs.js'
import { gatherTests } from '../evidence/tests.js'
import type { World } from '../evidence/world.js'
import type { Facts } from '../gates/types.js'
import type { Evidence } from '../lib/evidence.js'
import { legFacts } from '../legs/complete.js'
import type { Verdicts } from '../legs/verdicts.js'

/**
 * Everything that a pack lets us measure again, by the readers that the run used. No command is run, git is not asked and
 * nothing but the unpacked files is read. Datasets and builds are not in a pack: their recorded results are judged again.
 */
export async function replayFacts(world: World, verdicts: Verdicts): Promise<Facts> {
  const coverage = asTheRunSaw(world, verdicts, 'coverage-files') ?? (await replayCoverage(world))
  const tests = asTheRunSaw(world, verdicts, 'test-results') ?? (await gatherTests(world))
  const { legs } = world
  return {
    datasets: await recordedDatasets(world, verdicts),
    coverage,
    tests,
    ...(await numbers(world, { coverage, tests })),
    builds: await recordedBuilds(world),
    ...(legs !== undefined && {
      legs: legFacts(legs, {
        expected: world.settings.values.legs ?? [],
        absent: verdicts.legs?.absent ?? [],
        replaced: []
      })
    })
  }
}

/**
 * Reports that the run did not take for evidence, whatever they say: left over from before its test command, or of one that was cut
 * off. No gate passes on such a claim. A run that was cancelled has not read all of what is there.
 */
function asTheRunSaw(
  { settings }: World,
  { unreadable: unread = {}, result, inputs }: Verdicts,
  kind: 'coverage-files' | 'test-results'
): Exclude<Evidence<never>, { state: 'found' }> | undefined {
  const reason = settings.values['test-command'] === undefined ? undefined : unread[kind]
  if (reason !== undefined) return { state: 'unreadable', source: kind, reason, remedy: '', configured: true }
  return result === 'cancelled' && inputs[kind] === undefined
    ? { state: 'absent', looked_for: 'nothing: the run was cancelled', configured: false }
    : undefined
}

/** With the base, the floors and the changed lines, which lie in reports, records and what the run kept of its diff. */
async function replayCoverage(world: World): Promise<Facts['coverage']> {
  const { readJoined } = await import('../coverage/read.js')
  const joined = await gather(
    world.inputs,
    () => seek(world, 'coverage-files', USUAL_COVERAGE),
    (files) => readJoined(world.root, files, coverageScope(world))
  )
  if (joined.state !== 'found') return joined
  const [{ gatherBase }, { gatherRatchet }] = await Promise.all([
    import('../evidence/coverage-base.js'),
    import('../evidence/coverage-ratchet.js')
  ])
  return {
    ...joined,
    value: {
      ...joined.value.facts,
      base: await gatherBase(world, joined.value),
      ...(await recordedPatch(world, joined.value)),
      ...(world.settings.values.ratchet && { ratchet: gatherRatchet(world) })
    }
  }
}

/** Coverage of the lines that git said were changed. */
async function recordedPatch(
  { root, settings }: World,
  { facts, files }: Joined
): Promise<Pick<CoverageFacts, 'patch'>> {
  const [{ changedLinesFile, readChangedLines }, { patchCoverage }] = await Promise.all([
    import('../coverage/changed-lines.js'),
    import('../coverage/patch.js')
  ])
  const file = changedLinesFile(settings.values['evidence-dir'])
  if (!existsSync(path.join(root, file))) return {}
  const configured = settings.isExplicit('patch-coverage-min') || settings.isExplicit('diff-base')
  try {
    const { base, changes } = readChangedLines(path.join(root, file), file)
    const value = patchCoverage(changes, files, base, facts.sources)
    return { patch: { state: 'found', value, source: file, configured } }
  } catch (error) {
    return { patch: unreadable(error, file, configured) }
  }
}

async function recordedDatasets(world: World, { inputs }: Verdicts): Promise<Facts['datasets']> {
  const dir = `${world.settings.values['evidence-dir']}/datasets/`
  const [result] = (inputs.datasets ?? []).filter((file) => file.startsWith(dir))
  // What a merge made of the results of its legs is made again; where none brought any, it has looked at the data itself.
  if (filesByLeg(world, 'datasets').length > 0 || result === undefined) return gatherDatasets(world)
  const { readResults } = await import('../datasets/result-file.js')
  return gather(
    world.inputs,
    () => seek(world, 'data-contracts', USUAL_CONTRACTS),
    () => readResults(path.join(world.root, result), result)
  )
}

async function recordedBuilds(world: World): Promise<Facts['builds']> {
  const { root, settings, inputs } = world
  const { values } = settings
  const file = `${values['evidence-dir']}/builds/comparison.json`
  // A merge rests on the records of its legs; the comparison that it left is only what it made of them.
  if (filesByLeg(world, 'builds').length > 0) return compareLegs(world)
  // A single build leaves its verdict to the merge.
  const single = values['build-mode'] === 'single' && values['build-command'] !== undefined
  const configured = !single && (values['build-command'] ?? values['build-outputs']) !== undefined
  const { readBuildComparison } = await import('../builds/record.js')
  return gather(
    inputs,
    () => ({ files: existsSync(path.join(root, file)) ? [file] : [], looked_for: file, configured }),
    () => readBuildComparison(path.join(root, file), file)
  )
}
