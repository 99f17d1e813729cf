import type { Evidence } from '../../lib/evidence.js'
import type { Section } from '../types.js'

/** A section whose evidence is not there says what was looked for; one that cannot be read says why. */
export function missingSection(
  head: Pick<Section, 'id' | 'title'>,
  evidence: Exclude<Evidence<unknown>, { state: 'found' }>
): Section {
  const asked = evidence.configured ? ' It was asked for.' : ''
  const line =
    evidence.state === 'absent'
      ? `not evaluated; looked for ${evidence.looked_for}.${asked}`
      : `could not be read: ${evidence.source}: ${evidence.reason}`
  return {
    ...head,
    state: evidence.state,
    line,
    notes: evidence.state === 'unreadable' ? [evidence.remedy] : [],
    tables: []
  }
}
