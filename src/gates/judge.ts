import { buildsGate } from './rows/builds.js'
import { brierGate, eceGate, mceGate } from './rows/calibration.js'
import { coverageDropGate } from './rows/coverage-drop.js'
import { coverageGate, pathCoverageGate } from './rows/coverage.js'
import { datasetsGate } from './rows/datasets.js'
import { detectionRateGate } from './rows/detection-rate.js'
import { entropyDeltaGate } from './rows/entropy-delta.js'
import { legsGate } from './rows/legs.js'
import { minEigGate } from './rows/min-eig.js'
import { patchCoverageGate } from './rows/patch-coverage.js'
import { regressionsGate } from './rows/regressions.js'
import { testsGate } from './rows/tests.js'
import type { Gate } from './gate.js'
import type { GateRequest, Thresholds } from './thresholds.js'
import type { Facts, GateResult } from './types.js'

/** The gates of predictions, history and selection, in the order in which reports list them. */
const EPISTEMIC: readonly Gate[] = [
  eceGate,
  brierGate,
  mceGate,
  entropyDeltaGate,
  minEigGate,
  detectionRateGate
]

/** The gates table with the rows that the settings add. */
function gatesOf(t: Thresholds): Gate[] {
  return [
    coverageGate,
    ...(t.coveragePaths ?? []).map(pathCoverageGate),
    ...(t.coverageMaxDrop === undefined ? [] : [coverageDropGate(t.coverageMaxDrop)]),
    ...(t.patchCoverageMin === undefined ? [] : [patchCoverageGate(t.patchCoverageMin)]),
    ...(t.maxTestFailures === undefined ? [] : [testsGate(t.maxTestFailures)]),
    ...EPISTEMIC,
    ...(t.maxRegressions === undefined ? [] : [regressionsGate(t.maxRegressions)]),
    buildsGate,
    datasetsGate
  ]
}

/** Facts and thresholds to verdicts: pure, one result a gate, in the order of the table. */
export function judge(facts: Facts, request: GateRequest): GateResult[] {
  const results = gatesOf(request.thresholds).map((gate) => judgeOne(gate, facts, request))
  if (facts.legs === undefined) return results
  return [judgeOne(legsGate(facts.legs, results), facts, request), ...results]
}

function judgeOne(gate: Gate, facts: Facts, request: GateRequest): GateResult {
  const { asked, added, explicit, thresholds } = request
  const evidence = gate.measure(facts, thresholds)
  const unnamed = asked !== 'auto' && !asked.has(gate.name)
  const required =
    asked === 'auto' || gate.always === true
      ? evidence.configured || explicit.has(gate.name)
      : // A threshold that adds a gate asks for it; whether its evidence must be there, the list has said.
        asked.has(gate.name) || (added.has(gate.name) && evidence.configured)
  const base = {
    name: gate.name,
    threshold: gate.threshold(thresholds, facts),
    comparison: gate.comparison,
    required
  }

  if (unnamed && !added.has(gate.name) && gate.always !== true) {
    return { ...base, verdict: 'not-evaluated', value: null, message: 'not asked for by `gates`', source: '' }
  }
  switch (evidence.state) {
    case 'absent': {
      const message = `no evidence: looked for ${evidence.looked_for}`
      if (!required) return { ...base, verdict: 'not-evaluated', value: null, message, source: '' }
      return {
        ...base,
        verdict: 'fail',
        value: null,
        message,
        source: '',
        remedy: evidence.remedy ?? 'write this evidence in an earlier step, or stop asking for this gate'
      }
    }
    case 'unreadable':
      return {
        ...base,
        verdict: 'fail',
        value: null,
        message: evidence.reason,
        source: evidence.source,
        remedy: evidence.remedy
      }
    case 'found': {
      const { value, detail, remedy, interval, sample_size, not_applicable } = evidence.value
      if (not_applicable === true) {
        const nothing = { verdict: 'not-evaluated', value: null, message: detail } as const
        return { ...base, ...nothing, source: evidence.source, required: false }
      }
      const verdict = gate.judge(value, thresholds, facts)
      return {
        ...base,
        verdict,
        value: typeof value === 'number' && !Number.isFinite(value) ? null : value,
        message: detail,
        source: evidence.source,
        ...(verdict !== 'pass' && { remedy }),
        ...(interval !== undefined && { interval }),
        ...(sample_size !== undefined && { sample_size })
      }
    }
  }
}

export type Result = 'passed' | 'failed' | 'incomplete'

/** failed when a gate failed; incomplete when none could be evaluated; else passed. */
export function overall(gates: readonly GateResult[]): Result {
  if (gates.some((g) => g.verdict === 'fail')) return 'failed'
  // That all legs are there says nothing of what they hold.
  return gates.every((g) => g.verdict === 'not-evaluated' || g.name === 'legs') ? 'incomplete' : 'passed'
}

/** 0 all evaluated gates pass; 1 a gate failed; 2 there was no evidence at all (DESIGN: Verdicts). */
export function exitStatus(result: Result | 'cancelled'): 0 | 1 | 2 | 130 {
  return { passed: 0 as const, failed: 1 as const, incomplete: 2 as const, cancelled: 130 as const }[result]
}
