import { pick } from '../gate.js'
import type { Gate } from '../gate.js'
import { atLeast } from '../numeric.js'

/** Covered lines in percent, as the tool reports it. */
export const coverageGate: Gate = {
  name: 'coverage',
  comparison: '>=',
  threshold: (t) => t.coverageMin,
  judge: (value, t) => atLeast(value, t.coverageMin),
  measure: (facts) =>
    pick(facts.coverage, 'line coverage', (c) => {
      const [worst] = c.worst
      return {
        value: c.percent,
        detail:
          c.lines_total === 0
            ? 'the total that the report states'
            : `${c.lines_covered} of ${c.lines_total} lines in ${c.files} files are covered`,
        remedy:
          worst === undefined || worst.lines_covered === worst.lines_total
            ? 'cover more lines'
            : `cover more lines; start with ${worst.path}, where ${worst.lines_total - worst.lines_covered} of ${worst.lines_total} are not covered`,
        ...(c.lines_total > 0 && { sample_size: c.lines_total })
      }
    })
}
