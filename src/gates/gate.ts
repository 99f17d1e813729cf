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
}

/** One row of the gates table. */
export interface Gate {
  name: GateName
  comparison: GateResult['comparison']
  threshold(t: Thresholds): number | string
  /** Its measurement taken out of the facts, with the state of the evidence kept. */
  measure(facts: Facts): Evidence<Measure>
  /** Verdict of a value that was measured. */
  judge(value: number | string, t: Thresholds): Verdict
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
