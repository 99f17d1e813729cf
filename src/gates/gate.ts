import type { Evidence } from '../lib/evidence.js'
import type { Thresholds } from './thresholds.js'
import type { Facts, GateName, GateResult, Verdict } from './types.js'

/** What one gate measured. */
export interface Measure {
  value: number | string
  /** What was found, without value and threshold: `41 of 50 lines in 3 files`. */
  detail: string
  /** What to do when it fails. */
  remedy: string
  interval?: [number, number]
  sample_size?: number
  /** True where evidence is there and there was nothing to measure: the gate does not apply to this run. */
  not_applicable?: true
}

/** One row of the gates table. */
export interface Gate {
  name: GateName
  /** In force whatever `gates` says. */
  always?: true
  comparison: GateResult['comparison']
  /** Facts too, since a ratchet raises it. */
  threshold(t: Thresholds, facts: Facts): number | string
  /** Its measurement taken out of the facts, with the state of the evidence kept. */
  measure(facts: Facts, t: Thresholds): Evidence<Measure>
  /** Verdict of a value that was measured. */
  judge(value: number | string, t: Thresholds, facts: Facts): Verdict
}

/** Take a measurement out of evidence; `undefined` means that this evidence lacks it, which is absence. */
export function pick<T>(
  evidence: Evidence<T>,
  lacking: string,
  take: (value: T) => Measure | undefined
): Evidence<Measure> {
  if (evidence.state !== 'found') return evidence
  const measure = take(evidence.value)
  return measure === undefined
    ? { state: 'absent', looked_for: `${lacking} in ${evidence.source}`, configured: evidence.configured }
    : { ...evidence, value: measure }
}
