import type { WorseShift } from '../../eig/types.js'
import type { Gate } from '../gate.js'
import type { Facts } from '../types.js'
import { atMost, counted, fixed } from '../numeric.js'

/** Named one by one; the others are counted. */
const SHOWN = 3
const MAX_NAME = 200

/** Metrics and test durations of this run that are worse than their own history lets expect. */
export function regressionsGate(most: number): Gate {
  return {
    name: 'regressions',
    comparison: '<=',
    threshold: () => most,
    judge: (value) => atMost(value, most),
    measure: ({ shifts }) => {
      if (shifts === undefined)
        return { state: 'absent', looked_for: 'earlier runs to compare with', configured: true }
      if (shifts.state !== 'found') return { ...shifts, configured: true }
      const { metrics, durations, judged, shifts: listed } = shifts.value
      const total = metrics + durations
      const first = listed.slice(0, SHOWN).map(shiftSentence)
      const more = total > first.length ? [`${total - first.length} more`] : []
      return {
        state: 'found',
        value: {
          value: total,
          detail: `${counted(judged.metrics, 'metric')} and the durations of ${counted(judged.tests, 'test')} against their own history${total === 0 ? '' : `: ${[...first, ...more].join('; ')}`}`,
          remedy:
            'look at what changed between this run and those before it, or say with max-regressions how many are let through',
          sample_size: judged.metrics + judged.tests
        },
        source: shifts.source,
        configured: true
      }
    }
  }
}

/** `ECE is 0.2, where 0.05 is usual (+300.0 %)`. */
export function shiftSentence({ name, kind, value, median, unit, change_share }: WorseShift): string {
  const what = kind === 'metric' ? name : JSON.stringify(name.slice(0, MAX_NAME))
  const said = (x: number): string => `${Number(x.toPrecision(4))}${unit === '' ? '' : ` ${unit}`}`
  const share =
    change_share === null ? '' : ` (${change_share > 0 ? '+' : ''}${fixed(100 * change_share, 1)} %)`
  return `${what} is ${said(value)}, where ${said(median)} is usual${share}`
}

/** A warning for each metric, and one for all durations, whatever the gate says. */
export function shiftWarnings(shifts: Facts['shifts']): string[] {
  if (shifts?.state !== 'found') return []
  const { shifts: listed, durations } = shifts.value
  const metrics = listed.filter(({ kind }) => kind === 'metric').map(shiftSentence)
  if (durations === 0) return metrics
  const slow = listed.filter(({ kind }) => kind === 'duration').slice(0, SHOWN)
  const more = durations - slow.length
  return [
    ...metrics,
    `${counted(durations, 'test')} took longer than usual: ${slow.map(shiftSentence).join('; ')}${more > 0 ? ` and ${more} more` : ''}`
  ]
}
