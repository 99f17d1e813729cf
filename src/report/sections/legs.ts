import type { LegFacts } from '../../legs/types.js'
import { plural } from '../format.js'
import type { Section } from '../types.js'

/** The jobs whose results were merged, and how each of them ended by itself. */
export function legsSection({ legs, missing, replaced }: LegFacts): Section {
  const lacking = missing.length === 0 ? '' : `; ${missing.join('; ')}`
  return {
    id: 'legs',
    title: 'Jobs',
    state: 'found',
    line: `merged from the results of ${plural(legs.length, 'job')}${lacking}`,
    notes: replaced.length === 0 ? [] : [`replaced by a later attempt: ${replaced.join(', ')}`],
    tables: [
      {
        caption: 'Results of the jobs',
        columns: [
          { title: 'Result', kind: 'code' },
          { title: 'Job', kind: 'text' },
          { title: 'By itself', kind: 'status' }
        ],
        rows: legs.map(({ name, job, result }) => [name, job ?? '', result ?? '']),
        omitted: 0
      }
    ]
  }
}
