import type { Gate } from '../gate.js'
import { atLeast, counted } from '../numeric.js'

const REMEDY =
  'let actions/checkout fetch the history (`fetch-depth: 0`, or `fetch-depth: 2` in a pull request), or name the commit with diff-base'

/** Covered lines among the changed ones, percent. Where no changed line counts there is nothing to judge. */
export function patchCoverageGate(min: number): Gate {
  return {
    name: 'patch-coverage',
    comparison: '>=',
    threshold: () => min,
    judge: (value) => atLeast(value, min),
    measure: ({ coverage }) => {
      if (coverage.state !== 'found') return coverage
      const { patch } = coverage.value
      if (patch === undefined || patch.state === 'absent') {
        const reason = `no evidence: looked for ${patch?.looked_for ?? 'the changed lines'}`
        return { state: 'unreadable', source: '', reason, remedy: REMEDY, configured: true }
      }
      if (patch.state === 'unreadable') return { ...patch, configured: true }
      const { percent, base, files, lines_covered, lines_total, blocks, unknown } = patch.value
      const missing =
        unknown.total === 0 ? '' : `; the report does not know ${counted(unknown.total, 'changed file')}`
      const [worst] = blocks
      return {
        ...patch,
        value: {
          value: percent ?? NaN,
          detail:
            percent === undefined
              ? `nothing to cover: no line changed since ${base} is one that the report counts${missing}`
              : `${lines_covered} of ${lines_total} changed lines in ${counted(files, 'file')} are covered, since ${base}${missing}`,
          remedy:
            worst === undefined
              ? 'cover the changed lines'
              : `cover the changed lines; start with ${worst.path}, ${worst.first === worst.last ? `line ${worst.first}` : `lines ${worst.first} to ${worst.last}`}`,
          ...(percent === undefined ? { not_applicable: true } : { sample_size: lines_total })
        },
        configured: true
      }
    }
  }
}
