import type { WorseShift } from '../../eig/types.js'
import type { Facts } from '../../gates/types.js'
import { count, fixed, plural, seconds } from '../format.js'
import type { Table } from '../types.js'

const MAX_ROWS = 20

function said(x: number, { unit }: WorseShift): string {
  if (unit === 's') return seconds(x)
  return unit === '%' ? `${fixed(x, 2)} %` : `${fixed(x, 4)}${unit === '' ? '' : ` ${unit}`}`
}

const signed = (x: number, text: string): string => (x > 0 ? `+${text}` : text)

/** What is worse in this run than its own history lets expect; nothing where nothing is. */
export function shiftsTable(shifts: Facts['shifts']): Table[] {
  if (shifts?.state !== 'found' || shifts.value.shifts.length === 0) return []
  const { metrics, durations, shifts: listed } = shifts.value
  const rows = listed.slice(0, MAX_ROWS)
  return [
    {
      caption: 'Worse than usual in the runs before',
      columns: [
        { title: 'What', kind: 'code' },
        { title: 'This run', kind: 'number' },
        { title: 'Usual (median)', kind: 'number' },
        { title: 'Change', kind: 'number' },
        { title: 'Deviations', kind: 'number' },
        { title: 'Runs', kind: 'number' }
      ],
      rows: rows.map((shift) => [
        shift.kind === 'metric' ? shift.name : `duration of ${shift.name}`,
        said(shift.value, shift),
        said(shift.median, shift),
        shift.change_share === null
          ? '-'
          : signed(shift.change_share, `${fixed(100 * shift.change_share, 1)} %`),
        shift.deviations === null ? 'never varied' : signed(shift.deviations, fixed(shift.deviations, 1)),
        count(shift.observations)
      ]),
      omitted: metrics + durations - rows.length
    }
  ]
}

/** What was compared, and what could not be. */
export function shiftNotes(shifts: Facts['shifts']): string[] {
  if (shifts?.state === 'unreadable') return [`Earlier runs: could not be read: ${shifts.reason}`]
  if (shifts?.state !== 'found') return []
  const { judged, metrics, durations, notes } = shifts.value
  return [
    `Compared with ${shifts.source}: ${plural(judged.metrics, 'metric')} and the durations of ${plural(judged.tests, 'test')}; ${count(metrics + durations)} worse than usual.`,
    ...notes
  ]
}
