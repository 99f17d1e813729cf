import type { World } from '../evidence/world.js'
import { judge, overall } from '../gates/judge.js'
import { gateRequest } from '../gates/thresholds.js'
import type { GateResult } from '../gates/types.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { Verdicts } from '../legs/verdicts.js'
import { check, type PackCheck } from '../pack/verify.js'
import { recordOf } from '../record.js'
import type { Settings } from '../settings/resolve.js'
import { checkNamedLedger, contradictions, otherInputs, otherNumbers } from './checks.js'
import { byName, differences } from './compare.js'
import { replayFacts } from './facts.js'
import type { Listed } from './listed.js'
import { namedInside } from './named-outside.js'
import { notInside, whyNot } from './not-replayed.js'
import { checkRecord } from './own-record.js'
import { replayWorld, takeOwnRecord, unpackedLedger } from './world.js'

/** What a replay found, and what the run had recorded, for whoever compares it with a statement. */
export interface Replay {
  checks: PackCheck[]
  verdicts?: Verdicts
  /** The run's own line of the ledger, as it is in the pack. */
  record?: Record<string, unknown>
}

/** A replay with the world that it was made in, where the run was a merge. */
export interface Judged extends Replay {
  verdicts: Verdicts
  legs: NonNullable<World['legs']>
  /** Gates that could not be computed again, with the reason. */
  reasons: ReadonlyMap<string, string>
}

/**
 * Judge what lies unpacked at the root of the settings again: every gate is computed from the evidence there, and must have the
 * recorded value and verdict.
 * @throws GateError where the evidence is such that nothing can be said
 */
export async function judgeAgain(recordedAs: Settings, verdicts: Verdicts, listed: Listed): Promise<Judged> {
  const recorded = byName(verdicts.gates)
  const merged = recorded.has('legs')
  const ledger = unpackedLedger(recordedAs)
  const own = takeOwnRecord(ledger, verdicts)
  const asRecorded = replayWorld(recordedAs, verdicts, merged)
  const { legs = [] } = asRecorded
  const ofLegs = new Set(
    INPUT_KINDS.filter((kind) => kind !== 'history' && legs.some(({ files }) => files[kind] !== undefined))
  )
  const { settings, problems: outside } = namedInside(recordedAs, verdicts, ofLegs)
  const world = { ...asRecorded, settings }
  const facts = await replayFacts(world, verdicts)
  const gates = judge(facts, gateRequest(settings))

  const missing = notInside(settings, verdicts, listed, ofLegs)
  const cut = verdicts.result === 'cancelled'
  const reasonFor = (gate: string): string | undefined =>
    whyNot(gate, verdicts, settings, missing) ??
    // What was measured until then is judged, and nothing else can be.
    (cut && (recorded.get(gate)?.value ?? null) === null ? CUT : undefined)
  const reasons = new Map(
    [...recorded.keys()].flatMap((name) => {
      const reason = reasonFor(name)
      return reason === undefined ? [] : [[name, reason] as const]
    })
  )
  const problems = [
    ...contradictions(verdicts, listed),
    ...outside,
    ...(cut ? [] : otherInputs(world.inputs.byKind(world.root), verdicts, missing.kinds)),
    ...differences(recorded, byName(gates), 'computed again', (name) => reasons.has(name)),
    ...otherResult(verdicts)
  ]
  const mock = facts.eig.state === 'found' && facts.eig.value.facts?.mock === true
  if (!cut && reasonFor('min-eig') === undefined && mock !== verdicts.mock)
    problems.push(`the verdicts say mock ${verdicts.mock}, and the history says ${mock}`)
  if (own.record !== undefined) {
    const draft = recordOf({ run: world.run, facts, gates, result: overall(gates), mock: verdicts.mock })
    problems.push(
      ...otherNumbers(own.record, draft, facts.calibration, (gate) => reasonFor(gate) !== undefined)
    )
  }
  const checks = [
    ...checkNamedLedger(ledger),
    checkRecord(own, recorded, verdicts, listed),
    check('replay', problems, replayed(verdicts, reasons))
  ]
  return { checks, verdicts, reasons, ...(own.record !== undefined && { record: own.record }), legs }
}

const CUT = 'the run was cancelled before it was measured'

/** The result is that of the gates; only a run that was cancelled says so whatever they are. */
function otherResult({ gates, result }: Verdicts): string[] {
  const claimed = overall(gates as unknown as GateResult[])
  return result === claimed || result === 'cancelled'
    ? []
    : [`the result is recorded as ${result}; its gates make it ${claimed}`]
}

/** How much was judged again, of the gates that were judged at all. */
function replayed({ gates, run, result }: Verdicts, reasons: ReadonlyMap<string, string>): string {
  const judged = gates.filter(({ verdict }) => verdict !== 'not-evaluated').map(({ name }) => name)
  const again = judged.filter((name) => !reasons.has(name))
  const recorded = ['datasets', 'builds'].filter((name) => again.includes(name))
  return [
    `${again.length} of ${judged.length} gates computed again as version ${run.tool_version} recorded them`,
    ...(judged.length < gates.length ? [`${gates.length - judged.length} more were not evaluated`] : []),
    ...(recorded.length > 0 ? [`${recorded.join(' and ')} from what the run has kept of them`] : []),
    ...(result === 'cancelled' ? ['the run was cancelled'] : [])
  ].join('; ')
}
