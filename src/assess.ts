import { gatherHistory, asEig, asUncertainty } from './evidence/epistemic.js'
import { gatherPredictions } from './evidence/calibration.js'
import { readBuilds } from './evidence/builds.js'
import { gatherCoverage } from './evidence/coverage.js'
import { gatherDatasets } from './evidence/datasets.js'
import { ledgerFacts, predictorCalibration, prefer } from './evidence/facts.js'
import { gatherLedger } from './evidence/ledger.js'
import { gatherTests } from './evidence/tests.js'
import { redactDeep, redactor } from './lib/redact.js'
import type { World } from './evidence/world.js'
import { judge, overall } from './gates/judge.js'
import { shiftWarnings } from './gates/rows/regressions.js'
import { gateRequest } from './gates/thresholds.js'
import type { Assessment, Facts } from './gates/types.js'

/** Everything on disk, measured; the double build is read and not run. What `gates`, `report` and `pack` judge. */
export async function factsOnDisk(world: World): Promise<Facts> {
  const tests = await gatherTests(world)
  const datasets = await gatherDatasets(world)
  const coverage = await gatherCoverage(world)
  return {
    datasets,
    coverage,
    tests,
    ...(await numbers(world, { coverage, tests })),
    builds: await readBuilds(world)
  }
}

/**
 * Calibration and the epistemic numbers, each from the strongest evidence there is, and how they stand against earlier runs.
 * @param keep whether the snapshot of the history is written anew
 */
export async function numbers(
  world: World,
  { coverage, tests }: Pick<Facts, 'coverage' | 'tests'>,
  keep = false
): Promise<Pick<Facts, 'calibration' | 'uncertainty' | 'eig' | 'backtest' | 'shifts'>> {
  const predictions = await gatherPredictions(world)
  const { epistemic, backtest } = await gatherHistory(world, tests, keep)
  const ledger = ledgerFacts(await gatherLedger(world))
  const measured = {
    calibration: prefer(predictions, ledger.calibration, predictorCalibration(backtest)),
    uncertainty: prefer(asUncertainty(epistemic), ledger.uncertainty),
    eig: prefer(asEig(epistemic), ledger.eig),
    backtest
  }
  return { ...measured, ...(await shifts(world, { coverage, tests, ...measured })) }
}

/** This run against its own history; where only verdicts are wanted, if one asks for it. */
async function shifts(
  world: World,
  facts: Omit<Facts, 'datasets' | 'builds'>
): Promise<Pick<Facts, 'shifts'>> {
  if (world.verdictOnly && world.settings.values['max-regressions'] === undefined) return {}
  const { gatherShifts } = await import('./evidence/shifts.js')
  return { shifts: gatherShifts(world, facts) }
}

/** Facts to the one value that every publication renders. @throws GateError `setting` for an unknown gate */
export function assess(world: World, facts: Facts, warnings: readonly string[] = []): Assessment {
  const gates = judge(facts, gateRequest(world.settings))
  const fromEvidence = [
    ...(facts.datasets.state === 'found' ? facts.datasets.value.warnings : []),
    ...(facts.eig.state === 'found' ? (facts.eig.value.facts?.warnings ?? []) : []),
    ...shiftWarnings(facts.shifts)
  ]
  const assessment: Assessment = {
    schema: 'provenance-gates/assessment/v1',
    result: world.signal.aborted ? 'cancelled' : overall(gates),
    gates,
    run: world.run,
    facts,
    settings: world.settings.view,
    warnings: [...warnings, ...fromEvidence],
    mock: facts.eig.state === 'found' && facts.eig.value.facts?.mock === true
  }
  return world.secrets.length === 0 ? assessment : redactDeep(assessment, redactor(world.secrets))
}
