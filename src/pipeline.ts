import { assess, numbers } from './assess.js'
import { buildTwice } from './evidence/builds.js'
import { gatherPast, vanished, type Past } from './evidence/baseline.js'
import { gatherCoverage } from './evidence/coverage.js'
import { gatherDatasets } from './evidence/datasets.js'
import { runTestCommand } from './evidence/test-command.js'
import { gatherTests } from './evidence/tests.js'
import type { World } from './evidence/world.js'
import { gateRequest } from './gates/thresholds.js'
import type { Assessment, Facts } from './gates/types.js'
import type { LegFacts } from './legs/types.js'
import type { Evidence } from './lib/evidence.js'
import { keepEvidence } from './keep.js'
import type { Kept } from './keep.js'

export interface Finished {
  assessment: Assessment
  kept: Kept
  /** Earlier runs of the base branch. */
  past: Past
}

/**
 * The run, as a table of contents: measure everything, judge, keep every report. Publishing and the exit status come
 * after it and change nothing in it. A cancelled run skips what is left to measure and still keeps its report.
 * @param legs where the results of several jobs are merged
 * @throws GateError `setting` before anything was measured or written
 */
export async function runPipeline(world: World, legs?: LegFacts): Promise<Finished> {
  gateRequest(world.settings) // a bad setting ends the run here

  const { log } = world
  const { warnings, startedAt, broken } = await runTestCommand(world)
  const datasets = await step(world, 'Dataset contracts', () => gatherDatasets(world))
  const coverage = await step(world, 'Coverage', () =>
    broken === undefined ? gatherCoverage(world, startedAt) : Promise.resolve(broken)
  )
  const tests = await step(world, 'Test results', () =>
    broken === undefined ? gatherTests(world, startedAt) : Promise.resolve(broken)
  )
  const measured = await log.group('Calibration, information gain, selection', () =>
    numbers(world, { coverage, tests }, true)
  )
  const builds = await step(world, 'Double build', () => buildTwice(world))

  const facts: Facts = { datasets, coverage, tests, ...measured, builds, ...(legs !== undefined && { legs }) }
  const judged = assess(world, facts, warnings)
  const past = gatherPast(world) // before this run's own record joins them
  const gone = judged.result === 'cancelled' ? [] : vanished(past, judged.gates, world.settings)
  const assessment = { ...judged, warnings: [...judged.warnings, ...gone] }
  const kept = await log.group('Reports and evidence pack', () => keepEvidence(world, assessment, past))
  return { assessment, kept, past }
}

/** One measurement under its heading; not begun any more once the run is cancelled. */
async function step<T>(
  world: World,
  title: string,
  measure: () => Promise<Evidence<T>>
): Promise<Evidence<T>> {
  if (world.signal.aborted)
    return { state: 'absent', looked_for: 'nothing: the run was cancelled', configured: false }
  return world.log.group(title, measure)
}
