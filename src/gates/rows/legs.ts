import type { LegFacts } from '../../legs/types.js'
import type { Gate } from '../gate.js'
import type { GateResult } from '../types.js'

/**
 * Failures of the legs that the merge does not make good: evidence that a leg could not measure is still missing, and
 * a gate that nobody judges again has failed.
 */
function unresolved({ failed }: LegFacts, results: readonly GateResult[]): string[] {
  const judged = new Set(results.filter((g) => g.verdict !== 'not-evaluated').map((g): string => g.name))
  return failed.flatMap(({ leg, gate, measured }) => {
    if (!measured) return [`${gate} failed in ${leg}, where its evidence was missing or broken`]
    return judged.has(gate) ? [] : [`${gate} failed in ${leg}, and is not judged here`]
  })
}

/**
 * Whether every job left its result, where those of several are merged, and none of them hides a failure. A result that
 * is missing is missing evidence.
 * @param results the other gates of the merge
 */
export function legsGate(legs: LegFacts, results: readonly GateResult[]): Gate {
  const open = unresolved(legs, results)
  const { legs: there, missing, unusable, replaced } = legs
  const again = replaced.length === 0 ? '' : `; a later attempt replaces ${replaced.join(', ')}`
  const problems = [...missing, ...open].join('; ')
  const names = there.map(({ name }) => name).join(', ')
  return {
    name: 'legs',
    comparison: '==',
    always: true,
    threshold: () => there.length + missing.length - unusable,
    judge: () => (problems === '' ? 'pass' : 'fail'),
    measure: () => ({
      state: 'found',
      value: {
        value: there.length - unusable,
        detail: `${problems === '' ? `all are there: ${names}` : problems}${again}`,
        remedy:
          missing.length > 0
            ? 'run the jobs that failed again, and upload the evidence pack also when a job fails'
            : 'mend what failed in the job, or let the merge judge the same gates'
      },
      source: 'the results that were merged',
      configured: true
    })
  }
}
